import type { Sentence } from '../../text/document.js'
import {
  ARTICLES,
  NO_MARKS,
  ORIGIN_MARKS,
  RECEIVER_MARKS,
  SIDE_ORIGIN_MARKS,
  SIDE_WORD,
  TURKISH_ABLATIVE,
  TURKISH_DATIVE,
} from '../counts/mark-data.js'
import { between, type Span } from '../spans.js'

const keyAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.key ?? ''

const receiverMarks = (language: string): ReadonlySet<string> => RECEIVER_MARKS[language] ?? NO_MARKS

interface Mark {
  readonly key: string
  readonly at: number
}

/** The word in front of a name that says what the name is in its clause; an article in between is passed over. */
function markOf(sentence: Sentence, hit: Span, language: string): Mark {
  const at = hit.from - 1
  const before = keyAt(sentence, at - 1)
  const marked = receiverMarks(language).has(before) || ORIGIN_MARKS.has(before) || SIDE_ORIGIN_MARKS.has(before)
  return ARTICLES.has(keyAt(sentence, at)) && marked ? { key: before, at: at - 1 } : { key: keyAt(sentence, at), at }
}

/** "à", not "a": in French and Portuguese only the first one marks who receives. */
function isAccented(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  return (
    token !== undefined && /^à/iu.test(sentence.text.slice(token.start - sentence.start, token.end - sentence.start))
  )
}

const MOTION = new Set(['в', 'у', 'на'])
/** Not the place where something is: "в Украину", "в Киев", and not "в Украине", "в украинский плен". */
const NO_GOAL = /(?:[еіо]|ии|ії|ах|ях|ий|ый|ой|ую|ское|ські?|ському|ськ\p{L}*|ск\p{L}+)$/u

/** "set off for Baku", "partis pour Moscou", "in viaggio per Mosca": where somebody goes, behind words of leaving. */
const BOUND_FOR = new Set(['for', 'pour', 'per'])
const LEAVES_FOR =
  /^(?:off|left|leave|headed|heading|heads?|bound|depart\p{L}*|parti\p{L}*|parton\p{L}*|reparti\p{L}*|envol\p{L}*|route|embarqu\p{L}*|imbarcat\p{L}*|viaggio|flight|plane|avion|vol|volo|aereo)$/u

/** "to Ukraine", "an die Ukraine", "Ukrayna'ya", "в Украину", "لأوكرانيا". */
export function isReceiver(sentence: Sentence, hit: Span, language: string): boolean {
  if (language === 'tr') return TURKISH_DATIVE.has(keyAt(sentence, hit.to))
  const own = keyAt(sentence, hit.from)
  if (language === 'ar' && /^[وف]?لل?(?=.{5})/u.test(own) && !/^[وف]?ل(?:بنان|يبي|يتوان)/u.test(own)) return true
  const mark = markOf(sentence, hit, language)
  if (language === 'ru' || language === 'uk') {
    return (MOTION.has(mark.key) && !NO_GOAL.test(own)) || (mark.key === 'до' && language === 'uk')
  }
  // "a caminho de Kiev", "camino de Kiev".
  if (mark.key === 'de') return /^cami(?:nho|no)$/.test(keyAt(sentence, mark.at - 1))
  if ((mark.key === 'a' && language === 'fr') || (/^as?$/.test(mark.key) && language === 'pt'))
    return isAccented(sentence, mark.at)
  if (language === 'pl' && mark.key === 'na') return /^stron[ey]$/.test(keyAt(sentence, hit.to))
  if (language === 'de' && mark.key === 'nach') return sentence.tokens[hit.from]?.shape === 'capital'
  if (BOUND_FOR.has(mark.key)) return LEAVES_FOR.test(keyAt(sentence, mark.at - 1))
  return receiverMarks(language).has(mark.key)
}

