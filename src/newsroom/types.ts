/** Languages that the newsroom writes in (BCP 47 primary subtags). */
export const NEWS_LANGUAGES = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'ar', 'tr'] as const
export type NewsLanguage = (typeof NEWS_LANGUAGES)[number]

/** Everyday subjects that have nothing to do with what Parley looks for. */
export const PLAIN_SUBJECTS = ['weather', 'economy', 'sport', 'courts', 'culture'] as const
export type PlainSubject = (typeof PLAIN_SUBJECTS)[number]

/** States that the newsroom's invented stories are about, ISO 3166 alpha-2. */
const STATES = ['RU', 'UA', 'AM', 'AZ', 'TH', 'KH'] as const
export type State = (typeof STATES)[number]

export const MEDIATORS = ['AE', 'QA', 'TR'] as const
export type Mediator = (typeof MEDIATORS)[number]

export const PLACES = ['abu-dhabi', 'doha', 'geneva'] as const
export type Place = (typeof PLACES)[number]

/** What a newsroom publishes; the page and the feed are made from it. */
export interface NewsArticle {
  /** Unique within its outlet; letters, digits and dashes. */
  readonly slug: string
  readonly title: string
  /** Plain text, no markup. */
  readonly paragraphs: readonly string[]
  readonly published: Date
  /** When it was last changed, or absent while it never was. */
  readonly modified?: Date
  readonly language: NewsLanguage
  readonly byline?: string
  /** Bytes of the whole page in UTF-8; drawn from the outlet's spread where absent. */
  readonly weight?: number
}

/** What is true of a generated article. */
export interface Truth {
  readonly topics: readonly ('prisoner-exchange' | 'negotiation')[]
  /** The same for all articles on one happening; null for a story that no topic covers. */
  readonly storyKey: string | null
}

/** An article with what is true of it. */
export interface GeneratedArticle extends NewsArticle {
  readonly truth: Truth
}

/** An invented happening: figures, names and days are made up. */
export interface Happening {
  readonly key: string
  readonly kind: 'exchange' | 'talks'
  readonly parties: readonly [State, State]
  readonly mediator: Mediator
  /** Where the talks are held, or the deal was struck. */
  readonly place: Place
  readonly day: Date
  /** Exchange: people that the first and the second party let go. */
  readonly counts: readonly [number, number]
  /** Talks: number of the round. */
  readonly round: number
}

/** Said wherever the newsroom shows itself to a reader. */
export const DRILL_NOTICE = 'Drill: this newsroom is a local test. Its outlets, reports and figures are invented.'
