/** A stretch of a text: offsets in UTF-16 code units. */
interface Span {
  readonly start: number
  readonly end: number
}

/** One paragraph and its sentences, white space trimmed off. */
export interface Paragraph extends Span {
  readonly sentences: readonly Span[]
}

/** Longer than any sentence of a newspaper, in UTF-16 code units. */
const SENTENCE_MOST = 700
const HAN_SENTENCE_MOST = 250
const LINE = /[^\n]+/g
/** A mark that may end a sentence, closing quotes behind it, and the space before the next one. */
const STOP = /(?:[.!?…؟]+["'”’»)\]]*\s+)|(?:[。！？]+[”’」』）]*\s*)/gu
/** What a sentence may begin with. Arabic has no case: there any letter may. */
const OPENING = /^["'“„«‘([—–-]*\s*[\p{Lu}\p{N}\p{Script=Arabic}\p{Script=Han}#@]/u
/** Words that end in a full stop without ending a sentence, and single initials. */
const ABBREVIATION =
  /(?:^|[\s("'“„«-])(?:\p{Lu}|\p{L}\.\p{L}|mr|mrs|ms|dr|prof|gen|col|lt|maj|sgt|capt|sen|rep|gov|st|no|nr|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|bzw|ca|inkl|usw|sog|str|ок|им|ул|г|гг|тыс|млн|руб|св|т|д|п|м|вул|sr|sra|dra|ee|uu|sig|np|tzw|ok|godz|ul|r|tys|mln|dż|yy|bkz|av|mme|mlle|m)\.$/iu
/** Languages that write an ordinal as a number and a full stop. */
const ORDINAL_STOP = new Set(['de', 'tr', 'pl'])
const ORDINAL = /(?:^|\s)\d{1,2}\.$/u

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text.charAt(from))) from++
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--
  return from < to ? { start: from, end: to } : null
}

function splitLine(text: string, line: Span, language: string): readonly Span[] {
  const spans: Span[] = []
  const written = text.slice(line.start, line.end)
  let from = 0
  for (const stop of written.matchAll(STOP)) {
    const next = stop.index + stop[0].length
    if (next >= written.length) break
    const before = written.slice(Math.max(from, stop.index - 12), stop.index + 1)
    const plainStop = stop[0].startsWith('.') && !stop[0].startsWith('..')
    if (plainStop && (ABBREVIATION.test(before) || (ORDINAL_STOP.has(language) && ORDINAL.test(before)))) continue
    if (!OPENING.test(written.slice(next, next + 6))) continue
    const span = trimmed(written, from, next)
    if (span) spans.push({ start: span.start + line.start, end: span.end + line.start })
    from = next
  }
  const rest = trimmed(written, from, written.length)
  if (rest) spans.push({ start: rest.start + line.start, end: rest.end + line.start })
  return spans
}

/** A sentence without end is cut: whatever looks at pairs of words would take for ever. */
function cutLong(text: string, span: Span, most: number): readonly Span[] {
  const parts: Span[] = []
  let from = span.start
  while (span.end - from > most) {
    const space = text.lastIndexOf(' ', from + most)
    const to = space > from ? space : from + most
    const part = trimmed(text, from, to)
    if (part) parts.push(part)
    from = to
  }
  const rest = trimmed(text, from, span.end)
  return rest ? [...parts, rest] : parts
}

/** Splits a text into paragraphs (lines) and sentences. Abbreviations of the twelve languages are known. */
export function paragraphsOf(text: string, language: string): readonly Paragraph[] {
  const most = language === 'zh' ? HAN_SENTENCE_MOST : SENTENCE_MOST
  const paragraphs: Paragraph[] = []
  for (const match of text.matchAll(LINE)) {
    const line = trimmed(text, match.index, match.index + match[0].length)
    if (line)
      paragraphs.push({
        ...line,
        sentences: splitLine(text, line, language).flatMap((one) => cutLong(text, one, most)),
      })
  }
  return paragraphs
}
