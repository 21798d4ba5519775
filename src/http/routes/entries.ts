import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { urlKey } from '../../articles/address.js'
import type { HandedIn, HandInResult, HttpDeps } from '../deps.js'
import { parse, webUrl } from '../input.js'
import { notFound } from '../problem.js'

/** As many as one request may hand in. */
const MOST = 500

const whichQuery = z.strictObject({ url: webUrl })
const body = z.strictObject({ entries: z.array(z.unknown()).min(1).max(MOST) })

const entry = z.preprocess(
  (given) => (typeof given === 'string' ? { url: given } : given),
  z.strictObject({
    url: webUrl,
    title: z.string().trim().max(1000).nullable().default(null),
    published: z.iso
      .datetime({ offset: true, error: 'expected a time such as 2026-02-05T12:30:00Z' })
      .transform((text) => new Date(text))
      .nullable()
      .default(null),
  }),
)

/**
 * `POST /v1/entries`: hands in URLs, each a string or `{url, title?, published?}`. Each is judged by itself and has its
 * own result, in the order given; handing in the same again changes nothing. `GET /v1/entries?url=` says what became of
 * one, with the reason where nothing did.
 */
export function entryRoutes(app: FastifyInstance, { archive, commands }: HttpDeps): void {
  app.get('/v1/entries', { config: { access: 'read' } }, async (request) => {
    const { url } = parse(whichQuery, request.query, 'query')
    const found = await archive.entry(urlKey(url) ?? url)
    if (found === null) throw notFound(`entry with the address ${url}`)
    return found
  })

  app.post('/v1/entries', { config: { access: 'write' } }, async (request) => {
    const { entries } = parse(body, request.body, 'body')
    const read = entries.map((given) => ({ given, read: entry.safeParse(given) }))
    const usable: HandedIn[] = read.flatMap((one) => (one.read.success ? [one.read.data] : []))
    const handled = usable.length === 0 ? [] : await commands.handIn(usable)
    const next = handled.values()
    const results = read.map(({ given, read: one }) => {
      const result: HandInResult | undefined = one.success
        ? next.next().value
        : { kind: 'refused', reason: one.error.issues.map(({ message }) => message).join('; ') }
      return { url: urlOf(given), ...result }
    })
    return { results }
  })
}

function urlOf(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'url' in given ? given.url : given
}
