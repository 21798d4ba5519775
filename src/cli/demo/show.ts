import { z } from 'zod'
import type { ScenarioStep } from '../../newsroom/scenario.js'
import { storyName } from '../../observe/wording.js'
import { type EventItem, eventShape } from '../event-line.js'
import type { Output } from '../output.js'
import { cut, plain, since, wrap } from '../text.js'
import type { Received } from './receiver.js'

/** Shows what happens, as it happens. */
export interface Show {
  /** The newsroom published or corrected something. */
  published(step: ScenarioStep, url: string, siteName: string): void
  /** The service said something. */
  event(event: EventItem): void
  /** The receiver got something. */
  alert(received: Received): void
  /** When something was last shown, by the process's monotonic clock in milliseconds. */
  lastShown(): number
  /** How many alerts came, and with a right signature. */
  readonly alerts: { readonly received: number; readonly verified: number }
}

const story = z.looseObject({
  id: z.number(),
  topic: z.string(),
  state: z.string(),
  headline: z.string(),
  parties: z.array(z.string()),
})
const evidence = z.looseObject({ side: z.string(), sentence: z.string(), terms: z.array(z.string()) })
const article = z.looseObject({ title: z.string(), source: z.string().nullable(), language: z.string().nullable() })
const facts = z.looseObject({
  released: z.array(z.looseObject({ by: z.string(), to: z.string().nullable(), count: z.number().nullable() })),
  date: z.string().nullable(),
  place: z.string().nullable(),
  mediators: z.array(z.string()),
  round: z.number().nullable(),
})
const alertData = z.looseObject({
  story,
  why: z.string(),
  history: z.boolean(),
  evidence: z.array(evidence),
  facts: facts.nullable(),
  articles: z.array(z.looseObject({ published: z.string().nullable() })),
})
const taggedData = z.looseObject({
  article,
  history: z.boolean(),
  topics: z.array(z.looseObject({ topic: z.string() })),
  stories: z.array(z.looseObject({ id: z.number() })),
})
const revisedData = z.looseObject({ article, revision: z.number() })

/** Sentences that are shown of a story's evidence. */
const SENTENCES = 3
const INDENT = 10
const LABEL = 10
const WIDEST = 120

/** Makes the show on an output: lines for people, or an object for each thing that happens. */
export function createShow(output: Output): Show {
  const { bold, dim, green, cyan, yellow } = output.colour
  const room = Math.min(process.stdout.columns || WIDEST, WIDEST) - LABEL - 13
  const alerts = { received: 0, verified: 0 }
  let last = performance.now()

  const line = (label: string, paint: (text: string) => string, text: string): void => {
    last = performance.now()
    const time = new Date().toTimeString().slice(0, 8)
    output.say(`  ${dim(time)}  ${paint(label.padEnd(LABEL))}${text}`)
  }
  const under = (text: string): void => output.say(`${' '.repeat(LABEL + 12)}${text}`)
  const brief = (text: string): string => cut(plain(text), room)

  function alerting(event: EventItem): void {
    const data = alertData.parse(event.data)
    const { id, topic, state, headline, parties } = data.story
    const old = data.history ? dim(' · old news: kept, never alerted') : ''
    if (event.type === 'story.opened') {
      line('STORY', (text) => bold(green(text)), `${bold(storyName(parties, topic))} · story ${id}, ${state}${old}`)
      under(brief(headline))
      if (data.facts !== null) under(factsLine(data.facts))
    } else {
      line('UPDATE', green, `story ${id}, ${state}${old}`)
      for (const part of wrap(plain(data.why), room)) under(part)
    }
    for (const { sentence, terms } of data.evidence.filter(({ side }) => side === 'for').slice(0, SENTENCES)) {
      const [first = '', ...rest] = wrap(`“${plain(sentence)}”`, room - INDENT)
      under(`${dim('evidence'.padEnd(INDENT))}${first}`)
      for (const part of rest) under(`${' '.repeat(INDENT)}${part}`)
      under(dim(`${' '.repeat(INDENT)}because of: ${terms.map(plain).join(', ')}`))
    }
  }

  return {
    alerts,
    lastShown: () => last,
    published(step, url, siteName) {
      const title = step.act === 'publish' ? step.article.title : step.changes.title
      output.emit({
        kind: step.act === 'publish' ? 'published' : 'corrected',
        outlet: siteName,
        title,
        url,
        note: step.note,
      })
      // The everyday flood would drown what the demonstration is about.
      if (step.note === 'unrelated news') return
      line('newsroom', dim, dim(`${siteName}: ${step.note}`))
    },
    event(event) {
      output.emit({ kind: 'event', event })
      switch (event.type) {
        case 'story.opened':
        case 'story.updated':
          return alerting(event)
        case 'article.tagged': {
          const { article: report, topics, stories, history } = taggedData.parse(event.data)
          const about = topics.map(({ topic }) => topic).join(', ')
          const where = stories.map(({ id }) => `story ${id}`).join(', ')
          const from = `${report.source ?? 'unknown'}${report.language === null ? '' : `, ${report.language}`}`
          line('report', cyan, `${about} → ${where} ${dim(`(${from})${history ? ' · old news' : ''}`)}`)
          under(brief(report.title))
          return
        }
        case 'article.revised': {
          const { article: report, revision } = revisedData.parse(event.data)
          line('changed', yellow, `${brief(report.title)} ${dim(`revision ${revision}`)}`)
        }
      }
    },
    alert(received) {
      alerts.received++
      if (received.verified) alerts.verified++
      const event = eventShape.safeParse(JSON.parse(received.body)).data
      output.emit({ kind: 'alert', id: received.id, verified: received.verified, type: event?.type ?? null })
      const published = alertData.safeParse(event?.data).data?.articles[0]?.published ?? null
      const after = published === null ? '' : ` · published ${since(published, new Date())}`
      const signature = received.verified ? green('signature verified') : yellow('signature wrong')
      line(
        'ALERT',
        (text) => bold(yellow(text)),
        `${event?.type ?? 'a message'} delivered to the webhook · ${signature}${after} · ${dim(received.id)}`,
      )
    },
  }
}

/** What an exchange or a round of talks comes to, as far as the report says it. */
function factsLine({ released, date, place, mediators, round }: z.infer<typeof facts>): string {
  const people = released.map(({ by, to, count }) => `${count ?? 'some'} from ${by}${to === null ? '' : ` to ${to}`}`)
  const parts = [
    people.join(', '),
    round === null ? '' : `round ${round}`,
    date ?? '',
    place ?? '',
    mediators.length === 0 ? '' : `mediated by ${mediators.join(', ')}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
