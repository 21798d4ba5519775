import type { Logger } from 'pino'
import type { HostVerdict } from '../delivery/endpoint-url.js'
import type { Clock } from '../domain/clock.js'
import type { AttemptOutcome } from '../domain/delivery.js'
import type { EventType } from '../domain/event.js'
import type { SourceRole, SourceWay } from '../domain/source.js'
import type { Archive } from '../store/archive/archive.js'
import type { EndpointView, SourceView } from '../store/archive/views.js'
import type { Feedback } from '../store/feedback.js'

/** A source as a caller adds it. */
export interface NewSource {
  readonly way: SourceWay
  readonly key: string
  readonly name: string
  /** Absolute, http or https; not yet judged by the guard. */
  readonly url: string
  readonly publisher: string | null
  readonly language: string | null
  readonly country: string | null
  readonly role: SourceRole | null
  /** Null for the installation's own interval. */
  readonly intervalSeconds: number | null
}

/** What adding a source came to; `reason` is a sentence for the caller. */
export type SourceAdded =
  | { readonly kind: 'added'; readonly source: SourceView }
  /** A source with this key is there: nothing was changed. */
  | { readonly kind: 'exists'; readonly source: SourceView }
  | { readonly kind: 'refused'; readonly reason: string }

/** A URL that a caller hands in. */
export interface HandedIn {
  /** Absolute, http or https; not yet judged by the guard. */
  readonly url: string
  readonly title: string | null
  readonly published: Date | null
}

/** What became of one handed-in URL. */
export type HandInResult =
  | { readonly kind: 'accepted'; readonly id: number }
  /** The entry was there before: nothing was changed. */
  | { readonly kind: 'known'; readonly id: number }
  | { readonly kind: 'refused'; readonly reason: string }

export type EndpointAdded =
  /** `secret` is shown this once. */
  | { readonly kind: 'added'; readonly endpoint: EndpointView; readonly secret: string }
  /** An endpoint with this URL is there: nothing was changed. */
  | { readonly kind: 'exists'; readonly endpoint: EndpointView }

/** What a change of stories came to; `other` is the story that was taken in, or the one that was parted from it. */
export type StoryChanged =
  | { readonly kind: 'changed'; readonly story: number; readonly other: number }
  | { readonly kind: 'missing'; readonly what: string }
  /** A sentence for the caller. */
  | { readonly kind: 'refused'; readonly reason: string }

