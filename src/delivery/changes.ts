import type { StoryChange } from './events.js'

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
        ? `The ${change.slot} is now known: ${plain(change.to)}.`
        : `The ${change.slot} was ${plain(change.from)} and is now ${plain(change.to)}.`
    case 'corroboration':
      return `${change.by} reports it too: ${change.origins} independent origins.`
    case 'dispute':
      return `The ${change.slot} is disputed: ${change.values.map(({ value, by }) => `${plain(value)} (${by})`).join(', ')}.`
    case 'correction':
      return `The ${change.slot} was corrected from ${plain(change.from)} to ${plain(change.to)}.`
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
