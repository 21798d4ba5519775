import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** The service's figures. None is labelled by host, URL, source or endpoint: there are too many of them. */
export interface Metrics extends Figures {
  /** Called before each reading: for gauges whose value has to be asked for. One that fails is counted, and left out. */
  onScrape(collect: () => void | Promise<void>): void
  /** Everything in Prometheus's text format, and the content type to send it with. */
  render(): Promise<{ readonly contentType: string; readonly body: string }>
}

type Figures = ReturnType<typeof figures>

/** From a quick answer to the longest that is waited for. */
const REQUEST_SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 60]
/** From at once to a sweep that was needed. */
const LATENESS_SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 1800]
/** From seconds to the age from which on nothing alerts. */
const ALERT_SECONDS = [1, 3, 10, 30, 60, 120, 300, 600, 1800, 3600, 4 * 3600, 24 * 3600]
const PAGE_BYTES = [1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7]

/**
 * Makes the figures of one service in a registry of its own. With `runtime` those of the process come along: memory,
 * CPU, event loop, garbage collection.
 */
export function createMetrics(options: { readonly version: string; readonly runtime: boolean }): Metrics {
  const registry = new Registry()
  const collectors: (() => void | Promise<void>)[] = []
  if (options.runtime) collectDefaultMetrics({ register: registry })
  const all = figures(registry)
  all.buildInfo.set({ version: options.version, node: process.versions.node }, 1)
  return {
    ...all,
    onScrape(collect) {
      collectors.push(collect)
    },
    async render() {
      const asked = await Promise.allSettled(collectors.map(async (collect) => collect()))
      // A reading without one figure is better than none, above all while the database is away.
      all.failures.inc({ where: 'scrape' }, asked.filter(({ status }) => status === 'rejected').length)
      return { contentType: registry.contentType, body: await registry.metrics() }
    },
  }
}

function figures(registry: Registry) {
  const registers = [registry]
  const counter = <L extends string = never>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Counter<L>({ name, help, labelNames: [...labelNames], registers })
  const gauge = <L extends string = never>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Gauge<L>({ name, help, labelNames: [...labelNames], registers })
  const histogram = (name: string, help: string, buckets: readonly number[]) =>
    new Histogram({ name, help, buckets: [...buckets], registers })
  return {
    buildInfo: gauge('build_info', 'Always 1; the version stands in the labels', ['version', 'node']),
    feedPolls: counter('feed_polls_total', 'Polls of sources by what came of them', ['outcome']),
    feedPollSeconds: histogram('feed_poll_duration_seconds', 'Time that a poll took', REQUEST_SECONDS),
    feedPollLateness: histogram(
      'feed_poll_lateness_seconds',
      'Time from when a poll was due to its start',
      LATENESS_SECONDS,
    ),
    feedPushes: counter('feed_pushes_total', 'Deliveries of hubs by what came of them', ['outcome']),
    feedItems: counter('feed_items_seen_total', 'Entries that sources showed, known ones among them'),
    feedItemsNew: counter('feed_items_new_total', 'Entries that had not been seen before'),
    feedItemsDropped: counter('feed_items_dropped_total', 'Entries that could not be used, by the reason', ['reason']),
    sources: gauge('sources', 'Sources by their health', ['health']),
    sourcesSilent: counter('sources_silent_total', 'Sources that fell silent'),
    pagesFetched: counter('articles_fetched_total', 'Pages fetched by what came of it', ['outcome']),
    pageBytes: histogram('article_fetch_bytes', 'Size of fetched pages after decompression', PAGE_BYTES),
    fetchBlocked: counter('fetch_blocked_total', 'Requests that were not made, by the reason', ['reason']),
    readSeconds: histogram('article_extract_duration_seconds', 'Time that reading a page took', REQUEST_SECONDS),
    articlesRead: counter('articles_read_total', 'Pages read by what stood on them', ['outcome']),
    articlesDeduplicated: counter('articles_deduplicated_total', 'Pages whose text was known already', ['kind']),
    articlesTagged: counter('articles_tagged_total', 'Articles by topic', ['tag']),
    storiesOpened: counter('stories_opened_total', 'Stories opened by topic', ['topic']),
    storyReports: counter('story_reports_total', 'Articles linked to a story by topic', ['topic']),
    alertsCreated: counter('alerts_created_total', 'Alerts made, whoever receives them'),
    publishToAlert: histogram(
      'publish_to_alert_seconds',
      'From publication, or the first sight where that is not known, to the first attempt to deliver',
      ALERT_SECONDS,
    ),
    deliveries: counter('webhook_deliveries_total', 'Attempts to deliver by what came of them', [
      'outcome',
      'code_class',
    ]),
    deliverySeconds: histogram('webhook_delivery_duration_seconds', 'Time that an attempt took', REQUEST_SECONDS),
    firstAttemptLatency: histogram(
      'webhook_first_attempt_latency_seconds',
      'From the event to the first attempt to deliver it',
      LATENESS_SECONDS,
    ),
    deliveriesExhausted: counter('webhook_deliveries_exhausted_total', 'Deliveries given up after the last attempt'),
    endpointsDisabled: counter('webhook_endpoints_disabled_total', 'Endpoints that were disabled'),
    queueJobs: gauge('queue_jobs', 'Jobs by queue and state', ['queue', 'state']),
    sweepNudges: counter('sweep_nudges_total', 'Overdue rows whose jobs were added again'),
    fenced: counter('fenced_total', 'Late workers whose result was refused'),
    failures: counter('failures_total', 'Errors that are nobody else’s doing, by where they came up', ['where']),
    httpRequests: counter('http_requests_total', 'Requests that the HTTP interface served', ['route', 'code_class']),
    sseClients: gauge('sse_clients', 'Open streams of events'),
    sseDropped: counter('sse_dropped_total', 'Streams cut because their client did not read'),
  }
}
