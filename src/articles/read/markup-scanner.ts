import { PAGE_LIMITS } from './limits.js'
import { isBlock, keptAtStart, type OpenElement, placeOfEnd } from './markup-nesting.js'
import { Strays } from './markup-strays.js'
import { endOfTag } from './tags.js'

/**
 * Takes what a scanner finds. Starts and ends are balanced and nested; every element that the markup leaves open is
 * ended where its neighbours imply it, or not at all at the end of the page.
 */
export interface MarkupSink {
  /** Characters taken so far. */
  readonly length: number
  /** The start tag of `<html>`, once. */
  root(tag: string): void
  /** A `<meta>` or `<link>`, wherever it stands. */
  head(name: string, tag: string): void
  /** The raw text of the first `<title>`. */
  title(text: string): void
  /** Text as written, with its character references; never holds `<`. */
  text(piece: string): void
  /** White space, or something that leaves no more than that. */
  space(): void
  /** `tag` is the whole start tag as written. */
  start(name: string, tag: string, isVoid: boolean): void
  end(name: string): void
  /** An element whose mere presence tells something; its content is left out. */
  presence(name: string): void
  /** The end of a paragraph that was never begun: text before and after it are two. */
  boundary(): void
}

/** What was found beside elements and text. */
export interface Scanned {
  /** The contents of `<script type="application/ld+json">`, in order. */
  readonly jsonLd: readonly string[]
  readonly elements: number
  /** Which bound cut the page short, or null. */
  readonly cutAt: 'markup' | 'elements' | null
}

const VOID: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
)
/** Elements that are cut out with all that stands in them. The first three swallow the rest of the page if never closed. */
const CUT: ReadonlySet<string> = new Set(
  'script style plaintext svg button iframe noscript noframes noembed object applet canvas audio video textarea select template map'.split(
    ' ',
  ),
)
const SWALLOWS: ReadonlySet<string> = new Set(['script', 'style', 'plaintext'])
/** Elements whose mere presence tells of players, advertisements and forms. */
const COUNTED: ReadonlySet<string> = new Set(['iframe', 'object', 'textarea', 'select'])
/** Void elements that say nothing about the text. */
const DROPPED: ReadonlySet<string> = new Set('base img source track param embed wbr area frame col'.split(' '))
/** Elements that swallow the page where their end tag is missing; they do not stand in each other. */
const MAYBE_LOOSE: ReadonlySet<string> = new Set(['a', 'figure'])
/** Blocks that are begun again after the end of a link around them. */
const MOST_RESUMED = 8

const LESS = 0x3c
const SLASH = 0x2f
const BANG = 0x21
const QUESTION = 0x3f

/** Goes once over the markup, whatever it is, and tells the sink; never throws, time linear in its length. */
export function scanMarkup(markup: string, sink: MarkupSink): Scanned {
  return new Scanner(markup, sink).run()
}

class Scanner {
  private readonly jsonLd: string[] = []
  private readonly open: OpenElement[] = []
  private readonly strays: Strays
  private readonly missing = new Set<string>()
  private at = 0
  private elements = 0
  private metas = 0
  private hasRoot = false
  private hasTitle = false

  constructor(
    private readonly markup: string,
    private readonly sink: MarkupSink,
  ) {
    this.strays = new Strays(markup)
  }

  run(): Scanned {
    let cutAt: Scanned['cutAt'] = null
    while (this.at < this.markup.length && cutAt === null) {
      this.step()
      if (this.sink.length > PAGE_LIMITS.markup) cutAt = 'markup'
      else if (this.elements > PAGE_LIMITS.elements) cutAt = 'elements'
    }
    return { jsonLd: this.jsonLd, elements: this.elements, cutAt }
  }

  private step(): void {
    const { markup, sink } = this
    const less = markup.indexOf('<', this.at)
    const end = less < 0 ? markup.length : less
    if (end > this.at) sink.text(markup.slice(this.at, Math.min(end, this.at + PAGE_LIMITS.markup - sink.length)))
    this.at = end
    if (less < 0) return
    const code = markup.charCodeAt(less + 1)
    const next = code | 0x20
    if (next >= 0x61 && next <= 0x7a) this.startTag(less)
    else if (code === SLASH) this.endTag(less)
    else if (markup.startsWith('<!--', less)) this.skipPast('-->', less + (markup.startsWith('<!-->', less) ? 2 : 4))
    else if (code === BANG || code === QUESTION) this.skipPast('>', less)
    else {
      sink.text('&lt;')
      this.at = less + 1
      while (markup.charCodeAt(this.at) === LESS && markup.charCodeAt(this.at + 1) === LESS) this.at += 1
    }
  }

  private skipPast(mark: string, from: number): void {
    const found = this.markup.indexOf(mark, from)
    this.at = found < 0 ? this.markup.length : found + mark.length
  }

