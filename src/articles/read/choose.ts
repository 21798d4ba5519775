import { detectLanguage } from '../../text/language.js'
import { type Block, isProse } from './block.js'
import type { RawBlock } from './blocks.js'
import { commentsIn } from './comments.js'
import type { Container } from './containers.js'
import { type Frame, frameOf } from './frame.js'
import type { Pick } from './pick.js'
import { regionOf } from './region.js'
import { isFigure } from './rules/captions.js'
import { type Cleaned, cleanBlocks } from './rules/clean.js'
import { isLabel } from './rules/labels.js'
import type { PageContext } from './rules/line.js'
import { secondRegion } from './second.js'
import { isInside } from './trails.js'

/** Another choice is taken if it leaves this many times the words of Readability's … */
const MUCH_MORE = 1.4
/** … and holds this share of it, unless that has no more than so many words. */
const SHARED = 0.6
const HARDLY_A_CHOICE = 50
/** Readability has found the text under the headline where it has this share of it. */
const FOUND = 0.4
/** A frame with fewer words than this, next to a choice with so many times as many, may be a summary. */
const SMALL_FRAME = 40
const FAR_MORE = 10

/** A block with such a share of its characters in links, and so many words, is the headline of another article. */
const LINKED = 0.75
const HEADLINE = 4

/** A page as blocks, in three views of them. */
export interface Blocks {
  readonly raw: readonly RawBlock[]
  readonly containers: readonly Container[]
  /** As they stand, each in the place of its raw one. */
  readonly wholes: readonly (Block | null)[]
}

/** The blocks that are the article's text, and the language that they are in. */
export interface Choice {
  readonly cleaned: Cleaned
  /** Under the article's pictures, wherever these stand around it. */
  readonly captions: readonly string[]
  /** Headlines and teasers of other articles on the page, with their labels. */
  readonly related: readonly string[]
  readonly language: string | null
}

/** How much of a text its language is told by. */
const LANGUAGE_SAMPLE = 2000

/**
 * Chooses between what Readability has picked, what stands under the headline, and the container with the most running
 * text: the headline says where to look, Readability what is text there, the container what it has overlooked.
 */
export function chooseText(
  blocks: Blocks,
  pick: Pick | null,
  about: Omit<PageContext, 'language'>,
  declared: string | null,
): Choice {
  const { raw, containers, wholes } = blocks
  const whole = wholes.filter((block) => block !== null)
  const isComment = commentsIn(whole)
  const all = whole.filter((block) => !isComment(block))
  const frame = frameOf(all, about.title)
  const picked = pick === null ? [] : regionOf(raw, containers, wholes, pick.nodes).filter((block) => !isComment(block))
  const region = frame === null ? picked : framed(all, picked, frame)
  const language = detectLanguage(sampleOf(region)) ?? declared
  const context = { ...about, language }
  const first = cleanBlocks(region, context)
  const wider = secondRegion(frame === null ? all : insideOf(all, frame))
  const second = wordsOf(wider) > wordsOf(first.blocks) * MUCH_MORE ? cleanBlocks(wider, context) : first
  const cleaned = isBetter(second, first) ? second : first
  const captions = frame === null ? [] : all.filter((block) => isFigure(block) && isInside(block.trail, frame.box))
  return {
    cleaned,
    language,
    captions: [...captions.map(({ text }) => text), ...cleaned.captions],
    related: relatedIn(frame === null ? all : all.slice(frame.headline), cleaned),
  }
}

/** Blocks that are links as long as a headline, with the labels over them, and what was left out of the text as such. */
function relatedIn(blocks: readonly Block[], { blocks: text, related }: Cleaned): string[] {
  const [own, known] = [new Set(text.map((block) => block.text)), new Set(related)]
  const isOther = (block: Block | undefined) =>
    block !== undefined &&
    !own.has(block.text) &&
    (known.has(block.text) || (block.linkShare > LINKED && block.words >= HEADLINE && !isFigure(block)))
  const found = blocks.filter(
    (block, at) => isOther(block) || (isLabel(block) && !own.has(block.text) && isOther(blocks[at + 1])),
  )
  return found.map((block) => block.text)
}

/** What was picked inside the frame; all that the frame holds where that is next to nothing of it. */
function framed(all: readonly Block[], picked: readonly Block[], frame: Frame): readonly Block[] {
  const inside = picked.filter((block) => isInside(block.trail, frame.box))
  const whole = insideOf(all, frame)
  const held = proseOf(whole)
  if (held < SMALL_FRAME && proseOf(picked) > held * FAR_MORE) return picked
  return proseOf(inside) >= held * FOUND ? inside : whole
}

/** The blocks of a frame from its headline on. */
function insideOf(all: readonly Block[], { box, headline }: Frame): Block[] {
  return all.slice(headline).filter((block) => isInside(block.trail, box))
}

function sampleOf(blocks: readonly Block[]): string {
  let sample = ''
  for (const { text } of blocks) {
    sample += `${text}\n`
    if (sample.length > LANGUAGE_SAMPLE) break
  }
  return sample
}

/** Much more text, most of the first choice with it (comments are often longer than their article), or hardly a first choice. */
function isBetter(second: Cleaned, first: Cleaned): boolean {
  const words = wordsOf(first.blocks)
  if (wordsOf(second.blocks) <= words * MUCH_MORE) return false
  if (words < HARDLY_A_CHOICE) return true
  const texts = new Set(second.blocks.map((block) => block.text))
  return wordsOf(first.blocks.filter((block) => texts.has(block.text))) >= words * SHARED
}

function proseOf(blocks: readonly Block[]): number {
  return wordsOf(blocks.filter(isProse))
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0)
}
