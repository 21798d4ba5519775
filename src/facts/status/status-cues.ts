import type { FactStatus } from '../../domain/claim.js'
import { daysBetween, type TimeRef } from '../../text/calendar.js'
import { type ArticleDocument, has, type Sentence } from '../../text/document.js'
import {
  type Cue,
  cuesOf,
  deniedNouns,
  endsStrife,
  isNegated,
  isPassive,
  isToCome,
  isTopical,
  MENTION,
  NEGATABLE,
  namesFuture,
  type StatusHints,
  tellsDuration,
} from './status-marks.js'
import { ruledStatus } from './status-rule.js'
import { isPartly, stagesOf, WEIGHT, type Weighed } from './status-stages.js'
import { tenseOf } from './tense.js'

/** "The spokesman said on Friday": the day of the words. */
function isSaid(sentence: Sentence, time: TimeRef): boolean {
  return sentence.words.some(
    (word) => word.label === 'said' && Math.max(0, word.from - time.to, time.from - word.to) <= 3,
  )
}

/** Which of the two days a bare weekday is likelier to be, by how far each is from the article. */
function nearness(time: TimeRef & { kind: 'weekday' }, published: string): string {
  const back = daysBetween(time.past, published)
  if (back === 0) return 'weekday today'
  if (back === 1) return 'weekday yesterday'
  return back <= 3 ? 'weekday rather past' : 'weekday rather ahead'
}

/** So many days ahead lies what is as good as begun. */
const NEAR_DAYS = 4

/** Whether a day is named that comes within a few days. */
function isNear(sentence: Sentence, time: TimeRef, published: string, isPast: boolean): boolean {
  if (time.kind !== 'day' && time.kind !== 'weekday') return false
  const bare = time.kind === 'weekday' && time.bias === null
  if (time.kind === 'weekday' && (time.bias === 'last' || (bare && (isPast || isSaid(sentence, time))))) return false
  const ahead = daysBetween(published, time.kind === 'day' ? time.day : time.future)
  return ahead > 0 && ahead <= NEAR_DAYS
}

/** Cues that tell something else where figures of people who were let go stand beside them. */
const BESIDE_FREED =
  /^(?:ongoing|continues|stage|planned|cancelled|denied|near ahead|near rest|announced|rest|future topical|ahead topical|dayOf)/

/** "since Thursday morning", "depuis mercredi", "від ранку середи": what began then goes on, where the day is today's or yesterday's. */
const SINCE = new Set('since seit depuis desde dal dalla dalle od с з із від منذ 自 从 截至'.split(' '))
const SINCE_REACH = 3
const SINCE_DAYS = 2

function isSince(sentence: Sentence, time: TimeRef & { kind: 'day' | 'weekday' }, published: string): boolean {
  const back = daysBetween(time.kind === 'day' ? time.day : time.past, published)
  const words = sentence.tokens.slice(Math.max(0, time.from - SINCE_REACH), time.from)
  return back >= 0 && back <= SINCE_DAYS && words.some((word) => SINCE.has(word.key))
}

type Region = 'title' | 'first' | 'lead' | 'body'
/** What a cue further down counts for, and how much at most. */
const SHARE: Readonly<Record<Region, number>> = { title: 1, first: 1, lead: 1, body: 0.35 }
const MOST = 2

/** The cues of an article, each with its strength, and the sentence that each was first seen in. */
export interface StatusCues {
  readonly strengths: ReadonlyMap<string, number>
  readonly where: (cue: string) => Sentence | null
  /** What the chain of rules makes of it. */
  readonly ruled: FactStatus | null
  /** A first part of more to come. */
  readonly partly: boolean
}

