import { describe, expect, test } from 'vitest'
import type { GetOutcome, ResponseFacts } from '../../src/web/client.js'
import { ROBOTS_CACHE_SECONDS, readRobots, robotsFor, robotsRequest, whenUnreachable } from '../../src/web/robots.js'
import { clientFor, serve } from './servers.js'

const allows = (lines: readonly string[], path: string, agent = 'Parley') =>
  readRobots(lines.join('\n'), agent).allows(`https://news.example${path}`)

describe('which group holds', () => {
  test.each<[why: string, lines: string[], path: string, allowed: boolean]>([
    ['no rules at all', [], '/a', true],
    ['a group of ours', ['User-agent: Parley', 'Disallow: /a'], '/a', false],
    ['a group of others', ['User-agent: Otherbot', 'Disallow: /'], '/a', true],
    ['a group for everybody', ['User-agent: *', 'Disallow: /'], '/a', false],
    ['ours before everybody', ['User-agent: *', 'Disallow: /', 'User-agent: Parley', 'Disallow: /b'], '/a', true],
    ['ours, wherever it stands', ['User-agent: Parley', 'Disallow: /b', 'User-agent: *', 'Disallow: /'], '/a', true],
    ['ours, although empty', ['User-agent: *', 'Disallow: /', '', 'User-agent: Parley', 'Disallow:'], '/a', true],
    ['ours, although without rules', ['User-agent: *', 'Disallow: /', '', 'User-agent: Parley'], '/a', true],
    ['several names on one group', ['User-agent: Otherbot', 'User-agent: Parley', 'Disallow: /a'], '/a', false],
    ['a name in other letters', ['User-agent: pArLeY', 'Disallow: /a'], '/a', false],
    ['field names in other letters', ['USER-AGENT: Parley', 'dIsAlLoW: /a'], '/a', false],
    ['a name with a version', ['User-agent: Parley/1.2', 'Disallow: /a'], '/a', false],
    ['a name with a word behind it', ['User-agent: Parley the reader', 'Disallow: /a'], '/a', false],
    ['a longer name is another', ['User-agent: Parley-News', 'Disallow: /a'], '/a', true],
    ['a shorter name is another', ['User-agent: Par', 'Disallow: /a'], '/a', true],
    ['a star with a word behind it', ['User-agent: * all', 'Disallow: /a'], '/a', false],
    ['a star inside a name is no star', ['User-agent: *Parley', 'Disallow: /a'], '/a', true],
    ['a name of digits is nobody', ['User-agent: 360', 'Disallow: /a'], '/a', true],
    ['an empty name is nobody', ['User-agent:', 'Disallow: /a'], '/a', true],
    ['rules before any group', ['Disallow: /a', 'User-agent: Parley', 'Disallow: /b'], '/a', true],
    [
      'two groups of ours are one',
      [
        'User-agent: Parley',
        'Disallow: /a',
        'User-agent: Otherbot',
        'Disallow: /',
        'User-agent: Parley',
        'Disallow: /b',
      ],
      '/b',
      false,
    ],
    [
      'two groups for everybody are one',
      ['User-agent: *', 'Disallow: /a', 'User-agent: Otherbot', 'Disallow: /', 'User-agent: *', 'Disallow: /b'],
      '/a',
      false,
    ],
    ['an empty line ends no group', ['User-agent: Parley', '', 'Disallow: /a'], '/a', false],
    ['a comment ends no group', ['User-agent: Parley # us', '# none', 'Disallow: /a # this'], '/a', false],
    [
      'a line of another kind ends no group',
      ['User-agent: Parley', 'Sitemap: https://news.example/map.xml', 'User-agent: Otherbot', 'Disallow: /a'],
      '/a',
      false,
    ],
    [
      'a delay ends no group',
      ['User-agent: Parley', 'Crawl-delay: 3', 'User-agent: Otherbot', 'Disallow: /a'],
      '/a',
      false,
    ],
  ])('%s', (_, lines, path, allowed) => expect(allows(lines, path)).toBe(allowed))

  test.each(['Parley', 'Parley/0.1', 'Parley/0.1 (+https://news.example/bot; desk@news.example)', 'parley'])(
    'we are known as %s',
    (agent) => expect(allows(['User-agent: Parley', 'Disallow: /a'], '/a', agent)).toBe(false),
  )
})

