import type { StoryState } from '../domain/story.js'

/** What one article says of how far a happening has come. */
export interface Step {
  readonly article: number
  readonly state: StoryState
  /** When it was published, ISO 8601. */
  readonly published: string
  /** The day that it tells of, `YYYY-MM-DD`, or null. */
  readonly day: string | null
}

/** One change of a story's state, with the article that brought it. */
interface StateChange {
  readonly from: StoryState | null
  readonly to: StoryState
  readonly article: number
  readonly at: string
}

/** Where a story stands and how it came there. */
export interface Life {
  readonly state: StoryState
  readonly changes: readonly StateChange[]
}

/**
 * Which states may follow each one. What is missing is no change: a report that leaves a step out, repeats one or looks
 * back takes nothing back. `completed` ends an exchange; a denial that comes after it is a dispute.
 */
const FOLLOWS: Readonly<Record<StoryState, readonly StoryState[]>> = {
  rumoured: [
    'announced',
    'planned',
    'in-progress',
    'partly-completed',
    'completed',
    'postponed',
    'cancelled',
    'denied',
  ],
  announced: ['planned', 'in-progress', 'partly-completed', 'completed', 'postponed', 'cancelled', 'denied'],
  planned: ['in-progress', 'partly-completed', 'completed', 'postponed', 'cancelled', 'denied'],
  'in-progress': ['partly-completed', 'completed', 'postponed', 'cancelled'],
  'partly-completed': ['completed', 'postponed', 'cancelled'],
  completed: [],
  postponed: ['announced', 'planned', 'in-progress', 'partly-completed', 'completed', 'cancelled'],
  cancelled: ['announced', 'planned', 'in-progress', 'partly-completed', 'completed'],
  denied: ['announced', 'planned', 'in-progress', 'partly-completed', 'completed', 'cancelled'],
}

/** The state after a step, or the same one. `since`: the day on which the present state was reached, where it is known. */
export function nextState(state: StoryState, since: string | null, step: Step): StoryState {
  if (FOLLOWS[state].includes(step.state)) return step.state
  const goesOn = step.state === 'in-progress' || step.state === 'partly-completed'
  // A day of talks was reported as their end, a stage as the whole: it goes on the day after.
  const later = since !== null && step.day !== null && step.day > since
  return state === 'completed' && goesOn && later ? step.state : state
}

/**
 * The life of a story as its articles tell it, in the order in which they were published: in whatever order they came
 * to be known, it is the same. Null without any.
 */
export function lifeOf(steps: readonly Step[]): Life | null {
  const inOrder = [...steps].sort((a, b) =>
    a.published === b.published ? a.article - b.article : a.published < b.published ? -1 : 1,
  )
  const [first, ...rest] = inOrder
  if (first === undefined) return null
  let state = first.state
  let since = first.day
  const changes: StateChange[] = [{ from: null, to: state, article: first.article, at: first.published }]
  for (const step of rest) {
    const next = nextState(state, since, step)
    if (next === state) {
      if (step.state === state && step.day !== null && (since === null || step.day > since)) since = step.day
      continue
    }
    changes.push({ from: state, to: next, article: step.article, at: step.published })
    state = next
    since = step.day ?? step.published.slice(0, 10)
  }
  return { state, changes }
}
