/**
 * The index after the `>` that ends the start tag at `from`. A `>` inside a quoted value does not count, unless the
 * quote is not closed within `window` characters: then the first `>` ends the tag, as its author meant.
 */
export function endOfTag(markup: string, from: number, window: number): number {
  const first = markup.indexOf('>', from)
  if (first < 0) return markup.length
  let at = from + 1
  const limit = Math.min(markup.length, from + window)
  while (at < limit) {
    const code = markup.charCodeAt(at)
    if (code === 0x3e) return at + 1
    if ((code === 0x22 || code === 0x27) && isValueStart(markup, at)) {
      const close = markup.indexOf(markup.charAt(at), at + 1)
      if (close < 0 || close >= limit) return first + 1
      at = close
    }
    at += 1
  }
  return first + 1
}

/** A quote opens a value only after `=`; elsewhere it is a stray character of a broken tag. */
function isValueStart(markup: string, at: number): boolean {
  let before = at - 1
  while (markup.charCodeAt(before) <= 0x20) before -= 1
  return markup.charCodeAt(before) === 0x3d
}

/** What the reader looks at; all else is left out, because every attribute costs a parser as much as an element. */
const KEPT: ReadonlySet<string> = new Set(
  'class id role rel href itemprop itemtype property content datetime pubdate hidden aria-hidden aria-modal lang dir'.split(
    ' ',
  ),
)
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g
const INVISIBLE_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** A start tag with the attributes that matter; an inline style that hides the element becomes `hidden`. */
export function leanTag(name: string, tag: string): string {
  if (tag.length <= name.length + 3) return `<${name}>`
  let lean = `<${name}`
  for (const [, attribute = '', value] of tag.slice(name.length + 1, -1).matchAll(ATTRIBUTE)) {
    const key = attribute.toLowerCase()
    if (KEPT.has(key) || (key === 'title' && name === 'abbr'))
      lean += value === undefined ? ` ${key}` : ` ${key}=${value}`
    else if (key === 'style' && value !== undefined && INVISIBLE_STYLE.test(value)) lean += ' hidden'
  }
  return `${lean}>`
}

/**
 * The attributes of a start tag that matter, or all of them, by lower-case name; the first of two alike counts, as in
 * browsers. Values are as written, with their character references. Null where there are none.
 */
export function attributesOf(name: string, tag: string, all: boolean): Map<string, string> | null {
  if (tag.length <= name.length + 3) return null
  let found: Map<string, string> | null = null
  const end = tag.charCodeAt(tag.length - 1) === 0x3e ? tag.length - 1 : tag.length
  let at = name.length + 1
  while (at < end) {
    while (at < end && isBetween(tag.charCodeAt(at))) at += 1
    const from = at
    while (at < end && !endsName(tag.charCodeAt(at))) at += 1
    if (at === from) {
      at += 1
      continue
    }
    const key = tag.slice(from, at).toLowerCase()
    while (at < end && tag.charCodeAt(at) <= 0x20) at += 1
    let value = ''
    if (tag.charCodeAt(at) === 0x3d) {
      at += 1
      while (at < end && tag.charCodeAt(at) <= 0x20) at += 1
      const quote = tag.charCodeAt(at)
      if (quote === 0x22 || quote === 0x27) {
        const close = tag.indexOf(tag.charAt(at), at + 1)
        const to = close < 0 || close > end ? end : close
        value = tag.slice(at + 1, to)
        at = to + 1
      } else {
        const start = at
        while (at < end && tag.charCodeAt(at) > 0x20) at += 1
        value = tag.slice(start, at)
      }
    }
    const hides = !all && key === 'style' && INVISIBLE_STYLE.test(value)
    if (!all && !hides && !KEPT.has(key) && !(key === 'title' && name === 'abbr')) continue
    found ??= new Map()
    const known = hides ? 'hidden' : key
    if (!found.has(known)) found.set(known, hides ? '' : value)
  }
  return found
}

/** White space, a slash, or a stray quote. */
function isBetween(code: number): boolean {
  return code <= 0x20 || code === 0x2f || code === 0x22 || code === 0x27
}

/** White space, `/`, `=`, `>`, or a quote. */
function endsName(code: number): boolean {
  return code <= 0x20 || code === 0x2f || code === 0x3d || code === 0x3e || code === 0x22 || code === 0x27
}
