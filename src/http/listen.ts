import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Whether the interface listens; `message` is for the operator. */
export type Listening =
  | { readonly kind: 'listening'; readonly url: string; readonly port: number }
  | { readonly kind: 'refused'; readonly message: string }

/** Makes the interface listen. `port` 0 takes a free one. */
export async function listen(
  app: FastifyInstance,
  at: { readonly host: string; readonly port: number },
): Promise<Listening> {
  try {
    await app.listen(at)
  } catch (error) {
    const message = messageOf(error, at)
    if (message === null) throw error
    return { kind: 'refused', message }
  }
  const { port } = app.server.address() as AddressInfo
  const host = reachable(at.host)
  return { kind: 'listening', url: `http://${host}:${port}`, port }
}

/** Where to reach from this machine what listens on `host`: an address that stands for all of them is none to go to. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

function messageOf(error: unknown, { host, port }: { readonly host: string; readonly port: number }): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  const change = 'Set http.port in parley.yaml or PARLEY_PORT to another one'
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use by another program. ${change}, or stop that program.`
    case 'EACCES':
      return `This user may not listen on port ${port}. ${change}, 1024 or above.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is not an address of this machine. Set http.host in parley.yaml or PARLEY_HOST to one that is.`
    default:
      return null
  }
}
