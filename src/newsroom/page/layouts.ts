import type { NewsArticle } from '../types.js'
import type { Chrome } from './chrome.js'
import { escapeMarkup } from './html.js'
import type { PageTemplate } from './style.js'

/** What a layout puts together. */
export interface LayoutParts {
  readonly article: NewsArticle
  readonly chrome: Chrome
  readonly siteName: string
  /** When it was published, for people. */
  readonly dateline: string
  /** Who took the picture, for the caption. */
  readonly credit: string
}

/** A page's body in two halves, between which as many teaser cards are put as its weight asks for. */
export interface Layout {
  readonly before: string
  readonly after: string
}

/** Lays an article out as the template does. */
export function layOut(template: PageTemplate, parts: LayoutParts): Layout {
  switch (template) {
    case 'semantic':
      return semantic(parts)
    case 'soup':
      return soup(parts)
    case 'bare':
      return bare(parts)
    case 'amp':
      return amp(parts)
    case 'table':
      return table(parts)
  }
}

/** HTML5 as it is meant: article, header, figure, aside; boxes stand between the paragraphs. */
function semantic({ article, chrome, siteName, dateline, credit }: LayoutParts): Layout {
  const paragraphs = article.paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`)
  const boxes = [
    `<aside class="inline-related"><h3>${chrome.readMore}</h3><ul><li>${chrome.oldSwapLink()}</li><li>${chrome.teaserLink()}</li></ul></aside>`,
    `<div class="slot-wrap">${chrome.adSlot()}</div>`,
    `<section class="box">${chrome.newsletter()}</section>`,
  ]
  const before =
    `<div class="consent" role="dialog">${chrome.cookieBox()}</div><header class="masthead"><a class="logo" href="/">${escapeMarkup(siteName)}</a><nav>${chrome.navigation()}</nav></header>` +
    `<div class="appeal">${chrome.donation()}</div><main><article class="story"><header><h1>${escapeMarkup(article.title)}</h1>` +
    `<p class="byline">${byline(article)}</p><time datetime="${article.published.toISOString()}">${dateline}</time></header>` +
    `<figure><img src="/media/lead.webp" alt="" width="1200" height="675"><figcaption>© ${escapeMarkup(credit)} / ${escapeMarkup(siteName)}</figcaption></figure>` +
    `<div class="story__body">${interleave(paragraphs, boxes)}</div><footer class="story__foot">${chrome.shareBar()}</footer></article>` +
    `<section class="more"><h2>${chrome.relatedHeading}</h2><ul class="cards">`
  const after = `</ul></section></main><aside class="rail"><h2>${chrome.mostRead}</h2>${ranking(chrome)}</aside><footer class="site">${chrome.footer()}</footer>`
  return { before, after }
}

/** Nothing but div and span, with class names made by a machine. */
function soup({ article, chrome, siteName, dateline, credit }: LayoutParts): Layout {
  const paragraphs = article.paragraphs.map(
    (text) => `<div class="x1k9 t-b"><span class="q8">${escapeMarkup(text)}</span></div>`,
  )
  const boxes = [
    `<div class="x7p2"><div class="h3">${chrome.newsletter()}</div></div>`,
    `<div class="x1k9 rel"><span class="q8">${chrome.readMore}: ${chrome.oldSwapLink()}</span></div>`,
    `<div class="x3z">${chrome.adSlot()}</div>`,
  ]
  const before =
    `<div id="app"><div class="w1"><div class="w2 top"><div class="lg">${escapeMarkup(siteName)}</div><div class="mn">${chrome.navigation()}</div></div>` +
    `<div class="w2 ck"><div>${chrome.cookieBox()}</div></div><div class="w2"><div class="g12"><div class="g8"><div class="hd"><div class="cr">${chrome.teaserLink()}</div>` +
    `<h1 class="tt">${escapeMarkup(article.title)}</h1><div class="mt"><span>${byline(article)}</span><span>${dateline}</span></div></div>` +
    `<div class="im"><img src="/media/lead.jpg" alt=""><div class="cp">© ${escapeMarkup(credit)}</div></div>` +
    `<div class="bd"><div class="bd-i">${interleave(paragraphs, boxes)}</div></div><div class="dn">${chrome.donation()}</div></div><div class="g4"><div class="rk">${ranking(chrome)}</div></div></div>` +
    `<div class="w3"><div class="h2">${chrome.relatedHeading}</div><ul class="ls">`
  const after = `</ul></div></div><div class="w2 ft">${chrome.shareBar()}${chrome.footer()}</div></div></div>`
  return { before, after }
}

/** Every line a paragraph of one container, appeals and teasers among them, with no class that tells them apart. */
function bare({ article, chrome, siteName, dateline, credit }: LayoutParts): Layout {
  const paragraphs = article.paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`)
  const boxes = [
    `<p>${chrome.readMore}: ${chrome.oldSwapLink()}</p>`,
    `<p>${chrome.readMore}: ${chrome.teaserLink()}</p>`,
  ]
  const lines = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')
  const before =
    `<div class="menu">${chrome.navigation()}</div><div id="page"><div>${lines(chrome.donationLines)}<h1>${escapeMarkup(article.title)}</h1>` +
    `<p>${dateline}</p><p>${byline(article)}</p><p>© ${escapeMarkup(credit)} / ${escapeMarkup(siteName)}</p>${interleave(paragraphs, boxes)}` +
    `${lines(chrome.newsletterLines)}</div><div><p>${chrome.relatedHeading}</p><ul>`
  const after = `</ul></div><div>${ranking(chrome)}</div></div><div>${chrome.cookieBox()}${chrome.shareBar()}${chrome.footer()}</div>`
  return { before, after }
}