export type FeedbackGiven =
  /** `stories` are those that the article has left. */
  | { readonly kind: 'kept'; readonly id: number; readonly stories: readonly number[] }
  | { readonly kind: 'missing'; readonly what: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** What operators change about stories, and what they say of judgements. */
export interface StoryCommands {
  /** Takes the articles of one story into another; of a story that was merged before, its present one is meant. */
  mergeStories(id: number, into: number): Promise<StoryChanged>
  /** Opens a story of its own for some articles of another. */
  splitStory(id: number, articles: readonly number[]): Promise<StoryChanged>
  giveFeedback(said: Feedback): Promise<FeedbackGiven>
  /** What operators said, as lines of a labelled corpus, by article; `after` is an article's id. */
  labelledCases(page: { after: number; limit: number }): Promise<{
    readonly cases: readonly object[]
    readonly next: number | null
  }>
}

/** What changes something. Each call commits before it resolves. */
export interface Commands extends StoryCommands {
  addSource(source: NewSource): Promise<SourceAdded>
  /** The source as it is now, or null where there is none that can be switched. */
  switchSource(key: string, on: boolean): Promise<SourceView | null>
  /** One result for each URL, in their order. Handing in the same URL again changes nothing. */
  handIn(entries: readonly HandedIn[]): Promise<readonly HandInResult[]>
  /** `url` has been judged and is normalised. */
  addEndpoint(endpoint: { readonly url: string; readonly events: readonly EventType[] }): Promise<EndpointAdded>
  /** False where there is no such endpoint. */
  removeEndpoint(id: number): Promise<boolean>
}

/** What a look at a source found. */
export type SourceCheck =
  | {
      readonly kind: 'readable'
      /** Where it was read in the end, after redirects. */
      readonly url: string
      readonly title: string | null
      readonly entries: number
      /** The latest publication that an entry names. */
      readonly newest: Date | null
      readonly sample: readonly {
        readonly title: string
        readonly link: string | null
        readonly published: Date | null
      }[]
      /** What is odd about it, one sentence each. */
      readonly notes: readonly string[]
    }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** What a test message came to. */
export type EndpointTested =
  | { readonly kind: 'tried'; readonly outcome: AttemptOutcome }
  /** Its secret cannot be opened, or there is no such endpoint any more; a sentence for the caller. */
  | { readonly kind: 'impossible'; readonly reason: string }

/** What goes out to the network while the caller waits. */
export interface Probes {
  checkSource(url: string, way: SourceWay): Promise<SourceCheck>
  testEndpoint(id: number): Promise<EndpointTested>
}

/** What a hub delivers at a callback. */
export interface HubDelivery {
  readonly body: Uint8Array
  readonly contentType: string | null
  /** `X-Hub-Signature` as sent. */
  readonly signature: string | undefined
}

/** What hubs (WebSub) find at our callbacks; `path` is the part that nobody can guess. */
export interface HubDoor {
  /** A hub asks whether we want what it was asked for. */
  verify(
    path: string,
    query: Record<string, unknown>,
  ): Promise<
    | { readonly kind: 'confirmed'; readonly challenge: string }
    | { readonly kind: 'noted' }
    | { readonly kind: 'unknown' }
  >
  /** False where there is no such subscription. */
  receive(path: string, delivery: HubDelivery): Promise<boolean>
}

/** One thing that the service needs to work. */
export interface ReadinessCheck {
  readonly name: string
  readonly ok: boolean
  /** What is wrong and what to do, or null. */
  readonly detail: string | null
}

/** What the HTTP interface tells whoever measures it. */
export interface HttpObserver {
  /** `route` is the pattern, such as `/v1/articles/:id`, and `none` where no route answered. */
  requestServed(served: { readonly route: string; readonly status: number; readonly ms: number }): void
  streamOpened(): void
  /** `cut`: the client did not read what it was sent. */
  streamClosed(why: 'left' | 'cut' | 'ended'): void
}

/** Bounds of the interface; durations in milliseconds. */
export interface HttpLimits {
  /** How long the store may take to answer a request before it is told that it is not available. */
  readonly storeMs: number
  /** The same for what goes out to the network: longer than the clients' own time limits. */
  readonly probeMs: number
  /** How long a readiness check may take. */
  readonly readyMs: number
  readonly bodyBytes: number
  /** The same of what a hub delivers. */
  readonly pushBytes: number
  /** Streams at once. */
  readonly streams: number
  /** How often a stream that has nothing to say shows that it is alive. */
  readonly heartbeatMs: number
  /** How long a stream's client may leave unread what it was sent. */
  readonly stallMs: number
  /** How often the log is looked at for streams. */
  readonly tailMs: number
}

/** Fit for a service of one organisation. */
export const HTTP_LIMITS: HttpLimits = {
  storeMs: 10_000,
  probeMs: 120_000,
  readyMs: 1_000,
  bodyBytes: 1024 * 1024,
  pushBytes: 10 * 1000 * 1000,
  streams: 200,
  heartbeatMs: 15_000,
  stallMs: 30_000,
  tailMs: 500,
}

/** All that the HTTP interface needs of the rest. */
export interface HttpDeps {
  readonly archive: Archive
  readonly commands: Commands
  readonly probes: Probes
  /** Absent where WebSub is not used. */
  readonly hubs?: HubDoor
  /** Never rejects for what is merely not ready. */
  readonly ready: () => Promise<readonly ReadinessCheck[]>
  /** Prometheus text of all metrics. */
  readonly metrics: () => Promise<{ readonly contentType: string; readonly body: string }>
  /** Calls the listener whenever this process has appended to the log; a hint only. Returns what ends it. */
  readonly onAppended: (listener: () => void) => () => void
  readonly access: {
    /** The admin token. */
    readonly token: string
    /** Names besides loopback's under which the service may be addressed: `http.hosts`. */
    readonly hosts: readonly string[]
  }
  readonly endpointRules: {
    readonly httpsOnly: boolean
    readonly judge: (host: string, port: number) => HostVerdict
  }
  readonly log: Logger
  readonly clock: Clock
  readonly observer: HttpObserver
  readonly version: string
  readonly limits: HttpLimits
}
