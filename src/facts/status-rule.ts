import type { FactStatus } from '../domain/claim.js'
import type { ArticleDocument, Sentence } from '../text/document.js'
import type { LexiconLabel } from '../text/lexicon/index.js'
import {
  CUES,
  type Cue,
  cuesOf,
  endsStrife,
  isNegated,
  isPassive,
  isToCome,
  isTopical,
  namesFuture,
  POSITIVE,
  type StatusHints,
  tellsDuration,
} from './status-marks.js'

const TITLE = 3
const FIRST = 2
const LEAD = 1
const BODY = 0.35
const TAIL = 0.1
/** An agreement that is only named, and an announcement of something else, count for so much of an act. */
const MENTION = 0.3
/** A verb of letting go tells less than one that says that it is done. */
const MOVED = 0.6

function weightOf(sentence: Sentence, leadIndex: number): number {
  switch (sentence.zone) {
    case 'title':
      return TITLE
    case 'lead':
      return leadIndex === 0 ? FIRST : LEAD
    case 'body':
      return BODY
    case 'tail':
      return TAIL
  }
}

interface Tally {
  readonly score: (cue: Cue) => number
  readonly where: (cue: Cue) => Sentence | null
  /** A part was done and another is to come. */
  readonly partly: boolean
  /** Title or first sentence tell of one day of several. */
  readonly dayOf: boolean
  /** Title or first sentence speak of what is to come. */
  readonly plannedAhead: boolean
}

function tally(document: ArticleDocument, hints: StatusHints): Tally {
  const scores = new Map<Cue, number>()
  const where = new Map<Cue, Sentence>()
  let leadIndex = 0
  let dayOf = false
  let plannedAhead = false
  const most = { staged: 0, continues: 0, stagedPlan: 0, rest: 0 }
  for (const sentence of document.sentences) {
    if (sentence.role !== 'news') continue
    const weight = weightOf(sentence, leadIndex)
    // A dateline is no sentence yet.
    if (sentence.zone === 'lead' && sentence.tokens.length > 3) leadIndex++
    const cues = cuesOf(sentence).filter((word) => !isPassive(sentence, word, document.language))
    const said = new Set(cues.filter((cue) => cue.label === 'said').map((cue) => cue.from))
    const resumes = sentence.words.some((word) => word.label === 'resumes')
    const add = (cue: Cue, value: number): void => {
      scores.set(cue, (scores.get(cue) ?? 0) + value)
      if (!where.has(cue)) where.set(cue, sentence)
    }
    for (const cue of CUES) {
      const hits = cues.filter((word) => {
        if (word.label !== cue) return false
        // "przekazał" is "handed over" and "said": of talks it says the latter.
        if (cue === 'done' && hints.kind === 'talks' && said.has(word.from)) return false
        if (POSITIVE.has(cue) && isNegated(sentence, word, document.language)) return false
        if (cue === 'cancelled') return !resumes && !endsStrife(sentence, word, document.language)
        if (cue === 'ongoing' && weight < FIRST)
          return !sentence.words.some((one) => one.label === 'resumes' && one.from === word.from)
        if (cue !== 'done' && cue !== 'gives' && cue !== 'gets' && cue !== 'lasted') return true
        return !isToCome(cues, word, document.language) && !endsStrife(sentence, word, document.language)
      })
      const [first] = hits
      if (first === undefined) continue
      const mention =
        (cue === 'announced' && hits.every((word) => said.has(word.from))) ||
        (cue === 'planned' && !isTopical(sentence))
      add(cue, mention ? weight * MENTION : weight)
    }
    if (weight >= LEAD && !cues.some((cue) => cue.label === 'lasted') && tellsDuration(sentence, document.language)) {
      add('lasted', weight / 2)
    }
    if (weight >= FIRST && sentence.words.some((word) => word.label === 'dayOf')) dayOf = true
    if (weight >= FIRST && cues.some((word) => word.label === 'planned')) plannedAhead = true
    if (weight >= LEAD && namesFuture(sentence, document.published)) add('planned', weight / 2)
    const has = (label: LexiconLabel): boolean => sentence.words.some((word) => word.label === label)
    const staged = sentence.words.some(
      (word) =>
        word.label === 'stage' &&
        !sentence.words.some((other) => other.label === 'accord' && Math.abs(other.from - word.to) <= 3),
    )
    if (staged) most.staged = Math.max(most.staged, weight)
    if (has('continues')) most.continues = Math.max(most.continues, weight)
    const moves = has('gives') || has('gets')
    if (moves && has('planned') && (has('captives') || has('military'))) most.rest = Math.max(most.rest, weight)
    if (staged && has('planned')) most.stagedPlan = Math.max(most.stagedPlan, weight)
  }
  const score = (cue: Cue): number => scores.get(cue) ?? 0
  const partly =
    most.continues >= FIRST ||
    (most.continues >= LEAD && most.staged >= LEAD) ||
    most.stagedPlan >= FIRST ||
    (most.staged >= LEAD && most.rest > 0 && score('done') < FIRST + TITLE) ||
    (score('ongoing') >= FIRST && most.staged >= LEAD && score('done') < FIRST)
  return { score, where: (cue) => where.get(cue) ?? null, partly, dayOf, plannedAhead }
}

