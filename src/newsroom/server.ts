import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { encodeMarkup } from './charset.js'
import { isNotModified } from './conditional.js'
import { answerFault, type Representation } from './faults.js'
import { feedType } from './feed.js'
import { listenOnLoopback, loopbackAddress } from './listen.js'
import { createRequestLog, type RequestLog, type RequestRecord } from './log.js'
import { createOutlet, type Outlet, type OutletResource, type OutletSettings, type ServedOutlet } from './outlet.js'
import { escapeMarkup } from './page/html.js'
import { DRILL_NOTICE } from './types.js'

/** Where a newsroom listens. */
export interface NewsroomOptions {
  /** Loopback addresses, each a host of its own; 1 where absent. */
  readonly hosts?: number
  /** The port on every address; a free one on each where absent or 0. */
  readonly port?: number
}

/** Several outlets behind real HTTP servers on loopback. */
export interface Newsroom {
  /** One a host, for example `http://127.0.1.1:40001`. */
  readonly origins: readonly string[]
  readonly log: RequestLog
  /** Opens an outlet, or returns it if it is open; settings count when it is opened. Names: letters, digits, dashes. */
  outlet(name: string, settings?: OutletSettings): Outlet
  outlets(): readonly Outlet[]
  /** Sets `/robots.txt` of the host that an outlet lives on; null makes it 404. */
  setRobots(outlet: Outlet, text: string | null): void
  /** Cuts all connections and stops listening. */
  close(): Promise<void>
}

const PLAIN_ROBOTS = 'User-agent: *\nDisallow: /private/\n'

