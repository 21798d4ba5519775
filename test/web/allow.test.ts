import { describe, expect, test } from 'vitest'
import { AllowListError, parseAllowList } from '../../src/web/allow.js'

describe('parseAllowList', () => {
  test('permits nothing when empty', () => {
    const allow = parseAllowList([])
    for (const address of ['127.0.0.1', '8.8.8.8', '::1', '0.0.0.0', 'localhost', '']) {
      expect(allow.permits(address, 80)).toBe(false)
    }
  })

  test.each([
    ['127.0.0.1:8080', '127.0.0.1', 8080, true],
    ['127.0.0.1:8080', '127.0.0.1', 8081, false],
    ['127.0.0.1:8080', '127.0.0.2', 8080, false],
    ['127.0.0.1:8080', '::ffff:127.0.0.1', 8080, true],
    ['127.0.0.1:8080', '::127.0.0.1', 8080, false],
    ['127.0.0.1', '127.0.0.1', 1, true],
    ['127.0.0.1', '127.0.0.1', 65_535, true],
    ['10.0.0.0/8', '10.255.255.255', 5432, true],
    ['10.0.0.0/8', '11.0.0.0', 5432, false],
    ['10.0.0.0/8:443', '10.1.2.3', 443, true],
    ['10.0.0.0/8:443', '10.1.2.3', 80, false],
    ['192.168.4.0/22', '192.168.7.255', 80, true],
    ['192.168.4.0/22', '192.168.8.0', 80, false],
    ['0.0.0.0/0', '169.254.169.254', 80, true],
    ['0.0.0.0/0', '::1', 80, false],
    ['[::1]:9000', '::1', 9000, true],
    ['[::1]:9000', '0:0:0:0:0:0:0:1', 9000, true],
    ['[::1]:9000', '::1', 9001, false],
    ['[::1]', '::1', 4, true],
    ['::1', '::1', 4, true],
    ['fd00::/8', 'fdff::1', 80, true],
    ['fd00::/8', 'fe80::1', 80, false],
    ['[fd00::/8]:8443', 'fd12::1', 8443, true],
    ['[fd00::/8]:8443', 'fd12::1', 443, false],
    ['fe80::/10', 'fe80::1%eth0', 80, false],
    ['127.0.0.0/8', '127.1', 80, false],
    ['  127.0.0.1:80  ', '127.0.0.1', 80, true],
  ])('%s and %s port %i: %s', (line, address, port, expected) => {
    expect(parseAllowList([line]).permits(address, port)).toBe(expected)
  })

  test('permits what any of its lines names', () => {
    const allow = parseAllowList(['10.0.0.0/8', '127.0.0.1:8080'])
    expect([allow.permits('10.0.0.1', 1), allow.permits('127.0.0.1', 8080), allow.permits('127.0.0.1', 1)]).toEqual([
      true,
      true,
      false,
    ])
  })

  test.each([
    ['localhost:8080', 'not an address'],
    ['example.org', 'not an address'],
    ['', 'not an address'],
    ['*', 'not an address'],
    ['127.1', 'not an address'],
    ['0x7f.0.0.1', 'not an address'],
    ['010.0.0.1', 'not an address'],
    ['http://127.0.0.1', 'not an address'],
    ['127.0.0.1:', 'has a port'],
    ['127.0.0.1:0', 'has a port'],
    ['127.0.0.1:65536', 'has a port'],
    ['127.0.0.1:http', 'has a port'],
    ['127.0.0.1:80:80', 'not an address'],
    ['[::1]x', 'not an address'],
    ['[::1]:80:80', 'has a port'],
    ['10.0.0.0/33', 'has a mask'],
    ['10.0.0.0/', 'has a mask'],
    ['10.0.0.0/-1', 'has a mask'],
    ['10.0.0.0/8/8', 'has a mask'],
    ['10.0.0.1/8', 'has bits set after the first 8'],
    ['fd00::1/8', 'has bits set after the first 8'],
    ['fd00::/129', 'has a mask'],
    ['fe80::1%eth0', 'names a network interface'],
    ['::ffff:127.0.0.1', 'write 127.0.0.1'],
    ['[::1', 'not an address'],
    ['::1]:80', 'not an address'],
  ])('refuses %s and says why', (line, problem) => {
    const parse = () => parseAllowList(['127.0.0.1', line])
    expect(parse).toThrow(AllowListError)
    expect(parse).toThrow(problem)
    expect(parse).toThrow(`"${line}"`)
    expect(parse).toThrow('127.0.0.1:8080, 10.0.0.0/8')
  })
})
