import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { listenOnLoopback, loopbackAddress } from '../../src/newsroom/listen.js'
import { politenessOf, type RequestRecord } from '../../src/newsroom/log.js'
import { article, newsroom } from './support.js'

describe('a newsroom', () => {
  it('gives each outlet a host of its own, as far as there are hosts', async () => {
    const room = await newsroom({ hosts: 3 })
    const outlets = ['a', 'b', 'c', 'd'].map((name) => room.outlet(name))
    expect(new Set(outlets.slice(0, 3).map(({ host }) => host)).size).toBe(3)
    expect(outlets[3]?.host).toBe(outlets[0]?.host)
    expect(room.outlet('e', { host: 2 }).host).toBe(outlets[2]?.host)
    expect(room.outlet('a')).toBe(outlets[0])
    for (const outlet of outlets) expect((await fetch(outlet.feedUrl)).status).toBe(200)
    const elsewhere = outlets[1]?.feedUrl.replace(outlets[1].host, outlets[0]?.host ?? '') ?? ''
    expect((await fetch(elsewhere)).status).toBe(404)
  })

  it.runIf(process.platform === 'linux')('listens on one chosen port of several addresses', async () => {
    const probe = createServer()
    const [, port] = (await listenOnLoopback(probe, loopbackAddress(0), 0)).split(':')
    await new Promise((resolve) => probe.close(resolve))
    const room = await newsroom({ hosts: 2, port: Number(port) })
    expect(room.origins).toEqual([`http://127.0.1.1:${port}`, `http://127.0.1.2:${port}`])
  })

  it('uses a port of 127.0.0.1 where an address is not to be had, but not in place of a chosen port', async () => {
    const server = createServer()
    // An address for documentation (RFC 5737): no machine has it.
    expect(await listenOnLoopback(server, '192.0.2.1', 0)).toMatch(/^127\.0\.0\.1:\d+$/)
    server.close()
    await expect(listenOnLoopback(createServer(), '192.0.2.1', 8_099)).rejects.toThrow(
      /the newsroom cannot listen on 192\.0\.2\.1:8099/,
    )
  })

  it('names 62,500 addresses, all of them loopback', () => {
    expect([0, 1, 249, 250, 62_499].map(loopbackAddress)).toEqual([
      '127.0.1.1',
      '127.0.1.2',
      '127.0.1.250',
      '127.0.2.1',
      '127.0.250.250',
    ])
  })

  it('says what is wrong with a name, a slug, a host', async () => {
    const room = await newsroom()
    const outlet = room.outlet('post')
    outlet.publish(article())
    expect(() => room.outlet('a b')).toThrow('"a b" is no name for an outlet')
    expect(() => room.outlet('other', { host: 4 })).toThrow('has no host 4')
    expect(() => outlet.publish(article())).toThrow('has already published "first"')
    expect(() => outlet.publish(article({ slug: 'a/b' }))).toThrow('"a/b" is no slug')
    expect(() => outlet.pageUrl('none')).toThrow('has published no article "none"')
  })

  it('serves robots.txt by host, a front page, HEAD, and nothing else', async () => {
    const room = await newsroom({ hosts: 2 })
    const [one, other] = [room.outlet('one'), room.outlet('other')]
    const robots = (outlet: { host: string }): Promise<Response> => fetch(`http://${outlet.host}/robots.txt`)
    expect(await (await robots(one)).text()).toContain('User-agent: *')
    room.setRobots(one, 'User-agent: *\nDisallow: /\n')
    room.setRobots(other, null)
    expect(await (await robots(one)).text()).toBe('User-agent: *\nDisallow: /\n')
    expect((await robots(other)).status).toBe(404)

    const url = one.publish(article())
    expect(await (await fetch(one.homeUrl)).text()).toContain(`href="${url}"`)
    expect(await (await fetch(`http://${one.host}/`)).text()).toContain(one.homeUrl)
    const head = await fetch(url, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await fetch(url, { method: 'POST' })).status).toBe(405)
    expect((await fetch(`${one.homeUrl}2026/02/none`)).status).toBe(404)
    expect((await fetch(`http://${one.host}//`)).status).toBe(404)
  })

  it('counts requests by host, path and status', async () => {
    const room = await newsroom({ hosts: 2 })
    const [one, other] = [room.outlet('one'), room.outlet('other')]
    const etag = (await fetch(one.feedUrl, { headers: { 'user-agent': 'Probe/1' } })).headers.get('etag') ?? ''
    await fetch(one.feedUrl, { headers: { 'if-none-match': etag } })
    await fetch(`${other.homeUrl}nowhere?x=1`)
    await expect.poll(() => room.log.requests().every((request) => request.endedAt !== null)).toBe(true)
    expect(room.log.count({ host: one.host })).toBe(2)
    expect(room.log.count({ path: '/one/feed.xml' })).toBe(2)
    expect(room.log.count({ status: 304 })).toBe(1)
    expect(room.log.count({ path: '/other/nowhere', status: 404 })).toBe(1)
    const [first, second] = room.log.requests({ host: one.host })
    expect([first?.userAgent, first?.conditional, second?.conditional]).toEqual(['Probe/1', false, true])
    expect(room.log.politeness(one.host)).toMatchObject({ requests: 2, mostAtOnce: 1 })
    room.log.clear()
    expect(room.log.count()).toBe(0)
  })
})

describe('politeness', () => {
  function request(startedAt: number, endedAt: number | null): RequestRecord {
    return { host: 'h', method: 'GET', path: '/', conditional: false, userAgent: null, status: 200, startedAt, endedAt }
  }

  it('is judged by gaps from end to start, and by requests at once', () => {
    expect(politenessOf([])).toEqual({ requests: 0, mostAtOnce: 0, smallestGapMs: null })
    expect(politenessOf([request(0, 5)])).toEqual({ requests: 1, mostAtOnce: 1, smallestGapMs: null })
    expect(politenessOf([request(0, 5), request(25, 30), request(42, 50)])).toEqual({
      requests: 3,
      mostAtOnce: 1,
      smallestGapMs: 12,
    })
    expect(politenessOf([request(0, 90), request(10, 20), request(30, 40)])).toEqual({
      requests: 3,
      mostAtOnce: 2,
      smallestGapMs: 0,
    })
    expect(politenessOf([request(0, null), request(500, 510)]).mostAtOnce).toBe(2)
  })
})
