import { z } from 'zod'
import { plain } from './text.js'

/** An event as the log has it. */
export const eventShape = z.looseObject({
  id: z.string(),
  type: z.string(),
  timestamp: z.string(),
  data: z.record(z.string(), z.unknown()),
})
export type EventItem = z.infer<typeof eventShape>

const named = z.looseObject({ title: z.string() })
const story = z.looseObject({ topic: z.string(), headline: z.string(), state: z.string() })
const place = z.looseObject({ host: z.string() })
const source = z.looseObject({ name: z.string() })

/** What happened, in a line for people. Types that are not known are shown by their name alone. */
export function eventSentence({ type, data }: EventItem): string {
  const old = data.history === true ? 'old news' : null
  const parts = [...partsOf(type, data), old]
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => plain(String(part)))
    .join(' · ')
}

function partsOf(type: string, data: Readonly<Record<string, unknown>>): readonly unknown[] {
  switch (type) {
    case 'story.opened':
    case 'story.updated': {
      const about = story.safeParse(data.story).data
      return about === undefined ? [] : [about.headline, `${about.topic}, ${about.state}`, updateOf(type, data)]
    }
    case 'article.tagged':
      return [named.safeParse(data.article).data?.title, topicsOf(data.topics)]
    case 'article.revised':
      return [named.safeParse(data.article).data?.title, `revision ${String(data.revision)}`]
    case 'source.failing':
    case 'source.recovered':
      return [source.safeParse(data.source).data?.name, data.reason]
    case 'endpoint.disabled':
      return [place.safeParse(data.endpoint).data?.host, data.reason]
    case 'delivery.exhausted':
      return [place.safeParse(data.endpoint).data?.host, `${String(data.attempts)} attempts`, data.lastOutcome]
    default:
      return []
  }
}

/** Why an update was made; why a story was opened is its headline over again. */
function updateOf(type: string, data: Readonly<Record<string, unknown>>): unknown {
  return type === 'story.updated' ? data.why : null
}

function topicsOf(topics: unknown): string {
  const read = z.array(z.looseObject({ topic: z.string() })).safeParse(topics)
  return read.success ? read.data.map(({ topic }) => topic).join(', ') : ''
}
