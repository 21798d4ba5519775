import { z } from 'zod'
import { request } from '../client.js'
import type { Globals } from '../globals.js'
import type { Output } from '../output.js'
import { foreign } from '../output.js'
import { withClient } from '../session.js'
import { counted, plain } from '../text.js'
import { wholeNumber } from './whole-number.js'

const changedShape = z.object({ story: z.number(), other: z.number() })

const value = z.looseObject({ value: z.unknown(), origins: z.number() })
const when = z.object({ source: z.string().nullable(), url: z.string(), at: z.string().nullable() }).nullable()

const storyShape = z.looseObject({
  id: z.number(),
  topic: z.string(),
  state: z.string(),
  headline: z.string(),
  alertedAt: z.string().nullable(),
  mutedAt: z.string().nullable(),
  account: z
    .looseObject({
      origins: z.array(z.string()),
      unknown: z.number(),
      life: z.array(z.object({ from: z.string().nullable(), to: z.string(), article: z.number(), at: z.string() })),
      facts: z.array(z.looseObject({ key: z.string(), disputed: z.boolean(), values: z.array(value) })),
    })
    .nullable(),
  summary: z.array(
    z.looseObject({
      sentence: z.string(),
      speaker: z.string().nullable(),
      source: z.string().nullable(),
      url: z.string(),
    }),
  ),
  first: z.object({ published: when, seen: when }),
  ledger: z.array(
    z.looseObject({
      article: z.number(),
      url: z.string(),
      source: z.string().nullable(),
      published: z.string().nullable(),
      seen: z.string(),
      tagged: z.string(),
      alerted: z.string().nullable(),
      copyOf: z.number().nullable(),
    }),
  ),
})
type Shown = z.infer<typeof storyShape>

const lineShape = z.looseObject({
  id: z.number(),
  topic: z.string(),
  state: z.string(),
  headline: z.string(),
  articles: z.number(),
  lastPublished: z.string(),
  alertedAt: z.string().nullable(),
})
type Line = z.infer<typeof lineShape>
const pageShape = z.object({ stories: z.array(lineShape), next: z.number().nullable() })

/** `parley stories list`: those that were opened last. */
export async function listStories(
  globals: Globals,
  { topic, state, limit }: { readonly topic?: string; readonly state?: string; readonly limit: string },
): Promise<void> {
  const most = wholeNumber(limit, 'stories')
  await withClient(globals, async ({ client, output }) => {
    const stories: Line[] = []
    let before: number | null = null
    do {
      const query = new URLSearchParams({ limit: String(Math.min(most - stories.length, 200)) })
      for (const [name, value] of Object.entries({ topic, state, before }))
        if (value != null) query.set(name, String(value))
      const page: z.infer<typeof pageShape> = await request(client, pageShape, 'GET', `/v1/stories?${query}`)
      stories.push(...page.stories)
      before = page.next
    } while (before !== null && stories.length < most)
    if (!output.human) return stories.forEach((story) => void output.emit(story))
    output.table(
      stories,
      [
        { title: 'STORY', cell: ({ id }) => String(id) },
        { title: 'TOPIC', cell: ({ topic: of }) => of },
        { title: 'STATE', cell: ({ state: now }) => now },
        { title: 'ARTICLES', cell: ({ articles }) => String(articles) },
        { title: 'LAST', cell: ({ lastPublished }) => clock(lastPublished) },
        { title: 'ALERTED', cell: ({ alertedAt }) => clock(alertedAt) },
        { title: 'HEADLINE', cell: ({ headline }) => foreign(headline) },
      ],
      'No such story has been found yet.',
    )
  })
}

const clock = (time: string | null): string => (time === null ? '' : time.slice(0, 19).replace('T', ' '))

/** `parley stories show ID`. */
export async function showStory(globals: Globals, written: string): Promise<void> {
  const id = wholeNumber(written, 'a story')
  await withClient(globals, async ({ client, output }) => {
    const story = await request(client, storyShape, 'GET', `/v1/stories/${id}`)
    if (output.human) tell(output, story)
    else output.emit(story)
  })
}

function tell(output: Output, story: Shown): void {
  const { bold, dim, yellow } = output.colour
  const { say } = output
  say(bold(plain(story.headline)))
  say(`Story ${story.id}: ${story.topic}, ${story.state}${story.mutedAt === null ? '' : ', muted'}`)
  const origins = story.account?.origins ?? []
  const unknown = story.account?.unknown ?? 0
  say(
    `${counted(origins.length, 'independent origin')}${origins.length === 0 ? '' : `: ${origins.join(', ')}`}` +
      (unknown === 0 ? '' : `; ${counted(unknown, 'report')} of which nobody knows who stands behind`),
  )
  for (const { sentence, speaker, source, url } of story.summary) {
    say(`\n  ${plain(sentence)}`)
    say(
      dim(
        `  ${[speaker, source]
          .filter((name) => name !== null)
          .map((name) => plain(name))
          .join(', ')} ${foreign(url)}`,
      ),
    )
  }
  for (const { key, values } of (story.account?.facts ?? []).filter(({ disputed }) => disputed)) {
    say(yellow(`\n  Disputed: ${key}`))
    for (const one of values) say(`    ${JSON.stringify(one.value)} (${counted(one.origins, 'origin')})`)
  }
  const life = story.account?.life ?? []
  if (life.length > 1) say('')
  for (const { from, to, article, at } of life.slice(1))
    say(`  ${clock(at)}  from ${from ?? 'nothing'} to ${to}, by article ${article}`)
  say('')
  output.table(
    story.ledger,
    [
      { title: 'PUBLISHED', cell: ({ published }) => clock(published) },
      { title: 'SEEN', cell: ({ seen }) => clock(seen) },
      { title: 'TAGGED', cell: ({ tagged }) => clock(tagged) },
      { title: 'ALERTED', cell: ({ alerted }) => clock(alerted) },
      {
        title: 'ARTICLE',
        cell: ({ article, copyOf }) => (copyOf === null ? String(article) : `${article}, copy of ${copyOf}`),
      },
      { title: 'SOURCE', cell: ({ source }) => plain(source ?? '') },
      { title: 'ADDRESS', cell: ({ url }) => foreign(url) },
    ],
    'No article belongs to it any more.',
  )
  const { published, seen } = story.first
  if (published !== null)
    say(`\nFirst by its own word: ${plain(published.source ?? published.url)}, ${clock(published.at)}`)
  if (seen !== null) say(`First that was seen:   ${plain(seen.source ?? seen.url)}, ${clock(seen.at)}`)
}

/** `parley stories merge ID OTHER`: the second goes into the first. */
export async function mergeStories(globals: Globals, written: string, other: string): Promise<void> {
  const [into, id] = [wholeNumber(written, 'a story'), wholeNumber(other, 'a story')]
  await withClient(globals, async ({ client, output }) => {
    const done = await request(client, changedShape, 'POST', `/v1/stories/${id}/merge`, { into })
    output.emit(done)
    output.say(`Story ${done.other} is part of story ${done.story} from now on.`)
  })
}

/** `parley stories split ID ARTICLE…`. */
export async function splitStory(globals: Globals, written: string, articles: readonly string[]): Promise<void> {
  const id = wholeNumber(written, 'a story')
  const numbers = articles.map((one) => wholeNumber(one, 'an article'))
  await withClient(globals, async ({ client, output }) => {
    const done = await request(client, changedShape, 'POST', `/v1/stories/${id}/split`, { articles: numbers })
    output.emit(done)
    output.say(`${counted(numbers.length, 'article')} of story ${done.story} are story ${done.other} from now on.`)
  })
}
