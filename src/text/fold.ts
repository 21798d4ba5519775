/** What takes no room on a page: soft hyphen, zero-width signs, joiners, direction marks, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/** One space for every run of white space (no-break and typographic spaces too), none at the ends. */
export function collapse(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').trim()
}

/** Paragraphs as one text: white space within each collapsed, empty ones left out, a blank line between two. */
export function joinBlocks(blocks: Iterable<string>): string {
  const kept: string[] = []
  for (const block of blocks) {
    const text = collapse(block)
    if (text !== '') kept.push(text)
  }
  return kept.join('\n\n')
}

/** The paragraphs of a text that `joinBlocks` made. */
export function splitBlocks(text: string): string[] {
  return text.split(/\n\s*\n/).filter((block) => block.trim() !== '')
}

/**
 * The same string for texts that a reader could not tell apart, or only by their typesetting: compatibility forms
 * (Unicode NFKC), case, white space, quotation marks, apostrophes, dashes, invisible signs. Words, accents, digits and
 * all other punctuation count.
 */
export function foldForHash(text: string): string {
  const folded = text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ab\u00bb\u201c-\u201f\u2033\u2036\u2039\u203a\u275d\u275e\u300c-\u300f\u301d-\u301f\uff02]/g, '"')
    .replace(/[`\u00b4\u02b9\u02bb-\u02bf\u02c8\u055a\u05f3\u2018-\u201b\u2032\u2035\u275b\u275c\ua78c\uff07]/g, "'")
    .replace(/[\u058a\u05be\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\u30a0\ufe58\ufe63\uff0d]/g, '-')
  return collapse(folded)
}
