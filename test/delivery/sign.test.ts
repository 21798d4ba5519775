import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { newSecret, signWebhook } from '../../src/delivery/sign.js'

/** The vector that the specification's reference libraries share. */
const VECTOR = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: new Date(1614265330 * 1000),
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
}

describe('signWebhook', () => {
  it('makes the published signature', () => {
    const { secret, signature, ...message } = VECTOR
    expect(signWebhook({ ...message, secrets: [secret] })).toEqual({
      'webhook-id': VECTOR.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': signature,
    })
  })

  it('is accepted by the reference library, whatever the body', () => {
    const now = new Date()
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
        const secret = newSecret()
        const body = JSON.stringify({ text })
        const headers = signWebhook({ id: 'evt_0000000000000001', timestamp: now, body, secrets: [secret] })
        expect(new Webhook(secret).verify(body, { ...headers })).toEqual({ text })
      }),
      { numRuns: 15 },
    )
  })

  it('signs with every secret of a rotation, so that the old and the new one verify and no other', () => {
    const [older, newer, foreign] = [newSecret(), newSecret(), newSecret()]
    const headers = { ...signWebhook({ id: 'evt_1', timestamp: new Date(), body: '{}', secrets: [newer, older] }) }
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2)
    expect(() => new Webhook(older).verify('{}', headers)).not.toThrow()
    expect(() => new Webhook(newer).verify('{}', headers)).not.toThrow()
    expect(() => new Webhook(foreign).verify('{}', headers)).toThrow('No matching signature')
    expect(() => new Webhook(newer).verify('{ }', headers)).toThrow('No matching signature')
  })

  it('gives the timestamp in whole seconds, rounded down', () => {
    const headers = signWebhook({ id: 'evt_1', timestamp: new Date(1999), body: '', secrets: [newSecret()] })
    expect(headers['webhook-timestamp']).toBe('1')
  })

  it.each([
    ['an id with a full stop', { id: 'evt.1' }],
    ['an empty id', { id: '' }],
    ['no secret', { secrets: [] }],
    ['a secret without its prefix', { secrets: [Buffer.alloc(32).toString('base64')] }],
    ['a secret of 23 bytes', { secrets: [`whsec_${Buffer.alloc(23).toString('base64')}`] }],
    ['a secret of 65 bytes', { secrets: [`whsec_${Buffer.alloc(65).toString('base64')}`] }],
    ['a secret that is no base64', { secrets: [`whsec_${'*'.repeat(44)}`] }],
    ['no time', { timestamp: new Date(Number.NaN) }],
  ])('refuses %s', (_, wrong) => {
    const message = { id: 'evt_1', timestamp: new Date(0), body: '{}', secrets: [newSecret()], ...wrong }
    expect(() => signWebhook(message)).toThrow(TypeError)
  })

  it('takes secrets of 24 and of 64 bytes', () => {
    const secrets = [24, 64].map((length) => `whsec_${Buffer.alloc(length, 7).toString('base64')}`)
    const headers = signWebhook({ id: 'evt_1', timestamp: new Date(0), body: '{}', secrets })
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2)
  })
})

describe('newSecret', () => {
  it('is 32 fresh random bytes each time', () => {
    const secret = newSecret()
    expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32)
    expect(newSecret()).not.toBe(secret)
  })
})
