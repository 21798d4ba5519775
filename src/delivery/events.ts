import { z } from 'zod'
import { FACT_STATUSES, RELEASED_KINDS } from '../domain/claim.js'
import { EVENT_TYPES, eventId } from '../domain/event.js'
import { STORY_STATES } from '../domain/story.js'
import { ZONES } from '../domain/topic.js'

const id = z.int().positive()
const moment = z.iso.datetime()
const day = z.iso.date()
const text = z.string()
const list = z.array(text)

const factsShape = z.strictObject({
  kind: z.enum(['exchange', 'talks']),
  status: z.enum(FACT_STATUSES).nullable(),
  date: day.nullable(),
  parties: list,
  released: z.array(
    z.strictObject({
      by: text,
      to: text.nullable(),
      count: z.number().nullable(),
      what: z.enum(RELEASED_KINDS).nullable(),
      civilians: z.number().nullable(),
    }),
  ),
  total: z.number().nullable(),
  place: text.nullable(),
  mediators: list,
  round: z.number().nullable(),
})

/** A story in brief; `link` shows all of it. */
const storyShape = z.strictObject({
  id,
  topic: text,
  kind: z.enum(['exchange', 'talks']),
  state: z.enum(STORY_STATES),
  headline: text,
  parties: list,
  firstDay: day.nullable(),
  lastDay: day.nullable(),
  link: text,
})

const articleShape = z.strictObject({
  id,
  title: text,
  url: text,
  /** Name of the publisher or source that showed it. */
  source: text.nullable(),
  language: text.nullable(),
  published: moment.nullable(),
  firstSeen: moment,
  link: text,
})

const evidenceShape = z.strictObject({
  side: z.enum(['for', 'against', 'note']),
  rule: text,
  terms: list,
  zone: z.enum(ZONES),
  sentence: text,
  score: z.number(),
  url: text,
})

/** One stated fact: who is quoted for it, who reports it, and where. */
const claimShape = z.strictObject({
  slot: text,
  value: z.unknown(),
  speaker: text.nullable(),
  sentence: text,
  source: text.nullable(),
  url: text,
})

/** How many of each list were left out to keep the body small; the link shows them. */
const omittedShape = z.strictObject({ evidence: z.int(), claims: z.int(), articles: z.int() })

const alertShape = {
  story: storyShape,
  why: text,
  history: z.boolean(),
  facts: factsShape.nullable(),
  /** By name; null while nothing was worked out. Articles whose publisher nobody knows confirm nothing. */
  origins: z.strictObject({ independent: list, unknown: z.int() }).nullable(),
  /** The best supported facts of the story, each in the words of an article. */
  summary: z.array(
    z.strictObject({
      slot: text,
      value: z.unknown(),
      sentence: text,
      speaker: text.nullable(),
      source: text.nullable(),
      url: text,
      origins: z.int(),
    }),
  ),
  articles: z.array(articleShape),
  evidence: z.array(evidenceShape),
  claims: z.array(claimShape),
  omitted: omittedShape,
}

const changeShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('state'), from: z.enum(STORY_STATES), to: z.enum(STORY_STATES) }),
  z.strictObject({ kind: z.literal('fact'), slot: text, from: z.unknown(), to: z.unknown() }),
  z.strictObject({ kind: z.literal('corroboration'), origins: z.int(), by: text }),
  z.strictObject({
    kind: z.literal('dispute'),
    slot: text,
    values: z.array(z.strictObject({ value: z.unknown(), by: text })),
  }),
  z.strictObject({ kind: z.literal('correction'), slot: text, from: z.unknown(), to: z.unknown(), url: text }),
])

const sourceShape = z.strictObject({ key: text, name: text, url: text })
/** An endpoint's URL may hold a secret, so that only its host is told. */
const endpointShape = z.strictObject({ id, host: text })

