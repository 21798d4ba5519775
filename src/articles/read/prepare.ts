import { MarkupWriter } from './markup-writer.js'
import { endOfTag, leanTag } from './tags.js'

/** Bounds on what goes into a parser. What lies beyond the first one passed is cut off. */
export const PAGE_LIMITS = {
  /** Bytes of the page as fetched. */
  bytes: 10_000_000,
  /** Characters of markup that are left without scripts, styles, drawings and comments. */
  markup: 2_500_000,
  /** Elements; the largest of a hundred news pages has 1,500 when scripts and empty ones are gone. */
  elements: 15_000,
  /** `<meta>` and `<link>` elements. */
  metas: 400,
  /** Nested elements; the tags of deeper ones are left out, their text stays. Browsers stop at 512. */
  depth: 200,
  /** Characters of an article's text. */
  text: 500_000,
  /** Characters of one tag; longer ones lose their attributes. */
  tag: 20_000,
} as const

/** Markup with one html, head and body, without what no reader sees, small and flat enough for any parser. */
export interface PreparedPage {
  readonly html: string
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
/** Elements whose mere presence tells of players, advertisements and forms: they are kept, empty. */
const COUNTED: ReadonlySet<string> = new Set(['iframe', 'object', 'textarea', 'select'])
/** Void elements that say nothing about the text. */
const DROPPED: ReadonlySet<string> = new Set([
  'base',
  'img',
  'source',
  'track',
  'param',
  'embed',
  'wbr',
  'area',
  'frame',
  'col',
])
/** What is closed by a neighbour of the same group, without an end tag. */
const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(
    'address article aside blockquote center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul'.split(
      ' ',
    ),
  ),
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  td: new Set(['td', 'th', 'tr', 'tbody']),
  th: new Set(['td', 'th', 'tr', 'tbody']),
  tr: new Set(['tr', 'tbody']),
  option: new Set(['option', 'optgroup']),
}
/** How far up an end tag looks for its start. */
const REACH = 64

/** One pass over the markup, whatever it is; never throws, time linear in its length. */
export function preparePage(markup: string): PreparedPage {
  return new Preparation(markup).run()
}

class Preparation {
  private readonly head: string[] = []
  private readonly body = new MarkupWriter()
  private readonly jsonLd: string[] = []
  private readonly open: { readonly name: string; readonly written: boolean }[] = []
  private at = 0
  private elements = 0
  private rootAttributes = ''

  constructor(private readonly markup: string) {}

  run(): PreparedPage {
    let cutAt: PreparedPage['cutAt'] = null
    while (this.at < this.markup.length && cutAt === null) {
      this.step()
      if (this.body.length > PAGE_LIMITS.markup) cutAt = 'markup'
      else if (this.elements > PAGE_LIMITS.elements) cutAt = 'elements'
    }
    const html = `<!doctype html><html${this.rootAttributes}><head>${this.head.join('')}</head><body>${this.body}</body></html>`
    return { html, jsonLd: this.jsonLd, elements: this.elements, cutAt }
  }

  private step(): void {
    const { markup } = this
    const less = markup.indexOf('<', this.at)
    const end = less < 0 ? markup.length : less
    if (end > this.at)
      this.body.text(markup.slice(this.at, Math.min(end, this.at + PAGE_LIMITS.markup - this.body.length)))
    this.at = end
    if (less < 0) return
    const next = markup.charCodeAt(less + 1) | 0x20
    if (next >= 0x61 && next <= 0x7a) this.startTag(less)
    else if (markup.startsWith('</', less)) this.endTag(less)
    else if (markup.startsWith('<!--', less)) this.skipPast('-->', less + (markup.startsWith('<!-->', less) ? 2 : 4))
    else if (markup.startsWith('<!', less) || markup.startsWith('<?', less)) this.skipPast('>', less)
    else {
      this.body.text('&lt;')
      this.at = less + 1
      while (markup.charCodeAt(this.at) === 0x3c && markup.charCodeAt(this.at + 1) === 0x3c) this.at += 1
    }
  }

