import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVENT_TYPES } from '../../src/domain/event.js'
import type { Db } from '../../src/store/db.js'
import { compileTopics, type Topics } from '../../src/topics/judge.js'
import type { Moved } from '../../workers/regroup.js'
import { type RetagContext, type Retagged, retag } from '../../workers/retag.js'
import { tagArticle } from '../../workers/tag.js'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'
import { type SetClock, setClock } from '../support/clock.js'
import { startTrial, type Trial } from '../support/service.js'

const EXCHANGE = 'prisoner-exchange'
const HOUR = 3_600_000

const swap = (parties: string, count: number): string =>
  `${parties} exchanged prisoners of war on Thursday, with each side releasing ${count} servicemen, the Red Cross said.\n\n` +
  'The men were handed over at a crossing in the mountains in the early morning, and were met there by their families.\n\n' +
  'Doctors looked after them before they were driven to the capital. It was the first exchange of prisoners this winter.'

const swapAgain = (parties: string, count: number): string =>
  `A prisoner exchange between ${parties} has brought ${count} soldiers a side home on Thursday, reporters at the border saw.\n\n` +
  'Families had waited since the night. Both governments thanked the mediators for the exchange of prisoners.'

const NO_NEWS = 'The bridge over the river is closed until Monday for repairs, the city of Riga said on Thursday.'

