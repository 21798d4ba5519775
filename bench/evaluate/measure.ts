import type { Facts } from '../../src/domain/claim.js'
import type { CorpusCase, CorpusPair } from './cases.js'
import { factSlots, type SlotHit } from './facts.js'

/** What was told of an article. */
export interface Answer {
  readonly topics: readonly string[]
  readonly facts: Facts | null
  readonly story: string | null
}

const TOPICS = ['prisoner-exchange', 'negotiation'] as const

/** Shares in [0, 1]; null where there was nothing to tell. */
interface TopicFigures {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export interface Share {
  readonly right: number
  readonly of: number
}

/** Everything that is measured on a set of labelled articles. */
export interface Figures {
  readonly cases: number
  readonly topics: Readonly<Record<(typeof TOPICS)[number], TopicFigures>>
  /** F1 over both topics, by language. */
  readonly languages: Readonly<Record<string, { readonly cases: number; readonly f1: number | null }>>
  /** Articles without a topic that look like one, left alone; by trap where one was not. */
  readonly leftAlone: Share
  readonly traps: Readonly<Record<string, Share>>
  readonly facts: Readonly<Record<SlotHit['slot'], Share>>
  /** B-cubed F1 over all stories, and over those with several reports. */
  readonly stories: { readonly all: number; readonly several: number }
}

const EMPTY: Answer = { topics: [], facts: null, story: null }

/** Scores answers to labelled articles. An article with a topic and without facts counts as wrong in every slot. */
export function measure(cases: readonly CorpusCase[], answers: ReadonlyMap<string, Answer>): Figures {
  const told = (one: CorpusCase): Answer => answers.get(one.id) ?? EMPTY
  const negatives = cases.filter((one) => one.topics.length === 0)
  const positives = cases.filter((one) => one.topics.length > 0)
  const alone = (list: readonly CorpusCase[]): Share =>
    share(list.map((one) => TOPICS.every((topic) => !told(one).topics.includes(topic))))
  const traps = [...new Set(negatives.flatMap((one) => one.trap ?? []))].sort()
  const slots = positives.flatMap((one) => (one.facts ? factSlots(one.topics, one.facts, told(one).facts) : []))
  return {
    cases: cases.length,
    topics: {
      'prisoner-exchange': topicFigures(cases, told, ['prisoner-exchange']),
      negotiation: topicFigures(cases, told, ['negotiation']),
    },
    languages: Object.fromEntries(
      [...new Set(cases.map((one) => one.lang))].sort().map((language) => {
        const own = cases.filter((one) => one.lang === language)
        return [language, { cases: own.length, f1: topicFigures(own, told, TOPICS).f1 }]
      }),
    ),
    leftAlone: alone(negatives.filter((one) => one.trap !== null)),
    traps: Object.fromEntries(
      traps
        .map((trap) => [trap, alone(negatives.filter((one) => one.trap === trap))] as const)
        .filter(([, { right, of }]) => right < of),
    ),
    facts: Object.fromEntries(
      [...new Set(slots.map(({ slot }) => slot))].map((slot) => [
        slot,
        share(slots.filter((one) => one.slot === slot).map(({ right }) => right)),
      ]),
    ) as Record<SlotHit['slot'], Share>,
    stories: {
      all: bCubed(positives, told),
      several: bCubed(
        positives,
        told,
        (report) => positives.filter((one) => one.set === report.set && one.story === report.story).length > 1,
      ),
    },
  }
}

/** Shares of pairs told rightly, and of updates that were not taken for copies. */
export function measurePairs(
  pairs: readonly CorpusPair[],
  isCopy: (pair: CorpusPair) => boolean,
): { readonly right: Share; readonly updates: Share } {
  const right = (pair: CorpusPair): boolean => isCopy(pair) === pair.same
  return {
    right: share(pairs.map(right)),
    updates: share(pairs.filter(({ why }) => why.startsWith('update')).map(right)),
  }
}

/** All figures as shares by name, to three digits, as a baseline keeps them. */
export function flat(figures: Figures, pairs: ReturnType<typeof measurePairs> | null): Record<string, number> {
  const part = ({ right, of }: Share): number => (of === 0 ? 1 : right / of)
  const all = {
    ...Object.fromEntries(TOPICS.map((topic) => [`${topic} F1`, figures.topics[topic].f1 ?? 1])),
    'look-alikes left alone': part(figures.leftAlone),
    ...Object.fromEntries(Object.entries(figures.facts).map(([slot, one]) => [slot, part(one)])),
    'stories B-cubed F1': figures.stories.all,
    'stories with several reports B-cubed F1': figures.stories.several,
    ...(pairs ? { pairs: part(pairs.right), 'updates told apart': part(pairs.updates) } : {}),
  }
  return Object.fromEntries(Object.entries(all).map(([name, figure]) => [name, Number(figure.toFixed(3))]))
}

function share(hits: readonly boolean[]): Share {
  return { right: hits.filter(Boolean).length, of: hits.length }
}

function topicFigures(
  cases: readonly CorpusCase[],
  told: (one: CorpusCase) => Answer,
  topics: readonly string[],
): TopicFigures {
  const judged = cases.flatMap((one) =>
    topics.map((topic) => ({ gold: one.topics.includes(topic), told: told(one).topics.includes(topic) })),
  )
  const both = judged.filter((one) => one.gold && one.told).length
  const gold = judged.filter((one) => one.gold).length
  const answered = judged.filter((one) => one.told).length
  return {
    precision: answered === 0 ? null : both / answered,
    recall: gold === 0 ? null : both / gold,
    f1: gold + answered === 0 ? null : (2 * both) / (gold + answered),
  }
}

/** B-cubed F1: for each article, how much of its story's company it kept (recall) and how pure that is (precision). */
function bCubed(
  cases: readonly CorpusCase[],
  told: (one: CorpusCase) => Answer,
  counts: (one: CorpusCase) => boolean = () => true,
): number {
  const labelled = cases.filter((one) => one.story !== null)
  const cluster = (one: CorpusCase): string => told(one).story ?? `none of ${one.id}`
  const measured = labelled.filter(counts)
  const sums = measured.reduce(
    (sum, one) => {
      const own = labelled.filter((other) => other.set === one.set && other.story === one.story)
      const told = labelled.filter((other) => cluster(other) === cluster(one))
      const common = own.filter((other) => cluster(other) === cluster(one)).length
      return { precision: sum.precision + common / told.length, recall: sum.recall + common / own.length }
    },
    { precision: 0, recall: 0 },
  )
  const { precision, recall } = sums
  return measured.length === 0 ? 0 : (2 * precision * recall) / (precision + recall) / measured.length
}
