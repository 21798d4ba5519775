import type { SourceSpec } from '../domain/source.js'
import type { Queryable } from './db.js'
import type { Pacing } from './pacing.js'

/** Key of the built-in source that stands for callers who hand in URLs. */
const HANDED_IN = 'handed-in'

/** What a poll leaves behind in the source's row. */
export interface PolledSource {
  readonly etag: string | null
  readonly lastModified: string | null
  readonly bodyHash: string | null
  readonly worked: boolean
  readonly sawNew: boolean
  readonly gone: boolean
  readonly failures: number
  readonly failingSince: Date | null
  readonly failing: boolean
  readonly errorClass: string | null
  readonly error: string | null
  readonly status: number | null
  readonly nextSeconds: number
  readonly why: string
  /** `pace` null: nothing was learnt, and what is known stays. */
  readonly pacing: Omit<Pacing, 'hub' | 'hubUntil'>
}

async function hostId(q: Queryable, host: string): Promise<number> {
  await q.query('insert into hosts (name) values ($1) on conflict (name) do nothing', [host])
  const row = (await q.query<{ id: number }>('select id from hosts where name = $1', [host]))[0]
  if (!row) throw new Error(`host ${host} was not kept`)
  return row.id
}

/** Whether what is configured now is read elsewhere, or otherwise, than what was. A source that moved stays moved. */
const OTHER = `sources.configured_url is distinct from excluded.url or sources.kind <> excluded.kind or sources.options is distinct from excluded.options`

/**
 * Keeps a source, new or changed. A new one is due at once; one with another address, kind or options is
 * polled as if it were new.
 * @returns ids of the source and of its host (to be woken)
 */
export async function keepSource(
  q: Queryable,
  spec: SourceSpec,
  origin: 'config' | 'added',
  host: string,
): Promise<{ id: number; hostId: number; created: boolean }> {
  const at = await hostId(q, host)
  const row = (
    await q.query<{ id: number; host_id: number; created: boolean }>(
      `insert into sources (key, name, kind, url, publisher, language, country, role, interval_seconds, origin, host_id, options, configured_url, due_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $4, now())
       on conflict (key) do update set
         name = excluded.name, kind = excluded.kind, publisher = excluded.publisher,
         language = excluded.language, country = excluded.country, role = excluded.role,
         interval_seconds = excluded.interval_seconds, origin = excluded.origin,
         url = case when ${OTHER} then excluded.url else sources.url end,
         host_id = case when ${OTHER} then excluded.host_id else sources.host_id end,
         moved_at = case when not (${OTHER}) then sources.moved_at end,
         configured_url = excluded.configured_url,
         options = excluded.options,
         state = case when ${OTHER} or sources.state = 'disabled' then 'active' else sources.state end,
         due_at = case when ${OTHER} or sources.due_at is null then now() else sources.due_at end,
         etag = case when not (${OTHER}) then sources.etag end,
         last_modified = case when not (${OTHER}) then sources.last_modified end,
         body_hash = case when not (${OTHER}) then sources.body_hash end,
         first_success_at = case when not (${OTHER}) then sources.first_success_at end
       returning id, host_id, xmax = 0 as created`,
      [
        spec.key,
        spec.name,
        spec.kind,
        spec.url,
        spec.publisher,
        spec.language,
        spec.country,
        spec.role,
        spec.intervalSeconds,
        origin,
        at,
        'options' in spec ? JSON.stringify(spec.options) : null,
      ],
    )
  )[0]
  if (!row) throw new Error(`source ${spec.key} was not kept`)
  return { id: row.id, hostId: row.host_id, created: row.created }
}

/** Turns off the sources that once stood in the configuration and no longer do. Their entries stay. */
export async function retireMissingSources(q: Queryable, keys: readonly string[]): Promise<number> {
  const rows = await q.query(
    `update sources set state = 'disabled', due_at = null
     where origin = 'config' and state = 'active' and not (key = any($1::text[])) returning id`,
    [keys],
  )
  return rows.length
}

/** Turns a source on or off. Returns its host, or null where there is no such source. */
export async function switchSource(q: Queryable, key: string, on: boolean): Promise<number | null> {
  const rows = await q.query<{ host_id: number }>(
    `update sources set state = $2, due_at = case when $2 = 'active' then now() end, failures = 0
     where key = $1 and kind <> 'manual' returning host_id`,
    [key, on ? 'active' : 'disabled'],
  )
  return rows[0]?.host_id ?? null
}

/** The id of the source that stands for callers who hand in URLs. */
export async function handedInSource(q: Queryable): Promise<number> {
  await q.query(
    `insert into sources (key, name, kind, url, interval_seconds, origin) values ($1, 'Handed in', 'manual', '', 0, 'built-in')
     on conflict (key) do nothing`,
    [HANDED_IN],
  )
  const row = (await q.query<{ id: number }>('select id from sources where key = $1', [HANDED_IN]))[0]
  if (!row) throw new Error('the source of handed-in URLs is missing')
  return row.id
}

/** Keeps what a poll came to, and when the next one is due. */
export async function finishPoll(q: Queryable, id: number, polled: PolledSource, at: Date): Promise<void> {
  const { pacing } = polled
  await q.query(
    `update sources set etag = $2, last_modified = $3, body_hash = $4,
       first_success_at = coalesce(first_success_at, case when $5 then $6::timestamptz end),
       last_polled_at = $6, last_success_at = case when $5 then $6 else last_success_at end,
       last_new_at = case when $7 then $6 else last_new_at end,
       state = case when $8 then 'gone' else state end,
       failures = $9, failing_since = $10, failing = $11, last_error_class = $12, last_error = $13, last_status = $14,
       due_at = case when $8 then null else now() + $15 * interval '1 second' end, next_why = $16, attempts = 0,
       last_full_at = $17, distrust_until = $18, asks_seconds = $19, moving_to = $20, moving_times = $21,
       moving_since = $22, pace = coalesce($23::jsonb, pace), quiet_since = $24, silent_since = $25
     where id = $1`,
    [
      id,
      polled.etag,
      polled.lastModified,
      polled.bodyHash,
      polled.worked,
      at,
      polled.sawNew,
      polled.gone,
      polled.failures,
      polled.failingSince,
      polled.failing,
      polled.errorClass,
      polled.error,
      polled.status,
      polled.nextSeconds,
      polled.why,
      pacing.lastFullAt,
      pacing.distrustUntil,
      pacing.asksSeconds,
      pacing.moving.to,
      pacing.moving.times,
      pacing.moving.since,
      pacing.pace === null ? null : JSON.stringify(pacing.pace),
      pacing.quietSince,
      pacing.silentSince,
    ],
  )
}

/**
 * The source is polled at another address from now on: it has said for long enough that it has moved there. Where the
 * operator named it stays known. Returns the id of the address's host (to be woken).
 */
export async function moveSource(q: Queryable, id: number, url: string, host: string, at: Date): Promise<number> {
  const to = await hostId(q, host)
  await q.query('update sources set url = $2, host_id = $3, moved_at = $4 where id = $1', [id, url, to, at])
  return to
}
