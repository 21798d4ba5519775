import { generateArticles } from '../src/newsroom/generate.js'
import type { Outlet } from '../src/newsroom/outlet.js'
import { drawWeight } from '../src/newsroom/page.js'
import { createRandom } from '../src/newsroom/random.js'
import type { Newsroom } from '../src/newsroom/server.js'
import { type GeneratedArticle, NEWS_LANGUAGES } from '../src/newsroom/types.js'
import { median } from './stats.js'

/** Outlets that have published, each on a host of its own and with all of it in its feed. */
export interface Press {
  readonly outlets: readonly Outlet[]
  readonly feeds: readonly string[]
  readonly articles: number
  /** In bytes. */
  readonly medianWeight: number
  /** The topics that an article carries, by the last segment of its address. */
  readonly truth: ReadonlyMap<string, readonly string[]>
}

/** Shares of an ordinary day's news: most of it carries no topic, some only looks as if it did. */
const SHARES = { exchangeShare: 0.06, talksShare: 0.04, lookalikeShare: 0.05 }
const SPACING_MS = 10_000

/**
 * Publishes `articles` on hosts of a newsroom, beginning at host `firstHost`, `perHost` on each. Pages weigh what pages
 * of the press do: 150 kB in the median. The same arguments give the same pages.
 */
export function publishPress(
  newsroom: Pick<Newsroom, 'outlet'>,
  of: { name: string; articles: number; perHost: number; firstHost: number; now: Date },
): Press {
  const hosts = Math.ceil(of.articles / of.perHost)
  const truth = new Map<string, readonly string[]>()
  const weights: number[] = []
  const outlets: Outlet[] = []
  const supply = NEWS_LANGUAGES.map((language) => ({ language, articles: supplyOf(of, language) }))
  for (let host = 0; host < hosts; host++) {
    const { language, articles } = supply[host % supply.length] ?? { language: 'en' as const, articles: [] }
    const name = `${of.name}-${host}`
    const outlet = newsroom.outlet(name, { language, host: of.firstHost + host, feedLength: of.perHost })
    outlets.push(outlet)
    for (const article of articles.splice(0, Math.min(of.perHost, of.articles - truth.size))) {
      const slug = `${name}-${article.slug}`
      const weight = drawWeight(createRandom(`${slug}/weight`))
      outlet.publish({ ...article, slug, weight })
      weights.push(weight)
      truth.set(slug, article.truth.topics)
    }
  }
  return {
    outlets,
    feeds: outlets.map(({ feedUrl }) => feedUrl),
    articles: truth.size,
    medianWeight: median(weights),
    truth,
  }
}

/** As many articles in one language as its hosts can take; hosts take languages in turn. */
function supplyOf(
  of: { name: string; articles: number; perHost: number; now: Date },
  language: (typeof NEWS_LANGUAGES)[number],
): GeneratedArticle[] {
  const hosts = Math.ceil(of.articles / of.perHost)
  const count = Math.ceil(hosts / NEWS_LANGUAGES.length) * of.perHost
  const start = new Date(of.now.getTime() - count * SPACING_MS)
  return generateArticles({
    ...SHARES,
    seed: `${of.name}/${language}`,
    languages: [language],
    count,
    start,
    spacingMs: SPACING_MS,
  })
}
