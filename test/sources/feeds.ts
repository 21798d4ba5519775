// Feeds for the tests, built rather than quoted.

/** An RSS 2.0 feed around the given items. */
export function rss(items: string, head = '<title>Harbour News</title><link>https://news.example/</link>'): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>${head}${items}</channel></rss>`
}

/** An Atom 1.0 feed around the given entries. */
export function atom(entries: string, attributes = ''): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Harbour Atom</title>${entries}</feed>`
}

/** A plain RSS item, its number in everything. */
export function item(n: number): string {
  return `<item><title>Report ${n}</title><link>https://news.example/${n}</link><guid isPermaLink="false">n-${n}</guid><pubDate>Thu, 05 Feb 2026 14:00:0${n % 10} GMT</pubDate></item>`
}
