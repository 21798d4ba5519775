/** A title and a text to compare. */
export interface ComparedText {
  readonly title: string
  readonly text: string
}

/** Whether two texts are one: `same` is true for a copy only. */
export interface Sameness {
  readonly same: boolean
  readonly kind: 'copy' | 'update' | 'different'
}

/** Compares two texts. */
export function sameText(a: ComparedText, b: ComparedText): Sameness {
  const same = a.text === b.text
  return { same, kind: same ? 'copy' : 'different' }
}