/** Starts a newsroom. */
export async function startNewsroom(options: NewsroomOptions = {}): Promise<Newsroom> {
  const { hosts = 1, port = 0 } = options
  const log = createRequestLog()
  const outlets = new Map<string, ServedOutlet>()
  const robots = new Map<string, string | null>()
  const servers: Server[] = []
  const origins: string[] = []

  async function close(): Promise<void> {
    await Promise.all(servers.map(stop))
  }

  try {
    for (let n = 0; n < hosts; n++) {
      const server = createServer()
      servers.push(server)
      const host = await listenOnLoopback(server, loopbackAddress(n), port)
      server.on('request', (req, res) => {
        const [path = '/'] = (req.url ?? '/').split('?')
        log.add(recordOf(req, res, host, path))
        answer(req, res, host, path)
      })
      origins.push(`http://${host}`)
    }
  } catch (error) {
    await close()
    throw error
  }

  function answer(req: IncomingMessage, res: ServerResponse, host: string, path: string): void {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    if (path === '/robots.txt') {
      const text = robots.has(host) ? robots.get(host) : PLAIN_ROBOTS
      if (typeof text === 'string') send(req, res, { type: 'text/plain; charset=utf-8', body: Buffer.from(text) })
      else notFound(res)
      return
    }
    const [, name = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(path) ?? []
    const outlet = outlets.get(name)
    if (path === '/') send(req, res, directory([...outlets.values()].filter((one) => one.host === host)))
    else if (outlet === undefined || outlet.host !== host) notFound(res)
    else answerFor(outlet, rest, req, res)
  }

  return {
    origins,
    log,
    outlet(name, settings = {}) {
      const open = outlets.get(name)
      if (open !== undefined) return open
      if (!/^[a-z0-9-]+$/i.test(name)) throw new Error(`"${name}" is no name for an outlet: letters, digits, dashes`)
      const origin = origins[settings.host ?? outlets.size % origins.length]
      if (origin === undefined) throw new Error(`the newsroom has no host ${settings.host}: it has ${origins.length}`)
      const outlet = createOutlet(name, origin, settings)
      outlets.set(name, outlet)
      return outlet
    },
    outlets: () => [...outlets.values()],
    setRobots(outlet, text) {
      robots.set(outlet.host, text)
    },
    close,
  }
}

function recordOf(req: IncomingMessage, res: ServerResponse, host: string, path: string): RequestRecord {
  const { 'if-none-match': tag, 'if-modified-since': since, 'user-agent': userAgent } = req.headers
  const record: RequestRecord = {
    host,
    method: req.method ?? 'GET',
    path,
    conditional: tag !== undefined || since !== undefined,
    userAgent: userAgent ?? null,
    startedAt: performance.now(),
    endedAt: null,
    status: 0,
  }
  res.once('close', () => {
    record.endedAt = performance.now()
    if (res.headersSent) record.status = res.statusCode
  })
  return record
}

function answerFor(outlet: ServedOutlet, path: string, req: IncomingMessage, res: ServerResponse): void {
  if (path === '') {
    send(req, res, htmlOf(outlet, outlet.front()))
    return
  }
  // Two addresses that lead to each other: where `redirect-loop` sends whoever asks.
  if (path === 'loop/a' || path === 'loop/b') {
    res.writeHead(302, { location: `${outlet.homeUrl}loop/${path === 'loop/a' ? 'b' : 'a'}` }).end()
    return
  }
  const feed = path === 'feed.xml' || path === 'feed-moved.xml'
  const resource = feed ? outlet.feed() : outlet.page(path.replace(/^moved\//, ''))
  if (resource === null) {
    notFound(res)
    return
  }
  const moved = path === 'feed-moved.xml' || path.startsWith('moved/')
  const type = feed ? typeWithCharset(feedType(outlet.shape), outlet) : typeWithCharset('text/html', outlet)
  switch (resource.state) {
    case 'ok':
      sendResource(outlet, resource, type, feed, req, res)
      return
    case 'moved':
      if (moved) sendResource(outlet, resource, type, feed, req, res)
      else {
        res.writeHead(301, { location: `${outlet.homeUrl}${feed ? 'feed-moved.xml' : `moved/${path}`}` }).end()
      }
      return
    case 'html':
      send(req, res, htmlOf(outlet, outlet.front()))
      return
    default: {
      const usual = { type, body: encodeMarkup(resource.markup(), outlet.charset) }
      answerFault(res, resource.state, resource.details, usual, `${outlet.homeUrl}loop/a`)
    }
  }
}

function sendResource(
  outlet: ServedOutlet,
  resource: OutletResource,
  type: string,
  feed: boolean,
  req: IncomingMessage,
  res: ServerResponse,
): void {
  const { etag, lastModified } = resource.validators
  const compressed = outlet.settings.compressed === true
  if (compressed) res.setHeader('vary', 'accept-encoding')
  // Compressed or not, the bytes differ: only a weak tag may stand for both (RFC 9110, 8.8.1).
  if (etag !== null) res.setHeader('etag', compressed ? `W/${etag}` : etag)
  if (lastModified !== null) res.setHeader('last-modified', lastModified.toUTCString())
  if (feed && outlet.settings.maxAgeSeconds !== undefined) {
    res.setHeader('cache-control', `max-age=${outlet.settings.maxAgeSeconds}`)
  }
  if (isNotModified(req.headers, resource.validators)) {
    res.writeHead(304).end()
    return
  }
  send(req, res, { type, body: encodeMarkup(resource.markup(), outlet.charset) }, compressed)
}

function send(req: IncomingMessage, res: ServerResponse, { type, body }: Representation, compressed = false): void {
  const accepted = /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''))
  const bytes = compressed && accepted ? gzipSync(body) : body
  if (compressed && accepted) res.setHeader('content-encoding', 'gzip')
  res.writeHead(200, { 'content-type': type, 'content-length': bytes.length })
  res.end(req.method === 'HEAD' ? undefined : bytes)
}

function typeWithCharset(type: string, outlet: ServedOutlet): string {
  const named = outlet.charsetDeclared === 'everywhere' || outlet.charsetDeclared === 'header'
  return named ? `${type}; charset=${outlet.charset}` : type
}

function htmlOf(outlet: ServedOutlet, markup: string): Representation {
  return { type: typeWithCharset('text/html', outlet), body: encodeMarkup(markup, outlet.charset) }
}

/** What stands at the root of a host. */
function directory(outlets: readonly Outlet[]): Representation {
  const items = outlets.map((one) => `<li><a href="${one.homeUrl}">${escapeMarkup(one.siteName)}</a></li>`)
  const markup = `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Newsroom</title></head><body><h1>Newsroom</h1><p>${DRILL_NOTICE}</p><ul>${items.join('')}</ul></body></html>\n`
  return { type: 'text/html; charset=utf-8', body: Buffer.from(markup) }
}

function notFound(res: ServerResponse): void {
  res.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n')
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) resolve()
    else {
      server.close(() => resolve())
      server.closeAllConnections()
    }
  })
}
