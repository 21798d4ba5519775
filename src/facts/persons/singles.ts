import { type ArticleDocument, has } from '../../text/document.js'
import type { LexiconLabel } from '../../text/lexicon/index.js'
import type { Count } from '../counts/count.js'
import { isPart, isPlanned } from '../counts/count-marks.js'
import { FORMULA_LINKS } from '../counts/mark-data.js'
import type { Direction } from '../directions/direction.js'
import { moveVerbs, VERB_REACH } from '../directions/verbs.js'
import { otherSide, sideHits } from '../sides/side-hits.js'
import { gap, withinClause } from '../spans.js'
import { EXCHANGES } from './person-data.js'
import { grouped } from './person-groups.js'
import { isNamed } from './person-words.js'
import { personsOf, SINGLE_SENTENCES, type Single } from './persons.js'
import { directionOfSingle, nationOf } from './single-sides.js'

/** A verb of letting go or receiving stands this near. */
const MOVE_REACH = 6
/** Captivity is told of so near to a person who comes out of it. */
const HELD_REACH = 8
/** An article or "one" counts for more than all the rest. */
const COUNTED = 4

const HOLDS = new Set<LexiconLabel>(['captivity', 'taken'])
/** Words for the other side's gift open a sentence within so many words. */
const OPENING = 4

const PLAIN = {
  scope: 'side',
  planned: false,
  accord: false,
  wounded: false,
  about: false,
  part: false,
  day: null,
  ahead: null,
  partner: null,
  undated: false,
  joint: false,
  civilians: false,
} as const

/** Whether a sentence tells of this person as let go, brought home or given for others. */
function isMoved({ sentence, span, counted, elided }: Single): boolean {
  if (elided) return true
  if (FORMULA_LINKS.has(sentence.tokens[span.from - 1]?.key ?? '')) return true
  if (FORMULA_LINKS.has(sentence.tokens[span.to]?.key ?? '')) return true
  const reach = counted ? MOVE_REACH : MOVE_REACH * 2
  return (
    moveVerbs(sentence).some((verb) => gap(verb, span) <= reach) ||
    sentence.tokens.some((token, at) => EXCHANGES.test(token.key) && gap({ from: at, to: at + 1 }, span) <= reach) ||
    (!counted && sentence.words.some((word) => HOLDS.has(word.label) && gap(word, span) <= reach))
  )
}

const countOf = ({ sentence, span, what, value }: Single, direction: Direction): Count => ({
  ...PLAIN,
  value,
  planned: isPlanned(sentence, span, VERB_REACH),
  what,
  ...direction,
  sentence,
  from: span.from,
  to_: span.to,
})

/** A formula of one person for one, early in the news or in a plan of old. */
function oneForOne(document: ArticleDocument): Count | null {
  const formula = document.sentences
    .filter((one) => one.role === 'news' || (one.role === 'background' && has(one, 'planned')))
    .slice(0, SINGLE_SENTENCES)
    .flatMap((sentence) => sentence.words.map((word) => ({ sentence, word })))
    .find(({ word }) => word.label === 'oneForOne')
  if (formula === undefined) return null
  const { from, to } = formula.word
  return {
    ...PLAIN,
    value: 1,
    scope: 'each',
    what: null,
    by: null,
    to: null,
    sentence: formula.sentence,
    from,
    to_: to,
  }
}

/** How surely an article means a person as let go: counted, of a nation, of a name, captive, with a verb in the clause. */
function weightOf(one: Single, parties: readonly string[], language: string): number {
  const { sentence, span, counted } = one
  const verb = moveVerbs(sentence).some((each) =>
    each.to <= span.from ? withinClause(sentence, each.to, span.from) : withinClause(sentence, span.to, each.from),
  )
  const held = sentence.words.some((word) => HOLDS.has(word.label) && gap(word, span) <= HELD_REACH)
  return (
    (counted ? COUNTED : 0) +
    (nationOf(one, parties, language) === null ? 0 : 1) +
    (isNamed(sentence, span.to, language) ? 1 : 0) +
    (held ? 1 : 0) +
    (verb ? 1 : 0)
  )
}

/** The person whom each side is surest to have let go, of those that the news tells of. */
function surestOf(
  document: ArticleDocument,
  parties: readonly string[],
  figures: readonly Count[],
): ReadonlyMap<string, Count> {
  const language = document.language ?? ''
  const moved = grouped(personsOf(document), parties, language)
    .filter(
      (one) => isMoved(one) && !isPart(one.sentence, { value: 1, from: one.span.from, to: one.span.to }, language),
    )
    .map((one) => ({ one, weight: weightOf(one, parties, language) }))
    .toSorted((a, b) => b.weight - a.weight)
  const found = new Map<string, Count>()
  // In the second round those found tell whose the people are that were given for them.
  for (let round = 0; round < 2; round++) {
    for (const { one } of moved) {
      const direction = directionOfSingle(one, parties, language, [...figures, ...found.values()])
      if (direction?.by && !found.has(direction.by)) found.set(direction.by, countOf(one, direction))
    }
  }
  return found
}

/** "a Pakistani ranger", "一名印度警员": persons of either nation whom no verb beside them tells of as moved. */
function namedOf(document: ArticleDocument, parties: readonly string[]): readonly Count[] {
  return personsOf(document).flatMap((one): readonly Count[] => {
    const { sentence, span, counted } = one
    if (!counted) return []
    const own = sideHits(sentence, parties).find(
      (hit) => (hit.from > span.from && hit.to <= span.to + 2) || (document.language === 'zh' && hit.to === span.from),
    )
    const by = own === undefined ? null : otherSide(own.side, parties)
    return own === undefined || by === null ? [] : [countOf(one, { by, to: own.side })]
  })
}

/**
 * Single persons, where an article gives no figure of a side: of both sides, or of one beside a figure of the other that
 * no sentence gives to a side, or of the one whom title and lead tell of.
 */
export function singlesOf(
  document: ArticleDocument,
  parties: readonly string[],
  figures: readonly Count[] = [],
): readonly Count[] {
  const formula = oneForOne(document)
  if (formula !== null) return [formula]
  const found = [...surestOf(document, parties, figures).values()]
  if (found.length === parties.length) return found
  const named = namedOf(document, parties)
  if (new Set(named.map((count) => count.by)).size === 2) return named
  return found.filter(({ sentence }) => sentence.zone === 'title' || sentence.zone === 'lead')
}

/** "In return a diplomat was flown home": words for the other side's gift open the sentence of a person. */
const isTurned = ({ sentence, span }: Single): boolean =>
  sentence.words.some((word) => word.label === 'inReturn' && word.from < OPENING && word.to <= span.from)

/** "Hamas handed over one body": the single person whom a side let go that has no figure, or nobody. */
export function singleOf(
  document: ArticleDocument,
  parties: readonly string[],
  by: string,
  figures: readonly Count[] = [],
): readonly Count[] {
  const found = surestOf(document, parties, figures).get(by)
  if (found !== undefined) return [found]
  const language = document.language ?? ''
  const turned = personsOf(document).find(
    (one) =>
      isMoved(one) &&
      isTurned(one) &&
      directionOfSingle(one, parties, language, figures) === null &&
      figures.some((count) => count.by !== null && count.by !== by && count.sentence.start < one.sentence.start),
  )
  return turned === undefined ? [] : [countOf(turned, { by, to: otherSide(by, parties) })]
}
