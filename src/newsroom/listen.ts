import type { Server } from 'node:http'

/** The loopback address of the n-th host, counted from 0: 127.0.1.1 to 127.0.1.250, then 127.0.2.1 and so on. */
export function loopbackAddress(n: number): string {
  return `127.0.${1 + Math.floor(n / 250)}.${1 + (n % 250)}`
}

/**
 * Makes a server listen on a loopback address, and says where it does: port 0 takes a free one. Systems that know no
 * loopback address but 127.0.0.1 (macOS as it comes) get a free port there instead: still a host of its own.
 */
export async function listenOnLoopback(server: Server, address: string, port: number): Promise<string> {
  try {
    await listen(server, address, port)
  } catch (error) {
    if (port !== 0 || !isCode(error, 'EADDRNOTAVAIL')) {
      throw new Error(`the newsroom cannot listen on ${address}:${port}: ${messageOf(error)}`, { cause: error })
    }
    await listen(server, '127.0.0.1', 0)
  }
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the newsroom listens on no address')
  return `${bound.address}:${bound.port}`
}

function listen(server: Server, address: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
