/** PostgreSQL's text holds neither NUL nor half a surrogate pair; pages hold both. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

/** `storable` for whatever may be missing. */
export function storableOrNull(text: string | null): string | null {
  return text === null ? null : storable(text)
}
