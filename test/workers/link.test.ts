import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tagArticle } from '../../workers/tag.js'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'
import { setClock } from '../support/clock.js'
import { startTrial, type Trial } from '../support/service.js'

const NOW = new Date('2026-02-05T15:00:00Z')

describe.each(BACKENDS.filter((backend) => backend !== 'postgres+redis'))('linking on %s', (backend) => {
  let place: Place
  let trial: Trial

  beforeAll(async () => {
    place = await makePlace(backend)
    trial = await startTrial(place, setClock(NOW), {}, ['http'])
  })

  afterAll(async () => {
    await trial.stop()
    await place.remove()
  })

  /** An untagged article, as fetching leaves it; no worker runs that would take it up. */
  async function article(n: number): Promise<number> {
    const rows = await trial.service.context.db.query<{ id: number }>(
      `insert into articles (merge_hash, title, text, language, url, published, first_seen, history, due_at)
       values ($1, $2, $3, 'en', $4, $5, $5, false, now()) returning id`,
      [
        `hash-${n}`,
        `Russia and Ukraine swap 157 prisoners of war each, report ${n} says`,
        `Russia and Ukraine exchanged prisoners of war on Thursday, with each side releasing 157 servicemen, officials told outlet ${n}.\n\nThe exchange was mediated by the United Arab Emirates.`,
        `https://outlet-${n}.example/swap`,
        NOW,
      ],
    )
    return rows[0]?.id ?? 0
  }

  it('makes one story of first reports that are linked at the same time', async () => {
    const { context } = trial.service
    const ids = await Promise.all(Array.from({ length: 8 }, (_, n) => article(n)))
    await Promise.all(ids.map((id) => tagArticle(context, id)))
    const stories = await context.db.query<{ reports: number }>(
      'select count(*) as reports from story_articles group by story_id',
    )
    expect(stories).toEqual([{ reports: 8 }])
    expect(await context.db.query(`select type from events where type = 'story.opened'`)).toHaveLength(1)
  })

  it('keeps one outcome of an article that two workers tag at the same time', async () => {
    const { context } = trial.service
    const id = await article(100)
    await Promise.all([tagArticle(context, id), tagArticle(context, id), tagArticle(context, id)])
    expect(await context.db.query('select state from articles where id = $1', [id])).toEqual([{ state: 'linked' }])
    expect(await context.db.query('select 1 from story_articles where article_id = $1', [id])).toHaveLength(1)
    expect(await context.db.query('select seq from events where article_id = $1', [id])).toHaveLength(1)
  })

  it('numbers the log without a gap', async () => {
    const rows = await trial.service.context.db.query<{ seq: number }>('select seq from events order by seq')
    expect(rows.map((row) => row.seq)).toEqual(rows.map((_, n) => n + 1))
  })
})