describe('how lines may be written', () => {
  test.each<[why: string, text: string]>([
    ['with no blank', 'user-agent:Parley\ndisallow:/a'],
    ['with blanks and tabs', ' \t User-agent \t : \t Parley \t\n\tDisallow\t:\t/a\t'],
    ['without colons', 'user-agent Parley\ndisallow /a'],
    ['with Windows line ends', 'User-agent: Parley\r\nDisallow: /a\r\n'],
    ['with old Macintosh line ends', 'User-agent: Parley\rDisallow: /a\r'],
    ['with a mark of byte order', '\uFEFFUser-agent: Parley\nDisallow: /a'],
    ['in one word', 'useragent: Parley\ndisallow: /a'],
    ['in two words', 'user agent: Parley\ndisallow: /a'],
    ['misspelt: dissallow', 'User-agent: Parley\nDissallow: /a'],
    ['misspelt: dissalow', 'User-agent: Parley\nDissalow: /a'],
    ['misspelt: disalow', 'User-agent: Parley\nDisalow: /a'],
    ['misspelt: diasllow', 'User-agent: Parley\nDiasllow: /a'],
    ['misspelt: disallaw', 'User-agent: Parley\nDisallaw: /a'],
    ['among noise', '<html>\n%PDF\u0000\nUser-agent: Parley\n::::\nDisallow: /a\n\uD800'],
  ])('%s', (_, text) => {
    const policy = readRobots(text, 'Parley')
    expect([policy.allows('https://news.example/a'), policy.allows('https://news.example/b')]).toEqual([false, true])
  })

  test.each([
    ['a field without colon and more than one word', 'user-agent: Parley\ndisallow /a /b', '/a', true],
    ['a page of HTML', '<!doctype html><title>Not found</title>\n<p>User-agent: nobody</p>', '/a', true],
    ['nothing but noise', 'one two three\n\u0000\u0001: /\n', '/a', true],
  ])('%s', (_, text, path, allowed) => {
    expect(readRobots(text, 'Parley').allows(`https://news.example${path}`)).toBe(allowed)
  })
})

