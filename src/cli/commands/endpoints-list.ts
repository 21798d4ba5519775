import { list } from '../client.js'
import type { Globals } from '../globals.js'
import { foreign } from '../output.js'
import { withClient } from '../session.js'
import { plain, since } from '../text.js'
import { type EndpointItem, endpointShape } from '../views.js'

/** `parley endpoints list`. */
export async function listEndpoints(globals: Globals): Promise<void> {
  await withClient(globals, async ({ client, output: { colour, table } }) => {
    const endpoints = await list(client, 'endpoints', endpointShape)
    const now = new Date()
    table(
      endpoints,
      [
        { title: 'ID', cell: ({ id }) => String(id) },
        { title: 'STATE', cell: (one) => (stateOf(one) === 'working' ? 'working' : colour.yellow(stateOf(one))) },
        { title: 'LAST DELIVERED', cell: ({ lastSuccessAt }) => since(lastSuccessAt, now) },
        { title: 'EVENTS', cell: ({ events }) => events.join(',') },
        { title: 'ADDRESS', cell: ({ url }) => foreign(url) },
        { title: 'WHY', cell: ({ disabledReason }) => plain(disabledReason ?? '') },
      ],
      'Nobody is told yet. Add a receiver: parley endpoints add https://example.org/hook',
    )
  })
}

function stateOf({ state, failingSince, lastSuccessAt }: EndpointItem): string {
  if (state === 'disabled') return 'disabled'
  if (failingSince !== null) return 'failing'
  return lastSuccessAt === null ? 'new' : 'working'
}
