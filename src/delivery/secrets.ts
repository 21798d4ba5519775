import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** What opening a sealed secret came to; `message` is for the operator. */
export type OpenedSecret =
  | { readonly kind: 'opened'; readonly secret: string }
  /** Sealed under another key than the one at hand: nothing is broken, the right key opens it. */
  | { readonly kind: 'wrong-key'; readonly message: string }
  /** Changed, cut off, of an unknown version, or sealed for another endpoint. */
  | { readonly kind: 'damaged'; readonly message: string }

const VERSION = 'v1'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Encrypts an endpoint's secret for storage with AES-256-GCM: `v1.<key's fingerprint>.<base64url of nonce, tag and
 * ciphertext>`. `endpoint` is bound in as additional data, so that a sealed secret copied to another endpoint's row
 * does not open there. `key` is the installation's 32 bytes.
 */
export function seal(secret: string, key: Uint8Array, endpoint: string): string {
  checkKey(key)
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(additionalData(endpoint))
  const hidden = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  const box = Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
  return `${VERSION}.${fingerprint(key)}.${box}`
}

/** Decrypts what `seal` made for the same endpoint. */
export function open(sealed: string, key: Uint8Array, endpoint: string): OpenedSecret {
  checkKey(key)
  const [version, sealedUnder, encoded, ...rest] = sealed.split('.')
  if (version !== VERSION || sealedUnder === undefined || encoded === undefined || rest.length > 0) {
    return damaged(endpoint, `its stored form does not begin with "${VERSION}." and a key's fingerprint`)
  }
  if (sealedUnder !== fingerprint(key)) {
    const message =
      `The secret of endpoint ${endpoint} was sealed under the key ${sealedUnder}, and the key at hand is ` +
      `${fingerprint(key)}. Restore the earlier PARLEY_SECRET_KEY (or data/keys), or remove the endpoint and add it again.`
    return { kind: 'wrong-key', message }
  }
  const box = Buffer.from(encoded, 'base64url')
  if (box.length < NONCE_BYTES + TAG_BYTES) return damaged(endpoint, 'it is too short')
  // A lenient decoder skips foreign characters and spare bits; one secret has one stored form.
  if (box.toString('base64url') !== encoded) return damaged(endpoint, 'it is not plain base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
  decipher.setAAD(additionalData(endpoint))
  decipher.setAuthTag(box.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    const shown = Buffer.concat([decipher.update(box.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
    return { kind: 'opened', secret: shown.toString('utf8') }
  } catch {
    return damaged(endpoint, 'it was changed, or sealed for another endpoint')
  }
}

function damaged(endpoint: string, why: string): OpenedSecret {
  const message = `The stored secret of endpoint ${endpoint} cannot be read: ${why}. Remove the endpoint and add it again.`
  return { kind: 'damaged', message }
}

function additionalData(endpoint: string): Buffer {
  return Buffer.from(`parley endpoint ${endpoint}`, 'utf8')
}

/** Tells keys apart without giving anything of them away. */
function fingerprint(key: Uint8Array): string {
  return createHash('sha256').update('parley secret key').update(key).digest('hex').slice(0, 8)
}

function checkKey(key: Uint8Array): void {
  if (key.length !== KEY_BYTES)
    throw new TypeError(`the key of endpoint secrets is ${KEY_BYTES} bytes, not ${key.length}`)
}
