import type { SourceWay } from '../src/domain/source.js'
import { ACCEPT, isMadeForPeople } from '../src/sources/accept.js'
import type { DueSource, Lease } from '../src/store/turns.js'
import type { GetOutcome, GetRequest } from '../src/web/exchange.js'
import type { Context } from './context.js'
import { askPermission, pageGapMs } from './robots.js'

type Validators = Pick<GetRequest, 'etag' | 'lastModified'>

/** How the addresses of a source are asked for. */
export interface Asker {
  get(url: string, validators: Validators): Promise<GetOutcome>
  /** How long the host is left alone between two requests of one turn, in milliseconds. */
  readonly gapMs: number
}

/**
 * How a source is asked, as its kind wants it: a page made for people as robots.txt of its host allows, everything else
 * as it was configured. Null where the host does not say what it allows.
 */
export async function askerOf(
  context: Context,
  lease: Lease,
  source: Pick<DueSource, 'url'>,
  way: SourceWay,
): Promise<Asker | null> {
  const { web, settings } = context
  const request = {
    accept: ACCEPT[way.kind],
    redirects: 'any' as const,
    maxBytes: settings.web.maxFeedBytes,
  }
  if (!isMadeForPeople(way.kind)) {
    return { get: (url, validators) => web.get({ ...request, url, ...validators }), gapMs: pageGapMs(context, null) }
  }
  const permission = await askPermission(context, lease, source.url)
  if (permission.kind === 'unknown') return null
  const { policy } = permission
  const own = new URL(source.url).host
  // Rules hold for the host that sets them; where a redirect leads elsewhere, that is the site's own doing.
  const mayVisit = (url: URL) => url.host !== own || (policy?.allows(url.href) ?? true)
  return {
    get: (url, validators) => web.get({ ...request, url, ...validators, mayVisit }),
    gapMs: pageGapMs(context, policy),
  }
}
