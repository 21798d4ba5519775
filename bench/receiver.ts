import { createServer } from 'node:http'

/** A webhook receiver on loopback that notes when each message came. */
export interface Receiver {
  readonly url: string
  /** Host and port. */
  readonly host: string
  close(): Promise<void>
}

/** `onMessage` gets a message's type and data, and its arrival on this process's monotonic clock in ms. */
export async function startReceiver(onMessage: (type: string, data: unknown, at: number) => void): Promise<Receiver> {
  const server = createServer((request, response) => {
    const at = performance.now()
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      response.writeHead(204).end()
      const { type, data } = JSON.parse(Buffer.concat(chunks).toString())
      onMessage(String(type), data, at)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the receiver listens on no port')
  const host = `127.0.0.1:${address.port}`
  return {
    url: `http://${host}/hook`,
    host,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
