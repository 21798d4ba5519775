import { createHmac, timingSafeEqual } from 'node:crypto'
import type { NamedHub } from '../domain/source.js'

/** Longest that a lease is asked for and taken for: ten days, as hubs commonly grant. */
const LEASE_SECONDS = 10 * 24 * 3600
/** A lease below this would have us ask the hub all the time. */
const LEAST_LEASE_SECONDS = 60
/** Longest text that a hub may have sent back to it. */
const CHALLENGE_CHARS = 1000

/**
 * The hub that an answer names: in its Link headers, else in the feed itself (WebSub, section 4). The topic is what it
 * calls itself there; where it does not say, the address that it was read at.
 */
export function hubOf(
  answer: { readonly url: string; readonly link: string | null },
  named: NamedHub | undefined,
): { readonly url: string; readonly topic: string } | null {
  const links = parseLinks(answer.link ?? '')
  const of = (rel: string): string | undefined => {
    const found = links.find((link) => link.rels.includes(rel))?.target
    if (found === undefined || !URL.canParse(found, answer.url)) return undefined
    const url = new URL(found, answer.url)
    return /^https?:$/.test(url.protocol) ? url.href : undefined
  }
  const url = of('hub') ?? named?.url
  return url === undefined ? null : { url, topic: of('self') ?? named?.topic ?? answer.url }
}

interface Link {
  readonly target: string
  readonly rels: readonly string[]
}

/** Targets and relations of Link headers (RFC 8288, section 3). */
function parseLinks(header: string): Link[] {
  const links: Link[] = []
  const form =
    /<([^<>]{0,2000})>((?:\s*;\s*[\w*!#$&+.^`|~-]{1,50}(?:\s*=\s*(?:"[^"]{0,1000}"|[^\s;,"]{1,1000}))?){0,20})/g
  for (const [, target = '', parameters = ''] of header.matchAll(form)) {
    const parts = [...parameters.matchAll(/;\s*([^\s=;"]+)(?:\s*=\s*(?:"([^"]*)"|([^\s;,"]+)))?/g)]
    const rel = parts.find(([, name]) => name?.toLowerCase() === 'rel')
    const rels = (rel?.[2] ?? rel?.[3] ?? '').toLowerCase().split(/\s+/)
    links.push({ target: target.trim(), rels })
  }
  return links
}

/** The form by which a hub is asked to begin, go on or stop (WebSub, section 5.1). */
export function subscriptionForm(asked: {
  readonly mode: 'subscribe' | 'unsubscribe'
  readonly topic: string
  readonly callback: string
  readonly secret: string
}): string {
  const form = new URLSearchParams({ 'hub.callback': asked.callback, 'hub.mode': asked.mode, 'hub.topic': asked.topic })
  if (asked.mode === 'subscribe') {
    form.set('hub.secret', asked.secret)
    form.set('hub.lease_seconds', String(LEASE_SECONDS))
  }
  return form.toString()
}

/** What a hub asks at a callback, judged (WebSub, section 5.3). */
export type Intent =
  /** We did ask for it: the challenge goes back. */
  | { readonly kind: 'begin'; readonly challenge: string; readonly leaseSeconds: number }
  | { readonly kind: 'end'; readonly challenge: string }
  /** The hub will not have us (section 5.2). */
  | { readonly kind: 'denied'; readonly reason: string }
  /** Nobody asked for this. */
  | { readonly kind: 'unknown' }

/**
 * Judges a request to verify what we want.
 *
 * @param wanted what was asked for at this callback: its topic, and whether we want it or want to be rid of it
 */
export function judgeIntent(
  query: Readonly<Record<string, unknown>>,
  wanted: { readonly topic: string; readonly mode: 'subscribe' | 'unsubscribe' },
): Intent {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name] : '')
  if (text('hub.topic') !== wanted.topic) return { kind: 'unknown' }
  if (text('hub.mode') === 'denied') return { kind: 'denied', reason: text('hub.reason').slice(0, 200) }
  const challenge = text('hub.challenge')
  if (text('hub.mode') !== wanted.mode || challenge === '' || challenge.length > CHALLENGE_CHARS) {
    return { kind: 'unknown' }
  }
  if (wanted.mode === 'unsubscribe') return { kind: 'end', challenge }
  const lease = /^\d{1,9}$/.test(text('hub.lease_seconds')) ? Number(text('hub.lease_seconds')) : LEASE_SECONDS
  const leaseSeconds = Math.min(Math.max(lease, LEAST_LEASE_SECONDS), LEASE_SECONDS)
  return { kind: 'begin', challenge, leaseSeconds }
}

/** When to ask for a new lease, in seconds from its beginning: with a fifth of it left, less up to a tenth at random. */
export function renewAfter(leaseSeconds: number, jitter: number): number {
  return Math.floor(leaseSeconds * (0.8 - 0.1 * jitter))
}

/** When to ask a hub again that refused, failed or never verified; from minutes up to a day. */
export function askAgainAfter(attempts: number): number {
  return Math.min(10 * 60 * 4 ** Math.min(Math.max(attempts, 1) - 1, 10), 24 * 3600)
}

/** The secret that a hub signs with, made of the callback's own path, so that no two are alike and none is stored. */
export function subscriptionSecret(path: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(`parley websub ${path}`).digest('hex')
}

/** The methods that WebSub names (section 7.1), each with the length of its digest in hexadecimal digits. */
const METHODS: ReadonlyMap<string, number> = new Map([
  ['sha1', 40],
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
])

/** Whether `X-Hub-Signature` is that of the body, `method=hexdigits`. Takes as long however much of it is right. */
export function isSigned(header: string | undefined, body: Uint8Array, secret: string): boolean {
  const [method = '', digest = '', ...rest] = (header ?? '').trim().split('=')
  const length = METHODS.get(method.toLowerCase())
  if (length === undefined || rest.length > 0 || digest.length !== length || !/^[\da-f]+$/i.test(digest)) return false
  const own = createHmac(method.toLowerCase(), secret).update(body).digest()
  return timingSafeEqual(own, Buffer.from(digest, 'hex'))
}
