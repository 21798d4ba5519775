import { describe, expect, it } from 'vitest'
import { type KnownPart, partAddress, partsOf } from '../../src/articles/parts.js'
import type { LiveEntry, Reading } from '../../src/domain/article.js'

const at = (minute: number) => new Date(Date.UTC(2026, 1, 5, 12, minute))
const said = (what: string) => `${what}, the coordination staff told reporters who waited at the crossing since dawn.`

function entry(minute: number | null, text: string, more: Partial<LiveEntry> = {}): LiveEntry {
  return { name: null, at: minute === null ? null : at(minute), title: null, text, ...more }
}

function blog(entries: readonly LiveEntry[], around: readonly string[] = []): Reading {
  return {
    title: 'Live: the exchange at the crossing',
    text: [...around, ...entries.flatMap(({ title, text }) => [title ?? '', text])].join('\n\n'),
    standfirst: 'What happens today.',
    byline: 'A. Writer',
    siteName: 'Example',
    language: 'en',
    published: at(0),
    modified: at(59),
    publishedTo: 'instant',
    declaredCanonical: 'https://example.org/live/1',
    engine: 'own',
    signals: null,
    links: null,
    entries,
  }
}

/** What the store knows after a blog was kept. */
function known(reading: Reading, before: readonly KnownPart[] = []): KnownPart[] {
  const { changed } = partsOf(reading, before)
  const now = changed.map(({ name, reading: { title, text, published } }) => ({ name, title, text, published }))
  return [...before.filter(({ name }) => !now.some((one) => one.name === name)), ...now]
}
const changes = (reading: Reading, before: readonly KnownPart[]) =>
  partsOf(reading, before).changed.map(({ name, reading: { title } }) => [name, title])

const CROSSED = entry(20, 'Both buses drove over the bridge at twenty past twelve and turned to the hospital.', {
  name: 'b3',
  title: 'Buses cross',
})
const LISTS = entry(10, said('The lists were compared'), { name: 'b2', title: 'Lists compared' })
const DAWN = entry(5, said('Families have gathered'), { name: 'b1' })

describe('the entries of a live blog', () => {
  it('are articles with title, time and text of their own, the oldest first', () => {
    const { changed, shown, leftOut } = partsOf(blog([CROSSED, LISTS, DAWN]), [])
    expect({ shown, leftOut }).toEqual({ shown: 3, leftOut: 0 })
    expect(changed.map(({ name, reading }) => [name, reading.title, reading.published, reading.text])).toEqual([
      ['b1', DAWN.text, at(5), DAWN.text],
      ['b2', 'Lists compared', at(10), LISTS.text],
      ['b3', 'Buses cross', at(20), CROSSED.text],
    ])
    expect(changed[0]?.reading).toMatchObject({
      standfirst: null,
      modified: null,
      declaredCanonical: null,
      language: 'en',
    })
    expect(changed[0]?.reading.entries).toBeUndefined()
  })

  it('are titled by as much of their first sentence as a title may have', () => {
    const text = `${'The convoy of white buses moved on along the river '.repeat(6)}and stopped. It went on.`
    const title = partsOf(blog([entry(1, text)]), []).changed[0]?.reading.title ?? ''
    expect(title.length).toBeLessThanOrEqual(200)
    expect(title).toMatch(/^The convoy .*\w…$/)
    expect(partsOf(blog([entry(1, 'It has begun. More soon.')]), []).changed[0]?.reading.title).toBe('It has begun.')
  })

  it('are known again by their names, whatever comes before them', () => {
    const before = known(blog([LISTS, DAWN]))
    expect(changes(blog([CROSSED, LISTS, DAWN]), before)).toEqual([['b3', 'Buses cross']])
    expect(changes(blog([LISTS, DAWN].toReversed()), before)).toEqual([])
  })

  it('are changed where the text under their name or at their time is another', () => {
    const edited = { ...LISTS, at: at(14), text: said('The lists were compared twice') }
    expect(changes(blog([edited, DAWN]), known(blog([LISTS, DAWN])))).toEqual([['b2', 'Lists compared']])
    const unnamed = [CROSSED, LISTS, DAWN].map((one) => ({ ...one, name: null }))
    const before = known(blog(unnamed))
    expect(before.map(({ name }) => name)).toEqual([
      'entry-20260205T120500Z',
      'entry-20260205T121000Z',
      'entry-20260205T122000Z',
    ])
    const after = unnamed.map((one) => (one.title === 'Lists compared' ? { ...one, text: edited.text } : one))
    expect(changes(blog(after), before)).toEqual([['entry-20260205T121000Z', 'Lists compared']])
  })

  it('are told apart where their page numbers them from the top', () => {
    const numbered = (...entries: LiveEntry[]) => blog(entries.map((one, n) => ({ ...one, name: `entry-${n}` })))
    const before = known(numbered(LISTS, DAWN))
    const now = numbered(CROSSED, LISTS, DAWN)
    expect(changes(now, before)).toEqual([['entry-20260205T122000Z', 'Buses cross']])
    expect(changes(now, known(now, before))).toEqual([])
  })

  it('are counted where several are of one minute', () => {
    const [one, two] = [entry(7, said('First')), entry(7, said('Second'))]
    const before = known(blog([two, one, entry(1, said('Before'))]))
    expect(before.map(({ name }) => name).slice(1)).toEqual(['entry-20260205T120700Z', 'entry-20260205T120700Z-2'])
    const three = entry(7, said('Third'))
    expect(changes(blog([three, two, one, entry(1, said('Before'))]), before)).toEqual([
      ['entry-20260205T120700Z-3', three.text],
    ])
  })

  it('are known by what they say where they have neither name nor time', () => {
    const untimed = [entry(null, said('Two')), entry(null, said('One'))]
    const before = known(blog(untimed))
    expect(before.map(({ text }) => text)).toEqual([said('One'), said('Two')])
    expect(changes(blog([entry(null, said('Three')), ...untimed]), before)).toMatchObject([
      [expect.anything(), said('Three')],
    ])
  })

  it('are kept up to a bound, the newest of them', () => {
    const many = Array.from({ length: 130 }, (_, n) => entry(130 - n, said(`Number ${130 - n}`)))
    const { changed, shown, leftOut } = partsOf(blog(many), [])
    expect({ shown, leftOut, kept: changed.length }).toEqual({ shown: 130, leftOut: 30, kept: 100 })
    expect(changed.at(-1)?.reading.text).toBe(said('Number 130'))
  })

  it('leave what stands around them to the page, without its labels', () => {
    const intro = 'Here is what is known of the exchange so far, from those who have seen it and those who prepared it.'
    const { around } = partsOf(blog([CROSSED, LISTS], [intro, 'Latest']), [])
    expect(around).toMatchObject({ title: 'Live: the exchange at the crossing', text: intro })
    expect(around.entries).toBeUndefined()
  })

  it('stand at the address of the blog, with a fragment', () => {
    const address = partAddress({ key: 'example.org/live/1', url: 'https://example.org/live/1' }, 'b2')
    expect(address).toEqual({ key: 'example.org/live/1#b2', url: 'https://example.org/live/1#b2' })
  })
})
