import { isUtf8 } from 'node:buffer'
import { Tokenizer } from 'htmlparser2'

/** Tags that part words; every other tag may stand inside one. */
export const PARTING: ReadonlySet<string> = new Set(
  'article blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
)

/** Inline tags and entities that show that a "plain text" is HTML after all. */
const HTML_SIGN =
  /<\/?(?:a|abbr|b|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|ol|p|pre|q|s|small|span|strong|sub|sup|table|td|tt|u|ul)\b[^<>]*>|&(?:[a-z]+\d?|#\d+|#x[\da-f]+);/i

/** Windows-1252's letters at 0x80–0x9f, where ISO 8859-1 has controls that no text means. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Whether a text that is declared as plain holds markup or entities. */
export function looksLikeHtml(text: string): boolean {
  return HTML_SIGN.test(text)
}

/**
 * Plain text of markup: tags, comments, scripts and styles dropped, entities decoded once, white space folded.
 *
 * @param limit longest answer in UTF-16 code units; what is cut off ends in an ellipsis
 */
export function plainText(markup: string, limit: number): string {
  return literalText(/[<&]/.test(markup) ? withoutMarkup(markup, limit * 2 + 200) : markup, limit)
}

/** A text without markup, its white space folded and its bytes mended; `limit` as for `plainText`. */
export function literalText(text: string, limit: number): string {
  const folded = mend(text)
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
  return folded.length <= limit ? folded : `${cut(folded, limit - 1).trimEnd()}…`
}

/** The first `length` code units, but never half a surrogate pair. */
function cut(text: string, length: number): string {
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length)
}

/** The text of markup; what comes after `enough` characters may be left out. */
function withoutMarkup(markup: string, enough: number): string {
  const source = withoutOpenEnd(markup)
  let out = ''
  let hidden = 0
  const tag = (start: number, end: number) => source.slice(start, end).toLowerCase()
  const part = (name: string) => {
    if (PARTING.has(name)) out += ' '
  }
  const ignore = () => {}
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => {
        if (hidden === 0) out += source.slice(start, end)
        if (out.length > enough) tokenizer.pause()
      },
      ontextentity: (codePoint) => {
        if (hidden === 0) out += String.fromCodePoint(codePoint)
      },
      oncdata: (start, end, offset) => {
        if (hidden === 0) out += source.slice(start, end - offset)
      },
      onopentagname: (start, end) => {
        const name = tag(start, end)
        if (name === 'script' || name === 'style') hidden += 1
        part(name)
      },
      onclosetag: (start, end) => {
        const name = tag(start, end)
        if ((name === 'script' || name === 'style') && hidden > 0) hidden -= 1
        part(name)
      },
      onselfclosingtag: () => {
        hidden = 0
      },
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  return out
}

/** A `<` that no `>` follows opens no tag: "rates < 3 %" keeps its end. */
function withoutOpenEnd(markup: string): string {
  const open = markup.lastIndexOf('<')
  if (open < 0 || markup.indexOf('>', open) >= 0 || markup.startsWith('<!--', open)) return markup
  return `${markup.slice(0, open)}&lt;${markup.slice(open + 1)}`
}

/**
 * Undoes two common faults of publishers: UTF-8 that was taken for ISO 8859-1 and encoded again, and Windows-1252
 * punctuation that ended up as C1 controls.
 */
function mend(text: string): string {
  if (/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) && !/[\u0100-\uffff]/.test(text)) {
    const bytes = Buffer.from(text, 'latin1')
    if (isUtf8(bytes)) return bytes.toString('utf8')
  }
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
}
