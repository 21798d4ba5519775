import type { Nudge } from '../src/domain/nudge.js'
import type { HubDelivery } from '../src/http/deps.js'
import { compact, learn } from '../src/sources/pace.js'
import { wayOf } from '../src/sources/ways.js'
import { isSigned, subscriptionSecret } from '../src/sources/websub.js'
import { keepEntries, revisitChanged } from '../src/store/entries.js'
import { lockLog } from '../src/store/events.js'
import { keepMovedEntries } from '../src/store/moved-entries.js'
import { keepPush, type Subscription, subscriptionAt } from '../src/store/subscriptions.js'
import { wakeHosts } from '../src/store/turns.js'
import type { Context } from './context.js'
import { sift } from './sift.js'
import { appendNews, observeNews, type SourceNews } from './source-news.js'

/**
 * Takes what a hub delivers, the same way as what a poll brings: read in a thread with bounds, entries kept, their hosts
 * woken. What is not signed by us and the hub alone is passed over.
 *
 * @returns null where there is no such subscription
 */
export async function receivePush(context: Context, path: string, delivery: HubDelivery): Promise<Nudge[] | null> {
  const subscription = await subscriptionAt(context.db, path)
  if (subscription === null || subscription.state === 'denied' || !subscription.source.watched) return null
  const { source, topic } = subscription
  const { body, contentType, signature } = delivery
  const told = { source: source.key, url: source.url }
  if (!isSigned(signature, body, subscriptionSecret(path, context.secretKey))) {
    context.observer.pushTaken({ ...told, result: 'unsigned', entries: 0, fresh: 0 })
    return []
  }
  const way = wayOf(source.kind, source.options)
  if (way === null || subscription.state !== 'active') return []
  const read = await context.threads.parseSource({
    url: topic,
    bytes: body,
    contentType,
    contentLocation: null,
    way,
  })
  if (read.kind !== 'source') {
    context.observer.pushTaken({ ...told, result: 'unreadable', entries: 0, fresh: 0 })
    return []
  }
  return keep(context, source, read.source)
}

async function keep(
  context: Context,
  source: Subscription['source'],
  parsed: Parameters<typeof sift>[2],
): Promise<Nudge[]> {
  const at = context.clock.now()
  const seen = await sift(context, source, parsed, at)
  const { pace, silentSince } = source.pacing
  const sawNew = seen.news.length > 0
  // A push tells of what is new alone: that nothing else is in it does not mean that something was missed.
  const rest = { published: null, fresh: false }
  const entries = [...seen.news.map(({ published }) => ({ published, fresh: true })), rest]
  const learnt = sawNew && pace !== null ? compact(learn(pace, entries, at)) : null
  const news: SourceNews[] = sawNew && silentSince !== null ? [{ kind: 'speaks', since: silentSince }] : []
  const kept = await context.db.tx(async (q) => {
    if (news.length > 0) await lockLog(q)
    const created = await keepEntries(q, source.id, seen.news, at)
    await keepMovedEntries(q, source.id, seen.moved, at)
    const revisited = await revisitChanged(q, source.id, seen.known)
    await keepPush(q, source.id, { sawNew, pace: learnt }, at)
    const told = await appendNews(q, source, news, null, at)
    const woken = await wakeHosts(q, [...new Set([...created.hostIds, ...revisited])])
    return { nudges: [...told, ...woken], created: created.created.length }
  })
  const { key, url } = source
  context.observer.pushTaken({ source: key, url, result: 'entries', entries: seen.shown, fresh: kept.created })
  observeNews(context, source, news, at)
  return kept.nudges
}
