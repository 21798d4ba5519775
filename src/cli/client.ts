import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { request as ask } from 'undici'
import { z } from 'zod'
import type { Config } from '../config/config.js'
import { findOwner, type Owner } from '../store/embedded/lock.js'
import { Failure } from './failure.js'
import type { Progress } from './progress.js'
import { readKeys } from './settings.js'
import type { Client, Method } from './wire.js'

/** Long, since a test or a check waits for another side. */
const REQUEST_MS = 150_000

/**
 * Opens the way to the data: over HTTP to the process that owns the embedded database, else into an HTTP interface in
 * this process.
 * @throws Failure, FolderOwnedError, StoreUnavailableError
 */
export async function connect(config: Config, progress: Progress): Promise<Client> {
  const owner = config.database.kind === 'embedded' ? await findOwner(config.database.dataDir) : null
  if (owner !== null) return overHttp(await ownerUrl(config, owner), ownerToken(config))
  const { openLocal } = await import('./local.js')
  return openLocal(config, progress)
}

/** Where the owner's interface is. One that is just starting has none yet. */
async function ownerUrl(config: Config, owner: Owner): Promise<string> {
  if (owner.url !== null) return owner.url
  throw new Failure(
    `${config.data.dir} belongs to process ${owner.pid} (${owner.command}), which does not listen yet. Try again in a moment.`,
  )
}

/** The token of the running service; a new one would not be its own. */
export function ownerToken(config: Config): string {
  if (config.access.token !== null) return config.access.token
  if (!existsSync(join(config.data.dir, 'keys'))) {
    throw new Failure(
      `The service on ${config.data.dir} was started with PARLEY_TOKEN in its environment. Set the same PARLEY_TOKEN here.`,
    )
  }
  return readKeys(config).token
}

/** A client of a service that listens at `url`. */
export function overHttp(url: string, token: string): Client {
  return {
    url,
    async send(method, path, body) {
      try {
        // Not `fetch`: its signal is lost to a garbage collection while the body is read, and a silent service would
        // hold the command for ever.
        const answer = await ask(new URL(path, url), {
          method,
          headers: {
            authorization: `Bearer ${token}`,
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          signal: AbortSignal.timeout(REQUEST_MS),
        })
        return { status: answer.statusCode, body: parsed(await answer.body.text()) }
      } catch (error) {
        throw new Failure(`The service at ${url} does not answer (${reasonOf(error)}). Is it still running?`)
      }
    },
    close: async () => undefined,
  }
}

function parsed(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message
  return String(cause)
}

const problemShape = z.object({ detail: z.string() })

/**
 * Sends a request and reads the answer's body.
 * @throws Failure with the service's own words where it refuses
 */
export async function request<T>(
  client: Client,
  shape: z.ZodType<T>,
  method: Method,
  path: string,
  body?: object,
): Promise<T> {
  const answer = await client.send(method, path, body)
  if (answer.status >= 200 && answer.status < 300) return shape.parse(answer.body)
  const problem = problemShape.safeParse(answer.body)
  throw new Failure(problem.success ? problem.data.detail : `The service answered ${answer.status}.`)
}

/** All items of a list that comes in pages. */
export async function list<T>(client: Client, name: 'sources' | 'endpoints', item: z.ZodType<T>): Promise<T[]> {
  const shape = z.object({ [name]: z.array(item), next: z.union([z.string(), z.number()]).nullable() })
  const items: T[] = []
  let after: string | number | null = null
  do {
    const cursor: string = after === null ? '' : `&after=${encodeURIComponent(after)}`
    const page: z.infer<typeof shape> = await request(client, shape, 'GET', `/v1/${name}?limit=500${cursor}`)
    items.push(...z.array(item).parse(page[name]))
    after = z.union([z.string(), z.number()]).nullable().parse(page.next)
  } while (after !== null)
  return items
}