/** Reads all that tells how far the happening is: words, tenses, days, figures; nothing is decided here. */
export function statusCues(document: ArticleDocument, hints: StatusHints): StatusCues {
  const { language, published } = document
  const strengths = new Map<string, number>()
  const places = new Map<string, Sentence>()
  let first = true
  const seen: Weighed[] = []
  let ongoing = 0
  let done = 0
  let dated = false
  const opened = new Set<boolean>()
  for (const sentence of document.sentences) {
    if (sentence.role !== 'news' || sentence.zone === 'tail') continue
    let region: Region = sentence.zone
    if (region === 'lead' && sentence.tokens.length > 3) {
      if (first) region = 'first'
      first = false
    }
    const slot = region === 'title' || region === 'first' ? region : 'rest'
    const add = (cue: string, value = 1): void => {
      const key = `${cue} ${slot}`
      strengths.set(key, Math.min(MOST, (strengths.get(key) ?? 0) + value * SHARE[region]))
      if (!places.has(key)) places.set(key, sentence)
    }
    const cues = cuesOf(sentence).filter((word) => !isPassive(sentence, word, language))
    const said = new Set(cues.filter((cue) => cue.label === 'said').map((cue) => cue.from))
    const resumes = has(sentence, 'resumes')
    const topical = isTopical(sentence)
    const told = new Set<string>()
    const dayOf = has(sentence, 'dayOf')
    for (const word of cues) {
      const cue = word.label as Cue
      let name: string = cue
      let value = 1
      if (cue === 'done' && hints.kind === 'talks' && said.has(word.from)) continue
      if (NEGATABLE.has(cue) && isNegated(sentence, word, language)) name = `not ${cue}`
      else if (cue === 'cancelled' && (resumes || endsStrife(sentence, word, language))) name = 'resumes or ends strife'
      else if (cue === 'done' || cue === 'gives' || cue === 'gets' || cue === 'lasted') {
        if (endsStrife(sentence, word, language)) continue
        // What ended is one day of several.
        if (dayOf && (cue === 'done' || cue === 'lasted')) name = 'ongoing'
        else if (isToCome(sentence, cues, word, language)) name = `${cue} to come`
      }
      if ((cue === 'announced' && said.has(word.from)) || (cue === 'planned' && !topical)) value = MENTION
      if (told.has(name)) continue
      told.add(name)
      add(name, value)
    }
    const [opening] = told
    if (opening !== undefined && !opened.has(region === 'title')) {
      opened.add(region === 'title')
      strengths.set(`${region === 'title' ? 'opens' : 'leads'} ${opening}`, 1)
    }
    if (has(sentence, 'not')) add('negated')
    for (const noun of deniedNouns(sentence, language)) add(`no ${noun}`)
    if (resumes) add('resumes')
    if (dayOf) add('day of')
    if (!told.has('lasted') && tellsDuration(sentence, language)) add('duration')
    if (has(sentence, 'session', 'round')) add('session')
    if (has(sentence, 'stage')) add('stage')
    const tense = tenseOf(sentence, language)
    if (tense.past) add(topical ? 'past topical' : 'past')
    if (tense.future) add(topical ? 'future topical' : 'future')
    if (!tense.past && !tense.future) add('no tense')
    if (published !== null) {
      if (namesFuture(sentence, published)) add(topical ? 'ahead topical' : 'ahead')
      for (const time of sentence.times) {
        if ((time.kind === 'weekday' || time.kind === 'day') && region !== 'body') dated = true
        if (time.kind !== 'month' && time.kind !== 'year' && isSince(sentence, time, published)) add('since')
        if (isNear(sentence, time, published, tense.past)) {
          add('near ahead')
          if (topical && (tense.future || has(sentence, 'planned', 'continues', 'stage'))) add('near rest')
        }
        if (time.kind === 'weekday' && time.bias === null && !isSaid(sentence, time)) add(nearness(time, published))
        if (time.kind === 'day' && time.last < published) add('passed')
        if (time.kind === 'day' && time.last === published) add('today')
      }
    }
    const weight = WEIGHT[region]
    if (told.has('ongoing')) ongoing += weight
    if (told.has('done')) done += weight
    seen.push([sentence, weight])
  }
  const stages = stagesOf(seen)
  const partly = isPartly(stages, ongoing, done)
  if (partly) strengths.set('partly', 1)
  if (stages.rest > 0) strengths.set('rest', 1)
  if (hints.talks) strengths.set('talks', 1)
  if (hints.freed > 0) strengths.set('freed', 1)
  if (hints.agreed > 0) strengths.set(hints.freed > 0 ? 'freed and agreed' : 'agreed', 1)
  const ruled = ruledStatus(document, hints)
  const rule = `rule ${ruled.status ?? 'none'}`
  strengths.set(rule, 1)
  if (ruled.sentence !== null) places.set(rule, ruled.sentence)
  strengths.set('always', 1)
  if (!dated) strengths.set('undated', 1)
  if (hints.freed > 0) {
    for (const [cue, strength] of [...strengths]) if (BESIDE_FREED.test(cue)) strengths.set(`freed ${cue}`, strength)
  }
  return { strengths, where: (cue) => places.get(cue) ?? null, ruled: ruled.status, partly }
}
