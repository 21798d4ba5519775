import { literalText, looksLikeHtml, PARTING, plainText } from './plain.js'

/** Attributes of one element by canonical name. */
export type Attributes = ReadonlyMap<string, string>

/** Characters of a field that are looked at; what follows never reaches an entry. */
const FIELD_CHARS = 8000

/** The text of one element while it is being gathered, whatever markup stands inside. */
export class Field {
  readonly #parts: string[] = []
  #size = 0
  #isCut = false
  /** Open script or style elements inside. */
  #hidden = 0

  /**
   * @param depth how deep the element stands in the document, 1 for the root
   * @param base what relative references in it are relative to
   */
  constructor(
    readonly name: string,
    readonly attributes: Attributes,
    readonly base: string | null,
    readonly depth: number,
  ) {}

  /** Characters that are still taken. */
  get room(): number {
    return this.#hidden > 0 ? 0 : Math.max(0, FIELD_CHARS - this.#size)
  }

  add(text: string): void {
    if (this.#hidden > 0) return
    const kept = text.slice(0, Math.max(0, FIELD_CHARS - this.#size))
    this.#isCut ||= kept.length < text.length
    if (kept === '') return
    this.#parts.push(kept)
    this.#size += kept.length
  }

  /** An element inside opens. */
  open(name: string): void {
    if (isHidden(name)) this.#hidden += 1
    if (PARTING.has(name)) this.add(' ')
  }

  /** An element inside closes. */
  close(name: string): void {
    if (isHidden(name) && this.#hidden > 0) this.#hidden -= 1
    if (PARTING.has(name)) this.add(' ')
  }

  /** The characters as they stand; nothing where the element was too long to be a link, an id or a date. */
  get value(): string {
    return this.#isCut ? '' : this.#parts.join('')
  }

  /**
   * The text without markup, at most `limit` characters.
   *
   * @param mayBePlain whether the format takes text for plain unless it says otherwise (Atom does, RSS has it as HTML)
   */
  plain(limit: number, mayBePlain: boolean): string {
    const type = this.attributes.get('type')?.toLowerCase() ?? 'text'
    const text = this.#isBase64(type) ? fromBase64(this.#parts.join('')) : this.#parts.join('')
    const isPlain = mayBePlain && /^(?:text|plain|text\/plain|)$/.test(type) && !looksLikeHtml(text)
    return isPlain ? literalText(text, limit) : plainText(text, limit)
  }

  /** Atom 0.3 says so by `mode`, Atom 1.0 by a media type that is no text (RFC 4287, section 4.1.3.3). */
  #isBase64(type: string): boolean {
    if (this.attributes.get('mode')?.toLowerCase() === 'base64') return true
    return /^[\w.+-]+\/[\w.+-]+$/.test(type) && !/^text\/|[+/]xml$/.test(type)
  }
}

function isHidden(name: string): boolean {
  return name === 'script' || name === 'style' || name === 'xhtml:script' || name === 'xhtml:style'
}

/** Base64 that is none, or holds no UTF-8, stays as it is. */
function fromBase64(text: string): string {
  const digits = text.replace(/\s+/g, '')
  if (digits === '' || !/^[\w+/]+={0,2}$/.test(digits)) return text
  const decoded = Buffer.from(digits, 'base64').toString('utf8')
  return decoded.includes('\ufffd') ? text : decoded
}
