import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { firstScreen, type Standing, startedFields } from '../../src/cli/first-screen.js'

const STANDING: Standing = {
  url: 'http://127.0.0.1:7788',
  loopback: true,
  database: null,
  dataDir: '/srv/parley/data',
  queue: null,
  sources: 73,
  topics: ['negotiation', 'prisoner-exchange'],
  endpoints: 0,
  activeEndpoints: 0,
  webAllow: [],
  deliveryAllow: [],
  roles: ['http', 'poll', 'fetch', 'tag', 'deliver'],
  newToken: 'ptk_shown-once',
}

function screen(changes: Partial<Standing>): string {
  return firstScreen({ ...STANDING, ...changes }, pc.createColors(false)).join('\n')
}

describe('firstScreen', () => {
  it('says where, what and for whom, the token once, and what to do next', () => {
    const text = screen({})
    expect(text).toContain('Interface   http://127.0.0.1:7788  reading is open on this machine')
    expect(text).toContain('Database    embedded in /srv/parley/data, queues in it as well')
    expect(text).toContain('Watching    73 sources for negotiation, prisoner-exchange')
    expect(text).toContain('Telling     nobody yet')
    expect(text).toContain('Exceptions  none: only public addresses are reached')
    expect(text).toContain('Token       ptk_shown-once')
    expect(text).toContain('npx parley endpoints add https://example.org/hook')
    expect(text).not.toContain('Roles')
    expect(screen({ newToken: null })).not.toContain('Token')
  })

  it('names every exception of the guard', () => {
    const text = screen({ webAllow: ['10.0.0.0/8', '[::1]:9000'], deliveryAllow: ['127.0.0.1:8080'] })
    expect(text).toContain('Exceptions  web.allow lets pages be fetched from 10.0.0.0/8, [::1]:9000')
    expect(text).toContain('            delivery.allow lets events be sent to 127.0.0.1:8080')
  })

  it('says what is different on servers', () => {
    const text = screen({
      url: null,
      database: 'PostgreSQL at db:5432/parley',
      queue: 'Redis at redis:6379',
      roles: ['tag', 'deliver'],
      endpoints: 3,
      activeEndpoints: 2,
    })
    expect(text).toContain('Interface   none in this process')
    expect(text).toContain('Database    PostgreSQL at db:5432/parley, queues in Redis at redis:6379')
    expect(text).toContain('Roles       tag, deliver')
    expect(text).toContain('Telling     2 webhooks, and 1 disabled (npx parley endpoints list)')
    expect(text).not.toContain('curl')
  })

  it('says that other machines reach it', () => {
    expect(screen({ loopback: false })).toContain('reached from other machines: every request needs the token')
  })

  it('keeps the token out of what is logged', () => {
    expect(JSON.stringify(startedFields(STANDING))).not.toContain('ptk_')
  })
})
