const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_HOURS = 24

/** Hours of the day, and quarters of each day of the week, are those of UTC. */
const HOURS = 24
const QUARTERS = 28

/** What was seen counts for less with time: after so many hours for 1/e of it. */
const MEMORY_HOURS = 14 * DAY_HOURS
/** What was seen within about so long is the present rush. */
const RUSH_HOURS = 1
/** How long the longest quiet is remembered. */
const QUIET_MEMORY_HOURS = 60 * DAY_HOURS
/** A quiet longer than this many expected arrivals was no quiet but an outage, and is not learnt from. */
const LONGEST_LEARNT = 30
/** How far back the dates of a first answer are believed. */
const REACH_MS = 28 * DAY_HOURS * HOUR_MS
/** Entries within so long after one that counts as an arrival belong to it: editors publish in batches. */
const BATCH_MS = 15 * MINUTE_MS
/** Arrivals that a time of the day or of the week is taken to have had, at the usual rate, besides what was seen. */
const PRIOR_ARRIVALS = 1
/** Hours at one entry an hour that a source is taken to have been watched besides what was seen. */
const PRIOR_HOURS = DAY_HOURS

/**
 * What has been learnt of when a source publishes. All counts fade (`MEMORY_HOURS`). An *arrival* is an entry that comes
 * at least a quarter of an hour after the last arrival: what comes in one batch is one arrival, so that arrivals are
 * near enough to independent of each other to be judged by their number.
 *
 * Kept as JSON; numbers of times are milliseconds since the epoch.
 */
export interface Pace {
  /** From when on, and up to when, it tells. */
  readonly from: number
  readonly at: number
  /** Hours watched in all, and entries seen in them. */
  readonly watched: number
  readonly entries: number
  /** Entries of the last hour or so. */
  readonly rush: number
  /** Arrivals, and hours watched, by hour of the day. */
  readonly hours: readonly number[]
  readonly hoursWatched: readonly number[]
  /** The same by quarter of a day of the week, from midnight of Sunday: days of rest begin in the evening, too. */
  readonly quarters: readonly number[]
  readonly quartersWatched: readonly number[]
  /** The longest quiet seen, in arrivals that were to be expected in it. */
  readonly quiet: number
  /** When the last arrival was; null before the first. */
  readonly last: number | null
}

/** An entry of an answer. */
export interface PacedEntry {
  readonly published: Date | null
  /** Whether this source had not shown it before. */
  readonly fresh: boolean
}

/**
 * Learns from an answer that shows something new, and from the first one; `entries` are all that it shows. A quiet is
 * learnt from when it ends: else a source that falls silent would be forgotten before its silence is remarkable.
 */
export function learn(before: Pace | null, entries: readonly PacedEntry[], at: Date): Pace {
  const now = at.getTime()
  const told = before === null ? entries : entries.filter((entry) => entry.fresh)
  const from = windowStart(before, entries, told.length === entries.length, now)
  const times = told
    .map(({ published }) => published?.getTime() ?? null)
    // Of a first answer nobody knows since when it has shown what bears no date, or one from before the window.
    .filter((time) => before !== null || (time !== null && time >= from && time <= now))
    .map((time) => (time === null || time > now || time < from ? now : time))
    .toSorted((a, b) => a - b)
  const faded = fade(before ?? blank(from), now)
  const watched = watch(faded, from, now)
  return count(watched, times, now)
}

/**
 * The beginning of the time that an answer tells of. Usually that is when the last one came. But a feed holds a limited
 * number of entries: where all are new, more may have passed unseen, and it tells of no more than it reaches back to.
 * The oldest tenth is left out, since pinned entries are older than the rest.
 */
function windowStart(before: Pace | null, entries: readonly PacedEntry[], allNew: boolean, now: number): number {
  const earliest = Math.max(before?.at ?? 0, now - REACH_MS)
  if (before !== null && !allNew) return Math.min(earliest, now)
  const dates = entries
    .map(({ published }) => published?.getTime() ?? Number.NaN)
    .filter((time) => time <= now)
    .toSorted((a, b) => a - b)
  const oldest = dates[Math.floor(dates.length / 10)]
  if (oldest === undefined) return before === null ? now : Math.min(earliest, now)
  return Math.min(Math.max(earliest, oldest), now)
}

function blank(at: number): Pace {
  const none = (slots: number): number[] => new Array<number>(slots).fill(0)
  return {
    from: at,
    at,
    watched: 0,
    entries: 0,
    rush: 0,
    hours: none(HOURS),
    hoursWatched: none(HOURS),
    quarters: none(QUARTERS),
    quartersWatched: none(QUARTERS),
    quiet: 0,
    last: null,
  }
}

function fade(pace: Pace, now: number): Pace {
  const hours = Math.max(0, now - pace.at) / HOUR_MS
  const factor = Math.exp(-hours / MEMORY_HOURS)
  const each = (figures: readonly number[]): number[] => figures.map((figure) => figure * factor)
  return {
    ...pace,
    at: Math.max(now, pace.at),
    watched: pace.watched * factor,
    entries: pace.entries * factor,
    rush: pace.rush * Math.exp(-hours / RUSH_HOURS),
    hours: each(pace.hours),
    hoursWatched: each(pace.hoursWatched),
    quarters: each(pace.quarters),
    quartersWatched: each(pace.quartersWatched),
    quiet: pace.quiet * Math.exp(-hours / QUIET_MEMORY_HOURS),
  }
}

/** The hours of the clock that a span touches, each with the part of it (in hours) that lies in the span. */
function* clockHours(from: number, to: number): Generator<{ readonly at: number; readonly hours: number }> {
  for (let at = from; at < to; ) {
    const end = Math.min(to, (Math.floor(at / HOUR_MS) + 1) * HOUR_MS)
    yield { at, hours: (end - at) / HOUR_MS }
    at = end
  }
}

