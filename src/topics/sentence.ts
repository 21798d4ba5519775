import type { Sentence } from '../text/document.js'
import { isSide } from '../text/parties.js'
import type { Hit } from '../text/terms.js'
import type { Slot } from './compile.js'
import { namesFoes, type Relation } from './relation.js'

/** What one sentence is worth to a topic, before its zone is looked at. */
export interface SentenceScore {
  readonly points: number
  /** Name of the rule that decided. */
  readonly rule:
    | 'names'
    | 'act-with-object'
    | 'weak-pair'
    | 'hint-between-foes'
    | 'hint'
    | 'outcome'
    | 'object'
    | 'aside'
    | 'excluded'
    | 'background'
    | 'nothing'
  /** The words that decided, as they stand in the text. */
  readonly terms: readonly string[]
  /** Where those words stand. */
  readonly used: readonly Hit<Slot>[]
}

/** What a topic's file and the rest of the article say about how a sentence is to be read. */
export interface Reading {
  /** How many words may stand between an act and its object. */
  readonly window: number
  /** How plainly title and lead show two sides: the sentence itself may leave them out. */
  readonly relation: Relation
  /** Whether a figure in front of a people's name counts as a weak object. */
  readonly countsPeople: boolean
}

const STRONG = 3
/** What a pair is worth by how many everyday words it has; a hint counts as two of them. */
const PAIRS: readonly number[] = [3, 2.5, 1.8, 1.2]
/** What it gains for each of sides, context and figures beyond those that make up for them; two at most. */
const SUPPORTED = 0.3
const HINT = 2.5
/** A hint in the title whose sides stand in the lead. */
const TITLE_HINT = 1.2
const OUTCOME = 1.2
const SETTLED = 2.8
const TITLE_OBJECT = 0.6
/** What is left of a name with a word of `exclude` elsewhere in its sentence: "truce in trade war". */
const DOUBTED = 0.5
/** A term behind "amid" or "ahead of" is worth this share. */
const ASIDE_SHARE = 0.3
/** How many words may stand between the word that makes an aside and the term. */
const ASIDE_REACH = 6
const NOTHING: SentenceScore = { points: 0, rule: 'nothing', terms: [], used: [] }
const CLAUSE_END = /[,;:—–，；：،؛]/u

/** The words of the hits, as they stand in the text. */
export const written = (sentence: Sentence, hits: readonly Hit<unknown>[]): readonly string[] =>
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
const overlaps = (a: Hit<Slot>, b: Hit<Slot>): boolean => a.from < b.to && b.from < a.to

const score = (
  sentence: Sentence,
  points: number,
  rule: SentenceScore['rule'],
  used: readonly Hit<Slot>[],
): SentenceScore => ({ points, rule, terms: written(sentence, used), used })

interface Pair {
  readonly act: Hit<Slot>
  readonly object: Hit<Slot>
  readonly weak: number
  readonly aside: boolean
}

/** What an outcome can be the outcome of. */
const SUBJECTS: ReadonlySet<Slot> = new Set<Slot>(['names', 'objects', 'weak_objects'])

/** How little each kind of object says by itself. */
const VAGUE: Partial<Readonly<Record<Slot, number>>> = { objects: 0, weak_objects: 1, hints: 2 }

/** "let nine soldiers go": the object stands in the gap of its act. */
const encloses = (act: Hit<Slot>, object: Hit<Slot>): boolean => act.from < object.from && object.to < act.to

/** The pair with the fewest everyday words; of those the first that is no aside. */
function bestPair(sentence: Sentence, hits: readonly Hit<Slot>[], window: number): Pair | null {
  let best: Pair | null = null
  for (const act of hits) {
    if (act.label !== 'acts' && act.label !== 'weak_acts') continue
    for (const object of hits) {
      const vague = VAGUE[object.label]
      if (vague === undefined || gap(act, object) > window) continue
      if (overlaps(act, object) && !encloses(act, object)) continue
      const weak = (act.label === 'weak_acts' ? 1 : 0) + vague
      if (best !== null && weak > best.weak) continue
      const aside = isAside(sentence, hits, object) || isAside(sentence, hits, act)
      if (best === null || weak < best.weak || (best.aside && !aside)) best = { act, object, weak, aside }
    }
  }
  return best
}

