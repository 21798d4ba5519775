import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createObserver, type Observer } from '../../src/observe/events.js'
import { createLogger } from '../../src/observe/logger.js'
import { createMetrics } from '../../src/observe/metrics.js'
import { sink } from './sink.js'

function setUp() {
  const out = sink()
  const logger = createLogger({ level: 'debug', pretty: false, stream: out.stream })
  const metrics = createMetrics({ version: '0.1.0', runtime: false })
  /** Every figure that is not 0, but for the buckets. */
  const figures = async (): Promise<string[]> => {
    const { body } = await metrics.render()
    return body.split('\n').filter((line) => /^[a-z]/.test(line) && !/_bucket|build_info| 0$/.test(line))
  }
  return { out, observer: createObserver({ logger, metrics }), figures }
}

const FEED = 'https://u:p@feeds.example.org/world?key=1'
const STORY = { story: 7, topic: 'prisoner-exchange', headline: 'Prisoners come home', article: 12, history: false }

type Case = readonly [
  name: string,
  tell: (observer: Observer) => void,
  line: Record<string, unknown>,
  figures: readonly string[],
]

const CASES: readonly Case[] = [
  [
    'a poll with news',
    (o) => {
      const result = { kind: 'entries', entries: 40, fresh: 12 } as const
      o.sourcePolled({ source: 'bbc-world', url: FEED, result, ms: 250, lateMs: 500 })
    },
    {
      level: 'info',
      event: 'source.polled',
      source: 'bbc-world',
      host: 'feeds.example.org',
      outcome: 'entries',
      ms: 250,
      entries: 40,
      fresh: 12,
      msg: 'bbc-world · 12 new of 40 entries',
    },
    [
      'feed_polls_total{outcome="entries"} 1',
      'feed_poll_duration_seconds_sum 0.25',
      'feed_poll_duration_seconds_count 1',
      'feed_poll_lateness_seconds_sum 0.5',
      'feed_poll_lateness_seconds_count 1',
      'feed_items_seen_total 40',
      'feed_items_new_total 12',
    ],
  ],
  [
    'a poll without news',
    (o) => o.sourcePolled({ source: 'bbc-world', url: FEED, result: { kind: 'unchanged' }, ms: 1000 }),
    {
      level: 'debug',
      event: 'source.polled',
      source: 'bbc-world',
      host: 'feeds.example.org',
      outcome: 'unchanged',
      ms: 1000,
      msg: 'bbc-world · unchanged',
    },
    [
      'feed_polls_total{outcome="unchanged"} 1',
      'feed_poll_duration_seconds_sum 1',
      'feed_poll_duration_seconds_count 1',
    ],
  ],
  [
    'a poll that showed what is known',
    (o) => {
      const result = { kind: 'entries', entries: 1, fresh: 0 } as const
      o.sourcePolled({ source: 'bbc-world', url: FEED, result, ms: 1000 })
    },
    {
      level: 'debug',
      event: 'source.polled',
      source: 'bbc-world',
      host: 'feeds.example.org',
      outcome: 'entries',
      ms: 1000,
      entries: 1,
      fresh: 0,
      msg: 'bbc-world · nothing new',
    },
    [
      'feed_polls_total{outcome="entries"} 1',
      'feed_poll_duration_seconds_sum 1',
      'feed_poll_duration_seconds_count 1',
      'feed_items_seen_total 1',
    ],
  ],
  [
    'a poll that was not let out',
    (o) => {
      const message = `${FEED}: not asked, because 10.0.0.1 is an address of a private network.`
      o.sourcePolled({ source: 'intern', url: FEED, result: { kind: 'failed', reason: 'blocked', message }, ms: 1000 })
    },
    {
      level: 'debug',
      event: 'source.polled',
      source: 'intern',
      host: 'feeds.example.org',
      outcome: 'failed',
      reason: 'blocked',
      message: 'https://feeds.example.org/world: not asked, because 10.0.0.1 is an address of a private network.',
      ms: 1000,
      msg: 'intern · https://feeds.example.org/world: not asked, because 10.0.0.1 is an address of a private network.',
    },
    [
      'feed_polls_total{outcome="blocked"} 1',
      'feed_poll_duration_seconds_sum 1',
      'feed_poll_duration_seconds_count 1',
      'fetch_blocked_total{reason="blocked"} 1',
    ],
  ],
  [
    'addresses handed in',
    (o) => o.entriesSeen({ source: 'manual', entries: 1, fresh: 1 }),
    {
      level: 'info',
      event: 'entries.seen',
      source: 'manual',
      entries: 1,
      fresh: 1,
      msg: 'handed in by manual · 1 new of 1 address',
    },
    ['feed_items_seen_total 1', 'feed_items_new_total 1'],
  ],
  [
    'a failing source',
    (o) => o.sourceFailing({ source: 'bbc', url: FEED, failures: 5, reason: 'its host has no address' }),
    {
      level: 'warn',
      event: 'source.failing',
      source: 'bbc',
      host: 'feeds.example.org',
      failures: 5,
      reason: 'its host has no address',
      msg: 'source failing · bbc · 5 polls in a row · its host has no address',
    },
    [],
  ],
  [
    'a source that is back',
    (o) => o.sourceRecovered({ source: 'bbc', url: FEED, failures: 5, downMs: 3 * 3_600_000 }),
    {
      level: 'info',
      event: 'source.recovered',
      source: 'bbc',
      host: 'feeds.example.org',
      failures: 5,
      ms: 10_800_000,
      msg: 'source recovered · bbc · after 3 h',
    },
    [],
  ],
  [
    'all sources in one line',
    (o) => o.sourcesSummary({ total: 70, working: 0, failing: 0, neverWorked: 58, untried: 12 }),
    {
      level: 'info',
      event: 'sources.summary',
      total: 70,
      working: 0,
      failing: 0,
      neverWorked: 58,
      untried: 12,
      msg: '70 sources · 0 answering · 58 have not answered yet · 12 not asked yet',
    },
    ['sources{health="never-worked"} 58', 'sources{health="waiting"} 12'],
  ],
  [
    'a page that robots.txt forbids',
    (o) => o.fetchBlocked({ url: 'https://example.org/a?b', reason: 'robots' }),
    {
      level: 'debug',
      event: 'fetch.blocked',
      url: 'https://example.org/a',
      host: 'example.org',
      reason: 'robots',
      msg: 'not fetched · https://example.org/a · robots.txt forbids it',
    },
    ['fetch_blocked_total{reason="robots"} 1'],
  ],
  [
    'a fetched page',
    (o) => {
      const outcome = { kind: 'ok', status: 200, body: new Uint8Array(1234) } as const
      o.pageFetched({ url: 'https://example.org/a?b', outcome, ms: 40.4 })
    },
    {
      level: 'debug',
      event: 'page.fetched',
      url: 'https://example.org/a',
      host: 'example.org',
      ms: 40,
      outcome: 'ok',
      status: 200,
      bytes: 1234,
      msg: 'page answered 200 · https://example.org/a · 40 ms',
    },
    ['articles_fetched_total{outcome="ok"} 1', 'article_fetch_bytes_sum 1234', 'article_fetch_bytes_count 1'],
  ],
  [
    'a page that is not there',
    (o) => {
      const outcome = { kind: 'ok', status: 404, body: new Uint8Array(1) } as const
      o.pageFetched({ url: 'https://example.org/a', outcome, ms: 1300 })
    },
    {
      level: 'debug',
      event: 'page.fetched',
      url: 'https://example.org/a',
      host: 'example.org',
      ms: 1300,
      outcome: 'http-error',
      status: 404,
      bytes: 1,
      msg: 'page answered 404 · https://example.org/a · 1.3 s',
    },
    ['articles_fetched_total{outcome="http-error"} 1', 'article_fetch_bytes_sum 1', 'article_fetch_bytes_count 1'],
  ],
  [
    'a page that could not be had',
    (o) => {
      const outcome = {
        kind: 'failed',
        reason: 'timeout',
        message: 'https://example.org/a: no answer in time.',
      } as const
      o.pageFetched({ url: 'https://example.org/a', outcome, ms: 20_000 })
    },
    {
      level: 'debug',
      event: 'page.fetched',
      url: 'https://example.org/a',
      host: 'example.org',
      ms: 20_000,
      outcome: 'timeout',
      msg: expect.stringMatching(/^page not fetched · https:\/\/example\.org\/a.* no answer in time\.$/),
    },
    ['articles_fetched_total{outcome="timeout"} 1'],
  ],
  [
    'a page without an article',
    (o) => o.boilerplateDropped({ url: 'https://example.org/a', paragraphs: ['Give today.', 'Join us.'] }),
    {
      level: 'debug',
      event: 'page.boilerplate',
      url: 'https://example.org/a',
      host: 'example.org',
      paragraphs: ['Give today.', 'Join us.'],
      msg: 'boilerplate left out · https://example.org/a · 2 paragraphs',
    },
    [],
  ],
  [
    'no article',
    (o) => o.noArticle({ url: 'https://example.org/', reason: 'too little text' }),
    {
      level: 'debug',
      event: 'page.no-article',
      url: 'https://example.org/',
      host: 'example.org',
      reason: 'too little text',
      msg: 'no article · https://example.org/ · too little text',
    },
    ['articles_read_total{outcome="no-article"} 1'],
  ],
  [
    'an article',
    (o) => o.articleRead({ article: 3, url: 'https://example.org/a', title: ' A \n title', copy: false, ms: 500 }),
    {
      level: 'debug',
      event: 'article.read',
      article: 3,
      url: 'https://example.org/a',
      host: 'example.org',
      title: ' A \n title',
      ms: 500,
      msg: 'article read · A title · example.org',
    },
    [
      'article_extract_duration_seconds_sum 0.5',
      'article_extract_duration_seconds_count 1',
      'articles_read_total{outcome="article"} 1',
    ],
  ],
  [
    'the same article elsewhere',
    (o) => o.articleRead({ article: 3, url: 'https://example.org/b', title: 'A title', copy: true }),
    {
      level: 'debug',
      event: 'article.deduplicated',
      article: 3,
      url: 'https://example.org/b',
      host: 'example.org',
      title: 'A title',
      msg: 'the text of article 3 once more · A title · example.org',
    },
    ['articles_read_total{outcome="copy"} 1', 'articles_deduplicated_total{kind="copy"} 1'],
  ],
  [
    'a revised article',
    (o) => o.articleRevised({ article: 4, url: 'https://example.org/a', revision: 2 }),
    {
      level: 'info',
      event: 'article.revised',
      article: 4,
      url: 'https://example.org/a',
      host: 'example.org',
      revision: 2,
      msg: 'article revised · https://example.org/a · revision 2',
    },
    [],
  ],
  [
    'an article with topics',
    (o) => {
      const topics = ['prisoner-exchange', 'negotiation']
      o.articleTagged({ article: 3, url: 'https://example.org/a', title: 'A title', topics, history: true, ms: 3.2 })
    },
    {
      level: 'info',
      event: 'article.tagged',
      article: 3,
      url: 'https://example.org/a',
      host: 'example.org',
      title: 'A title',
      topics: ['prisoner-exchange', 'negotiation'],
      history: true,
      ms: 3,
      msg: 'tagged prisoner-exchange and negotiation · A title · example.org · history',
    },
    ['articles_tagged_total{tag="prisoner-exchange"} 1', 'articles_tagged_total{tag="negotiation"} 1'],
  ],
  [
    'an article about something else',
    (o) => {
      o.articleTagged({ article: 3, url: 'https://example.org/a', title: 'A title', topics: [], history: false, ms: 3 })
    },
    {
      level: 'debug',
      event: 'article.tagged',
      article: 3,
      url: 'https://example.org/a',
      host: 'example.org',
      title: 'A title',
      topics: [],
      history: false,
      ms: 3,
      msg: 'no topic · A title · example.org',
    },
    [],
  ],
  [
    'an article that cannot be judged',
    (o) => o.articleQuarantined({ article: 3, url: 'https://example.org/a', reason: 'five tries' }),
    {
      level: 'error',
      event: 'article.quarantined',
      article: 3,
      url: 'https://example.org/a',
      host: 'example.org',
      reason: 'five tries',
      msg: 'article put aside · https://example.org/a · five tries',
    },
    ['failures_total{where="tag"} 1'],
  ],
  [
    'a new story',
    (o) => o.storyOpened({ ...STORY, parties: ['RU', 'UA'], deliveries: 1, figures: '157 for 157', reports: 3 }),
    {
      level: 'info',
      event: 'story.opened',
      ...STORY,
      parties: ['RU', 'UA'],
      deliveries: 1,
      msg: 'story opened · Russia–Ukraine prisoner exchange · 157 for 157 · Prisoners come home · 3 reports · 1 alert on the way',
    },
    [
      'stories_opened_total{topic="prisoner-exchange"} 1',
      'story_reports_total{topic="prisoner-exchange"} 1',
      'alerts_created_total 1',
    ],
  ],
  [
    'an old story',
    (o) => o.storyOpened({ ...STORY, history: true, parties: ['IL', 'Hamas'], deliveries: 0 }),
    {
      level: 'info',
      event: 'story.opened',
      ...STORY,
      history: true,
      parties: ['IL', 'Hamas'],
      deliveries: 0,
      msg: 'story opened · Israel–Hamas prisoner exchange · Prisoners come home · history, no alert',
    },
    ['stories_opened_total{topic="prisoner-exchange"} 1', 'story_reports_total{topic="prisoner-exchange"} 1'],
  ],
  [
    'one more report',
    (o) => o.storyJoined(STORY),
    { level: 'info', event: 'story.joined', ...STORY, msg: 'story joined · Prisoners come home' },
    ['story_reports_total{topic="prisoner-exchange"} 1'],
  ],
  [
    'a changed story',
    (o) => o.storyUpdated({ ...STORY, changes: ['state', 'corroboration'], deliveries: 0 }),
    {
      level: 'info',
      event: 'story.updated',
      ...STORY,
      changes: ['state', 'corroboration'],
      deliveries: 0,
      msg: 'story updated · Prisoners come home · state, corroboration · no endpoint to tell',
    },
    ['alerts_created_total 1'],
  ],
  [
    'a delivered alert',
    (o) =>
      o.deliveryAttempted({
        delivery: 5,
        endpoint: 2,
        event: 'evt_0000000000000012',
        attempt: 1,
        outcome: { kind: 'delivered', status: 204 },
        sinceCreatedMs: 250,
        sincePublishedMs: 60_000,
        url: 'https://hooks.example.org/s/secret-path',
        ms: 40,
      }),
    {
      level: 'info',
      event: 'delivery.attempted',
      id: 'evt_0000000000000012',
      delivery: 5,
      endpoint: 2,
      host: 'hooks.example.org',
      attempt: 1,
      outcome: 'delivered',
      status: 204,
      ms: 40,
      msg: 'alert delivered to hooks.example.org · evt_0000000000000012 · answered 204',
    },
    [
      'publish_to_alert_seconds_sum 60',
      'publish_to_alert_seconds_count 1',
      'webhook_deliveries_total{outcome="delivered",code_class="2xx"} 1',
      'webhook_delivery_duration_seconds_sum 0.04',
      'webhook_delivery_duration_seconds_count 1',
      'webhook_first_attempt_latency_seconds_sum 0.25',
      'webhook_first_attempt_latency_seconds_count 1',
    ],
  ],
  [
    'a refused alert',
    (o) =>
      o.deliveryAttempted({
        delivery: 5,
        endpoint: 2,
        event: 'evt_0000000000000012',
        attempt: 2,
        outcome: { kind: 'refused', status: 503, retryAfterSeconds: null, excerpt: 'their own words' },
        sinceCreatedMs: 250,
        nextMs: 300_000,
      }),
    {
      level: 'warn',
      event: 'delivery.attempted',
      id: 'evt_0000000000000012',
      delivery: 5,
      endpoint: 2,
      attempt: 2,
      outcome: 'refused',
      status: 503,
      nextMs: 300_000,
      msg: 'alert not delivered to endpoint 2 · evt_0000000000000012 · refused with 503 · attempt 2 · again in 5 min',
    },
    ['webhook_deliveries_total{outcome="refused",code_class="5xx"} 1'],
  ],
  [
    'a delivery that is given up',
    (o) => o.deliveryExhausted({ delivery: 5, endpoint: 2, attempts: 10 }),
    {
      level: 'error',
      event: 'delivery.exhausted',
      delivery: 5,
      endpoint: 2,
      attempts: 10,
      msg: 'alert given up for endpoint 2 · after 10 attempts',
    },
    ['webhook_deliveries_exhausted_total 1'],
  ],
  [
    'a disabled endpoint',
    (o) =>
      o.endpointDisabled({ endpoint: 2, url: 'https://hooks.example.org/s/secret-path', reason: 'It answered 410.' }),
    {
      level: 'error',
      event: 'endpoint.disabled',
      endpoint: 2,
      host: 'hooks.example.org',
      reason: 'It answered 410.',
      msg: 'endpoint disabled · hooks.example.org · It answered 410.',
    },
    ['webhook_endpoints_disabled_total 1'],
  ],
  [
    'lost jobs',
    (o) => o.sweepNudged({ rows: 12 }),
    { level: 'info', event: 'sweep.nudged', rows: 12, msg: 'sweep · 12 overdue rows picked up again' },
    ['sweep_nudges_total 12'],
  ],
  [
    'a late worker',
    (o) => o.fenced({ host: 3, message: 'the lease has ended' }),
    {
      level: 'warn',
      event: 'work.fenced',
      host: 3,
      message: 'the lease has ended',
      msg: 'late worker refused · the lease has ended',
    },
    ['fenced_total 1'],
  ],
]

