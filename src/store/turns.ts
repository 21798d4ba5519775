import type { Nudge } from '../domain/nudge.js'
import type { Queryable } from './db.js'
import { type Pacing, type PacingColumns, toPacing } from './pacing.js'

/** A lease that ran out: another worker has, or had, the host's turn. Nothing of the late one is kept. */
export class FencedError extends Error {
  override readonly name = 'FencedError'
  constructor(host: string) {
    super(`the turn of ${host} was given to another worker meanwhile`)
  }
}

/** What is remembered of a host's robots.txt. */
export interface KnownRobots {
  readonly kind: 'policy' | 'allow-all' | 'disallow-all'
  readonly text: string
}

export interface Lease {
  readonly hostId: number
  readonly host: string
  readonly no: number
  /** Null where it must be asked for (again). */
  readonly robots: KnownRobots | null
  /** What is remembered of the paragraphs that the host's pages show, packed; null where nothing is yet. */
  readonly blocks: string | null
  /** How long what is remembered may still be relied on; 0 where nothing is. */
  readonly robotsFreshSeconds: number
  /** For how long robots.txt could not be had; null while it can. */
  readonly robotsFailingSeconds: number | null
}

/** A source whose poll is due, as far as polling needs it. */
export interface DueSource {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly url: string
  /** With `options` how it is read; see `wayOf` in sources. */
  readonly kind: string
  readonly options: unknown
  readonly intervalSeconds: number
  readonly etag: string | null
  readonly lastModified: string | null
  readonly bodyHash: string | null
  readonly everWorked: boolean
  readonly failures: number
  readonly failingSince: Date | null
  readonly failing: boolean
  /** How often this poll was begun without an end: a feed that kills its reader shows here. */
  readonly attempts: number
  readonly pacing: Pacing
}

/** An entry whose page is to be fetched. */
export interface DueEntry {
  readonly id: number
  readonly url: string
  readonly fetchUrl: string
  readonly title: string
  readonly published: Date | null
  readonly firstSeen: Date
  readonly history: boolean
  readonly hops: number
  readonly attempts: number
  readonly sourceId: number | null
  /** Whether its page has been read before. */
  readonly readBefore: boolean
  /** What was read of its page so far, where more of it is to be fetched, as it was handed to `continueEntry`; else null. */
  readonly draft: unknown
}

export type Turn =
  | { readonly kind: 'poll'; readonly lease: Lease; readonly source: DueSource }
  | { readonly kind: 'fetch'; readonly lease: Lease; readonly entry: DueEntry }
  /** The lease was taken and nothing was due after all: end it. */
  | { readonly kind: 'idle'; readonly lease: Lease }
  /** The job came early. */
  | { readonly kind: 'early'; readonly hostId: number }
  /** Another worker has the turn, and will ask for the next one itself. */
  | { readonly kind: 'taken' }

interface ClaimRow {
  id: number
  name: string
  lease_no: number
  robots_kind: KnownRobots['kind'] | null
  robots_text: string | null
  robots_fresh_s: number | null
  robots_failing_s: number | null
  blocks: string | null
  source: SourceRow | null
  entry: EntryRow | null
}

interface SourceRow extends PacingColumns {
  id: number
  key: string
  name: string
  url: string
  kind: string
  options: unknown
  interval_seconds: number
  etag: string | null
  last_modified: string | null
  body_hash: string | null
  first_success_at: string | null
  failures: number
  failing_since: string | null
  failing: boolean
  attempts: number
}

interface EntryRow {
  id: number
  url: string
  fetch_url: string
  title: string
  published: string | null
  first_seen: string
  history: boolean
  hops: number
  attempts: number
  source_id: number | null
  page_id: number | null
  draft: { whole: unknown } | null
}

const date = (value: string | null): Date | null => (value === null ? null : new Date(value))

/** The most urgent due row of a host: a poll before any page, the newest news first. */
const CLAIM = `
with lease as (
  update hosts set lease_no = lease_no + 1, lease_until = now() + $2 * interval '1 millisecond'
  where id = $1 and due_at <= now() and (lease_until is null or lease_until <= now())
  returning id, name, lease_no, blocks,
    case when robots_until > now() then robots_kind end as robots_kind, robots_text,
    extract(epoch from robots_until - now())::float8 as robots_fresh_s,
    extract(epoch from now() - robots_failing_since)::float8 as robots_failing_s
), source as (
  update sources set attempts = attempts + 1
  where id = (
    select s.id from sources s join lease on s.host_id = lease.id
    where s.state = 'active' and s.due_at <= now() order by s.due_at, s.id limit 1)
  returning *
), entry as (
  update entries set attempts = attempts + 1
  where id = (
    select e.id from entries e join lease on e.host_id = lease.id
    where e.state = 'waiting' and e.due_at <= now() and not exists (select 1 from source)
    order by e.published desc nulls last, e.id desc limit 1)
  returning *, (select s.source_id from sightings s where s.entry_id = entries.id order by s.seen_at limit 1) as source_id
)
select lease.id, lease.name, lease.lease_no, lease.blocks, lease.robots_kind, lease.robots_text,
  lease.robots_fresh_s, lease.robots_failing_s, to_jsonb(source) as source, to_jsonb(entry) as entry
from lease left join source on true left join entry on true`