/** What Chinese puts between a figure and what is counted. */
const COUNTING: ReadonlySet<string> = new Set(['名', '位', '个', '具'])

/** "four Armenians": a figure with a people's name right behind it. */
function countedPeople(sentence: Sentence): readonly Hit<Slot>[] {
  return sentence.figures.flatMap((figure) => {
    const people = sentence.parties.find(
      (hit) =>
        hit.from === figure.to || (hit.from === figure.to + 1 && COUNTING.has(sentence.tokens[figure.to]?.key ?? '')),
    )
    return people === undefined ? [] : [{ label: 'weak_objects' as const, from: figure.from, to: people.to }]
  })
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

/** Judges one sentence. */
export function scoreSentence(sentence: Sentence, hits: readonly Hit<Slot>[], reading: Reading): SentenceScore {
  if (hits.length === 0) return NOTHING
  const { window, relation } = reading
  const of = (slot: Slot): readonly Hit<Slot>[] => hits.filter((hit) => hit.label === slot)
  const names = of('names')
  const before = of('background')
  if (before.length > 0 && sentence.zone !== 'title') return score(sentence, 0, 'background', before)
  const excluded = relation === 'foes' ? of('exclude') : [...of('exclude'), ...of('domestic')]
  const clear = names.filter((name) => !excluded.some((one) => overlaps(one, name)))
  if (excluded.length > 0 && clear.length === 0) return score(sentence, 0, 'excluded', excluded)
  const first = clear.find((name) => !isAside(sentence, hits, name))
  if (first) return score(sentence, excluded.length > 0 ? STRONG * DOUBTED : STRONG, 'names', [first])

  const people = reading.countsPeople && relation === 'foes' ? countedPeople(sentence) : []
  const pair = excluded.length > 0 ? null : bestPair(sentence, [...hits, ...people], window)
  const sides =
    relation === 'foes' ? 2 : relation === 'sides' || sentence.parties.some((hit) => isSide(hit.party)) ? 1 : 0
  const support = sides + (of('context').length > 0 ? 1 : 0) + (sentence.figures.length > 0 ? 1 : 0)
  const hint = excluded.length > 0 ? undefined : of('hints').find((one) => !isAside(sentence, hits, one))
  const both = namesFoes(sentence) || (relation === 'foes' && sentence.words.some((hit) => hit.label === 'both'))
  const between = hint !== undefined && both ? hint : undefined
  const outcome = excluded.length > 0 || relation !== 'foes' ? undefined : of('outcomes')[0]
  const about = outcome && hits.find((hit) => SUBJECTS.has(hit.label) && !overlaps(hit, outcome))
  if (outcome && about) return score(sentence, SETTLED, 'outcome', [outcome, about])
  if (pair && pair.weak <= support && !(between && pair.weak > 1)) {
    const { aside } = pair
    const gain = pair.weak > 0 ? SUPPORTED * Math.min(2, support - pair.weak) : 0
    const points = ((PAIRS[pair.weak] ?? 0) + gain) * (aside ? ASIDE_SHARE : 1)
    const rule = aside ? 'aside' : pair.weak === 0 ? 'act-with-object' : 'weak-pair'
    return score(sentence, points, rule, [pair.act, pair.object])
  }
  if (between) {
    const share = of('other_news').length > 0 ? DOUBTED : 1
    return score(sentence, HINT * share, 'hint-between-foes', [between])
  }
  if (outcome && (sentence.zone === 'title' || both)) return score(sentence, OUTCOME, 'outcome', [outcome])
  if (hint && sentence.zone === 'title' && relation === 'foes') return score(sentence, TITLE_HINT, 'hint', [hint])
  const object = of('objects').find((one) => !isAside(sentence, hits, one))
  if (object && excluded.length === 0 && sentence.zone === 'title' && relation === 'foes')
    return score(sentence, TITLE_OBJECT, 'object', [object])
  const aside = clear[0] ?? asideObject(sentence, hits, excluded.length > 0, support)
  return aside ? score(sentence, STRONG * ASIDE_SHARE, 'aside', [aside]) : NOTHING
}
