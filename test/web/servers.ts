import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import { afterEach } from 'vitest'
import { parseAllowList } from '../../src/web/allow.js'
import { createWeb, type GetOutcome, type GetRequest, type Web, type WebOptions } from '../../src/web/client.js'

const open: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

/** A server on a free port of 127.0.0.1 that ends with its test. */
export interface Served {
  readonly port: number
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** Connections accepted so far. */
  connections(): number
}

async function listen(server: Server | TcpServer): Promise<Served> {
  const sockets = new Set<Socket>()
  let connections = 0
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((done) => server.close(done))
  })
  const { port } = server.address() as AddressInfo
  return { port, origin: `http://127.0.0.1:${port}`, connections: () => connections }
}

/** Serves HTTP. */
export function serve(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<Served> {
  return listen(createHttpServer(handler))
}

/** Serves raw TCP, for answers that no HTTP library would give. */
export function serveRaw(onSocket: (socket: Socket) => void): Promise<Served> {
  return listen(createTcpServer(onSocket))
}

/** Serves whatever server is given. */
export { listen as serveWith }

/** A client that may visit the given servers and nothing else, and that ends with its test. */
export function clientFor(servers: readonly Served[], options: Partial<WebOptions> = {}): Web {
  const allow = parseAllowList(servers.map((server) => `127.0.0.1:${server.port}`))
  const web = createWeb({ userAgent: 'Parley/test', allow, timeoutMs: 10_000, maxBytes: 1_000_000, ...options })
  open.push(() => web.close())
  return web
}

/** A page, with what the tests rarely care about filled in. */
export function page(url: string, more: Partial<GetRequest> = {}): GetRequest {
  return { url, accept: 'text/html', redirects: 'any', ...more }
}

/** What an outcome is, in one word for tables: its status, or why it failed. */
export function gist(outcome: GetOutcome): string {
  if (outcome.kind === 'failed') return outcome.reason
  return 'status' in outcome ? `${outcome.kind} ${outcome.status}` : outcome.kind
}

/** The text of an answer, or the outcome's gist where there is none. */
export function textOf(outcome: GetOutcome): string {
  return outcome.kind === 'ok' ? Buffer.from(outcome.body).toString('utf8') : gist(outcome)
}

/** A resolver that knows the given names; each call takes the name's next answer, the last one for ever. */
export function resolver(names: Readonly<Record<string, readonly (readonly string[])[]>>) {
  const asked = new Map<string, number>()
  const lookup: WebOptions['lookup'] = (hostname, _options, callback) => {
    const answers = names[hostname]
    const turn = asked.get(hostname) ?? 0
    asked.set(hostname, turn + 1)
    const answer = answers?.[Math.min(turn, answers.length - 1)]
    if (answer === undefined) return callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [])
    callback(
      null,
      answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
  return { lookup, asked: (name: string) => asked.get(name) ?? 0 }
}
