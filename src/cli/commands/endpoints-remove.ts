import { z } from 'zod'
import { request } from '../client.js'
import type { Globals } from '../globals.js'
import { withClient } from '../session.js'
import { endpointId } from './endpoint-id.js'

/** `parley endpoints remove ID`. */
export async function removeEndpoint(globals: Globals, written: string): Promise<void> {
  const id = endpointId(written)
  await withClient(globals, async ({ client, output }) => {
    await request(client, z.null(), 'DELETE', `/v1/endpoints/${id}`)
    output.emit({ id, removed: true })
    output.say(`Receiver ${id} is removed. Nothing more is sent to it.`)
  })
}
