import { isUtf8 } from 'node:buffer'
import { guessCharsets, makesWords } from './charset-guess.js'
import { charsetOf, decodeAs } from './charset-labels.js'
import { repairMojibake } from './mojibake.js'

/** How far into a page a declaration is looked for. Browsers stop at 1,024 bytes; many pages declare later. */
const DECLARATION_BYTES = 65_536
/** Bytes over 0x7f from which on a declaration may be contradicted by the text itself … */
const EVIDENCE_BYTES = 40
/** … and so few, if it speaks so many times as clearly. */
const LITTLE_EVIDENCE = 8
const CLEARLY = 2.5
/** By how much the best guess must be better than a declared charset for the declaration to be taken as a lie … */
const LIE_MARGIN = 1.4
/** … and than the one that servers declare for whatever they have. */
const DEFAULT_MARGIN = 0.6
const SERVERS_DEFAULT = 'windows-1252'

/** What bytes turned out to say. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string
  /** Lower-case name, for example `utf-8` or `windows-1251`. */
  readonly charset: string
}

/**
 * The text of a feed or page in whatever charset it is.
 *
 * Order of belief: byte order mark, `charset` of the Content-Type header, the document's own declaration (XML
 * declaration or `<meta>`, within the first 64 kB), strict UTF-8, and a guess over the bytes beyond ASCII. A
 * declaration that the bytes contradict is passed over: UTF-8 that is not valid, UTF-16 without zero bytes, a
 * single-byte charset over valid UTF-8 or over text that is far more plausible in another charset. UTF-8 that was encoded
 * twice is undone where that is certain.
 *
 * @param contentType value of the HTTP header, or null
 * @param markup which kind of declaration to look for
 * Never throws: what cannot be decoded becomes U+FFFD.
 */
export function decode(bytes: Uint8Array, contentType: string | null, markup: 'xml' | 'html'): Decoded {
  const marked = byteOrderMark(bytes)
  if (marked !== null) return textOf(bytes.subarray(marked.length), marked.charset)
  for (const label of declaredLabels(bytes, contentType, markup)) {
    const charset = resolve(label, bytes)
    if (charset !== null && isPlausible(bytes, charset)) return textOf(bytes, charset)
  }
  return textOf(bytes, undeclared(bytes))
}

function textOf(bytes: Uint8Array, charset: string): Decoded {
  const text = decodeAs(bytes, charset)
  return { text: charset === 'utf-8' ? repairMojibake(text, bytes) : text, charset }
}

function byteOrderMark(bytes: Uint8Array): { charset: string; length: number } | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { charset: 'utf-32le', length: 4 }
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', length: 2 }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { charset: 'utf-32be', length: 4 }
  return null
}

/** Labels in the order in which they are believed. */
function declaredLabels(bytes: Uint8Array, contentType: string | null, markup: 'xml' | 'html'): string[] {
  const labels: string[] = []
  const header = contentType === null ? null : /charset\s*=\s*"?\s*([^\s";,]+)/i.exec(contentType)
  if (header?.[1] !== undefined) labels.push(header[1])
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, DECLARATION_BYTES)).toString(
    'latin1',
  )
  if (markup === 'html') {
    const meta = metaLabel(head)
    if (meta !== null) labels.push(meta)
  }
  const xml = /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']\s*([^"'\s]{1,40})/i.exec(head)
  if (xml?.[1] !== undefined) labels.push(xml[1])
  return labels
}

function metaLabel(head: string): string | null {
  const tags = /<!--[\s\S]{0,5000}?-->|<meta\b([^>]{0,600})/gi
  for (const [, attributes] of head.matchAll(tags)) {
    const label = attributes === undefined ? null : /charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(attributes)
    if (label?.[1] !== undefined) return label[1]
  }
  return null
}

/** The charset of a label, with what plain `utf-16` leaves open settled by the zero bytes. */
function resolve(label: string, bytes: Uint8Array): string | null {
  const charset = charsetOf(label)
  return charset === 'utf-16' ? (zeroBytes(bytes) ?? 'utf-16le') : charset
}

function isPlausible(bytes: Uint8Array, charset: string): boolean {
  if (charset === 'utf-8') return isMostlyUtf8(bytes)
  if (/^utf-(?:16|32)/.test(charset)) return bytes.subarray(0, 2048).includes(0)
  if (zeroBytes(bytes) !== null) return false
  const { valid, invalid, high } = utf8Sequences(bytes)
  if (high === 0) return true
  const multiByte = /^(?:gb|big5|shift|euc|cp949)/.test(charset)
  if (invalid === 0 && valid >= (multiByte ? 20 : 2)) return false
  if (high < LITTLE_EVIDENCE || makesWords(bytes, charset)) return true
  const guesses = guessCharsets(bytes)
  const declared = guesses.find((guess) => guess.charset === charset)
  const margin = (charset === SERVERS_DEFAULT ? DEFAULT_MARGIN : LIE_MARGIN) * (high < EVIDENCE_BYTES ? CLEARLY : 1)
  return declared === undefined || guesses[0].score - declared.score < margin
}

/** The charset of bytes that say nothing about themselves. */
function undeclared(bytes: Uint8Array): string {
  if (isMostlyUtf8(bytes)) return 'utf-8'
  return zeroBytes(bytes) ?? guessCharsets(bytes)[0].charset
}

/** UTF-16 or UTF-32 without a mark: ASCII markup shows every other byte, or three of four, as zero. */
function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | null {
  const zeros: [number, number, number, number] = [0, 0, 0, 0]
  const length = Math.min(bytes.length, 2048)
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[(at % 4) as 0 | 1 | 2 | 3] += 1
  const most = (length / 4) * 0.9
  const few = length / 40
  if (zeros[2] > most && zeros[3] > most && zeros[0] < few) return 'utf-32le'
  if (zeros[0] > most && zeros[1] > most && zeros[3] < few) return 'utf-32be'
  const even = zeros[0] + zeros[2]
  const odd = zeros[1] + zeros[3]
  if (odd > length / 8 && odd > even * 4) return 'utf-16le'
  return even > length / 8 && even > odd * 4 ? 'utf-16be' : null
}

/** Valid UTF-8, but for a few stray bytes (a foreign snippet in a page, a cut at the end). */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return zeroBytes(bytes) === null
  const { valid, invalid } = utf8Sequences(bytes)
  return valid > 0 && valid >= invalid * 10
}

/** Counts sequences beyond ASCII; one that the end of the bytes cuts off counts as neither. */
function utf8Sequences(bytes: Uint8Array): { valid: number; invalid: number; high: number } {
  let valid = 0
  let invalid = 0
  let high = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    high += 1
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
    let follow = 1
    while (follow < length && ((bytes[at + follow] ?? 0) & 0xc0) === 0x80) follow += 1
    if (length > 0 && at + follow >= bytes.length && follow < length) break
    if (length > 0 && follow === length) {
      valid += 1
      high += length - 1
      at += length - 1
    } else {
      invalid += 1
    }
  }
  return { valid, invalid, high }
}
