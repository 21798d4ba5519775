import { compileTopics } from '../../topics/judge.js'
import { tagFilter } from '../filters/tag.js'
import type { Globals } from '../globals.js'
import { readTopics } from '../settings.js'
import { filterStandardInput } from './filter-input.js'

/** `parley tag`: articles to topics, facts and stories. Stories are remembered for as long as it runs. */
export async function tag(globals: Globals): Promise<void> {
  const topics = compileTopics(readTopics(globals))
  await filterStandardInput(tagFilter(topics, () => new Date()))
}