const hourOf = (time: number): number => new Date(time).getUTCHours()
const quarterOf = (time: number): number => new Date(time).getUTCDay() * 4 + Math.floor(hourOf(time) / 6)

function add(figures: number[], slot: number, amount: number): void {
  figures[slot] = (figures[slot] ?? 0) + amount
}

function watch(pace: Pace, from: number, to: number): Pace {
  const hoursWatched = [...pace.hoursWatched]
  const quartersWatched = [...pace.quartersWatched]
  for (const { at, hours } of clockHours(from, to)) {
    add(hoursWatched, hourOf(at), hours)
    add(quartersWatched, quarterOf(at), hours)
  }
  return { ...pace, watched: pace.watched + Math.max(0, to - from) / HOUR_MS, hoursWatched, quartersWatched }
}

function count(pace: Pace, times: readonly number[], now: number): Pace {
  const hours = [...pace.hours]
  const quarters = [...pace.quarters]
  const gaps: [from: number, to: number][] = []
  let last = pace.last
  let rush = pace.rush
  for (const time of times) {
    rush += Math.exp(-(now - time) / HOUR_MS / RUSH_HOURS)
    if (last !== null && time - last < BATCH_MS) continue
    if (last !== null) gaps.push([last, time])
    add(hours, hourOf(time), 1)
    add(quarters, quarterOf(time), 1)
    last = time
  }
  const counted = { ...pace, entries: pace.entries + times.length, rush, hours, quarters, last }
  const rhythm = rhythmOf(counted)
  const longest = rhythm === null ? 0 : Math.max(0, ...gaps.map(([from, to]) => expectedOf(rhythm, from, to)))
  return { ...counted, quiet: Math.max(pace.quiet, Math.min(longest, LONGEST_LEARNT)) }
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0)

/** The part of a slot among those around it; hours borrow from their neighbours, since nobody works by the full hour. */
function around(figures: readonly number[], slot: number): number {
  const at = (step: number): number => figures[(slot + step + HOURS) % HOURS] ?? 0
  return (at(-1) + 2 * at(0) + at(1)) / 4
}

/** Arrivals an hour, by the time of the week. */
interface Rhythm {
  readonly perHour: number
  /** How much livelier than usual each hour of the day is. */
  readonly byHour: readonly number[]
  /** How much livelier each quarter of a day of the week is than its hours are on other days. */
  readonly byQuarter: readonly number[]
}

function rhythmOf({ watched, hours, hoursWatched, quarters, quartersWatched }: Pace): Rhythm | null {
  const perHour = watched > 0 ? sum(hours) / watched : 0
  if (perHour === 0) return null
  const pulled = (seen: number, expected: number): number => (seen + PRIOR_ARRIVALS) / (expected + PRIOR_ARRIVALS)
  const byHour = hours.map((_, slot) => pulled(around(hours, slot), around(hoursWatched, slot) * perHour))
  const byQuarter = quarters.map((seen, slot) => {
    const first = (slot % 4) * 6
    const usual = sum(byHour.slice(first, first + 6)) / 6
    return pulled(seen, (quartersWatched[slot] ?? 0) * perHour * usual)
  })
  return { perHour, byHour, byQuarter }
}

function liveliness({ byHour, byQuarter }: Rhythm, time: number): number {
  return (byHour[hourOf(time)] ?? 1) * (byQuarter[quarterOf(time)] ?? 1)
}

/** Arrivals that are to be expected in a span of time, by what is known of its hours. */
export function expectedArrivals(pace: Pace, from: number, to: number): number {
  const rhythm = rhythmOf(pace)
  if (rhythm === null) return 0
  return expectedOf(rhythm, from, to)
}

function expectedOf(rhythm: Rhythm, from: number, to: number): number {
  let expected = 0
  for (const { at, hours } of clockHours(Math.max(from, to - REACH_MS), to)) {
    expected += hours * rhythm.perHour * liveliness(rhythm, at)
  }
  return expected
}

/** The same with the time until `now`, in which nothing new was shown. */
function current(pace: Pace, now: number): Pace {
  return watch(fade(pace, now), Math.max(Math.min(pace.at, now), now - REACH_MS), now)
}

/** Entries a day, over all that is remembered; null where it has been watched for less than a day. */
export function entriesPerDay(pace: Pace | null, at: Date): number | null {
  if (pace === null) return null
  const { entries, watched } = current(pace, at.getTime())
  return watched < DAY_HOURS ? null : (entries / watched) * DAY_HOURS
}

/**
 * Entries an hour that a source shows at this time of the week, or shows just now where that is more. A source of which
 * little is known is taken for one that shows one an hour.
 */
export function entriesPerHour(pace: Pace | null, at: Date): number | null {
  if (pace === null) return null
  const now = at.getTime()
  const until = current(pace, now)
  const usual = (until.entries + PRIOR_HOURS) / (until.watched + PRIOR_HOURS)
  const rhythm = rhythmOf(until)
  return Math.max(usual * (rhythm === null ? 1 : liveliness(rhythm, now)), until.rush / RUSH_HOURS)
}

/** For the row: figures beyond a thousandth are noise. */
export function compact(pace: Pace): Pace {
  const round = (figure: number): number => Math.round(figure * 1000) / 1000
  const each = (figures: readonly number[]): number[] => figures.map(round)
  return {
    ...pace,
    watched: round(pace.watched),
    entries: round(pace.entries),
    rush: round(pace.rush),
    hours: each(pace.hours),
    hoursWatched: each(pace.hoursWatched),
    quarters: each(pace.quarters),
    quartersWatched: each(pace.quartersWatched),
    quiet: round(pace.quiet),
  }
}
