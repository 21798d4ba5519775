import { z } from 'zod'
import type { StoryChange } from '../domain/story.js'

const releaseShape = z.object({ by: z.string(), to: z.string().nullish(), count: z.number().nullable() })

/** Says in words what is new about a story, one sentence a change. */
export function describeChanges(changes: readonly StoryChange[]): string {
  return changes.map(describe).join(' ')
}

function describe(change: StoryChange): string {
  switch (change.kind) {
    case 'state':
      return `From ${change.from} to ${change.to}.`
    case 'fact':
      return change.from === null
        ? `${named(change.slot)} now known: ${plain(change.to)}.`
        : `The ${change.slot} was ${plain(change.from)} and is now ${plain(change.to)}.`
    case 'corroboration':
      return `${change.by} reports it too: ${change.origins} independent origins.`
    case 'dispute':
      return `The ${change.slot} is disputed: ${change.values.map(({ value, by }) => `${plain(value)} (${by})`).join(', ')}.`
    case 'correction':
      return `The ${change.slot} was corrected from ${plain(change.from)} to ${plain(change.to)}.`
  }
}

/** A slot as the beginning of a sentence. */
function named(slot: string): string {
  return slot === 'released' ? 'Who was let go is' : `The ${slot} is`
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value
  const { by, to, count } = releaseShape.safeParse(value).data ?? {}
  if (by === undefined) return JSON.stringify(value)
  return `${count ?? 'an unknown number'} by ${by}${to == null ? '' : ` to ${to}`}`
}