describe('which rule holds', () => {
  test.each<[why: string, rules: string[], path: string, allowed: boolean]>([
    ['the longest: forbidding', ['Allow: /talks', 'Disallow: /talks/closed'], '/talks/closed/1', false],
    ['the longest: allowing', ['Disallow: /talks', 'Allow: /talks/open'], '/talks/open/1', true],
    ['in whatever order', ['Allow: /talks/open', 'Disallow: /talks'], '/talks/open/1', true],
    ['the longest, wildcards counted', ['Allow: /talks', 'Disallow: /*.html'], '/talks.html', false],
    ['allowing, where both are as long', ['Disallow: /talks', 'Allow: /talks'], '/talks', true],
    ['allowing, where both are the root', ['Disallow: /', 'Allow: /'], '/talks', true],
    ['allowing the root page alone', ['Allow: /$', 'Disallow: /'], '/', true],
    ['forbidding all but the root page', ['Allow: /$', 'Disallow: /'], '/talks', false],
    ['an empty Allow is none', ['Disallow: /', 'Allow:'], '/talks', false],
    ['robots.txt itself is always open', ['Disallow: /'], '/robots.txt', true],
    ['what only begins like robots.txt is not', ['Disallow: /'], '/robots.txt/a', false],
  ])('%s', (_, rules, path, allowed) => expect(allows(['User-agent: *', ...rules], path)).toBe(allowed))

  // Each rule, what it covers, and what it does not: the published table of wildcards, with names of our own.
  test.each<[rule: string, covered: string[], open: string[]]>([
    ['/', ['/', '/swap', '/swap.html?x=1'], []],
    ['/*', ['/', '/swap'], []],
    [
      '/swap',
      ['/swap', '/swap.html', '/swap/kyiv.html', '/swaps', '/swap.php?id=1'],
      ['/Swap', '/preswap', '/?id=swap', '/news/swap'],
    ],
    ['/swap*', ['/swap', '/swap.html', '/swap/kyiv.html', '/swaps'], ['/Swap.asp', '/preswap']],
    ['/swap/', ['/swap/', '/swap/?id=1', '/swap/kyiv.htm'], ['/swap', '/swap.html', '/Swap/']],
    ['/*.php', ['/index.php', '/file.php', '/dir/file.php?par=1', '/a.php5', '/file.php/'], ['/', '/windows.PHP']],
    ['/*.php$', ['/file.php', '/dir/file.php'], ['/file.php?par=1', '/file.php/', '/file.php5']],
    ['/swap*.php', ['/swap.php', '/swapheads/day.php?par=1'], ['/Swap.PHP', '/swap/php']],
    ['*swap', ['/swap', '/a/swap', '/preswap'], ['/swa']],
    ['/a**b', ['/ab', '/axb', '/a/x/b/c'], ['/a', '/b']],
    ['/a*b*c$', ['/abc', '/a1b2c', '/abcbc'], ['/abcd', '/acb']],
    ['/swap$', ['/swap'], ['/swap/', '/swap?x=1', '/swaps']],
    ['/pri$e', ['/pri$e', '/pri$e/list'], ['/pri', '/price']],
    ['/a$$', ['/a$'], ['/a', '/a$b']],
    ['/list?page=', ['/list?page=2'], ['/list', '/list?sort=1&page=2']],
    ['/*?', ['/list?page=2', '/?'.concat('a')], ['/list']],
    ['swap', [], ['/swap', '/a/swap']],
  ])('%s', (rule, covered, open) => {
    const lines = ['User-agent: *', `Disallow: ${rule}`]
    expect(covered.filter((path) => allows(lines, path))).toEqual([])
    expect(open.filter((path) => !allows(lines, path))).toEqual([])
  })

  test.each<[rule: string, path: string]>([
    ['/обмін', '/обмін/1'],
    ['/обмін', '/%D0%BE%D0%B1%D0%BC%D1%96%D0%BD/1'],
    ['/%d0%be%d0%b1%d0%bc%d1%96%d0%bd', '/обмін/1'],
    ['/交换', '/交换/1'],
    ['/a%3cd.html', '/a%3Cd.html'],
    ['/a%3Cd.html', '/a%3cd.html'],
    ['/%73wap', '/swap'],
    ['/swap', '/%73wap'],
    ['/~desk', '/%7Edesk'],
    ['/%7edesk', '/~desk'],
    ['/a[1]', '/a[1]'],
    ['/a[1]', '/a%5B1%5D'],
    ['/a b', '/a%20b'],
    ['/a%2A', '/a*'],
    ['/a%24', '/a$'],
    ['/100%', '/100%'],
    ['/100%25', '/100%25'],
    ['/tag|a', '/tag|a'],
  ])('%s covers %s, however they are encoded', (rule, path) => {
    expect(allows(['User-agent: *', `Disallow: ${rule}`], path)).toBe(false)
  })

  test.each<[rule: string, path: string]>([
    ['/a%2Fb', '/a/b'],
    ['/a/b', '/a%2Fb'],
    ['/a%2A', '/abc'],
    ['/100%2541', '/100%41'],
  ])('%s does not cover %s: they mean different things', (rule, path) => {
    expect(allows(['User-agent: *', `Disallow: ${rule}`], path)).toBe(true)
  })

  test('what is no URL is not allowed', () => expect(readRobots('', 'Parley').allows('/a')).toBe(false))
})

