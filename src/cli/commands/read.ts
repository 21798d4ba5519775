import { readFilter } from '../filters/read.js'
import { filterStandardInput } from './filter-input.js'

/** `parley read`: pages to their articles. */
export async function read(): Promise<void> {
  await filterStandardInput((line) => readFilter(line, new Date()))
}
