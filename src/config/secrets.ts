import { randomBytes } from 'node:crypto'
import { VARIABLES } from './variables.js'

const SECRET_KEY_BYTES = 32
const TOKEN_BYTES = 32
const TOKEN_PREFIX = 'ptk_'

/** What a token may be, for people. */
export const TOKEN_ALLOWED = `at least 32 letters, digits or characters of -._~+/=; make one with: ${VARIABLES.PARLEY_TOKEN.make}`
/** What a secret key may be, for people. */
export const SECRET_KEY_ALLOWED = `the base64 of 32 bytes; make one with: ${VARIABLES.PARLEY_SECRET_KEY.make}`

/** A token that can stand in an Authorization header (`b64token`, RFC 6750 section 2.1), or null. */
export function readToken(written: string): string | null {
  return /^[A-Za-z0-9\-._~+/]{32,500}={0,2}$/.test(written) ? written : null
}

/** The 32 bytes of a key in base64 or base64url, or null. */
export function readSecretKey(written: string): Uint8Array | null {
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(written)) return null
  const bytes = Buffer.from(written, 'base64')
  return bytes.length === SECRET_KEY_BYTES ? bytes : null
}

/** A new administrator's token. */
export function newToken(): string {
  return TOKEN_PREFIX + randomBytes(TOKEN_BYTES).toString('base64url')
}

/** A new key for the secrets of endpoints. */
export function newSecretKey(): Uint8Array {
  return randomBytes(SECRET_KEY_BYTES)
}
