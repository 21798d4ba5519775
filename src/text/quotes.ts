/** What closes a quotation that a mark opens; German closes with the mark that English opens with. */
const CLOSERS: Readonly<Record<string, string>> = { '„': '“”', '“': '”', '«': '»', '「': '」', '『': '』', '"': '"' }
/** Marks that only close. */
const ENDS = '”»」』'

/**
 * Whether a place in a sentence is inside quotation marks. A quotation may have begun in the sentence before: then its
 * end is the first mark.
 */
export function isQuoted(sentence: string, at: number): boolean {
  let closer: string | null = null
  let marks = 0
  for (const sign of sentence.slice(0, at)) {
    if (closer === null) closer = CLOSERS[sign] ?? null
    else if (closer.includes(sign)) closer = null
    else continue
    if (closer !== null || ENDS.includes(sign)) marks++
  }
  if (closer !== null) return true
  if (marks > 0) return false
  const next = [...sentence.slice(at)].find((sign) => sign in CLOSERS || ENDS.includes(sign))
  return next !== undefined && ENDS.includes(next)
}
