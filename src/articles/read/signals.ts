import type { PageSignals } from '../../domain/article.js'
import type { PageHeaders } from './context.js'
import type { MetaReader } from './meta.js'

/** Names under which sites say how much of a text is open, and such as are true where it is not. */
const TIERS = 'article:content_tier og:article:content_tier content_tier contenttier article-tier'
const LOCKS =
  'paywall is_paid is-paid ispaid premium ispremium is_premium is-premium article:premium locked paid cxenseparse:paywall cxenseparse:paid'
/** Directives of X-Robots-Tag that have a value after a colon; another name before a colon is that of a robot. */
const VALUED = /^(?:unavailable_after|max-snippet|max-image-preview|max-video-preview)$/

/**
 * What a page says of how it may be used. Of several claims about access the strictest counts. For text and data mining
 * (TDM Reservation Protocol) the page's own word goes before that of the header.
 *
 * @param free what linked data or microdata say
 */
export function signalsOf(meta: MetaReader, headers: PageHeaders | null, free: boolean | null): PageSignals {
  const reservation = meta.first('tdm-reservation') ?? headers?.tdmReservation ?? null
  return {
    access: accessOf(meta, free),
    robots: [...new Set([...meta.all('robots').flatMap(directives), ...directives(headers?.robots ?? '')])].sort(),
    tdmReserved: reservation === null ? null : reservation.trim() === '1',
    tdmPolicy: meta.first('tdm-policy') ?? headers?.tdmPolicy ?? null,
  }
}

function accessOf(meta: MetaReader, free: boolean | null): PageSignals['access'] {
  const said = [...meta.all(TIERS), ...meta.all(LOCKS)].map((value) => value.toLowerCase())
  if (free === false || said.some((value) => /^(?:locked|paid|premium|hard|subscri\w*|true|yes|1)$/.test(value))) {
    return 'paid'
  }
  if (said.some((value) => /^(?:metered|soft|freemium|register\w*|registration)$/.test(value))) return 'metered'
  return free === true || said.some((value) => /^(?:free|open|false|no|0)$/.test(value)) ? 'free' : null
}

/** Directives that are for all robots, in lower case. */
function directives(written: string): string[] {
  const found: string[] = []
  for (const part of written.toLowerCase().split(',')) {
    const directive = part.trim().replace(/\s+/g, ' ')
    const name = /^([\w-]+) ?:/.exec(directive)?.[1]
    // What follows a robot's name is for that robot, to the end of the list.
    if (name !== undefined && !VALUED.test(name)) break
    if (directive !== '') found.push(...(directive === 'none' ? ['noindex', 'nofollow'] : [directive]))
  }
  return found
}
