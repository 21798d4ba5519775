import { foldForHash, splitBlocks } from '../text/fold.js'

/** A paragraph that a host's pages have shown: how many of its articles, and the first of them by number. */
interface SeenBlock {
  /** 32 bits over the folded text, sums of money and shares left out. */
  readonly print: number
  readonly articles: number
  readonly first: number
}

/** What the pages of a host have shown of late, the paragraph that was seen longest ago first. */
export interface BlockMemory {
  /** Articles that were read of the host. */
  readonly articles: number
  readonly blocks: readonly SeenBlock[]
}

export const NO_BLOCKS: BlockMemory = { articles: 0, blocks: [] }

/** On so many articles of a host a paragraph is none of theirs … */
const ENOUGH = 3
/**
 * … where it stood on at least this share of them since it was first seen. A banner stands on every page for a time; what
 * a ministry says in the same words of each exchange stands on few of its pages, and is what it says.
 */
const SHARE = 0.1
/** Paragraphs that are remembered of a host: those of some thirty articles. */
const MOST = 480
/** A paragraph with fewer letters may be anybody's: a heading, a name, "Yes". */
const LETTERS = 12
/** What is left without boilerplate must be at least this share of a text: else the host's articles are like that. */
const LEFT = 0.4
/** A text of which a larger share was seen before is a further version of an article, and no other one. */
const SAME = 0.5

/** Sums of money and shares, which change in banners from day to day. Other numbers are what news is made of. */
const AMOUNT =
  /(?:[$€£₴₽₺¥₹]|\b(?:usd|eur|uah|rub|pln|gbp))\s?\d[\d.,\s]*\d?|\d[\d.,\s]*(?:[$€£₴₽₺¥₹%]|\s?(?:per ?cent|percent|usd|eur|uah|rub|pln|gbp|грн|руб|zł|tl)(?!\p{L}))/giu

/** Takes the paragraphs out of a text that stand on other articles of its host too. */
export function withoutBoilerplate(
  text: string,
  memory: BlockMemory,
): { readonly text: string; readonly dropped: readonly string[] } {
  const known = new Set(memory.blocks.filter((block) => isBoilerplate(block, memory)).map(({ print }) => print))
  if (known.size === 0) return { text, dropped: [] }
  const own: string[] = []
  const dropped: string[] = []
  for (const paragraph of splitBlocks(text)) {
    const print = printOf(paragraph)
    const list = print !== null && known.has(print) ? dropped : own
    list.push(paragraph)
  }
  const left = own.join('\n\n')
  return left.length < text.length * LEFT ? { text, dropped: [] } : { text: left, dropped }
}

/** Notes the paragraphs of one more article of the host, as its page showed them. A further version of one is none. */
export function remembering(memory: BlockMemory, text: string): BlockMemory {
  const lengths = new Map<number, number>()
  for (const paragraph of splitBlocks(text)) {
    const print = printOf(paragraph)
    if (print !== null) lengths.set(print, paragraph.length)
  }
  const before = new Map(memory.blocks.map((block) => [block.print, block]))
  const prints = new Set(lengths.keys())
  const sum = (of: Iterable<number>): number => [...of].reduce((all, print) => all + (lengths.get(print) ?? 0), 0)
  if (sum([...prints].filter((print) => before.has(print))) > SAME * sum(prints)) return memory
  const articles = memory.articles + 1
  const now = [...prints].map((print): SeenBlock => {
    const seen = before.get(print)
    return { print, articles: (seen?.articles ?? 0) + 1, first: seen?.first ?? articles }
  })
  const rest = memory.blocks.filter(({ print }) => !prints.has(print))
  const tooMany = Math.max(0, rest.length + now.length - MOST)
  // What was seen once, longest ago, is the first to be forgotten.
  const once = new Set(rest.filter((block) => block.articles === 1).slice(0, tooMany))
  const kept = rest.filter((block) => !once.has(block)).slice(tooMany - once.size)
  return { articles, blocks: [...kept, ...now].slice(-MOST) }
}

const BLOCK_BYTES = 9
const MOST_COUNTED = 255

/** A memory as text for a row: base64 of the count of articles, then of each paragraph print, count and first. */
export function packBlocks(memory: BlockMemory): string {
  const bytes = Buffer.alloc(4 + BLOCK_BYTES * memory.blocks.length)
  bytes.writeUInt32LE(memory.articles, 0)
  memory.blocks.forEach(({ print, articles, first }, i) => {
    const at = 4 + BLOCK_BYTES * i
    bytes.writeUInt32LE(print, at)
    bytes.writeUInt8(Math.min(articles, MOST_COUNTED), at + 4)
    bytes.writeUInt32LE(first, at + 5)
  })
  return bytes.toString('base64')
}

/** The memory of a row, or an empty one where there is none yet. */
export function unpackBlocks(packed: string | null): BlockMemory {
  const bytes = Buffer.from(packed ?? '', 'base64')
  if (bytes.length < 4) return NO_BLOCKS
  const blocks: SeenBlock[] = []
  for (let at = 4; at + BLOCK_BYTES <= bytes.length; at += BLOCK_BYTES) {
    blocks.push({ print: bytes.readUInt32LE(at), articles: bytes.readUInt8(at + 4), first: bytes.readUInt32LE(at + 5) })
  }
  return { articles: bytes.readUInt32LE(0), blocks }
}

function isBoilerplate({ articles, first }: SeenBlock, memory: BlockMemory): boolean {
  // A count that is full stands for any share.
  return articles >= ENOUGH && (articles >= MOST_COUNTED || articles >= SHARE * (memory.articles - first + 1))
}

/** Null for a paragraph that is too short to be told from others. */
function printOf(paragraph: string): number | null {
  const letters = foldForHash(paragraph)
    .replace(AMOUNT, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
  const han = /\p{Script=Han}/u.test(letters)
  if (letters.length < (han ? LETTERS / 2 : LETTERS)) return null
  // FNV-1a over UTF-16 code units.
  let hash = 0x811c9dc5
  for (let i = 0; i < letters.length; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
