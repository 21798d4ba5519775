import type { LinePage } from './lines.js'

/** The markup of a page of lines, and the lines that are its text. */
export function buildLinePage(page: LinePage): { html: string; text: readonly string[] } {
  const lines = page.lines.trim().split('\n')
  const body = lines.map((line) => `<p>${withLinks(line.replace(/^- /, ''))}</p>`).join('\n')
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(page.title)}</title></head><body><h1>${escaped(page.title)}</h1><div>${body}</div></body></html>`
  return { html, text: lines.filter((line) => !line.startsWith('- ')) }
}

function withLinks(line: string): string {
  return escaped(line).replace(/\[([^\]]+)\]/g, '<a href="/x">$1</a>')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
