/** What is read from the bytes of one page; no identity, no time of its own. */
export interface Reading {
  readonly title: string
  /** The cleaned article: paragraphs separated by a blank line. Empty where the page holds no article. */
  readonly text: string
  /** The paragraphs before the body that sum it up, or null. */
  readonly standfirst: string | null
  readonly byline: string | null
  readonly siteName: string | null
  /** BCP 47 primary language subtag found in the text, else as declared, else null. */
  readonly language: string | null
  readonly published: Date | null
  readonly modified: Date | null
  /**
   * How exactly the page says when it was published: a day (its midnight in UTC), a clock time whose zone it leaves open
   * (read as that of UTC), or a moment. Null where it says nothing.
   */
  readonly publishedTo: 'day' | 'local' | 'instant' | null
  /** Absolute, as the page declares it (`rel=canonical`, `og:url`); not yet believed. */
  readonly declaredCanonical: string | null
  /** Whose tree the text was read from: the reader's own, or the standard's; `source` where no page had to be read. */
  readonly engine: 'own' | 'jsdom' | 'source'
  /** Null where no page was read. */
  readonly signals: PageSignals | null
  readonly links: PageLinks | null
  /** The entries of a live blog, in the order of the page; `text` holds them all. Absent where the page is none. */
  readonly entries?: readonly LiveEntry[]
  /** Absent where nothing stands beside the text. */
  readonly zones?: PageZones
}

/**
 * What stands on a page beside the headline (`title`), the standfirst and the body (`text`). None of it is the article's
 * word, and none is judged as news: captions tell of pictures, often old ones, and related blocks of other articles.
 */
export interface PageZones {
  /** Under pictures, with their credits; in the order of the page. */
  readonly captions: readonly string[]
  /** Headlines and teasers of other articles, with the labels over them. */
  readonly related: readonly string[]
}

/** One entry of a live blog. */
export interface LiveEntry {
  /** The page's own name for it, with which its address ends (`#name`); null where it has none, or one for several. */
  readonly name: string | null
  /** When the page says that it was written; null where it does not. */
  readonly at: Date | null
  readonly title: string | null
  /** Paragraphs separated by a blank line, without the title. */
  readonly text: string
}

/** What a page says of how its text may be had and used. */
export interface PageSignals {
  /** Whether the whole text is open to everyone; null where the page says nothing. */
  readonly access: 'free' | 'metered' | 'paid' | null
  /** Directives for all robots, lower case, sorted: `noindex`, `noarchive`, `nosnippet`, `noai` … */
  readonly robots: readonly string[]
  /** Text and data mining is reserved (TDM Reservation Protocol); null where nothing is said. */
  readonly tdmReserved: boolean | null
  /** Where the terms for it stand, as written. */
  readonly tdmPolicy: string | null
}

/** Where a page says that its text stands in another form, or goes on. Absolute; not yet believed. */
export interface PageLinks {
  readonly amp: string | null
  readonly print: string | null
  /** The next page of the same text. */
  readonly next: string | null
  /** The whole text on one page, where this one shows a part: "read more", "single page". */
  readonly whole: string | null
  readonly alternates: readonly { readonly language: string; readonly url: string }[]
}

/** One content: the cleaned title and text, whoever shows it. */
export interface Article {
  readonly id: number
  readonly title: string
  /** What sums it up between headline and text, where it is no part of the text; else null. */
  readonly standfirst: string | null
  readonly text: string
  readonly language: string | null
  /** When its page says that it was published, else when the entry says so, else null. */
  readonly published: Date | null
  /** When the service first saw it. */
  readonly firstSeen: Date
  /** The page it was first read from. */
  readonly url: string
  /** History is stored, tagged and linked, and never alerts (invariant 9). */
  readonly history: boolean
}
