import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/sources/parse.js'
import {
  askAgainAfter,
  hubOf,
  isSigned,
  judgeIntent,
  renewAfter,
  subscriptionForm,
  subscriptionSecret,
} from '../../src/sources/websub.js'

const URL_OF_FEED = 'https://press.example/feed.xml'
const HUB = 'https://hub.example/'
const read = async (bytes: string, contentType = 'application/xml') => {
  const result = await parseSource({ bytes, contentType, contentLocation: null, url: URL_OF_FEED })
  return result.kind === 'source' ? result.source.hub : result
}

describe('the hub that a feed names', () => {
  const item = '<item><title>One</title><link>https://press.example/1</link></item>'
  const entry = '<entry><title>One</title><link href="https://press.example/1"/><id>1</id></entry>'
  it.each([
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><link rel="hub" href="${HUB}"/><link rel="self" href="/self"/>${entry}</feed>`,
      'https://press.example/self',
    ],
    [
      'RSS with links of Atom',
      `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>P</title><link>https://press.example/</link><atom:link rel="hub" href="${HUB}"/><atom:link href="${URL_OF_FEED}" rel="self" type="application/rss+xml"/>${item}</channel></rss>`,
      URL_OF_FEED,
    ],
    [
      'a broken feed',
      `<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel><title>P & Q</title><a:link rel="HUB" href=${HUB} />${item}</channel></rss>`,
      null,
    ],
    [
      'a feed that says both in one link',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><link rel="self hub" href="${HUB}"/>${entry}</feed>`,
      HUB,
    ],
  ])('is found in %s', async (_, feed, topic) => {
    expect(await read(feed)).toEqual({ url: HUB, topic })
  })

  it('is found in a JSON feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'P',
      feed_url: URL_OF_FEED,
      hubs: [
        { type: 'rssCloud', url: 'https://cloud.example/' },
        { type: 'WebSub', url: HUB },
      ],
      items: [{ id: '1', url: 'https://press.example/1', title: 'One' }],
    }
    expect(await read(JSON.stringify(feed), 'application/feed+json')).toEqual({ url: HUB, topic: URL_OF_FEED })
  })

  it.each([
    ['none', ''],
    ['another relation', `<link rel="alternate" href="${HUB}"/>`],
    ['another scheme', '<link rel="hub" href="mailto:hub@press.example"/>'],
    ['no address', '<link rel="hub"/>'],
    ['one in an entry', `<entry><title>Two</title><link rel="hub" href="${HUB}"/><link href="/2"/></entry>`],
  ])('is none for %s', async (_, link) => {
    expect(
      await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title>${link}${entry}</feed>`),
    ).toBeUndefined()
  })
})

describe('hubOf', () => {
  const at = (link: string | null, named?: { url: string; topic: string | null }) =>
    hubOf({ url: URL_OF_FEED, link }, named)

  it.each([
    [`<${HUB}>; rel="hub", <${URL_OF_FEED}?a=1,2>; rel="self"`, { url: HUB, topic: `${URL_OF_FEED}?a=1,2` }],
    [`<${HUB}>;rel=hub`, { url: HUB, topic: URL_OF_FEED }],
    [`</hub>; title="x; rel=self"; rel="alternate HUB"`, { url: 'https://press.example/hub', topic: URL_OF_FEED }],
    [`<${HUB}>; rev="hub"`, null],
    ['<mailto:a@b.example>; rel=hub', null],
    ['<https://[>; rel=hub', null],
    ['nonsense', null],
    [null, null],
  ])('reads %s', (link, found) => {
    expect(at(link)).toEqual(found)
  })

  it('takes the header before the feed, and the address where neither says what it is called', () => {
    expect(at(`<${HUB}>; rel=hub`, { url: 'https://other.example/', topic: 'https://a.example/' })).toEqual({
      url: HUB,
      topic: 'https://a.example/',
    })
    expect(at(null, { url: HUB, topic: null })).toEqual({ url: HUB, topic: URL_OF_FEED })
  })

  it('takes time with the length of the header alone', () => {
    expect(at(`<a>${'; a'.repeat(100_000)}`)).toBeNull()
    expect(at('<'.repeat(100_000))).toBeNull()
  })
})

