import { z } from 'zod'
import { request } from '../client.js'
import type { Globals } from '../globals.js'
import { withClient } from '../session.js'
import { wholeNumber } from './whole-number.js'

const givenShape = z.object({ id: z.number(), stories: z.array(z.number()) })
const casesShape = z.object({ cases: z.array(z.looseObject({ id: z.string() })), next: z.number().nullable() })

interface Noted {
  readonly note?: string
}

async function give(globals: Globals, body: object, done: (stories: readonly number[]) => string): Promise<void> {
  await withClient(globals, async ({ client, output }) => {
    const given = await request(client, givenShape, 'POST', '/v1/feedback', body)
    output.emit(given)
    output.say(done(given.stories))
  })
}

const left = (stories: readonly number[]): string =>
  stories.length === 0 ? 'It was in no story.' : `It has left story ${stories.join(', ')}.`

/** `parley feedback wrong-topic ARTICLE TOPIC`. */
export async function wrongTopic(globals: Globals, written: string, topic: string, { note }: Noted): Promise<void> {
  const article = wholeNumber(written, 'an article')
  await give(
    globals,
    { kind: 'wrong-topic', article, topic, note: note ?? null },
    (stories) => `Noted. ${left(stories)}`,
  )
}

/** `parley feedback missed-topic ARTICLE TOPIC`. */
export async function missedTopic(globals: Globals, written: string, topic: string, { note }: Noted): Promise<void> {
  const article = wholeNumber(written, 'an article')
  const said =
    'Noted. "parley retag" gives it the topic; until then it stays as it was judged. The next export has it as a case.'
  await give(globals, { kind: 'missed-topic', article, topic, note: note ?? null }, () => said)
}

/** `parley feedback wrong-story ARTICLE STORY`. */
export async function wrongStory(globals: Globals, written: string, of: string, { note }: Noted): Promise<void> {
  const [article, story] = [wholeNumber(written, 'an article'), wholeNumber(of, 'a story')]
  await give(
    globals,
    { kind: 'wrong-story', article, story, note: note ?? null },
    (stories) => `Noted. ${left(stories)}`,
  )
}

/** `parley feedback mute STORY` and `unmute STORY`. */
export async function mute(globals: Globals, kind: 'mute' | 'unmute', written: string, { note }: Noted): Promise<void> {
  const story = wholeNumber(written, 'a story')
  const said = kind === 'mute' ? `Story ${story} alerts no more.` : `Story ${story} may alert again.`
  await give(globals, { kind, story, note: note ?? null }, () => said)
}

/** `parley feedback export`: one case a line, for people and programs alike. */
export async function exportCases(globals: Globals): Promise<void> {
  await withClient(globals, async ({ client }) => {
    let after: number | null = null
    do {
      const query: string = after === null ? '' : `?after=${after}`
      const page: z.infer<typeof casesShape> = await request(client, casesShape, 'GET', `/v1/feedback/cases${query}`)
      for (const one of page.cases) process.stdout.write(`${JSON.stringify(one)}\n`)
      after = page.next
    } while (after !== null)
  })
}
