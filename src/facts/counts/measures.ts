import type { Sentence } from '../../text/document.js'
import type { Figure } from '../../text/numbers.js'
import { between, type Span, withinClause } from '../spans.js'
import { ANDS } from './mark-data.js'

/** Between two figures of one measure: "from nine to twelve years", "a nove e a dodici anni". */
const RANGE = new Set('to bis a à до do ila ile or oder ou или або lub veya الي او 至 到 или o'.split(' '))

/** "two and a half years", "üç buçuk yıl", "два с половиной года". */
const HALF = new Set('half einhalb halb demi medio mezzo meio половиной половиною pol bucuk نصف 半'.split(' '))
const HALF_REACH = 4

/** What is written in one with a figure by a hyphen: "29-letniego", "9-річний", "34-Jährigen", "41-дневный". */
const COMPOUND =
  /^(?:letni|latek|latk|річн|летн|годичн|годовал|денн|дневн|dniow|miesieczn|місячн|месячн|часов|годинн|jahrig|tagig|monatig|wochig|stundig|year|day|month|hour|week)/u

/** "for every", "por cada": between a figure and what it is counted by; how many go is not told. */
const EVERY: Readonly<Record<string, RegExp>> = {
  en: /^(?:for|per) (?:every|each)$/u,
  de: /^(?:fur|gegen) jede[nrsm]?$/u,
  fr: /^(?:pour|contre) chaque$/u,
  es: /^por cada$/u,
  it: /^per (?:ogni|ciascun[oa]?)$/u,
  pt: /^por cada$/u,
  pl: /^za kazd(?:ego|ej|a|e|y)$/u,
  ru: /^(?:за|на) кажд(?:ого|ую|ое|ый)$/u,
  uk: /^(?:за|на) кожн(?:ого|у|е|ий)$/u,
  ar: /^(?:مقابل|عن|لقاء) كل$/u,
}
const RATE_REACH = 5
/** "her rehine için 30", "每释放一名人质换30名": the unit stands in front of the figure. */
const EVERY_AHEAD: Readonly<Record<string, RegExp>> = { tr: /^her$/u, zh: /^每$/u }
const AHEAD_REACH = 7

/** How few speak: "two officials said". */
const FEW = 6
const SAID_REACH = 5

const isUnit = (sentence: Sentence, at: number): boolean =>
  sentence.words.some((word) => word.label === 'unit' && word.from === at)

/** "29-letniego", "34-Jährigen": a figure that is a part of a word of time. */
export const isCompound = (sentence: Sentence, figure: Figure): boolean =>
  /^[-‐‑]?$/u.test(between(sentence, figure.to, figure.to)) &&
  COMPOUND.test(sentence.tokens[figure.to]?.key ?? '') &&
  /^\p{Nd}/u.test(sentence.tokens[figure.from]?.key ?? '')

function isHalved(sentence: Sentence, figure: Figure): boolean {
  const half = sentence.tokens.findIndex(
    (token, at) => at >= figure.to && at - figure.to < HALF_REACH && HALF.has(token.key),
  )
  return (
    half > 0 && withinClause(sentence, figure.to, half) && (isUnit(sentence, half + 1) || isUnit(sentence, figure.to))
  )
}

/** "nine years", "nine and twelve years", "nine to twelve", "29-letni": a figure of hours, years, buses. */
export function measures(sentence: Sentence, figure: Figure): boolean {
  if (isUnit(sentence, figure.to) || isCompound(sentence, figure) || isHalved(sentence, figure)) return true
  const next = sentence.figures.find((other) => other.from >= figure.to && other.from - figure.to <= 2)
  if (next === undefined || !isUnit(sentence, next.to)) return false
  const amid = sentence.tokens.slice(figure.to, next.from)
  return amid.length === 0 || amid.every((token) => ANDS.has(token.key) || RANGE.has(token.key))
}

/** "15 bodies for every dead hostage": a rate, which tells of nobody let go. */
export function isRate(sentence: Sentence, figure: Figure, language: string): boolean {
  const every = EVERY[language]
  for (let at = figure.to; every !== undefined && at < figure.to + RATE_REACH; at++) {
    const written = `${sentence.tokens[at]?.key ?? ''} ${sentence.tokens[at + 1]?.key ?? ''}`
    if (!every.test(written) || !withinClause(sentence, figure.to, at)) continue
    // "por cada lado": that is for each side.
    const sides = sentence.words.some((word) => word.label === 'each' && word.from <= at + 1 && word.to > at + 2)
    return !sides && !sentence.figures.some((other) => other.from >= figure.to && other.from < at)
  }
  const ahead = EVERY_AHEAD[language]
  return (
    ahead !== undefined &&
    sentence.tokens.slice(Math.max(0, figure.from - AHEAD_REACH), figure.from).some((token) => ahead.test(token.key)) &&
    sentence.words.some((word) => word.label === 'inReturn' && word.to <= figure.from && figure.from - word.to <= 2)
  )
}

/** "two officials in Beirut said": those counted are the source of the news. */
export function isSource(sentence: Sentence, figure: Figure, span: Span): boolean {
  if (figure.value >= FEW || span.to === figure.to) return false
  const verbs = sentence.words.filter(
    (word) => word.label === 'gives' || word.label === 'gets' || word.label === 'done',
  )
  const acts = (from: number, to: number): boolean => verbs.some((verb) => verb.from >= from && verb.to <= to)
  return sentence.words.some(
    (word) =>
      word.label === 'said' &&
      word.from >= span.to &&
      word.from - span.to <= SAID_REACH &&
      withinClause(sentence, span.to, word.from) &&
      !acts(span.to, word.from) &&
      // "freed two officials, said Kyiv" is parted by a mark; the sources begin a clause.
      !verbs.some((verb) => verb.to <= span.from && withinClause(sentence, verb.to, span.from)),
  )
}
