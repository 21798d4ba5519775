import type { Line } from './clean.js'
import { addressesReader, foldPhrase, PHRASES } from './phrases.js'

/** A line too short to be more than a button or a price inside a box. */
const BUTTON_WORDS = 9
/** Where the article itself speaks so to its reader, only a box's own words tell a box. */
const CHATTY = 0.3

/** Drops boxes that want money, an address or a click: from their first line to where the article goes on or ends. */
export function dropBoxes(lines: readonly Line[], language: string | null): void {
  const chatty = speaksToReader(lines, language)
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'asking' || line.dropped) continue
    line.dropped = true
    const end = endOfBox(lines, at + 1, (other) => isBoxText(other, language, chatty))
    for (const inside of lines.slice(at + 1, end)) inside.dropped = true
  }
}

/** The index after the last line of the box whose first line stands before `from`. */
function endOfBox(lines: readonly Line[], from: number, isBoxText: (line: Line) => boolean): number {
  let end = from
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || line.kind === 'related-heading') break
    if (isBoxText(line)) end = at + 1
    // Buttons and prices belong to the box only if the box goes on after them, or nothing but such lines follows.
    else if (!isButton(line)) return end
  }
  return lines.slice(end).every((line) => isButton(line) || line.kind === 'related-heading')
    ? lines.length
    : endOfButtons(lines, end)
}

function endOfButtons(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]?.kind !== 'related-heading' && isButton(lines[at] as Line)) at += 1
  return at
}

function isButton(line: Line): boolean {
  return line.block.words <= BUTTON_WORDS && !(line.kind === 'prose')
}

function isBoxText(line: Line, language: string | null, chatty: boolean): boolean {
  if (line.kind === 'asking') return true
  const phrase = foldPhrase(line.block.text)
  if (PHRASES.askingWords.test(phrase) && (line.block.words < 40 || addressesReader(line.block.text, language)))
    return true
  return !chatty && addressesReader(line.block.text, language)
}

function speaksToReader(lines: readonly Line[], language: string | null): boolean {
  const first = lines.findIndex((line) => line.kind === 'asking' && lines.indexOf(line) > 2)
  const before = lines.slice(0, first < 0 ? lines.length : first).filter((line) => line.kind === 'prose')
  if (before.length < 3) return false
  return before.filter((line) => addressesReader(line.block.text, language)).length / before.length > CHATTY
}
