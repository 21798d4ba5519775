import type { FailureReason } from '../web/failure.js'
import { hostOf } from './safe.js'
import type { Tools } from './tools.js'
import { brief, lasting, seconds, sentence } from './wording.js'

/** What came of fetching a page, as far as it is told. */
export type PageResult =
  | { readonly kind: 'ok'; readonly status: number; readonly body: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly message: string }

/** Events of pages and articles. `article` is the article's id, times are milliseconds. */
export function articleEvents({ log, metrics }: Tools) {
  return {
    /** A page prints a text that is known, in a frame of its own. `of` is the article that it repeats. */
    articleCopied(copied: { article: number; url: string; of: number }): void {
      log.debug({ event: 'article.copied', ...copied }, sentence('copy of a known text', brief(copied.url)))
    },

    /** A page was asked for. An answer that is no 2xx counts as `http-error`. */
    pageFetched(of: { url: string; outcome: PageResult; ms: number }): void {
      const { url, outcome, ms } = of
      const fields = { event: 'page.fetched', url, host: hostOf(url), ms: Math.round(ms) }
      if (outcome.kind === 'failed') {
        metrics.pagesFetched.inc({ outcome: outcome.reason })
        if (outcome.reason === 'blocked') metrics.fetchBlocked.inc({ reason: 'blocked' })
        log.debug({ ...fields, outcome: outcome.reason }, sentence('page not fetched', brief(outcome.message)))
        return
      }
      const good = outcome.status >= 200 && outcome.status < 300
      metrics.pagesFetched.inc({ outcome: good ? 'ok' : 'http-error' })
      metrics.pageBytes.observe(outcome.body.byteLength)
      const { status } = outcome
      const bytes = outcome.body.byteLength
      log.debug(
        { ...fields, outcome: good ? 'ok' : 'http-error', status, bytes },
        sentence(`page answered ${status}`, url, lasting(ms)),
      )
    },

    /** Paragraphs that stand on other articles of the host too were left out of a text. */
    boilerplateDropped(of: { url: string; paragraphs: readonly string[] }): void {
      const { url, paragraphs } = of
      log.debug(
        { event: 'page.boilerplate', url, host: hostOf(url), paragraphs: paragraphs.map(brief) },
        sentence('boilerplate left out', url, `${paragraphs.length} paragraphs`),
      )
    },

    /** There is no article on a page, or it could not be read. */
    noArticle(of: { url: string; reason: string; ms?: number }): void {
      metrics.articlesRead.inc({ outcome: 'no-article' })
      if (of.ms !== undefined) metrics.readSeconds.observe(seconds(of.ms))
      const { url, reason } = of
      log.debug(
        { event: 'page.no-article', url, host: hostOf(url), reason },
        sentence('no article', url, brief(reason)),
      )
    },

    /** A page was read. `copy` says that its text is that of an article known from another page. */
    articleRead(of: { article: number; url: string; title: string; copy: boolean; ms?: number }): void {
      const { article, url, title, copy, ms } = of
      metrics.articlesRead.inc({ outcome: copy ? 'copy' : 'article' })
      if (copy) metrics.articlesDeduplicated.inc({ kind: 'copy' })
      if (ms !== undefined) metrics.readSeconds.observe(seconds(ms))
      const event = copy ? 'article.deduplicated' : 'article.read'
      const time = ms === undefined ? {} : { ms: Math.round(ms) }
      const said = sentence(
        copy ? `the text of article ${article} once more` : 'article read',
        brief(title),
        hostOf(url),
      )
      log.debug({ event, article, url, host: hostOf(url), title, ...time }, said)
    },

    /** A live blog was read: how many entries it shows, how many are new or changed, how many were too many. */
    liveBlogRead(of: { url: string; entries: number; changed: number; leftOut: number }): void {
      const left = of.leftOut > 0 && `${of.leftOut} of the oldest left out`
      const said = sentence('live blog read', of.url, `${of.changed} of ${of.entries} entries new or changed`, left)
      log.debug({ event: 'page.live-blog', ...of, host: hostOf(of.url) }, said)
    },

    /** A page says something else than before. */
    articleRevised(of: { article: number; url: string; revision: number }): void {
      const said = sentence('article revised', of.url, `revision ${of.revision}`)
      log.info({ event: 'article.revised', ...of, host: hostOf(of.url) }, said)
    },

    /** An article was judged. That it has no topic is everyday. */
    articleTagged(of: {
      article: number
      url: string
      title: string
      topics: readonly string[]
      history: boolean
      ms: number
    }): void {
      for (const tag of of.topics) metrics.articlesTagged.inc({ tag })
      const { article, url, title, topics, history } = of
      const said = sentence(
        topics.length === 0 ? 'no topic' : `tagged ${topics.join(' and ')}`,
        brief(title),
        hostOf(url),
        history && 'history',
      )
      const fields = {
        event: 'article.tagged',
        article,
        url,
        host: hostOf(url),
        title,
        topics,
        history,
        ms: Math.round(of.ms),
      }
      log[topics.length > 0 ? 'info' : 'debug'](fields, said)
    },

    /** An article breaks whoever judges it, and is put aside. */
    articleQuarantined(of: { article: number; url: string; reason: string }): void {
      metrics.failures.inc({ where: 'tag' })
      const said = sentence('article put aside', of.url, brief(of.reason))
      log.error({ event: 'article.quarantined', ...of, host: hostOf(of.url) }, said)
    },
  }
}
