import type { Queryable } from './db.js'

/** How the sources stand, counted. `untried` have not been looked at yet. */
export interface SourceHealth {
  readonly total: number
  readonly working: number
  /** Answering, and showing less than they should. */
  readonly silent: number
  readonly failing: number
  readonly neverWorked: number
  readonly untried: number
}

/** Counts the active sources by health: some thousands of rows at the most. */
export async function countSources(q: Queryable): Promise<SourceHealth> {
  const rows = await q.query<{ health: string; n: number }>(
    `select case when last_polled_at is null then 'untried' when first_success_at is null then 'neverWorked'
       when failures > 0 then 'failing' when silent_since is not null then 'silent' else 'working' end as health, count(*) as n
     from sources where state = 'active' and kind <> 'manual' group by 1`,
  )
  const of = (health: string): number => rows.find((row) => row.health === health)?.n ?? 0
  const [working, failing, neverWorked, untried] = ['working', 'failing', 'neverWorked', 'untried'].map(of)
  return {
    total: rows.reduce((sum, row) => sum + row.n, 0),
    working: working ?? 0,
    silent: of('silent'),
    failing: failing ?? 0,
    neverWorked: neverWorked ?? 0,
    untried: untried ?? 0,
  }
}