describe('Crawl-delay', () => {
  test.each<[why: string, lines: string[], seconds: number | null]>([
    ['is none unless given', ['User-agent: *', 'Disallow: /a'], null],
    ['for everybody', ['User-agent: *', 'Crawl-delay: 5'], 5],
    ['with a fraction', ['User-agent: *', 'Crawl-delay: 0.5'], 0.5],
    ['after the rules', ['User-agent: *', 'Disallow: /a', 'Crawl-delay: 5'], 5],
    ['for us', ['User-agent: *', 'Crawl-delay: 5', 'Disallow: /b', 'User-agent: Parley', 'Crawl-delay: 9'], 9],
    ['not that of others', ['User-agent: Otherbot', 'Crawl-delay: 5'], null],
    [
      'not that for everybody, where we have a group',
      ['User-agent: *', 'Crawl-delay: 5', 'Disallow: /b', 'User-agent: Parley', 'Disallow: /a'],
      null,
    ],
    ['no more than a minute', ['User-agent: *', 'Crawl-delay: 86400'], 60],
    ['nothing for zero', ['User-agent: *', 'Crawl-delay: 0'], null],
    ['nothing for less than zero', ['User-agent: *', 'Crawl-delay: -5'], null],
    ['nothing for no number', ['User-agent: *', 'Crawl-delay: ten'], null],
    ['nothing for Infinity', ['User-agent: *', 'Crawl-delay: Infinity'], null],
  ])('%s', (_, lines, seconds) => expect(readRobots(lines.join('\n'), 'Parley').crawlDelaySeconds).toBe(seconds))
})

describe('bounds', () => {
  test('512 kB are read, in whole lines', () => {
    const filler = `# ${'x'.repeat(1021)}\n`.repeat(511)
    const text = `User-agent: *\nDisallow: /a\n${filler}Disallow: /b\nAllow: /a/${'c'.repeat(3000)}\nDisallow: /d`
    const policy = readRobots(text, 'Parley')
    expect(policy.allows('https://news.example/a')).toBe(false)
    expect(policy.allows('https://news.example/b')).toBe(false)
    expect(policy.allows(`https://news.example/a/${'c'.repeat(3000)}`)).toBe(false)
    expect(policy.allows('https://news.example/d')).toBe(true)
  })

  test('a rule cut by the bound does not forbid the whole site', () => {
    const head = 'User-agent: *\n'
    const text = `${head}#${'x'.repeat(512 * 1024 - head.length - 14)}\nDisallow: /archive\n`
    expect(text.slice(0, 512 * 1024).endsWith('\nDisallow: /a')).toBe(true)
    expect(readRobots(text, 'Parley').allows('https://news.example/today')).toBe(true)
  })

  test('a rule that is too long forbids more rather than less', () => {
    const long = `/a/${'b'.repeat(3000)}`
    expect(allows(['User-agent: *', `Disallow: ${long}`], `${long.slice(0, 2500)}/c`)).toBe(false)
    expect(allows(['User-agent: *', 'Disallow: /a', `Allow: ${long}`], long)).toBe(false)
  })

  test('a file made to be slow forbids what it makes dear, and nothing else', () => {
    const slow = readRobots(`User-agent: *\n${`Disallow: /${'*a'.repeat(500)}b\n`.repeat(500)}`, 'Parley')
    expect(slow.allows(`https://news.example/${'a'.repeat(5000)}`)).toBe(false)
    expect(slow.allows('https://news.example/short')).toBe(true)
    const others = readRobots(`User-agent: Otherbot\n${`Disallow: /${'*a'.repeat(500)}b\n`.repeat(500)}`, 'Parley')
    expect(others.allows(`https://news.example/${'a'.repeat(5000)}`)).toBe(true)
  })
})

