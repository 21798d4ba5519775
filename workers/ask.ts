import type { SourceWay } from '../src/domain/source.js'
import { ACCEPT, isMadeForPeople } from '../src/sources/accept.js'
import type { DueSource, Lease } from '../src/store/turns.js'
import type { GetOutcome, GetRequest } from '../src/web/exchange.js'
import type { Context } from './context.js'
import { askPermission } from './robots.js'

/**
 * Asks a source as its kind wants it: a page made for people as robots.txt of its host allows, everything else as it
 * was configured.
 */
export async function askSource(
  context: Context,
  lease: Lease,
  source: Pick<DueSource, 'url'>,
  way: SourceWay,
  validators: Pick<GetRequest, 'etag' | 'lastModified'>,
): Promise<GetOutcome | { readonly kind: 'no-rules' }> {
  const request = {
    url: source.url,
    accept: ACCEPT[way.kind],
    ...validators,
    redirects: 'any' as const,
    maxBytes: context.settings.web.maxFeedBytes,
  }
  if (!isMadeForPeople(way.kind)) return context.web.get(request)
  const permission = await askPermission(context, lease, source.url)
  if (permission.kind === 'unknown') return { kind: 'no-rules' }
  const { policy } = permission
  const own = new URL(source.url).host
  // Rules hold for the host that sets them; where a redirect leads elsewhere, that is the site's own doing.
  return context.web.get({ ...request, mayVisit: (url) => url.host !== own || (policy?.allows(url.href) ?? true) })
}
