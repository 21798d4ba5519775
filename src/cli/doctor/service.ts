import { z } from 'zod'
import type { Config } from '../../config/config.js'
import type { Owner } from '../../store/embedded/lock.js'
import { list, overHttp, ownerToken } from '../client.js'
import { endpointShape, sourceShape } from '../views.js'
import { detailOf, type Finding } from './finding.js'
import { checkKept } from './people.js'

const readyShape = z.object({
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string().nullable() })),
})

/** What the running service says of itself. */
export async function checkService(config: Config, owner: Owner): Promise<Finding[]> {
  if (owner.url === null) return [{ check: 'database', state: 'ok', detail: `opened by process ${owner.pid}` }]
  try {
    const client = overHttp(owner.url, ownerToken(config))
    const { checks } = readyShape.parse((await client.send('GET', '/readyz')).body)
    const ready = checks.map(
      ({ name, ok, detail }): Finding => ({ check: name, state: ok ? 'ok' : 'fail', detail: detail ?? 'ready' }),
    )
    const watched = (await list(client, 'sources', sourceShape)).filter(
      ({ state, kind }) => state === 'active' && kind !== 'manual',
    )
    const of = (health: string): number => watched.filter((source) => source.health === health).length
    const sources = { total: watched.length, failing: of('failing'), neverWorked: of('never-worked') }
    const endpoints = await list(client, 'endpoints', endpointShape)
    return [...ready, ...checkKept({ sources, endpoints })]
  } catch (error) {
    return [{ check: 'service', state: 'fail', detail: detailOf(error) }]
  }
}
