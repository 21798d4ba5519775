import type { PageLinks } from '../../domain/article.js'
import type { DomElement } from './dom.js'

/** Languages of one text that are kept; some sites name hundreds. */
const MOST_ALTERNATES = 60

const PAGE_PARAMETER = /^(?:page|p|pg|pag|pagina|page_?n(?:o|um|umber)|seite|strana|strona|sayfa|str|part)$/i
const WHOLE_PARAMETER = /^(?:print|printable|full|fullpage|single|singlepage|view|page|pagewanted|all|onepage|show)$/i
const WHOLE_VALUE = /^(?:1|true|yes|all|full|print|single|onepage|komplett)?$/i
const WHOLE_SEGMENT =
  /^(?:print|printable|full|all|single|singlepage|komplettansicht|version-imprimable|imprimir|stampa|drukuj)$/i

/** What the text of a link to the next page says. */
const NEXT_TEXT =
  /^(?:[»›→>\s]*)(?:next(?: page)?|page \d+|nächste(?: seite)?|weiter|seite \d+|suivante?|page suivante|siguiente|página siguiente|avanti|pagina successiva|successiva|próxima(?: página)?|następna(?: strona)?|dalej|sonraki(?: sayfa)?|следующая(?: страница)?|дальше|далее|наступна(?: сторінка)?|далі|التالي|الصفحة التالية|下一页|下一頁|下页|\d{1,2})(?:[»›→>\s]*)$/iu
/** What the text of a link to the whole text says. */
const WHOLE_TEXT =
  /^(?:[»›→>.…\s]*)(?:read (?:more|on|the (?:full|whole) (?:story|article))|continue reading|full (?:story|article|text)|(?:view|read) (?:as )?(?:a )?single page|(?:all|one|single) page|weiterlesen|mehr lesen|auf einer seite(?: lesen)?|ganzen artikel lesen|lire (?:la suite|plus|l['’]article(?: entier| complet)?)|leer (?:más|completo|la noticia completa)|seguir leyendo|continua a leggere|leggi (?:tutto|di più|l['’]articolo completo)|ler mais|continu(?:ar|e) (?:lendo|a ler)|leia mais|czytaj (?:dalej|więcej|całość)|devamını oku|haberin devamı|читать (?:далее|дальше|полностью)|подробнее|читати (?:далі|більше|повністю)|докладніше|اقرأ (?:المزيد|أيضا المزيد)|المزيد|阅读(?:全文|更多)|閱讀全文|查看全文|展开全文|全文)(?:[»›→>.…\s]*)$/iu

/**
 * Where a page says that its text is found in another form or goes on. All are absolute, on the page's own host or
 * (AMP, languages) as declared, and none is believed before it is fetched.
 *
 * A next page is only what differs from this one in its number: many sites call their next article `rel=next`.
 *
 * @param anchors links in the page, navigation included
 * @param header the Link header, or null
 */
export function pageLinks(
  links: readonly DomElement[],
  anchors: readonly DomElement[],
  header: string | null,
  url: string,
): PageLinks {
  const found: { -readonly [K in keyof PageLinks]: PageLinks[K] } = {
    amp: null,
    print: null,
    next: null,
    whole: null,
    alternates: [],
  }
  if (!URL.canParse(url)) return found
  const here = new URL(url)
  const alternates = new Map<string, string>()
  const take = (rel: string, href: string, media: string, language: string): void => {
    const to = resolve(href, here)
    if (to === null) return
    if (/(?:^|\s)amphtml(?:\s|$)/.test(rel)) found.amp ??= differs(to, here)
    if (/(?:^|\s)next(?:\s|$)/.test(rel) && isNextPage(here, to, true)) found.next ??= to.href
    if (!/(?:^|\s)alternate(?:\s|$)/.test(rel)) return
    if (/\bprint\b/.test(media) && to.host === here.host) found.print ??= differs(to, here)
    if (language !== '' && alternates.size < MOST_ALTERNATES) alternates.set(language, to.href)
  }
  for (const link of links) {
    const value = (name: string): string => link.getAttribute(name)?.toLowerCase() ?? ''
    take(value('rel'), link.getAttribute('href') ?? '', value('media'), value('hreflang'))
  }
  for (const { target, rel, media, language } of headerLinks(header ?? '')) take(rel, target, media, language)
  for (const anchor of anchors) fromAnchor(anchor, here, found)
  return { ...found, alternates: [...alternates].map(([language, to]) => ({ language, url: to })) }
}

type Found = { -readonly [K in keyof PageLinks]: PageLinks[K] }

function fromAnchor(anchor: DomElement, here: URL, found: Found): void {
  if (found.next !== null && found.whole !== null) return
  const href = anchor.getAttribute('href') ?? ''
  // Most links of a page lead elsewhere: only what names this page again, or is a mere query, is looked at closely.
  if (!mayBeSame(href, here)) return
  const to = resolve(href, here)
  if (to === null || to.host !== here.host) return
  const rel = anchor.getAttribute('rel')?.toLowerCase() ?? ''
  const text = (anchor.textContent ?? '').trim()
  if (text.length > 60) return
  const says = /(?:^|\s)next(?:\s|$)/.test(rel) || NEXT_TEXT.test(text)
  if (says && isNextPage(here, to, true)) found.next ??= to.href
  else if (isWhole(here, to)) found.whole ??= to.href
  else if (WHOLE_TEXT.test(text) && isBelow(here, to) && pageOf(to, false).page === 1) found.whole ??= to.href
}

