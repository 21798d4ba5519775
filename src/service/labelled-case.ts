import type { Facts } from '../domain/claim.js'
import type { LabelledRow } from '../store/feedback.js'

/** One line of a labelled corpus (`test/corpus/README.md`). */
export interface LabelledCase {
  readonly id: string
  readonly lang: string | null
  readonly title: string
  readonly text: string
  readonly url: string
  readonly published: string
  readonly topics: readonly string[]
  /** As they were read, for an operator to look over; null without a topic. */
  readonly facts: Facts | null
  /** Null without a topic, and where the article was taken out of its story. */
  readonly story: string | null
  /** What makes an article without a topic look like one: the operator's note. */
  readonly trap: string | null
  readonly held: false
  readonly note: string | null
}

/** What an article is, by the rules and by what operators said against them. */
export function labelledCase(row: LabelledRow): LabelledCase {
  const topics = new Set(row.judged)
  for (const { kind, topic } of row.said) {
    if (topic === null) continue
    if (kind === 'wrong-topic') topics.delete(topic)
    if (kind === 'missed-topic') topics.add(topic)
  }
  const left = [...topics].sort()
  const notes = row.said.flatMap(({ note }) => (note === null ? [] : [note]))
  const note = notes.length === 0 ? null : notes.join(' ')
  const main = row.stories.find(({ topic }) => topic === 'prisoner-exchange') ?? row.stories[0]
  return {
    id: `feedback-${row.id}`,
    lang: row.language,
    title: row.title,
    text: row.text,
    url: row.url,
    published: (row.published ?? row.firstSeen).toISOString(),
    topics: left,
    facts: left.length === 0 ? null : row.facts,
    story: left.length === 0 || main === undefined ? null : `story-${main.story}`,
    trap: left.length === 0 ? (note ?? 'said-by-operator') : null,
    held: false,
    note,
  }
}
