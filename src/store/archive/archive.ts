import type { EventType } from '../../domain/event.js'
import type { StoryState } from '../../domain/story.js'
import type { Queryable } from '../db.js'
import { readArticle, readArticles } from './articles.js'
import { readEndpoint, readEndpoints } from './endpoints.js'
import { readEntry } from './entries.js'
import { readEvents, readLast } from './log.js'
import { readSource, readSources } from './sources.js'
import { readStories, readStory } from './stories.js'
import type {
  ArticleDetail,
  ArticleLine,
  EndpointView,
  EntryView,
  LogSlice,
  Slice,
  SourceView,
  StoryDetail,
  StoryLine,
} from './views.js'

/** What is kept, for reading. Every query is bounded by its shape: an index, a limit, a keyset page (invariant 13). */
export interface Archive {
  /** The latest first; `before` is the id that the page before ended with. */
  articles(page: { before: number | null; limit: number; topic: string | null }): Promise<Slice<ArticleLine, number>>
  article(id: number): Promise<ArticleDetail | null>
  /** What became of an address, by its URL key. */
  entry(urlKey: string): Promise<EntryView | null>
  /** The latest opened first. */
  stories(page: {
    before: number | null
    limit: number
    topic: string | null
    state: StoryState | null
  }): Promise<Slice<StoryLine, number>>
  story(id: number): Promise<StoryDetail | null>
  /** The log after a sequence, in order; null begins with the oldest line that is kept. `types` null is all. */
  events(after: number | null, limit: number, types: readonly EventType[] | null): Promise<LogSlice>
  /** The last sequence that was given out; 0 while the log is empty. */
  last(): Promise<number>
  sources(page: { after: string | null; limit: number }): Promise<Slice<SourceView, string>>
  source(key: string): Promise<SourceView | null>
  endpoints(page: { after: number | null; limit: number }): Promise<Slice<EndpointView, number>>
  endpoint(id: number): Promise<EndpointView | null>
}

/** The read side of the store. */
export function createArchive(q: Queryable): Archive {
  return {
    articles: (page) => readArticles(q, page),
    article: (id) => readArticle(q, id),
    entry: (urlKey) => readEntry(q, urlKey),
    stories: (page) => readStories(q, page),
    story: (id) => readStory(q, id),
    events: (after, limit, types) => readEvents(q, after, limit, types),
    last: () => readLast(q),
    sources: (page) => readSources(q, page),
    source: (key) => readSource(q, key),
    endpoints: (page) => readEndpoints(q, page),
    endpoint: (id) => readEndpoint(q, id),
  }
}