describe.each(BACKENDS.filter((backend) => backend !== 'postgres+redis'))(
  'judging the archive anew on %s',
  (backend) => {
    let place: Place
    let trial: Trial
    let clock: SetClock
    let db: Db
    let day = 0
    let made = 0
    /** Every topic is refused. */
    let strict: Topics
    /** Whatever has a sign of a topic has the topic. */
    let loose: Topics

    beforeAll(async () => {
      clock = setClock('2026-01-01T12:00:00Z')
      place = await makePlace(backend)
      const publishers = ['alpha', 'beta'].map((key) => ({ key, name: key, family: key }))
      trial = await startTrial(place, clock, { publishers }, ['http'])
      db = trial.service.context.db
      const at = (threshold: number) => compileTopics(trial.config.topics.map((topic) => ({ ...topic, threshold })))
      strict = at(100)
      loose = at(0.1)
      await db.query(
        `insert into sources (key, name, kind, url, publisher, interval_seconds, origin)
       select key, key, 'manual', 'https://' || key || '.example/', key, 600, 'added' from unnest($1::text[]) as k (key)`,
        [publishers.map(({ key }) => key)],
      )
      await db.query(
        `insert into endpoints (url, secret, events, created_at) values ('https://receiver.example/', '', $1, now())`,
        [EVENT_TYPES],
      )
    })

    afterAll(async () => {
      await trial.stop()
      await place.remove()
    })

    /** Each trial has a day of its own, so that judging anew leaves the articles of the others alone. */
    function nextDay(): void {
      day += 3
      clock.set(new Date(Date.UTC(2026, 0, day, 12)))
    }

    async function tag(title: string, text: string, topics?: Topics, source = 'alpha'): Promise<number> {
      const [row] = await db.query<{ id: number }>(
        `insert into articles (merge_hash, title, text, language, url, published, first_seen, history, due_at, source_id)
       values ($1, $2, $3, 'en', $4, $5, $5, false, now(), (select id from sources where key = $6)) returning id`,
        [`r-${++made}`, title, text, `https://x.example/${made}`, clock.now(), source],
      )
      const id = row?.id ?? 0
      const { context } = trial.service
      await tagArticle({ ...context, topics: topics ?? context.topics }, id)
      return id
    }

    const only = (topics?: Topics): RetagContext => {
      const { context } = trial.service
      return { ...context, topics: topics ?? context.topics }
    }

    /** Judges this day's articles anew: those that are otherwise. */
    async function anew(context = only(), keep = true): Promise<Retagged[]> {
      const { articles, moved } = await whole(context, keep)
      expect(moved).toEqual([])
      return articles
    }

    /** The same, with the articles that go to another story. */
    async function whole(context = only(), keep = true): Promise<{ articles: Retagged[]; moved: Moved[] }> {
      const since = new Date(clock.now().getTime() - HOUR)
      const articles: Retagged[] = []
      const moved: Moved[] = []
      for await (const one of retag(context, { since, keep })) {
        if (one.kind === 'moved') moved.push(one)
        else if (one.difference !== null) articles.push(one)
      }
      return { articles, moved }
    }

    const gained = { gained: [EXCHANGE], lost: [], facts: true }
    const lost = { gained: [], lost: [EXCHANGE], facts: true }
    const head = async () => (await db.query<{ last: number }>('select last from log_head'))[0]?.last ?? 0
    const eventsSince = (seq: number) =>
      db.query<{ type: string; history: boolean; told: number }>(
        `select type, history, (select count(*)::int from deliveries d where d.event_seq = e.seq) as told
       from events e where seq > $1 order by seq`,
        [seq],
      )
    const storiesOf = async (article: number) =>
      (
        await db.query<{ id: number }>(
          'select story_id as id from story_articles where article_id = $1 and wrong_at is null order by 1',
          [article],
        )
      ).map(({ id }) => id)
    const story = async (id: number) =>
      (await trial.ask('GET', `/v1/stories/${id}`)).json as {
        headline: string
        reports: { id: number }[]
        account: { origins: string[] }
        mutedAt: string | null
      }
    const listed = async () =>
      ((await trial.ask('GET', '/v1/stories?limit=200')).json as { stories: { id: number }[] }).stories.map(
        ({ id }) => id,
      )
    const record = async () => [
      await db.query('select article_id, topic, applies, rules, evidence from judgements order by 1, 2'),
      await db.query('select * from claims order by article_id, n'),
      await db.query('select id, facts, copy_of from articles order by id'),
      await db.query('select * from story_articles order by article_id, topic'),
      await db.query('select * from stories order by id'),
      await db.query('select * from fingerprints order by hash, article_id'),
      await db.query('select seq from events order by seq'),
    ]

    it('gives articles the topic that they have now, and alerts nobody', async () => {
      nextDay()
      const first = await tag(
        'Armenia and Azerbaijan exchange prisoners of war',
        swap('Armenia and Azerbaijan', 32),
        strict,
      )
      const second = await tag('Soldiers are home', swapAgain('Armenia and Azerbaijan', 32), strict, 'beta')
      await tag('Bridge closed', NO_NEWS, strict)
      const [before, seq] = [await record(), await head()]

      const shown = await whole(only(), false)
      expect(shown.articles).toMatchObject([
        { article: { id: first }, difference: gained, stories: [] },
        { article: { id: second }, difference: gained, stories: [] },
      ])
      expect(shown.moved).toEqual([
        { kind: 'moved', topic: EXCHANGE, from: null, to: null, articles: [first, second], merged: false },
      ])
      expect(await record()).toEqual(before)

      const done = await anew()
      const [id = 0] = await storiesOf(first)
      expect(done).toMatchObject([
        { article: { id: first }, difference: gained, stories: [id] },
        { article: { id: second }, difference: gained, stories: [id] },
      ])
      expect((await story(id)).reports.map((report) => report.id)).toEqual([first, second])
      const events = await eventsSince(seq)
      expect(events.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['article.tagged', 'story.opened', 'article.tagged']),
      )
      expect(events.every(({ history, told }) => history && told === 0)).toBe(true)

      const after = await record()
      expect(await anew()).toEqual([])
      expect(await record()).toEqual(after)
    })

    it('takes out what has lost its topic, and a story that all have left is none any more', async () => {
      nextDay()
      const first = await tag('India and Pakistan exchange prisoners of war', swap('India and Pakistan', 12))
      const [id = 0] = await storiesOf(first)
      expect(await listed()).toContain(id)
      const seq = await head()
      expect(await anew(only(strict))).toMatchObject([{ article: { id: first }, difference: lost, stories: [id] }])
      expect(await storiesOf(first)).toEqual([])
      expect(await db.query('select facts from articles where id = $1', [first])).toEqual([{ facts: null }])
      expect(await db.query('select 1 from claims where article_id = $1', [first])).toEqual([])
      expect(await db.query('select 1 from judgements where article_id = $1 and applies', [first])).toEqual([])
      expect(await eventsSince(seq)).toEqual([{ type: 'article.tagged', history: true, told: 0 }])
      expect(await listed()).not.toContain(id)
      expect(await anew(only(strict))).toEqual([])

      const news = await tag('Prisoners are home', swapAgain('India and Pakistan', 12), undefined, 'beta')
      const [own = 0] = await storiesOf(news)
      expect(own).not.toBe(id)
      expect((await eventsSince(seq + 1)).map(({ type, told }) => [type, told])).toEqual([
        ['article.tagged', 1],
        ['story.opened', 1],
      ])
    })

    it('tells a story anew without the one article that is not about it', async () => {
      nextDay()
      const right = await tag('Serbia and Kosovo exchange prisoners of war', swap('Serbia and Kosovo', 41), loose)
      const wrong = await tag(
        'Serbia and Kosovo argue about a power line',
        'Serbia and Kosovo argued about a power line on Thursday, amid a prisoner exchange of 41 men each, officials said.',
        loose,
        'beta',
      )
      const [id = 0] = await storiesOf(right)
      expect(await storiesOf(wrong)).toContain(id)
      expect((await story(id)).account.origins).toContain('beta')
      const seq = await head()
      const done = await anew()
      expect(done.find(({ article }) => article.id === wrong)).toMatchObject({ difference: { lost: [EXCHANGE] } })
      const now = await story(id)
      expect(now.reports.map((report) => report.id)).toEqual([right])
      expect(now.account.origins).not.toContain('beta')
      expect((await eventsSince(seq)).filter(({ told }) => told > 0)).toEqual([])
    })

    it('reads facts anew where the topics stay, and tells their story anew without a word', async () => {
      nextDay()
      const id = await tag('Ethiopia and Eritrea exchange prisoners of war', swap('Ethiopia and Eritrea', 70))
      const [before, seq] = [await record(), await head()]
      expect(await anew()).toEqual([])
      const [of = 0] = await storiesOf(id)
      await db.query(`update articles set facts = jsonb_set(facts, '{total}', '999') where id = $1`, [id])
      await db.query('delete from claims where article_id = $1', [id])
      await db.query(
        `update story_articles set profile = jsonb_set(profile, '{counts}', '[999]') where article_id = $1`,
        [id],
      )
      await db.query(`update stories set profile = jsonb_set(profile, '{counts}', '[999]') where id = $1`, [of])
      expect(await anew()).toMatchObject([
        { article: { id }, difference: { gained: [], lost: [], facts: true }, stories: [of] },
      ])
      expect(await record()).toEqual(before)
      expect(await head()).toBe(seq)
      await db.query(
        `update story_articles set profile = jsonb_set(profile, '{counts}', '[999]') where article_id = $1`,
        [id],
      )
      expect(await anew()).toMatchObject([{ difference: { facts: true } }])
      expect(await record()).toEqual(before)
    })

    it('honours what an operator has marked', async () => {
      nextDay()
      const right = await tag('Mali and Niger exchange prisoners of war', swap('Mali and Niger', 81))
      const film = await tag('Mali and Niger swap prisoners', swapAgain('Mali and Niger', 81), undefined, 'beta')
      const elsewhere = await tag(
        'Prisoners of Mali and Niger swapped',
        'Mali and Niger have swapped prisoners of war on Thursday: 81 soldiers were let go by each of them at noon.',
        undefined,
        'beta',
      )
      const missed = await tag('The bridge', `${NO_NEWS} Mali and Niger sent 81 men home over it.`)
      const [id = 0] = await storiesOf(right)
      expect([await storiesOf(film), await storiesOf(elsewhere), await storiesOf(missed)]).toEqual([[id], [id], []])
      const say = async (body: object) => expect((await trial.ask('POST', '/v1/feedback', body)).status).toBe(201)
      await say({ kind: 'wrong-topic', article: film, topic: EXCHANGE, note: 'a film' })
      await say({ kind: 'wrong-story', article: elsewhere, story: id })
      await say({ kind: 'missed-topic', article: missed, topic: EXCHANGE, note: null })
      await say({ kind: 'mute', story: id })
      const seq = await head()

      expect(await anew()).toMatchObject([
        { article: { id: film }, difference: { gained: [], lost: [EXCHANGE] } },
        { article: { id: missed }, difference: { gained: [EXCHANGE], lost: [] } },
      ])
      const [reason] = await db.query<{ applies: boolean; evidence: { rule: string }[] }>(
        'select applies, evidence from judgements where article_id = $1 and topic = $2',
        [missed, EXCHANGE],
      )
      expect(reason?.applies).toBe(true)
      expect(reason?.evidence.at(-1)).toMatchObject({ rule: 'operator', side: 'for' })
      expect(await storiesOf(missed)).toHaveLength(1)
      expect(await anew()).toEqual([])

      // There and back again.
      await anew(only(strict))
      await anew()
      expect([await storiesOf(film), await storiesOf(elsewhere)]).toEqual([[], []])
      expect(await storiesOf(right)).toHaveLength(1)
      expect((await story(id)).mutedAt).not.toBeNull()
      expect((await eventsSince(seq)).filter(({ told }) => told > 0)).toEqual([])
    })

    it('takes copies along with their original, and frees one that has the topic by itself', async () => {
      nextDay()
      const text = swap('Sudan and Chad', 21)
      const original = await tag('Sudan and Chad exchange prisoners of war', text)
      const copy = await tag(
        'Homecoming',
        `KHARTOUM, Jan 5 (Wire) — ${text}\n\nSubscribe to our newsletter.`,
        undefined,
        'beta',
      )
      const [id = 0] = await storiesOf(original)
      expect(await storiesOf(copy)).toEqual([id])
      const copied = async () => (await db.query('select copy_of from articles where id = $1', [copy]))[0]
      expect(await copied()).toEqual({ copy_of: original })
      // The copy, cut so that it shows no topic, goes with its original.
      await db.query('update judgements set applies = false where article_id = $1', [copy])
      await db.query(`insert into feedback (at, kind, article_id, topic) values (now(), 'wrong-topic', $1, $2)`, [
        original,
        EXCHANGE,
      ])
      const [first] = await anew()
      expect(first).toMatchObject({ article: { id: original }, difference: lost, stories: [id] })
      const [own = 0] = await storiesOf(copy)
      expect(own).not.toBe(id)
      expect((await story(own)).reports.map((report) => report.id)).toEqual([copy])
      expect(await anew()).toEqual([])

      nextDay()
      const model = await tag('Libya and Chad exchange prisoners of war', swap('Libya and Chad', 55))
      const reprint = await tag('Homecoming', `TRIPOLI (Wire) — ${swap('Libya and Chad', 55)}`, undefined, 'beta')
      await db.query(`insert into feedback (at, kind, article_id, topic) values (now(), 'wrong-topic', $1, $2)`, [
        model,
        EXCHANGE,
      ])
      expect(await anew()).toMatchObject([
        { article: { id: model }, difference: lost },
        { article: { id: reprint }, difference: { gained: [], lost: [], facts: true } },
      ])
      const [kept = 0] = await storiesOf(reprint)
      expect((await story(kept)).account.origins.length).toBeGreaterThan(0)
      expect(await anew()).toEqual([])
    })

    it('takes the copies of what an operator took out along as well, and takes none for its model', async () => {
      nextDay()
      const text = swap('Yemen and Oman', 17)
      const original = await tag('Yemen and Oman exchange prisoners of war', text)
      const copy = await tag('Homecoming', `MUSCAT (Wire) — ${text}`, undefined, 'beta')
      const [id = 0] = await storiesOf(original)
      expect(await storiesOf(copy)).toEqual([id])
      const say = (kind: string) =>
        trial.ask('POST', '/v1/feedback', { kind, article: original, topic: EXCHANGE, note: null })
      const copyOf = async (article: number) =>
        (await db.query<{ of: number }>('select copy_of as of from articles where id = $1', [article]))[0]?.of
      expect((await say('wrong-topic')).status).toBe(201)
      await db.query('update judgements set applies = false where article_id = $1', [original])
      expect((await say('missed-topic')).status).toBe(201)
      // It has its topic again, with a copy that is known as its own.
      expect(await anew()).toMatchObject([{ article: { id: original }, difference: { gained: [EXCHANGE] } }])
      expect([await copyOf(original), await copyOf(copy)]).toEqual([null, original])

      expect((await say('wrong-topic')).status).toBe(201)
      expect(await anew()).toMatchObject([
        { article: { id: original }, difference: lost },
        { article: { id: copy }, difference: { facts: true } },
      ])
      expect([await copyOf(copy), await storiesOf(copy), await storiesOf(original)]).toEqual([null, [id], []])
    })

    it('finds a copy again by the text that it repeats', async () => {
      nextDay()
      const text = swap('Iran and Iraq', 61)
      const original = await tag('Iran and Iraq exchange prisoners of war', text, strict)
      const copy = await tag('Homecoming', `BAGHDAD (Wire) — ${text}`, strict, 'beta')
      await anew()
      const ids = await storiesOf(original)
      expect(ids).toHaveLength(1)
      expect(await storiesOf(copy)).toEqual(ids)
      expect(await db.query('select copy_of from articles where id = $1', [copy])).toEqual([{ copy_of: original }])
      await anew(only(strict))
      await anew()
      expect(await db.query('select copy_of from articles where id = $1', [original])).toEqual([{ copy_of: null }])
      expect(await storiesOf(copy)).toEqual(await storiesOf(original))
    })

    /** As if the rules of before had read an article otherwise and laid it in a story, or in one of its own. */
    async function misread(article: number, into: number | null, said: object): Promise<number> {
      const { db } = trial.service.context
      const [own = 0] = await storiesOf(article)
      const id =
        into ??
        (
          await db.query<{ id: number }>(
            `insert into stories (topic, state, headline, profile, opened_at, last_published, told_at, alerted_at)
             select topic, state, headline, profile || $2::jsonb, opened_at, last_published, told_at, alerted_at
             from stories where id = $1 returning id`,
            [own, JSON.stringify(said)],
          )
        )[0]?.id ??
        0
      await db.query(`update story_articles set story_id = $2, profile = profile || $3::jsonb where article_id = $1`, [
        article,
        id,
        JSON.stringify(said),
      ])
      return id
    }

    const told = async (seq: number) =>
      (
        await db.query<{ body: string }>(
          `select body from events where seq > $1 and type like 'story.%' order by seq`,
          [seq],
        )
      ).map(({ body }) => JSON.parse(body))

    it('moves an article whose facts were misread to the story that it tells of', async () => {
      nextDay()
      const first = await tag('Peru and Ecuador exchange prisoners of war', swap('Peru and Ecuador', 26))
      const other = await tag('Bolivia and Chile exchange prisoners of war', swap('Bolivia and Chile', 48))
      const again = await tag('Soldiers are home', swapAgain('Bolivia and Chile', 48), undefined, 'beta')
      const alone = await tag('Laos and Nepal exchange prisoners of war', swap('Laos and Nepal', 19))
      const [peru = 0, chile = 0] = [...(await storiesOf(first)), ...(await storiesOf(other))]
      expect(await storiesOf(again)).toEqual([chile])
      await misread(again, peru, { parties: ['EC', 'PE'], counts: [26] })
      await misread(alone, peru, { parties: ['EC', 'PE'], counts: [26] })
      const [before, seq] = [await record(), await head()]

      const shown = await whole(only(), false)
      expect(shown.articles.map(({ article }) => article.id)).toEqual([again, alone])
      expect(shown.moved).toEqual([
        { kind: 'moved', topic: EXCHANGE, from: peru, to: null, articles: [alone], merged: false },
        { kind: 'moved', topic: EXCHANGE, from: peru, to: chile, articles: [again], merged: false },
      ])
      expect(await record()).toEqual(before)

      const done = await whole()
      const [own = 0] = await storiesOf(alone)
      expect(done.moved).toEqual(shown.moved.map((one) => ({ ...one, to: one.to ?? own })))
      expect(await storiesOf(again)).toEqual([chile])
      expect((await story(peru)).reports.map(({ id }) => id)).toEqual([first])
      expect((await story(chile)).reports.map(({ id }) => id)).toEqual([other, again])
      expect((await story(chile)).account.origins).toContain('beta')
      expect((await story(own)).reports.map(({ id }) => id)).toEqual([alone])
      expect(await told(seq)).toMatchObject([
        {
          type: 'story.split',
          data: { story: { id: peru }, parted: { id: own }, articles: [{ id: alone }], history: true },
        },
        {
          type: 'story.split',
          data: { story: { id: peru }, parted: { id: chile }, articles: [{ id: again }], history: true },
        },
      ])
      expect((await eventsSince(seq)).every(({ history, told: sent }) => history && sent === 0)).toBe(true)
      const after = await record()
      expect(await whole()).toEqual({ articles: [], moved: [] })
      expect(await record()).toEqual(after)
    })

    it('makes stories one that were two by a misreading, and says so in the log alone', async () => {
      nextDay()
      const first = await tag('Mongolia and Nepal exchange prisoners of war', swap('Mongolia and Nepal', 36))
      const second = await tag('Soldiers are home', swapAgain('Mongolia and Nepal', 36), undefined, 'beta')
      const copy = await tag('Homecoming', `ULAN BATOR (Wire) — ${swapAgain('Mongolia and Nepal', 36)}`)
      const [id = 0] = await storiesOf(first)
      expect(await storiesOf(copy)).toEqual([id])
      const other = await misread(second, null, { parties: ['BT', 'IN'], counts: [5] })
      await db.query('update story_articles set story_id = $2 where article_id = $1', [copy, other])
      expect((await trial.ask('POST', '/v1/feedback', { kind: 'mute', story: other })).status).toBe(201)
      const seq = await head()
      const done = await whole()
      expect(done.moved).toEqual([
        { kind: 'moved', topic: EXCHANGE, from: other, to: id, articles: [second, copy], merged: true },
      ])
      expect((await story(other)).reports.map((one) => one.id)).toEqual([first, second, copy])
      expect((await trial.ask('GET', `/v1/stories/${other}`)).json).toMatchObject({ id })
      // What was muted stays so.
      expect((await story(id)).mutedAt).not.toBeNull()
      expect(await told(seq)).toMatchObject([
        { type: 'story.merged', data: { story: { id }, merged: { id: other }, history: true } },
      ])
      expect((await eventsSince(seq)).every(({ history, told: sent }) => history && sent === 0)).toBe(true)
      expect(await whole()).toEqual({ articles: [], moved: [] })
    })

    it('leaves articles where an operator has put them, though they lose their topic and have it again', async () => {
      nextDay()
      const first = await tag('Cuba and Haiti exchange prisoners of war', swap('Cuba and Haiti', 23))
      const second = await tag('Soldiers are home', swapAgain('Cuba and Haiti', 23), undefined, 'beta')
      const copy = await tag('Homecoming', `HAVANA (Wire) — ${swapAgain('Cuba and Haiti', 23)}`)
      const [id = 0] = await storiesOf(first)
      const { json } = await trial.ask('POST', `/v1/stories/${id}/split`, { articles: [second] })
      const { other } = json as { other: number }
      // A copy goes along with its text.
      expect([await storiesOf(second), await storiesOf(copy)]).toEqual([[other], [other]])
      expect(await whole()).toEqual({ articles: [], moved: [] })
      await db.query(
        `update story_articles set profile = jsonb_set(profile, '{counts}', '[999]') where article_id = any($1) and profile is not null`,
        [[first, second]],
      )
      expect((await whole()).moved).toEqual([])
      await anew(only(strict))
      expect(await storiesOf(second)).toEqual([])
      await anew()
      expect([await storiesOf(first), await storiesOf(second), await storiesOf(copy)]).toEqual([[id], [other], [other]])
      const third = await tag(
        'Home',
        `All are home, reporters say. ${swapAgain('Cuba and Haiti', 23)} A third train came.`,
      )
      expect([id, other]).toContain((await storiesOf(third))[0])
      expect((await story(id)).reports.map((one) => one.id)).toContain(first)
      expect((await story(other)).reports.map((one) => one.id)).toContain(second)
      expect(await whole()).toEqual({ articles: [], moved: [] })
    })

    it('brings a copy that shows no topic by itself back with its original', async () => {
      nextDay()
      const text = swap('Togo and Benin', 29)
      const original = await tag('Togo and Benin exchange prisoners of war', text)
      const copy = await tag('Homecoming', `LOME (Wire) — ${text}`, undefined, 'beta')
      const [id = 0] = await storiesOf(original)
      expect(await storiesOf(copy)).toEqual([id])
      // It is cut so that it shows none.
      await db.query(
        `update articles set title = 'Homecoming', text = 'The men were met there by their families.' where id = $1`,
        [copy],
      )
      await db.query('update judgements set applies = false where article_id = $1', [copy])
      await db.query('update articles set facts = null where id = $1', [copy])
      await db.query('delete from claims where article_id = $1', [copy])
      await anew(only(strict))
      expect([await storiesOf(original), await storiesOf(copy)]).toEqual([[], []])
      const seq = await head()
      await anew()
      const [back = 0] = await storiesOf(original)
      expect(await storiesOf(copy)).toEqual([back])
      expect((await eventsSince(seq)).every(({ history, told: sent }) => history && sent === 0)).toBe(true)
      expect(await anew()).toEqual([])

      // Not where an operator has taken it out.
      const say = { kind: 'wrong-story', article: copy, story: back }
      expect((await trial.ask('POST', '/v1/feedback', say)).status).toBe(201)
      await anew(only(strict))
      await anew()
      expect([(await storiesOf(original)).length, await storiesOf(copy)]).toEqual([1, []])
    })

    it('does the rest the next time where it is cut off between two stories', async () => {
      nextDay()
      const homes: number[] = []
      const articles: number[] = []
      for (const [who, count] of [
        ['Fiji and Samoa', 11],
        ['Tonga and Palau', 13],
        ['Malta and Cyprus', 15],
      ] as const) {
        articles.push(await tag(`${who} exchange prisoners of war`, swap(who, count)))
        homes.push(...(await storiesOf(articles.at(-1) ?? 0)))
      }
      const [first = 0] = homes
      for (const article of articles.slice(1)) await misread(article, first, { parties: ['FJ', 'WS'], counts: [11] })
      let left = 3
      const cut: RetagContext = {
        ...only(),
        db: {
          ...db,
          tx: async (work) => {
            if (left-- === 0) throw new Error('cut off')
            return db.tx(work)
          },
        },
      }
      await expect(whole(cut)).rejects.toThrow('cut off')
      const places = async () => (await Promise.all(articles.map(storiesOf))).flat()
      expect(new Set(await places()).size).toBe(2)
      const { articles: rest, moved } = await whole()
      expect([rest, moved.length]).toEqual([[], 1])
      expect(new Set(await places()).size).toBe(3)
      expect((await places())[0]).toBe(first)
      expect(await whole()).toEqual({ articles: [], moved: [] })
    })

    it('leaves an article as it was where it is cut off', async () => {
      nextDay()
      await tag('Georgia and Russia exchange prisoners of war', swap('Georgia and Russia', 14), strict)
      const before = await record()
      const cut: RetagContext = {
        ...only(),
        db: {
          ...db,
          tx: (work) =>
            db.tx(async (q) => {
              await work(q)
              throw new Error('cut off')
            }),
        },
      }
      await expect(anew(cut)).rejects.toThrow('cut off')
      expect(await record()).toEqual(before)
      expect(await anew()).toHaveLength(1)
    })

    it('keeps one outcome of two that judge at the same time, and the log without a gap', async () => {
      nextDay()
      const ids = []
      for (const count of [31, 33])
        ids.push(await tag(`Swap of ${count}`, swap('Colombia and Venezuela', count), strict))
      const seq = await head()
      const both = await Promise.all([anew(), anew()])
      expect(
        both
          .flat()
          .map(({ article }) => article.id)
          .sort((a, b) => a - b),
      ).toEqual(ids)
      expect((await eventsSince(seq)).filter(({ type }) => type === 'article.tagged')).toHaveLength(2)
      const rows = await db.query<{ seq: number }>('select seq from events order by seq')
      expect(rows.map((row) => row.seq)).toEqual(rows.map((_, n) => n + 1))
    })
  },
)
