import { generateArticles } from '../../../src/newsroom/generate.js'
import type { GeneratedArticle, NewsLanguage } from '../../../src/newsroom/types.js'

/** What a page is made of: its article, and everything else that newsrooms put around one. */
interface Content {
  readonly title: string
  readonly text: readonly string[]
  readonly date: string
  /** Other articles: their titles and their texts. */
  readonly others: readonly { readonly title: string; readonly text: readonly string[] }[]
}

/** How a kind of site lays its pages out; returns what stands in the body. */
type Layout = (content: Content) => string

const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')
const links = (content: Content, count = 8) =>
  content.others
    .slice(0, count)
    .map(({ title }, n) => `<li><a href="/n/${n}">${title}</a></li>`)
    .join('')
const teasers = (content: Content, tag = 'div') =>
  content.others
    .map(
      ({ title, text }, n) =>
        `<${tag} class="teaser"><h3><a href="/n/${n}">${title}</a></h3><p>${text[0]?.slice(0, 140)}…</p></${tag}>`,
    )
    .join('')
const nav = (content: Content) => `<div class="menu"><ul>${links(content, 5)}</ul></div>`
/** What readers write is often longer than what they write about. */
const comments = (content: Content) =>
  content.others
    .slice(0, 6)
    .map(
      ({ text }, n) =>
        `<li class="comment" id="comment-${n}"><div class="comment-author vcard"><cite>Reader ${n}</cite> ${content.date}</div><div class="comment-text">${p(text.slice(0, 3))}</div><a href="#r${n}">↩</a></li>`,
    )
    .join('')
const half = (content: Content) => Math.ceil(content.text.length / 2)

