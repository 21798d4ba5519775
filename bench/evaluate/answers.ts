import { tagFilter } from '../../src/cli/filters/tag.js'
import { sameText } from '../../src/stories/same.js'
import type { Topics } from '../../src/topics/judge.js'
import type { CorpusCase, CorpusPair } from './cases.js'
import type { Answer } from './measure.js'

/**
 * What `parley tag` answers to the articles, by id, given to it in the order in which they were published. Topics and
 * facts are asked of every article; stories in a run over those with a topic, set by set, as their labels are made.
 */
export function answersTo(cases: readonly CorpusCase[], topics: Topics): Map<string, Answer> {
  const ordered = cases.toSorted((a, b) =>
    a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? -1 : 1,
  )
  const ask = (list: readonly CorpusCase[]): Map<string, Answer> => {
    const tag = tagFilter(topics, () => new Date(0))
    return new Map(
      list.map((one) => {
        const answer = tag(one)
        if ('error' in answer) throw new Error(`${one.id}: ${answer.error}`)
        return [one.id, answer]
      }),
    )
  }
  const stories = new Map<string, string>()
  for (const set of new Set(ordered.map((one) => one.set))) {
    const told = ask(ordered.filter((one) => one.set === set && one.topics.length > 0))
    for (const [id, { story }] of told) if (story !== null) stories.set(id, `${set} ${story}`)
  }
  return new Map([...ask(ordered)].map(([id, answer]) => [id, { ...answer, story: stories.get(id) ?? null }]))
}

/** What `parley same` answers to a pair. */
export function isCopy({ a, b }: CorpusPair): boolean {
  return sameText(a, b).same
}
