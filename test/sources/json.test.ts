import { describe, expect, it } from 'vitest'
import type { JsonOptions } from '../../src/domain/source.js'
import { readJson } from '../../src/sources/json.js'
import { readPath, valuesAt } from '../../src/sources/json-path.js'

const NONE: JsonOptions = { items: '', title: 'title', link: 'url', id: null, date: null, updated: null, summary: null }
const read = (document: unknown, options: Partial<JsonOptions> = {}) =>
  readJson(typeof document === 'string' ? document : JSON.stringify(document), 'https://api.example/v1/', {
    ...NONE,
    ...options,
  })

describe('an answer in JSON', () => {
  it('gives entries by paths', () => {
    const document = {
      data: {
        list: [
          {
            names: [{ t: 'Envoys <b>meet</b> &amp; talk' }],
            path: '/n/1',
            key: 17,
            at: 1770285600,
            changed: '2026-02-05T11:00:00Z',
            text: '<p>They met.</p>',
          },
        ],
      },
    }
    const options = {
      items: 'data.list',
      title: 'names[0].t',
      link: 'path',
      id: 'key',
      date: 'at',
      updated: 'changed',
      summary: 'text',
    }
    expect(read(document, options)).toEqual({
      kind: 'source',
      source: {
        title: null,
        waitSeconds: null,
        notes: [],
        entries: [
          {
            title: 'Envoys meet & talk',
            link: 'https://api.example/n/1',
            id: '17',
            published: new Date('2026-02-05T10:00:00Z'),
            updated: new Date('2026-02-05T11:00:00Z'),
            summary: 'They met.',
          },
        ],
      },
    })
  })

  it('reads milliseconds, lists in lists, and an answer that is a list itself', () => {
    const reading = read([{ title: 'A', url: 'https://x.example/1', at: 1770285600000 }], { date: 'at' })
    expect(reading).toMatchObject({ source: { entries: [{ published: new Date('2026-02-05T10:00:00Z') }] } })
    const nested = { sections: [{ stories: [{ title: 'A', url: '/1' }] }, { stories: [{ title: 'B', url: '/2' }] }] }
    expect(read(nested, { items: 'sections.*.stories.*' })).toMatchObject({
      source: { entries: [{ title: 'A' }, { title: 'B' }] },
    })
  })

  it('fills addresses in, and makes none of half a one', () => {
    const link = 'https://press.example/{lang}/news/{slug}'
    const document = [
      { title: 'A', lang: 'uk', slug: 'обмін/1?x' },
      { title: 'B', lang: 'uk' },
    ]
    expect(read(document, { link })).toMatchObject({
      source: {
        entries: [{ link: 'https://press.example/uk/news/%D0%BE%D0%B1%D0%BC%D1%96%D0%BD/1%3Fx' }, { link: null }],
      },
    })
  })

  it('says which path leads nowhere, and what there is', () => {
    expect(read({ results: [], meta: {} }, { items: 'data.list' })).toEqual({
      kind: 'unreadable',
      reason: 'there is no list at the path “data.list”; there is results, meta',
    })
    expect(read({ data: { a: 1 } }, { items: 'data' })).toMatchObject({ reason: expect.stringContaining('no list') })
    expect(read([{ headline: 'A', href: '/1' }])).toMatchObject({
      reason: 'the 1 items at its root have nothing at the path of links “url”; there is headline, href',
    })
    expect(read([1, 2], { items: 'x' })).toMatchObject({ reason: expect.stringContaining('leave “items” out') })
    expect(read('<html>')).toMatchObject({ reason: 'no JSON: it begins with “<html>”' })
  })

  it('is empty where its list is', () => {
    expect(read({ list: [] }, { items: 'list' })).toMatchObject({ kind: 'source', source: { entries: [] } })
  })
})

describe('a path', () => {
  it.each([
    ['', []],
    ['$', []],
    ['$.a', ['a']],
    ['a.b[2].c', ['a', 'b', '2', 'c']],
    ['a[*].b', ['a', '*', 'b']],
    ['[0].a', ['0', 'a']],
  ])('%s has the steps %s', (written, steps) => {
    expect(readPath(written)?.map((step) => (step.kind === 'key' ? step.key : '*'))).toEqual(steps)
  })

  it.each(['a..b', 'a.', 'a[b]', 'a[1', '{a}'])('%s is none', (written) => {
    expect(readPath(written)).toBeNull()
  })

  it('sees own members only', () => {
    const value = JSON.parse('{"__proto__": {"x": 1}, "a": [1, 2]}')
    expect(valuesAt(value, '__proto__.x')).toEqual([1])
    expect([valuesAt(value, 'constructor'), valuesAt(value, 'a.length'), valuesAt(value, 'a.map')]).toEqual([
      [],
      [],
      [],
    ])
  })
})
