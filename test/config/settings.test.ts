import { describe, expect, it } from 'vitest'
import { config, problems } from './folder.js'

const ALL_GROUPS =
  'data, http, web, polling, reading, tagging, stories, alerts, delivery, database, queue, sweep, ticker, log'

describe('parley.yaml', () => {
  it('gives durations in milliseconds, sizes in bytes and lists as they are', () => {
    const read = config({
      'parley.yaml': `
web:
  timeout: 1.5s
  max_page: 2MiB
  max_feed: 3 mb
  gap: 0s
  allow: ["127.0.0.1:8080", 10.0.0.0/8, "[::1]:9000"]
  contact: https://example.org/bot; desk@example.org
delivery:
  schedule: [500ms, 2m, 3h, 1d]
http:
  port: 0
  hosts: [Parley.Example.org, 192.0.2.1]
  public_url: https://parley.example.org/a/
`,
    })
    expect(read.web).toMatchObject({
      timeoutMs: 1500,
      maxPageBytes: 2 * 1024 * 1024,
      maxFeedBytes: 3_000_000,
      gapMs: 0,
      allow: ['127.0.0.1:8080', '10.0.0.0/8', '[::1]:9000'],
      contact: 'https://example.org/bot; desk@example.org',
    })
    expect(read.delivery.scheduleMs).toEqual([500, 120_000, 10_800_000, 86_400_000])
    expect(read.http).toEqual({
      host: '127.0.0.1',
      port: 0,
      hosts: ['parley.example.org', '192.0.2.1'],
      publicUrl: 'https://parley.example.org/a',
    })
  })

  it('has defaults for what is not written, and for groups whose lines are all commented out', () => {
    const read = config({ 'parley.yaml': 'web:\n#  timeout: 3s\nhttp:\n' })
    expect(read.web.timeoutMs).toBe(20_000)
    expect(read.http.port).toBe(7788)
    expect(read.queue).toEqual({
      leaseMs: 60_000,
      lockMs: 30_000,
      stalledMs: 10_000,
      drainMs: 25_000,
      backend: { kind: 'postgres' },
      concurrency: { poll: 100, fetch: 32, tag: 2, deliver: 16 },
    })
  })

  it('names file, line and column of every wrong value at once', () => {
    expect(
      problems({
        'parley.yaml': `web:
  timeout: 20
  max_page: 5 MiBs
  tmeout: 3s
  allow: [127.0.0.1, "10.0.0.5/8", example.org, 8]
  contact: (me)
http:
  port: 99999
  host: 300.1.1.1
  hosts: example.org
log: {level: loud}
delivery:
  schedule: [5s, 5, 1y]
  jitter: 2
  https_only: yes
  timeout: 20m
  disable_after:
wob: 1
polling: 3
`,
      }),
    ).toEqual([
      'config/parley.yaml:2:12 web.timeout | 20 | a duration from 100ms to 10m, such as 20s',
      'config/parley.yaml:3:13 web.max_page | "5 MiBs" | a size from 10kB to 100MB, such as 5MB',
      'config/parley.yaml:4:3 web.tmeout | an unknown key | did you mean timeout? one of allow, contact, timeout, redirects, max_page, max_feed, gap, crawl_delay_max, robots_max_age, concurrency',
      expect.stringMatching(
        /^config\/parley\.yaml:5:22 web\.allow\[1\] \| "10\.0\.0\.5\/8" \| .*bits set after the first 8/,
      ),
      expect.stringMatching(/^config\/parley\.yaml:5:36 web\.allow\[2\] \| "example\.org" \| .*is not an address/),
      'config/parley.yaml:5:49 web.allow[3] | 8 | an address or CIDR block in quotes',
      'config/parley.yaml:6:12 web.contact | "(me)" | the address of a page or a mailbox, or both with a semicolon between, such as https://example.org/bot; desk@example.org',
      'config/parley.yaml:8:9 http.port | 99999 | a whole number from 0 to 65535',
      'config/parley.yaml:9:9 http.host | "300.1.1.1" | a host name or an address without a port, such as 127.0.0.1',
      'config/parley.yaml:10:10 http.hosts | "example.org" | a list of host names without ports, such as [parley.example.org]',
      'config/parley.yaml:11:14 log.level | "loud" | one of trace, debug, info, warn, error, silent',
      'config/parley.yaml:13:18 delivery.schedule[1] | 5 | a duration from 0s to 7d, such as 5m',
      'config/parley.yaml:13:21 delivery.schedule[2] | "1y" | a duration from 0s to 7d, such as 5m',
      'config/parley.yaml:14:11 delivery.jitter | 2 | a number from 0 to 1, such as 0.2',
      'config/parley.yaml:15:15 delivery.https_only | "yes" | true or false',
      'config/parley.yaml:16:12 delivery.timeout | "20m" | a duration from 100ms to 5m, such as 20s',
      'config/parley.yaml:17:17 delivery.disable_after | nothing | a duration from 1m to 90d, such as 5d',
      `config/parley.yaml:18:1 wob | an unknown key | did you mean web? one of ${ALL_GROUPS}`,
      'config/parley.yaml:19:10 polling | 3 | a map of keys and values: concurrency, interval, min_interval, max_interval, speed_up, slow_down, failing_after',
    ])
  })

  it('follows an anchor to its alias', () => {
    expect(problems({ 'parley.yaml': 'web:\n  timeout: &t 3\nreading:\n  timeout: *t\n' })).toEqual([
      'config/parley.yaml:2:15 web.timeout | 3 | a duration from 100ms to 10m, such as 20s',
      'config/parley.yaml:4:12 reading.timeout | 3 | a duration from 100ms to 5m, such as 15s',
    ])
  })

  it.each([
    ['- a\n', `config/parley.yaml:1:1 - | a list | a map of keys and values: ${ALL_GROUPS}`],
    ['text\n', `config/parley.yaml:1:1 - | "text" | a map of keys and values: ${ALL_GROUPS}`],
  ])('is a map: %j', (text, problem) => {
    expect(problems({ 'parley.yaml': text })).toEqual([problem])
  })

  it('holds durations against each other, at the one that is written', () => {
    expect(problems({ 'parley.yaml': 'web: {timeout: 2m}\npolling: {min_interval: 10m}\n' })).toEqual([
      'config/parley.yaml:1:16 web.timeout | 2m | shorter than queue.lease (1m, its default)',
      'config/parley.yaml:2:25 polling.min_interval | 10m | at most polling.interval (5m, its default)',
    ])
    expect(problems({ 'parley.yaml': 'queue: {lease: 20s}\npolling: {interval: 10s, max_interval: 1m}\n' })).toEqual([
      'config/parley.yaml:1:16 queue.lease | 20s | longer than web.timeout (20s)',
      'config/parley.yaml:1:16 queue.lease | 20s | longer than delivery.timeout (20s)',
      'config/parley.yaml:2:21 polling.interval | 10s | at least polling.min_interval (30s)',
    ])
    expect(problems({ 'parley.yaml': 'polling: {interval: 1m, min_interval: 1m, max_interval: 1m}\n' })).toEqual([])
  })
})
