import type { CharsetDeclared, NewsroomCharset } from './charset.js'
import type { Validators } from './conditional.js'
import type { ResourceState, StateDetails } from './faults.js'
import { FEED_SHAPES, type FeedShape, renderFeed, touched } from './feed.js'
import { articleUrl } from './links.js'
import { escapeMarkup } from './page/html.js'
import { PAGE_METADATA, PAGE_TEMPLATES, type PageMetadata, type PageStyle, type PageTemplate } from './page/style.js'
import { drawWeight, renderPage } from './page.js'
import { createRandom } from './random.js'
import { textsOf } from './texts.js'
import { DRILL_NOTICE, type NewsArticle, type NewsLanguage } from './types.js'

/** How an outlet publishes; what is absent is drawn from its name, or plain. */
export interface OutletSettings {
  readonly siteName?: string
  readonly language?: NewsLanguage
  readonly shape?: FeedShape
  readonly template?: PageTemplate
  readonly metadata?: PageMetadata
  readonly charset?: NewsroomCharset
  readonly charsetDeclared?: CharsetDeclared
  /** What its answers can be checked by: some sites send no validators, or only one. Both where absent. */
  readonly validators?: 'both' | 'etag' | 'last-modified' | 'none'
  /** Compresses its answers for those who accept it. */
  readonly compressed?: boolean
  /** `Cache-Control: max-age` of its feed; none where absent. */
  readonly maxAgeSeconds?: number
  /** Entries that its feed shows; 40 where absent. */
  readonly feedLength?: number
  /** Entries link with tracking parameters. */
  readonly tracking?: boolean
  /** Which of the newsroom's hosts it lives on; the next in turn where absent. */
  readonly host?: number
}

/** What may change in an article by a correction. */
type Correction = Partial<Pick<NewsArticle, 'title' | 'paragraphs' | 'byline'>> & { readonly modified: Date }

/** One resource of an outlet at one moment. */
export interface OutletResource {
  readonly markup: () => string
  readonly validators: Validators
  readonly state: ResourceState
  readonly details: StateDetails
}

/** An outlet as those who run the newsroom see it. */
export interface Outlet {
  readonly name: string
  readonly siteName: string
  readonly language: NewsLanguage
  /** Address and port. */
  readonly host: string
  /** Ends in a slash. */
  readonly homeUrl: string
  readonly feedUrl: string
  /** Puts an article up and into the feed; returns the address of its page. A slug is used once. */
  publish(article: NewsArticle): string
  /** Changes a published article: page, feed and validators change with it. */
  correct(slug: string, changes: Correction): void
  /** Address of a published article's page. */
  pageUrl(slug: string): string
  setFeedState(state: ResourceState, details?: StateDetails): void
  setPageState(slug: string, state: ResourceState, details?: StateDetails): void
}

/** An outlet as the server sees it. */
export interface ServedOutlet extends Outlet {
  readonly settings: OutletSettings
  readonly shape: FeedShape
  readonly charset: NewsroomCharset
  readonly charsetDeclared: CharsetDeclared
  feed(): OutletResource
  /** By what follows the home's address. */
  page(path: string): OutletResource | null
  /** The front page; also what stands where a feed or an article was. */
  front(): string
}

interface Published {
  article: NewsArticle
  revision: number
  state: ResourceState
  details: StateDetails
}

