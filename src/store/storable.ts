/** PostgreSQL's text holds neither NUL nor half a surrogate pair; pages hold both. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

/** `storable` for whatever may be missing. */
export function storableOrNull(text: string | null): string | null {
  return text === null ? null : storable(text)
}

/** JSON for a jsonb column, which takes no text that a text column would not take; null for null. */
export function storableJson(value: object | null): string | null {
  return value === null
    ? null
    : JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? storable(part) : part))
}
