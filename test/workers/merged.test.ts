import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'
import { type SetClock, setClock } from '../support/clock.js'
import { type Press, startPress } from '../support/press.js'
import { type Receiver, startReceiver } from '../support/receiver.js'
import { eventually, startTrial, type Trial } from '../support/service.js'

interface Shown {
  id: number
  headline: string
  reports: { id: number; url: string }[]
  profile: { counts: number[] }
  alertedAt: string | null
  mutedAt: string | null
}

/** Each trial has a month of its own, so that no story of one belongs to another. */
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August']

describe.each(BACKENDS)('two stories that turn out to be one on %s', (backend) => {
  let place: Place
  let trial: Trial
  let press: Press
  let receiver: Receiver
  const clock: SetClock = setClock('2026-01-01T00:00:00Z')
  let month = -1

  beforeAll(async () => {
    place = await makePlace(backend)
    trial = await startTrial(place, clock, {
      settings: {
        web: { gap: '0s', timeout: '5s', allow: ['127.0.0.0/8'] },
        alerts: { max_age: '9d' },
        delivery: { https_only: false, allow: ['127.0.0.0/8'], timeout: '5s', schedule: ['200ms', '1s'], jitter: 0 },
      },
    })
    press = await startPress()
    receiver = await startReceiver()
    const { json } = await trial.ask('POST', '/v1/endpoints', { url: receiver.url })
    receiver.trust((json as { secret: string }).secret)
    await trial.ask('POST', '/v1/sources', { url: press.feedUrl, key: 'press', intervalSeconds: 1 })
    await eventually(
      async () => (await trial.ask('GET', '/v1/sources/press')).json as { lastPolledAt: string | null },
      (source) => source.lastPolledAt !== null,
    )
  })

  afterAll(async () => {
    await trial.stop()
    await receiver.close()
    await press.close()
    await place.remove()
  })

  const name = (): string => MONTHS[month] ?? ''
  const on = (day: number, hour: number): Date => new Date(Date.UTC(2026, month, day, hour))

  const early = () => ({
    path: `/${name()}-first-stage`,
    title: 'Armenia and Azerbaijan exchange 32 prisoners of war each',
    published: on(2, 15),
    paragraphs: [
      `Armenia and Azerbaijan exchanged prisoners of war on 2 ${name()}, with each side releasing 32 servicemen, the defence ministries of both countries said.`,
      'The men were handed over at a crossing in the mountains in the early morning, and were met there by their families and by doctors.',
    ],
  })
  const late = () => ({
    path: `/${name()}-second-stage`,
    title: 'Azerbaijan and Armenia swap 35 soldiers a side',
    published: on(5, 12),
    paragraphs: [
      `Azerbaijan and Armenia swapped prisoners of war on 5 ${name()}: 35 soldiers of each side are home, officials at the border said.`,
      'Buses brought them over the bridge at noon, where their relatives had waited since the night with flowers and photographs.',
    ],
  })
  const both = (who = 'the Red Cross', path = 'both-stages') => ({
    path: `/${name()}-${path}`,
    title: `Armenia and Azerbaijan exchanged prisoners from 2 to 5 ${name()}, ${who} says`,
    published: on(5, 18),
    paragraphs: [
      `Armenia and Azerbaijan exchanged prisoners of war from 2 to 5 ${name()}, ${who} said: 67 soldiers of each side came home.`,
      `The spokesman of ${who} thanked the drivers and the nurses, and told reporters in the capital that no further stage was planned.`,
    ],
  })
  type News = ReturnType<typeof early>

  /** Publishes an article and waits until it is in its story: the id of that one. */
  async function read(news: News, handIn = true): Promise<number> {
    if (news.published > clock.now()) clock.set(new Date(news.published.getTime() + 60_000))
    const url = press.publish(news)
    // What is handed in need not wait for the next look at the feed; it shows there as well.
    if (handIn) await trial.ask('POST', '/v1/entries', { entries: [url] })
    const found = await eventually(
      () =>
        trial.service.context.db.query<{ story: number }>(
          `select m.story_id as story from articles a join story_articles m on m.article_id = a.id
           where a.url = $1 and a.state = 'linked'`,
          [url],
        ),
      (rows) => rows.length > 0,
    )
    return found[0]?.story ?? 0
  }

  const story = async (id: number) => (await trial.ask('GET', `/v1/stories/${id}`)).json as Shown
  const types = (from: number) => receiver.received.slice(from).map(({ type }) => type)
  const pathsOf = ({ reports }: Shown) => reports.map(({ url }) => new URL(url).pathname).sort()
  const nothingOpen = () =>
    eventually(
      () => trial.service.context.db.query(`select id from deliveries where state = 'pending'`),
      (open) => open.length === 0,
    )

  /** How many messages came of the trials before. */
  async function nextMonth(): Promise<number> {
    await nothingOpen()
    month += 1
    clock.set(on(2, 14))
    return receiver.received.length
  }

  it('become one with the report that fits both, and subscribers hear of it once', async () => {
    const before = await nextMonth()
    const first = await read(early(), false)
    const second = await read(late(), false)
    expect(second).not.toBe(first)
    await receiver.until(before + 2)
    const whole = await read(both(), false)
    const gone = whole === first ? second : first
    await eventually(
      async () => types(before),
      (seen) => seen.includes('story.merged'),
    )
    await nothingOpen()
    const told = types(before)
    expect(told.slice(0, 2)).toEqual(['story.opened', 'story.opened'])
    expect(told.filter((type) => type === 'story.opened')).toHaveLength(2)
    expect(told.filter((type) => type === 'story.merged')).toHaveLength(1)
    expect(told.filter((type) => type === 'story.updated').length).toBeLessThanOrEqual(1)
    const merged = receiver.received.slice(before).find(({ type }) => type === 'story.merged')
    expect(merged).toMatchObject({
      verified: true,
      data: {
        story: { id: whole, firstDay: `2026-${String(month + 1).padStart(2, '0')}-02` },
        merged: { id: gone },
        history: false,
      },
    })
    expect(merged?.data.why).toMatch(/^Article \d+ fits both: they tell of one happening\.$/)

    const shown = await story(whole)
    expect(pathsOf(shown)).toEqual([both().path, early().path, late().path].sort())
    expect(shown.profile.counts).toEqual([32, 35, 67])
    // Who kept the other one finds this one under its number.
    expect((await story(gone)).id).toBe(whole)
    expect(await trial.service.context.db.query('select seq from events order by seq')).toEqual(
      (await trial.service.context.db.query<{ last: number }>('select last from log_head')).flatMap(({ last }) =>
        Array.from({ length: last }, (_, n) => ({ seq: n + 1 })),
      ),
    )
  })

  it.each([
    ['the later stage first', () => [late(), early(), both()]],
    ['the whole first', () => [both(), late(), early()]],
    ['the whole between', () => [early(), both(), late()]],
  ])('are one in whatever order the reports come: %s', async (_, order) => {
    const before = await nextMonth()
    let last = 0
    for (const news of order()) last = await read(news)
    const shown = await story(last)
    expect(pathsOf(shown)).toEqual([both().path, early().path, late().path].sort())
    expect(shown.profile.counts).toEqual([32, 35, 67])
    await nothingOpen()
    // Whoever heard of two stories hears that they are one, and nobody else does.
    const opened = types(before).filter((type) => type === 'story.opened').length
    expect(types(before).filter((type) => type === 'story.merged')).toHaveLength(opened - 1)
  })

  it('stay two for ever once an operator has parted them', async () => {
    const before = await nextMonth()
    await read(early())
    await read(late())
    const whole = await read(both())
    const stage = (await story(whole)).reports.find(({ url }) => url.endsWith('second-stage'))
    const { status, json } = await trial.ask('POST', `/v1/stories/${whole}/split`, { articles: [stage?.id] })
    expect(status).toBe(200)
    const parted = (json as { other: number }).other
    await eventually(
      async () => types(before),
      (seen) => seen.includes('story.split'),
    )

    const again = await read(both('the Swiss embassy', 'both-stages-again'))
    const further = await read(both('a bishop of the region', 'both-stages-told-once-more'))
    expect([whole, parted]).toContain(again)
    expect([whole, parted]).toContain(further)
    await nothingOpen()
    expect(types(before).filter((type) => type === 'story.merged')).toHaveLength(1)
    expect(pathsOf(await story(parted))).toContain(late().path)
    expect(pathsOf(await story(whole))).toEqual(expect.arrayContaining([early().path, both().path]))
    expect(pathsOf(await story(whole))).not.toContain(late().path)

    // By the operator's own word they are one again.
    expect((await trial.ask('POST', `/v1/stories/${parted}/merge`, { into: whole })).status).toBe(200)
    expect(pathsOf(await story(parted))).toHaveLength(5)
    expect((await story(parted)).id).toBe(whole)
  })

  it('are muted where one of them was', async () => {
    const before = await nextMonth()
    const first = await read(early())
    await receiver.until(before + 1)
    expect((await trial.ask('POST', '/v1/feedback', { kind: 'mute', story: first })).status).toBe(201)
    await read(late())
    const whole = await read(both())
    expect((await story(whole)).mutedAt).not.toBeNull()
    await nothingOpen()
    expect(types(before)).toEqual(['story.opened', 'story.opened'])
  })
})
