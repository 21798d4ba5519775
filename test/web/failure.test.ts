import { describe, expect, test } from 'vitest'
import { GuardRefusal, LookupFailure } from '../../src/web/connector.js'
import { failureMessage, failureOf, isStaleConnection, nameOf, WebFailure } from '../../src/web/failure.js'

const coded = (code: string) => Object.assign(new Error('x'), { code })

describe('failureOf', () => {
  test.each([
    ['ECONNREFUSED', 'connect'],
    ['EHOSTUNREACH', 'connect'],
    ['ENETUNREACH', 'connect'],
    ['ECONNRESET', 'connect'],
    ['UND_ERR_SOCKET', 'connect'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['ETIMEDOUT', 'timeout'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['EPROTO', 'tls'],
    ['UND_ERR_HEADERS_OVERFLOW', 'protocol'],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'protocol'],
    ['Z_DATA_ERROR', 'protocol'],
    ['ERR__ERROR_FORMAT_PADDING_1', 'protocol'],
    ['UND_ERR_DESTROYED', 'aborted'],
  ])('%s is "%s"', (code, reason) => expect(failureOf(coded(code), 'head')?.reason).toBe(reason))

  test('a connection that breaks inside a body makes a short answer', () => {
    expect(failureOf(coded('ECONNRESET'), 'body')?.reason).toBe('protocol')
    expect(failureOf(coded('UND_ERR_SOCKET'), 'body')?.reason).toBe('protocol')
  })

  test('the first of several tried addresses stands for all', () => {
    expect(failureOf(new AggregateError([coded('ENETUNREACH'), coded('X')]), 'head')?.reason).toBe('connect')
  })

  test("the guard's and the resolver's words are kept", () => {
    const target = { address: 'fd00::1', port: 80 }
    const refusal = failureOf(new GuardRefusal('fd00::1 is an address outside', target), 'head')
    expect(refusal).toMatchObject({ reason: 'blocked', detail: 'not asked, because fd00::1 is an address outside' })
    expect(refusal?.advice).toContain('"[fd00::1]:80"')
    expect(failureOf(new LookupFailure('ENOTFOUND'), 'head')?.reason).toBe('dns')
  })

  test('a mistake of ours is no failure of the network', () => {
    expect(failureOf(new TypeError('x'), 'head')).toBeNull()
    expect(failureOf(coded('UND_ERR_INVALID_ARG'), 'head')).toBeNull()
    expect(failureOf('x', 'head')).toBeNull()
  })
})

test.each([
  ['https://example.org/a/b?token=1#c', 'https://example.org/a/b'],
  ['https://user:secret@example.org/a', 'https://example.org/a'],
  ['javascript:alert("secret")', 'javascript:'],
  ['user:secret@example.org/a?b', 'user:'],
  ['//user:secret@example.org/a?b#c', '//example.org/a'],
  ['/a/b?token=1', '/a/b'],
  ['a\nb', 'a b'],
  [`https://example.org/${'a'.repeat(300)}`, `https://example.org/${'a'.repeat(180)}…`],
])('%.40s is named %.40s', (text, name) => expect(nameOf(text)).toBe(name))

test('a message says where the way began', () => {
  expect(
    failureMessage('http://b.example/', new WebFailure('dns', 'no such host', 'Look.'), 'http://a.example/?x'),
  ).toBe('http://b.example/ (to which http://a.example/ leads): no such host. Look.')
})

describe('isStaleConnection', () => {
  test.each([
    [Object.assign(coded('UND_ERR_SOCKET'), { socket: { bytesRead: 10 } }), true],
    [Object.assign(coded('UND_ERR_SOCKET'), { socket: { bytesRead: 0 } }), false],
    [coded('UND_ERR_SOCKET'), false],
    [coded('ECONNRESET'), true],
    [coded('ECONNREFUSED'), false],
    [null, false],
  ])('%s: %s', (error, stale) => expect(isStaleConnection(error)).toBe(stale))
})
