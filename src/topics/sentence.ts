import { has, type Sentence } from '../text/document.js'
import { isSide } from '../text/parties.js'
import type { Hit } from '../text/terms.js'
import { asideObject, isAside } from './aside.js'
import type { Slot } from './compile.js'
import { overlaps, written } from './hits.js'
import { bestPair, countedPeople } from './pairs.js'
import { namesAllies, namesFoes, type Relation } from './relation.js'

/** What one sentence is worth to a topic, before its zone is looked at. */
export interface SentenceScore {
  readonly points: number
  /** Name of the rule that decided. */
  readonly rule:
    | 'names'
    | 'act-with-object'
    | 'weak-pair'
    | 'sign-pair'
    | 'hint-between-foes'
    | 'hint'
    | 'outcome'
    | 'agreed'
    | 'signing'
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
  /** Whether a side may do with its ally what it does with its adversary: sign, meet, propose. */
  readonly allied: boolean
  /** Whether a figure in front of a people's name counts as a weak object. */
  readonly countsPeople: boolean
  /** Whether title and lead have anybody whom a hint may be about: "exchange" may be of anything. */
  readonly peopled: boolean
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
/** An outcome where both adversaries are named. */
const AGREED = 2.2
const SETTLED = 2.8
const TITLE_OBJECT = 0.6
/** What is left where a doubt remains: "truce in trade war", a side with its ally. */
const DOUBTED = 0.5
/** A term behind "amid" or "ahead of" is worth this share. */
const ASIDE_SHARE = 0.3
const NOTHING: SentenceScore = { points: 0, rule: 'nothing', terms: [], used: [] }

const score = (
  sentence: Sentence,
  points: number,
  rule: SentenceScore['rule'],
  used: readonly Hit<Slot>[],
): SentenceScore => ({ points, rule, terms: written(sentence, used), used })

/** What an outcome can be the outcome of. */
const SUBJECTS: ReadonlySet<Slot> = new Set<Slot>(['names', 'objects', 'weak_objects'])

/** Judges one sentence. */
export function scoreSentence(sentence: Sentence, hits: readonly Hit<Slot>[], reading: Reading): SentenceScore {
  if (hits.length === 0) return NOTHING
  const { window, relation } = reading
  const of = (slot: Slot): readonly Hit<Slot>[] => hits.filter((hit) => hit.label === slot)
  const names = of('names')
  const before = of('background')
  if (before.length > 0 && sentence.zone !== 'title') return score(sentence, 0, 'background', before)
  const states = new Set(sentence.parties.map((hit) => hit.party)).size
  const abroad = relation === 'foes' || (relation === 'sides' && states > 1)
  const excluded = abroad ? of('exclude') : [...of('exclude'), ...of('domestic')]
  const clear = names.filter((name) => !excluded.some((one) => overlaps(one, name)))
  if (excluded.length > 0 && clear.length === 0) return score(sentence, 0, 'excluded', excluded)
  const first = clear.find((name) => !isAside(sentence, hits, name))
  if (first) return score(sentence, excluded.length > 0 ? STRONG * DOUBTED : STRONG, 'names', [first])

  const people = reading.countsPeople && relation === 'foes' ? countedPeople(sentence) : []
  const allied = reading.allied && namesAllies(sentence)
  const paired = relation === 'foes' && !allied ? hits : hits.filter((hit) => hit.label !== 'signs')
  const pair = excluded.length > 0 ? null : bestPair(sentence, [...paired, ...people], window)
  const sides =
    relation === 'foes' ? 2 : relation === 'sides' || sentence.parties.some((hit) => isSide(hit.party)) ? 1 : 0
  const support = sides + (of('context').length > 0 ? 1 : 0) + (sentence.figures.length > 0 ? 1 : 0)
  const hint = excluded.length > 0 ? undefined : of('hints').find((one) => !isAside(sentence, hits, one))
  const both = namesFoes(sentence) || (relation === 'foes' && has(sentence, 'both'))
  const between = hint !== undefined && both ? hint : undefined
  const signing = excluded.length > 0 || relation !== 'foes' ? undefined : of('signings')[0]
  if (signing && both) return score(sentence, STRONG, 'signing', [signing])
  const outcome = excluded.length > 0 || relation !== 'foes' ? undefined : of('outcomes')[0]
  const about = outcome && hits.find((hit) => SUBJECTS.has(hit.label) && !overlaps(hit, outcome))
  if (outcome && about) return score(sentence, SETTLED, 'outcome', [outcome, about])
  if (pair && pair.weak <= support && !(between && pair.weak > 1)) {
    const { aside } = pair
    const gain = pair.weak > 0 ? SUPPORTED * Math.min(2, support - pair.weak) : 0
    const points = ((PAIRS[pair.weak] ?? 0) + gain) * (aside ? ASIDE_SHARE : allied && pair.weak > 0 ? DOUBTED : 1)
    const rule = aside
      ? 'aside'
      : pair.object.label === 'signs'
        ? 'sign-pair'
        : pair.weak === 0
          ? 'act-with-object'
          : 'weak-pair'
    return score(sentence, points, rule, [pair.act, pair.object])
  }
  if (between) {
    const share = (of('other_news').length > 0 ? DOUBTED : 1) * (reading.peopled ? 1 : DOUBTED)
    return score(sentence, HINT * share, 'hint-between-foes', [between])
  }
  if (outcome && (sentence.zone === 'title' || both))
    return score(sentence, both ? AGREED : OUTCOME, 'agreed', [outcome])
  if (signing && sentence.zone === 'title') return score(sentence, OUTCOME, 'signing', [signing])
  if (hint && sentence.zone === 'title' && relation === 'foes') return score(sentence, TITLE_HINT, 'hint', [hint])
  const object = of('objects').find((one) => !isAside(sentence, hits, one))
  if (object && excluded.length === 0 && sentence.zone === 'title' && relation === 'foes')
    return score(sentence, TITLE_OBJECT, 'object', [object])
  const aside = clear[0] ?? (excluded.length === 0 && support > 0 ? asideObject(sentence, hits) : undefined)
  return aside ? score(sentence, STRONG * ASIDE_SHARE, 'aside', [aside]) : NOTHING
}
