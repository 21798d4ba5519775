import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'

/** One message as the receiver got it. */
export interface Received {
  /** Its `webhook-id`. */
  readonly id: string
  readonly body: string
  /** Whether the signature is right and no older than five minutes, as Standard Webhooks asks of receivers. */
  readonly verified: boolean
}

/** A webhook receiver on loopback, as a user would write one. */
export interface Receiver {
  readonly url: string
  /** Host and port. */
  readonly host: string
  /** Sets the secret that signatures are verified with; before that none is right. */
  trust(secret: string): void
  close(): Promise<void>
}

const TOLERANCE_SECONDS = 300
/** Bodies of events stay under 20 kB. */
const MAX_BYTES = 100_000

/** Starts a receiver on a free port. */
export async function startReceiver(onMessage: (received: Received) => void): Promise<Receiver> {
  let key: Buffer | null = null
  const server = createServer((request, response) => {
    read(request)
      .then((body) => {
        const received = { id: header(request, 'webhook-id'), body, verified: verify(request, body, key) }
        response.writeHead(received.verified ? 204 : 401).end()
        onMessage(received)
      })
      .catch(() => response.writeHead(400).end())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the receiver listens on no port')
  const host = `127.0.0.1:${address.port}`
  return {
    url: `http://${host}/alerts`,
    host,
    trust(secret) {
      key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) throw new Error('too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Standard Webhooks 1.0.0, "Verifying signatures": HMAC-SHA256 over `id.timestamp.body`. */
function verify(request: IncomingMessage, body: string, key: Buffer | null): boolean {
  const [id, timestamp] = [header(request, 'webhook-id'), header(request, 'webhook-timestamp')]
  const age = Math.abs(Date.now() / 1000 - Number(timestamp))
  if (key === null || !(age <= TOLERANCE_SECONDS)) return false
  const wanted = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest()
  return header(request, 'webhook-signature')
    .split(' ')
    .some((one) => {
      const given = Buffer.from(one.replace(/^v1,/, ''), 'base64')
      return one.startsWith('v1,') && given.length === wanted.length && timingSafeEqual(given, wanted)
    })
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name]
  return typeof value === 'string' ? value : ''
}
