import type { Block } from '../block.js'
import type { Kind } from './kinds.js'

/** What is known of the page beside its blocks. */
export interface PageContext {
  readonly title: string
  readonly byline: string | null
  readonly language: string | null
}

/** A block on its way through the rules. */
export interface Line {
  readonly block: Block
  kind: Kind
  dropped: boolean
}