describe('robotsFor', () => {
  const url = 'https://news.example/robots.txt'
  const facts: ResponseFacts = {
    contentType: null,
    contentLocation: null,
    etag: null,
    lastModified: null,
    retryAfterSeconds: null,
    maxAgeSeconds: null,
    link: null,
    xRobotsTag: null,
    tdmReservation: null,
    tdmPolicy: null,
  }
  const status = (code: number): GetOutcome => ({ kind: 'status', status: code, url, facts, hops: [] })
  const failed = (reason: Extract<GetOutcome, { kind: 'failed' }>['reason']): GetOutcome => ({
    kind: 'failed',
    reason,
    message: '',
    hops: [],
  })
  const ALLOW = { kind: 'allow-all' }
  const DISALLOW = { kind: 'disallow-all' }

  test.each([400, 401, 403, 404, 410, 418, 451])('%i: there is none, so all is allowed', (code) =>
    expect(robotsFor(status(code))).toEqual(ALLOW),
  )

  test.each([304, 302, 429, 500, 502, 503, 599])('%i: it cannot be had now, so nothing is allowed', (code) =>
    expect(robotsFor(status(code))).toEqual(DISALLOW),
  )

  test.each(['blocked', 'dns', 'connect', 'tls', 'timeout', 'protocol', 'aborted', 'bad-url', 'too-large'] as const)(
    '%s: unreachable, so nothing is allowed',
    (reason) => expect(robotsFor(failed(reason))).toEqual(DISALLOW),
  )

  test('an endless redirect leads nowhere, as if there were none', () =>
    expect(robotsFor(failed('too-many-redirects'))).toEqual(ALLOW))

  test('the outcomes that a robotsRequest never has forbid all', () => {
    expect(robotsFor({ kind: 'not-modified', url, facts, hops: [] })).toEqual(DISALLOW)
    expect(robotsFor({ kind: 'disallowed', url, hops: [] })).toEqual(DISALLOW)
    expect(robotsFor({ kind: 'redirected', to: url, status: 301, hops: [] })).toEqual(DISALLOW)
  })

  test('what is there is handed on as text that a database can keep', () => {
    const body = Buffer.from('\uFEFFUser-agent: *\0\nDisallow: /обмін')
    expect(robotsFor({ kind: 'ok', status: 200, url, facts, body, hops: [] })).toEqual({
      kind: 'policy',
      text: 'User-agent: * \nDisallow: /обмін',
    })
  })

  test('what is there holds for a day', () => expect(ROBOTS_CACHE_SECONDS).toBe(86_400))
})

describe('whenUnreachable', () => {
  const MINUTE = 60
  const DAY = 24 * 60 * MINUTE
  test.each([
    [0, 'disallow-all', 10 * MINUTE],
    [15 * MINUTE, 'disallow-all', 10 * MINUTE],
    [60 * MINUTE, 'disallow-all', 30 * MINUTE],
    [7 * DAY, 'disallow-all', DAY],
    [30 * DAY - 1, 'disallow-all', DAY],
    [30 * DAY, 'allow-all', DAY],
    [300 * DAY, 'allow-all', DAY],
  ])('missing for %i s: %s, and asked for again after %i s', (failingSeconds, kind, forSeconds) =>
    expect(whenUnreachable(failingSeconds)).toEqual({ kind, forSeconds }),
  )
})

describe('robotsRequest', () => {
  test('asks the site itself, whatever page is meant', () => {
    expect(robotsRequest(new URL('https://news.example:8443/a/b?c#d')).url).toBe('https://news.example:8443/robots.txt')
  })

  test('follows to another host, and reads the head of an endless file', async () => {
    const there = await serve((_, response) => {
      response.write('User-agent: *\nDisallow: /closed\n')
      const more = () => {
        while (!response.destroyed && response.write('Disallow: /x\n'.repeat(1000))) {}
      }
      response.on('drain', more)
      more()
    })
    const here = await serve((_, response) => response.writeHead(301, { location: `${there.origin}/rules` }).end())
    const answer = robotsFor(await clientFor([here, there]).get(robotsRequest(new URL(here.origin))))
    const policy = readRobots(answer.kind === 'policy' ? answer.text : '', 'Parley')
    expect(['/closed', '/open', '/x'].map((path) => policy.allows(here.origin + path))).toEqual([false, true, false])
  })
})