describe('judgeIntent', () => {
  const ask = (over: Record<string, unknown> = {}) => ({
    'hub.mode': 'subscribe',
    'hub.topic': URL_OF_FEED,
    'hub.challenge': 'c',
    'hub.lease_seconds': '3600',
    ...over,
  })
  const judged = (query: Record<string, unknown>, mode: 'subscribe' | 'unsubscribe' = 'subscribe') =>
    judgeIntent(query, { topic: URL_OF_FEED, mode })
  const UNKNOWN = { kind: 'unknown' }

  it('confirms what was asked for', () => {
    expect(judged(ask())).toEqual({ kind: 'begin', challenge: 'c', leaseSeconds: 3600 })
    expect(judged(ask({ 'hub.mode': 'unsubscribe' }), 'unsubscribe')).toEqual({ kind: 'end', challenge: 'c' })
  })

  it.each([
    ['another topic', ask({ 'hub.topic': 'https://evil.example/' }), 'subscribe'],
    ['the wrong way round', ask(), 'unsubscribe'],
    ['an end that nobody wants', ask({ 'hub.mode': 'unsubscribe' }), 'subscribe'],
    ['no challenge', ask({ 'hub.challenge': '' }), 'subscribe'],
    ['two challenges', ask({ 'hub.challenge': ['a', 'b'] }), 'subscribe'],
    ['an endless challenge', ask({ 'hub.challenge': 'c'.repeat(1001) }), 'subscribe'],
    ['another mode', ask({ 'hub.mode': 'publish' }), 'subscribe'],
    ['nothing', {}, 'subscribe'],
  ] as const)('confirms nothing for %s', (_, query, mode) => {
    expect(judged(query, mode)).toEqual(UNKNOWN)
  })

  it('keeps leases within bounds', () => {
    const lease = (text: unknown) => {
      const intent = judged(ask({ 'hub.lease_seconds': text }))
      return intent.kind === 'begin' ? intent.leaseSeconds : null
    }
    expect([lease('1'), lease('999999999'), lease('-5'), lease(undefined)]).toEqual([60, 864_000, 864_000, 864_000])
  })

  it('takes no for an answer', () => {
    expect(judged(ask({ 'hub.mode': 'denied', 'hub.reason': 'not you' }))).toEqual({
      kind: 'denied',
      reason: 'not you',
    })
  })
})

describe('signatures', () => {
  const secret = subscriptionSecret('path', new Uint8Array(32).fill(1))
  const body = Buffer.from('<rss/>')
  const sign = (method: string, of = secret) => `${method}=${createHmac(method, of).update(body).digest('hex')}`

  it.each(['sha1', 'sha256', 'sha384', 'sha512'])('are checked with %s', (method) => {
    expect(isSigned(sign(method), body, secret)).toBe(true)
    expect(isSigned(sign(method).toUpperCase().replace('SHA', 'sha'), body, secret)).toBe(true)
    expect(isSigned(sign(method, 'another'), body, secret)).toBe(false)
    expect(isSigned(sign(method), Buffer.from('<rss> </rss>'), secret)).toBe(false)
    expect(isSigned(sign(method).slice(0, -2), body, secret)).toBe(false)
  })

  it.each([undefined, '', 'sha256', 'sha256=', `md5=${'0'.repeat(32)}`, `sha256=${'z'.repeat(64)}`])(
    'are refused as %s',
    (header) => {
      expect(isSigned(header, body, secret)).toBe(false)
    },
  )

  it('differ for each subscription and each installation', () => {
    const key = new Uint8Array(32).fill(1)
    expect(subscriptionSecret('a', key)).not.toBe(subscriptionSecret('b', key))
    expect(subscriptionSecret('a', key)).not.toBe(subscriptionSecret('a', new Uint8Array(32).fill(2)))
    expect(secret).toMatch(/^[\da-f]{64}$/)
  })
})

it('asks in the form that hubs read', () => {
  const of = { topic: `${URL_OF_FEED}?a=b&c`, callback: 'https://parley.example/websub/x', secret: 's' }
  expect(Object.fromEntries(new URLSearchParams(subscriptionForm({ mode: 'subscribe', ...of })))).toEqual({
    'hub.mode': 'subscribe',
    'hub.topic': of.topic,
    'hub.callback': of.callback,
    'hub.secret': 's',
    'hub.lease_seconds': '864000',
  })
  expect(subscriptionForm({ mode: 'unsubscribe', ...of })).not.toContain('secret')
})

it('renews well before the end, and asks again ever more seldom', () => {
  expect([renewAfter(1000, 0), renewAfter(1000, 0.999)]).toEqual([800, 700])
  expect([1, 2, 3, 4, 9].map(askAgainAfter)).toEqual([600, 2400, 9600, 38_400, 86_400])
})
