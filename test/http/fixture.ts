import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { createHttp } from '../../src/http/app.js'
import { type Commands, HTTP_LIMITS, type HttpDeps } from '../../src/http/deps.js'
import { listen } from '../../src/http/listen.js'
import type { Archive } from '../../src/store/archive/archive.js'
import type { EndpointView, LogSlice, SourceView } from '../../src/store/archive/views.js'

export const TOKEN = 'a-token-of-the-installation'
export const NOW = new Date('2026-02-05T12:00:00Z')

export const SOURCE: SourceView = {
  key: 'courier',
  name: 'Harbour Courier',
  kind: 'feed',
  options: null,
  url: 'https://courier.example/feed.xml',
  publisher: null,
  language: 'en',
  country: null,
  role: null,
  intervalSeconds: 300,
  origin: 'added',
  state: 'active',
  configuredUrl: 'https://courier.example/feed.xml',
  movedAt: null,
  health: 'working',
  pacePerDay: null,
  lastPolledAt: NOW,
  lastSuccessAt: NOW,
  lastNewAt: null,
  nextPollAt: NOW,
  nextWhy: null,
  failures: 0,
  failingSince: null,
  silentSince: null,
  pushedUntil: null,
  lastError: null,
  lastStatus: 200,
}

export const ENDPOINT: EndpointView = {
  id: 3,
  url: 'https://hooks.example.org/T0/secret?key=1',
  events: ['story.opened'],
  state: 'active',
  disabledReason: null,
  createdAt: NOW,
  failingSince: null,
  lastSuccessAt: null,
}

const EMPTY = { items: [], next: null }

/** An archive that holds nothing, to be overridden where a test asks for more. */
export function archiveWith(over: Partial<Archive> = {}): Archive {
  return {
    articles: async () => EMPTY,
    article: async () => null,
    entry: async () => null,
    stories: async () => EMPTY,
    story: async () => null,
    events: async (after): Promise<LogSlice> => ({ kind: 'events', events: [], next: after ?? 0, more: false }),
    last: async () => 0,
    sources: async () => EMPTY,
    source: async () => null,
    endpoints: async () => EMPTY,
    endpoint: async () => null,
    ...over,
  }
}

/** Commands that fail the test that calls them without having said what they do. */
export function commandsWith(over: Partial<Commands> = {}): Commands {
  const unexpected = async (): Promise<never> => {
    throw new Error('this command was not expected')
  }
  return {
    addSource: unexpected,
    switchSource: unexpected,
    handIn: unexpected,
    addEndpoint: unexpected,
    removeEndpoint: unexpected,
    mergeStories: unexpected,
    splitStory: unexpected,
    giveFeedback: unexpected,
    labelledCases: unexpected,
    ...over,
  }
}

/** What the interface wrote to its log, and what was measured, for a look by tests. */
export interface Recorded {
  readonly lines: Record<string, unknown>[]
  readonly streams: string[]
  readonly requests: { readonly route: string; readonly status: number }[]
}

/** Everything that the interface needs, harmless by default, and what it left behind. */
export function depsWith(over: Partial<HttpDeps> = {}): { deps: HttpDeps; recorded: Recorded } {
  const recorded: Recorded = { lines: [], streams: [], requests: [] }
  const log = pino({ level: 'debug' }, { write: (line: string) => void recorded.lines.push(JSON.parse(line)) })
  const deps: HttpDeps = {
    archive: archiveWith(),
    commands: commandsWith(),
    probes: {
      checkSource: async () => ({ kind: 'unreadable', reason: 'not looked at' }),
      testEndpoint: async () => ({ kind: 'impossible', reason: 'not tried' }),
    },
    ready: async () => [{ name: 'database', ok: true, detail: null }],
    metrics: async () => ({ contentType: 'text/plain; version=0.0.4', body: 'up 1\n' }),
    onAppended: () => () => undefined,
    access: { token: TOKEN, hosts: ['parley.example.org'] },
    endpointRules: { httpsOnly: true, judge: () => ({ kind: 'public' }) },
    log,
    clock: { now: () => NOW },
    observer: {
      requestServed: ({ route, status }) => void recorded.requests.push({ route, status }),
      streamOpened: () => void recorded.streams.push('opened'),
      streamClosed: (why) => void recorded.streams.push(why),
    },
    version: '0.0.0',
    limits: HTTP_LIMITS,
    ...over,
  }
  return { deps, recorded }
}

export interface Service {
  readonly app: FastifyInstance
  readonly url: string
  readonly port: number
  readonly recorded: Recorded
}

/** The interface on a free port of loopback. */
export async function serve(over: Partial<HttpDeps> = {}): Promise<Service> {
  const { deps, recorded } = depsWith(over)
  const app = createHttp(deps)
  const at = await listen(app, { host: '127.0.0.1', port: 0 })
  if (at.kind === 'refused') throw new Error(at.message)
  return { app, url: at.url, port: at.port, recorded }
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever was answered
  readonly json: any
}

/** One request with exactly these headers; `fetch` would not let a test set Host or Origin. */
export function ask(
  service: { readonly port: number },
  method: string,
  path: string,
  options: { headers?: Record<string, string>; body?: unknown; token?: string } = {},
): Promise<Answer> {
  const { headers = {}, body, token } = options
  const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: '127.0.0.1',
        port: service.port,
        method,
        path,
        agent: false,
        headers: {
          ...(sent === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          const isJson = /json/.test(response.headers['content-type'] ?? '')
          const json: unknown = isJson ? JSON.parse(text) : undefined
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json })
        })
      },
    )
    request.on('error', reject)
    request.end(sent)
  })
}
