import type { Sentence } from '../../text/document.js'
import { foldWord } from '../../text/tokens.js'
import { LATIN_NOUNS, type NounGroup } from './person-nouns.js'
import { OTHER_NOUNS } from './person-nouns-other.js'

const expand = ({ endings, stems }: NounGroup): readonly string[] =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => endings.split(' ').map((ending) => foldWord(stem + (ending === '-' ? '' : ending))))

const OF_LANGUAGE = new Map<string, ReadonlySet<string>>()

/** The nouns for one person of a language, folded; put together at first use. */
function nounsOf(language: string): ReadonlySet<string> {
  const known = OF_LANGUAGE.get(language)
  if (known !== undefined) return known
  const nouns = new Set([...(LATIN_NOUNS[language] ?? []), ...(OTHER_NOUNS[language] ?? [])].flatMap(expand))
  OF_LANGUAGE.set(language, nouns)
  return nouns
}

/** Chinese nouns have so many characters at most, each a word of its own. */
const HAN_MOST = 6
/** They make several of one: 队员们. */
const HAN_PLURAL = '们'

function chineseEnd(sentence: Sentence, at: number, nouns: ReadonlySet<string>): number | null {
  let written = ''
  let found: number | null = null
  for (let end = at; end < Math.min(at + HAN_MOST, sentence.tokens.length); end++) {
    written += sentence.tokens[end]?.key ?? ''
    if (nouns.has(written)) found = end + 1
  }
  return found === null || sentence.tokens[found]?.key === HAN_PLURAL ? null : found
}

/** German nouns in -er are the same for several: "die Fischer". */
const SAME_PLURAL = /er$/u
const GERMAN_ONE =
  /^(?:d(?:er|en|em|es)|ein(?:e[mnrs]?)?|dies(?:er|en|em)|jener|ihr(?:en|em)?|sein(?:en|em)?|unser(?:en|em)?)$/u
const GERMAN_MANY = /^(?:die|alle|viele|mehrere|einige|beide[nr]?|zwei|drei|keine)$/u
const GERMAN_REACH = 4

/** "der frühere Lehrer", "Lehrer Schmidt", not "die Lehrer". */
function isGermanOne(sentence: Sentence, at: number): boolean {
  const key = sentence.tokens[at]?.key ?? ''
  if (!SAME_PLURAL.test(key)) return true
  const named = sentence.tokens[at + 1]?.shape === 'capital'
  for (let back = 1; back <= GERMAN_REACH; back++) {
    const lead = sentence.tokens[at - back]?.key ?? ''
    if (GERMAN_MANY.test(lead)) return false
    if (GERMAN_ONE.test(lead)) return true
  }
  return named
}

/** Where a noun for one person that begins at a token ends, or null. Arabic words may carry an article and a preposition. */
export function personNounAt(sentence: Sentence, at: number, language: string): number | null {
  const token = sentence.tokens[at]
  if (token === undefined || token.kind === 'number') return null
  const nouns = nounsOf(language)
  if (language === 'zh') return chineseEnd(sentence, at, nouns)
  if (!nouns.has(token.key) && !token.stems.some((stem) => nouns.has(stem))) return null
  return language !== 'de' || isGermanOne(sentence, at) ? at + 1 : null
}

/** Whether a folded word stands for one person. */
export const isPersonNoun = (key: string, language: string): boolean => nounsOf(language).has(key)

/** Words of a name in one piece: "Anna", "Maria", "O'Hara"; nothing but a blank or a hyphen in between. */
const NAME_GAP = /^(?:[\s-]|\. )$/u
/** Behind the noun: 教授大卫·莱恩. */
const HAN_NAME = /^\p{Script=Han}{1,6}[·•・]\p{Script=Han}/u

/** Where a run of capital words that begins at a token ends; the token itself where there is none. */
function nameEnd(sentence: Sentence, at: number): number {
  let end = at
  while (end < sentence.tokens.length && sentence.tokens[end]?.shape === 'capital') {
    const written = sentence.text.slice(
      (sentence.tokens[end - 1]?.end ?? 0) - sentence.start,
      (sentence.tokens[end]?.start ?? 0) - sentence.start,
    )
    if (end > at && !NAME_GAP.test(written)) break
    if (sentence.parties.some((hit) => hit.from <= end && end < hit.to)) break
    end++
  }
  return end
}

/** Whether a name stands right behind a noun: "teacher Marc Fogel", 教授大卫·莱恩. */
export function isNamed(sentence: Sentence, to: number, language: string): boolean {
  if (language === 'zh') {
    const start = sentence.tokens[to - 1]?.end
    return start !== undefined && HAN_NAME.test(sentence.text.slice(start - sentence.start))
  }
  const start = (sentence.tokens[to - 1]?.end ?? 0) - sentence.start
  const next = (sentence.tokens[to]?.start ?? 0) - sentence.start
  return /^\s$/u.test(sentence.text.slice(start, next)) && nameEnd(sentence, to) - to >= 1
}
