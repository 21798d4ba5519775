const LONGEST = 110

/** The parts of a sentence that there are, with a dot between. */
export function sentence(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ')
}

/** A number with its noun: `1 report`, `3 reports`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** A title or a message in one line, cut where it is long. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line
}

/** A time as people say it: `40 ms`, `1.3 s`, `5 min`, `3 h`, `2 days`. */
export function lasting(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${Number((ms / 1000).toFixed(1))} s`
  if (ms < 3_600_000) return `${Math.round(ms / 60_000)} min`
  if (ms < 48 * 3_600_000) return `${Math.round(ms / 3_600_000)} h`
  return counted(Math.round(ms / 86_400_000), 'day')
}

/** Seconds of so many milliseconds, as metrics want them. */
export function seconds(ms: number): number {
  return ms / 1000
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** A story's name from its parties and topic: `Russia–Ukraine prisoner exchange`. */
export function storyName(parties: readonly string[], topic: string): string {
  const names = parties.map((party) => (/^[A-Z]{2}$/.test(party) ? (regions.of(party) ?? party) : party))
  return [names.join('–'), topic.replaceAll('-', ' ')].filter((part) => part !== '').join(' ')
}
