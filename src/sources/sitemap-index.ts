/** One line of an index of sitemaps. */
export interface SitemapReference {
  readonly url: string
  readonly changed: Date | null
}

/** Sitemaps of one index that are read at one look. */
const AT_ONCE = 3

/** Names of sitemaps that hold news, and of those that never do. */
const NEWS_NAME = /news|latest|recent|article|post/i
const OTHER_NAME = /author|categor|tag|image|photo|video|section|page|static|product|profile/i

/**
 * Which sitemaps of an index are worth a look: those named after news first, those of authors, pictures and the like
 * last; among equals the one that changed last, by its `lastmod` or by the day in its name. Where nothing tells, the
 * first and the last of the index go before those between, since an index grows at one of its ends.
 *
 * @param base where the index stands: sitemaps on other hosts are `elsewhere`, because a host's turn is for it alone
 */
export function newestSitemaps(
  references: readonly SitemapReference[],
  base: string | null,
): { readonly chosen: readonly string[]; readonly elsewhere: number } {
  const host = base !== null && URL.canParse(base) ? new URL(base).host : null
  const own = references.filter(({ url }) => isOn(url, host))
  const order = own.map((reference, place) => ({
    url: reference.url,
    rank: rankOf(reference.url),
    time: reference.changed?.getTime() ?? dayIn(reference.url),
    end: Math.min(place, own.length - 1 - place),
    place,
  }))
  order.sort((a, b) => a.rank - b.rank || b.time - a.time || a.end - b.end || a.place - b.place)
  const chosen = [...new Set(order.map(({ url }) => url))].slice(0, AT_ONCE)
  return { chosen, elsewhere: references.length - own.length }
}

function isOn(url: string, host: string | null): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host: own } = new URL(url)
  return /^https?:$/.test(protocol) && (host === null || own === host)
}

function rankOf(url: string): number {
  const { pathname, search } = new URL(url)
  if (OTHER_NAME.test(pathname)) return 2
  return NEWS_NAME.test(pathname + search) ? 0 : 1
}

/** The day, month or year that a name holds (`sitemap-2026-02.xml`), as milliseconds; 0 where it holds none. */
function dayIn(url: string): number {
  const found = /(?:^|\D)((?:19|20)\d\d)(?:[-/_.]?(0[1-9]|1[0-2])(?:[-/_.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(
    new URL(url).pathname,
  )
  if (found === null) return 0
  const [, year, month, day] = found
  // A name without a day stands for the whole month, one without a month for the whole year.
  return month === undefined
    ? Date.UTC(Number(year), 12, 0)
    : Date.UTC(Number(year), Number(month) - (day === undefined ? 0 : 1), day === undefined ? 0 : Number(day))
}
