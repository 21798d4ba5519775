import type { EventData } from './events.js'

/** Standard Webhooks advises less than 20 kB; this leaves room for the envelope. */
const MAX_DATA_BYTES = 19_000
/** Of one sentence, title or name, in UTF-16 code units. */
const MAX_TEXT = 400
const MAX_LIST = 50

type AlertData = EventData['story.opened']

/** Shortens an alert until it is a small body: it cuts long texts, then leaves out the last of the longest list. */
export function fitAlert<T extends AlertData>(alert: T): T {
  const fit = clipped(alert)
  const [evidence, claims, articles] = [[...fit.evidence], [...fit.claims], [...fit.articles]]
  const whole = (): T => ({
    ...fit,
    evidence,
    claims,
    articles,
    omitted: {
      evidence: alert.evidence.length - evidence.length,
      claims: alert.claims.length - claims.length,
      articles: alert.articles.length - articles.length,
    },
  })
  while (bytes(whole()) > MAX_DATA_BYTES) {
    const longest = [evidence, claims, articles]
      .filter((items) => items.length > 1)
      .sort((a, b) => bytes(b) - bytes(a))[0]
    if (longest === undefined) break
    longest.pop()
  }
  return whole()
}

/** Shortens the account of an article's topics until it is a small body: the strongest evidence of each stays. */
export function fitTagged(tagged: EventData['article.tagged']): EventData['article.tagged'] {
  const fit = clipped(tagged)
  for (let most = MAX_LIST; most > 0; most--) {
    const topics = fit.topics.map((topic) => ({ ...topic, evidence: strongest(topic.evidence, most) }))
    if (bytes({ ...fit, topics }) <= MAX_DATA_BYTES || most === 1) return { ...fit, topics }
  }
  return fit
}

/** Cuts every text and list that is longer than a body should carry, and says so with an ellipsis. Addresses stay whole. */
export function clipped<T>(value: T): T
export function clipped(value: unknown): unknown {
  if (typeof value === 'string') return shortened(value)
  if (Array.isArray(value)) return value.slice(0, MAX_LIST).map((item) => clipped(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'url' || key === 'link' ? inner : clipped(inner)]),
  )
}

function shortened(text: string): string {
  if (text.length <= MAX_TEXT) return text
  // A cut through a surrogate pair would leave half a character.
  return `${text
    .slice(0, MAX_TEXT - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}

function strongest<T extends { readonly score: number }>(evidence: readonly T[], most: number): T[] {
  if (evidence.length <= most) return [...evidence]
  const kept = new Set([...evidence].sort((a, b) => Math.abs(b.score) - Math.abs(a.score)).slice(0, most))
  return evidence.filter((reason) => kept.has(reason))
}

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8')
}
