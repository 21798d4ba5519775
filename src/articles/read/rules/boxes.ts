import { type Block, isHeading } from '../block.js'
import type { DomElement } from '../dom.js'
import { ASKING_WORDS } from '../phrases/asking.js'
import { foldPhrase } from '../phrases/pattern.js'
import { addressesReader } from '../phrases/reader.js'
import { plainKindOf } from './kinds.js'
import type { Line } from './line.js'

/** A line too short to be more than a button or a price inside a box. */
const BUTTON_WORDS = 9
/** Where more of the article's paragraphs speak so to its reader, only a box's own words tell a box. */
const CHATTY = 0.5

/** How many lines after a plea are looked at for what it asks. */
const BORNE_OUT_WITHIN = 7
/** So many paragraphs in a row that only speak to the reader are the article's own. */
const MOST_SPEAKING = 4

/** Words from which on a paragraph is long. */
const LONG_PARAGRAPH = 25

type Sign = 'sure' | 'speaking' | null

/** Drops boxes that want money, an address or a click: from their first line to where the article goes on or ends. */
export function dropBoxes(lines: readonly Line[], language: string | null): void {
  const chatty = speaksToReader(lines, language)
  const home = mainParent(lines)
  const signOf = (line: Line): Sign => {
    if (line.kind === 'asking') return 'sure'
    const speaking = addressesReader(line.block.text, language)
    if (ASKING_WORDS.test(foldPhrase(line.block.text)) && (line.block.words < 40 || speaking)) return 'sure'
    return line.kind === 'pleading' || (speaking && !chatty) ? 'speaking' : null
  }
  for (const [at, line] of lines.entries()) {
    if (line.dropped || (line.kind !== 'asking' && line.kind !== 'pleading')) continue
    if (line.kind === 'pleading' && !isBorneOut(lines, at + 1, signOf)) {
      line.kind = plainKindOf(line.block)
      continue
    }
    line.dropped = true
    // A box with an element of its own does not go on in that of the article, unless it asks in so many words.
    const parted = home !== null && parentOf(line.block) !== home
    const signHere = (other: Line) =>
      parted && parentOf(other.block) === home && signOf(other) !== 'sure' ? null : signOf(other)
    for (const inside of lines.slice(at + 1, endOfBox(lines, at + 1, signHere))) inside.dropped = true
  }
}

/** The element that holds the most running text, or null. */
function mainParent(lines: readonly Line[]): DomElement | null {
  const words = new Map<DomElement, number>()
  let main: DomElement | null = null
  for (const { kind, block } of lines) {
    const parent = parentOf(block)
    if (kind !== 'prose' || parent === null) continue
    words.set(parent, (words.get(parent) ?? 0) + block.words)
    if (main === null || (words.get(parent) ?? 0) > (words.get(main) ?? 0)) main = parent
  }
  return main
}

/** What holds a paragraph, or the element that the text stands in itself. */
function parentOf({ tag, trail }: Block): DomElement | null {
  return (tag === 'p' ? trail?.up : trail)?.element ?? null
}

/** The lines after a plea ask for something in so many words before they speak of anything else. */
function isBorneOut(lines: readonly Line[], from: number, signOf: (line: Line) => Sign): boolean {
  for (const line of lines.slice(from, from + BORNE_OUT_WITHIN)) {
    const sign = signOf(line)
    if (sign === 'sure') return true
    if (sign === null && !isButton(line)) return false
  }
  return false
}

/** The index after the last line of the box whose first line stands before `from`. */
function endOfBox(lines: readonly Line[], from: number, signOf: (line: Line) => Sign): number {
  let end = from
  let sure = from
  let speaking = 0
  let at = from
  for (let line = lines[at]; line !== undefined && line.kind !== 'related-heading'; line = lines[at]) {
    const sign = signOf(line)
    at += 1
    if (sign !== null) {
      speaking = sign === 'sure' ? 0 : speaking + 1
      if (speaking > MOST_SPEAKING) return sure + buttonsAt(lines, sure)
      // A long paragraph that speaks to the reader may be the article going on, unless the box goes on after it.
      if (sign === 'sure' || line.block.words < LONG_PARAGRAPH) end = at
      if (sign === 'sure') sure = at
    } else if (!isButton(line)) return end + buttonsAt(lines, end)
  }
  // Nothing but short lines up to the end or to a label: all of them belong to the box.
  return at
}

/** How many lines from `from` on are choices, amounts and buttons, not the article's next subheading. */
function buttonsAt(lines: readonly Line[], from: number): number {
  let count = 0
  for (let line = lines[from]; line !== undefined && isTinyButton(line); line = lines[from + count]) count += 1
  const first = lines[from]
  return count > 1 || (first !== undefined && count === 1 && first.block.words <= 1) ? count : 0
}

function isTinyButton(line: Line): boolean {
  return line.kind !== 'prose' && !isHeading(line.block) && line.block.words <= 2
}

function isButton(line: Line): boolean {
  return line.kind !== 'prose' && line.block.words <= BUTTON_WORDS
}

function speaksToReader(lines: readonly Line[], language: string | null): boolean {
  const first = lines.findIndex((line) => line.kind === 'asking' || line.kind === 'pleading')
  const prose = lines.slice(0, first).filter((line) => line.kind === 'prose')
  const speaking = prose.filter((line) => addressesReader(line.block.text, language))
  return prose.length >= 4 && speaking.length > prose.length * CHATTY
}
