import type { StoryAccount, StoryFact } from '../domain/story.js'
import { headlineOf } from './profile.js'
import type { StoryReport } from './report.js'

/** One statement of a story's summary, in the words of an article. */
export interface SummaryLine {
  readonly slot: string
  readonly value: unknown
  readonly sentence: string
  /** Whom the article quotes for it, or null. */
  readonly speaker: string | null
  readonly source: string | null
  readonly url: string
  /** Independent origins that say the same. */
  readonly origins: number
}

const ORDER = ['released', 'total', 'date', 'round']
const MOST = 4

const weight = (fact: StoryFact): number => {
  const at = ORDER.indexOf(fact.slot)
  return at === -1 ? ORDER.length : at
}

/** The best supported facts of a story, each in a sentence that states it, with its source; no sentence twice. */
export function summaryOf(account: StoryAccount): readonly SummaryLine[] {
  const lines: SummaryLine[] = []
  const facts = [...account.facts].sort(
    (a, b) => weight(a) - weight(b) || b.values[0].origins - a.values[0].origins || (a.key < b.key ? -1 : 1),
  )
  for (const { slot, values, disputed } of facts) {
    for (const { value, backing, origins } of disputed ? values : values.slice(0, 1)) {
      const told = backing.find(({ speaker, sentence }) => speaker !== null && sentence !== null)
      const { sentence, speaker, source, url } = told ?? backing.find((one) => one.sentence !== null) ?? {}
      if (sentence == null || url === undefined || lines.some((line) => line.sentence === sentence)) continue
      lines.push({ slot, value, sentence, speaker: speaker ?? null, source: source ?? null, url, origins })
    }
  }
  return lines.slice(0, MOST)
}

/** The headline of a story: of the titles whose articles give its best supported figures, the one that says most of what the others say. */
export function storyHeadline(account: StoryAccount, reports: readonly StoryReport[]): string {
  const counted = account.facts.filter(({ slot }) => slot === 'released' || slot === 'total')
  const backers = new Set(counted.flatMap(({ values }) => values[0].backing.map(({ article }) => article)))
  const inOrder = [...reports].sort((a, b) => (a.published < b.published ? -1 : 1))
  const own = inOrder.filter((report) => !report.copy)
  const telling = own.filter(({ article }) => backers.has(article))
  return headlineOf((telling.length > 0 ? telling : own.length > 0 ? own : inOrder).map(({ title }) => title))
}
