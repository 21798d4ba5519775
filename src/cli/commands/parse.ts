import { parseFilter } from '../filters/parse.js'
import { filterStandardInput } from './filter-input.js'

/** `parley parse`: sources' bytes to entries. */
export async function parse(): Promise<void> {
  await filterStandardInput(parseFilter)
}
