import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { type Folder, lines, makeFolder, run } from './run.js'

const SWAP = 'Russia and Ukraine exchanged 90 prisoners of war each on Thursday, both defence ministries said.'

describe('judging the archive anew', () => {
  let folder: Folder

  beforeAll(async () => {
    folder = makeFolder({ database: true })
    const at = { kind: 'embedded', dataDir: join(folder.path, 'data') } as const
    const store = await openStore(at, { command: 'test', since: new Date(), onError: () => undefined })
    const keep = async (title: string, text: string, topics: readonly string[]): Promise<void> => {
      const [row] = await store.db.query<{ id: number }>(
        `insert into articles (title, text, language, url, published, first_seen, history, state)
         values ($1, $2, 'en', 'https://outlet.test/' || $3, now(), now(), false, 'linked') returning id`,
        [title, text, encodeURIComponent(title)],
      )
      for (const topic of ['prisoner-exchange', 'negotiation'])
        await store.db.query(
          `insert into judgements (article_id, topic, applies, score, threshold, rules, evidence)
           values ($1, $2, $3, 1, 3, 'old', '[]')`,
          [row?.id, topic, topics.includes(topic)],
        )
    }
    await keep('Russia and Ukraine swap 90 prisoners each', SWAP, [])
    await keep('Russia and Ukraine swap 91 prisoners each', SWAP, ['prisoner-exchange'])
    await keep('Bridge closed for repairs', 'The bridge over the river is closed until Monday, the city said.', [
      'negotiation',
    ])
    await store.close()
  })
  afterAll(() => folder.remove())

  it('shows what would be otherwise, and keeps it as it was', async () => {
    const first = await run(folder.path, ['retag', '--dry-run'])
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' })
    const told = lines(first.out)
    expect(told).toMatchObject([
      { title: 'Russia and Ukraine swap 90 prisoners each', gained: ['prisoner-exchange'], lost: [], facts: true },
      { title: 'Russia and Ukraine swap 91 prisoners each', gained: [], lost: [], facts: true },
      { title: 'Bridge closed for repairs', gained: [], lost: ['negotiation'], facts: false },
      { joins: [1], topic: 'prisoner-exchange', to: null },
      { judged: 3, changed: 3, moved: 0, kept: false, whole: true },
    ])
    expect(lines((await run(folder.path, ['retag', '--dry-run'])).out)).toEqual(told)
  })

  it('tries a topic file that is none of the configuration', async () => {
    const { code, out } = await run(folder.path, ['topics', 'try', 'config/topics/prisoner-exchange.yaml'])
    expect(code).toBe(0)
    expect(lines(out)).toMatchObject([
      { title: 'Russia and Ukraine swap 90 prisoners each', known: false },
      { title: 'Russia and Ukraine swap 91 prisoners each', known: true },
    ])
  })

  it('keeps what is otherwise, once', async () => {
    const first = await run(folder.path, ['retag'])
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' })
    const told = lines(first.out)
    expect(told).toMatchObject([
      { gained: ['prisoner-exchange'], stories: [1] },
      { facts: true, stories: [] },
      { lost: ['negotiation'], stories: [] },
      { judged: 3, changed: 3, moved: 0, stories: 1, kept: true, whole: true },
    ])
    expect(lines((await run(folder.path, ['retag'])).out)).toEqual([
      { judged: 3, changed: 0, moved: 0, stories: 0, kept: true, whole: true },
    ])
    const listed = lines((await run(folder.path, ['stories', 'list', '--topic', 'prisoner-exchange'])).out)
    expect(listed).toMatchObject([{ id: 1, topic: 'prisoner-exchange', state: 'completed', articles: 1 }])
    const shown = lines((await run(folder.path, ['stories', 'show', '1'])).out)
    expect(shown).toMatchObject([{ id: 1, topic: 'prisoner-exchange', ledger: [{ article: 1 }], alertedAt: null }])
  })

  it('moves an article that lies in the wrong story', async () => {
    const at = { kind: 'embedded', dataDir: join(folder.path, 'data') } as const
    const store = await openStore(at, { command: 'test', since: new Date(), onError: () => undefined })
    const [row] = await store.db.query<{ id: number }>(
      `insert into articles (title, text, language, url, published, first_seen, history, state)
       values ('Armenia and Azerbaijan exchange prisoners of war', $1, 'en', 'https://outlet.test/other', now(), now(), false, 'linked')
       returning id`,
      ['Armenia and Azerbaijan exchanged 12 prisoners of war each on Thursday, both defence ministries said.'],
    )
    await store.db.query(
      `insert into judgements (article_id, topic, applies, score, threshold, rules, evidence)
       values ($1, 'prisoner-exchange', true, 1, 3, 'old', '[]')`,
      [row?.id],
    )
    await store.db.query(
      `insert into story_articles (article_id, topic, story_id, joined_at, score, reasons, profile)
       select $1, topic, story_id, joined_at, score, reasons, profile from story_articles where article_id = 1`,
      [row?.id],
    )
    await store.close()
    const shown = lines((await run(folder.path, ['retag', '--dry-run'])).out)
    expect(shown.slice(1)).toMatchObject([
      { moves: [row?.id], topic: 'prisoner-exchange', from: 1, to: null, merged: false },
      { judged: 4, changed: 1, moved: 1, kept: false, whole: true },
    ])
    const kept = lines((await run(folder.path, ['retag'])).out)
    expect(kept.slice(1)).toMatchObject([
      { moves: [row?.id], from: 1, to: 2, merged: false },
      { judged: 4, changed: 1, moved: 1, stories: 2, kept: true, whole: true },
    ])
  })

  it('asks for the service to be stopped where the database is its own', async () => {
    const at = { kind: 'embedded', dataDir: join(folder.path, 'data') } as const
    const store = await openStore(at, { command: 'parley start', since: new Date(), onError: () => undefined })
    try {
      const { code, out, err } = await run(folder.path, ['retag'])
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(/belongs to process \d+ \(parley start.*Stop it first/)
    } finally {
      await store.close()
    }
  })

  it('says what is wrong with a topic file, by its line', async () => {
    folder.write('bad.yaml', 'key: bad\nname: Bad\nversion: 1\nwindow: nine\nlanguages: {en: {names: ["a ~"]}}\n')
    const { code, err } = await run(folder.path, ['topics', 'try', 'bad.yaml'])
    expect(code).toBe(1)
    expect(err).toMatch(/bad\.yaml:4:9 {2}window/)
    expect(err).toMatch(/a gap is ~ and one or two digits/)
  })
})
