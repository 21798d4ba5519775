import type { ServerResponse } from 'node:http'

/**
 * How a feed or a page may fail. `html`: a web page stands where the feed was; on a page: one without an article.
 * `moved` answers 301 to another address where it works. `slow` sends a byte now and then; `silent` never answers;
 * `truncated` ends before its announced length; `reset` cuts the connection without an answer.
 */
export type ResourceState =
  | 'ok'
  | 'gone'
  | 'missing'
  | 'forbidden'
  | 'error'
  | 'unavailable'
  | '429'
  | 'html'
  | 'empty'
  | 'huge'
  | 'slow'
  | 'silent'
  | 'truncated'
  | 'reset'
  | 'redirect-loop'
  | 'moved'

/** What a state needs to know besides its name. */
export interface StateDetails {
  /** For `429` and `unavailable`; no header where absent. */
  readonly retryAfterSeconds?: number
  /** For `slow`: from one byte to the next; 200 where absent. */
  readonly dripMs?: number
  /** For `huge`: 64 MiB where absent. */
  readonly bytes?: number
}

/** What would have been sent, had all been well. */
export interface Representation {
  readonly type: string
  readonly body: Buffer
}

/** States that this module answers by itself; the others are a matter of the resource. */
export type FaultState = Exclude<ResourceState, 'ok' | 'html' | 'moved'>

const STATUS_OF = { gone: 410, missing: 404, forbidden: 403, error: 500, unavailable: 503, '429': 429 } as const

/** Answers as the state says. `loopUrl` leads into the loop of redirects. */
export function answerFault(
  res: ServerResponse,
  state: FaultState,
  details: StateDetails,
  usual: Representation,
  loopUrl: string,
): void {
  switch (state) {
    case 'gone':
    case 'missing':
    case 'forbidden':
    case 'error':
    case 'unavailable':
    case '429': {
      const retry = details.retryAfterSeconds === undefined ? {} : { 'retry-after': String(details.retryAfterSeconds) }
      res.writeHead(STATUS_OF[state], { 'content-type': 'text/plain; charset=utf-8', ...retry })
      res.end(`${STATUS_OF[state]}\n`)
      return
    }
    case 'empty':
      res.writeHead(200, { 'content-type': usual.type, 'content-length': 0 }).end()
      return
    case 'huge':
      sendHuge(res, usual, details.bytes ?? 64 * 1024 * 1024)
      return
    case 'slow':
      drip(res, usual, details.dripMs ?? 200)
      return
    case 'silent':
      return
    case 'truncated':
      res.writeHead(200, { 'content-type': usual.type, 'content-length': usual.body.length })
      res.write(usual.body.subarray(0, Math.floor(usual.body.length / 2)), () => res.destroy())
      return
    case 'reset':
      res.destroy()
      return
    case 'redirect-loop':
      res.writeHead(302, { location: loopUrl }).end()
      return
  }
}

/** Sends the usual body over and over, as fast as it is read. */
function sendHuge(res: ServerResponse, usual: Representation, bytes: number): void {
  res.writeHead(200, { 'content-type': usual.type })
  let sent = 0
  function more(): void {
    while (sent < bytes) {
      sent += usual.body.length
      if (!res.write(usual.body)) {
        res.once('drain', more)
        return
      }
    }
    res.end()
  }
  more()
}

function drip(res: ServerResponse, usual: Representation, everyMs: number): void {
  res.writeHead(200, { 'content-type': usual.type, 'content-length': usual.body.length })
  let sent = 0
  const timer = setInterval(() => {
    res.write(usual.body.subarray(sent, ++sent))
    if (sent >= usual.body.length) res.end()
  }, everyMs)
  res.once('close', () => clearInterval(timer))
}
