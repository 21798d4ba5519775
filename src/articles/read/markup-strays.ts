import { lastParagraph, type OpenElement } from './markup-nesting.js'

/** Elements that hold a text, and are closed by hand. */
const HOLDERS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'main'])
/** What follows where a text goes on: end tags of such elements, then a paragraph again. */
const GOES_ON = /\s*(?:<\/(?:div|section|article|main)\s*>\s*){0,8}<p(?=[\s>])[^<>]{0,500}>/iy
/** No page of this size has as many; one that does has no surplus. */
const MOST_COUNTED = 50_000
const CLASS = /\sclass\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/i

/**
 * Tells end tags that have no start, and start tags that have no end. Browsers close whatever is open for such an end
 * tag, and nothing shows; a reader would look for the article in a box that ends in its middle.
 */
export class Strays {
  private readonly surplus = new Map<string, number>()
  private readonly next = new Map<string, number>()

  constructor(private readonly markup: string) {}

  /**
   * Whether the end tag before `at` is one too many: paragraphs of one kind stand before and after it, and the page has
   * more such end tags than start tags, or it would close an element whose own end tag is still to come.
   *
   * @param place of the element that it would close
   */
  isStrayEnd(name: string, at: number, open: readonly OpenElement[], place: number): boolean {
    const paragraph = HOLDERS.has(name) ? lastParagraph(open) : null
    if (paragraph === null) return false
    GOES_ON.lastIndex = at
    const after = GOES_ON.exec(this.markup)?.[0]
    if (after === undefined) return false
    const next = after.slice(after.lastIndexOf('<'))
    if (CLASS.exec(next)?.[1] !== CLASS.exec(paragraph)?.[1]) return false
    const left = this.surplusOf(name)
    if (left > 0) this.surplus.set(name, left - 1)
    return (
      left > 0 || open.slice(place + 1).some((inner) => HOLDERS.has(inner.name) && this.isEndedLater(inner.name, at))
    )
  }

  /** Whether an element whose start tag ends at `at` has no end tag before the next one of its name. */
  isLoose(name: string, at: number): boolean {
    return !this.isEndedLater(name, at)
  }

  private isEndedLater(name: string, at: number): boolean {
    const end = this.find(`</${name}`, at)
    if (end < 0) return false
    const start = this.find(`<${name}`, at)
    return start < 0 || end < start
  }

  /** Where a tag comes next. Remembered, so that looking stays linear. */
  private find(tag: string, at: number): number {
    const known = this.next.get(tag)
    if (known !== undefined && (known < 0 || known >= at)) return known
    const found = tagsOf(tag)
    found.lastIndex = at
    const place = found.exec(this.markup)?.index ?? -1
    this.next.set(tag, place)
    return place
  }

  private count(tag: string): number {
    const found = tagsOf(tag)
    let count = 0
    while (count < MOST_COUNTED && found.test(this.markup)) count += 1
    return count
  }

  private surplusOf(name: string): number {
    const known = this.surplus.get(name)
    if (known !== undefined) return known
    const surplus = this.count(`</${name}`) - this.count(`<${name}`)
    this.surplus.set(name, surplus)
    return surplus
  }
}

function tagsOf(tag: string): RegExp {
  return new RegExp(`${tag}(?=[\\s/>])`, 'gi')
}