/** Whether the title says that something was agreed on: "agrees to a truce". */
function agrees(document: ArticleDocument): boolean {
  const [title] = document.sentences
  const has = (...labels: readonly LexiconLabel[]): boolean =>
    title?.words.some((word) => labels.includes(word.label)) ?? false
  return title?.zone === 'title' && has('announced') && has('truce', 'accord', 'strife') && !has('fruitless', 'lasted')
}

interface Ruled {
  readonly status: FactStatus | null
  readonly sentence: Sentence | null
}

/**
 * What a chain of rules over the words of title, lead and body makes of the status: right where the words are known,
 * and one voice among several in `statusOf`.
 */
export function ruledStatus(document: ArticleDocument, hints: StatusHints): Ruled {
  const { score, where, partly, dayOf, plannedAhead } = tally(document, hints)
  const told = (status: FactStatus, cue: Cue): Ruled => ({ status, sentence: where(cue) })
  const moved = MOVED * (score('gives') + score('gets'))
  const ended = hints.kind === 'talks' ? score('lasted') + score('fruitless') : 0
  const done = score('done') + ended + (hints.kind === 'exchange' ? moved : 0)
  // A call-off or a denial is the news only where title or first sentence say so.
  const titled = where('denied')?.zone === 'title'
  if (
    score('denied') >= FIRST &&
    score('denied') >= score('cancelled') &&
    score('denied') >= score('done') * (titled ? 0.6 : 1)
  )
    return told('denied', 'denied')
  if (score('cancelled') >= FIRST && (score('cancelled') >= done || score('cancelled') > TITLE))
    return told('cancelled', 'cancelled')
  const opening = document.sentences
    .filter((one) => one.zone === 'title')
    .flatMap((one) => cuesOf(one).map((cue) => cue.label))
    .find((cue) => cue === 'announced' || cue === 'done' || cue === 'gives' || cue === 'gets')
  const announced = score('announced') + MENTION * score('accord')
  // What is to come further down is what an agreement or a meeting in front is to bring.
  const happened = announced >= FIRST || ended >= FIRST
  const planned =
    happened && hints.kind === 'talks' && !plannedAhead ? Math.min(score('planned'), LEAD) : score('planned')

  if (hints.kind === 'exchange') {
    // The title speaks of the agreement first: figures further down are those agreed on.
    if (hints.talks && opening === 'announced' && (hints.freed === 0 || hints.agreed > 0))
      return told('announced', 'announced')
    if (partly && done >= FIRST && !hints.talks) return told('in-progress', 'ongoing')
    if (hints.freed === 0 && hints.agreed > 0 && (hints.talks || announced + planned > 0)) {
      const agreed = hints.talks || announced >= planned
      return agreed ? told('announced', score('announced') > 0 ? 'announced' : 'accord') : told('planned', 'planned')
    }
    if (partly && done > 0 && !hints.talks) return told('in-progress', 'ongoing')
    if (hints.freed > 0 && done > 0 && done >= planned / 2) return told('completed', 'done')
    if (score('ongoing') >= TITLE && score('ongoing') > done && where('ongoing')?.zone === 'title' && !hints.talks)
      return told('in-progress', 'ongoing')
    if (done >= announced && done >= planned && done > 0) return told('completed', score('done') > 0 ? 'done' : 'gives')
    if (announced >= planned && announced > 0) return told('announced', 'announced')
    if (planned > 0) return told('planned', 'planned')
    if (score('ongoing') > 0) return told('in-progress', 'ongoing')
    return { status: hints.freed > 0 ? 'completed' : null, sentence: null }
  }
  const finished = score('lasted') > 0 ? 'lasted' : score('fruitless') > 0 ? 'fruitless' : 'done'
  if (score('continues') >= FIRST && score('done') < FIRST && score('fruitless') < FIRST)
    return told('in-progress', 'continues')
  if (dayOf && planned > 0 && score('cancelled') < TITLE) return told('in-progress', 'ongoing')
  if (ended >= FIRST && score('cancelled') < TITLE && !agrees(document)) return told('completed', finished)
  if (done > 0 && done >= score('ongoing') && done * 1.5 >= planned && done >= announced)
    return told('completed', finished)
  const order: readonly (readonly [FactStatus, Cue, number])[] = [
    ['completed', finished, done],
    ['in-progress', 'ongoing', score('ongoing')],
    ['planned', 'planned', planned],
    ['announced', 'announced', announced],
  ]
  let best: (typeof order)[number] | null = null
  for (const one of order) if (one[2] > (best?.[2] ?? 0)) best = one
  // Talks that were held are told as held, whatever was agreed there.
  if (best?.[0] === 'announced' && ended >= LEAD && ended >= planned && !agrees(document)) {
    return told('completed', finished)
  }
  if (best !== null) return told(best[0], best[1])
  // A session that is only told of by what was said at it: it is over where its day is.
  const met = document.sentences.find(
    (one) =>
      one.role === 'news' &&
      one.zone !== 'tail' &&
      (one.zone !== 'body' || one.words.some((word) => word.label === 'session' || word.label === 'round')) &&
      one.times.some((time) => time.kind === 'weekday' || time.kind === 'day'),
  )
  return met === undefined ? { status: null, sentence: null } : { status: 'completed', sentence: met }
}
