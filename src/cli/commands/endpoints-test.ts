import { z } from 'zod'
import { request } from '../client.js'
import { EXIT } from '../failure.js'
import type { Globals } from '../globals.js'
import { foreign } from '../output.js'
import { withClient } from '../session.js'
import { type Outcome, outcomeShape } from '../views.js'
import { endpointId } from './endpoint-id.js'

const testedShape = z.object({ delivered: z.boolean(), outcome: outcomeShape })

/** `parley endpoints test ID`: fails where the receiver does not answer with 2xx. */
export async function testEndpoint(globals: Globals, written: string): Promise<void> {
  const id = endpointId(written)
  await withClient(globals, async ({ client, output, progress }) => {
    progress.show(`Sending a test message to receiver ${id}`)
    const { delivered, outcome } = await request(client, testedShape, 'POST', `/v1/endpoints/${id}/test`)
    progress.clear()
    output.emit({ id, delivered, outcome })
    const { green, red } = output.colour
    output.say(delivered ? green(`✓ ${wording(outcome)}`) : red(`✗ ${wording(outcome)}`))
    if (!delivered) process.exitCode = EXIT.failed
  })
}

function wording(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'delivered':
      return `Delivered: it answered ${outcome.status}.`
    case 'refused': {
      const said = outcome.excerpt === '' ? '' : ` and said: ${foreign(outcome.excerpt).slice(0, 300)}`
      return `It answered ${outcome.status}${said}. A receiver answers 2xx once it has the message.`
    }
    case 'gone':
      return 'It answered 410: it wants no more messages. An event would disable it.'
    case 'unreachable':
      return foreign(outcome.reason)
  }
}
