import { sameFilter } from '../filters/same.js'
import { filterStandardInput } from './filter-input.js'

/** `parley same`: pairs of texts to whether one is a copy of the other. */
export async function same(): Promise<void> {
  await filterStandardInput(sameFilter())
}
