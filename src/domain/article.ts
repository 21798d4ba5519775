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
  /** Absolute, as the page declares it (`rel=canonical`, `og:url`); not yet believed. */
  readonly declaredCanonical: string | null
  /** Whose tree the text was read from: the reader's own, or the standard's; `source` where no page had to be read. */
  readonly engine: 'own' | 'jsdom' | 'source'
}

/** One content: the cleaned title and text, whoever shows it. */
export interface Article {
  readonly id: number
  readonly title: string
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
