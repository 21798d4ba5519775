import { describe, expect, it } from 'vitest'
import { accountOf } from '../../src/stories/account.js'
import { alertingChanges, opening } from '../../src/stories/alerting.js'
import { changesBetween } from '../../src/stories/changes.js'
import { independentOrigins, originsOf } from '../../src/stories/report.js'
import { storyHeadline, summaryOf } from '../../src/stories/summary.js'
import { let_go, NO_FACTS, report } from './reports.js'

const counted = (count: number, by = 'RU') => ({ ...NO_FACTS, released: [let_go(by, count)] })
const said = (count: number, speaker: string | null, by = 'RU') => [
  { slot: 'released', value: { by, count }, speaker, sentence: `${by} let ${count} go.` },
]
const stand = (...reports: ReturnType<typeof report>[]) => {
  const account = accountOf(reports)
  return { state: account.life.at(-1)?.to ?? 'announced', account }
}

describe('independent origins', () => {
  const post = { cited: { primary: ['defence:RU'], wires: [] } }
  it.each([
    ['two houses', [report(1), report(2)], ['outlet-1', 'outlet-2']],
    ['two editions of one house', [report(1, { family: 'a' }), report(2, { family: 'a' })], ['a']],
    ['ten outlets that quote one post', Array.from({ length: 10 }, (_, n) => report(n + 1, post)), ['defence:RU']],
    ['copies of one text', [report(1), report(2, { root: 1, copy: true })], ['outlet-1']],
    [
      'an agency and who credits it',
      [report(1, { family: 'efe' }), report(2, { cited: { primary: [], wires: ['efe'] } })],
      ['efe'],
    ],
    [
      'an office and the outlet that quotes it',
      [report(1, { ...post, officialOf: 'RU', family: 'mod' }), report(2, post)],
      ['defence:RU'],
    ],
  ])('%s', (_name, reports, origins) => {
    expect(independentOrigins(reports).origins).toEqual(origins)
  })

  it('stay unknown where nobody knows who stands behind a source', () => {
    expect(independentOrigins([report(1, { family: null }), report(2, { family: null })])).toEqual({
      origins: [],
      unknown: 2,
    })
    expect(originsOf(report(1, { family: null }))).toEqual([])
  })
})

describe('the account of a story', () => {
  it('puts the best supported value first and keeps the others', () => {
    const [fact] = accountOf([
      report(1, { facts: counted(150) }),
      report(2, { facts: counted(157) }),
      report(3, { facts: counted(157) }),
    ]).facts.filter(({ slot }) => slot === 'released')
    expect(fact?.values.map(({ value, origins }) => [value, origins])).toMatchObject([
      [{ count: 157 }, 2],
      [{ count: 150 }, 1],
    ])
  })

  it.each([
    ['two sides, each quoted', said(157, 'Moscow'), said(150, 'Kyiv'), true],
    ['nobody stands for the other value', said(157, 'Moscow'), said(150, null), false],
    ['one report names both', [...said(157, 'Moscow'), ...said(150, 'Moscow')], said(150, 'Kyiv'), false],
  ])('is disputed where %s: %j', (_name, first, second, disputed) => {
    const [fact] = accountOf([
      report(1, { facts: counted(157), claims: first }),
      report(2, { facts: counted(150), claims: second }),
    ]).facts.filter(({ slot }) => slot === 'released')
    expect(fact?.disputed).toBe(disputed)
  })

  it('takes the stages of one exchange for two facts', () => {
    const { facts } = accountOf([
      report(1, { facts: counted(390), claims: said(390, 'Moscow') }),
      report(2, { facts: { ...counted(307), date: '2026-02-06' }, claims: said(307, 'Moscow') }),
    ])
    expect(facts.filter(({ slot }) => slot === 'released').map(({ key, disputed }) => [key, disputed])).toEqual([
      ['released RU 2026-02-05', false],
      ['released RU 2026-02-06', false],
    ])
  })

  it('counts no value that its page has replaced', () => {
    const [fact] = accountOf([
      report(1, { facts: counted(150), claims: said(150, 'Kyiv') }),
      report(2, { facts: counted(157), claims: said(157, 'Kyiv'), replaces: 1 }),
    ]).facts.filter(({ slot }) => slot === 'released')
    expect(fact?.values.map(({ value }) => value)).toMatchObject([{ count: 157 }])
  })

  it('does not depend on the order of its reports', () => {
    const reports = [
      report(1, { facts: counted(150), state: 'announced' }),
      report(2, { facts: counted(157), claims: said(157, 'Kyiv') }),
      report(3, { facts: { ...counted(157), date: null } }),
    ]
    const plain = JSON.stringify(accountOf(reports).life)
    expect(JSON.stringify(accountOf(reports.toReversed()).life)).toBe(plain)
    expect(accountOf(reports.toReversed()).facts.map(({ key, values }) => [key, values[0].value])).toEqual(
      accountOf(reports).facts.map(({ key, values }) => [key, values[0].value]),
    )
  })

  it('is summed up in sentences of its articles, with who says them', () => {
    const reports = [
      report(1, { facts: counted(157), claims: said(157, 'the ministry'), title: 'Swap of 157' }),
      report(2, { facts: counted(12), title: 'Live blog' }),
      report(3, { facts: counted(157), title: 'Swap of 157 done' }),
    ]
    const account = accountOf(reports)
    expect(summaryOf(account)).toEqual([
      expect.objectContaining({
        slot: 'released',
        sentence: 'RU let 157 go.',
        speaker: 'the ministry',
        source: 'Outlet 1',
        url: 'https://outlet-1.example/swap',
        origins: 2,
      }),
    ])
    expect(storyHeadline(account, reports)).toBe('Swap of 157')
  })
})

