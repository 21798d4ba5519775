import { alikeArticles } from '../src/store/copies.js'
import type { Queryable } from '../src/store/db.js'
import { openStore } from '../src/store/open.js'
import type { Places } from './place.js'
import { median, percentile } from './stats.js'

/** How long it takes to find the texts that a new one may repeat. */
export interface CopiesReport {
  /** Texts whose fingerprints are known. */
  readonly articles: number
  readonly lookups: number
  readonly medianMs: number
  readonly p99Ms: number
  /** Lookups that found the text that they were made from. */
  readonly found: number
}

/** Shingles that stand for one text (src/stories/fingerprint.ts). */
const SHINGLES = 16
/** So many phrases are in one text of twenty: everybody prints them. */
const PHRASES = 200
const LOOKUPS = 1000
/** A server is asked for the goal's number of texts; the embedded database is for small installations. */
const ARTICLES = { embedded: 20_000, postgres: 1_000_000, redis: 1_000_000 } as const

/** Fills a fresh database with fingerprints and looks up texts of which a quarter of the shingles is new. */
export async function measureCopies(
  options: { readonly backend: keyof typeof ARTICLES; readonly texts: number | null },
  places: Places,
  progress: (text: string) => void,
): Promise<CopiesReport> {
  const articles = options.texts ?? ARTICLES[options.backend]
  const place = await places.make('created')
  const url = place.env.DATABASE_URL
  const store = await openStore(
    url === undefined
      ? { kind: 'embedded', dataDir: place.env.PARLEY_DATA ?? place.folder }
      : { kind: 'server', url, connections: 2 },
    {
      command: 'npm run bench',
      since: new Date(),
      onError: (error) => {
        throw error
      },
    },
  )
  try {
    progress(`copies: keeping the fingerprints of ${articles} texts`)
    await fill(store.db, articles)
    progress(`copies: looking up ${LOOKUPS} of them`)
    const times: number[] = []
    let found = 0
    for (let n = 0; n < LOOKUPS; n++) {
      const id = 1 + ((n * 7919) % articles)
      const hashes = await ownHashes(store.db, id, articles)
      const began = performance.now()
      const alike = await alikeArticles(store.db, hashes, 0)
      times.push(performance.now() - began)
      if (alike[0] === id) found++
    }
    return {
      articles,
      lookups: LOOKUPS,
      medianMs: median(times),
      p99Ms: percentile(times, 0.99),
      found,
    }
  } finally {
    await store.close()
    await place.remove()
  }
}

/** 52 bits that depend on the text and the shingle alone. */
const HASH = `(('x' || substr(md5(a::text || '/' || s::text), 1, 13))::bit(52)::bigint)`

async function fill(q: Queryable, articles: number): Promise<void> {
  await q.query('alter table fingerprints drop constraint fingerprints_pkey')
  await q.query(
    `insert into fingerprints (hash, article_id)
     select case when s = 1 and a % 20 = 0 then a / 20 % ${PHRASES} else ${HASH} end, a
     from generate_series(1, $1::int) as a, generate_series(1, ${SHINGLES}) as s`,
    [articles],
  )
  await q.query('alter table fingerprints add primary key (hash, article_id)')
  await q.query('analyze fingerprints')
}

async function ownHashes(q: Queryable, id: number, articles: number): Promise<number[]> {
  const rows = await q.query<{ hash: number }>(
    `select case when s = 1 and a % 20 = 0 then a / 20 % ${PHRASES} else ${HASH} end as hash
     from (select case when s > ${SHINGLES - SHINGLES / 4} then $1::int + $2::int else $1::int end as a, s
           from generate_series(1, ${SHINGLES}) as s) as own`,
    [id, articles],
  )
  return rows.map((row) => row.hash)
}
