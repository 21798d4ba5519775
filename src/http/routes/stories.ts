import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { eventId } from '../../domain/event.js'
import { STORY_STATES } from '../../domain/story.js'
import type { LedgerLine } from '../../store/archive/views.js'
import { summaryOf } from '../../stories/summary.js'
import type { HttpDeps, StoryChanged } from '../deps.js'
import { idPath, idText, limitText, parse, topicText } from '../input.js'
import { notFound, Problem } from '../problem.js'

const listQuery = z.strictObject({
  before: idText.nullable().default(null),
  limit: limitText(200, 50),
  topic: topicText.nullable().default(null),
  state: z.enum(STORY_STATES).nullable().default(null),
})

const mergeBody = z.strictObject({ into: z.int().positive() })
const splitBody = z.strictObject({ articles: z.array(z.int().positive()).min(1).max(300) })

function changed(done: StoryChanged): { story: number; other: number } {
  if (done.kind === 'missing') throw notFound(done.what)
  if (done.kind === 'refused') throw new Problem(409, done.reason)
  return { story: done.story, other: done.other }
}

/** `GET /v1/stories` and `GET /v1/stories/:id`; `POST` to `merge` and `split` one. */
export function storyRoutes(app: FastifyInstance, { archive, commands }: HttpDeps): void {
  app.get('/v1/stories', { config: { access: 'read' } }, async (request) => {
    const { items, next } = await archive.stories(parse(listQuery, request.query, 'query'))
    return { stories: items, next }
  })

  app.get('/v1/stories/:id', { config: { access: 'read' } }, async (request) => {
    const { id } = parse(idPath, request.params, 'path')
    const story = await archive.story(id)
    if (story === null) throw notFound(`story ${id}`)
    const { events, ledger, account } = story
    return {
      ...story,
      summary: account === null ? [] : summaryOf(account),
      first: firstOf(ledger),
      events: events.map(({ sequence, type, at }) => ({ id: eventId(sequence), type, at })),
    }
  })

  app.post('/v1/stories/:id/merge', { config: { access: 'write' } }, async (request) => {
    const { id } = parse(idPath, request.params, 'path')
    const { into } = parse(mergeBody, request.body, 'body')
    return changed(await commands.mergeStories(id, into))
  })

  app.post('/v1/stories/:id/split', { config: { access: 'write' } }, async (request) => {
    const { id } = parse(idPath, request.params, 'path')
    const { articles } = parse(splitBody, request.body, 'body')
    return changed(await commands.splitStory(id, articles))
  })
}

/** Who published first, by their own word, and whom Parley saw first. */
function firstOf(ledger: readonly LedgerLine[]) {
  const earliest = (time: (line: LedgerLine) => Date | null): LedgerLine | null => {
    let first: LedgerLine | null = null
    for (const line of ledger) {
      const [now, best] = [time(line), first === null ? null : time(first)]
      if (now !== null && (best === null || now < best)) first = line
    }
    return first
  }
  const published = earliest((line) => line.published)
  const seen = earliest((line) => line.seen)
  return {
    published: published && { source: published.source, url: published.url, at: published.published },
    seen: seen && { source: seen.source, url: seen.url, at: seen.seen },
  }
}