/** "from Russia", "aus Russland", "von der belarussischen Seite", "Rusya'dan". */
export function isOrigin(sentence: Sentence, hit: Span, language: string): boolean {
  if (language === 'tr') return TURKISH_ABLATIVE.has(keyAt(sentence, hit.to))
  const mark = markOf(sentence, hit, language)
  // "aus ukrainischen Kreisen": an adjective without "side" is no place.
  if (language === 'de' && sentence.tokens[hit.from]?.shape === 'lower') {
    return SIDE_WORD.test(keyAt(sentence, hit.to)) && (ORIGIN_MARKS.has(mark.key) || SIDE_ORIGIN_MARKS.has(mark.key))
  }
  // "z Ukrainą" is with, "z Ukrainy" from.
  if (language === 'pl' && keyAt(sentence, hit.from).endsWith('a')) return false
  if (ORIGIN_MARKS.has(mark.key)) return true
  return SIDE_ORIGIN_MARKS.has(mark.key) && SIDE_WORD.test(keyAt(sentence, hit.to))
}

const CYRILLIC_DATIVE = /(?:[еіую]|ии|ії|ам|ям|ому|ему|ові)$/u
const NO_CYRILLIC_DATIVE = /(?:яне|ане|ці|ие|ые|ські|цькі|баку|ную|скую|ську)$/u
const POLISH_DATIVE = /(?:nie|ji|wie|owi|ii|om|emu)$/u

/** Who receives by its case alone, right behind the verb: "передали Украине", "przekazała Rosji". */
export function isDativeName(sentence: Sentence, hit: Span, language: string): boolean {
  const own = keyAt(sentence, hit.from)
  if (language === 'pl') return POLISH_DATIVE.test(own)
  return (language === 'ru' || language === 'uk') && CYRILLIC_DATIVE.test(own) && !NO_CYRILLIC_DATIVE.test(own)
}

/** In front of a name they make it a place: "в Украине", "w Rosji". */
const SLAVIC_PLACE_MARKS = new Set([
  'в',
  'во',
  'у',
  'на',
  'о',
  'об',
  'при',
  'по',
  'про',
  'w',
  'we',
  'na',
  'o',
  'po',
  'przy',
])

/** In front of a name they make it a place, by language. */
const PLACE_MARKS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['in', 'at', 'near', 'inside', 'across']),
  de: new Set(['in', 'im', 'bei', 'nahe']),
  fr: new Set(['en', 'dans']),
  es: new Set(['en']),
  it: new Set(['in', 'nel', 'nella', 'nell', 'nei', 'negli', 'nelle']),
  pt: new Set(['em', 'no', 'na', 'nos', 'nas']),
  ru: SLAVIC_PLACE_MARKS,
  uk: SLAVIC_PLACE_MARKS,
  pl: SLAVIC_PLACE_MARKS,
  ar: new Set(['في', 'وفي']),
  zh: new Set(['在']),
}
const TURKISH_LOCATIVE = new Set(['da', 'de', 'ta', 'te', 'nda', 'nde'])

/** "передала в Киеве", "hat in Mali 14 Soldaten gehen lassen", "Kolombiya'da": a place, not who acts. */
export function isPlace(sentence: Sentence, hit: Span, language: string): boolean {
  if (language === 'tr')
    return TURKISH_LOCATIVE.has(keyAt(sentence, hit.to)) && /^['’ʼ]$/u.test(between(sentence, hit.to, hit.to))
  const marks = PLACE_MARKS[language] ?? NO_MARKS
  const before = keyAt(sentence, hit.from - 1)
  return marks.has(before) || (ARTICLES.has(before) && marks.has(keyAt(sentence, hit.from - 2)))
}

/** Russian and Ukrainian: "российской стороне передали" names who receives in front of the verb. */
export function isDative(sentence: Sentence, hit: Span, language: string): boolean {
  if (language === 'pl') return isDativeName(sentence, hit, language) && !isPlace(sentence, hit, language)
  if (language !== 'ru' && language !== 'uk') return false
  const own = keyAt(sentence, hit.from)
  if (/^сторон[еі]$/.test(keyAt(sentence, hit.to)) || /(?:ии|ії|еве|єву|еву)$/.test(own)) return true
  return /(?:ине|їні|іні|ве|ві|ву|ану|илю|їлю|[нтц]ам)$/.test(own) && !isPlace(sentence, hit, language)
}
