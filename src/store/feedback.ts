import type { Facts } from '../domain/claim.js'
import type { Queryable } from './db.js'
import { storableOrNull } from './storable.js'

type FeedbackKind = 'wrong-topic' | 'missed-topic' | 'wrong-story' | 'mute' | 'unmute'

/** What an operator says of a judgement. Which of the ids are there, the kind says. */
export interface Feedback {
  readonly kind: FeedbackKind
  readonly article: number | null
  readonly topic: string | null
  readonly story: number | null
  readonly note: string | null
}

/** Keeps what an operator said. */
export async function keepFeedback(q: Queryable, said: Feedback, at: Date): Promise<number> {
  const rows = await q.query<{ id: number }>(
    `insert into feedback (at, kind, article_id, topic, story_id, note) values ($1, $2, $3, $4, $5, $6) returning id`,
    [at, said.kind, said.article, said.topic, said.story, storableOrNull(said.note)],
  )
  return rows[0]?.id ?? 0
}

/** Takes an article out of its stories of a topic, or of one story; it stays on record. Gives the stories. */
export async function takeOut(
  q: Queryable,
  out: { readonly article: number; readonly topic: string | null; readonly story: number | null; readonly at: Date },
): Promise<number[]> {
  const rows = await q.query<{ id: number }>(
    `update story_articles set wrong_at = $4
     where article_id = $1 and ($2::text is null or topic = $2) and ($3::bigint is null or story_id = $3) and wrong_at is null
     returning story_id as id`,
    [out.article, out.topic, out.story, out.at],
  )
  return rows.map((row) => row.id)
}

/** Whether there is an article with this id. */
export async function articleExists(q: Queryable, id: number): Promise<boolean> {
  return (await q.query('select 1 from articles where id = $1', [id])).length > 0
}

/** An article that an operator spoke of, as a labelled case. */
export interface LabelledRow {
  readonly id: number
  readonly language: string | null
  readonly title: string
  readonly text: string
  readonly url: string
  readonly published: Date | null
  readonly firstSeen: Date
  readonly facts: Facts | null
  /** Topics that it was judged to have. */
  readonly judged: readonly string[]
  /** Its story by topic; those that it was taken out of are missing. */
  readonly stories: readonly { readonly topic: string; readonly story: number }[]
  /** The oldest first. */
  readonly said: readonly { readonly kind: FeedbackKind; readonly topic: string | null; readonly note: string | null }[]
}

/** Articles with feedback, by id. */
export async function readLabelled(q: Queryable, page: { after: number; limit: number }): Promise<LabelledRow[]> {
  return q.query<LabelledRow>(
    `select a.id, a.language, a.title, a.text, a.url, a.published, a.first_seen as "firstSeen", a.facts,
       array(select j.topic from judgements j where j.article_id = a.id and j.applies order by j.topic) as judged,
       coalesce((select jsonb_agg(jsonb_build_object('topic', m.topic, 'story', m.story_id) order by m.topic)
         from story_articles m where m.article_id = a.id and m.wrong_at is null), '[]') as stories,
       (select jsonb_agg(jsonb_build_object('kind', f.kind, 'topic', f.topic, 'note', f.note) order by f.id)
         from feedback f where f.article_id = a.id) as said
     from articles a
     where a.id in (select article_id from feedback where article_id > $1 group by article_id order by article_id limit $2)
     order by a.id`,
    [page.after, page.limit],
  )
}

/** Mutes a story, or lets it be heard again; false where there is none. */
export async function muteStory(q: Queryable, id: number, at: Date | null): Promise<boolean> {
  return (await q.query('update stories set muted_at = $2 where id = $1 returning id', [id, at])).length > 0
}
