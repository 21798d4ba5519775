import { z } from 'zod'

/** A source as `GET /v1/sources` gives it; fields that no command shows are handed through. */
export const sourceShape = z.looseObject({
  key: z.string(),
  name: z.string(),
  url: z.string(),
  publisher: z.string().nullable(),
  language: z.string().nullable(),
  country: z.string().nullable(),
  role: z.string().nullable(),
  intervalSeconds: z.number(),
  origin: z.enum(['config', 'added', 'built-in']),
  kind: z.string(),
  options: z.unknown().optional(),
  state: z.enum(['active', 'disabled', 'gone']),
  health: z.enum(['waiting', 'working', 'silent', 'failing', 'never-worked']),
  pacePerDay: z.number().nullable(),
  lastPolledAt: z.string().nullable(),
  lastNewAt: z.string().nullable(),
  lastSuccessAt: z.string().nullable(),
  nextPollAt: z.string().nullable(),
  nextWhy: z.string().nullable(),
  lastError: z.string().nullable(),
})
export type SourceItem = z.infer<typeof sourceShape>

/** A receiver as `GET /v1/endpoints` gives it. */
export const endpointShape = z.looseObject({
  id: z.number(),
  url: z.string(),
  events: z.array(z.string()),
  state: z.enum(['active', 'disabled']),
  disabledReason: z.string().nullable(),
  createdAt: z.string(),
  failingSince: z.string().nullable(),
  lastSuccessAt: z.string().nullable(),
})
export type EndpointItem = z.infer<typeof endpointShape>

/** What one attempt at a receiver came to. */
export const outcomeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('delivered'), status: z.number() }),
  z.looseObject({ kind: z.literal('refused'), status: z.number(), excerpt: z.string() }),
  z.object({ kind: z.literal('gone') }),
  z.object({ kind: z.literal('unreachable'), reason: z.string() }),
])
export type Outcome = z.infer<typeof outcomeShape>
