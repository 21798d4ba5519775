import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request to subscribe or unsubscribe, as the hub got it. */
interface Asked {
  readonly mode: string
  readonly topic: string
  readonly callback: string
  readonly secret: string
}

/** A WebSub hub on loopback. */
export interface Hub {
  readonly url: string
  readonly asked: readonly Asked[]
  /** From now on requests are answered with this status. */
  answerWith(status: number): void
  /** Asks at the callback whether what was asked is wanted; the answer's status and text. */
  verify(asked: Asked, over?: Record<string, string>): Promise<{ status: number; text: string }>
  /** Delivers to the callback, signed with the secret and method given. */
  deliver(asked: Asked, body: string, sign?: { secret?: string; method?: string } | null): Promise<number>
  close(): Promise<void>
}

/** @param reach turns a callback's public address into one that is reached from here */
export async function startHub(reach: (callback: string) => string): Promise<Hub> {
  const asked: Asked[] = []
  let status = 202
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const form = new URLSearchParams(body)
      const of = (name: string): string => form.get(`hub.${name}`) ?? ''
      asked.push({ mode: of('mode'), topic: of('topic'), callback: of('callback'), secret: of('secret') })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hub`,
    asked,
    answerWith(next) {
      status = next
    },
    async verify({ mode, topic, callback }, over = {}) {
      const url = new URL(reach(callback))
      const query = {
        'hub.mode': mode,
        'hub.topic': topic,
        'hub.challenge': 'a<b>',
        'hub.lease_seconds': '3600',
        ...over,
      }
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
      const answer = await fetch(url)
      return { status: answer.status, text: await answer.text() }
    },
    async deliver({ callback, secret }, body, sign = {}) {
      const method = sign?.method ?? 'sha256'
      const digest = createHmac(method, sign?.secret ?? secret)
        .update(body)
        .digest('hex')
      const answer = await fetch(reach(callback), {
        method: 'POST',
        headers: {
          'content-type': 'application/atom+xml',
          ...(sign === null ? {} : { 'x-hub-signature': `${method}=${digest}` }),
        },
        body,
      })
      await answer.arrayBuffer()
      return answer.status
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
