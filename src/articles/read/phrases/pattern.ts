/**
 * Phrases are written as regular expressions over folded text: no markup, no bullets in front, straight apostrophes.
 * Case does not matter. `\b` may stand in them for the end of a word of any script.
 */

/** JavaScript's own word boundary knows ASCII letters only. */
export function source(patterns: readonly string[]): string {
  return patterns.join('|').replaceAll('\\b', '(?![\\p{L}\\p{N}])')
}

/** What matches a whole line that is one of the patterns, with what ends a line. */
export function wholeLine(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${source(patterns)})\\s*[:：!.…>»→-]*$`, 'iu')
}

/** Text as the patterns want it. */
export function foldPhrase(text: string): string {
  return (
    text
      .replace(/[*_#`]{1,3}/g, '')
      .replace(/[’‘ʼ]/g, "'")
      // No case folding takes the Turkish capital to a plain i.
      .replaceAll('İ', 'i')
      .replace(/^[^\p{L}\p{N}©<]+/u, '')
      .trim()
  )
}