  private skipPast(mark: string, from: number): void {
    const found = this.markup.indexOf(mark, from)
    this.at = found < 0 ? this.markup.length : found + mark.length
  }

  private startTag(from: number): void {
    const end = endOfTag(this.markup, from, PAGE_LIMITS.tag)
    const name = tagName(this.markup, from + 1, end)
    const tag = end - from > PAGE_LIMITS.tag ? `<${name}>` : this.markup.slice(from, end)
    this.at = end
    if (name === 'html') this.rootAttributes ||= leanTag('html', tag).slice(5, -1)
    else if (name === 'title') this.title(tag)
    else if (name === 'meta' || name === 'link') this.headTag(name, tag)
    else if (CUT.has(name)) this.cut(name, tag)
    else if (name !== 'head' && name !== 'body' && !DROPPED.has(name)) this.element(name, tag)
  }

  private element(name: string, tag: string): void {
    this.elements += 1
    const top = this.open.at(-1)
    if (top !== undefined && CLOSED_BY[top.name]?.has(name) === true) this.open.pop()
    const fits = this.open.length < PAGE_LIMITS.depth
    if (!VOID.has(name)) this.open.push({ name, written: fits })
    if (fits || VOID.has(name)) this.body.start(name, leanTag(name, tag))
    else this.body.space()
  }

  private endTag(from: number): void {
    const end = this.markup.indexOf('>', from)
    this.at = end < 0 ? this.markup.length : end + 1
    const name = tagName(this.markup, from + 2, this.at)
    if (name === '' || name === 'html' || name === 'head' || name === 'body' || CUT.has(name)) return
    const lowest = Math.max(0, this.open.length - REACH)
    let place = this.open.length - 1
    while (place >= lowest && this.open[place]?.name !== name) place -= 1
    const written = place < lowest || this.open[place]?.written === true
    if (place >= lowest) this.open.length = place
    if (written) this.body.end(name)
    else this.body.space()
  }

  private headTag(name: string, tag: string): void {
    if (this.head.length >= PAGE_LIMITS.metas) return
    if (name === 'meta' || /\b(?:canonical|amphtml)\b/i.test(tag)) {
      this.elements += 1
      this.head.push(tag)
    }
  }

  private title(tag: string): void {
    const close = this.closing('title')
    if (close === null) return
    const text = this.markup.slice(this.at, Math.min(close.start, this.at + 2000))
    if (!this.head.includes('</title>')) this.head.push(tag, text.replaceAll('<', '&lt;'), '</title>')
    this.at = close.end
  }

  private cut(name: string, tag: string): void {
    const close = this.closing(name)
    if (name === 'script' && close !== null && /ld\+json/i.test(tag))
      this.jsonLd.push(this.markup.slice(this.at, close.start))
    if (close !== null) this.at = close.end
    else if (SWALLOWS.has(name)) this.at = this.markup.length
    if (COUNTED.has(name)) this.body.text(`<${name}></${name}>`)
    else this.body.space()
  }

  private readonly missing = new Set<string>()

  /** Where the next `</name` stands. Remembers names that are never closed, so that looking stays linear. */
  private closing(name: string): { start: number; end: number } | null {
    if (this.missing.has(name)) return null
    const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    pattern.lastIndex = this.at
    const found = pattern.exec(this.markup)
    if (found === null) {
      this.missing.add(name)
      return null
    }
    const end = this.markup.indexOf('>', found.index)
    return { start: found.index, end: end < 0 ? this.markup.length : end + 1 }
  }
}

/** Lower-case name that starts at `from`, at most 40 characters of it. */
function tagName(markup: string, from: number, end: number): string {
  let to = from
  const last = Math.min(end, from + 40)
  while (to < last && !/[\s/>]/.test(markup.charAt(to))) to += 1
  return markup.slice(from, to).toLowerCase()
}
