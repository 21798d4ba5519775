import type { Sentence } from '../../text/document.js'
import { GOVERNMENT } from '../../text/party-data.js'
import { ANDS, ARTICLES, FORMULA_LINKS, SIDE_ORIGIN_MARKS, SIDE_WORD } from '../counts/mark-data.js'
import type { SideHit } from '../sides/side-hits.js'
import { between, gap, type Span, withinClause } from '../spans.js'
import { isSeizedAt } from './seized.js'
import { moveVerbs } from './verbs.js'

/** "300 do lado dos rebeldes", "300 on the side of the rebels": nothing but small words and "side" in between. */
export function isSidePhrase(sentence: Sentence, from: number, to: number): boolean {
  const keys = sentence.tokens.slice(from, to).map((token) => token.key)
  const genitive = keys.length === 2 && GENITIVES.has(keys[0] ?? '')
  return (
    keys.length <= 4 &&
    (genitive || keys.some((key) => SIDE_WORD.test(key))) &&
    keys.every((key) => SIDE_WORD.test(key) || ARTICLES.has(key) || SIDE_ORIGIN_MARKS.has(key) || SMALL.has(key))
  )
}

/** "60 fighters of the paramilitary force". */
const GENITIVES = new Set([
  'of',
  'de',
  'des',
  'der',
  'della',
  'dei',
  'degli',
  'delle',
  'dell',
  'da',
  'do',
  'dos',
  'das',
])

const SMALL = new Set([
  'of',
  'on',
  'from',
  'auf',
  'dos',
  'das',
  'dei',
  'degli',
  'delle',
  'dalla',
  'по',
  'со',
  'z',
  'ze',
  'po',
])

/** Words that say of people that they are held, not whose they are. */
const PRISONERS =
  /^(?:prison|captiv|captif|detain|detenu|gefang|haftling|inhaft|cautiv|detenid|pres[oa]s?$|prigion|detenut|prisioneir|cativ|detid|detent)/u

/** "97 Gefangene der SDF", "128 captifs des rebelles": prisoners of a side that is no country are held by it. */
export function prisonersOf(sentence: Sentence, span: Span, sides: readonly SideHit[]): SideHit | undefined {
  for (let at = span.from; at < span.to; at++) {
    if (!PRISONERS.test(sentence.tokens[at]?.key ?? '')) continue
    const held = sides.find((hit) => {
      const lead = sentence.tokens.slice(at + 1, hit.from).map((token) => token.key)
      if (hit.from <= at || lead.length === 0 || lead.length > 2) return false
      return /^(?:der|des|of|of the|dei|degli|delle|dos|de los)$/.test(lead.join(' ')) && isBody(sentence, hit)
    })
    if (held) return held
  }
  return undefined
}

/** A group or "the government": who may hold prisoners, where the adjective of a country tells whose people they are. */
const isBody = (sentence: Sentence, hit: SideHit): boolean =>
  !/^[A-Z]{2}$/.test(hit.side) || sentence.parties.some((one) => one.party === GOVERNMENT && one.from === hit.from)

/** In Turkish and Chinese a count stands so near behind the jails that it comes out of. */
const BEHIND_JAIL = 3
/** "mentre dalle prigioni delle Fds sono usciti 44": a clause that begins with the jail has its count behind the verb. */
const CLAUSE_JAIL = 6

const PART_END = /[;；؛]/u

/** "17 held by the rebels are back, 30 left the prison of Bamako", "17 whom the army held and 30": of those counted before. */
const isApart = (sentence: Sentence, span: Span, word: Span): boolean =>
  word.to <= span.from &&
  (PART_END.test(between(sentence, word.to, span.from)) ||
    (!withinClause(sentence, word.to, span.from) &&
      sentence.figures.some((other) => other.to <= word.from && withinClause(sentence, other.to, word.from))) ||
    (sentence.tokens.slice(word.to, span.from).some((token) => ANDS.has(token.key)) &&
      sentence.figures.some((other) => other.to <= word.from)) ||
    isBehindOther(sentence, span, word))

/** "被泰国关押的14名士兵，泰国则领回5人", "за 35, сидевших в тюрьмах Киншасы, М23 освободило 57": of the count before this one. */
function isBehindOther(sentence: Sentence, span: Span, word: Span): boolean {
  const amid = moveVerbs(sentence).filter((verb) => verb.from >= word.to && verb.to <= span.from)
  return sentence.figures.some((other) => {
    if (other.to > span.from) return false
    const apart = !withinClause(sentence, Math.max(other.to, word.to), span.from)
    if (other.from < word.to) return amid.some((verb) => apart || verb.label === 'gives')
    return apart && other.from - word.to <= BEHIND_JAIL && withinClause(sentence, word.to, other.from)
  })
}

/** "17 soldiers for 30 held in Bamako": the word of captivity is of the count behind the link. */
const isOfAnother = (sentence: Sentence, span: Span, word: Span): boolean =>
  isApart(sentence, span, word) ||
  sentence.figures.some(
    (other) =>
      other.from >= span.to &&
      other.to <= word.from &&
      (!withinClause(sentence, span.to, other.from) ||
        sentence.tokens.slice(span.to, other.from).some((token) => FORMULA_LINKS.has(token.key))),
  ) ||
  // "six people, four Russians held in American jails" with the jails in front: they are of the count behind them.
  (word.from >= span.to &&
    (!withinClause(sentence, span.to, word.from) || isSuffixed(sentence, word)) &&
    sentence.figures.some(
      (other) =>
        other.from >= word.to && other.from - word.to <= CLAUSE_JAIL && withinClause(sentence, word.to, other.from),
    ))

