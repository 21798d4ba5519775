import type { Publisher } from '../domain/source.js'
import type { StoryAccount, StoryProfile } from '../domain/story.js'
import type { Queryable } from '../store/db.js'
import { type ReportRow, reportsOfStory } from '../store/report-rows.js'
import type { KeptStory } from '../store/stories.js'
import { accountOf } from '../stories/account.js'
import { wholeProfile } from '../stories/profile.js'
import type { StoryReport } from '../stories/report.js'
import { storyHeadline } from '../stories/summary.js'

/** What a story is by all its articles, worked out anew. */
export interface Restated {
  readonly story: KeptStory & { readonly account: StoryAccount }
  /** The articles that count: those that some page still shows. */
  readonly reports: readonly StoryReport[]
  /** All articles, by id. */
  readonly all: ReadonlyMap<number, StoryReport>
}

/**
 * Tells a story anew from its articles: profile, state, account and headline do not depend on the order in which they
 * came. Nothing is written. A story none of whose articles counts stays as it was.
 */
export async function restate(
  q: Queryable,
  story: KeptStory,
  publishers: ReadonlyMap<string, Publisher>,
): Promise<Restated> {
  const rows = await reportsOfStory(q, story.id)
  const read = new Map(rows.map((row) => [row.id, toReport(row, story.profile, publishers)]))
  const all = new Map([...read].map(([id, report]) => [id, replacing(report, read)]))
  const reports = rows.filter((row) => row.current).flatMap((row) => all.get(row.id) ?? [])
  const account = accountOf(reports)
  const own = rows.flatMap((row) => (row.current && row.profile !== null ? [row.profile] : []))
  const whole = wholeProfile(own) ?? story.profile
  const profile = { ...whole, state: account.life.at(-1)?.to ?? story.profile.state }
  const headline = reports.length === 0 ? story.headline : storyHeadline(account, reports)
  return { story: { ...story, profile, account, headline }, reports, all }
}

/** Another house that changes a figure of a text contradicts it; only the same one corrects itself. */
function replacing(report: StoryReport & { readonly updates: number | null }, all: ReadonlyMap<number, StoryReport>) {
  const { updates, ...rest } = report
  const before = updates === null ? undefined : all.get(updates)
  const own = before !== undefined && before.family !== null && before.family === report.family
  return report.replaces === null && own ? { ...rest, replaces: updates } : rest
}

function toReport(row: ReportRow, profile: StoryProfile, publishers: ReadonlyMap<string, Publisher>) {
  const publisher = row.publisher === null ? undefined : publishers.get(row.publisher)
  return {
    article: row.id,
    title: row.title,
    url: row.url,
    source: publisher?.name ?? row.sourceName,
    family: publisher?.family ?? null,
    officialOf: publisher?.officialOf ?? null,
    published: (row.published ?? row.firstSeen).toISOString(),
    root: row.root,
    copy: row.copy,
    replaces: row.revisionOf,
    updates: row.updateOf,
    cited: Array.isArray(row.cited) ? { primary: [], wires: [] } : row.cited,
    profile: row.profile ?? profile,
    facts: row.facts,
    claims: row.claims,
  }
}
