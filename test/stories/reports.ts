import type { Facts } from '../../src/domain/claim.js'
import type { StoryState } from '../../src/domain/story.js'
import type { StoryReport } from '../../src/stories/report.js'

export const NO_FACTS: Facts = {
  kind: 'exchange',
  status: 'completed',
  date: '2026-02-05',
  parties: ['RU', 'UA'],
  released: [],
  total: null,
  place: null,
  mediators: [],
  round: null,
}

/** A release of so many by one side. */
export const let_go = (by: string, count: number) => ({ by, to: null, count, what: null, civilians: null })

/** One report of an exchange; its publisher is known, and is a house of its own. */
export function report(article: number, more: Partial<StoryReport> & { state?: StoryState } = {}): StoryReport {
  const { state = 'completed', ...rest } = more
  const published = rest.published ?? `2026-02-05T${String(10 + (article % 12)).padStart(2, '0')}:00:00.000Z`
  return {
    article,
    title: `Report ${article}`,
    url: `https://outlet-${article}.example/swap`,
    source: `Outlet ${article}`,
    family: `outlet-${article}`,
    officialOf: null,
    root: article,
    copy: false,
    replaces: null,
    cited: { primary: [], wires: [] },
    profile: {
      topic: 'prisoner-exchange',
      kind: 'exchange',
      parties: ['RU', 'UA'],
      firstDay: '2026-02-05',
      lastDay: '2026-02-05',
      firstPublished: published,
      lastPublished: published,
      counts: [],
      places: [],
      rounds: [],
      state,
    },
    facts: NO_FACTS,
    claims: [],
    ...rest,
    published,
  }
}