/** "hapishanelerindeki 30 isyancı": the ending ties the word to what follows. */
const isSuffixed = (sentence: Sentence, word: Span): boolean =>
  /[dt]eki$|[dt]aki$|[ae]n$/u.test(sentence.tokens[word.to - 1]?.key ?? '')

/** Turkish cases between a name and the next word. */
const SUFFIX = /^(?:[td][ae](?:ki)?|n?[iu]n|daki|deki)$/

/** "Russian and Belarusian prisons", "Rusya ve Belarus'taki hapishaneler": other names and "and" in between. */
function isCoupled(sentence: Sentence, hit: Span, word: Span): boolean {
  if (hit.to > word.from) return false
  const amid = sentence.tokens.slice(hit.to, word.from)
  const named = (at: number): boolean => sentence.parties.some((one) => one.from <= at && at < one.to)
  return amid.every((token, index) => ANDS.has(token.key) || SUFFIX.test(token.key) || named(hit.to + index))
}

/** "held in", "in den Händen der": small words between a word of captivity and who holds them. */
const HELD_BY = new Set(
  'ai agli alla alle in by at of the von der des den dem vom durch en par au aux de du la le les l chez por del el los las al da do dos das na no nas nos em pela pelo per dai dei dal dalla dalle dagli delle della degli nelle nel nella w we u przez na в во у на из з із від'.split(
    ' ',
  ),
)

/** "удерживавшихся в России": the holder stands behind the word, with nothing but such words in between. */
const isHeldBy = (sentence: Sentence, word: Span, hit: Span): boolean => {
  const amid = sentence.tokens.slice(word.to, hit.from)
  if (hit.from >= word.to && isSeizedAt(sentence, word, hit)) return true
  return hit.from >= word.to && amid.length > 0 && amid.length <= 2 && amid.every((token) => HELD_BY.has(token.key))
}

/** 关押在, 被俘于: the holder follows; else he stands in front in Chinese: 被泰军扣押的. */
const HOLDER_FOLLOWS = new Set(['在', '于'])

/** Whether a name may be the holder that a word of captivity of its length has. */
function fitsWord(sentence: Sentence, word: Span, hit: Span, language: string): boolean {
  // "held in", "captured by" are followed by who holds them.
  // In Turkish the holder stands in front: "Tayland'ın elinde tuttuğu 18 Kamboçyalı".
  if (language === 'tr') return hit.to <= word.from
  // 被乌方扣押: who did it stands inside.
  if (sentence.tokens[word.from]?.key === '被') return hit.from > word.from && hit.to < word.to
  if (language === 'zh') return !HOLDER_FOLLOWS.has(sentence.tokens[word.to - 1]?.key ?? '') || hit.from >= word.to
  return word.to - word.from === 1 || hit.from >= word.from
}

/** "prisioneros de guerra ucranianos": a nation behind these is that of the prisoners. */
const OF_WAR = /^(?:guerr[ae]|war)$/u
/** 巴勒斯坦在押人员: these tell of people who are held, not of who holds them. */
const IS_HELD = new Set(['在', '被'])
/** "задержанных в Екатеринбурге азербайджанцев": people of a nation, who hold nobody. */
const PEOPLE_OF = /(?:цев|цы|ців|ці|иян|ияне|іян|іяни|мян|мяне)$/u

/** Whether a name beside a word of captivity is that of the people who are held. */
function isOfHeld(sentence: Sentence, span: Span, word: Span, hit: Span, language: string): boolean {
  const key = (at: number): string => sentence.tokens[at]?.key ?? ''
  if (language === 'ru' || language === 'uk') return hit.from >= word.to && PEOPLE_OF.test(key(hit.from))
  const inside = hit.from >= span.from && hit.to <= span.to
  if (language === 'zh') {
    // 在押美国公民: a nation right behind the word is that of the people; 关押在 has the holder behind it.
    const behind = hit.from === word.to && !HOLDER_FOLLOWS.has(key(word.to - 1))
    return inside && IS_HELD.has(key(word.from)) && (hit.to === word.from || behind)
  }
  return sentence.tokens.slice(word.to - 1, hit.from).some((token) => OF_WAR.test(token.key))
}

/** Sides that hold the captives: for each word of captivity the nearest side; of equals the one behind it. */
export function jailersOf<T extends Span>(
  sentence: Sentence,
  span: Span,
  sides: readonly T[],
  reach: number,
  language: string,
): readonly T[] {
  return sentence.words.flatMap((word) => {
    if ((word.label !== 'captivity' && word.label !== 'taken') || isOfAnother(sentence, span, word)) return []
    if (word.label === 'taken') return sides.filter((hit) => isSeizedAt(sentence, word, hit)).slice(0, 1)
    // "90 Palestinians from Ofer prison": the name of those counted is no holder.
    const counted = (hit: Span): boolean =>
      hit.from >= span.from && hit.to <= span.to && !(word.from >= span.from && word.to <= span.to)
    const near = sides.filter(
      (hit) =>
        !counted(hit) &&
        !isOfHeld(sentence, span, word, hit, language) &&
        (gap(word, hit) <= reach || isCoupled(sentence, hit, word) || isHeldBy(sentence, word, hit)) &&
        (hit.from < word.to || withinClause(sentence, word.to, hit.from)) &&
        fitsWord(sentence, word, hit, language),
    )
    // "in Russland festgehaltene Ukrainer": who stands inside is the holder.
    const inside = (hit: Span): boolean => hit.from > word.from && hit.to < word.to
    const far = (hit: Span): number => (inside(hit) ? -1 : isHeldBy(sentence, word, hit) ? 0 : gap(word, hit))
    near.sort((a, b) => far(a) - far(b) || b.from - a.from)
    return near.slice(0, 1)
  })
}
