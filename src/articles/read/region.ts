import { type Block, isListed, isProse, toBlock } from './block.js'
import { type RawBlock, type TextRun, textOfRuns } from './blocks.js'
import { type Container, standsIn } from './containers.js'
import type { DomNode } from './dom.js'
import { isLabel } from './rules/labels.js'
import { boxOf, isInside } from './trails.js'

/** Blocks that a container needs for what stands between them to be taken for text as well. */
const LEAST_NEIGHBOURS = 2

/**
 * The blocks of the article: those that were picked, and prose between them in the same container that was not
 * (embedded posts, lists, paragraphs with many links); and labels, which tell what the blocks under them are.
 *
 * @param wholes what `wholeBlocks` gives for the same blocks
 */
export function regionOf(
  raw: readonly RawBlock[],
  containers: readonly Container[],
  wholes: readonly (Block | null)[],
  nodes: ReadonlySet<DomNode>,
): Block[] {
  const isPicked = pickedBy(raw, nodes)
  const blocks = raw.map((block, at) => {
    const runs = block.runs.filter(isPicked)
    return runs.length === block.runs.length ? (wholes[at] ?? null) : blockOf(block, runs, containers[at])
  })
  const first = blocks.findIndex((block) => block !== null && isProse(block))
  const last = blocks.findLastIndex((block) => block !== null && (isProse(block) || isListed(block)))
  const homes = homesOf(blocks)
  const region: Block[] = []
  const labels = new Set<Block>()
  for (const at of raw.keys()) {
    const block = blocks[at] ?? null
    if (block !== null) region.push(block)
    else if (at > first && at < last) {
      const lost = wholes[at] ?? null
      if (lost === null) continue
      if (isLost(lost, homes)) region.push(lost)
      else if (isLabel(lost)) {
        region.push(lost)
        labels.add(lost)
      }
    }
  }
  return region.filter((block, at) => !labels.has(block) || heads(block, region[at - 1], region[at + 1]))
}

/** A label says something of what stands under it in its box; without that, it would speak of what comes after the box. */
function heads(label: Block, before: Block | undefined, after: Block | undefined): boolean {
  const box = boxOf(label.trail, before?.trail ?? null)
  return box !== null && isInside(after?.trail ?? null, box)
}

/** All blocks as they stand, each in the place of its raw one; null for those without text. */
export function wholeBlocks(raw: readonly RawBlock[], containers: readonly Container[]): (Block | null)[] {
  return raw.map((block, at) => blockOf(block, block.runs, containers[at]))
}

function pickedBy(raw: readonly RawBlock[], nodes: ReadonlySet<DomNode>): (run: TextRun) => boolean {
  const isNode = ({ node }: TextRun) => node !== null && nodes.has(node)
  if (raw.some((block) => block.runs.some(isNode))) return (run) => run.node === null || isNode(run)
  // Readability has started again on a copy of its own: only the words can tell.
  const texts = new Set([...nodes].map((node) => node.textContent?.trim() ?? ''))
  return (run) => run.node === null || (run.text.trim() !== '' && texts.has(run.text.trim()))
}

function blockOf(raw: RawBlock, runs: readonly TextRun[], container: Container | undefined): Block | null {
  const text = textOfRuns(runs)
  if (text === '') return null
  const linkChars = textOfRuns(runs.filter((run) => run.link !== null)).length
  return toBlock(text, raw.tag, raw.path, container ?? null, linkChars, raw.trail)
}

function homesOf(blocks: readonly (Block | null)[]): ReadonlySet<Container> {
  const counts = new Map<Container, number>()
  for (const block of blocks) {
    if (block === null || block.container === null || !isProse(block)) continue
    counts.set(block.container, (counts.get(block.container) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_NEIGHBOURS).map(([container]) => container))
}

function isLost(block: Block, homes: ReadonlySet<Container>): boolean {
  return block.container !== null && isText(block) && standsIn(block.container, block.path, homes)
}

function isText(block: Block): boolean {
  return block.path.includes('blockquote>') || (block.linkShare < 0.55 && (isProse(block) || isListed(block)))
}
