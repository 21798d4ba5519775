import { z } from 'zod'
import { request } from '../client.js'
import type { Globals } from '../globals.js'
import { withClient } from '../session.js'
import { endpointShape } from '../views.js'

const addedShape = endpointShape.extend({ secret: z.string() })

/** `parley endpoints add URL`: the secret is shown this once. */
export async function addEndpoint(globals: Globals, url: string, options: { events?: string }): Promise<void> {
  const events = options.events?.split(',').map((type) => type.trim())
  await withClient(globals, async ({ client, output }) => {
    const added = await request(client, addedShape, 'POST', '/v1/endpoints', {
      url,
      ...(events === undefined ? {} : { events }),
    })
    output.emit(added)
    output.say(`Receiver ${added.id} is added: ${added.url}`)
    output.say(`It gets ${added.events.join(', ')}.\n`)
    output.say(`  secret  ${output.colour.bold(added.secret)}\n`)
    output.say('Keep the secret where the receiver runs: it verifies the signatures with it, and it is shown only now.')
    output.say(`Try it: parley endpoints test ${added.id}`)
  })
}
