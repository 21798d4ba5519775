import type { DomElement } from './dom.js'

/** The block elements around a block, from the inmost up, as they were when the page was whole. */
export interface Trail {
  readonly element: DomElement
  readonly up: Trail | null
  readonly depth: number
}

export function isInside(trail: Trail | null, box: Trail): boolean {
  let at = trail
  while (at !== null && at.depth > box.depth) at = at.up
  return at?.element === box.element
}

/** The largest element that begins with this block, given the one before it. */
export function boxOf(trail: Trail | null, before: Trail | null): Trail | null {
  let box: Trail | null = null
  for (let at = trail; at !== null && !isInside(before, at); at = at.up) box = at
  return box
}
