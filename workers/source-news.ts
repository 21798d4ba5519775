import { type EventData, eventBody } from '../src/delivery/events.js'
import type { Nudge } from '../src/domain/nudge.js'
import type { SourceHealth } from '../src/sources/health.js'
import type { Silence } from '../src/sources/silence.js'
import type { Queryable } from '../src/store/db.js'
import { appendEvent } from '../src/store/events.js'
import type { Context } from './context.js'

/** The source of which something is told, as it was before. */
interface Told {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly url: string
}

/** Something about a source that its operator wants to know. */
export type SourceNews =
  | { readonly kind: 'failing'; readonly state: SourceHealth; readonly reason: string }
  | { readonly kind: 'recovered'; readonly failingSince: Date | null; readonly failures: number }
  | { readonly kind: 'silent'; readonly since: Date; readonly silence: Silence }
  | { readonly kind: 'speaks'; readonly since: Date }

/** Appends an event for each; under the lock of the log, last in the transaction. */
export async function appendNews(
  q: Queryable,
  source: Told,
  news: readonly SourceNews[],
  nextPoll: Date | null,
  at: Date,
): Promise<Nudge[]> {
  const brief = { key: source.key, name: source.name, url: source.url }
  const nudges: Nudge[] = []
  const append = async <T extends 'source.failing' | 'source.silent' | 'source.recovered'>(
    type: T,
    data: EventData[T],
  ): Promise<void> => {
    const body = (sequence: number): string => eventBody(type, sequence, at, data)
    nudges.push(...(await appendEvent(q, { type, at, body, sourceId: source.id, history: false })).nudges)
  }
  for (const one of news) {
    switch (one.kind) {
      case 'failing':
        await append('source.failing', {
          source: brief,
          since: (one.state.failingSince ?? at).toISOString(),
          failures: one.state.failures,
          reason: one.reason,
          nextPoll: nextPoll?.toISOString() ?? null,
        })
        break
      case 'recovered':
        await append('source.recovered', {
          source: brief,
          failingSince: (one.failingSince ?? at).toISOString(),
          failures: one.failures,
        })
        break
      case 'silent':
        await append('source.silent', {
          source: brief,
          since: one.since.toISOString(),
          usualPerHour: Number(one.silence.perHour.toPrecision(2)),
          expected: Math.round(one.silence.expected),
          nextPoll: nextPoll?.toISOString() ?? null,
        })
        break
      case 'speaks':
        await append('source.recovered', {
          source: brief,
          failingSince: null,
          failures: 0,
          silentSince: one.since.toISOString(),
        })
    }
  }
  return nudges
}

/** The same for the log of the process, once it is committed. */
export function observeNews(context: Context, source: Told, news: readonly SourceNews[], at: Date): void {
  const { observer } = context
  const { key, url } = source
  for (const one of news) {
    switch (one.kind) {
      case 'failing':
        observer.sourceFailing({ source: key, url, failures: one.state.failures, reason: one.reason })
        break
      case 'recovered': {
        const downMs = one.failingSince ? at.getTime() - one.failingSince.getTime() : 0
        observer.sourceRecovered({ source: key, url, failures: one.failures, downMs })
        break
      }
      case 'silent': {
        const quietMs = at.getTime() - one.since.getTime()
        observer.sourceSilent({ source: key, url, since: one.since, expected: one.silence.expected, quietMs })
        break
      }
      case 'speaks':
        observer.sourceSpeaks({ source: key, url, quietMs: at.getTime() - one.since.getTime() })
    }
  }
}
