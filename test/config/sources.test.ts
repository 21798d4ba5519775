import { describe, expect, it } from 'vitest'
import { config, problems } from './folder.js'

const PUBLISHERS = `publishers:
  - {key: tass, name: TASS, family: TASS, wire: true, official_of: RU, basis: owned by the state}
  - {key: hamas-media, name: Media office, family: Hamas, official_of: Hamas}
  - {key: bbc, name: BBC, family: BBC}
`

describe('sources.yaml and publishers.yaml', () => {
  it('give sources and publishers with what is left out as null', () => {
    const read = config({
      'publishers.yaml': PUBLISHERS,
      'sources.yaml': `sources:
  - {key: tass-ru, name: TASS, kind: feed, url: 'https://tass.ru/rss/v2.xml', publisher: tass, language: ru, country: RU, role: wire, interval: 90s, checked: 2026-10-08}
  - {key: bare, name: Bare, kind: feed, url: 'http://example.org/feed?a=1'}
  - {key: off, name: Off, kind: feed, url: 'https://example.org/off', enabled: false, checked: never}
`,
    })
    expect(read.sources).toEqual([
      {
        key: 'tass-ru',
        name: 'TASS',
        kind: 'feed',
        url: 'https://tass.ru/rss/v2.xml',
        publisher: 'tass',
        language: 'ru',
        country: 'RU',
        role: 'wire',
        intervalSeconds: 90,
        checked: '2026-10-08',
      },
      {
        key: 'bare',
        name: 'Bare',
        kind: 'feed',
        url: 'http://example.org/feed?a=1',
        publisher: null,
        language: null,
        country: null,
        role: null,
        intervalSeconds: 300,
        checked: null,
      },
    ])
    expect(read.pausedSources.map((source) => source.key)).toEqual(['off'])
    expect(read.publishers).toEqual([
      { key: 'tass', name: 'TASS', family: 'TASS', wire: true, officialOf: 'RU' },
      { key: 'hamas-media', name: 'Media office', family: 'Hamas', wire: false, officialOf: 'Hamas' },
      { key: 'bbc', name: 'BBC', family: 'BBC', wire: false, officialOf: null },
    ])
  })

  it('have every mistake told at its place', () => {
    const keys = 'key, name, kind, url, options, publisher, language, country, role, interval, checked, enabled'
    expect(
      problems({
        'publishers.yaml': `publishers:
  - {key: bbc, name: BBC, family: bbc}
  - {key: bbc, name: BBC, family: bbc, wire: maybe}
  - {key: tass, name: TASS, family: TASS, official_of: UK, basiss: x}
`,
        'sources.yaml': `sources:
  - key: BBC
    name: 24
    kind: rss
    url: ftp://x
    publisher: bcb
    language: ua
    country: UK
    role: wires
    interval: 1s
    checked: 2026-13-01
    enabled: 1
    nmae: x
  - https://example.org
  - key: a
    name: A
    kind: feed
    url: https://Example.org:443/feed#x
  - key: a
    name: ""
    kind: feed
    url: https://example.org/feed
    publisher:
  - {}
`,
      }),
    ).toEqual([
      'config/publishers.yaml:3:11 publishers[1].key | "bbc", as in line 2 | a key that no other publisher has',
      'config/publishers.yaml:3:46 publishers[1].wire | "maybe" | true or false',
      'config/publishers.yaml:4:56 publishers[2].official_of | "UK" | an ISO 3166 code of two capital letters, such as UA, or the name of a party that is no state',
      'config/publishers.yaml:4:60 publishers[2].basiss | an unknown key | did you mean basis? one of key, name, family, wire, official_of, basis',
      'config/sources.yaml:2:10 sources[0].key | "BBC" | up to 64 lower-case letters, digits and dashes, beginning with a letter or digit',
      'config/sources.yaml:3:11 sources[0].name | 24 | a text (in quotes where it looks like a number or a date)',
      'config/sources.yaml:4:11 sources[0].kind | "rss" | one of feed, sitemap, telegram, listing, json; docs/sources.md explains them',
      'config/sources.yaml:5:10 sources[0].url | "ftp://x" | an http or https address without user name and password',
      'config/sources.yaml:6:16 sources[0].publisher | "bcb" | the key of a publisher in config/publishers.yaml; did you mean bbc?',
      'config/sources.yaml:7:15 sources[0].language | "ua" | a BCP 47 language code in lower case, such as uk for Ukrainian or zh for Chinese',
      'config/sources.yaml:8:14 sources[0].country | "UK" | an ISO 3166 code of two capital letters, such as UA (GB for the United Kingdom)',
      'config/sources.yaml:9:11 sources[0].role | "wires" | one of official, wire, national, independent, international, aggregator',
      'config/sources.yaml:10:15 sources[0].interval | "1s" | at least polling.min_interval (30s)',
      'config/sources.yaml:11:14 sources[0].checked | "2026-13-01" | never, or the day of the last check as YYYY-MM-DD',
      'config/sources.yaml:12:14 sources[0].enabled | 1 | true or false',
      `config/sources.yaml:13:5 sources[0].nmae | an unknown key | did you mean name? one of ${keys}`,
      `config/sources.yaml:14:5 sources[1] | "https://example.org" | a map of keys and values: ${keys}`,
      'config/sources.yaml:19:10 sources[3].key | "a", as in line 15 | a key that no other source has',
      'config/sources.yaml:20:11 sources[3].name | "" | a text that is not empty',
      'config/sources.yaml:22:10 sources[3].url | "https://example.org/feed", as in line 18 | an address that no other source has',
      'config/sources.yaml:24:5 sources[4].key | nothing | a text of lower-case letters, digits and dashes',
      'config/sources.yaml:24:5 sources[4].name | nothing | a text (in quotes where it looks like a number or a date)',
      'config/sources.yaml:24:5 sources[4].kind | nothing | one of feed, sitemap, telegram, listing, json; docs/sources.md explains them',
      'config/sources.yaml:24:5 sources[4].url | nothing | an http or https address without user name and password',
    ])
  })

  it.each([
    ['sources: {a: 1}', ['config/sources.yaml:1:10 sources | a map | a list']],
    ['- a', ['config/sources.yaml:1:1 - | a list | a map of keys and values: sources']],
    ['surces: []', ['config/sources.yaml:1:1 surces | an unknown key | did you mean sources? one of sources']],
    ['', []],
    ['sources:\n', []],
  ])('may be empty, and hold one list: %j', (text, found) => {
    expect(problems({ 'sources.yaml': text })).toEqual(found)
  })

  it('refuse an address with a password, which would end up in logs', () => {
    const found = problems({
      'sources.yaml': 'sources: [{key: a, name: A, kind: feed, url: "https://u:p@example.org/"}]',
    })
    expect(found).toHaveLength(1)
  })

  it('know nobody behind a source where publishers.yaml is absent', () => {
    const read = config({
      'sources.yaml': 'sources: [{key: a, name: A, kind: feed, url: "https://example.org/", publisher: anybody}]',
    })
    expect(read.sources[0]?.publisher).toBeNull()
    expect(read.notes).toEqual([
      'config/parley.yaml is not there: every setting has its default',
      'config/publishers.yaml is not there: nobody is known to stand behind a source',
      'config/topics is not there: no topic is looked for',
    ])
  })

  it('are asked for where a file has nearly their name', () => {
    expect(config({ 'source.yaml': '', 'other.yml': '' }).notes).toEqual(
      expect.arrayContaining([
        'config/source.yaml is not read; did you mean sources.yaml?',
        'config/other.yml is not read',
        'config/sources.yaml is not there: nothing is watched',
      ]),
    )
  })

  it('give each kind with its options, and a channel at its preview page', () => {
    const read = config({
      'sources.yaml': `sources:
  - {key: map, name: Map, kind: sitemap, url: 'https://example.org/news-sitemap.xml'}
  - {key: hq, name: HQ, kind: telegram, url: 'https://t.me/Some_Channel'}
  - {key: list, name: List, kind: listing, url: 'https://example.org/news', options: {item: li.news, date: time}}
  - {key: api, name: API, kind: json, url: 'https://example.org/api', options: {items: data.list, title: 'name[0]', link: 'https://example.org/n/{slug}'}}
`,
    })
    expect(
      read.sources.map(({ key, kind, url, ...rest }) => [key, kind, url, 'options' in rest ? rest.options : null]),
    ).toEqual([
      ['map', 'sitemap', 'https://example.org/news-sitemap.xml', null],
      ['hq', 'telegram', 'https://t.me/s/Some_Channel', null],
      ['list', 'listing', 'https://example.org/news', { item: 'li.news', link: null, title: null, date: 'time' }],
      [
        'api',
        'json',
        'https://example.org/api',
        {
          items: 'data.list',
          title: 'name[0]',
          link: 'https://example.org/n/{slug}',
          id: null,
          date: null,
          updated: null,
          summary: null,
        },
      ],
    ])
  })

  it.each([
    ['kind: podcast', 'sources[0].kind', 'one of feed, sitemap, telegram, listing, json'],
    ['kind: listing', 'sources[0].options', 'a map of keys and values: item, link, title, date'],
    ["kind: listing, options: {item: 'li['}", 'sources[0].options.item', 'a CSS selector'],
    ['kind: listing, options: {item: li, titel: h2}', 'sources[0].options.titel', 'did you mean title?'],
    ["kind: json, options: {title: t, link: 'a..b'}", 'sources[0].options.link', 'a path'],
    ['kind: feed, options: {item: li}', 'sources[0].options', 'nothing: a source of kind feed has no options'],
    ['kind: telegram', 'sources[0].url', 'the address of a public channel'],
  ])('says where and what is wrong with {%s}', (kind, key, allowed) => {
    const found = problems({
      'sources.yaml': `sources:\n  - {key: one, name: One, url: 'https://example.org/x', ${kind}}\n`,
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^config\/sources\.yaml:2:\d+ /)
    expect(found[0]).toContain(` ${key} | `)
    expect(found[0]).toContain(allowed)
  })
})