describe('createObserver', () => {
  it.each(CASES)('tells of %s in one line with its figures', async (_, tell, line, expected) => {
    const { out, observer, figures } = setUp()
    tell(observer)
    expect(out.lines()).toEqual([line])
    expect((await figures()).sort()).toEqual([...expected].sort())
  })

  it('has a class of answers for every outcome of an attempt', async () => {
    const { out, observer, figures } = setUp()
    const of = { delivery: 1, endpoint: 1, event: 'evt_1', attempt: 3, sinceCreatedMs: 0 }
    observer.deliveryAttempted({ ...of, outcome: { kind: 'gone' } })
    observer.deliveryAttempted({ ...of, outcome: { kind: 'unreachable', reason: 'no connection' } })
    observer.deliveryAttempted({
      ...of,
      outcome: { kind: 'refused', status: 302, retryAfterSeconds: null, excerpt: '' },
    })
    expect(await figures()).toEqual([
      'webhook_deliveries_total{outcome="gone",code_class="4xx"} 1',
      'webhook_deliveries_total{outcome="unreachable",code_class="none"} 1',
      'webhook_deliveries_total{outcome="refused",code_class="3xx"} 1',
    ])
    expect(out.lines()[0]).toMatchObject({ status: 410 })
    expect(out.lines()[1]).toMatchObject({ reason: 'no connection' })
  })

  it('gives away no path of an endpoint, and no query of any URL', () => {
    const { out, observer } = setUp()
    for (const [, tell] of CASES) tell(observer)
    expect(out.text()).not.toMatch(/secret-path|key=1|u:p@/)
  })
})