/** The data of each event that the service makes. */
const EVENT_SCHEMAS = {
  'article.tagged': z.strictObject({
    article: articleShape,
    history: z.boolean(),
    topics: z.array(
      z.strictObject({
        topic: text,
        score: z.number(),
        threshold: z.number(),
        rules: text,
        evidence: z.array(evidenceShape),
      }),
    ),
    facts: factsShape.nullable(),
    stories: z.array(z.strictObject({ id, link: text })),
    /** The article whose text it repeats in another frame: a further appearance, and no report of its own. */
    copyOf: z.strictObject({ id, link: text }).nullable(),
  }),
  'article.revised': z.strictObject({
    article: articleShape,
    history: z.boolean(),
    /** Which revision of the page this is, from 2. */
    revision: z.int().min(2),
    /** The content that the page showed before. */
    replaces: z.strictObject({ id, title: text, link: text }),
    /** Sentence by sentence: a changed one is both gone and new. */
    difference: z.strictObject({
      title: z.strictObject({ from: text, to: text }).nullable(),
      removed: z.array(text),
      added: z.array(text),
      omitted: z.int(),
    }),
  }),
  'story.opened': z.strictObject(alertShape),
  'story.updated': z.strictObject({ ...alertShape, changes: z.array(changeShape).min(1) }),
  /** Two stories were one; `merged` is shown as `story` from now on. */
  'story.merged': z.strictObject({
    story: storyShape,
    merged: z.strictObject({ id, headline: text, link: text }),
    why: text,
    history: z.boolean(),
  }),
  /** Articles of `story` were another happening: `parted`. */
  'story.split': z.strictObject({
    story: storyShape,
    parted: storyShape,
    articles: z.array(z.strictObject({ id, link: text })),
    why: text,
    history: z.boolean(),
  }),
  'source.failing': z.strictObject({
    source: sourceShape,
    since: moment,
    failures: id,
    reason: text,
    nextPoll: moment.nullable(),
  }),
  'source.silent': z.strictObject({
    source: sourceShape,
    /** Since when it has shown nothing new. */
    since: moment,
    /** How many an hour it would usually have shown since then, what comes in one batch counted once. */
    usualPerHour: z.number(),
    /** How many that makes in all. */
    expected: z.number(),
    nextPoll: moment.nullable(),
  }),
  /** After failing (`failingSince`, `failures`), or after being silent (`silentSince`). */
  'source.recovered': z.strictObject({
    source: sourceShape,
    failingSince: moment.nullable(),
    failures: z.int().min(0),
    silentSince: moment.optional(),
  }),
  'endpoint.disabled': z.strictObject({ endpoint: endpointShape, reason: text }),
  'delivery.exhausted': z.strictObject({
    endpoint: endpointShape,
    event: z.strictObject({ id: z.string(), type: z.enum(EVENT_TYPES) }),
    attempts: id,
    lastOutcome: text,
  }),
}

/** The events that the service makes. */
export type EmittedType = keyof typeof EVENT_SCHEMAS
/** What each event says, by its type. */
export type EventData = { [T in EmittedType]: z.infer<(typeof EVENT_SCHEMAS)[T]> }

/**
 * The body of an event, to be kept as text with it and sent as it is: `{id, type, timestamp, data}`. The same arguments
 * make the same bytes, whatever the order of the keys in `data`. Throws where `data` is not of the type's schema: such
 * an event must not get into the log.
 */
export function eventBody<T extends EmittedType>(
  type: T,
  sequence: number,
  timestamp: Date,
  data: EventData[T],
): string {
  const checked = EVENT_SCHEMAS[type].parse(data)
  return JSON.stringify({ id: eventId(sequence), type, timestamp: timestamp.toISOString(), data: ordered(checked) })
}

/**
 * A message to try an endpoint with. It is no event: it stands in no log, carries no news, and its type is in no
 * consumer's list, so that nobody takes it for an alert. `nonce` sets it apart from every other one.
 */
export function testMessage(
  endpoint: number,
  nonce: string,
  now: Date,
): { readonly id: string; readonly body: string } {
  const message = 'This is a test of the way from Parley to you. Nothing has happened.'
  const envelope = {
    id: `test_${nonce}`,
    type: 'endpoint.test',
    timestamp: now.toISOString(),
    data: { endpoint, message },
  }
  return { id: envelope.id, body: JSON.stringify(envelope) }
}

/** The same value with the keys of every object in alphabetical order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, ordered(inner)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
