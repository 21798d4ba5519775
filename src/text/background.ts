import type { Zone } from '../domain/topic.js'
import { daysBetween, type TimeRef } from './calendar.js'
import type { LexiconLabel } from './lexicon/index.js'
import type { Hit } from './terms.js'
import type { Token } from './tokens.js'

/** A date this many days before the article is not its news. */
const OLD_DAYS = 5
/** What is planned for a month without a year lies so many months ahead at most. */
const MONTHS_AHEAD = 4
const SINCE = new Set('since seit depuis desde dal dall dallo od beri с з от від منذ 自 ab dès dalla'.split(' '))
const PEOPLE = new Set<LexiconLabel>(['military', 'civilian', 'bodies', 'hostages', 'captives', 'wounded'])
/** So many words in front of a time, and behind it, may stand the verb that it dates. */
const DATED_BEHIND = 9
const DATED_BEFORE = 5
/** A time within the first words of a sentence dates its own verb. */
const OPENING_WORDS = 2
/** In Chinese a description ends in 的, so many characters behind its verb at most; in Turkish its verb ends in -an. */
const DESCRIPTION = 12
const TURKISH_DESCRIPTION = /[ae]n(?:l[ae]r\p{L}*)?$/u
const CLAUSE_END = /[,;:—–，；：،؛(]/u

/** Whether a time says since when something lasts: "held since 2022". */
export const isSince = (time: TimeRef, tokens: readonly Token[]): boolean =>
  [1, 2].some((back) => SINCE.has(tokens[time.from - back]?.key ?? ''))

/** Whether a time is about the present news, seen from the day of the article. */
export function isFresh(time: TimeRef, published: string): boolean {
  if (time.kind === 'day') return daysBetween(time.last, published) <= OLD_DAYS
  return time.kind === 'weekday' && time.bias !== 'last'
}

/**
 * Whether a time is long past. `people` holds where words for people begin: "1968 prisoners" is no year. A month to come
 * is not, where the sentence is `planned`: "due to resume in May".
 */
function isOld(
  time: TimeRef,
  published: string,
  tokens: readonly Token[],
  people: ReadonlySet<number>,
  planned: boolean,
): boolean {
  if (isSince(time, tokens)) return false
  const year = Number(published.slice(0, 4))
  const month = Number(published.slice(5, 7))
  switch (time.kind) {
    case 'day':
      return daysBetween(time.last, published) > OLD_DAYS
    case 'month': {
      if (planned && time.year === null && (time.month - month + 12) % 12 <= MONTHS_AHEAD) return false
      const months = (year - (time.year ?? (time.month > month ? year - 1 : year))) * 12 + month - time.month
      return months > 0 && months < 1200
    }
    case 'year':
      return time.year <= year - 2 && !people.has(time.to)
    case 'weekday':
      return false
  }
}

/** What of a sentence its times are read from. */
interface Dated {
  readonly text: string
  /** Offset of the sentence; those of its tokens are counted from the same point. */
  readonly start: number
  readonly tokens: readonly Token[]
  readonly words: readonly Hit<LexiconLabel>[]
  readonly times: readonly TimeRef[]
  readonly published: string | null
  readonly language: string
}

interface Span {
  readonly from: number
  readonly to: number
}

/** The times of one sentence: which are those of its own verb, and whether it tells of what was before. */
export class Dates {
  readonly #sentence: Dated
  readonly #people: ReadonlySet<number>
  readonly #planned: boolean

  constructor(sentence: Dated) {
    this.#sentence = sentence
    this.#people = new Set(sentence.words.filter((hit) => PEOPLE.has(hit.label)).map((hit) => hit.from))
    this.#planned = sentence.words.some((hit) => hit.label === 'planned')
  }

  /** The times without those of long ago that tell when somebody was captured. */
  get ofNews(): readonly TimeRef[] {
    return this.#sentence.times.filter((time) => !this.#isOld(time) || !this.#datesCapture(time))
  }

  /** Why the sentence tells of what was before, or null. */
  background(zone: Zone): string | null {
    if (zone === 'title') return null
    const { words, times, published } = this.#sentence
    const fresh = published !== null && times.some((time) => isFresh(time, published))
    const marker = words.find((hit) => hit.label === 'background' && !this.#datesCapture(hit))
    if (marker && !words.some((word) => word.label === 'fresh')) {
      const anchored = marker.from <= 1
      if (!(zone === 'lead' && fresh) && (anchored || zone !== 'lead' || !fresh)) return 'marker of what was before'
    }
    return !fresh && times.some((time) => this.#isOld(time) && !this.#datesCapture(time)) ? 'an older date' : null
  }

  #isOld(time: TimeRef): boolean {
    const { published, tokens } = this.#sentence
    return published !== null && isOld(time, published, tokens, this.#people, this.#planned)
  }

  /**
   * Whether a time tells when somebody was captured or killed, and not when the sentence's own verb was: "journalists
   * arrested in 2016". Both stand in one clause; a time that opens the sentence dates its own verb, unless it is a part
   * of a description, as in "上月被俘的士兵".
   */
  #datesCapture(time: Span): boolean {
    return this.#sentence.words.some((hit) => {
      if (hit.label !== 'taken') return false
      const behind = hit.from < time.from
      if ((behind ? time.from - hit.to : hit.from - time.to) > (behind ? DATED_BEHIND : DATED_BEFORE)) return false
      if (time.from <= OPENING_WORDS && (behind || !this.#describes(hit))) return false
      const [first, second] = behind ? [hit.to, time.from] : [time.to, hit.from]
      return first >= second || !CLAUSE_END.test(this.#between(first, second))
    })
  }

  #describes(hit: Span): boolean {
    const { language, tokens } = this.#sentence
    if (language === 'zh') return tokens.slice(hit.to, hit.to + DESCRIPTION).some((token) => token.key === '的')
    return language === 'tr' && TURKISH_DESCRIPTION.test(tokens[hit.to - 1]?.key ?? '')
  }

  /** The text between two words, from behind the one in front of `first` to `second`. */
  #between(first: number, second: number): string {
    const { text, start, tokens } = this.#sentence
    return text.slice((tokens[first - 1]?.end ?? start) - start, (tokens[second]?.start ?? start) - start)
  }
}