describe('errors of the machinery', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are all counted, and each kind is logged once in ten seconds', async () => {
    const { out, observer, figures } = setUp()
    for (let n = 0; n < 100; n++) {
      observer.loopFailed({ loop: 'ticker', error: new Error('no database') })
      observer.jobFailed({ stage: 'fetch', id: n, error: new Error('broken') })
      observer.queueFailed({ error: new Error('no Redis') })
      observer.databaseFailed({ error: new Error('gone') })
    }
    expect(out.lines().map(({ msg }) => msg)).toEqual([
      'a round of the ticker failed',
      'fetch failed · row 0',
      'the queues have trouble',
      'the database has trouble',
    ])
    vi.advanceTimersByTime(10_000)
    expect(
      out
        .lines()
        .map(({ msg }) => msg)
        .slice(4),
    ).toEqual([
      'a round of the ticker failed · 99 more in 10 s',
      'fetch failed · row 99 · 99 more in 10 s',
      'the queues have trouble · 99 more in 10 s',
      'the database has trouble · 99 more in 10 s',
    ])
    expect(await figures()).toEqual([
      'failures_total{where="ticker"} 100',
      'failures_total{where="fetch"} 100',
      'failures_total{where="queue"} 100',
      'failures_total{where="database"} 100',
    ])
  })
})
