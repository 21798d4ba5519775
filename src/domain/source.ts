/** The kinds of source that can be watched, in the order in which they are explained. */
export const SOURCE_KINDS = ['feed', 'sitemap', 'telegram', 'listing', 'json'] as const

/** Where the entries of a listing page stand: CSS selectors, all but `item` relative to the item. */
export interface ListingOptions {
  /** One element for each entry. */
  readonly item: string
  /** The element whose `href` leads to the page; null for the item itself, or the first link in it. */
  readonly link: string | null
  /** The element whose text is the title; null for the first heading in the item, or the text of its link. */
  readonly title: string | null
  /** The element that tells the time, in `datetime`, `content`, `title` or its text; null for the first `<time>`. */
  readonly date: string | null
}

/** Where the entries of a JSON answer stand: paths as in `data.items`, `list[0].name` or `sections.*.stories`. */
export interface JsonOptions {
  /** The list of entries; an empty path is the answer itself. All others are relative to one entry. */
  readonly items: string
  readonly title: string
  /** A path, or an address with paths in braces: `https://example.org/news/{slug}`. */
  readonly link: string
  readonly id: string | null
  readonly date: string | null
  readonly updated: string | null
  readonly summary: string | null
}

/** How a source is read. */
export type SourceWay =
  /** `feed`: RSS, RDF, Atom, CDF, JSON Feed. `sitemap`: of news, or with times. `telegram`: a channel's preview page. */
  | { readonly kind: 'feed' | 'sitemap' | 'telegram' }
  | { readonly kind: 'listing'; readonly options: ListingOptions }
  | { readonly kind: 'json'; readonly options: JsonOptions }

/** What a publisher is to the world: an official voice, a wire others reprint, or a newsroom. */
export const SOURCE_ROLES = ['official', 'wire', 'national', 'independent', 'international', 'aggregator'] as const
export type SourceRole = (typeof SOURCE_ROLES)[number]

/** A place where news appears, as an operator configures it. */
export type SourceSpec = SourceBase & SourceWay

interface SourceBase {
  /** Stable name within the installation: lower-case letters, digits and dashes. */
  readonly key: string
  /** For people. */
  readonly name: string
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
  /** The whole article, where the source itself carries it and no page has to be fetched (posts of a channel). */
  readonly post?: Post
}

/** An article that a source carries whole. */
export interface Post {
  /** Paragraphs separated by a blank line; never empty. */
  readonly text: string
  /** Who is named as its author or, where it was forwarded, its origin; else null. */
  readonly byline: string | null
  /** Name of the channel. */
  readonly siteName: string | null
}

/** A hub that a source names; both are absolute URLs. */
export interface NamedHub {
  readonly url: string
  /** What to subscribe to there: how the source calls itself (`rel=self`); null where it does not say. */
  readonly topic: string | null
}

/** What the bytes of a source turned out to be. */
export interface ParsedSource {
  readonly title: string | null
  readonly entries: readonly ParsedEntry[]
  /** Seconds that the source asks readers to wait (`ttl`, `sy:updatePeriod`), or null. */
  readonly waitSeconds: number | null
  /** What was left out and why, in words for an operator; empty where everything was read. */
  readonly notes: readonly string[]
  /** Where it says that news of it is pushed (WebSub); absent where it says nothing. */
  readonly hub?: NamedHub
  /** Addresses that have to be read as well, the most promising first: what an index of sitemaps leads to. */
  readonly further?: readonly string[]
  /** The number of the oldest post that a channel's page shows, and where those before it stand; absent where none is. */
  readonly back?: { readonly oldest: number; readonly url: string }
}
