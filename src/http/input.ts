import { z } from 'zod'
import { EVENT_TYPES, type EventType, eventSequence } from '../domain/event.js'
import { Problem } from './problem.js'

/** Reads one part of a request; what is wrong with it is answered with 400, each fault with its place. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, part: 'query' | 'body' | 'path' | 'headers'): T {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const errors = read.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  const told = errors.slice(0, 3).map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  throw new Problem(400, `The ${part} of the request cannot be used. ${told.join('; ')}.`, { errors })
}

const MAX_ID = Number.MAX_SAFE_INTEGER

/** A whole number of the path or the query, where everything is text. */
export const idText = z
  .string()
  .regex(/^\d{1,16}$/, 'expected a whole number')
  .transform(Number)
  .refine((id) => id >= 1 && id <= MAX_ID, 'expected a whole number from 1')

/** `limit` of a list: how many a page holds at most. */
export function limitText(most: number, usual: number) {
  return z
    .string()
    .regex(/^\d{1,6}$/, `expected a whole number from 1 to ${most}`)
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= most, `expected a whole number from 1 to ${most}`)
    .default(usual)
}

export const idPath = z.strictObject({ id: idText })

/** Names of topics as configuration files have them. */
export const topicText = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected the name of a topic, such as negotiation')

/** Stable names of sources: lower-case letters, digits and dashes. */
export const sourceKey = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected 1 to 64 lower-case letters, digits and dashes')

/** A place in the log: an event's id, or its bare number. */
export const cursorText = z.string().transform((text, context): number => {
  const sequence = /^\d{1,16}$/.test(text) ? Number(text) : eventSequence(text)
  if (sequence !== null && sequence <= MAX_ID) return sequence
  context.addIssue({ code: 'custom', message: 'expected the id of an event, such as evt_0000000000000042' })
  return z.NEVER
})

/** Types of events, separated by commas. */
export const typesText = z.string().transform((text, context): EventType[] => {
  const types: EventType[] = []
  for (const name of text.split(',').map((part) => part.trim())) {
    const type = EVENT_TYPES.find((known) => known === name)
    if (type === undefined) {
      context.addIssue({
        code: 'custom',
        message: `"${name}" is no type of event; there are ${EVENT_TYPES.join(', ')}`,
      })
    } else types.push(type)
  }
  return types
})

const MAX_URL = 8192

/** An absolute http or https URL, whose address the guard has yet to judge. */
export const webUrl = z
  .string()
  .max(MAX_URL, `expected at most ${MAX_URL} characters`)
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'expected an absolute URL that begins with http:// or https://',
  )
