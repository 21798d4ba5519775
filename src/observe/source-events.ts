import type { FailureReason } from '../web/failure.js'
import { hostOf } from './safe.js'
import type { Tools } from './tools.js'
import { brief, counted, lasting, seconds, sentence } from './wording.js'

/** Why a poll gave nothing to read. */
export type PollFailure =
  | FailureReason
  /** An answer of another status than 2xx and 304. */
  | 'http-error'
  | 'not-a-feed'
  | 'robots'
  /** The reader broke, or took too long. */
  | 'unreadable'

/** What came of looking at a source. */
export type PollResult =
  | { readonly kind: 'entries'; readonly entries: number; readonly fresh: number }
  /** 304, or the same bytes as before. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reason: PollFailure; readonly message: string }

/** Events of sources and of what they show. `source` is the source's key or name, times are milliseconds. */
export function sourceEvents({ log, metrics }: Tools) {
  return {
    /** A source was looked at. New entries are told; that there was nothing, or no answer, is everyday. */
    sourcePolled(of: { source: string; url: string; result: PollResult; ms: number; lateMs?: number }): void {
      const { source, result, ms, lateMs } = of
      metrics.feedPolls.inc({ outcome: result.kind === 'failed' ? result.reason : result.kind })
      metrics.feedPollSeconds.observe(seconds(ms))
      if (lateMs !== undefined) metrics.feedPollLateness.observe(seconds(Math.max(0, lateMs)))
      const fields = { event: 'source.polled', source, host: hostOf(of.url), outcome: result.kind, ms: Math.round(ms) }
      switch (result.kind) {
        case 'entries': {
          metrics.feedItems.inc(result.entries)
          metrics.feedItemsNew.inc(result.fresh)
          const { entries, fresh } = result
          const said = sentence(
            source,
            fresh === 0 ? 'nothing new' : `${fresh} new of ${counted(entries, 'entry', 'entries')}`,
          )
          log[fresh > 0 ? 'info' : 'debug']({ ...fields, entries, fresh }, said)
          return
        }
        case 'unchanged':
          log.debug(fields, sentence(source, 'unchanged'))
          return
        case 'failed':
          if (result.reason === 'blocked' || result.reason === 'robots')
            metrics.fetchBlocked.inc({ reason: result.reason })
          log.debug(
            { ...fields, reason: result.reason, message: result.message },
            sentence(source, brief(result.message)),
          )
      }
    },

    /** Entries of a source could not be used, or its answer was damaged; `notes` are sentences of its reader. */
    entriesLeftOut(of: { source: string; url: string; reasons: readonly string[]; notes: readonly string[] }): void {
      for (const reason of of.reasons) metrics.feedItemsDropped.inc({ reason })
      const said = sentence(
        of.source,
        of.reasons.length > 0 &&
          `${counted(of.reasons.length, 'entry', 'entries')} left out (${[...new Set(of.reasons)].join(', ')})`,
        ...of.notes,
      )
      log.info(
        { event: 'entries.left-out', source: of.source, host: hostOf(of.url), reasons: of.reasons, notes: of.notes },
        said,
      )
    },

    /** A caller handed in addresses. */
    entriesSeen(of: { source: string; entries: number; fresh: number }): void {
      metrics.feedItems.inc(of.entries)
      metrics.feedItemsNew.inc(of.fresh)
      const said = sentence(
        `handed in by ${of.source}`,
        `${of.fresh} new of ${counted(of.entries, 'address', 'addresses')}`,
      )
      log.info({ event: 'entries.seen', ...of }, said)
    },

    /** A source that has worked before fails for good. One that never did is none of the operator's alarms. */
    sourceFailing(of: { source: string; url: string; failures: number; reason: string }): void {
      const said = sentence(
        'source failing',
        of.source,
        counted(of.failures, 'poll in a row', 'polls in a row'),
        brief(of.reason),
      )
      const { source, failures, reason } = of
      log.warn({ event: 'source.failing', source, host: hostOf(of.url), failures, reason }, said)
    },

    /** A failing source answers again. */
    sourceRecovered(of: { source: string; url: string; failures: number; downMs: number }): void {
      const { source, failures, downMs } = of
      const said = sentence('source recovered', source, `after ${lasting(downMs)}`)
      log.info({ event: 'source.recovered', source, host: hostOf(of.url), failures, ms: Math.round(downMs) }, said)
    },

    /** A source answers and shows nothing, though it should. */
    sourceSilent(of: { source: string; url: string; since: Date; expected: number; quietMs: number }): void {
      const { source, since, expected, quietMs } = of
      metrics.sourcesSilent.inc()
      const said = sentence(
        'source silent',
        source,
        `nothing new for ${lasting(quietMs)}, where about ${Math.round(expected)} were to be expected`,
      )
      log.warn({ event: 'source.silent', source, host: hostOf(of.url), since, expected: Math.round(expected) }, said)
    },

    /** A silent source shows something new. */
    sourceSpeaks(of: { source: string; url: string; quietMs: number }): void {
      const said = sentence('source speaks again', of.source, `after ${lasting(of.quietMs)}`)
      log.info({ event: 'source.recovered', source: of.source, host: hostOf(of.url), ms: Math.round(of.quietMs) }, said)
    },

    /** A source said for long enough that it has moved for good: it is asked at its new address from now on. */
    sourceMoved(of: { source: string; from: string; to: string }): void {
      const said = sentence('source moved', of.source, `from ${of.from}`, `to ${of.to}, where it is asked from now on`)
      log.warn({ event: 'source.moved', ...of, host: hostOf(of.to) }, said)
    },

    /** A server says "not modified" where something is new. */
    validatorsDoubted(of: { source: string; url: string; until: Date }): void {
      const said = sentence(
        of.source,
        'its ETag or Last-Modified stays the same when its entries change; not used for a week',
      )
      log.info({ event: 'source.validators-doubted', source: of.source, host: hostOf(of.url), until: of.until }, said)
    },

    /** A hub has agreed to tell what is new of a source. */
    hubSubscribed(of: { source: string; topic: string; leaseSeconds: number }): void {
      const said = sentence('subscribed', of.source, `its hub tells what is new for ${lasting(of.leaseSeconds * 1000)}`)
      log.info({ event: 'hub.subscribed', ...of }, said)
    },

    /** A hub does not do what it was asked for: the source is polled as before. */
    hubRefused(of: { source: string; hub: string; reason: string }): void {
      log.info({ event: 'hub.refused', ...of }, sentence('not subscribed', of.source, brief(of.reason)))
    },

    /** A poll found what the hub had not told. */
    hubDoubted(of: { source: string; hub: string }): void {
      const said = sentence(of.source, 'its hub missed something; polled as before until it tells again')
      log.warn({ event: 'hub.doubted', ...of }, said)
    },

    /** A hub delivered something. */
    pushTaken(of: {
      source: string
      url: string
      result: 'entries' | 'unsigned' | 'unreadable'
      entries: number
      fresh: number
    }): void {
      const { source, result, entries, fresh } = of
      metrics.feedPushes.inc({ outcome: result })
      metrics.feedItems.inc(entries)
      metrics.feedItemsNew.inc(fresh)
      const what =
        result === 'entries' ? `${fresh} new of ${counted(entries, 'entry', 'entries')}` : `what came was ${result}`
      const fields = { event: 'source.pushed', source, host: hostOf(of.url), outcome: result, entries, fresh }
      log[fresh > 0 ? 'info' : 'debug'](fields, sentence(source, `pushed by its hub: ${what}`))
    },

    /** Entries stand at new addresses, under the titles and times that they had. */
    entriesMoved(of: { source: string; url: string; entries: number }): void {
      const said = sentence(
        of.source,
        `${counted(of.entries, 'entry', 'entries')} at a new address, known by title and time`,
      )
      log.info({ event: 'entries.moved', source: of.source, host: hostOf(of.url), entries: of.entries }, said)
    },

    /** How the sources stand, all in one line. `untried` have not been looked at yet. */
    sourcesSummary(of: {
      total: number
      working: number
      silent?: number
      failing: number
      neverWorked: number
      untried: number
    }): void {
      const { total, working, silent = 0, failing, neverWorked, untried } = of
      const health = { working, silent, failing, 'never-worked': neverWorked, waiting: untried }
      for (const [name, count] of Object.entries(health)) metrics.sources.set({ health: name }, count)
      const said = sentence(
        counted(total, 'source'),
        `${working} answering`,
        silent > 0 && `${silent} silent`,
        failing > 0 && `${failing} failing`,
        neverWorked > 0 && `${neverWorked} have not answered yet`,
        untried > 0 && `${untried} not asked yet`,
      )
      log.info({ event: 'sources.summary', ...of }, said)
    },

    /** A request was not made: a robots.txt forbids it, or the guard does. */
    fetchBlocked(of: { url: string; reason: 'robots' | 'blocked' }): void {
      metrics.fetchBlocked.inc({ reason: of.reason })
      const why = of.reason === 'robots' ? 'robots.txt forbids it' : 'its address is not public; see web.allow'
      log.debug(
        { event: 'fetch.blocked', url: of.url, host: hostOf(of.url), reason: of.reason },
        sentence('not fetched', of.url, why),
      )
    },
  }
}
