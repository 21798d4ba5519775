import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { barePage } from '../support/press.js'

/** An article of the field, with the exchange that it reports, if any. */
interface FieldArticle {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly published: Date
}

/**
 * Many hosts on loopback, one article each, announced by one feed: since a host gets one request at a time, only many
 * hosts have many articles in flight.
 */
export interface Field {
  readonly feedUrl: string
  readonly titles: ReadonlySet<string>
  /** Articles that are first reports of an exchange, each of another one. */
  readonly exchanges: number
  /** Puts all articles into the feed. */
  announce(): void
  /** Pages asked for so far. */
  pagesAsked(): number
  /** How long each page takes to be answered. */
  slow(ms: number): void
  close(): Promise<void>
}

/** Pairs of states between which the field's exchanges are reported. */
const PAIRS = [
  ['Russia', 'Ukraine'],
  ['Armenia', 'Azerbaijan'],
  ['Thailand', 'Cambodia'],
  ['Israel', 'Lebanon'],
  ['India', 'Pakistan'],
] as const

const WORDS =
  'harvest bridge orchard library ferry market tunnel museum canal stadium reservoir railway theatre quarry lighthouse'.split(
    ' ',
  )

function exchange(pair: readonly [string, string], n: number, published: Date): FieldArticle {
  const [a, b] = pair
  const count = 31 + n * 12
  return {
    title: `${a} and ${b} exchange prisoners of war, ${count} each`,
    paragraphs: [
      `${a} and ${b} exchanged prisoners of war on Thursday, with each side releasing ${count} servicemen, the defence ministries of both countries said.`,
      `The swap took place at a border crossing in the early afternoon, and buses brought the released prisoners of war to a clinic where doctors examined them before they could telephone their families.`,
      `Officials of ${a} said that ${count} of its soldiers had come home. ${b} confirmed that ${count} of its own servicemen had been returned and thanked those who had prepared the exchange.`,
    ],
    published,
  }
}

function plain(n: number, published: Date): FieldArticle {
  const word = WORDS[n % WORDS.length] ?? 'harvest'
  const other = WORDS[(n * 7 + 3) % WORDS.length] ?? 'bridge'
  return {
    title: `Town number ${n} reopens its ${word} beside the ${other}`,
    paragraphs: [
      `The council of town number ${n} reopened its ${word} on Thursday after repairs that had lasted ${n + 2} months and cost more than anybody had expected when the work began.`,
      `Visitors came from the villages around, and a band played beside the ${other} while the mayor cut a ribbon and thanked ${n + 11} volunteers who had carried stones and painted the railings.`,
      `The ${word} will be open on every day but Monday. Tickets cost ${n % 9} coins, and children of town number ${n} may enter without paying until the end of the season.`,
    ],
    published,
  }
}

/** Starts `hosts` hosts of one article each; the first ones report exchanges. */
export async function startField(hosts: number, published: Date): Promise<Field> {
  const articles = Array.from({ length: hosts }, (_, n): FieldArticle => {
    const pair = PAIRS[n]
    return pair ? exchange(pair, n, published) : plain(n, published)
  })
  let announced = false
  let asked = 0
  let delayMs = 0
  const servers: Server[] = []
  const urls: string[] = []
  for (const [n, article] of articles.entries()) {
    const server = createServer((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end()
      asked += 1
      const page = (): void =>
        void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(barePage(article))
      if (delayMs > 0) setTimeout(page, delayMs)
      else page()
    })
    const host = `127.1.${Math.floor(n / 250)}.${(n % 250) + 1}`
    await new Promise<void>((resolve) => server.listen(0, host, resolve))
    servers.push(server)
    urls.push(`http://${host}:${(server.address() as AddressInfo).port}/article-${n}-in-full`)
  }
  const feed = createServer((_, response) => {
    const items = announced
      ? articles.map(
          (article, n) =>
            `<item><title>${article.title}</title><link>${urls[n]}</link><pubDate>${article.published.toUTCString()}</pubDate></item>`,
        )
      : []
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    response.end(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>The field</title><link>http://127.0.0.1/</link><description>Trials</description>${items.join('')}</channel></rss>`,
    )
  })
  await new Promise<void>((resolve) => feed.listen(0, '127.0.0.1', resolve))
  servers.push(feed)
  return {
    feedUrl: `http://127.0.0.1:${(feed.address() as AddressInfo).port}/feed.xml`,
    titles: new Set(articles.map((article) => article.title)),
    exchanges: Math.min(PAIRS.length, hosts),
    announce: () => {
      announced = true
    },
    pagesAsked: () => asked,
    slow: (ms) => {
      delayMs = ms
    },
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections()
        await new Promise<void>((resolve) => server.close(() => resolve()))
      }
    },
  }
}
