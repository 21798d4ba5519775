import { type Block, isProse } from './block.js'
import type { DomElement } from './dom.js'
import type { Trail } from './trails.js'

/** Names that sites give to what one reader has written. A name alone says nothing; several side by side do. */
const NAMED =
  /(?:^|[\s_-])(?:user-?)?(?:comments?|commentary|kommentare?|commentaires?|comentarios?|commenti|yorum|opinion|reply|disqus|vbulletin|post-?message)(?=$|[\s_\d-])/i
const ITEMS: ReadonlySet<string> = new Set(['LI', 'DIV', 'ARTICLE', 'SECTION', 'TR', 'DD', 'BLOCKQUOTE', 'TABLE'])
const LEAST_ITEMS = 2
/** Running text before the first of them, in words, without which they are what the page is about. */
const LEAST_BEFORE = 15

/** Tells which blocks of a page readers have written under its article, where the page marks them item by item. */
export function commentsIn(blocks: readonly Block[]): (block: Block) => boolean {
  const items = commentItems(blocks)
  const isComment = ({ trail }: Block) => stands(trail, items)
  const first = items.size === 0 ? -1 : blocks.findIndex(isComment)
  const before = blocks.slice(0, Math.max(0, first)).reduce((sum, block) => sum + (isProse(block) ? block.words : 0), 0)
  return before < LEAST_BEFORE ? () => false : isComment
}

/** Elements that are named so and stand beside others that are. */
function commentItems(blocks: readonly Block[]): ReadonlySet<DomElement> {
  const seen = new Set<DomElement>()
  const beside = new Map<DomElement, Set<DomElement>>()
  for (const { trail } of blocks) {
    for (let at = trail; at?.up != null && !seen.has(at.element); at = at.up) {
      seen.add(at.element)
      if (!ITEMS.has(at.element.tagName) || !NAMED.test(`${String(at.element.className)} ${at.element.id}`)) continue
      const siblings = beside.get(at.up.element) ?? new Set()
      beside.set(at.up.element, siblings.add(at.element))
    }
  }
  return new Set([...beside.values()].filter((items) => items.size >= LEAST_ITEMS).flatMap((items) => [...items]))
}

function stands(trail: Trail | null, items: ReadonlySet<DomElement>): boolean {
  for (let at = trail; at !== null; at = at.up) if (items.has(at.element)) return true
  return false
}
