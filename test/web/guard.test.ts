import { describe, expect, test } from 'vitest'
import { parseAllowList } from '../../src/web/allow.js'
import { addressVerdict, checkUrl, hostVerdict, MAX_URL_LENGTH } from '../../src/web/guard.js'

const NONE = parseAllowList([])

describe('addressVerdict', () => {
  test.each([
    ['93.184.215.14', 80],
    ['8.8.8.8', 443],
    ['1.1.1.1', 8080],
    ['100.63.255.255', 8443],
    ['100.128.0.0', 80],
    ['172.15.255.255', 80],
    ['172.32.0.0', 80],
    ['192.0.1.1', 80],
    ['198.17.255.255', 80],
    ['198.20.0.0', 80],
    ['223.255.255.255', 80],
    ['168.63.129.17', 80],
    ['2606:4700:4700::1111', 443],
    ['2001:200::1', 443],
    ['2a00:1450:4001:82a::200e', 443],
    ['2003::1', 80],
    ['3ffe::1', 80],
  ])('lets %s port %i through', (address, port) => {
    expect(addressVerdict(address, port, NONE)).toEqual({ ok: true })
  })

  test.each([
    ['0.0.0.0', 'this network'],
    ['10.1.2.3', 'private'],
    ['100.64.0.0', "carrier's"],
    ['127.0.0.1', 'loopback'],
    ['168.63.129.16', 'Azure'],
    ['169.254.169.254', 'metadata'],
    ['172.16.0.0', 'private'],
    ['192.168.255.255', 'private'],
    ['198.18.0.0', 'benchmarks'],
    ['224.0.0.0', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'outside the public part of IPv6'],
    ['::1', 'outside the public part of IPv6'],
    ['::8.8.8.8', 'outside the public part of IPv6'],
    ['::ffff:8.8.8.8', 'outside the public part of IPv6'],
    ['64:ff9b::808:808', 'outside the public part of IPv6'],
    ['4000::', 'outside the public part of IPv6'],
    ['2001::', 'Teredo'],
    ['2001:1ff:ffff::', 'Teredo'],
    ['2001:db8::', 'documentation'],
    ['2002:808:808::', '6to4'],
    ['3fff:fff:ffff::', 'documentation'],
    ['fe80::1%eth0', 'local link'],
    ['2606:4700::1%eth0', 'local link'],
    ['127.1', 'not an address'],
    ['0177.0.0.1', 'not an address'],
    ['2130706433', 'not an address'],
    ['example.org', 'not an address'],
    ['', 'not an address'],
  ])('refuses %s and says why', (address, reason) => {
    expect(addressVerdict(address, 80, NONE)).toEqual({ ok: false, reason: expect.stringContaining(reason) })
  })

  test.each([22, 25, 53, 81, 3000, 5432, 6379, 9200, 0, 65_535])('refuses port %i of a public address', (port) => {
    expect(addressVerdict('8.8.8.8', port, NONE)).toEqual({
      ok: false,
      reason: `port ${port} is none of 80, 443, 8080, 8443`,
    })
  })

  test('an entry of the allow list lifts the port policy for its addresses alone', () => {
    const allow = parseAllowList(['8.8.8.8', '127.0.0.1:9000'])
    expect(addressVerdict('8.8.8.8', 6379, allow).ok).toBe(true)
    expect(addressVerdict('8.8.4.4', 6379, allow).ok).toBe(false)
    expect(addressVerdict('127.0.0.1', 9000, allow).ok).toBe(true)
    expect(addressVerdict('127.0.0.1', 80, allow).ok).toBe(false)
  })
})

describe('hostVerdict', () => {
  test.each([
    ['example.org', 443, 'public'],
    ['example.org', 22, 'public'],
    ['8.8.8.8', 443, 'public'],
    ['8.8.8.8', 22, 'refused'],
    ['10.0.0.1', 443, 'refused'],
    ['127.0.0.1', 9000, 'exempt'],
    ['::1', 443, 'refused'],
  ])('%s port %i is %s', (host, port, kind) => {
    expect(hostVerdict(host, port, parseAllowList(['127.0.0.1:9000'])).kind).toBe(kind)
  })
})

describe('checkUrl', () => {
  test('hands back the normalised URL without its fragment', () => {
    const verdict = checkUrl('  HTTPS://Example.ORG:443/a/../b?c=d#e ')
    expect(verdict.ok && verdict.url.href).toBe('https://example.org/b?c=d')
  })

  test('keeps a host in its ASCII form', () => {
    const verdict = checkUrl('https://новости.example/слово')
    expect(verdict.ok && verdict.url.href).toBe('https://xn--b1amnebsh.example/%D1%81%D0%BB%D0%BE%D0%B2%D0%BE')
  })

  test.each([
    ['ftp://example.org/', '"ftp:" is neither'],
    ['javascript:alert(1)', '"javascript:" is neither'],
    ['mailto:desk@example.org', '"mailto:" is neither'],
    ['https://user@example.org/', 'user name'],
    ['https://:secret@example.org/', 'user name'],
    ['example.org/feed', 'not an absolute URL'],
    ['https://', 'not an absolute URL'],
    [`https://${'a.'.repeat(127)}example/`, 'host is longer'],
    [`https://example.org/${'a'.repeat(MAX_URL_LENGTH)}`, 'longer than 8192'],
    [`https://example.org/${'ї'.repeat(MAX_URL_LENGTH / 4)}`, 'longer than 8192'],
    [`https://example.org/${'a'.repeat(65_536)}`, 'longer than 8192'],
  ])('refuses %.60s', (url, reason) => {
    expect(checkUrl(url)).toEqual({ ok: false, reason: expect.stringContaining(reason) })
  })

  test('judges an address only when told what is allowed', () => {
    const url = 'http://127.0.0.1:9000/feed'
    expect(checkUrl(url).ok).toBe(true)
    expect(checkUrl(url, parseAllowList([]))).toEqual({ ok: false, reason: expect.stringContaining('loopback') })
    expect(checkUrl(url, parseAllowList(['127.0.0.1:9000'])).ok).toBe(true)
    expect(checkUrl('http://[::1]:9000/', parseAllowList(['[::1]:9000'])).ok).toBe(true)
    expect(checkUrl('https://8.8.8.8:22/', parseAllowList([])).ok).toBe(false)
    expect(checkUrl('https://example.org:22/', parseAllowList([])).ok).toBe(true)
  })
})
