import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Received, type Receiver, startReceiver } from '../../../src/cli/demo/receiver.js'

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
const OTHER = `whsec_${Buffer.alloc(32, 2).toString('base64')}`
const BODY = '{"id":"evt_1","type":"story.opened"}'

describe('startReceiver', () => {
  let receiver: Receiver
  let received: Received[]
  beforeEach(async () => {
    received = []
    receiver = await startReceiver((one) => received.push(one))
    receiver.trust(SECRET)
  })
  afterEach(() => receiver.close())

  /** Sends a message signed by the library that receivers use. */
  async function send(secret: string, at: Date, body = BODY, signed = BODY): Promise<number> {
    const signature = new Webhook(secret).sign('evt_1', at, signed)
    const headers = {
      'webhook-id': 'evt_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signature,
    }
    return (await fetch(receiver.url, { method: 'POST', headers, body })).status
  }

  it('takes what is signed with its secret, as the standard library signs it', async () => {
    expect(await send(SECRET, new Date())).toBe(204)
    expect(received).toEqual([{ id: 'evt_1', body: BODY, verified: true }])
  })

  it.each([
    ['another secret', () => send(OTHER, new Date())],
    ['another body', () => send(SECRET, new Date(), '{}')],
    ['an old timestamp', () => send(SECRET, new Date(Date.now() - 301_000))],
    ['no signature', async () => (await fetch(receiver.url, { method: 'POST', body: BODY })).status],
  ])('refuses %s', async (_, attempt) => {
    expect(await attempt()).toBe(401)
    expect(received.map(({ verified }) => verified)).toEqual([false])
  })
})
