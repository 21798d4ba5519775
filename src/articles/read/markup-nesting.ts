/** An element whose end has not come yet. */
export interface OpenElement {
  readonly name: string
  /** Its start tag as written. */
  readonly tag: string
  /** False where it lies too deep to be told of. */
  readonly told: boolean
  /** Whether its end tag is missing: it ends where the first block begins. */
  readonly loose: boolean
  /** The start tag of the last paragraph that stands directly in it, or null. */
  paragraph: string | null
}

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that an end tag of a part of a line does not reach beyond (HTML, "special"). */
const SPECIAL = words(
  'address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
)
const HEADINGS = words('h1 h2 h3 h4 h5 h6')
/** What no end tag of a block reaches beyond (HTML, "has an element in scope"). */
const SCOPE = words('td th caption')
const LIST_SCOPE = words('td th caption ol ul')
const TABLE_PARTS = ['tbody', 'thead', 'tfoot'] as const
const TABLE = words(`table td th caption tr ${TABLE_PARTS.join(' ')}`)
const TABLE_SCOPE = words('table')
const CELL_ENDS = words(`td th tr ${TABLE_PARTS.join(' ')}`)
/** How far up an end tag looks for its start. */
const REACH = 64

/** Blocks that end an open paragraph. */
const ENDS_P = words(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr main menu nav ol p pre section summary table ul',
)
/** What a neighbour of the same group ends, without an end tag. */
const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', ENDS_P],
  ['li', words('li')],
  ['dt', words('dt dd')],
  ['dd', words('dt dd')],
  ['td', CELL_ENDS],
  ['th', CELL_ENDS],
  ['tr', words(`tr ${TABLE_PARTS.join(' ')}`)],
  ...TABLE_PARTS.map((part) => [part, words(TABLE_PARTS.join(' '))] as const),
  ...[...HEADINGS].map((heading) => [heading, HEADINGS] as const),
  ['option', words('option optgroup')],
])

/**
 * How many of the open elements stay open where a start tag comes: the neighbours that it ends are closed, with the parts
 * of lines that were left open in them, and so are elements whose end tag is missing.
 */
export function keptAtStart(open: readonly OpenElement[], name: string): number {
  let kept = open.length
  const isBlock = SPECIAL.has(name)
  for (let at = open.length - 1; at >= Math.max(0, open.length - REACH); at -= 1) {
    const above = open[at]
    if (above === undefined) break
    if (ENDED_BY.get(above.name)?.has(name) === true) kept = at
    else if (above.loose && (isBlock ? endsLoose(above.name, name) : name === above.name)) kept = at
    else if (SPECIAL.has(above.name)) break
  }
  return kept
}

/** A picture that was never closed holds its box and its caption, and no more. */
function endsLoose(loose: string, name: string): boolean {
  return loose !== 'figure' || (name !== 'div' && name !== 'figcaption')
}

/** The place among the open elements of the one that an end tag is for; -1 where it is for none. */
export function placeOfEnd(open: readonly OpenElement[], name: string): number {
  const isHeading = HEADINGS.has(name)
  const barrier = TABLE.has(name) ? TABLE_SCOPE : name === 'li' ? LIST_SCOPE : SCOPE
  const isLine = !SPECIAL.has(name)
  for (let at = open.length - 1; at >= Math.max(0, open.length - REACH); at -= 1) {
    const element = open[at]
    if (element === undefined) break
    if (element.name === name || (isHeading && HEADINGS.has(element.name))) return at
    if (barrier.has(element.name) || (isLine && name !== 'a' && SPECIAL.has(element.name))) return -1
  }
  return -1
}

/** The start tag of the last paragraph that stands directly in the innermost open box, or null. */
export function lastParagraph(open: readonly OpenElement[]): string | null {
  for (let at = open.length - 1; at >= Math.max(0, open.length - REACH); at -= 1) {
    const element = open[at]
    if (element !== undefined && element.name !== 'p' && SPECIAL.has(element.name)) return element.paragraph
  }
  return null
}

/** Blocks that go on after the end of a link around them. */
export function isBlock({ name }: OpenElement): boolean {
  return SPECIAL.has(name)
}
