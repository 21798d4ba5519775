import type { Sentence } from '../text/document.js'
import { isSide } from '../text/parties.js'
import type { Hit } from '../text/terms.js'
import type { Slot } from './compile.js'

/** What one sentence is worth to a topic, before its zone is looked at. */
export interface SentenceScore {
  readonly points: number
  /** Name of the rule that decided. */
  readonly rule: 'names' | 'act-with-object' | 'weak-pair' | 'aside' | 'excluded' | 'background' | 'nothing'
  /** The words that decided, as they stand in the text. */
  readonly terms: readonly string[]
}

const STRONG = 3
const WEAK = 2.5
/** A term behind "amid" or "ahead of" is worth this share. */
const ASIDE_SHARE = 0.3
/** How many words may stand between the word that makes an aside and the term. */
const ASIDE_REACH = 6
const NOTHING: SentenceScore = { points: 0, rule: 'nothing', terms: [] }
const CLAUSE_END = /[,;:—–，；：،؛]/u

const written = (sentence: Sentence, hits: readonly Hit<Slot>[]): readonly string[] =>
  hits.map((hit) => {
    const from = sentence.tokens[hit.from]?.start ?? sentence.start
    const to = sentence.tokens[hit.to - 1]?.end ?? from
    return sentence.text.slice(from - sentence.start, to - sentence.start)
  })

/** Whether the term is an aside of other news: "amid peace talks", with nothing that ends the clause in between. */
function isAside(sentence: Sentence, hits: readonly Hit<Slot>[], term: Hit<Slot>): boolean {
  return hits.some((hit) => {
    if (hit.label !== 'aside' || hit.to > term.from || term.from - hit.to > ASIDE_REACH) return false
    const from = sentence.tokens[hit.to - 1]?.end ?? 0
    const to = sentence.tokens[term.from]?.start ?? 0
    return !CLAUSE_END.test(sentence.text.slice(from - sentence.start, to - sentence.start))
  })
}

/** Words between two terms; 0 where they touch or overlap. */
const gap = (a: Hit<Slot>, b: Hit<Slot>): number => Math.max(0, a.from - b.to, b.from - a.to)

interface Pair {
  readonly act: Hit<Slot>
  readonly object: Hit<Slot>
  readonly weak: number
}

function bestPair(hits: readonly Hit<Slot>[], window: number): Pair | null {
  let best: Pair | null = null
  for (const act of hits) {
    if (act.label !== 'acts' && act.label !== 'weak_acts') continue
    for (const object of hits) {
      if (object.label !== 'objects' && object.label !== 'weak_objects') continue
      const overlap = act.from < object.to && object.from < act.to
      if (overlap || gap(act, object) > window) continue
      const weak = (act.label === 'weak_acts' ? 1 : 0) + (object.label === 'weak_objects' ? 1 : 0)
      if (best === null || weak < best.weak) best = { act, object, weak }
    }
  }
  return best
}

/** "after two days of negotiations": no act of its own, yet the topic stands beside the news. */
function asideObject(
  sentence: Sentence,
  hits: readonly Hit<Slot>[],
  excluded: boolean,
  support: number,
): Hit<Slot> | undefined {
  if (excluded || support === 0) return undefined
  return hits.find((hit) => (hit.label === 'objects' || hit.label === 'weak_objects') && isAside(sentence, hits, hit))
}

/**
 * Judges one sentence.
 * @param window how many words may stand between an act and its object
 * @param sides true where the article's head names two adversaries: its title may leave them out
 */
export function scoreSentence(
  sentence: Sentence,
  hits: readonly Hit<Slot>[],
  window: number,
  sides: boolean,
): SentenceScore {
  if (hits.length === 0) return NOTHING
  const of = (slot: Slot): readonly Hit<Slot>[] => hits.filter((hit) => hit.label === slot)
  const names = of('names')
  if (of('background').length > 0 && sentence.zone !== 'title') {
    return { points: 0, rule: 'background', terms: written(sentence, of('background')) }
  }
  const excluded = of('exclude')
  const clear = names.filter((name) => !excluded.some((one) => one.from < name.to && name.from < one.to))
  if (excluded.length > 0 && clear.length === 0)
    return { points: 0, rule: 'excluded', terms: written(sentence, excluded) }
  const first = clear.find((name) => !isAside(sentence, hits, name))
  if (first) return { points: STRONG, rule: 'names', terms: written(sentence, [first]) }

  const pair = excluded.length > 0 ? null : bestPair(hits, window)
  const support =
    (sides || sentence.parties.some((hit) => isSide(hit.party)) ? 1 : 0) +
    (of('context').length > 0 ? 1 : 0) +
    (sentence.figures.length > 0 ? 1 : 0)
  if (pair && pair.weak <= support) {
    const aside = isAside(sentence, hits, pair.object)
    const points = (support > pair.weak ? STRONG : WEAK) * (aside ? ASIDE_SHARE : 1)
    const rule = aside ? 'aside' : pair.weak === 0 ? 'act-with-object' : 'weak-pair'
    return { points, rule, terms: written(sentence, [pair.act, pair.object]) }
  }
  const aside = clear[0] ?? asideObject(sentence, hits, excluded.length > 0, support)
  return aside ? { points: STRONG * ASIDE_SHARE, rule: 'aside', terms: written(sentence, [aside]) } : NOTHING
}
