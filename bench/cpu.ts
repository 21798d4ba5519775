import { readdirSync, readFileSync } from 'node:fs'
import { Redis } from 'ioredis'
import pg from 'pg'

/** CPU that the servers of a backend have used so far, in ms; null where it cannot be seen from here. */
export interface ServersCpu {
  readonly postgresMs: number | null
  readonly redisMs: number | null
}

/** Watches the servers' own CPU. */
export interface ServersWatch {
  sample(): Promise<ServersCpu>
  close(): Promise<void>
}

/** Linux counts CPU for programs in hundredths of a second (USER_HZ), on every architecture that Node runs on. */
const TICK_MS = 10

/** `servers` null: there are none. */
export async function watchServers(
  servers: { readonly database: string; readonly redis: string | null } | null,
): Promise<ServersWatch> {
  if (servers === null) {
    return { sample: async () => ({ postgresMs: null, redisMs: null }), close: async () => undefined }
  }
  const client = new pg.Client({ connectionString: servers.database })
  await client.connect()
  const redis = servers.redis === null ? null : new Redis(servers.redis)
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const server = postmasterOf(rows[0]?.pid ?? 0)
  return {
    async sample() {
      return {
        postgresMs: server === null ? null : treeCpuMs(server),
        redisMs: redis === null ? null : redisCpuMs(await redis.info('cpu')),
      }
    },
    async close() {
      redis?.disconnect()
      await client.end()
    },
  }
}

/** What `INFO cpu` says, in ms. */
export function redisCpuMs(info: string): number {
  const seconds = (name: string): number => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1] ?? 0)
  return (seconds('used_cpu_sys') + seconds('used_cpu_user')) * 1000
}

interface ProcessStat {
  readonly name: string
  readonly parent: number
  /** Its own, and that of its children that have ended. */
  readonly cpuMs: number
}

/** Reads a line of `/proc/PID/stat` (proc(5)). */
export function parseStat(line: string): ProcessStat {
  // The name stands in parentheses and may hold anything, parentheses and spaces too.
  const end = line.lastIndexOf(')')
  const fields = line.slice(end + 2).split(' ')
  const ticks = [11, 12, 13, 14].map((at) => Number(fields[at]))
  return {
    name: line.slice(line.indexOf('(') + 1, end),
    parent: Number(fields[1]),
    cpuMs: ticks.reduce((sum, one) => sum + one, 0) * TICK_MS,
  }
}

function statOf(pid: number | string): ProcessStat | null {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return null
  }
}

/** CPU of a process with all its threads so far, in ms; null where the platform has no `/proc`. */
export function processCpuMs(pid: number): number | null {
  return statOf(pid)?.cpuMs ?? null
}

/** The server's first process, where its backend `pid` runs on this machine. */
function postmasterOf(pid: number): number | null {
  const backend = statOf(pid)
  return backend !== null && /^postgres/.test(backend.name) ? backend.parent : null
}

/** A server with everything that it has started. Other users of the same server count in as well. */
function treeCpuMs(root: number): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  let sum = statOf(root)?.cpuMs ?? 0
  for (const pid of pids) {
    const stat = statOf(pid)
    if (stat?.parent === root) sum += stat.cpuMs
  }
  return sum
}

/** Resident memory of a process in bytes; null where the platform has no `/proc`. */
export function residentBytes(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}
