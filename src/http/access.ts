import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { BlockList, isIP } from 'node:net'

/** What a route asks of its caller. `open` asks nothing, not even the right Host header: health is asked for by address. */
export type AccessLevel = 'open' | 'login' | 'read' | 'write'

/** The facts of a request that access is decided on. */
export interface Caller {
  readonly level: AccessLevel
  readonly host: string | undefined
  /** Of the other end of the connection. */
  readonly address: string | undefined
  /** Whether a proxy says that it stands in between: then the address is the proxy's, and proves nothing. */
  readonly forwarded: boolean
  readonly authorization: string | undefined
  readonly cookie: string | undefined
  readonly origin: string | undefined
  readonly fetchSite: string | undefined
}

/** How the caller came in. `nobody` may use what is open, and nothing else. */
export type Access =
  | { readonly kind: 'granted'; readonly as: 'token' | 'session' | 'loopback' | 'nobody' }
  | { readonly kind: 'refused'; readonly status: 400 | 401 | 403 | 421; readonly detail: string }

export const SESSION_COOKIE = 'parley_session'
/** A working day and the evening after it. */
export const SESSION_SECONDS = 16 * 60 * 60

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/**
 * Decides on a request; pure but for hashing. The rules, in order:
 *
 * 1. The Host header names loopback or stands in `hosts`. A web page that has a name of its own resolve to loopback
 *    (DNS rebinding) sends that name.
 * 2. The token, as `Authorization: Bearer`, opens everything. A wrong one opens nothing.
 * 3. A session's cookie opens everything too, but a change only from the service's own pages: SameSite does not part
 *    the ports of one host.
 * 4. Without either, reading is open on loopback: over a loopback connection, addressed by a loopback name, and not
 *    through a proxy.
 */
export function decide(caller: Caller, rules: { token: string; hosts: readonly string[]; now: Date }): Access {
  const { level, authorization } = caller
  if (level === 'open') return { kind: 'granted', as: 'nobody' }
  const name = hostName(caller.host)
  if (name === null) return refused(400, 'The Host header is missing or cannot be read.')
  const local = isLoopbackName(name)
  if (!local && !rules.hosts.includes(name)) {
    return refused(
      421,
      `This service does not answer to the name ${name}. If it should, add it to http.hosts in parley.yaml.`,
    )
  }
  if (level === 'login') return { kind: 'granted', as: 'nobody' }
  if (authorization !== undefined) {
    const given = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
    if (given !== undefined && sameText(given, rules.token)) return { kind: 'granted', as: 'token' }
    return refused(
      401,
      "The token in the Authorization header is not this installation's. It was shown at the first start.",
    )
  }
  const session = caller.cookie === undefined ? undefined : cookieValue(caller.cookie, SESSION_COOKIE)
  if (session !== undefined && isSession(session, rules.token, rules.now)) {
    if (level === 'write' && !fromOwnPage(caller)) {
      return refused(403, 'A session may change something only from a page of this service. Send the token instead.')
    }
    return { kind: 'granted', as: 'session' }
  }
  if (level === 'read' && local && !caller.forwarded && isLoopbackAddress(caller.address)) {
    return { kind: 'granted', as: 'loopback' }
  }
  const what = level === 'read' ? 'Reading from another machine' : 'Changing something'
  return refused(
    401,
    `${what} needs the token: send it as "Authorization: Bearer TOKEN". It was shown at the first start.`,
  )
}

/** The value of a session's cookie, good until `SESSION_SECONDS` from now and for this token alone. */
export function newSession(token: string, now: Date): string {
  const until = Math.floor(now.getTime() / 1000) + SESSION_SECONDS
  return `${until}.${sessionMac(token, until)}`
}

/** Compares without telling by its time how much is alike. */
export function sameText(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => createHash('sha256').update(text).digest())
  return x !== undefined && y !== undefined && timingSafeEqual(x, y)
}

function isSession(value: string, token: string, now: Date): boolean {
  const [until = '', mac = ''] = value.split('.')
  if (!/^\d{1,12}$/.test(until) || Number(until) * 1000 <= now.getTime()) return false
  return sameText(mac, sessionMac(token, Number(until)))
}

function sessionMac(token: string, until: number): string {
  return createHmac('sha256', token).update(`parley session until ${until}`).digest('base64url')
}

/** The name of a Host header in lower case, without port, brackets and the dot of the root; null where it is no name. */
function hostName(header: string | undefined): string | null {
  if (header === undefined || header === '' || /[/?#@\\\s]/.test(header) || !URL.canParse(`http://${header}/`))
    return null
  return new URL(`http://${header}/`).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

function isLoopbackName(name: string): boolean {
  return name === 'localhost' || isLoopbackAddress(name)
}

function isLoopbackAddress(address: string | undefined): boolean {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '') ?? ''
  const family = isIP(plain)
  return family !== 0 && LOOPBACK.check(plain, family === 4 ? 'ipv4' : 'ipv6')
}

/** A browser says which page a request comes from, in one of two headers or in both. */
function fromOwnPage({ origin, host, fetchSite }: Caller): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return false
  if (origin === undefined) return fetchSite !== undefined
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase()
}

function cookieValue(header: string, name: string): string | undefined {
  for (const pair of header.split(';')) {
    const [key, ...value] = pair.split('=')
    if (key?.trim() === name) return value.join('=').trim()
  }
  return undefined
}

function refused(status: 400 | 401 | 403 | 421, detail: string): Access {
  return { kind: 'refused', status, detail }
}
