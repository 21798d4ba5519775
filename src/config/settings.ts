import {
  addresses,
  choice,
  contact,
  count,
  duration,
  durations,
  flag,
  folder,
  host,
  hosts,
  type Setting,
  share,
  size,
  webAddress,
} from './setting.js'

/** How much is logged; `silent` is nothing at all. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/**
 * Every setting of `parley.yaml`: its default, what is allowed and what it is for. The only place where defaults stand;
 * `config/parley.yaml` is made of it, and a test holds the two equal.
 */
export const SETTINGS = {
  data: {
    dir: folder({
      default: 'data',
      about:
        'Where the embedded database and the keys are kept; relative to the working directory. PARLEY_DATA overrides it.',
    }),
  },
  http: {
    host: host({
      default: '127.0.0.1',
      about:
        'The address to listen on. Reading is open on loopback only: elsewhere every request needs the token. PARLEY_HOST overrides it.',
    }),
    port: count({
      default: 7788,
      min: 0,
      max: 65_535,
      about: 'The port of the HTTP interface; 0 takes a free one and says which. PARLEY_PORT overrides it.',
    }),
    hosts: hosts({
      default: [],
      about:
        'Host headers to answer besides those of loopback: the names under which a proxy or a network reaches the service.',
    }),
    public_url: webAddress({
      default: null,
      about:
        'Where the service is reached from the internet, through a proxy of yours. Links in events begin with it, its host is answered like those of http.hosts, and feeds that name a hub (WebSub) are subscribed to, so that their news comes at once. The proxy has to let /websub/ through for that, and need not let through anything else.',
    }),
  },
  web: {
    allow: addresses({
      default: [],
      about:
        'Addresses to fetch from although they are not public, for sources inside a network. Each is an address or CIDR block with an optional port. Names are not taken: whoever owns a name chooses its address.',
    }),
    contact: contact({
      default: null,
      about:
        'Addresses of yours that the User-Agent shows, so that a site can write before it blocks. Wanted wherever more than a handful of sources is watched.',
    }),
    timeout: duration({
      default: '20s',
      min: '100ms',
      max: '10m',
      about: 'The longest that one request may take, from looking up the name to the last byte, redirects included.',
    }),
    redirects: count({ default: 5, min: 0, max: 20, about: 'How many redirects are followed, each one guarded anew.' }),
    max_page: size({
      default: '5MB',
      min: '10kB',
      max: '100MB',
      about: 'The largest page, counted after decompression. A longer one is refused.',
    }),
    max_feed: size({
      default: '10MB',
      min: '10kB',
      max: '100MB',
      about: 'The largest feed, counted after decompression. A longer one is refused.',
    }),
    gap: duration({
      default: '1s',
      min: '0s',
      max: '10m',
      about:
        'How long a host is left alone after a page was fetched from it. Looking at its feed opens no gap for the page that the feed announces.',
    }),
    crawl_delay_max: duration({
      default: '60s',
      min: '0s',
      max: '1h',
      about: 'A Crawl-delay of robots.txt lengthens the gap, up to this.',
    }),
    robots_max_age: duration({
      default: '24h',
      min: '1m',
      max: '24h',
      about: "How long a host's robots.txt is believed (RFC 9309, section 2.4: not above a day).",
    }),
    concurrency: count({
      default: 32,
      min: 1,
      max: 1000,
      about: 'How many hosts one process fetches pages from at once. One host never gets two requests at once.',
    }),
  },
  polling: {
    concurrency: count({
      default: 100,
      min: 1,
      max: 1000,
      about:
        'How many hosts one process polls sources of at once. Most of a poll is waiting for an answer: ten thousand sources a minute that answer within half a second keep some eighty busy. One host never gets two requests at once.',
    }),
    interval: duration({
      default: '5m',
      min: '1s',
      max: '7d',
      about:
        'How often a source is looked at that has no interval of its own in sources.yaml. How often it publishes makes that shorter or longer, see speed_up and slow_down.',
    }),
    min_interval: duration({
      default: '30s',
      min: '1s',
      max: '1d',
      about: 'The shortest interval, whatever sources.yaml says and however often a source publishes.',
    }),
    max_interval: duration({
      default: '24h',
      min: '1m',
      max: '30d',
      about: 'A source that fails or says to wait is looked at ever more seldom, but never more seldom than this.',
    }),
    speed_up: count({
      default: 4,
      min: 1,
      max: 100,
      about:
        'A source that publishes often is looked at up to so many times as often as its interval says, but not below min_interval; 1 for never more often.',
    }),
    slow_down: count({
      default: 2,
      min: 1,
      max: 100,
      about: 'The interval of a source that publishes seldom is stretched up to so many times; 1 for never.',
    }),
    failing_after: count({
      default: 5,
      min: 1,
      max: 1000,
      about:
        'After so many failures in a row a source that has worked before counts as failing, and source.failing is sent.',
    }),
  },
  reading: {
    threads: count({ default: 2, min: 1, max: 64, about: 'Threads that parse foreign pages and feeds.' }),
    timeout: duration({
      default: '15s',
      min: '100ms',
      max: '5m',
      about: 'The longest that a thread may spend on one page; then it is ended and replaced.',
    }),
    look_again: durations({
      default: ['15m', '1h', '6h', '24h'],
      min: '0s',
      max: '30d',
      about:
        'When the page of a tagged article is read again, counted from its first reading, ascending: a text that was changed is a revision.',
    }),
    memory: size({
      default: '512MB',
      min: '64MB',
      max: '8GB',
      about: 'The heap of one thread; beyond it the thread is ended.',
    }),
  },
  tagging: {
    concurrency: count({ default: 2, min: 1, max: 64, about: 'How many articles one process tags at once.' }),
  },
  stories: {
    window: duration({
      default: '14d',
      min: '1h',
      max: '365d',
      about: 'How far apart two articles may be published and still tell of one happening.',
    }),
  },
  alerts: {
    max_age: duration({
      default: '24h',
      min: '1m',
      max: '30d',
      about:
        'What was published longer than this before it was first seen is history: stored, tagged and linked, never alerted.',
    }),
  },
  delivery: {
    allow: addresses({
      default: [],
      about:
        'Addresses to deliver to although they are not public, and over plain http, for receivers inside a network. Written as in web.allow.',
    }),
    https_only: flag({
      default: true,
      about: 'Whether an endpoint outside delivery.allow must have an https address.',
    }),
    timeout: duration({ default: '20s', min: '100ms', max: '5m', about: 'How long a receiver may take to answer.' }),
    schedule: durations({
      default: ['5s', '5m', '30m', '2h', '5h', '10h', '14h', '20h', '24h'],
      min: '0s',
      max: '7d',
      about:
        'The waits between one attempt and the next; the first attempt is made at once, so nine waits make ten attempts (Standard Webhooks 1.0.0).',
    }),
    jitter: share({
      default: 0.2,
      about: 'A wait is lengthened by up to this share of it at random, so that not everything is tried again at once.',
    }),
    concurrency: count({ default: 16, min: 1, max: 1000, about: 'How many deliveries one process makes at once.' }),
    disable_after: duration({
      default: '5d',
      min: '1m',
      max: '90d',
      about: 'An endpoint that has only failed for so long is disabled, and endpoint.disabled is told.',
    }),
  },
  database: {
    connections: count({
      default: 12,
      min: 2,
      max: 200,
      about:
        'Connections that the store of one process holds to a PostgreSQL server; the queues may hold as many again. The embedded database has one.',
    }),
  },
  queue: {
    lease: duration({
      default: '60s',
      min: '1s',
      max: '1h',
      about:
        'How long a row in work belongs to its worker. That of a worker that died is taken up by another after it. Must be longer than web.timeout, reading.timeout and delivery.timeout.',
    }),
    lock: duration({
      default: '30s',
      min: '500ms',
      max: '10m',
      about: 'How long a job in work is locked; a living worker renews it.',
    }),
    stalled: duration({
      default: '10s',
      min: '100ms',
      max: '10m',
      about: 'How often the queues look for jobs whose worker died.',
    }),
    drain: duration({
      default: '25s',
      min: '0s',
      max: '10m',
      about: 'How long a process that is told to end may finish the work in hand.',
    }),
  },
  sweep: {
    every: duration({
      default: '5s',
      min: '100ms',
      max: '1h',
      about: 'How often rows that are overdue are looked for.',
    }),
    grace: duration({
      default: '30s',
      min: '0s',
      max: '1h',
      about: 'How long a row may be overdue before its job counts as lost and is added again.',
    }),
  },
  ticker: {
    every: duration({
      default: '500ms',
      min: '50ms',
      max: '1m',
      about: 'How often sources that are due are looked for.',
    }),
  },
  log: {
    level: choice({
      default: 'info',
      of: LOG_LEVELS,
      about: 'How much is logged. PARLEY_LOG_LEVEL overrides it.',
    }),
  },
} as const satisfies Record<string, Record<string, Setting<unknown, string>>>
