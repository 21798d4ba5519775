import { FeedBuilder, type FeedReading } from './builder.js'
import { FIELDS, isEntry, Prefixes, ROOTS } from './names.js'
import { tokenize } from './tokenize.js'

/** Elements within elements that are followed; what lies deeper is passed over. */
const MAX_DEPTH = 100
const MAX_ATTRIBUTES = 100
/** Opening brackets in a row that are kept as text. */
const MAX_RUN = 100
/** Characters that entities of the document's own may come to in all. */
const MAX_EXPANDED = 1_000_000

/** HTML elements without an end tag: in markup that nobody escaped they never close. */
const VOID = new Set('area base br col embed hr img input meta param source track wbr'.split(' '))
/** Names of fields that are HTML elements too, and so may stand inside a text. */
const HTML_FIELDS = new Set(['title', 'link', 'summary', 'body', 'content'])

/**
 * Reads whatever resembles a feed: bare `&`, HTML entities, unquoted attributes, tags that are never or wrongly closed,
 * text before or after the document, an end in the middle.
 *
 * Elements that were not closed when the text ends are left out, so a link cut in half is never followed. Time and
 * memory grow with the length of the text alone.
 *
 * @param base where the document stands, or null where that is unknown
 */
export function readTolerantly(text: string, base: string | null): FeedReading {
  return new TolerantReader(text, base).read()
}

class TolerantReader {
  readonly #text: string
  readonly #entities: ReadonlyMap<string, string>
  readonly #builder: FeedBuilder
  readonly #prefixes = new Prefixes()
  /** Canonical names of the open elements. */
  readonly #open: string[] = []
  /** Open elements beyond the depth that is followed. */
  #beyond = 0
  #expanded = 0
  #name = ''
  #attributes = new Map<string, string>()
  #attributeName = ''
  #attributeValue = ''

  constructor(text: string, base: string | null) {
    // In XML mode the tokenizer would take `<3` for a tag, and `<b&gt;`, whose end alone was escaped, for one without end.
    this.#text = text.replace(/<+(?=[^\p{L}_:/!?]|\w{1,20}&)/gu, (run) => '&lt;'.repeat(Math.min(run.length, MAX_RUN)))
    this.#entities = declaredEntities(text)
    this.#builder = new FeedBuilder(base)
  }

  read(): FeedReading {
    tokenize(this.#text, 'xml', {
      ontext: (start, end) => this.#tellText(start, end),
      ontextentity: (codePoint) => this.#builder.text(String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => this.#builder.text(this.#text.slice(start, end - offset)),
      onopentagname: (start, end) => {
        this.#name = this.#text.slice(start, end)
        this.#attributes = new Map()
      },
      onattribname: (start, end) => {
        this.#attributeName = this.#text.slice(start, end)
        this.#attributeValue = ''
      },
      onattribdata: (start, end) => {
        this.#attributeValue += this.#resolved(this.#text.slice(start, end))
      },
      onattribentity: (codePoint) => {
        this.#attributeValue += String.fromCodePoint(codePoint)
      },
      onattribend: () => this.#keepAttribute(),
      onopentagend: () => this.#openTag(false),
      onselfclosingtag: () => this.#openTag(true),
      onclosetag: (start, end) => this.#closeTag(this.#prefixes.canonical(this.#text.slice(start, end))),
    })
    return this.#builder.finish()
  }

  #tellText(start: number, end: number): void {
    // One character more than there is room for tells the field that it was cut.
    const piece = this.#text.slice(start, Math.min(end, start + this.#builder.room + 1))
    this.#builder.text(this.#resolved(piece))
  }

  /** Entities of the document's own undone, as long as they are not made to multiply. */
  #resolved(piece: string): string {
    if (this.#entities.size === 0) return piece
    return piece.replace(/&([\w.-]+);/g, (whole, name: string) => {
      const value = this.#entities.get(name)
      if (value === undefined || this.#expanded > MAX_EXPANDED) return whole
      this.#expanded += value.length
      return value
    })
  }

  #keepAttribute(): void {
    if (this.#attributes.size >= MAX_ATTRIBUTES) return
    this.#prefixes.note(this.#attributeName, this.#attributeValue)
    this.#attributes.set(this.#attributeName, this.#attributeValue)
  }

  #openTag(isClosed: boolean): void {
    const name = this.#prefixes.canonical(this.#name)
    const attributes = new Map([...this.#attributes].map(([key, value]) => [this.#prefixes.canonical(key), value]))
    this.#makeRoomFor(name, isClosed || attributes.size > 0)
    if (this.#open.length >= MAX_DEPTH) {
      if (!isClosed) this.#beyond += 1
      return
    }
    this.#builder.open(name, attributes)
    if (isClosed || (this.#builder.fieldName !== null && this.#builder.fieldName !== name && VOID.has(name))) {
      this.#builder.close()
    } else {
      this.#open.push(name)
    }
  }

  /** Closes what the publisher forgot to close before an element that cannot stand there. */
  #makeRoomFor(name: string, isMarkup: boolean): void {
    if (isEntry(name)) {
      const outer = this.#open.findLastIndex(isEntry)
      this.#closeDownTo(outer >= 0 ? outer : this.#open.findLastIndex((open) => ROOTS.has(open)) + 1)
      return
    }
    const field = this.#builder.fieldName
    if (field === null || !FIELDS.has(name) || this.#open.at(-1) !== field) return
    const mayStandInside = HTML_FIELDS.has(name) && (isMarkup || isText(field))
    if (!mayStandInside) this.#closeDownTo(this.#open.length - 1)
  }

  #closeTag(name: string): void {
    const isOuter = isEntry(name) || ROOTS.has(name)
    if (isOuter) this.#beyond = 0
    else if (this.#beyond > 0) {
      this.#beyond -= 1
      return
    }
    const entry = this.#open.findLastIndex(isEntry)
    const at = isEntry(name) ? entry : this.#open.lastIndexOf(name)
    if (at < 0 || (!isOuter && at < entry)) return
    this.#closeDownTo(at)
  }

  #closeDownTo(index: number): void {
    this.#beyond = 0
    while (this.#open.length > index) {
      this.#open.pop()
      this.#builder.close()
    }
  }
}

/** Whether a field holds running text, in which any HTML may stand. */
function isText(field: string): boolean {
  const kind = FIELDS.get(field)
  return kind === 'summary' || kind === 'content'
}

/** Entities that the document itself declares as plain text; what refers to others or to files is left alone. */
function declaredEntities(text: string): ReadonlyMap<string, string> {
  const entities = new Map<string, string>()
  const head = text.slice(0, 65_536)
  if (!head.includes('<!ENTITY')) return entities
  for (const [, name, value] of head.matchAll(/<!ENTITY\s+([\w.-]+)\s+["']([^"'&%<]{0,500})["']\s*>/g)) {
    if (name !== undefined && value !== undefined && entities.size < 500) entities.set(name, value)
  }
  return entities
}
