import type { FactStatus } from '../domain/claim.js'
import { daysBetween, type TimeRef } from '../text/calendar.js'
import { type ArticleDocument, has, type Sentence } from '../text/document.js'

/** The day of a happening, as an article gives it. */
export interface DateReading {
  /** `YYYY-MM-DD`, or null where nothing tells. */
  readonly day: string | null
  /** Last day, where the article gives several. */
  readonly last: string | null
  /** Null where the day is worked out from the day of the article alone. */
  readonly sentence: Sentence | null
}

/** A day further from the article than this is not its news. */
const PAST_DAYS = 12
const FUTURE_DAYS = 60
const SAID_REACH = 3
const AT_HAND_DAYS = 2

interface Candidate {
  readonly day: string
  readonly last: string
  readonly sentence: Sentence
  readonly said: boolean
  readonly ahead: boolean
  /** The sentence speaks of what is to come. */
  readonly planned: boolean
}

/** "Peskov said on Friday": the day of the words, not of the happening. */
function isSaid(sentence: Sentence, time: TimeRef): boolean {
  return sentence.words.some(
    (word) => word.label === 'said' && Math.max(0, word.from - time.to, time.from - word.to) <= SAID_REACH,
  )
}

/** A bare weekday that comes in a day or two is that one, where the happening need not be over. */
function isAtHand(time: TimeRef & { kind: 'weekday' }, published: string): boolean {
  const ahead = daysBetween(published, time.future)
  return ahead > 0 && ahead <= AT_HAND_DAYS
}

const WIRE = new Set(['电', '讯'])

/** "新华社喀布尔4月9日电": when the report was sent, not the day of the happening. */
const isDateline = (sentence: Sentence, time: TimeRef): boolean => WIRE.has(sentence.tokens[time.to]?.key ?? '')

function candidates(
  document: ArticleDocument,
  published: string,
  planned: boolean,
  open: boolean,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const sentence of document.sentences) {
    if (sentence.role !== 'news' || sentence.zone === 'tail') continue
    const days = sentence.times.filter((time) => time.kind === 'day' || time.kind === 'weekday')
    for (const time of days) {
      if (days.length > 1 && isDateline(sentence, time)) continue
      // Nobody has said anything yet on a day to come.
      const said = isSaid(sentence, time) && !(time.kind === 'day' && time.day > published)
      const future =
        time.kind === 'weekday' &&
        (time.bias === 'next' || (time.bias === null && !said && (planned || (open && isAtHand(time, published)))))
      const day = time.kind === 'day' ? time.day : future ? time.future : time.past
      const last = time.kind === 'day' ? time.last : day
      const distance = daysBetween(day, published)
      if (distance > PAST_DAYS || -distance > FUTURE_DAYS) continue
      const toCome = has(sentence, 'planned')
      found.push({ day, last, sentence, said, ahead: distance < 0, planned: toCome })
    }
  }
  return found
}

/** Works out the day of the happening from weekday words, dates and the article's own date. */
export function dateOf(document: ArticleDocument, status: FactStatus | null, kind: 'exchange' | 'talks'): DateReading {
  const { published } = document
  if (published === null) return { day: null, last: null, sentence: null }
  const planned = status === 'planned'
  const calledOff = status === 'cancelled'
  const all = candidates(document, published, planned, status !== 'completed')
  const told = (one: Candidate, day: string): DateReading => ({ day, last: one.last, sentence: one.sentence })
  if (planned) {
    const ahead = all.find((one) => one.ahead && !one.said) ?? all.find((one) => !one.said)
    if (ahead) return told(ahead, ahead.day)
    // No day is named for it: the day on which it was announced, where that is named.
    const announced = all.find((one) => !one.ahead && has(one.sentence, 'announced', 'said'))
    return announced ? told(announced, announced.day) : { day: null, last: null, sentence: null }
  }
  // What is called off a day or two before it was due is told under the day that it was due.
  const due = calledOff
    ? all.find((one) => one.ahead && one.sentence.zone !== 'body' && daysBetween(published, one.day) <= AT_HAND_DAYS)
    : undefined
  if (due) return told(due, due.day)
  const passed = all.filter((one) => !one.ahead)
  if (status === 'cancelled' || status === 'denied') {
    // "The swap due on Sunday did not take place": the day that it was due, where that is past.
    const missed = passed.find(
      (one) => calledOff && one.sentence.zone !== 'body' && !one.said && has(one.sentence, 'planned', 'cancelled'),
    )
    if (missed) return told(missed, missed.day)
    // What was called off or denied is news of the latest day named, whoever said it.
    const latest = passed.filter((one) => one.sentence.zone !== 'body').sort((a, b) => b.day.localeCompare(a.day))[0]
    if (latest) return told(latest, latest.day)
  }
  const head = passed.filter((one) => one.sentence.zone !== 'body')
  const chosen =
    head.find((one) => !one.said && !one.planned) ??
    head.find((one) => !one.said && one.day === published) ??
    head.find((one) => !one.planned) ??
    head[0] ??
    passed.find((one) => !one.said) ??
    passed[0]
  if (chosen)
    return told(
      chosen,
      kind === 'talks' && status === 'completed' && chosen.last <= published ? chosen.last : chosen.day,
    )
  return { day: published, last: published, sentence: null }
}
