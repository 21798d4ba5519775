import type { Logger } from 'pino'
import { articleEvents } from './article-events.js'
import { deliveryEvents } from './delivery-events.js'
import type { Metrics } from './metrics.js'
import { sourceEvents } from './source-events.js'
import { storyEvents } from './story-events.js'
import { workEvents } from './work-events.js'

/**
 * One call a business event: each writes one log line and its figures together. The fields have the same names
 * everywhere: event, source, host, url, article, story, topic, endpoint, delivery, ms.
 */
export type Observer = ReturnType<typeof sourceEvents> &
  ReturnType<typeof articleEvents> &
  ReturnType<typeof storyEvents> &
  ReturnType<typeof deliveryEvents> &
  ReturnType<typeof workEvents>

/** Makes the observer of one service. */
export function createObserver(options: { readonly logger: Logger; readonly metrics: Metrics }): Observer {
  const tools = { log: options.logger, metrics: options.metrics }
  return {
    ...sourceEvents(tools),
    ...articleEvents(tools),
    ...storyEvents(tools),
    ...deliveryEvents(tools),
    ...workEvents(tools),
  }
}
