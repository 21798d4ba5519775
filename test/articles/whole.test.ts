import { describe, expect, it } from 'vitest'
import {
  beginWhole,
  type Continued,
  continueWhole,
  type Draft,
  draftOf,
  type Found,
  holdsAll,
  withKnownRest,
} from '../../src/articles/whole.js'
import type { PageLinks, PageSignals, Reading } from '../../src/domain/article.js'

const URL_A = 'https://www.example.org/world/third-meeting'
const NO_LINKS: PageLinks = { amp: null, print: null, next: null, whole: null, alternates: [] }
const SIGNALS: PageSignals = { access: null, robots: [], tdmReserved: null, tdmPolicy: null }
const LONG = Array.from(
  { length: 12 },
  (_, n) => `Paragraph ${n} of the report about the third meeting of the delegations.`,
)

function reading(text: string, more: Partial<Reading> = {}): Reading {
  return {
    title: 'Third meeting ends without a deal',
    text,
    standfirst: null,
    byline: null,
    siteName: 'Example',
    language: 'en',
    published: null,
    modified: null,
    publishedTo: null,
    declaredCanonical: null,
    engine: 'own',
    signals: SIGNALS,
    links: NO_LINKS,
    ...more,
  }
}

function found(text: string | null, links: Partial<PageLinks> = {}, more: Partial<Reading> = {}): Found {
  const all = { ...NO_LINKS, ...links }
  return {
    reading: text === null ? null : reading(text, { links: all, ...more }),
    reason: text === null ? 'no text was found' : '',
    links: all,
    finalUrl: URL_A,
  }
}

const begin = (first: Found) => beginWhole(first, URL_A)
const more = (step: Continued): { url: string; draft: Draft } => {
  if (step.kind !== 'more') throw new Error('nothing more is wanted')
  // As it comes back out of the database.
  return { url: step.url, draft: draftOf(JSON.parse(JSON.stringify(step.draft))) }
}
const textOf = (step: Continued) => (step.kind === 'whole' ? (step.reading?.text ?? null) : undefined)

describe('a page that is whole', () => {
  it('is taken as it is, whatever other forms it has', () => {
    const step = begin(found(LONG.join('\n\n'), { amp: `${URL_A}/amp`, print: `${URL_A}?print=1` }))
    expect(textOf(step)).toBe(LONG.join('\n\n'))
  })

  it('is taken as it is where it is short and has no other form', () => {
    expect(textOf(begin(found('Short.')))).toBe('Short.')
    expect(begin(found(null))).toEqual({
      kind: 'whole',
      reading: null,
      reason: 'no text was found',
      finalUrl: URL_A,
      lacks: null,
    })
  })

  it('is not short for being Chinese', () => {
    const text = '双方代表在会谈后表示，交换被俘人员的工作将在本周内完成，谈判也会继续进行。'.repeat(5)
    expect(begin(found(text, { amp: `${URL_A}/amp` })).kind).toBe('whole')
  })
})

describe('a draft', () => {
  it('comes back from JSON with its dates', () => {
    const published = new Date('2026-02-05T10:00:00Z')
    const entries = [{ name: null, at: published, title: null, text: 'A stub.' }]
    const step = begin(found('A stub.', { amp: `${URL_A}/amp` }, { published, entries }))
    const whole = continueWhole(more(step).draft, null)
    expect(whole).toMatchObject({ kind: 'whole', reading: { published, entries } })
  })
})

describe('what could not be had', () => {
  const [a, b, c, d, e] = LONG as [string, string, string, string, string]
  const text = (...paragraphs: string[]) => paragraphs.join('\n\n')

  it('is told: a page, or another form', () => {
    const page = begin(found(LONG.join('\n\n'), { next: `${URL_A}?page=2` }))
    expect(continueWhole(more(page).draft, null)).toMatchObject({ kind: 'whole', lacks: 'page' })
    const form = begin(found('Short.', { amp: `${URL_A}/amp` }))
    expect(continueWhole(more(form).draft, null)).toMatchObject({ kind: 'whole', lacks: 'form' })
    expect(continueWhole(more(form).draft, found(LONG.join('\n\n')))).toMatchObject({ kind: 'whole', lacks: null })
  })

  it.each([
    ['everything was had', text(a, b), null, text(a, b, c), text(a, b)],
    ['the pages after it are missing', text(a, b), 'page', text(a, b, c, d), text(a, b, c, d)],
    ['and its last paragraph has changed', text(a, 'New.'), 'page', text(a, b, c, d), text(a, 'New.', c, d)],
    ['and it has one paragraph more', text(a, 'More.', b), 'page', text(a, b, c), text(a, 'More.', b, c)],
    ['nothing of it is known', text(d, e), 'page', text(a, b), null],
    [
      'a stub whose other form never came is as long as before',
      'Nine are free.',
      'form',
      'Six are free.',
      'Nine are free.',
    ],
    ['a stub stands for the text of another form', a.slice(0, 30), 'form', text(a, b, c), null],
  ] as const)('leaves what is known in its place where %s', (_, now, lacks, known, kept) => {
    expect(withKnownRest(now, lacks, known)).toBe(kept)
  })

  it('is read further where all that was known is still there', () => {
    expect(holdsAll(text(a, b, c), text(a, b))).toBe(true)
    expect(holdsAll(text(a, 'New.', c), text(a, b))).toBe(false)
  })
})

