import { createHash } from 'node:crypto'
import { Readability } from '@mozilla/readability'
import { createPostgresBackend, type PgPool, Queue, runMigrations, Worker, withBackend } from 'bullmq'
import { Redis } from 'ioredis'
import { JSDOM, VirtualConsole } from 'jsdom'
import Parser from 'rss-parser'
import type { Pool } from '../src/store/pool.js'

/**
 * The usual way to do what Parley does, as the bench's other side: rss-parser reads the feeds, one BullMQ queue holds
 * the links, a worker fetches each page, JSDOM and Readability read it, a hash in a table finds duplicates, keywords
 * give the topics. Written as the READMEs of these packages show it.
 */
export interface PlainOptions {
  readonly feeds: readonly string[]
  readonly backend: PlainBackend
  /** Jobs that the worker has in hand at one time. */
  readonly concurrency: number
  /** Stops when so many articles are stored, or when every entry of the feeds has been handled. */
  readonly until: number
}

/** Where the table of articles lives, and the queue: in the same database, or in Redis where a URL is given. */
export interface PlainBackend {
  /** The database that BullMQ's search path is set for; the service's own pool for its queues will do. */
  readonly pool: Pool
  readonly redisUrl?: string
}

/** What came of it; the times leave out the set-up of tables and queue. */
export interface PlainResult {
  /** Distinct by the hash of their text. */
  readonly articles: number
  readonly duplicates: number
  /** Jobs that threw: a page that could not be fetched, or one that JSDOM does not survive. */
  readonly failed: number
  /** Of this process, all threads. */
  readonly cpuMs: number
  readonly wallMs: number
}

interface Link {
  readonly url: string
  readonly title: string
}

const QUEUE = 'plain-articles'

const KEYWORDS = {
  'prisoner-exchange':
    /prisoner (exchange|swap)|prisoners of war|обмен\S* (военно)?пленными|обмін\S* (військово)?полоненими|gefangenenaustausch|échange de prisonniers|(canje|intercambio) de prisioneros|esir (takas|değişim)|تبادل (ال)?أسرى/i,
  negotiation:
    /peace talks|negotiations|ceasefire|мирны\S* переговор|мирни\S* переговор|friedens(gespräche|verhandlungen)|pourparlers de paix|conversaciones de paz|barış (görüşme|müzakere)|(محادثات|مفاوضات) السلام/i,
} as const

/** Reads all entries of the feeds to tagged articles. */
export async function runPlain({ feeds, backend, concurrency, until }: PlainOptions): Promise<PlainResult> {
  const { pool } = backend
  await pool.query('create schema if not exists plain')
  await pool.query(
    'create table if not exists plain.articles (hash text primary key, url text not null, title text not null, body text not null, topics text[] not null)',
  )
  await pool.query('truncate plain.articles')

  let added = 0
  let articles = 0
  let duplicates = 0
  let failed = 0
  let allAdded = false
  let finish: () => void = () => undefined
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  function check(): void {
    if (articles >= until || (allAdded && articles + duplicates + failed >= added)) finish()
  }

  const { queue, worker, close } = await openQueue(backend, concurrency, async (link) => {
    const stored = await readArticle(pool, link)
    if (stored) articles++
    else duplicates++
    check()
  })
  worker.on('failed', () => {
    failed++
    check()
  })

  const startCpu = process.cpuUsage()
  const start = performance.now()
  const parser = new Parser()
  await Promise.all(
    feeds.map(async (url) => {
      try {
        const feed = await parser.parseURL(url)
        const links = feed.items.flatMap(({ link, title }) =>
          link === undefined ? [] : [{ url: link, title: title ?? '' }],
        )
        added += links.length
        await queue.addBulk(links.map((data) => ({ name: 'article', data })))
      } catch (error) {
        console.error(`${url}: ${error instanceof Error ? error.message : error}`)
      }
    }),
  )
  allAdded = true
  check()
  await finished
  const wallMs = performance.now() - start
  const { user, system } = process.cpuUsage(startCpu)
  await close()
  return { articles, duplicates, failed, cpuMs: (user + system) / 1000, wallMs }
}

/** Fetches, reads, tags and stores one page. False if its text is stored already. */
async function readArticle(pool: Pool, link: Link): Promise<boolean> {
  const response = await fetch(link.url)
  if (!response.ok) throw new Error(`${link.url}: ${response.status}`)
  const html = await response.text()
  // Without a console of its own, JSDOM prints every style sheet that it cannot parse.
  const dom = new JSDOM(html, { url: link.url, virtualConsole: new VirtualConsole() })
  const article = new Readability(dom.window.document).parse()
  dom.window.close()
  const text = article?.textContent?.trim()
  if (!text) throw new Error(`${link.url}: no article`)

  const title = article?.title ?? link.title
  const hash = createHash('sha256').update(text).digest('hex')
  const topics = Object.entries(KEYWORDS).flatMap(([topic, words]) => (words.test(`${title}\n${text}`) ? [topic] : []))
  const { rows } = await pool.query(
    'insert into plain.articles (hash, url, title, body, topics) values ($1, $2, $3, $4, $5) on conflict do nothing returning hash',
    [hash, link.url, title, text, topics],
  )
  return rows.length > 0
}

interface OpenQueue {
  readonly queue: { addBulk(jobs: { name: string; data: Link }[]): Promise<unknown> }
  readonly worker: { on(event: 'failed', listener: () => void): unknown }
  close(): Promise<void>
}

/** One queue and one worker on the backend, empty at first. */
async function openQueue(
  { pool, redisUrl }: PlainBackend,
  concurrency: number,
  work: (link: Link) => Promise<void>,
): Promise<OpenQueue> {
  const defaultJobOptions = { removeOnComplete: true }
  if (redisUrl !== undefined) {
    const connection = new Redis(redisUrl, { maxRetriesPerRequest: null })
    const queue = new Queue<Link>(QUEUE, { connection, defaultJobOptions })
    await queue.obliterate({ force: true })
    const worker = new Worker<Link>(QUEUE, (job) => work(job.data), { connection, concurrency })
    return opened(queue, worker, async () => connection.disconnect())
  }
  const client = await pool.connect()
  await runMigrations(client)
  client.release()
  const postgres = withBackend(createPostgresBackend)
  // The same shape; BullMQ's own type leaves the rows untyped.
  const connection = pool as unknown as PgPool
  const queue = new postgres.Queue<Link>(QUEUE, { connection, defaultJobOptions })
  await queue.obliterate({ force: true })
  const worker = new postgres.Worker<Link>(QUEUE, (job) => work(job.data), { connection, concurrency })
  return opened(queue, worker, async () => undefined)
}

interface Lasting {
  on(event: 'error', listener: (error: Error) => void): unknown
  close(): Promise<void>
  waitUntilReady(): Promise<unknown>
}

async function opened(
  queue: OpenQueue['queue'] & Lasting & { resume(): Promise<void> },
  worker: OpenQueue['worker'] & Lasting,
  disconnect: () => Promise<void>,
): Promise<OpenQueue> {
  for (const part of [queue, worker]) part.on('error', (error) => console.error(error.message))
  // Emptying a queue leaves it paused.
  await queue.resume()
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()])
  return {
    queue,
    worker,
    async close() {
      await worker.close()
      await queue.close()
      await disconnect()
    },
  }
}
