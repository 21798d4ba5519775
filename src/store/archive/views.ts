import type { PageLinks, PageSignals, Reading } from '../../domain/article.js'
import type { Facts } from '../../domain/claim.js'
import type { EventType } from '../../domain/event.js'
import type { StoryAccount, StoryProfile, StoryState } from '../../domain/story.js'
import type { Evidence, Zone } from '../../domain/topic.js'
import type { PageOutcome } from '../pages.js'

/** One page of a list, and where the next one begins; `next` is null at the end. A page may be short, even empty. */
export interface Slice<T, Cursor> {
  readonly items: readonly T[]
  readonly next: Cursor | null
}

/** A reference to a source. */
export interface SourceRef {
  readonly key: string
  readonly name: string
}

/** An article as lists show it. */
export interface ArticleLine {
  readonly id: number
  readonly title: string
  readonly url: string
  readonly language: string | null
  readonly published: Date | null
  readonly firstSeen: Date
  readonly history: boolean
  /** `untagged` until it has been understood; `failed` where that came to nothing. */
  readonly state: 'untagged' | 'linked' | 'failed'
  readonly source: SourceRef | null
  /** Those that apply. */
  readonly topics: readonly string[]
}

/** Why an article is, or is not, about a topic. */
export interface JudgementView {
  readonly topic: string
  readonly applies: boolean
  readonly score: number
  readonly threshold: number
  readonly rules: string
  readonly evidence: readonly Evidence[]
}

export interface ClaimView {
  readonly slot: string
  readonly value: unknown
  readonly speaker: string | null
  readonly zone: Zone
  readonly sentence: string
  readonly start: number
  readonly end: number
}

/** A page that shows the article, or did once. */
export interface PageView {
  readonly url: string
  readonly revision: number
  readonly readAt: Date
  /** False where the page has been changed since. */
  readonly current: boolean
  /** Where it was fetched; `url` is what it declares to be its address, where that is believed. */
  readonly fetchedUrl: string
  /** The address of the live blog that it is an entry of, or null. */
  readonly liveBlog: string | null
  /** What the page, or the live blog, said of itself when it was last read; null and empty where it says nothing. */
  readonly facts: PageSignals &
    PageLinks &
    Pick<Reading, 'byline' | 'publishedTo'> & {
      /** As it declares it, believed or not. */
      readonly canonical: string | null
      /** ISO 8601, not settled with what its source says. */
      readonly published: string | null
      readonly modified: string | null
    }
}

/** What became of an address that a source showed or a caller handed in. */
export interface EntryView {
  readonly id: number
  readonly url: string
  /** `waiting` for its page's turn; `refused` by the site or the guard, or `failed`, for good. */
  readonly state: 'waiting' | 'fetched' | 'refused' | 'failed'
  /** Why it was given up, or why it is tried again. */
  readonly reason: string | null
  readonly attempts: number
  readonly nextTryAt: Date | null
  readonly title: string
  readonly published: Date | null
  readonly firstSeen: Date
  readonly history: boolean
  /** What its page turned out to be; null until it has been read. */
  readonly page: {
    readonly url: string
    readonly outcome: PageOutcome
    /** Why no article was found on it. */
    readonly reason: string | null
    readonly readAt: Date
  } | null
}

/** A source that showed the address of one of the article's pages, with its own words. */
export interface SightingView {
  readonly source: SourceRef
  readonly url: string
  readonly title: string
  readonly seenAt: Date
  readonly published: Date | null
}

/** How an article came into a story. */
export interface MembershipView {
  readonly id: number
  readonly topic: string
  readonly state: StoryState
  readonly headline: string
  readonly score: number
  readonly reasons: unknown
}

export interface ArticleDetail extends ArticleLine {
  readonly text: string
  readonly standfirst: string | null
  readonly byline: string | null
  readonly siteName: string | null
  readonly modified: Date | null
  /** Why it failed, or null. */
  readonly reason: string | null
  readonly facts: Facts | null
  /** What stood beside the text on its first page, and was not judged. */
  readonly captions: readonly string[]
  readonly related: readonly string[]
  readonly judgements: readonly JudgementView[]
  readonly claims: readonly ClaimView[]
  readonly stories: readonly MembershipView[]
  readonly pages: readonly PageView[]
  readonly sightings: readonly SightingView[]
}

