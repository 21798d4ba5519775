import { type ArticleDocument, has, type Sentence } from '../text/document.js'
import type { Count } from './count.js'
import { isPart, isPlanned } from './count-marks.js'
import type { Direction } from './direction.js'
import { directionOf } from './directions.js'
import { ellipsisOf } from './ellipsis.js'
import { FORMULA_LINKS } from './mark-data.js'
import { personsOf, SINGLE_SENTENCES, type Single } from './persons.js'
import { otherSide, sideHits } from './side-hits.js'
import { gap, type Span, withinClause } from './spans.js'
import { moveVerbs, VERB_REACH } from './verbs.js'

/** A verb of letting go or receiving stands this near. */
const MOVE_REACH = 6
/** A nation so near to a person is the person's own: "the Indian border guard", "гражданина США". */
const NATION_REACH = 2

const PLAIN = {
  value: 1,
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
  const reach = counted ? MOVE_REACH : MOVE_REACH * 2
  return (
    moveVerbs(sentence).some((verb) => gap(verb, span) <= reach) ||
    (!counted && sentence.words.some((word) => word.label === 'captivity' && gap(word, span) <= reach))
  )
}

/** Whose a person is by the nation beside the noun, and so who lets the person go. */
function nationOf({ sentence, span, counted }: Single, parties: readonly string[]): Direction | null {
  const [own] = sideHits(sentence, parties)
    .filter((hit) =>
      counted
        ? hit.from === span.from + 1 && hit.to === span.to
        : gap(hit, span) <= NATION_REACH && isBeside(sentence, hit, span),
    )
    .sort((one, other) => gap(one, span) - gap(other, span))
  return own === undefined ? null : { by: otherSide(own.side, parties), to: own.side }
}

/** No verb and no mark between a nation and the person. */
const isBeside = (sentence: Sentence, hit: Span, span: Span): boolean =>
  withinClause(sentence, Math.min(hit.to, span.to), Math.max(hit.from, span.from)) &&
  !sentence.words.some(
    (word) =>
      (word.label === 'gives' || word.label === 'gets' || word.label === 'captivity') &&
      word.from >= Math.min(hit.to, span.to) &&
      word.to <= Math.max(hit.from, span.from),
  )

const countOf = ({ sentence, span, what }: Single, direction: Direction): Count => ({
  ...PLAIN,
  planned: isPlanned(sentence, span, VERB_REACH),
  what,
  ...direction,
  sentence,
  from: span.from,
  to_: span.to,
})

/** "a Pakistani ranger", "一名印度警员": single persons of both sides, where an article gives no figure at all. */
export function singlesOf(document: ArticleDocument, parties: readonly string[]): readonly Count[] {
  const formula = document.sentences
    .filter((one) => one.role === 'news' || (one.role === 'background' && has(one, 'planned')))
    .slice(0, SINGLE_SENTENCES)
    .flatMap((sentence) => sentence.words.map((word) => ({ sentence, word })))
    .find(({ word }) => word.label === 'oneForOne')
  if (formula) {
    const { from, to } = formula.word
    return [{ ...PLAIN, scope: 'each', what: null, by: null, to: null, sentence: formula.sentence, from, to_: to }]
  }
  const language = document.language ?? ''
  const found = personsOf(document).flatMap((one): readonly Count[] => {
    const { sentence, span, counted } = one
    if (!counted) {
      const direction = isMoved(one) ? (nationOf(one, parties) ?? directionOf(sentence, span, parties, language)) : null
      return direction?.by ? [countOf(one, direction)] : []
    }
    const own = sideHits(sentence, parties).find(
      (hit) => (hit.from > span.from && hit.to <= span.to + 2) || (language === 'zh' && hit.to === span.from),
    )
    const by = own === undefined ? null : otherSide(own.side, parties)
    return own === undefined || by === null ? [] : [countOf(one, { by, to: own.side })]
  })
  const sides = new Set(found.map((count) => count.by))
  return sides.size === 2 ? found : []
}

/** "Paris gets two teachers back, Tehran one student": what the verb of the count in front says of the next side. */
function elidedOf({ sentence, span, counted }: Single, parties: readonly string[], language: string): Direction | null {
  const verb = moveVerbs(sentence).find((one) => one.to <= span.from)
  const before = sentence.figures.some((figure) => figure.value > 1 && figure.to <= span.from)
  return counted && verb !== undefined && before ? ellipsisOf(sentence, span, parties, verb.label, language) : null
}

/** Between a word for the return gift and the person: an article, a preposition, a nation. */
const LINK_REACH = 4
/** Turkish sets "in return for" behind: "iki Afgan karşılığında". */
const BEHIND_REACH = 1

/** "four fighters in exchange for the officer", "mühendis, iki Afgan karşılığında": given for a count of the other side. */
function givenFor({ sentence, span }: Single, figures: readonly Count[]): Direction | null {
  const linked = (from: number, to: number): boolean =>
    from <= to &&
    (sentence.words.some(
      (word) => word.label === 'inReturn' && word.from >= from && word.to <= to && to - word.to <= LINK_REACH,
    ) ||
      sentence.tokens.slice(Math.max(from, to - LINK_REACH), to).some((token) => FORMULA_LINKS.has(token.key)))
  const other = figures.find(
    (count) =>
      count.sentence === sentence &&
      count.scope === 'side' &&
      count.by !== null &&
      (linked(count.to_, span.from) ||
        linked(span.to, count.from) ||
        (span.to <= count.from &&
          sentence.words.some(
            (word) => word.label === 'inReturn' && word.from >= count.to_ && word.from - count.to_ <= BEHIND_REACH,
          ))),
  )
  return other === undefined ? null : { by: other.to, to: other.by }
}

/** "Hamas handed over one body": the single person whom the side let go that has no figure, or nobody. */
export function singleOf(
  document: ArticleDocument,
  parties: readonly string[],
  by: string,
  figures: readonly Count[] = [],
): readonly Count[] {
  const language = document.language ?? ''
  const persons = personsOf(document)
  for (const one of [...persons.filter((single) => single.counted), ...persons.filter((single) => !single.counted)]) {
    const { from, to } = one.span
    if (!isMoved(one) || isPart(one.sentence, { value: 1, from, to }, language)) continue
    const direction =
      (one.elided ? null : (givenFor(one, figures) ?? nationOf(one, parties))) ??
      elidedOf(one, parties, language) ??
      (one.elided ? null : directionOf(one.sentence, one.span, parties, language))
    if (direction?.by === by) return [countOf(one, direction)]
  }
  return []
}
