/** The name that robots.txt addresses this service by (RFC 9309, section 2.2.1). */
export const PRODUCT_TOKEN = 'Parley'

/**
 * The User-Agent that the service is known by: `Parley/0.1 (+https://example.org/bot; desk@example.org)`.
 * @param contact where whoever runs a site can read about or reach the operator: an address of a page, of mail, or
 * both with a semicolon between; empty is allowed and impolite. What cannot stand in the header is dropped.
 */
export function userAgent(version: string, contact: string): string {
  const parts = contact
    .split(';')
    .map((part) => part.replace(/[^\x20-\x7e]|[()\\]/g, '').trim())
    .filter((part) => part !== '')
    .map((part) => (/^https?:\/\//i.test(part) ? `+${part}` : part))
  const product = `${PRODUCT_TOKEN}/${version}`
  return parts.length === 0 ? product : `${product} (${parts.join('; ')})`
}
