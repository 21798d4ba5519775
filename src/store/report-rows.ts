import type { Claim, Facts } from '../domain/claim.js'
import type { StoryProfile } from '../domain/story.js'
import type { Queryable } from './db.js'
import { createReportMemory, type ReportMemory } from './report-memory.js'
import type { Membership } from './story-reports.js'

/** What an article and its place in a story say by themselves: the greater part of a report, and seldom another one. */
interface ReportText {
  readonly title: string
  readonly url: string
  readonly profile: StoryProfile | null
  readonly cited: Membership['cited'] | []
  readonly facts: Facts | null
  readonly claims: readonly Pick<Claim, 'slot' | 'value' | 'speaker' | 'sentence'>[]
}

/** One article of a story as it is kept; who stands behind its source is for the configuration to say. */
export interface ReportRow extends ReportText {
  readonly id: number
  readonly published: Date | null
  readonly firstSeen: Date
  readonly sourceName: string | null
  readonly publisher: string | null
  readonly root: number
  readonly copy: boolean
  readonly updateOf: number | null
  /** The article that its page showed before. */
  readonly revisionOf: number | null
  /** Whether any page still shows it; true for what no page shows, such as a post that was handed in. */
  readonly current: boolean
}

interface ReadRow extends Omit<ReportRow, keyof ReportText> {
  readonly version: string
  /** Null where it is known in this version. */
  readonly text: ReportText | null
}

/** A story's account is made of so many articles at the most: those that joined first. */
const MOST = 200

const memories = new WeakMap<object, ReportMemory<ReportText>>()

function memoryOf({ home }: Queryable): ReportMemory<ReportText> {
  const known = home === undefined ? undefined : memories.get(home)
  if (known !== undefined) return known
  const memory = createReportMemory<ReportText>()
  if (home !== undefined) memories.set(home, memory)
  return memory
}

/**
 * The articles of a story that belong there, those that their pages no longer show among them. Under the one lock a story
 * is told anew with every report that joins it: what has been read before is read again only where its rows are others. A
 * row's place and the transaction that wrote it (ctid, xmin) are others with each write, whoever made it.
 */
export async function reportsOfStory(q: Queryable, storyId: number): Promise<ReportRow[]> {
  const memory = memoryOf(q)
  const known = memory.known(storyId)
  const rows = await q.query<ReadRow>(
    `select a.id, a.published, a.first_seen as "firstSeen", s.name as "sourceName", s.publisher,
       coalesce(a.text_root, a.id) as root, a.copy_of is not null as copy, a.update_of as "updateOf",
       (select p.article_id from revisions r join revisions p on p.page_id = r.page_id and p.n = r.n - 1
        where r.article_id = a.id and r.n > 1 order by r.page_id limit 1) as "revisionOf",
       not exists (select 1 from revisions r where r.article_id = a.id)
         or exists (select 1 from revisions r where r.article_id = a.id
            and not exists (select 1 from revisions l where l.page_id = r.page_id and l.n > r.n)) as current,
       v.version,
       case when k.version is distinct from v.version then jsonb_build_object('title', a.title, 'url', a.url,
         'profile', m.profile, 'cited', m.cited, 'facts', a.facts, 'claims',
         coalesce((select jsonb_agg(jsonb_build_object('slot', c.slot, 'value', c.value, 'speaker', c.speaker,
            'sentence', c.sentence) order by c.n)
          from claims c where c.article_id = a.id and c.slot in ('released', 'total', 'date', 'round', 'cumulative')), '[]'))
       end as text
     from (select *, xmin::text || ctid::text as own from story_articles
           where story_id = $1 and wrong_at is null order by article_id limit ${MOST}) m
     join articles a on a.id = m.article_id
     cross join lateral (select m.own || a.xmin::text || a.ctid::text as version) v
     left join unnest($2::bigint[], $3::text[]) as k (id, version) on k.id = a.id
     left join sources s on s.id = a.source_id
     order by a.id`,
    [storyId, [...known.keys()], [...known.values()].map(({ version }) => version)],
  )
  const read = rows.map(({ text, version, ...row }) => {
    const said = text ?? known.get(row.id)?.text
    if (said === undefined) throw new Error(`article ${row.id} was said to be known and is not`)
    return { version, row: { ...row, ...said }, text: said }
  })
  memory.keep(storyId, new Map(read.map(({ version, row, text }) => [row.id, { version, text }])))
  return read.map(({ row }) => row)
}
