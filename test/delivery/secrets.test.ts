import { describe, expect, it } from 'vitest'
import { open, seal } from '../../src/delivery/secrets.js'
import { newSecret } from '../../src/delivery/sign.js'

const KEY = Buffer.alloc(32, 1)
const OTHER_KEY = Buffer.alloc(32, 2)

describe('seal and open', () => {
  it('gives the secret back under the same key and endpoint', () => {
    const secret = newSecret()
    const sealed = seal(secret, KEY, '7')
    expect(sealed).not.toContain(secret.slice('whsec_'.length))
    expect(open(sealed, KEY, '7')).toEqual({ kind: 'opened', secret })
  })

  it('seals the same secret differently each time, so that equal secrets do not show', () => {
    expect(seal('s', KEY, '7')).not.toBe(seal('s', KEY, '7'))
  })

  it('says which key is missing', () => {
    const opened = open(seal('s', OTHER_KEY, '7'), KEY, '7')
    expect(opened.kind).toBe('wrong-key')
    expect(opened).toHaveProperty('message', expect.stringMatching(/endpoint 7 .*PARLEY_SECRET_KEY/))
  })

  it('does not open for another endpoint', () => {
    expect(open(seal('s', KEY, '7'), KEY, '8').kind).toBe('damaged')
  })

  it('does not open when any character of it was changed', () => {
    const sealed = seal('secret', KEY, '7')
    for (let place = 0; place < sealed.length; place++) {
      const other = sealed[place] === 'A' ? 'B' : 'A'
      const changed = sealed.slice(0, place) + other + sealed.slice(place + 1)
      expect(open(changed, KEY, '7'), changed).not.toHaveProperty('secret')
    }
  })

  it.each(['', 'plain', 'v2.00000000.AAAA', 'v1.0.1.2'])('takes %j for damaged', (stored) => {
    expect(open(stored, KEY, '7')).toHaveProperty('kind', 'damaged')
  })

  it('takes one that was cut off for damaged', () => {
    const sealed = seal('s', KEY, '7')
    expect(open(sealed.slice(0, -30), KEY, '7')).toHaveProperty('kind', 'damaged')
  })

  it('refuses a key of another length', () => {
    expect(() => seal('s', Buffer.alloc(16), '7')).toThrow('32 bytes, not 16')
    expect(() => open('v1.x.y', Buffer.alloc(31), '7')).toThrow('32 bytes, not 31')
  })
})
