/** Bounds on what is made of a page. What lies beyond the first one passed is cut off. */
export const PAGE_LIMITS = {
  /** Bytes of the page as fetched. */
  bytes: 10_000_000,
  /** Characters of markup that are left without scripts, styles, drawings and comments. */
  markup: 2_500_000,
  /** Elements; the largest of a hundred news pages has 1,500 when scripts and empty ones are gone. */
  elements: 15_000,
  /** `<meta>` and `<link>` elements. */
  metas: 400,
  /** Nested elements; the tags of deeper ones are left out, their text stays. Browsers stop at 512. */
  depth: 200,
  /** Characters of an article's text. */
  text: 500_000,
  /** Characters of one tag; longer ones lose their attributes. */
  tag: 20_000,
} as const
