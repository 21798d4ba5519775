const DURATIONS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
])

/** Decimal units as the SI has them, binary ones as IEC 80000-13; upper and lower case are the same. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['kb', 1000],
  ['mb', 1000 ** 2],
  ['gb', 1000 ** 3],
  ['kib', 1024],
  ['mib', 1024 ** 2],
  ['gib', 1024 ** 3],
])

const AMOUNT = /^(\d{1,9}(?:\.\d{1,3})?)\s*([a-z]{1,3})$/i

/** Milliseconds of a duration such as `500ms`, `30s`, `5m`, `24h` or `14d`, or null where it is none. */
export function parseDuration(written: string): number | null {
  return amount(written, DURATIONS)
}

/** Bytes of a size such as `5MB` (5,000,000) or `512MiB`, or null where it is none. */
export function parseSize(written: string): number | null {
  return amount(written, SIZES)
}

function amount(written: string, units: ReadonlyMap<string, number>): number | null {
  const [, count, unit] = AMOUNT.exec(written.trim()) ?? []
  if (count === undefined || unit === undefined) return null
  const factor = units.get(unit.toLowerCase())
  return factor === undefined ? null : Math.round(Number(count) * factor)
}

/** A duration in the largest unit that it is a whole number of: 90,000 ms is `90s`. */
export function formatDuration(ms: number): string {
  const [unit, factor] = [...DURATIONS].findLast(([, size]) => ms !== 0 && ms % size === 0) ?? ['s', 1000]
  return `${ms / factor}${unit}`
}
