import iconv from 'iconv-lite'

/** Encodings that an outlet may publish in. */
export type NewsroomCharset = 'utf-8' | 'windows-1251' | 'windows-1254' | 'windows-1256' | 'iso-8859-1'

/** Where an outlet says which encoding it uses; some say it nowhere. */
export type CharsetDeclared = 'everywhere' | 'header' | 'document' | 'nowhere'

/** Encodes markup. Characters that the charset lacks become numeric references. */
export function encodeMarkup(markup: string, charset: NewsroomCharset): Buffer {
  if (charset === 'utf-8') return Buffer.from(markup, 'utf8')
  const safe = markup.replace(/[^\0-\x7f]/gu, (c) => (has(charset, c) ? c : `&#${c.codePointAt(0)};`))
  return iconv.encode(safe, charset)
}

const known = new Map<string, boolean>()

function has(charset: NewsroomCharset, character: string): boolean {
  const key = charset + character
  const before = known.get(key)
  if (before !== undefined) return before
  const answer = iconv.decode(iconv.encode(character, charset), charset) === character
  known.set(key, answer)
  return answer
}