/** Every layout by name. None of them tells where its text is by what newer standards have for that, but where it says so. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'blog with comments longer than the post': (c) =>
    `<div id="page"><div id="header"><h2><a href="/">The Site</a></h2>${nav(c)}</div><div id="content"><div class="post hentry" id="post-1"><h1 class="entry-title">${c.title}</h1><div class="entry-meta">${c.date}</div><div class="entry-content">${p(c.text)}<div class="sharedaddy"><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div></div><div class="entry-utility"><a href="/c">News</a></div></div><div id="comments"><h3>6 comments</h3><ol class="commentlist">${comments(c)}</ol></div></div><div id="secondary"><ul>${links(c)}</ul></div></div>`,
  'comments without a word over them': (c) =>
    `<div class="wrap">${nav(c)}<div class="col"><h1>${c.title}</h1><div class="txt">${p(c.text)}</div><ol>${comments(c)}</ol></div></div>`,
  'node of fields': (c) =>
    `<div class="region region-content"><div class="node node--type-news"><h1>${c.title}</h1><div class="field field--name-field-date"><div class="field__item">${c.date}</div></div><div class="field field--name-body"><div class="field__item">${p(c.text)}</div></div><ul class="links inline"><li><a href="/x">X</a></li></ul></div></div><div class="region region-sidebar">${teasers(c)}</div>`,
  'bare text and line breaks': (c) =>
    `<div class="bx-head">${nav(c)}</div><div class="news-detail"><span class="news-date-time">${c.date}</span><h3>${c.title}</h3>${c.text.join('<br />\n<br />\n')}<div style="clear:both"></div><br /></div><div class="news-list">${teasers(c, 'p')}</div>`,
  'spans and line breaks': (c) =>
    `<div class="main"><div class="blog-posts hfeed"><h3 class="post-title">${c.title}</h3><div class="post-body entry-content"><div dir="ltr" style="text-align: left;">${c.text.map((text) => `<span style="font-family: inherit;">${text}</span><br /><br />`).join('')}</div><div class="post-footer"><span>Posted by Ann at <a href="#">12:04</a></span></div></div></div></div><div class="sidebar"><ul>${links(c)}</ul></div>`,
  'a box for every paragraph': (c) =>
    `<main><div class="l-grid"><h1>${c.title}</h1><div class="c-date">${c.date}</div>${c.text.map((text, n) => `<div class="c-par"><p>${text}</p></div>${n % 3 === 2 ? '<div class="ad-slot">Advertisement</div>' : ''}`).join('')}</div></main><div class="rail">${teasers(c)}</div>`,
  'a section for every paragraph, nameless': (c) =>
    `<div id="root"><div><div>${nav(c)}</div><div><h1>${c.title}</h1><div>${c.text.map((text) => `<div><div><p>${text}</p></div></div>`).join('')}</div></div><div>${teasers(c)}</div></div></div>`,
  'channel post': (c) =>
    `<main class="tl_article"><header><h1>${c.title}</h1><address><a rel="author">The Site</a><time>${c.date}</time></address></header><article class="tl_article_content">${p(c.text)}</article></main>`,
  'tables for columns': (c) =>
    `<table width="100%"><tr><td width="180" valign="top"><table>${c.others.map(({ title }) => `<tr><td><a href="/a">${title}</a></td></tr>`).join('')}</table></td><td valign="top"><font size="4"><b>${c.title}</b></font><br><font size="1">${c.date}</font><br><br><font face="Arial" size="2">${c.text.join('<br><br>')}</font></td><td width="150" valign="top">${c.others
      .slice(0, 3)
      .map(({ title, text }) => `<b><a href="/b">${title}</a></b><br>${text[0]?.slice(0, 90)}…<br><br>`)
      .join('')}</td></tr></table>`,
  'press page of a ministry': (c) =>
    `<div class="top">${nav(c)}</div><div class="container"><div class="breadcrumbs"><a href="/">Home</a> / <a href="/press">Press</a></div><div class="page-title">${c.title}</div><div class="date">${c.date}</div><div class="page-text">${p(c.text)}</div><div class="print"><a href="#">Print</a></div></div><div class="container other">${teasers(c)}</div><div class="bottom"><p>Ministry of Example Affairs, 1 Harbour Street, 10001 Oxley Falls. The use of materials is free if a link to the source is given and the text is not changed.</p></div>`,
  'free encyclopedia': (c) =>
    `<div id="content"><h1 id="firstHeading">${c.title}</h1><div id="mw-content-text"><div class="mw-parser-output"><table class="infobox"><tr><th>Date</th><td>${c.date}</td></tr></table>${p(c.text)}<div class="navbox"><ul>${links(c)}</ul></div></div></div></div><div id="mw-navigation"><ul>${links(c)}</ul></div>`,
  'nothing but boxes': (c) =>
    `<div class="a1">${nav(c)}</div><div class="a2"><div class="a3">${c.title}</div><div class="a4">${c.text.map((text) => `<div>${text}</div>`).join('')}</div></div><div class="a5">${teasers(c)}</div>`,
  'in two pieces, an advertisement between': (c) =>
    `<article><h1>${c.title}</h1><div class="piece">${p(c.text.slice(0, half(c)))}</div><div class="promo"><a href="/ad">Tickets for the summer, from 9.99</a></div><div class="piece">${p(c.text.slice(half(c)))}</div></article><div class="more">${teasers(c)}</div>`,
  'consent in front of it': (c) =>
    `<div id="consent"><h2>We value your privacy</h2><p>We and our 842 partners store or access information on devices, such as cookies, and process personal data, such as unique identifiers and standard information sent by a device, for personalised advertising and content, measurement, audience research and services development.</p><p>With your permission we and our partners may use precise geolocation data and identification through device scanning. You may click to consent to our processing as described above, or click to refuse, or see more detailed information and change your preferences before you consent.</p><p>Please note that some processing of your personal data may not require your consent, but you have a right to object to such processing. Your preferences will apply to this website only.</p><button>Accept</button></div><div class="site"><h1>${c.title}</h1><div class="story">${p(c.text)}</div></div>`,
  'legal words under it': (c) =>
    `<div class="site"><h1>${c.title}</h1><div class="story">${p(c.text)}</div></div><div class="under"><div class="legal"><p>The Site is registered with the Example Media Council under number 4711. The editors take no responsibility for what readers write, and none for what other sites say to which we link, although we look at them before we do so.</p><p>All figures are delayed by at least fifteen minutes. Quotes are supplied by Example Data Services, which does not warrant that they are complete or accurate, and shall not be held liable for what anyone does upon reading them.</p><p>This site is protected by the law of the country in which it is published. Any use beyond what that law permits needs our consent in writing, which can be asked for at the address that is given in the masthead.</p></div></div>`,
  'columns of teasers on both sides': (c) =>
    `<div class="columns"><div class="column-left">${teasers(c)}</div><div class="column-mid"><h1>${c.title}</h1><p class="when">${c.date}</p>${p(c.text)}</div><div class="column-right">${teasers(c, 'section')}</div></div>`,
  'points of a list': (c) =>
    `<div class="body-wrap"><h1>${c.title}</h1><p>${c.text[0]}</p><ul>${c.text
      .slice(1, -1)
      .map((text) => `<li>${text}</li>`)
      .join('')}</ul><p>${c.text.at(-1)}</p></div><div class="foot"><ul>${links(c)}</ul></div>`,
  'quoted posts': (c) =>
    `<div class="art"><h1>${c.title}</h1>${c.text.map((text, n) => (n % 3 === 1 ? `<div class="embed"><blockquote class="twitter-tweet"><p>${text}</p></blockquote></div>` : `<p>${text}</p>`)).join('')}</div>${nav(c)}`,
  'the next articles under it': (c) =>
    `<div class="feed"><article class="story" data-n="0"><h1>${c.title}</h1><div class="story__body">${p(c.text)}</div></article>${c.others
      .slice(0, 3)
      .map(
        ({ title, text }, n) =>
          `<article class="story story--next" data-n="${n + 1}"><h2><a href="/n/${n}">${title}</a></h2><div class="story__body">${p(text)}</div></article>`,
      )
      .join('')}</div>`,
  'a label over whole articles': (c) =>
    `<div class="w"><div class="x"><h1>${c.title}</h1>${p(c.text)}</div><div class="y"><h3>Related articles</h3>${c.others
      .slice(0, 4)
      .map(({ title, text }) => `<div><h4><a href="/q">${title}</a></h4>${p(text.slice(0, 2))}</div>`)
      .join('')}</div></div>`,
  'capitals and no end tags': (c) =>
    `<CENTER><TABLE BORDER=0><TR><TD>${c.others
      .slice(0, 4)
      .map(({ title }) => `<A HREF="/x">${title}</A> |`)
      .join(
        ' ',
      )}</TABLE></CENTER><H2>${c.title}</H2><I>${c.date}</I>${c.text.map((text) => `<P>${text}`).join('\n')}<HR><A HREF="/">Home</A>`,
  'letter with a form in the middle': (c) =>
    `<div class="post-frame"><h1 class="post-title">${c.title}</h1><div class="available-content"><div class="body markup">${p(c.text.slice(0, half(c)))}<div class="subscription-widget-wrap"><p>Thanks for reading! Subscribe for free to receive new posts.</p><form><input type="email" placeholder="Type your email"></form></div>${p(c.text.slice(half(c)))}</div></div></div><div class="discussion"><h4>Discussion</h4>${c.others
      .slice(0, 3)
      .map(({ text }) => `<div class="comment-body">${p(text.slice(0, 2))}</div>`)
      .join('')}</div>`,
  'names that mislead': (c) =>
    `<div class="social-sidebar-layout"><div id="community" class="related-wrapper"><h1>${c.title}</h1><div class="media-body comment-content">${p(c.text)}</div></div><div class="article-list main-content">${teasers(c)}</div></div>`,
  'headline in a band of its own': (c) =>
    `<div class="band"><h1>${c.title}</h1><span>${c.date}</span></div><div class="row"><div class="nine">${p(c.text)}</div><div class="three">${teasers(c)}</div></div><div class="row"><ol class="posts">${comments(c)}</ol></div>`,
  'the site as h1, the headline below it': (c) =>
    `<h1><a href="/">The Site</a></h1>${nav(c)}<div class="box"><h2>${c.title}</h2>${p(c.text)}</div><div class="box"><h2>Latest</h2>${teasers(c)}</div>`,
  'no headline but in the window': (c) =>
    `<div class="h"><img src="/title.png"></div>${nav(c)}<div class="inner">${p(c.text)}</div><div class="b">${teasers(c)}</div>`,
  'many links in the text': (c) =>
    `<div class="art"><h1>${c.title}</h1>${c.text.map((text) => `<p>${text.replace(/(\S+ \S+ \S+) (\S+ \S+) (\S+)/, '<a href="/t/1">$1</a> $2 <a href="/t/2">$3</a>')}</p>`).join('')}</div><ul class="tags">${links(c, 3)}</ul>`,
  'subheadings and lists': (c) =>
    `<div class="g"><h1>${c.title}</h1>${c.text.map((text, n) => (n % 3 === 2 ? `<ul><li>${text}</li></ul>` : `<p>${text}</p>`)).join('')}</div><div class="h">${teasers(c)}</div>`,
  'text as it was typed': (c) => `<div class="doc"><h1>${c.title}</h1><pre>${c.text.join('\n\n')}</pre></div>${nav(c)}`,
  'first paragraph apart': (c) =>
    `<div class="page"><h1>${c.title}</h1><div class="intro"><p>${c.text[0]}</p></div><div class="tools"><a href="#">Print</a> <a href="#">Send</a></div><div class="text">${p(c.text.slice(1))}</div></div><div class="more">${teasers(c)}</div>`,
  'statement in quotation': (c) =>
    `<div class="st"><h1>${c.title}</h1><div class="d">${c.date}</div><blockquote>${p(c.text)}</blockquote></div><div class="o"><ul>${links(c)}</ul></div>`,
  chapters: (c) =>
    `<div class="long"><h1>${c.title}</h1>${c.text.map((text) => `<section class="chapter"><div class="in"><p>${text}</p></div></section>`).join('')}<section class="chapter teasers"><div class="in">${teasers(c)}</div></section></div>`,
  'a wall of subscription under the text': (c) =>
    `<article><h1>${c.title}</h1><div class="t">${p(c.text)}</div><div class="wall"><h3>Continue reading with a subscription</h3><p>Subscribe now and read everything for one month, for 1 euro.</p><p>Already a subscriber? Log in</p></div></article>`,
  'pictures with words under them': (c) =>
    `<div class="entry"><h1>${c.title}</h1>${c.text.map((text, n) => `<p>${text}</p>${n % 4 === 0 ? `<div class="wp-caption"><img src="/${n}.jpg"><p class="wp-caption-text">${c.others[n]?.title}. Photo: Ann Teller</p></div>` : ''}`).join('')}</div>`,
  'a summary that is longer than any paragraph, in the footer': (c) =>
    `<div class="cont"><h1>${c.title}</h1><div class="post_text">${p(c.text)}</div></div><div class="seo"><h2>News of Oxley Falls</h2>${p(c.others.slice(0, 3).flatMap(({ text }) => text.slice(0, 2).join(' ')))}</div>`,
}

/** An article in a language, so many paragraphs long, laid out; and the paragraphs that are its text. */
export function layOut(name: string, language: NewsLanguage, paragraphs: number): { html: string; text: string[] } {
  const layout = LAYOUTS[name]
  if (layout === undefined) throw new Error(`there is no layout "${name}"`)
  const [article, ...others] = generateArticles({
    seed: `${name}/${language}`,
    languages: [language],
    count: 12,
    start: new Date('2026-11-02T08:00:00Z'),
  }).map((one) => ({ title: escaped(one.title), text: one.paragraphs.map(escaped), of: one }))
  if (article === undefined) throw new Error('nothing was written')
  const text = article.text.slice(0, paragraphs)
  const body = layout({ title: article.title, text, date: dateOf(article.of), others })
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${article.title} – The Site</title></head><body>${body}</body></html>`
  return { html, text: article.of.paragraphs.slice(0, paragraphs) }
}

function dateOf(article: GeneratedArticle): string {
  return new Intl.DateTimeFormat(article.language, { dateStyle: 'long', timeZone: 'UTC' }).format(article.published)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
