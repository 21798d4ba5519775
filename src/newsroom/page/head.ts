import { articleUrl } from '../links.js'
import type { NewsArticle } from '../types.js'
import { escapeMarkup } from './html.js'
import type { PageStyle } from './style.js'

/** The metadata of a page as its outlet gives it; without the elements `head`, scripts and styles. */
export function headElements(article: NewsArticle, style: PageStyle): string[] {
  const url = articleUrl(style.homeUrl, article)
  const charset = style.charset === null ? [] : [`<meta charset="${style.charset}">`]
  const basics = [
    ...charset,
    `<title>${escapeMarkup(`${article.title} – ${style.siteName}`)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<link rel="alternate" type="application/rss+xml" title="${escapeMarkup(style.siteName)}" href="${style.feedUrl}">`,
  ]
  switch (style.metadata) {
    case 'sparse':
      return basics
    case 'opengraph':
      return [...basics, canonical(url), ...openGraph(article, style, url)]
    case 'jsonld':
      return [...basics, canonical(url), jsonLd(article, style, url)]
    case 'rich':
      return [
        ...basics,
        canonical(url),
        ...openGraph(article, style, url),
        ...twitter(article),
        jsonLd(article, style, url),
      ]
  }
}

function canonical(url: string): string {
  return `<link rel="canonical" href="${url}">`
}

function openGraph(article: NewsArticle, style: PageStyle, url: string): string[] {
  const properties: [string, string][] = [
    ['og:type', 'article'],
    ['og:title', article.title],
    ['og:description', article.paragraphs[0] ?? ''],
    ['og:url', url],
    ['og:site_name', style.siteName],
    ['og:locale', article.language],
    ['article:published_time', article.published.toISOString()],
  ]
  if (article.modified !== undefined) properties.push(['article:modified_time', article.modified.toISOString()])
  if (article.byline !== undefined) properties.push(['article:author', article.byline])
  return properties.map(([name, content]) => `<meta property="${name}" content="${escapeMarkup(content)}">`)
}

function twitter(article: NewsArticle): string[] {
  return [
    '<meta name="twitter:card" content="summary_large_image">',
    `<meta name="twitter:title" content="${escapeMarkup(article.title)}">`,
    `<meta name="description" content="${escapeMarkup(article.paragraphs[0] ?? '')}">`,
  ]
}

function jsonLd(article: NewsArticle, style: PageStyle, url: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    mainEntityOfPage: url,
    inLanguage: article.language,
    datePublished: article.published.toISOString(),
    dateModified: (article.modified ?? article.published).toISOString(),
    author: article.byline === undefined ? undefined : { '@type': 'Person', name: article.byline },
    publisher: { '@type': 'NewsMediaOrganization', name: style.siteName, url: style.homeUrl },
  }
  // A script ends at its closing tag whatever JSON says; no character beyond ASCII depends on the page's charset.
  const json = JSON.stringify(data).replace(
    /[<\u0080-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<script type="application/ld+json">${json}</script>`
}
