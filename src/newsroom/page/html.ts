/** Escapes text for HTML and XML content and double-quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;'))
}

/** Size in UTF-8. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
