/** What kind of thing shows the news. `manual` stands for callers who hand in URLs. */
const SOURCE_KINDS = ['feed', 'manual'] as const
type SourceKind = (typeof SOURCE_KINDS)[number]

/** What a publisher is to the world: an official voice, a wire others reprint, or a newsroom. */
export const SOURCE_ROLES = ['official', 'wire', 'national', 'independent', 'international', 'aggregator'] as const
export type SourceRole = (typeof SOURCE_ROLES)[number]

/** A place where news appears, as an operator configures it. */
export interface SourceSpec {
  /** Stable name within the installation: lower-case letters, digits and dashes. */
  readonly key: string
  /** For people. */
  readonly name: string
  readonly kind: SourceKind
  readonly url: string
  /** Key of the publisher in `config/publishers.yaml`, or null where unknown. */
  readonly publisher: string | null
  /** BCP 47 primary language subtag, for example `uk`. */
  readonly language: string | null
  /** ISO 3166 alpha-2 code of where the publisher sits. */
  readonly country: string | null
  readonly role: SourceRole | null
  /** Seconds between two polls. */
  readonly intervalSeconds: number
}

/** Who stands behind a source. */
export interface Publisher {
  readonly key: string
  readonly name: string
  /** Publishers of one family count as one origin. */
  readonly family: string
  /** True where others reprint its copy. */
  readonly wire: boolean
  /** ISO 3166 alpha-2 code of the state (or name of the party) it officially speaks for, else null. */
  readonly officialOf: string | null
}

/** One entry as a source shows it, before it has an identity of its own. */
export interface ParsedEntry {
  /** Plain text, entities decoded, tags dropped, white space folded. */
  readonly title: string
  /** Absolute URL, or null where the entry names none. */
  readonly link: string | null
  /** The source's own identifier (guid, atom:id, rdf:about), as written. */
  readonly id: string | null
  /** Null where the source gives none or an unreadable one. */
  readonly published: Date | null
  readonly updated: Date | null
  /** Plain text of the description, at most 2,000 characters. */
  readonly summary: string | null
}

/** What the bytes of a source turned out to be. */
export interface ParsedSource {
  readonly title: string | null
  readonly entries: readonly ParsedEntry[]
  /** Seconds that the source asks readers to wait (`ttl`, `sy:updatePeriod`), or null. */
  readonly waitSeconds: number | null
  /** What was left out and why, in words for an operator; empty where everything was read. */
  readonly notes: readonly string[]
}
