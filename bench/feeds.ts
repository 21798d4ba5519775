import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { addressOf, type FeedsOrder, type FeedsSaid } from './feeds-task.js'

/** One answer in ten is a whole one, with an entry that is new. */
const WHOLE_SHARE = 10
/** Entries that a feed shows. */
const SHOWN = 10

// The feeds of all hosts in a process of their own, so that their CPU is not the service's.
process.on('message', (order: FeedsOrder) => {
  if (order.kind === 'open') void open(order.sources).then((port) => say({ kind: 'opened', port }))
  else say({ kind: 'report', polls, notModified, cpuMs: cpuMs() })
})
process.once('disconnect', () => process.exit())

function say(said: FeedsSaid): void {
  process.send?.(said)
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

let polls = 0
let notModified = 0
/** How often each host's feed has changed, and been asked for. */
const versions = new Map<string, number>()
const asked = new Map<string, number>()

/** One listener an address, all on one port, before one server. */
async function open(sources: number): Promise<number> {
  const http = createHttp(answer)
  http.keepAliveTimeout = 5000
  let port = 0
  for (let source = 0; source < sources; source += 1) {
    const listener = createServer((socket) => http.emit('connection', socket))
    listener.listen(port, addressOf(source))
    await once(listener, 'listening')
    port = (listener.address() as AddressInfo).port
  }
  return port
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const host = request.headers.host ?? ''
  const { url = '/' } = request
  if (url === '/feed.xml') feed(host, request, response)
  else if (url.startsWith('/news/')) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(host, url))
  } else response.writeHead(404).end()
}

function feed(host: string, request: IncomingMessage, response: ServerResponse): void {
  const count = (asked.get(host) ?? 0) + 1
  asked.set(host, count)
  polls += 1
  // Hosts change at different polls; the first answer is empty, so that no backlog of pages is measured.
  const turn = createHash('sha1').update(host).digest()[0] ?? 0
  if (count > 1 && (count + turn) % WHOLE_SHARE === 0) versions.set(host, (versions.get(host) ?? 0) + 1)
  const version = versions.get(host) ?? 0
  const etag = `"${version}"`
  if (request.headers['if-none-match'] === etag) {
    notModified += 1
    response.writeHead(304, { etag }).end()
    return
  }
  const first = Math.max(1, version - SHOWN + 1)
  const items = Array.from({ length: version - first + 1 }, (_, n) => version - n).map(
    (n) =>
      `<item><title>Council of ${host} decides on matter ${n}</title><link>http://${host}/news/${n}</link><guid>${n}</guid><pubDate>${new Date().toUTCString()}</pubDate></item>`,
  )
  const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>${host}</title>${items.join('')}</channel></rss>`
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body)
}

function page(host: string, url: string): string {
  const paragraph = (n: number): string =>
    `<p>The council of ${host} met for the ${n}th time about the matter of ${url.slice(6)}, heard everybody who wanted to be heard, and decided that the bridge, the school and the market place are to be mended before the winter comes.</p>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council of ${host} decides on matter ${url.slice(6)}</title></head><body><nav><a href="/">Home</a></nav><article><h1>Council of ${host} decides on matter ${url.slice(6)}</h1>${[1, 2, 3, 4, 5].map(paragraph).join('')}</article></body></html>`
}
