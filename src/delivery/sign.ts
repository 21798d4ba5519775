import { createHmac, randomBytes } from 'node:crypto'

/** The headers that Standard Webhooks 1.0.0 asks for. */
export interface SignatureHeaders {
  readonly 'webhook-id': string
  /** Unix seconds of the attempt, not of the event. */
  readonly 'webhook-timestamp': string
  /** One `v1,<base64>` for each secret, separated by spaces. */
  readonly 'webhook-signature': string
}

const SECRET_PREFIX = 'whsec_'
const NEW_SECRET_BYTES = 32
const MIN_SECRET_BYTES = 24
const MAX_SECRET_BYTES = 64
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/**
 * Signs one attempt with every secret that is valid at the time, so that a receiver which still has the old one of a
 * rotation, or already the new one, accepts it (Standard Webhooks 1.0.0, "Signature scheme": HMAC-SHA256 over
 * `id.timestamp.body`).
 *
 * `timestamp` is the moment of the attempt; receivers refuse one that is more than five minutes off.
 * Throws a `TypeError` where an argument could not be signed unambiguously: that is a fault of the caller.
 */
export function signWebhook(message: {
  readonly id: string
  readonly timestamp: Date
  readonly body: string
  readonly secrets: readonly string[]
}): SignatureHeaders {
  const { id, timestamp, body, secrets } = message
  // The full stop parts the signed fields: inside an id it would let one message pass for another.
  if (id === '' || id.includes('.')) throw new TypeError(`a webhook id is not empty and holds no full stop: "${id}"`)
  if (secrets.length === 0) throw new TypeError('a webhook needs at least one secret to be signed with')
  const seconds = Math.floor(timestamp.getTime() / 1000)
  if (!Number.isFinite(seconds)) throw new TypeError('the timestamp of a webhook is not a valid date')
  const signatures = secrets.map((secret) => {
    const key = secretKey(secret)
    if (key === null) throw new TypeError('a webhook secret is "whsec_" and the base64 of 24 to 64 bytes')
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`, 'utf8').digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': signatures.join(' ') }
}

/** A fresh secret of 32 random bytes, in the form that receivers' libraries take. */
export function newSecret(): string {
  return SECRET_PREFIX + randomBytes(NEW_SECRET_BYTES).toString('base64')
}

function secretKey(secret: string): Buffer | null {
  if (!secret.startsWith(SECRET_PREFIX)) return null
  const encoded = secret.slice(SECRET_PREFIX.length)
  if (!BASE64.test(encoded)) return null
  const key = Buffer.from(encoded, 'base64')
  return key.length >= MIN_SECRET_BYTES && key.length <= MAX_SECRET_BYTES ? key : null
}
