import { type BlockMemory, withoutBoilerplate } from '../src/articles/boilerplate.js'
import { difference } from '../src/articles/difference.js'
import { READER_VERSION } from '../src/articles/read/page.js'
import { holdsAll } from '../src/articles/whole.js'
import { articleRevised } from '../src/delivery/alert.js'
import { eventBody } from '../src/delivery/events.js'
import type { Reading } from '../src/domain/article.js'
import type { Nudge } from '../src/domain/nudge.js'
import type { Queryable } from '../src/store/db.js'
import { appendEvent, lockLog } from '../src/store/events.js'
import { addRevision, type KnownPage, rereadRevision } from '../src/store/pages.js'
import type { DueEntry } from '../src/store/turns.js'
import type { Context } from './context.js'
import type { Telling } from './telling.js'

/** What a page shows now, beside what it showed before. */
export interface Shown {
  readonly pageId: number
  readonly articleId: number
  readonly current: KnownPage['current']
  /** Whether the page was a live blog and is none any more, or the other way round. */
  readonly turned: boolean
  readonly reading: Reading
  /** False where a part of the text could not be had. */
  readonly whole: boolean
  readonly url: string
  readonly entry: Pick<DueEntry, 'firstSeen' | 'history'>
  readonly published: Date | null
  readonly at: Date
  /** What stands on other articles of the host too. */
  readonly memory: BlockMemory
}

/** Notes what the page shows now, and tells of it where it showed something else before. */
export async function revise(context: Context, q: Queryable, told: Telling[], now: Shown): Promise<Nudge[]> {
  const { current, pageId, articleId, whole, at } = now
  if (!current) {
    await addRevision(q, { pageId, n: 1, articleId, readerVersion: READER_VERSION, at, whole })
    return []
  }
  if (current.articleId === articleId && current.whole === whole) return []
  // What is known as boilerplate by now may stand in the text that was kept before: its going is no change of the page.
  const before = withoutBoilerplate(current.text, now.memory).text
  if (isSame(now, current, before)) {
    await rereadRevision(q, { pageId, n: current.n, articleId, readerVersion: READER_VERSION, whole })
    return []
  }
  const n = current.n + 1
  await addRevision(q, { pageId, n, articleId, readerVersion: READER_VERSION, at, whole })
  await lockLog(q)
  const article = {
    id: articleId,
    title: now.reading.title,
    standfirst: now.reading.standfirst,
    text: now.reading.text,
    language: now.reading.language,
    published: now.published,
    firstSeen: now.entry.firstSeen,
    url: now.url,
    history: now.entry.history,
  }
  const data = articleRevised({
    article,
    source: null,
    revision: n,
    replaces: { id: current.articleId, title: current.title },
    difference: difference({ ...current, text: before, language: now.reading.language }, now.reading),
    baseUrl: context.baseUrl(),
  })
  const { nudges } = await appendEvent(q, {
    type: 'article.revised',
    at,
    body: (sequence) => eventBody('article.revised', sequence, at, data),
    articleId,
    history: now.entry.history,
  })
  told.push(() => context.observer.articleRevised({ url: now.url, article: articleId, revision: n }))
  return nudges
}

/** Whether the page says what it said before, read otherwise: by another reader, as something else, or further. */
function isSame(
  { reading, turned, articleId }: Shown,
  current: NonNullable<Shown['current']>,
  before: string,
): boolean {
  if (turned || current.readerVersion !== READER_VERSION || current.articleId === articleId) return true
  if (current.title !== reading.title) return false
  return before === reading.text || (!current.whole && holdsAll(reading.text, before))
}
