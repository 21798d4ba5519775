import type { Queryable } from './db.js'

/**
 * Leaves a host alone for so long, whatever waits there: it has asked for that, in answer to a request that came to it
 * by a redirect and not in its own turn.
 */
export async function slowHost(q: Queryable, host: string, ms: number): Promise<void> {
  await q.query(
    `insert into hosts (name, free_at) values ($1, now() + $2 * interval '1 millisecond')
     on conflict (name) do update set free_at = greatest(hosts.free_at, excluded.free_at),
       due_at = greatest(hosts.due_at, excluded.free_at)
     where hosts.due_at is not null or hosts.free_at < excluded.free_at`,
    [host, ms],
  )
}
