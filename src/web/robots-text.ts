/** The lines of a robots.txt that matter to one user agent, in a form that robots-parser reads as RFC 9309 means it. */
export interface NormalisedRobots {
  readonly lines: readonly string[]
  /** Number of rules without a wildcard, and total length of those with one: what matching costs. */
  readonly plainRules: number
  readonly wildcardLength: number
}

/** Longest rule that is kept whole; longer ones do not occur in good faith. */
const MAX_RULE_LENGTH = 2000

type Field = 'user-agent' | 'allow' | 'disallow' | 'crawl-delay'

/** Field names as they are meant, with the misspellings that crawlers commonly forgive. */
const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['user-agent', 'user-agent'],
  ['useragent', 'user-agent'],
  ['user agent', 'user-agent'],
  ['allow', 'allow'],
  ['disallow', 'disallow'],
  ['dissallow', 'disallow'],
  ['dissalow', 'disallow'],
  ['disalow', 'disallow'],
  ['diasllow', 'disallow'],
  ['disallaw', 'disallow'],
  ['crawl-delay', 'crawl-delay'],
  ['crawldelay', 'crawl-delay'],
])

/**
 * Rewrites a robots.txt: user agents cut to their product token, missing colons inserted, paths in one encoding, and
 * all groups dropped that address neither the token nor everybody. Lines of other kinds do not end a group (RFC 9309,
 * section 2.2.4), and neither does Crawl-delay: it moves behind the group's last user agent.
 */
export function normaliseRobots(text: string, token: string): NormalisedRobots {
  const lines: string[] = []
  let plainRules = 0
  let wildcardLength = 0
  let agents: string[] = []
  let delays: string[] = []
  let inRules = true

  /** Opens the group's rules with an empty one, so that a group without any counts as one that forbids nothing. */
  const openRules = () => {
    if (!inRules && agents.length > 0) lines.push(...agents, 'Disallow:', ...delays)
    inRules = true
    delays = []
  }

  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = readLine(raw)
    if (line === null) continue
    if (line.field === 'user-agent') {
      if (inRules) agents = []
      inRules = false
      const agent = agentToken(line.value)
      if (agent === '*' || agent.toLowerCase() === token.toLowerCase()) agents.push(`User-agent: ${agent}`)
    } else if (line.field === 'crawl-delay') {
      if (!/^\d+(\.\d+)?$/.test(line.value)) continue
      if (!inRules) delays.push(`Crawl-delay: ${line.value}`)
      else if (agents.length > 0) lines.push(`Crawl-delay: ${line.value}`)
    } else {
      openRules()
      const pattern = agents.length === 0 ? null : boundedPattern(line.field, line.value)
      if (pattern === null) continue
      lines.push(`${line.field}: ${pattern}`)
      if (pattern.includes('*')) wildcardLength += pattern.length
      else plainRules += 1
    }
  }
  openRules()
  return { lines, plainRules, wildcardLength }
}

/** The product token of a User-Agent header, which names the groups that it obeys (RFC 9309, section 2.2.1). */
export function productToken(userAgent: string): string {
  return /^[A-Za-z_-]*/.exec(userAgent.trim())?.[0] ?? ''
}

/** Path and query of a URL, encoded as patterns are, with the characters escaped that are special in patterns. */
export function comparableUrl(url: URL): string {
  return comparable(url.pathname + url.search)
    .replaceAll('*', '%2A')
    .replaceAll('$', '%24')
}

/** Everybody is addressed by a star of its own; a name ends where a product token ends. */
function agentToken(value: string): string {
  return /^\*(\s|$)/.test(value) ? '*' : productToken(value)
}

function readLine(raw: string): { readonly field: Field; readonly value: string } | null {
  const text = raw.replace(/#.*/s, '').trim()
  const colon = text.indexOf(':')
  if (colon >= 0) return fieldLine(text.slice(0, colon), text.slice(colon + 1))
  const words = text.split(/\s+/)
  return words.length === 2 ? fieldLine(words[0] ?? '', words[1] ?? '') : null
}

function fieldLine(name: string, value: string): { readonly field: Field; readonly value: string } | null {
  const field = FIELDS.get(name.trim().toLowerCase().replace(/\s+/g, ' '))
  return field === undefined ? null : { field, value: value.trim() }
}

/** A rule that is too long forbids what its beginning covers, and allows nothing. An empty one is none. */
function boundedPattern(field: 'allow' | 'disallow', value: string): string | null {
  if (value === '') return null
  if (value.length <= MAX_RULE_LENGTH) return comparablePattern(value)
  return field === 'allow' ? null : comparablePattern(value.slice(0, MAX_RULE_LENGTH))
}

/** A `$` is special at the end alone. */
function comparablePattern(value: string): string {
  const anchored = value.endsWith('$')
  const body = anchored ? value.slice(0, -1) : value
  return comparable(body).replaceAll('$', '%24') + (anchored ? '$' : '')
}

/**
 * One spelling for what is equal (RFC 9309, section 2.2.2): whatever is not plain ASCII percent-encoded as UTF-8,
 * escapes of unreserved characters undone, the others in capitals.
 */
function comparable(path: string): string {
  return encodeURI(path)
    .replace(/%25([0-9a-f]{2})/gi, '%$1')
    .replace(/%([0-9a-f]{2})/gi, (octet, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16))
      return /[A-Za-z0-9._~-]/.test(character) ? character : octet.toUpperCase()
    })
}