/** In the manner of AMP: custom elements for pictures, boxes and the side bar. */
function amp({ article, chrome, siteName, dateline, credit }: LayoutParts): Layout {
  const paragraphs = article.paragraphs.map((text) => `<p class="ap">${escapeMarkup(text)}</p>`)
  const boxes = [
    `<amp-ad width="300" height="250" type="none">${chrome.adSlot()}</amp-ad>`,
    `<amp-accordion><section><h4>${chrome.readMore}</h4><div>${chrome.oldSwapLink()}</div></section></amp-accordion>`,
  ]
  const before =
    `<amp-sidebar id="side" layout="nodisplay"><nav>${chrome.navigation()}</nav></amp-sidebar><header class="amp-top"><a href="/">${escapeMarkup(siteName)}</a></header>` +
    `<amp-user-notification layout="nodisplay" id="notice">${chrome.cookieBox()}</amp-user-notification><article class="amp-story"><h1>${escapeMarkup(article.title)}</h1>` +
    `<div class="amp-meta"><address>${byline(article)}</address><time datetime="${article.published.toISOString()}">${dateline}</time></div>` +
    `<amp-img src="/media/lead.webp" width="1200" height="675" layout="responsive" alt=""></amp-img><div class="amp-caption">© ${escapeMarkup(credit)}</div>` +
    `<div class="amp-body">${interleave(paragraphs, boxes)}</div><div class="amp-appeal">${chrome.donation()}</div></article>` +
    `<amp-list layout="fixed-height" height="600"><h2>${chrome.relatedHeading}</h2><ul>`
  const after = `</ul></amp-list><section>${chrome.newsletter()}</section><aside>${ranking(chrome)}</aside><footer>${chrome.shareBar()}${chrome.footer()}</footer>`
  return { before, after }
}

/** As pages were built when tables held them together: no paragraphs, only line breaks. */
function table({ article, chrome, siteName, dateline, credit }: LayoutParts): Layout {
  const text = article.paragraphs.map(escapeMarkup).join('<br><br>\n')
  const before =
    `<table width="100%" border="0" cellpadding="0" cellspacing="0" bgcolor="#ffffff"><tr><td colspan="3" height="60"><font size="6" face="Times">${escapeMarkup(siteName)}</font></td></tr>` +
    `<tr><td width="180" valign="top" bgcolor="#eeeecc"><font size="2">${chrome.navigation()}</font></td><td valign="top"><table width="560" cellpadding="8"><tr><td>` +
    `<font size="1">${dateline}</font><br><font size="5"><b>${escapeMarkup(article.title)}</b></font><br><i>${byline(article)}</i></td></tr>` +
    `<tr><td align="center"><img src="/media/lead.gif" width="400" height="260" border="1"><br><font size="1">© ${escapeMarkup(credit)}</font></td></tr>` +
    `<tr><td align="left">${text}<br><br></td></tr><tr><td>${chrome.shareBar()}</td></tr></table></td>` +
    `<td width="220" valign="top"><table><tr><td bgcolor="#ddddff">${chrome.donation()}</td></tr><tr><td>${chrome.newsletter()}</td></tr><tr><td>${chrome.readMore}: ${chrome.oldSwapLink()}</td></tr></table></td></tr>` +
    `<tr><td colspan="3"><b>${chrome.relatedHeading}</b><ul>`
  const after = `</ul></td></tr><tr><td colspan="3">${ranking(chrome)}</td></tr><tr><td colspan="3" bgcolor="#cccccc"><font size="1">${chrome.footer()}${chrome.cookieBox()}</font></td></tr></table>`
  return { before, after }
}

function byline(article: NewsArticle): string {
  return escapeMarkup(article.byline ?? '')
}

function ranking(chrome: Chrome): string {
  const entries = Array.from(
    { length: 8 },
    (_, at) => `<li>${at === 2 ? chrome.oldSwapLink() : chrome.teaserLink()}</li>`,
  )
  return `<ol class="rank">${entries.join('')}</ol>`
}

/** Puts the boxes between the paragraphs, evenly. */
function interleave(paragraphs: readonly string[], boxes: readonly string[]): string {
  const step = Math.max(1, Math.floor(paragraphs.length / (boxes.length + 1)))
  return paragraphs.map((paragraph, at) => paragraph + boxAfter(at)).join('\n')

  function boxAfter(at: number): string {
    return (at + 1) % step === 0 ? (boxes[(at + 1) / step - 1] ?? '') : ''
  }
}
