import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

/** One request that a receiver got. */
interface Received {
  readonly id: string
  readonly type: string
  readonly body: string
  readonly data: Record<string, unknown>
  /** Whether the signature fits by the independent library; null while the receiver knows no secret. */
  readonly verified: boolean | null
}

/** A webhook receiver on loopback. */
export interface Receiver {
  readonly url: string
  /** `127.0.0.1:port`, as `delivery.allow` names it. */
  readonly allow: string
  readonly received: readonly Received[]
  /** From now on, requests are verified with this secret. */
  trust(secret: string): void
  /** From now on, requests are answered so. */
  answerWith(answer: (response: ServerResponse) => void): void
  /** Resolves when `count` requests have been answered with 2xx. */
  until(count: number): Promise<void>
  close(): Promise<void>
}

export async function startReceiver(port = 0): Promise<Receiver> {
  const received: Received[] = []
  const accepted = new Set<() => void>()
  let webhook: Webhook | null = null
  let answer = (response: ServerResponse): void => void response.writeHead(204).end()
  let good = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const envelope = JSON.parse(body)
      received.push({
        id: String(request.headers['webhook-id']),
        type: envelope.type,
        body,
        data: envelope.data,
        verified: webhook && verifies(webhook, body, request.headers as Record<string, string>),
      })
      answer(response)
      if (response.statusCode < 300) good += 1
      for (const tell of accepted) tell()
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    allow: `127.0.0.1:${address.port}`,
    received,
    trust(secret) {
      webhook = new Webhook(secret)
    },
    answerWith(next) {
      answer = next
    },
    until: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (good < count) return
          accepted.delete(look)
          resolve()
        }
        accepted.add(look)
        look()
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function verifies(webhook: Webhook, body: string, headers: Record<string, string>): boolean {
  try {
    webhook.verify(body, headers)
    return true
  } catch {
    return false
  }
}