/** Opens an outlet below an origin such as `http://127.0.1.1:8000`. */
export function createOutlet(name: string, origin: string, settings: OutletSettings): ServedOutlet {
  const random = createRandom(name)
  const { language = 'en', siteName = name, charset = 'utf-8', charsetDeclared = 'everywhere' } = settings
  const shape = settings.shape ?? random.pick(FEED_SHAPES)
  const homeUrl = `${origin}/${name}/`
  const feedUrl = `${homeUrl}feed.xml`
  const inDocument = charsetDeclared === 'everywhere' || charsetDeclared === 'document' ? charset : null
  const style: PageStyle = {
    outlet: name,
    siteName,
    template: settings.template ?? random.pick(PAGE_TEMPLATES),
    metadata: settings.metadata ?? random.pick(PAGE_METADATA),
    homeUrl,
    feedUrl,
    charset: inDocument,
  }
  const bySlug = new Map<string, Published>()
  const byPath = new Map<string, Published>()
  let version = 0
  let feedState: { state: ResourceState; details: StateDetails } = { state: 'ok', details: {} }

  function published(slug: string): Published {
    const found = bySlug.get(slug)
    if (found === undefined) throw new Error(`outlet "${name}" has published no article "${slug}"`)
    return found
  }

  function newest(): NewsArticle[] {
    const articles = [...bySlug.values()].map(({ article }) => article)
    articles.sort((a, b) => b.published.getTime() - a.published.getTime())
    return articles.slice(0, settings.feedLength ?? 40)
  }

  function validatorsOf(etag: string, articles: readonly NewsArticle[]): Validators {
    const kind = settings.validators ?? 'both'
    const times = articles.map((article) => touched(article).getTime())
    const dated = times.length > 0 && (kind === 'both' || kind === 'last-modified')
    return {
      etag: kind === 'both' || kind === 'etag' ? `"${etag}"` : null,
      lastModified: dated ? new Date(Math.max(...times)) : null,
    }
  }

  return {
    name,
    siteName,
    language,
    settings,
    shape,
    charset,
    charsetDeclared,
    host: new URL(origin).host,
    homeUrl,
    feedUrl,

    publish(article) {
      if (!/^[a-z0-9-]+$/i.test(article.slug)) {
        throw new Error(`"${article.slug}" is no slug for an article: letters, digits, dashes`)
      }
      if (bySlug.has(article.slug)) throw new Error(`outlet "${name}" has already published "${article.slug}"`)
      const entry: Published = { article, revision: 1, state: 'ok', details: {} }
      const url = articleUrl(homeUrl, article)
      bySlug.set(article.slug, entry)
      byPath.set(url.slice(homeUrl.length), entry)
      version++
      return url
    },

    correct(slug, changes) {
      const entry = published(slug)
      entry.article = { ...entry.article, ...changes }
      entry.revision++
      version++
    },

    pageUrl: (slug) => articleUrl(homeUrl, published(slug).article),

    setFeedState(state, details = {}) {
      feedState = { state, details }
    },

    setPageState(slug, state, details = {}) {
      const entry = published(slug)
      entry.state = state
      entry.details = details
    },

    feed() {
      const articles = newest()
      const query = settings.tracking === true ? '?utm_source=rss&utm_medium=feed' : ''
      const entries = articles.map((article) => ({
        article,
        id: `tag:${name}.example,2026:${article.slug}`,
        link: articleUrl(homeUrl, article) + query,
      }))
      const content = { siteName, homeUrl, feedUrl, language, charset: inDocument, entries }
      return {
        markup: () => renderFeed(shape, content),
        validators: validatorsOf(`${name}-${version}`, articles),
        ...feedState,
      }
    },

    page(path) {
      const entry = byPath.get(path)
      if (entry === undefined) return null
      const { article, revision, state, details } = entry
      const weight = article.weight ?? drawWeight(createRandom(`${name}/${article.slug}/weight`))
      return {
        markup: () => renderPage(article, style, weight),
        validators: validatorsOf(`${article.slug}-${revision}`, [article]),
        state,
        details,
      }
    },

    front() {
      const items = newest().map(
        (article) => `<li><a href="${articleUrl(homeUrl, article)}">${escapeMarkup(article.title)}</a></li>`,
      )
      const meta = inDocument === null ? '' : `<meta charset="${inDocument}">`
      return (
        `<!DOCTYPE html>\n<html lang="${language}" dir="${textsOf(language).direction}"><head>${meta}<title>${escapeMarkup(siteName)}</title>` +
        `<link rel="alternate" type="application/rss+xml" href="${feedUrl}"></head><body><h1>${escapeMarkup(siteName)}</h1><ul>${items.join('')}</ul><p>${DRILL_NOTICE}</p></body></html>\n`
      )
    },
  }
}