  private startTag(from: number): void {
    const end = endOfTag(this.markup, from, PAGE_LIMITS.tag)
    const name = nameAt(this.markup, from + 1, end)
    const tag = end - from > PAGE_LIMITS.tag ? `<${name}>` : this.markup.slice(from, end)
    this.at = end
    if (name === 'html') this.root(tag)
    else if (name === 'title') this.title()
    else if (name === 'meta' || name === 'link') this.headTag(name, tag)
    else if (CUT.has(name)) this.cut(name, tag)
    else if (name !== 'head' && name !== 'body' && !DROPPED.has(name)) this.element(name, tag)
  }

  private root(tag: string): void {
    if (!this.hasRoot && tag.length > '<html>'.length) this.sink.root(tag)
    this.hasRoot ||= tag.length > '<html>'.length
  }

  private element(name: string, tag: string): void {
    this.elements += 1
    this.closeFrom(keptAtStart(this.open, name))
    const isVoid = VOID.has(name)
    const fits = this.open.length < PAGE_LIMITS.depth
    const loose = MAYBE_LOOSE.has(name) && this.strays.isLoose(name, this.at)
    const parent = this.open.at(-1)
    if (name === 'p' && parent !== undefined) parent.paragraph = tag
    if (!isVoid) this.open.push({ name, tag, told: fits, loose, paragraph: null })
    if (fits || isVoid) this.sink.start(name, tag, isVoid)
    else this.sink.space()
  }

  private endTag(from: number): void {
    const end = this.markup.indexOf('>', from)
    this.at = end < 0 ? this.markup.length : end + 1
    const name = nameAt(this.markup, from + 2, this.at)
    if (name === '' || name === 'html' || name === 'head' || name === 'body' || CUT.has(name)) return
    const place = placeOfEnd(this.open, name)
    if (place >= 0) this.closeAt(name, place)
    else if (name === 'p') this.sink.boundary()
    else if (name === 'br') this.sink.start('br', '<br>', true)
  }

  private closeAt(name: string, place: number): void {
    const { open } = this
    if (this.strays.isStrayEnd(name, this.at, open, place)) return
    const closed = this.closeFrom(place)
    const resumed = name === 'a' ? closed.slice(1).filter(isBlock) : []
    if (resumed.length > MOST_RESUMED) return
    for (const element of resumed) {
      this.elements += 1
      open.push(element)
      if (element.told) this.sink.start(element.name, element.tag, false)
    }
  }

  /** Ends the open elements from a place on, and gives them. */
  private closeFrom(place: number): readonly OpenElement[] {
    if (place >= this.open.length) return []
    const closed = this.open.splice(place)
    for (const inner of closed.toReversed()) this.close(inner)
    return closed
  }

  private close({ name, told }: OpenElement): void {
    if (told) this.sink.end(name)
    else this.sink.space()
  }

  private headTag(name: string, tag: string): void {
    if (this.metas >= PAGE_LIMITS.metas) return
    if (name === 'meta' || /\b(?:canonical|amphtml|next|alternate)\b/i.test(tag)) {
      this.metas += 1
      this.elements += 1
      this.sink.head(name, tag)
    }
  }

  private title(): void {
    const close = this.closing('title')
    if (close === null) return
    if (!this.hasTitle) this.sink.title(this.markup.slice(this.at, Math.min(close.start, this.at + 2000)))
    this.hasTitle = true
    this.at = close.end
  }

  private cut(name: string, tag: string): void {
    const close = this.closing(name)
    if (name === 'script' && close !== null && /ld\+json/i.test(tag))
      this.jsonLd.push(this.markup.slice(this.at, close.start))
    if (close !== null) this.at = close.end
    else if (SWALLOWS.has(name)) this.at = this.markup.length
    if (COUNTED.has(name)) this.sink.presence(name)
    else this.sink.space()
  }

  /** Where the next `</name` stands. Remembers names that are never closed, so that looking stays linear. */
  private closing(name: string): { start: number; end: number } | null {
    if (this.missing.has(name)) return null
    const { markup } = this
    for (let start = markup.indexOf('</', this.at); start >= 0; start = markup.indexOf('</', start + 2)) {
      const to = start + 2 + name.length
      if (!isNameEnd(markup.charCodeAt(to)) || markup.slice(start + 2, to).toLowerCase() !== name) continue
      const end = markup.indexOf('>', to)
      return { start, end: end < 0 ? markup.length : end + 1 }
    }
    this.missing.add(name)
    return null
  }
}

/** White space, `/` or `>`. */
function isNameEnd(code: number): boolean {
  return code <= 0x20 || code === SLASH || code === 0x3e
}

/** Lower-case name that starts at `from`, at most 40 characters of it. */
function nameAt(markup: string, from: number, end: number): string {
  let to = from
  const last = Math.min(end, from + 40)
  while (to < last && !isNameEnd(markup.charCodeAt(to))) to += 1
  return markup.slice(from, to).toLowerCase()
}
