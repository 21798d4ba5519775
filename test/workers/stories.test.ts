import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tagArticle } from '../../workers/tag.js'
import { makePlace, type Place } from '../support/backends.js'
import { setClock } from '../support/clock.js'
import { startTrial, type Trial } from '../support/service.js'

const NOW = new Date('2026-02-05T15:00:00Z')

interface Event {
  readonly type: string
  readonly data: {
    readonly why: string
    readonly changes?: readonly { readonly kind: string }[]
    readonly copyOf?: { readonly id: number } | null
  }
}

describe('stories', () => {
  let place: Place
  let trial: Trial
  let made = 0

  beforeAll(async () => {
    place = await makePlace('embedded')
    const publishers = ['alpha', 'beta', 'gamma'].map((key) => ({ key, name: key, family: key }))
    trial = await startTrial(place, setClock(NOW), { publishers }, ['http'])
    await trial.service.context.db.query(
      `insert into sources (key, name, kind, url, publisher, interval_seconds, origin)
       select key, key, 'manual', 'https://' || key || '.example/', key, 600, 'added' from unnest($1::text[]) as k (key)`,
      [publishers.map(({ key }) => key)],
    )
    await trial.service.context.db.query(
      `insert into endpoints (url, secret, events, created_at)
       values ('https://receiver.example/', '', '{story.opened,story.updated,story.merged,story.split}', now())`,
    )
  })

  afterAll(async () => {
    await trial.stop()
    await place.remove()
  })

  /** An article as fetching leaves it, tagged: its id, and what was told of it. */
  async function tag(of: {
    text: string
    title?: string
    source?: string
    at?: Date
    history?: boolean
    page?: number
    /** Independent origins that the topic asks for. */
    origins?: number
  }): Promise<{ id: number; events: readonly Event[]; stories: readonly number[]; alerts: number }> {
    const { db } = trial.service.context
    const at = of.at ?? NOW
    const [row] = await db.query<{ id: number }>(
      `insert into articles (merge_hash, title, text, language, url, published, first_seen, history, due_at, source_id)
       values ($1, $2, $3, 'en', $4, $5, $5, $6, now(), (select id from sources where key = $7)) returning id`,
      [
        `s-${++made}`,
        of.title ?? 'A swap',
        of.text,
        `https://x.example/${made}`,
        at,
        of.history ?? false,
        of.source ?? 'alpha',
      ],
    )
    const id = row?.id ?? 0
    if (of.page !== undefined) {
      await db.query(`insert into hosts (name) values ('x.example') on conflict do nothing`)
      await db.query(
        `insert into pages (id, url_key, url, fetched_url, host_id, outcome, reader_version, first_read_at, read_at)
         overriding system value
         select $1::bigint, $1::text, 'u', 'u', id, 'article', 1, now(), now() from hosts where name = 'x.example' on conflict do nothing`,
        [of.page],
      )
      await db.query(
        `insert into revisions (page_id, n, article_id, reader_version, read_at)
         values ($1::bigint, 1 + (select count(*) from revisions where page_id = $1::bigint), $2, 1, now())`,
        [of.page, id],
      )
    }
    const [before] = await db.query<{ seq: number }>('select last as seq from log_head')
    const { context } = trial.service
    const topics = context.settings.topics.map((topic) => ({
      ...topic,
      alerts: { ...topic.alerts, open_after: { origins: of.origins ?? 1, official: true } },
    }))
    const nudges = await tagArticle({ ...context, settings: { ...context.settings, topics } }, id)
    const events = await db.query<{ body: string }>('select body from events where seq > $1 order by seq', [
      before?.seq ?? 0,
    ])
    const stories = await db.query<{ id: number }>('select story_id as id from story_articles where article_id = $1', [
      id,
    ])
    return {
      id,
      events: events.map(({ body }) => JSON.parse(body)),
      stories: stories.map((story) => story.id),
      alerts: nudges.filter(({ stage }) => stage === 'deliver').length,
    }
  }

  const swap = (count: number, who = 'Armenia and Azerbaijan', day = 'Thursday') =>
    `${who} exchanged prisoners of war on ${day}, with each side releasing ${count} servicemen, the Red Cross said.\n\n` +
    'The men were handed over at a crossing in the mountains in the early morning, and were met there by their families.\n\n' +
    'Doctors looked after them before they were driven to the capital. It was the first exchange of prisoners this winter.'

  const types = ({ events }: { events: readonly Event[] }) => events.map(({ type }) => type)

  it('take a copy for a further appearance that alerts nobody, and an update for a report', async () => {
    const first = await tag({ text: swap(32), title: 'Armenia and Azerbaijan exchange prisoners of war' })
    expect(types(first)).toEqual(['article.tagged', 'story.opened'])
    expect(first.alerts).toBe(1)

    const copy = await tag({
      text: `YEREVAN, Feb 5 (Wire) — ${swap(32)}\n\nSubscribe to our newsletter.`,
      title: 'Homecoming in the mountains',
      source: 'beta',
    })
    expect(copy.stories).toEqual(first.stories)
    expect(types(copy)).toEqual(['article.tagged'])
    expect(copy.events[0]?.data.copyOf).toMatchObject({ id: first.id })
    expect(copy.alerts).toBe(0)

    const update = await tag({ text: swap(34), title: 'Armenia and Azerbaijan exchange prisoners of war', at: NOW })
    expect(update.stories).toEqual(first.stories)
    expect(types(update)).toEqual(['article.tagged', 'story.updated'])
    expect(update.events[1]?.data.changes?.map(({ kind }) => kind)).toContain('correction')
    expect(update.alerts).toBe(1)
  })

  it('say nothing of a further report that changes nothing', async () => {
    const other =
      'Prisoners of war went home on Thursday: Armenia and Azerbaijan have swapped 34 soldiers each, according to the Red Cross. ' +
      'Families had waited at the border since the night.\n\nThe governments of both countries thanked the mediators for the swap of prisoners.'
    const further = await tag({ text: other, title: 'Armenia, Azerbaijan swap prisoners', source: 'gamma' })
    expect(further.stories).toHaveLength(1)
    expect(further.alerts).toBe(0)
  })

  it('count only what a page still shows, and join a revision to the story of what it replaces', async () => {
    const first = await tag({
      text: swap(11, 'India and Pakistan'),
      title: 'India and Pakistan exchange prisoners',
      page: 900,
    })
    const revised = await tag({
      text: `Earlier figures were wrong.\n\nIndia and Pakistan released prisoners of war to each other on Thursday: 12 servicemen a side went home in an exchange, officials said.`,
      title: 'India and Pakistan exchange 12 prisoners each',
      page: 900,
    })
    expect(revised.stories).toEqual(first.stories)
    const [story] = await trial.service.context.db.query<{ profile: { counts: number[] } }>(
      'select profile from stories where id = $1',
      [first.stories[0]],
    )
    expect(story?.profile.counts).toEqual([12])
  })

  it('never alert of history, and tell of it once there is news', async () => {
    const old = await tag({
      text: swap(70, 'Ethiopia and Eritrea'),
      title: 'Ethiopia and Eritrea exchange prisoners',
      history: true,
    })
    expect(old.alerts).toBe(0)
    expect(types(old)).toEqual(['article.tagged', 'story.opened'])
    const news = await tag({
      text: `${swap(70, 'Ethiopia and Eritrea')}\n\nMore soon.`,
      title: 'Prisoners home',
      source: 'beta',
    })
    expect(types(news)).toEqual(['article.tagged', 'story.updated'])
    expect(news.alerts).toBe(1)
  })

  it('are told of when as many origins report them as the topic asks for', async () => {
    const told = (who: string) =>
      `Sudan and Chad swapped prisoners of war on Thursday, ${who}: 21 soldiers a side went home after months of talks.\n\n` +
      `${who === 'officials said' ? 'They were flown to both capitals.' : 'Buses brought them over the border at noon, and a band played.'}`
    const first = await tag({ text: told('officials said'), title: 'Sudan and Chad swap prisoners', origins: 2 })
    expect(types(first)).toEqual(['article.tagged'])
    const same = await tag({ text: told('according to sources'), title: 'Prisoner swap of Sudan and Chad', origins: 2 })
    expect(same.stories).toEqual(first.stories)
    expect(types(same)).toEqual(['article.tagged'])
    const second = await tag({
      text: 'A prisoner exchange between Sudan and Chad has brought 21 soldiers home to each side on Thursday, reporters saw.',
      title: 'Soldiers of Sudan and Chad come home in prisoner swap',
      source: 'beta',
      origins: 2,
    })
    expect(second.stories).toEqual(first.stories)
    expect(types(second)).toEqual(['article.tagged', 'story.opened'])
    expect(second.events[1]?.data.why).toContain('2 independent origins of the 2 that are asked for: alpha, beta')
    expect(second.alerts).toBe(1)
  })

  describe('an operator', () => {
    const ids = async (story: number) => {
      const { json } = await trial.ask('GET', `/v1/stories/${story}`)
      return json as {
        id: number
        reports: { id: number }[]
        ledger: { article: number; source: string; copyOf: number | null; alerted: string | null }[]
        first: { published: { source: string } | null }
        account: { origins: string[] }
        summary: { sentence: string }[]
        mutedAt: string | null
      }
    }
    const lastEvent = async () => {
      const [row] = await trial.service.context.db.query<{ body: string }>(
        'select body from events order by seq desc limit 1',
      )
      return JSON.parse(row?.body ?? '{}') as {
        type: string
        data: { merged?: { id: number }; articles?: { id: number }[] }
      }
    }

    it('sees who was first, who says what, and what was told', async () => {
      const [first] = await trial.service.context.db.query<{ id: number }>('select min(id) as id from stories')
      const story = await ids(first?.id ?? 0)
      expect(story.ledger.length).toBe(story.reports.length)
      expect(story.ledger.filter(({ copyOf }) => copyOf !== null)).toHaveLength(1)
      expect(story.ledger.filter(({ alerted }) => alerted !== null).length).toBeGreaterThan(0)
      expect(story.first.published?.source).toBe('alpha')
      expect(story.account.origins).toContain('red-cross')
      expect(story.summary[0]?.sentence).toContain('servicemen')
    })

    it('merges two stories and parts them again', async () => {
      const one = await tag({
        text: swap(41, 'Serbia and Kosovo'),
        title: 'Serbia and Kosovo exchange prisoners of war',
      })
      const other = await tag({
        text: 'Libya and Chad have exchanged prisoners of war on Thursday, 55 soldiers each, officials said at the border.',
        title: 'Libya and Chad exchange prisoners of war',
        source: 'beta',
      })
      const [a = 0, b = 0] = [one.stories[0], other.stories[0]]
      expect(a).not.toBe(b)
      expect(await trial.ask('POST', `/v1/stories/${b}/merge`, { into: a })).toEqual({
        status: 200,
        json: { story: a, other: b },
      })
      expect((await ids(b)).id).toBe(a)
      expect((await ids(a)).reports.map(({ id }) => id)).toEqual([one.id, other.id])
      expect(await lastEvent()).toMatchObject({ type: 'story.merged', data: { merged: { id: b } } })
      expect((await trial.ask('POST', `/v1/stories/${b}/merge`, { into: a })).status).toBe(409)

      expect((await trial.ask('POST', `/v1/stories/${a}/split`, { articles: [999_999] })).status).toBe(409)
      expect((await trial.ask('POST', `/v1/stories/${a}/split`, { articles: [one.id, other.id] })).status).toBe(409)
      const { json } = await trial.ask('POST', `/v1/stories/${a}/split`, { articles: [other.id] })
      const parted = (json as { other: number }).other
      expect((await ids(parted)).reports.map(({ id }) => id)).toEqual([other.id])
      expect((await ids(a)).reports.map(({ id }) => id)).toEqual([one.id])
      expect(await lastEvent()).toMatchObject({ type: 'story.split', data: { articles: [{ id: other.id }] } })
    })

    it('marks what is wrong, and it is honoured and exported', async () => {
      const right = await tag({ text: swap(61, 'Iran and Iraq'), title: 'Iran and Iraq exchange prisoners of war' })
      const wrong = await tag({
        text: 'Iran and Iraq swapped prisoners of war on Thursday in an exchange, 61 each, the film has it. Critics liked the story.',
        title: 'Iran and Iraq prisoner exchange retold',
        source: 'beta',
      })
      const [story = 0] = right.stories
      expect(wrong.stories).toEqual([story])
      const topic = 'prisoner-exchange'
      const body = { kind: 'wrong-topic', article: wrong.id, topic, note: 'a film' }
      expect((await trial.ask('POST', '/v1/feedback', body)).json).toMatchObject({ stories: [story] })
      expect((await ids(story)).reports.map(({ id }) => id)).toEqual([right.id])
      expect((await trial.ask('POST', '/v1/feedback', { ...body, topic: 'weather' })).status).toBe(409)
      expect((await trial.ask('POST', '/v1/feedback', { kind: 'wrong-story', article: wrong.id, story })).status).toBe(
        409,
      )
      const { json } = await trial.ask('GET', '/v1/feedback/cases')
      expect(json).toMatchObject({
        cases: [
          { id: `feedback-${wrong.id}`, lang: 'en', topics: [], facts: null, story: null, trap: 'a film', held: false },
        ],
        next: null,
      })
    })

    it('empties a story, and the next report opens one of its own', async () => {
      const wrong = await tag({ text: swap(45, 'Laos and Thailand'), title: 'Laos and Thailand exchange prisoners' })
      const [story = 0] = wrong.stories
      const said = { kind: 'wrong-topic', article: wrong.id, topic: 'prisoner-exchange' }
      expect((await trial.ask('POST', '/v1/feedback', said)).status).toBe(201)
      const listed = await trial.ask('GET', '/v1/stories?topic=prisoner-exchange')
      expect((listed.json as { stories: { id: number }[] }).stories.map(({ id }) => id)).not.toContain(story)
      const news = await tag({
        text: 'Prisoners of war of Laos and Thailand are home: 45 soldiers a side were exchanged on Thursday, reporters saw.',
        title: 'Laos and Thailand swap prisoners',
        source: 'beta',
      })
      expect(news.stories).not.toContain(story)
      expect(types(news)).toEqual(['article.tagged', 'story.opened'])
      expect(news.alerts).toBe(1)
    })

    it('mutes a story, and nothing of it alerts any more', async () => {
      const first = await tag({ text: swap(81, 'Mali and Niger'), title: 'Mali and Niger exchange prisoners of war' })
      expect(first.alerts).toBe(1)
      const [story = 0] = first.stories
      expect((await trial.ask('POST', '/v1/feedback', { kind: 'mute', story })).status).toBe(201)
      const update = await tag({ text: swap(88, 'Mali and Niger'), title: 'Mali and Niger exchange prisoners of war' })
      expect(update.stories).toEqual([story])
      expect(types(update)).toContain('story.updated')
      expect(update.alerts).toBe(0)
      expect((await ids(story)).mutedAt).not.toBeNull()
    })
  })
})
