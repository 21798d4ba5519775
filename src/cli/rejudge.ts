import type { Config } from '../config/config.js'
import type { Article } from '../domain/article.js'
import type { Judgement } from '../domain/topic.js'
import { judgedArticles } from '../store/judged.js'
import { openStore } from '../store/open.js'
import { judge, type Topics } from '../topics/judge.js'

/** An article of the archive judged anew; `before`: topics that were recorded for it. */
export interface Rejudged {
  readonly article: Article
  readonly before: readonly string[]
  readonly judgements: readonly Judgement[]
}

const BATCH = 200
const DAY_MS = 86_400_000

/** Judges the archive of the last `days` days anew, article by article. Nothing is kept and nobody is alerted. */
export async function rejudge(
  config: Config,
  { topics, days, command }: { readonly topics: Topics; readonly days: number; readonly command: string },
  tell: (one: Rejudged) => void,
): Promise<void> {
  const store = await openStore(config.database, { command, since: new Date(), onError: () => undefined })
  try {
    const since = new Date(Date.now() - days * DAY_MS)
    let after = 0
    for (;;) {
      const batch = await judgedArticles(store.db, { since, after, limit: BATCH })
      for (const { article, topics: before } of batch) {
        const { title, text, language, published, firstSeen } = article
        tell({
          article,
          before,
          judgements: judge({ title, text, language, published: published ?? firstSeen }, topics),
        })
        after = article.id
      }
      if (batch.length < BATCH) return
    }
  } finally {
    await store.close()
  }
}
