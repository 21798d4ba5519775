/** The closed list of what a consumer may want to know. */
export const EVENT_TYPES = [
  'article.tagged',
  'article.revised',
  'story.opened',
  'story.updated',
  'story.merged',
  'story.split',
  'source.failing',
  'source.silent',
  'source.recovered',
  'endpoint.disabled',
  'delivery.exhausted',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** What a new endpoint receives: `story.*`. */
export const ALERT_TYPES: readonly EventType[] = ['story.opened', 'story.updated', 'story.merged', 'story.split']

const ID_DIGITS = 16
const ID = /^evt_(\d{1,16})$/

/** The public id of a place in the log. */
export function eventId(sequence: number): string {
  return `evt_${String(sequence).padStart(ID_DIGITS, '0')}`
}

/** The place in the log that a public id names, or null where it is none. */
export function eventSequence(id: string): number | null {
  const digits = ID.exec(id)?.[1]
  return digits === undefined ? null : Number(digits)
}
