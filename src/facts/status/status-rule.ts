import type { FactStatus } from '../../domain/claim.js'
import { type ArticleDocument, has, type Sentence } from '../../text/document.js'
import {
  CUES,
  type Cue,
  cuesOf,
  endsStrife,
  isNegated,
  isPassive,
  isToCome,
  isTopical,
  MENTION,
  namesFuture,
  POSITIVE,
  type StatusHints,
  tellsDuration,
} from './status-marks.js'
import { isPartly, stagesOf, WEIGHT, type Weighed } from './status-stages.js'

const { title: TITLE, first: FIRST, lead: LEAD } = WEIGHT
/** A verb of letting go tells less than one that says that it is done. */
const MOVED = 0.6

function weightOf(sentence: Sentence, leadIndex: number): number {
  return WEIGHT[sentence.zone === 'lead' && leadIndex === 0 ? 'first' : sentence.zone]
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
  const seen: Weighed[] = []
  for (const sentence of document.sentences) {
    if (sentence.role !== 'news') continue
    const weight = weightOf(sentence, leadIndex)
    // A dateline is no sentence yet.
    if (sentence.zone === 'lead' && sentence.tokens.length > 3) leadIndex++
    const cues = cuesOf(sentence).filter((word) => !isPassive(sentence, word, document.language))
    const said = new Set(cues.filter((cue) => cue.label === 'said').map((cue) => cue.from))
    const resumes = has(sentence, 'resumes')
    const add = (cue: Cue, value: number): void => {
      scores.set(cue, (scores.get(cue) ?? 0) + value)
      if (!where.has(cue)) where.set(cue, sentence)
    }
    for (const cue of CUES) {
      const hits = cues.filter((word) => {
        if (word.label !== cue) return false
        // "przekazał" is "handed over" and "said": of talks it says the latter.
        if (cue === 'done' && hints.kind === 'talks' && said.has(word.from)) return false
        if ((POSITIVE.has(cue) || cue === 'planned') && isNegated(sentence, word, document.language)) return false
        if (cue === 'cancelled')
          return (
            !resumes && !endsStrife(sentence, word, document.language) && !isNegated(sentence, word, document.language)
          )
        if (cue === 'ongoing' && weight < FIRST)
          return !sentence.words.some((one) => one.label === 'resumes' && one.from === word.from)
        if (cue !== 'done' && cue !== 'gives' && cue !== 'gets' && cue !== 'lasted') return true
        return !isToCome(sentence, cues, word, document.language) && !endsStrife(sentence, word, document.language)
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
    if (weight >= FIRST && has(sentence, 'dayOf')) dayOf = true
    if (weight >= FIRST && cues.some((word) => word.label === 'planned')) plannedAhead = true
    if (weight >= LEAD && namesFuture(sentence, document.published)) add('planned', weight / 2)
    seen.push([sentence, weight])
  }
  const score = (cue: Cue): number => scores.get(cue) ?? 0
  const partly = isPartly(stagesOf(seen), score('ongoing'), score('done'))
  return { score, where: (cue) => where.get(cue) ?? null, partly, dayOf, plannedAhead }
}

/** Whether the title says that something was agreed on: "agrees to a truce". */
function agrees(document: ArticleDocument): boolean {
  const [title] = document.sentences
  return (
    title?.zone === 'title' &&
    has(title, 'announced') &&
    has(title, 'truce', 'accord', 'strife') &&
    !has(title, 'fruitless', 'lasted')
  )
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
      (one.zone !== 'body' || has(one, 'session', 'round')) &&
      one.times.some((time) => time.kind === 'weekday' || time.kind === 'day'),
  )
  return met === undefined ? { status: null, sentence: null } : { status: 'completed', sentence: met }
}