/** Takes the turn of a host for `leaseMs`, and with it the host's most urgent due row. One statement. */
export async function claimTurn(q: Queryable, hostId: number, leaseMs: number): Promise<Turn> {
  const row = (await q.query<ClaimRow>(CLAIM, [hostId, leaseMs]))[0]
  if (!row) {
    const waiting = await q.query<{ early: boolean }>(
      'select (lease_until is null or lease_until <= now()) as early from hosts where id = $1 and due_at > now()',
      [hostId],
    )
    return waiting[0]?.early ? { kind: 'early', hostId } : { kind: 'taken' }
  }
  const lease: Lease = {
    hostId: row.id,
    host: row.name,
    no: row.lease_no,
    robots: row.robots_kind === null ? null : { kind: row.robots_kind, text: row.robots_text ?? '' },
    robotsFreshSeconds: Math.max(0, row.robots_fresh_s ?? 0),
    robotsFailingSeconds: row.robots_failing_s,
    blocks: row.blocks,
  }
  if (row.source) {
    const s = row.source
    const source: DueSource = {
      id: s.id,
      key: s.key,
      name: s.name,
      url: s.url,
      kind: s.kind,
      options: s.options,
      intervalSeconds: s.interval_seconds,
      etag: s.etag,
      lastModified: s.last_modified,
      bodyHash: s.body_hash,
      everWorked: s.first_success_at !== null,
      failures: s.failures,
      failingSince: date(s.failing_since),
      failing: s.failing,
      attempts: s.attempts,
      pacing: toPacing(s),
    }
    return { kind: 'poll', lease, source }
  }
  if (row.entry) {
    const e = row.entry
    const entry: DueEntry = {
      id: e.id,
      url: e.url,
      fetchUrl: e.fetch_url,
      title: e.title,
      published: date(e.published),
      firstSeen: new Date(e.first_seen),
      history: e.history,
      hops: e.hops,
      attempts: e.attempts,
      sourceId: e.source_id,
      readBefore: e.page_id !== null,
      draft: e.draft?.whole ?? null,
    }
    return { kind: 'fetch', lease, entry }
  }
  return { kind: 'idle', lease }
}

/** Holds a turn for `leaseMs` more. False where it has been given to another worker meanwhile. */
export async function renewLease(q: Queryable, lease: Lease, leaseMs: number): Promise<boolean> {
  const rows = await q.query(
    `update hosts set lease_until = now() + $3 * interval '1 millisecond'
     where id = $1 and lease_no = $2 and lease_until is not null returning id`,
    [lease.hostId, lease.no, leaseMs],
  )
  return rows.length > 0
}

/**
 * Keeps what a host's robots.txt said, for as long as the lease is held.
 * @param had false where there was no answer: what is kept then was decided without one
 */
export async function keepRobots(
  q: Queryable,
  lease: Lease,
  robots: KnownRobots,
  forSeconds: number,
  had: boolean,
): Promise<void> {
  await q.query(
    `update hosts set robots_kind = $3, robots_text = $4, robots_until = now() + $5 * interval '1 second',
       robots_failing_since = case when not $6::boolean then coalesce(robots_failing_since, now()) end
     where id = $1 and lease_no = $2`,
    [lease.hostId, lease.no, robots.kind, robots.text, forSeconds, had],
  )
}

/** A turn that is due within this time is nudged at once with a delay; a later one is left to the ticker. */
const NEAR = `interval '2 seconds'`

const NEXT_DUE = `least(
  (select min(s.due_at) from sources s where s.host_id = h.id and s.state = 'active'),
  (select min(e.due_at) from entries e where e.host_id = h.id and e.state = 'waiting'))`

const NUDGE_COLUMNS = `h.id, h.nudges, h.nudged_at is not null as nudged,
  greatest(0, extract(epoch from h.due_at - now()) * 1000)::float8 as delay_ms,
  exists (select 1 from sources s where s.host_id = h.id and s.state = 'active' and s.due_at <= h.due_at) as poll`

