/** How the guard judges a host before anything is looked up. */
export type HostVerdict =
  /** Named in `delivery.allow`: the operator vouches for it. */
  | { readonly kind: 'exempt' }
  /** A public address, or a name whose addresses are judged at connect. */
  | { readonly kind: 'public' }
  /** `reason` is a clause for people, without a full stop. */
  | { readonly kind: 'refused'; readonly reason: string }

/** Whether events may be sent to a URL; `url` is the normalised form, `reason` is for whoever gave it. */
export type EndpointUrlCheck =
  | { readonly kind: 'accepted'; readonly url: string }
  | { readonly kind: 'refused'; readonly reason: string }

const MAX_URL = 2048

/**
 * Judges the URL of an endpoint when it is added. Pure: `judge` is the guard's decision on a host (a name, or an
 * address without brackets) and port. It is a courtesy to the operator; the guard decides again at each connect.
 */
export function checkEndpointUrl(
  url: string,
  rules: { readonly httpsOnly: boolean; readonly judge: (host: string, port: number) => HostVerdict },
): EndpointUrlCheck {
  if (url.length > MAX_URL) return refused(`The URL is longer than ${MAX_URL} characters.`)
  if (!URL.canParse(url)) return refused(`"${url}" is not an absolute URL; it begins with https:// and a host.`)
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') {
    return refused(`Events are sent over https, and "${parsed.protocol}" is another scheme.`)
  }
  if (parsed.username !== '' || parsed.password !== '') {
    return refused('The URL holds a user name or password. Receivers verify the signature instead; leave them out.')
  }
  const host = parsed.hostname.replace(/^\[|\]$/g, '')
  const port = parsed.port === '' ? (parsed.protocol === 'https:' ? 443 : 80) : Number(parsed.port)
  const verdict = rules.judge(host, port)
  if (verdict.kind === 'refused') return refused(`Events cannot be sent there: ${verdict.reason}.`)
  if (parsed.protocol === 'http:' && rules.httpsOnly && verdict.kind !== 'exempt') {
    return refused(
      `Plain http shows every alert to whoever is on the way. Use https, or name ${host} in delivery.allow of parley.yaml if it is your own.`,
    )
  }
  parsed.hash = ''
  return { kind: 'accepted', url: parsed.href }
}

/** What may be said of an endpoint where its whole URL must not be shown: paths and queries of receivers hold secrets. */
export function endpointHost(url: string): string {
  return new URL(url).host
}

function refused(reason: string): EndpointUrlCheck {
  return { kind: 'refused', reason }
}
