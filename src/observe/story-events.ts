import type { Tools } from './tools.js'
import { brief, counted, sentence, storyName } from './wording.js'

interface AboutStory {
  readonly story: number
  readonly topic: string
  readonly headline: string
  /** The report that brought it about. */
  readonly article: number
  /** Old news: stored and linked, never alerted. */
  readonly history: boolean
}

/** Events of stories. `story` and `article` are ids. */
export function storyEvents({ log, metrics }: Tools) {
  return {
    /**
     * A happening was found. `figures` say it in numbers (`157 for 157`), `deliveries` is how many endpoints are told.
     */
    storyOpened(
      of: AboutStory & { parties: readonly string[]; deliveries: number; figures?: string | null; reports?: number },
    ): void {
      const { story, topic, headline, history, parties, deliveries, figures, reports } = of
      metrics.storiesOpened.inc({ topic })
      metrics.storyReports.inc({ topic })
      if (!history) metrics.alertsCreated.inc()
      const said = sentence(
        'story opened',
        storyName(parties, topic),
        figures,
        brief(headline),
        reports !== undefined && counted(reports, 'report'),
        history ? 'history, no alert' : alerted(deliveries),
      )
      const fields = {
        event: 'story.opened',
        story,
        topic,
        headline,
        article: of.article,
        parties,
        history,
        deliveries,
      }
      log.info(fields, said)
    },

    /** One more report of a happening that is known. */
    storyJoined(of: AboutStory & { reports?: number }): void {
      metrics.storyReports.inc({ topic: of.topic })
      const said = sentence(
        'story joined',
        brief(of.headline),
        of.reports !== undefined && counted(of.reports, 'report'),
        of.history && 'history',
      )
      log.info({ event: 'story.joined', ...of }, said)
    },

    /** Something about a story is new, and is told. */
    storyUpdated(of: AboutStory & { changes: readonly string[]; deliveries: number }): void {
      const { story, topic, headline, article, history, changes, deliveries } = of
      if (!history) metrics.alertsCreated.inc()
      const said = sentence(
        'story updated',
        brief(headline),
        changes.join(', '),
        history ? 'history, no alert' : alerted(deliveries),
      )
      log.info({ event: 'story.updated', story, topic, headline, article, history, changes, deliveries }, said)
    },
  }
}

function alerted(deliveries: number): string {
  return deliveries === 0 ? 'no endpoint to tell' : `${counted(deliveries, 'alert')} on the way`
}