/** A host as it is nudged; not `nudged` where its turn is left to the ticker. */
export interface NudgeRow {
  id: number
  nudges: number
  nudged: boolean
  delay_ms: number | null
  poll: boolean
}

/** The nudges that such rows call for. */
export function toNudges(rows: readonly NudgeRow[]): Nudge[] {
  return rows
    .filter((row) => row.nudged)
    .map((row) => ({
      stage: row.poll ? ('poll' as const) : ('fetch' as const),
      id: row.id,
      n: row.nudges,
      delayMs: Math.ceil(row.delay_ms ?? 0),
    }))
}

/**
 * Ends a turn: the host is free after `gapMs`, and its next due row decides when its next turn is.
 * Called last in the transaction that keeps what the turn brought.
 * @param blocks what is remembered of the host's paragraphs from now on; absent: as before
 * @throws FencedError where the lease ran out meanwhile, so that the transaction is rolled back
 */
export async function endTurn(q: Queryable, lease: Lease, gapMs: number, blocks?: string): Promise<Nudge[]> {
  const rows = await q.query<NudgeRow>('select * from end_turn($1, $2, $3, $4)', [
    lease.hostId,
    lease.no,
    gapMs,
    blocks ?? null,
  ])
  if (rows.length === 0) throw new FencedError(lease.host)
  return toNudges(rows)
}

/**
 * Makes hosts due for rows that have just been added to them. A host that has its turn now is left alone: the end of
 * that turn sees the rows. Rows are locked in the order of their ids, so two pollers cannot wait for each other.
 */
export async function wakeHosts(q: Queryable, hostIds: readonly number[]): Promise<Nudge[]> {
  if (hostIds.length === 0) return []
  await q.query('select 1 from hosts where id = any($1::bigint[]) order by id for update', [hostIds])
  const rows = await q.query<NudgeRow>(
    `with planned as (
       select h.id, greatest(h.free_at, ${NEXT_DUE}) as due_at
       from hosts h where h.id = any($1::bigint[]) and ${NEXT_DUE} is not null)
     update hosts h set due_at = p.due_at,
       nudges = h.nudges + (p.due_at <= now() + ${NEAR})::int,
       nudged_at = case when p.due_at <= now() + ${NEAR} then now() end
     from planned p
     where h.id = p.id and (h.due_at is null or p.due_at < h.due_at)
     returning ${NUDGE_COLUMNS}`,
    [hostIds],
  )
  return toNudges(rows)
}

/** The ticker: claims hosts whose turn comes within `horizonMs` and has not been nudged. */
export async function nudgeDueHosts(q: Queryable, horizonMs: number, limit: number): Promise<Nudge[]> {
  return toNudges(
    await q.query<NudgeRow>(
      `update hosts h set nudges = h.nudges + 1, nudged_at = now()
       where h.id in (
         select id from hosts where due_at <= now() + $1 * interval '1 millisecond' and nudged_at is null
         order by due_at limit $2 for update skip locked)
       returning ${NUDGE_COLUMNS}`,
      [horizonMs, limit],
    ),
  )
}

/** The sweep: hosts that were nudged and have not had their turn for `graceMs`, and rows that no host stands for. */
export async function nudgeOverdueHosts(q: Queryable, graceMs: number, limit: number): Promise<Nudge[]> {
  await q.query(
    `update hosts h set due_at = r.due_at, nudged_at = null
     from (
       select host_id, min(due_at) as due_at from (
         select host_id, due_at from entries where state = 'waiting' and due_at < now() - $1 * interval '1 millisecond'
         union all
         select host_id, due_at from sources where state = 'active' and due_at < now() - $1 * interval '1 millisecond') due
       group by host_id) r
     where h.id = r.host_id and h.due_at is null`,
    [graceMs],
  )
  return toNudges(
    await q.query<NudgeRow>(
      `update hosts h set nudges = h.nudges + 1, nudged_at = now()
       where h.id in (
         select id from hosts
         where due_at < now() - $1 * interval '1 millisecond'
           and (nudged_at is null or nudged_at < now() - $1 * interval '1 millisecond')
           and (lease_until is null or lease_until <= now())
         order by due_at limit $2 for update skip locked)
       returning ${NUDGE_COLUMNS}`,
      [graceMs, limit],
    ),
  )
}

/** Asks again for a turn whose job came before its time. */
export async function nudgeAgain(q: Queryable, hostId: number): Promise<Nudge[]> {
  return toNudges(
    await q.query<NudgeRow>(
      `update hosts h set nudges = h.nudges + 1, nudged_at = now() where h.id = $1 and h.due_at is not null
       returning ${NUDGE_COLUMNS}`,
      [hostId],
    ),
  )
}
