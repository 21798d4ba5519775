import { describe, expect, it } from 'vitest'
import { checkEndpointUrl, endpointHost, type HostVerdict } from '../../src/delivery/endpoint-url.js'

/** Stands for the guard: one exempt address and port, private ones refused, all else public. */
function judge(host: string, port: number): HostVerdict {
  if (host === '10.0.0.5' && port === 8080) return { kind: 'exempt' }
  if (host.startsWith('10.') || host === '::1') return { kind: 'refused', reason: `${host} is a private address` }
  return { kind: 'public' }
}

function check(url: string, httpsOnly = true) {
  return checkEndpointUrl(url, { httpsOnly, judge })
}

describe('checkEndpointUrl', () => {
  it('accepts https to the outside and normalises it', () => {
    expect(check('HTTPS://Hooks.Example.org:443/in?key=1#part')).toEqual({
      kind: 'accepted',
      url: 'https://hooks.example.org/in?key=1',
    })
  })

  it('accepts plain http only where the operator vouches for the address, or has turned https_only off', () => {
    expect(check('http://10.0.0.5:8080/in')).toMatchObject({ kind: 'accepted' })
    expect(check('http://hooks.example.org/in')).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('delivery.allow'),
    })
    expect(check('http://hooks.example.org/in', false)).toMatchObject({ kind: 'accepted' })
  })

  it('asks the guard with the port that the scheme implies, and without the brackets of IPv6', () => {
    const asked: [string, number][] = []
    const spy = (host: string, port: number): HostVerdict => {
      asked.push([host, port])
      return { kind: 'public' }
    }
    checkEndpointUrl('https://a.example/', { httpsOnly: true, judge: spy })
    checkEndpointUrl('http://[2606:4700::1]/', { httpsOnly: false, judge: spy })
    checkEndpointUrl('https://2130706433:8443/', { httpsOnly: true, judge: spy })
    expect(asked).toEqual([
      ['a.example', 443],
      ['2606:4700::1', 80],
      ['127.0.0.1', 8443],
    ])
  })

  it.each([
    ['https://10.0.0.6/in', 'private address'],
    ['http://10.0.0.5:8081/in', 'private address'],
    ['https://[::1]/in', 'private address'],
    ['ftp://hooks.example.org/', '"ftp:"'],
    ['javascript:alert(1)', '"javascript:"'],
    ['hooks.example.org/in', 'not an absolute URL'],
    ['https://me:secret@hooks.example.org/', 'user name or password'],
    [`https://hooks.example.org/${'a'.repeat(2048)}`, 'longer than 2048'],
  ])('refuses %s', (url, reason) => {
    expect(check(url)).toMatchObject({ kind: 'refused', reason: expect.stringContaining(reason) })
  })
})

describe('endpointHost', () => {
  it('tells the host and the port, and nothing of path and query', () => {
    expect(endpointHost('https://hooks.example.org:8443/T0/secret?key=1')).toBe('hooks.example.org:8443')
  })
})
