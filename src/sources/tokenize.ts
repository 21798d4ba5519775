import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/** What a reader wants to hear of; offsets are those of the text. */
export type TokenHandler = Partial<TokenizerCallbacks>

const ignore = () => {}
const DEAF: TokenizerCallbacks = {
  ontext: ignore,
  ontextentity: ignore,
  oncdata: ignore,
  onopentagname: ignore,
  onopentagend: ignore,
  onselfclosingtag: ignore,
  onclosetag: ignore,
  onattribname: ignore,
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onprocessinginstruction: ignore,
  onend: ignore,
}

/** Tells `handler` what stands in a text, in one pass; entities are decoded. Case and nesting are the handler's. */
export function tokenize(text: string, language: 'xml' | 'html', handler: TokenHandler): void {
  const tokenizer = new Tokenizer({ xmlMode: language === 'xml', decodeEntities: true }, { ...DEAF, ...handler })
  tokenizer.write(text)
  tokenizer.end()
}

/** An element's beginning: its name in lower case, its first attributes by their names in lower case. */
export interface OpenedTag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Where its name stands in the text. */
  readonly at: number
  /** It was closed where it was opened. */
  readonly isEmpty: boolean
}

const MOST_ATTRIBUTES = 50

/** A handler for `tokenize` that puts the beginnings of elements together. */
export function openedTags(text: string, opened: (tag: OpenedTag) => void): TokenHandler {
  let name = ''
  let at = 0
  let attributes = new Map<string, string>()
  let attribute = ''
  let value = ''
  return {
    onopentagname: (start, end) => {
      name = text.slice(start, end).toLowerCase()
      at = start
      attributes = new Map()
    },
    onattribname: (start, end) => {
      attribute = text.slice(start, end).toLowerCase()
      value = ''
    },
    onattribdata: (start, end) => {
      value += text.slice(start, end)
    },
    onattribentity: (codePoint) => {
      value += String.fromCodePoint(codePoint)
    },
    onattribend: () => {
      if (attributes.size < MOST_ATTRIBUTES) attributes.set(attribute, value)
    },
    onopentagend: () => opened({ name, attributes, at, isEmpty: false }),
    onselfclosingtag: () => opened({ name, attributes, at, isEmpty: true }),
  }
}
