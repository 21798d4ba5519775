import type { Claim, Facts } from '../domain/claim.js'
import type { StoryProfile } from '../domain/story.js'
import type { Cited } from './cited.js'

/** One article of a story, with all that its account is made of. */
export interface StoryReport {
  readonly article: number
  readonly title: string
  readonly url: string
  /** Name of the publisher or source, or null. */
  readonly source: string | null
  /** The publisher's family, or null where nobody knows who stands behind the source. */
  readonly family: string | null
  /** The party that the publisher speaks for, or null. */
  readonly officialOf: string | null
  /** ISO 8601. */
  readonly published: string
  /** The first of the texts that repeat each other. */
  readonly root: number
  /** True where it says nothing that the text it repeats does not say. */
  readonly copy: boolean
  /** The article that its page, or its own text before, showed instead; null where there was none. */
  readonly replaces: number | null
  readonly cited: Cited
  readonly profile: StoryProfile
  readonly facts: Facts | null
  readonly claims: readonly Pick<Claim, 'slot' | 'value' | 'speaker' | 'sentence'>[]
}

/**
 * Where what a report says comes from: the offices that it cites, else the agency that it credits, else the publisher's
 * own house. Empty where that is unknown. Ten outlets that quote one post have one origin.
 */
export function originsOf(report: StoryReport): readonly string[] {
  const { cited, family, officialOf } = report
  if (officialOf !== null) {
    const own = cited.primary.filter((office) => office.endsWith(`:${officialOf}`))
    return own.length > 0 ? own : family === null ? [] : [family]
  }
  if (cited.primary.length > 0) return cited.primary
  if (cited.wires.length > 0) return cited.wires
  return family === null ? [] : [family]
}

/** The origins of several reports together: what repeats one text has those of the first that is known of it. */
export function independentOrigins(reports: readonly StoryReport[]): {
  readonly origins: readonly string[]
  readonly unknown: number
} {
  const origins = new Set<string>()
  const byRoot = new Map<number, StoryReport>()
  for (const report of [...reports].sort((a, b) => (a.published < b.published ? -1 : 1))) {
    const known = byRoot.get(report.root)
    if (known === undefined || originsOf(known).length === 0) byRoot.set(report.root, report)
  }
  let unknown = 0
  for (const report of byRoot.values()) {
    const own = originsOf(report)
    if (own.length === 0) unknown++
    for (const origin of own) origins.add(origin)
  }
  return { origins: [...origins].sort(), unknown }
}
