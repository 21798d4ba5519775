import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'

/** How a host answers whatever is not its robots.txt, of which it has none. */
export type Serve =
  | { readonly kind: 'http'; readonly answer: (request: IncomingMessage, response: ServerResponse) => void }
  /** For answers that no HTTP library would give; called once the request has come. */
  | { readonly kind: 'raw'; readonly answer: (socket: Socket) => void }

/** A host of its own address on loopback. */
export interface Host {
  /** `http://127.3.x.y:port` */
  readonly origin: string
  /** Connections accepted so far. */
  connections(): number
  close(): Promise<void>
}

/** The network that trials may be fetched from, for `web.allow`. */
export const ALLOWED_NETWORK = '127.3.0.0/16'

let given = 0

/** Starts a host that the service may ask. */
export function startHost(serve: Serve): Promise<Host> {
  given += 1
  const address = `127.3.${Math.floor(given / 250)}.${(given % 250) + 1}`
  return listen(serve.kind === 'http' ? httpServer(serve.answer) : rawServer(serve.answer), address)
}

/** A listener at an address that the service may not ask; its `connections` must stay 0. */
export function startCanary(): Promise<Host> {
  return listen(
    createTcpServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\ninner')),
    '127.9.9.9',
  )
}

function httpServer(answer: (request: IncomingMessage, response: ServerResponse) => void): Server {
  return createServer((request, response) => {
    response.on('error', () => {})
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else answer(request, response)
  })
}

function rawServer(answer: (socket: Socket) => void): Server {
  return createTcpServer((socket) => {
    socket.once('data', (request) => {
      if (request.toString('latin1').startsWith('GET /robots.txt')) {
        socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
      } else {
        answer(socket)
      }
    })
  })
}

async function listen(server: Server, address: string): Promise<Host> {
  const sockets = new Set<Socket>()
  let connections = 0
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((done) => server.listen(0, address, done))
  return {
    origin: `http://${address}:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Writes a chunk again and again, for as long as somebody listens. */
export function writeForEver(to: Socket | ServerResponse, chunk: Buffer | string): void {
  const more = (): void => {
    while (!to.destroyed && to.write(chunk)) {}
  }
  to.on('drain', () => setImmediate(more))
  more()
}

/** Writes a chunk every 50 ms, for as long as somebody listens. */
export function drip(to: Socket | ServerResponse, chunk: string): void {
  const timer = setInterval(() => to.write(chunk), 50)
  to.on('close', () => clearInterval(timer))
}
