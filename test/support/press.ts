import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One article of a test's own press. */
export interface PressArticle {
  /** Path of its page, `/one`. */
  readonly path: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly published: Date
  /** When the feed says that it changed. */
  readonly updated?: Date
}

/** A host with one feed at `/feed.xml` and a page for each article, for trials of the service. */
export interface Press {
  readonly url: string
  readonly feedUrl: string
  /** `127.0.0.1:port`, as `web.allow` names it. */
  readonly allow: string
  /** Publishes an article, or changes the one at its path. */
  publish(article: PressArticle): string
  /** Answers a path otherwise, once or always, instead of what is published there. */
  answer(path: string, handler: (request: IncomingMessage, response: ServerResponse) => void): void
  /** Paths asked for so far, in order. */
  readonly asked: readonly { readonly path: string; readonly at: number }[]
  close(): Promise<void>
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function feed(url: string, articles: readonly PressArticle[]): string {
  const items = articles.map(
    (article) => `<item><title>${escapeText(article.title)}</title><link>${url}${article.path}</link>
<guid isPermaLink="false">${article.path}</guid><pubDate>${article.published.toUTCString()}</pubDate>
${article.updated ? `<atom:updated>${article.updated.toISOString()}</atom:updated>` : ''}</item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>A test press</title><link>${url}</link>
<description>For trials</description>${items.join('\n')}</channel></rss>`
}

/** Every paragraph a bare `<p>` in one container, with no class that tells one kind from another. */
export function barePage(article: Pick<PressArticle, 'title' | 'paragraphs' | 'published'>): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeText(article.title)}</title>
<meta property="article:published_time" content="${article.published.toISOString()}"></head>
<body><div><h1>${escapeText(article.title)}</h1>
${article.paragraphs.map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join('\n')}
</div></body></html>`
}

export async function startPress(): Promise<Press> {
  const articles = new Map<string, PressArticle>()
  const handlers = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>()
  const asked: { path: string; at: number }[] = []
  let url = ''
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push({ path, at: performance.now() })
    const special = handlers.get(path)
    if (special) return special(request, response)
    if (path === '/feed.xml') {
      const newest = [...articles.values()].sort((a, b) => b.published.getTime() - a.published.getTime())
      return void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(url, newest))
    }
    const article = articles.get(path)
    if (!article) return void response.writeHead(404).end('not here')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(barePage(article))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  url = `http://127.0.0.1:${port}`
  return {
    url,
    feedUrl: `${url}/feed.xml`,
    allow: `127.0.0.1:${port}`,
    publish(article) {
      articles.set(article.path, article)
      return `${url}${article.path}`
    },
    answer: (path, handler) => void handlers.set(path, handler),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