describe('a second chance', () => {
  const forms = { whole: `${URL_A}?full=1`, print: `${URL_A}/print`, amp: 'https://amp.example.org/third' }

  it.each([
    ['no text', found(null, forms)],
    ['a stub', found('The two delegations met for the third time, in the same hall as before …', forms)],
    ['what a paywall leaves open', found(LONG.join('\n\n'), forms, { signals: { ...SIGNALS, access: 'paid' } })],
  ])('is given to a page with %s', (_, first) => {
    expect(more(begin(first)).url).toBe(forms.whole)
  })

  it('is taken where it has more of the same article, under the facts of the first page', () => {
    const first = found('Paragraph 0 of the report about the third meeting of the delegations.', forms, {
      byline: 'Ann',
    })
    const step = continueWhole(
      more(begin(first)).draft,
      found(LONG.join('\n\n'), {}, { byline: 'Site', siteName: 'Print' }),
    )
    expect(step).toMatchObject({
      kind: 'whole',
      finalUrl: URL_A,
      reading: { text: LONG.join('\n\n'), byline: 'Ann', siteName: 'Example' },
    })
  })

  it('is taken for a page without an article', () => {
    const second = { ...found(LONG.join('\n\n')), finalUrl: 'https://amp.example.org/third' }
    const step = continueWhole(more(begin(found(null, { amp: forms.amp }))).draft, second)
    expect(step).toMatchObject({ kind: 'whole', finalUrl: URL_A, reading: { text: LONG.join('\n\n') } })
  })

  it('is passed over where it is another article, or has no more', () => {
    const first = found('The delegations met for the third time in the same hall as before, and went home again.', {
      whole: forms.whole,
    })
    const { draft } = more(begin(first))
    const other = found(LONG.join('\n\n'), {}, { title: 'Weather: rain in the north' })
    expect(textOf(continueWhole(draft, other))).toBe(first.reading?.text)
    expect(textOf(continueWhole(draft, found('Subscribe now.')))).toBe(first.reading?.text)
    expect(textOf(continueWhole(draft, null))).toBe(first.reading?.text)
  })

  it('is followed by one more, and no third', () => {
    const one = more(begin(found(null, forms)))
    const two = more(continueWhole(one.draft, null))
    expect([one.url, two.url]).toEqual([forms.whole, forms.print])
    expect(continueWhole(two.draft, null)).toMatchObject({ kind: 'whole', reading: null, reason: 'no text was found' })
  })

  it('is not asked of strangers, nor of the page itself', () => {
    expect(begin(found(null, { amp: 'https://cdn.example.net/third' })).kind).toBe('whole')
    expect(begin(found(null, { print: `${URL_A}?utm_source=x` })).kind).toBe('whole')
  })
})

describe('a text on several pages', () => {
  const next = (n: number) => ({ next: `${URL_A}?page=${n}` })

  it('is put together in order, without what its pages repeat', () => {
    let step = begin(found(`Standfirst.\n\n${LONG.slice(0, 8).join('\n\n')}`, next(2)))
    expect(more(step).url).toBe(`${URL_A}?page=2`)
    step = continueWhole(more(step).draft, found(`Standfirst.\n\n${LONG.slice(8, 10).join('\n\n')}`, next(3)))
    expect(more(step).url).toBe(`${URL_A}?page=3`)
    step = continueWhole(more(step).draft, found(LONG.slice(10).join('\n\n')))
    expect(textOf(step)).toBe(`Standfirst.\n\n${LONG.join('\n\n')}`)
  })

  it('ends at ten pages, at a page that brings nothing new, and at one that cannot be had', () => {
    let step = begin(found(LONG.join('\n\n'), next(2)))
    let pages = 1
    while (step.kind === 'more') {
      pages += 1
      step = continueWhole(more(step).draft, found(`Page ${pages}.`, next(pages + 1)))
    }
    expect(pages).toBe(10)
    expect(textOf(step)?.endsWith('Page 10.')).toBe(true)
    const second = more(begin(found(LONG.join('\n\n'), next(2)))).draft
    for (const lost of [null, found(null, next(3)), found(LONG.join('\n\n'), next(3))])
      expect(textOf(continueWhole(second, lost))).toBe(LONG.join('\n\n'))
  })

  it('never goes in a circle', () => {
    const { draft } = more(begin(found(LONG.join('\n\n'), next(2))))
    expect(continueWhole(draft, found('More.', next(2))).kind).toBe('whole')
    expect(continueWhole(draft, found('More.', { next: URL_A })).kind).toBe('whole')
  })

  it('is read on one page where there is one', () => {
    const { url, draft } = more(begin(found(LONG.slice(0, 8).join('\n\n'), { ...next(2), whole: `${URL_A}?page=all` })))
    expect(url).toBe(`${URL_A}?page=all`)
    expect(textOf(continueWhole(draft, found(LONG.join('\n\n'))))).toBe(LONG.join('\n\n'))
    expect(more(continueWhole(draft, null)).url).toBe(`${URL_A}?page=2`)
  })
})
