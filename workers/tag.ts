import type { Article } from '../src/domain/article.js'
import type { Nudge } from '../src/domain/nudge.js'
import { beginTagging, finishTagging, quarantineArticle } from '../src/store/articles.js'
import { alikeArticles } from '../src/store/copies.js'
import type { Queryable } from '../src/store/db.js'
import { planLooks } from '../src/store/entries.js'
import { lockLog } from '../src/store/events.js'
import { wakeHosts } from '../src/store/turns.js'
import { fingerprintOf } from '../src/stories/fingerprint.js'
import { type Understanding, understand } from '../src/stories/understand.js'
import type { Context } from './context.js'
import { link } from './link.js'
import { findRepeat } from './repeats.js'
import type { Linked } from './telling.js'

/** Tries before an article is set aside: one that kills its worker must not do so for ever. */
const MAX_TRIES = 5

/** Tags an article, then links it into stories and appends the events, under the one lock (invariant 4). */
export async function tagArticle(context: Context, id: number): Promise<Nudge[]> {
  const begun = await beginTagging(context.db, id)
  if (!begun) return []
  const { article, attempts } = begun
  if (attempts > MAX_TRIES) {
    const reason = `tagging did not end in ${MAX_TRIES} tries`
    await quarantineArticle(context.db, id, reason)
    context.observer.articleQuarantined({ article: id, url: article.url, reason })
    return []
  }
  const began = performance.now()
  const understanding = understand({ ...article, published: article.published ?? article.firstSeen }, context.topics)
  const ms = performance.now() - began
  const linked = await keep(context, article, understanding)
  if (!linked) return []
  const topics = understanding.judgements.filter((judgement) => judgement.applies).map((judgement) => judgement.topic)
  context.observer.articleTagged({
    article: id,
    url: article.url,
    title: article.title,
    topics,
    history: article.history,
    ms,
  })
  for (const told of linked.told) told()
  return linked.nudges
}

/** Keeps what was found; the lock is only taken where there is something to link. Null where another was quicker. */
async function keep(context: Context, article: Article, understanding: Understanding): Promise<Linked | null> {
  const applies = understanding.profiles.length > 0
  // Without a sign of a topic nothing hangs on whose text it is.
  const signs = applies || understanding.judgements.some((judgement) => judgement.score > 0)
  const fingerprint = signs ? fingerprintOf(article) : []
  if (!applies && (await alikeArticles(context.db, fingerprint, article.id)).length === 0) {
    return (await finishTagging(context.db, article.id, understanding)) ? { nudges: [], told: [] } : null
  }
  return context.db.tx(async (q) => {
    await lockLog(q)
    if (!(await finishTagging(q, article.id, understanding))) return null
    const looks = applies ? await planFirstLooks(context, q, article) : []
    const repeat = await findRepeat(q, article, fingerprint, applies)
    const linked = await link(context, q, article, understanding, repeat)
    return { ...linked, nudges: [...looks, ...linked.nudges] }
  })
}

/** What is news is read again later: figures are corrected, and pages grow. */
async function planFirstLooks(context: Context, q: Queryable, article: Article): Promise<Nudge[]> {
  const { reading, alerts } = context.settings
  const [first] = reading.lookAgainMs
  const seen = article.firstSeen.getTime()
  const news = article.published ? seen - article.published.getTime() <= alerts.maxAgeMs : !article.history
  if (!news || first === undefined) return []
  return wakeHosts(q, await planLooks(q, article.id, first))
}