/** A story as lists show it. */
export interface StoryLine {
  readonly id: number
  readonly topic: string
  readonly state: StoryState
  readonly headline: string
  readonly profile: StoryProfile
  readonly openedAt: Date
  readonly lastPublished: Date
  /** Null while it is history only. */
  readonly alertedAt: Date | null
  /** At most 1,000 are counted. */
  readonly articles: number
}

/** An article of a story, with the reasons why it belongs there and what it states. */
export interface StoryArticleView {
  readonly id: number
  readonly title: string
  readonly url: string
  readonly language: string | null
  readonly published: Date | null
  readonly firstSeen: Date
  readonly history: boolean
  readonly source: SourceRef | null
  readonly joinedAt: Date
  readonly score: number
  readonly reasons: unknown
  readonly facts: Facts | null
  readonly claims: readonly ClaimView[]
}

/** One appearance of a story: who showed it, and what became of it here, and when. */
export interface LedgerLine {
  readonly article: number
  readonly url: string
  /** Name of the source; null for what was handed in without one. */
  readonly source: string | null
  /** As the source or the page says; null where neither does. */
  readonly published: Date | null
  /** When the source was seen to show it. */
  readonly seen: Date
  /** When it was judged and linked. */
  readonly tagged: Date
  /** When an alert was made of it; null where none was. */
  readonly alerted: Date | null
  /** The article whose text it repeats, or null. */
  readonly copyOf: number | null
}

export interface StoryDetail extends StoryLine {
  /** What its articles say together; null for a story that was kept before accounts were. */
  readonly account: StoryAccount | null
  /** When it was told of (story.opened); null while the topic's thresholds hold it back. */
  readonly toldAt: Date | null
  readonly mutedAt: Date | null
  /** The first two hundred appearances, in the order of publication. */
  readonly ledger: readonly LedgerLine[]
  /** The first hundred, in the order in which they joined. */
  readonly reports: readonly StoryArticleView[]
  /** Its last hundred events, oldest first. */
  readonly events: readonly { readonly sequence: number; readonly type: EventType; readonly at: Date }[]
}

/** What became of a source. */
export interface SourceView {
  readonly key: string
  readonly name: string
  readonly kind: string
  /** What its kind needs to be read: selectors or paths; null where it needs nothing. */
  readonly options: unknown
  readonly url: string
  readonly publisher: string | null
  readonly language: string | null
  readonly country: string | null
  readonly role: string | null
  readonly intervalSeconds: number
  readonly origin: 'config' | 'added' | 'built-in'
  readonly state: 'active' | 'disabled' | 'gone'
  /** Where the operator said that it is; `url` is where it has moved since. */
  readonly configuredUrl: string
  readonly movedAt: Date | null
  /** `waiting` for its first poll, `working`, `silent` (it answers, and shows less than it should), `failing`, or `never-worked`. */
  readonly health: 'waiting' | 'working' | 'silent' | 'failing' | 'never-worked'
  /** Entries a day; null where it has been watched for less than a day. */
  readonly pacePerDay: number | null
  readonly lastPolledAt: Date | null
  readonly lastSuccessAt: Date | null
  readonly lastNewAt: Date | null
  readonly nextPollAt: Date | null
  /** Why then. */
  readonly nextWhy: string | null
  readonly failures: number
  readonly failingSince: Date | null
  /** Since when it shows nothing, though it should. */
  readonly silentSince: Date | null
  /** Until when its hub tells what is new (WebSub); null where it has none, or one that nobody counts on. */
  readonly pushedUntil: Date | null
  readonly lastError: string | null
  readonly lastStatus: number | null
}

/** An endpoint without its secret. */
export interface EndpointView {
  readonly id: number
  readonly url: string
  readonly events: readonly EventType[]
  readonly state: 'active' | 'disabled'
  readonly disabledReason: string | null
  readonly createdAt: Date
  readonly failingSince: Date | null
  readonly lastSuccessAt: Date | null
}

/** One line of the log; `body` is the envelope as it was first written, to the byte. */
export interface EventLine {
  readonly sequence: number
  readonly body: string
}

/** What lies behind a cursor. */
export type LogSlice =
  /** `next` is the last sequence looked at, so that a reader of few types keeps up with the log. */
  | { readonly kind: 'events'; readonly events: readonly EventLine[]; readonly next: number; readonly more: boolean }
  /** The log no longer reaches back to the cursor. */
  | { readonly kind: 'expired'; readonly oldest: number }
  /** The log has never reached the cursor: it is of another installation, or of one that was restored. */
  | { readonly kind: 'ahead'; readonly last: number }
