import { createChrome } from './page/chrome.js'
import { comments, icons, scripts, styles } from './page/filler.js'
import { headElements } from './page/head.js'
import { bytesOf } from './page/html.js'
import { layOut } from './page/layouts.js'
import type { PageStyle } from './page/style.js'
import { createRandom, type Random } from './random.js'
import { textsOf } from './texts.js'
import type { NewsArticle } from './types.js'

const MEDIAN_WEIGHT = 150_000
/** Of the logarithm: one page in ten is below 79 kB, one in ten above 285 kB. */
const WEIGHT_SPREAD = 0.5
const LIGHTEST = 45_000
const HEAVIEST = 900_000

/** Of a page's bytes, as found on news pages near the median weight; what remains is markup and text. */
const SHARE_OF_SCRIPTS = 0.33
const SHARE_OF_STYLES = 0.06
const SHARE_OF_ICONS = 0.04
const SHARE_OF_COMMENTS = 0.01
const SHARE_OF_MARKUP = 1 - SHARE_OF_SCRIPTS - SHARE_OF_STYLES - SHARE_OF_ICONS - SHARE_OF_COMMENTS

/** Draws the weight of a page in bytes: log-normal around the median, as pages of the press are. */
export function drawWeight(random: Random): number {
  const weight = MEDIAN_WEIGHT * Math.exp(WEIGHT_SPREAD * random.normal())
  return Math.round(Math.min(HEAVIEST, Math.max(LIGHTEST, weight)))
}

/**
 * Renders the page of an article. `weight` is its size in UTF-8 bytes, met within a few kilobytes unless the article
 * and its surroundings weigh more by themselves. The same arguments give the same page to the byte.
 */
export function renderPage(article: NewsArticle, style: PageStyle, weight: number): string {
  const random = createRandom(`${style.outlet}/${article.slug}`)
  const chrome = createChrome(style, article.language, random.fork('chrome'))
  const texts = textsOf(article.language)
  const { before, after } = layOut(style.template, {
    article,
    chrome,
    siteName: style.siteName,
    dateline: dateline(article),
    credit: random.pick(texts.people),
  })
  const head = headElements(article, style).join('\n')
  const cards = cardsFor(weight * SHARE_OF_MARKUP - bytesOf(head) - bytesOf(before) - bytesOf(after), chrome.card)
  const content = bytesOf(head) + bytesOf(before) + bytesOf(after) + bytesOf(cards)

  // The outlet's own sheets come with every page of it; what its markup has left over goes to scripts.
  const sheets = styles(createRandom(style.outlet), weight * SHARE_OF_STYLES)
  const symbols = icons(random.fork('icons'), weight * SHARE_OF_ICONS)
  const marks = comments(random.fork('comments'), weight * SHARE_OF_COMMENTS)
  const filled = content + [sheets, symbols, marks].flat().join('').length
  const code = scripts(random.fork('scripts'), weight - filled)

  const inHead = Math.floor(code.length * 0.4)
  const attributes = `lang="${article.language}" dir="${texts.direction}"${style.template === 'amp' ? ' amp' : ''}`
  return [
    `<!DOCTYPE html>\n<html ${attributes}>\n<head>\n${head}`,
    ...sheets,
    ...code.slice(0, inHead),
    '</head>\n<body>',
    ...marks.slice(0, marks.length / 2),
    before,
    cards,
    after,
    `<div class="sprite" hidden>${symbols.join('')}</div>`,
    ...marks.slice(marks.length / 2),
    ...code.slice(inHead),
    '</body>\n</html>\n',
  ].join('\n')
}

/** At least six cards, and as many as the bytes allow. */
function cardsFor(bytes: number, card: () => string): string {
  const cards: string[] = []
  for (let left = bytes; left > 0 || cards.length < 6; ) {
    const next = card()
    cards.push(next)
    left -= bytesOf(next)
  }
  return cards.join('\n')
}

function dateline(article: NewsArticle): string {
  const locale = article.language === 'ar' ? 'ar-u-nu-latn' : article.language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    article.published,
  )
}
