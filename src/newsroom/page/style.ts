/** How an outlet's pages are built; named after what a reader has to cope with. */
export const PAGE_TEMPLATES = ['semantic', 'soup', 'bare', 'amp', 'table'] as const
export type PageTemplate = (typeof PAGE_TEMPLATES)[number]

/** What an outlet's pages say about themselves to machines, from all to next to nothing. */
export const PAGE_METADATA = ['rich', 'opengraph', 'jsonld', 'sparse'] as const
export type PageMetadata = (typeof PAGE_METADATA)[number]

/** The looks of an outlet: the same for all its pages. */
export interface PageStyle {
  /** Seed of everything that an outlet's pages have in common. */
  readonly outlet: string
  readonly siteName: string
  readonly template: PageTemplate
  readonly metadata: PageMetadata
  /** Absolute, ends in a slash. */
  readonly homeUrl: string
  readonly feedUrl: string
  /** Named in a meta element; null to leave it out. */
  readonly charset: string | null
}