describe('what a report changes', () => {
  const first = report(1, { facts: counted(157), claims: said(157, 'Moscow'), state: 'announced' })
  const after = (next: ReturnType<typeof report>, replaced: typeof next | null = null) =>
    changesBetween(stand(first), stand(...(replaced === null ? [first] : []), next), next, replaced)

  it.each([
    ['nothing', report(2, { facts: counted(157), state: 'announced', family: 'outlet-1' }), []],
    ['its state', report(2, { facts: counted(157), family: 'outlet-1' }), ['state']],
    ['another origin', report(2, { facts: counted(157), state: 'announced' }), ['corroboration']],
    ['a side that was unknown', report(2, { facts: counted(9, 'UA'), state: 'announced', family: null }), ['fact']],
    [
      'a dispute',
      report(2, { facts: counted(150), claims: said(150, 'Kyiv'), state: 'announced', family: null }),
      ['dispute'],
    ],
    [
      'the same number a day later',
      report(2, { facts: { ...counted(157), date: '2026-02-06' }, state: 'announced', family: null }),
      [],
    ],
  ])('%s', (_name, next, kinds) => {
    const changes = changesBetween(stand(first), stand(first, next), next, null)
    expect(
      changes.map(({ kind }) => kind).filter((kind) => kinds.includes(kind) || kind !== 'fact' || kinds.length === 0),
    ).toEqual(kinds)
  })

  it('is a correction where the report takes the place of the one that said it', () => {
    const next = report(2, { facts: counted(160), state: 'announced', replaces: 1, family: 'outlet-1' })
    expect(after(next, first)).toEqual([
      { kind: 'correction', slot: 'released', from: let_go('RU', 157), to: let_go('RU', 160), url: next.url },
    ])
  })
})

describe('what alerts', () => {
  const rules = { opened: true, changes: ['state', 'dispute'] as const, open_after: { origins: 2, official: true } }
  it('waits for as many origins as the topic asks for, or for an official one', () => {
    expect(opening(accountOf([report(1)]), rules)).toEqual({
      opens: false,
      why: 'It has 1 independent origin of the 2 that are asked for.',
    })
    expect(opening(accountOf([report(1), report(2)]), rules).opens).toBe(true)
    expect(opening(accountOf([report(1, { officialOf: 'UA' })]), rules).opens).toBe(true)
    const strict = { ...rules, open_after: { origins: 2, official: false } }
    expect(opening(accountOf([report(1, { officialOf: 'UA' })]), strict).opens).toBe(false)
    expect(
      opening(accountOf([report(1, { family: null })]), { ...rules, open_after: { origins: 1, official: true } }).opens,
    ).toBe(true)
  })

  it('is what the topic names', () => {
    const state = { kind: 'state', from: 'announced', to: 'completed' } as const
    expect(alertingChanges([state, { kind: 'corroboration', origins: 2, by: 'x' }], rules)).toEqual([state])
  })
})