function mayBeSame(href: string, here: URL): boolean {
  if (href.startsWith('?')) return true
  const name = stemOf(here.pathname)
  return name.length >= 3 && href.includes(name)
}

/** The last segment of a path without its ending and without a page's number. */
function stemOf(path: string): string {
  const segments = path
    .split('/')
    .filter((segment) => segment !== '' && !/^(?:page-?|p|seite-?)?\d{1,2}$/i.test(segment))
  return (segments.at(-1) ?? '').replace(/\.\w{2,5}$/, '').replace(/[-_,]\d{1,2}$/, '')
}

function resolve(href: string, here: URL): URL | null {
  const written = href.trim()
  if (written === '' || written.startsWith('#') || written.length > 2000 || !URL.canParse(written, here.href))
    return null
  const to = new URL(written, here.href)
  to.hash = ''
  return /^https?:$/.test(to.protocol) ? to : null
}

function differs(to: URL, here: URL): string | null {
  return to.href === here.href.replace(/#.*$/, '') ? null : to.href
}

/** A page's path without its number, and the number; 1 where it has none. */
function pageOf(url: URL, marked: boolean): { rest: string; page: number } {
  let page = 1
  const kept: string[] = []
  for (const [name, value] of url.searchParams) {
    if (PAGE_PARAMETER.test(name) && /^\d{1,2}$/.test(value)) page = Number(value)
    else kept.push(`${name}=${value}`)
  }
  const isCounted = page > 1
  const numbered = isCounted
    ? null
    : /^(.*?)(?:\/(?:page\/?-?|seite-?|p|part-?)?(\d{1,2})\/?|\/(?:page|seite)[-_](\d{1,2})\/?)$/i.exec(url.pathname)
  const suffixed =
    marked && !isCounted ? /^(.*?)[-_,](?:page|seite|p)?[-_]?(\d{1,2})(\.\w{2,5})$/i.exec(url.pathname) : null
  const [path, number] =
    numbered !== null
      ? [numbered[1] ?? '', numbered[2] ?? numbered[3]]
      : suffixed !== null
        ? [`${suffixed[1]}${suffixed[3]}`, suffixed[2]]
        : [url.pathname, undefined]
  if (number !== undefined) page = Number(number)
  return { rest: `${url.host}${path.replace(/\/+$/, '')}?${kept.sort().join('&')}`, page }
}

/**
 * Whether `to` is the page after `here` of one text: the same address with a number one higher.
 * @param marked the link says that it leads to the next page, so that `talks-2.html` is taken for page 2 of `talks.html`
 */
export function isNextPage(here: URL, to: URL, marked: boolean): boolean {
  if (/comment/i.test(to.pathname + to.search)) return false
  const next = pageOf(to, marked)
  if (next.page < 2) return false
  const current = pageOf(here, marked)
  if (current.rest === next.rest) return next.page === current.page + 1
  // An address may end in a number that is its own (/news/12/2): then only what is added counts.
  return next.page === 2 && next.rest === `${here.host}${here.pathname.replace(/\/+$/, '')}?${plainQuery(here)}`
}

function plainQuery(url: URL): string {
  return [...url.searchParams]
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')
}

/** The same page as one for printing, or all its pages in one. */
function isWhole(here: URL, to: URL): boolean {
  const same = to.pathname.replace(/\/+$/, '') === here.pathname.replace(/\/+$/, '')
  const known = new Set([...here.searchParams].map(([name, value]) => `${name}=${value}`))
  const added = [...to.searchParams].filter(([name, value]) => !known.has(`${name}=${value}`))
  if (same)
    return added.length === 1 && added.every(([name, value]) => WHOLE_PARAMETER.test(name) && isWholeValue(name, value))
  const rest = to.pathname.startsWith(`${here.pathname.replace(/\/+$/, '')}/`)
    ? to.pathname.slice(here.pathname.replace(/\/+$/, '').length + 1).replace(/\/+$/, '')
    : ''
  return WHOLE_SEGMENT.test(rest)
}

function isWholeValue(name: string, value: string): boolean {
  return (
    WHOLE_VALUE.test(value) &&
    (!/^(?:page|view|show|pagewanted)$/i.test(name) || /^(?:all|full|print|single|onepage)$/i.test(value))
  )
}

/** The same address with something added to its path or query. */
function isBelow(here: URL, to: URL): boolean {
  const base = here.pathname.replace(/\/+$/, '').replace(/\.\w{2,5}$/, '')
  if (base.length < 2 || to.href === here.href) return false
  return to.pathname.startsWith(base) && (to.pathname !== here.pathname || to.search !== here.search)
}

interface HeaderLink {
  readonly target: string
  readonly rel: string
  readonly media: string
  readonly language: string
}

/** The links of a Link header (RFC 8288, section 3). */
function headerLinks(header: string): HeaderLink[] {
  if (header.length > 10_000) return []
  return [...header.matchAll(/<([^<>]{1,2000})>((?:\s*;\s*[\w*-]+(?:\s*=\s*(?:"[^"]*"|[^\s";,]+))?){0,10})/g)].map(
    ([, target = '', parameters = '']) => {
      const value = (name: string): string =>
        new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s";,]+))`, 'i')
          .exec(parameters)
          ?.slice(1)
          .find((one) => one !== undefined)
          ?.toLowerCase() ?? ''
      return { target, rel: value('rel'), media: value('media'), language: value('hreflang') }
    },
  )
}
