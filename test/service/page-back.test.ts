import { describe, expect, it } from 'vitest'
import type { ParsedSource } from '../../src/domain/source.js'
import { pageBack } from '../../src/service/page-back.js'

const PREVIEW = 'https://t.me/s/harbour_desk'

/** A page with the posts `from` to `to`. */
function page(from: number, to: number): ParsedSource {
  const numbers = Array.from({ length: to - from + 1 }, (_, n) => from + n)
  const entries = numbers.map((n) => ({
    title: `Post ${n}`,
    link: `https://t.me/harbour_desk/${n}`,
    id: `harbour_desk/${n}`,
    published: null,
    updated: null,
    summary: null,
  }))
  const back = from > 1 && { back: { oldest: from, url: `${PREVIEW}?before=${from}` } }
  return { title: 'Harbour Desk', entries, waitSeconds: null, notes: [], ...back }
}

async function run(preview: ParsedSource, latest: number, answer: (before: number) => ParsedSource | string) {
  const asked: number[] = []
  const source = await pageBack(preview, latest, async (url) => {
    const before = Number(new URL(url).searchParams.get('before'))
    asked.push(before)
    return answer(before)
  })
  const numbers = source.entries.map(({ title }) => Number(title.slice(5)))
  return {
    asked,
    first: numbers[0],
    count: numbers.length,
    inOrder: numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? 0)),
    notes: source.notes,
  }
}
const twenty = (before: number) => page(Math.max(1, before - 20), before - 1)

describe('the posts before those of a preview', () => {
  it.each([
    ['the preview reaches back to what is known', 110, []],
    ['or to the very next post', 100, []],
    ['one page is missing', 99, [101]],
    ['three are', 55, [101, 81, 61]],
    ['the channel begins there', 0, [101, 81, 61, 41, 21]],
  ])('are asked for as far as needed: %s', async (_, latest, asked) => {
    const back = await run(page(101, 120), latest, twenty)
    expect(back).toMatchObject({ asked, count: 20 + 20 * asked.length, inOrder: true, notes: [] })
  })

  it('are bounded, and it is told what may be missing', async () => {
    const { asked, first, notes } = await run(page(901, 920), 10, twenty)
    expect({ asked: asked.length, first }).toEqual({ asked: 5, first: 801 })
    expect(notes).toEqual(['between 10 and 801 posts may be missing: 5 pages before the preview were read'])
  })

  it('are told of where they cannot be had, or where a mirror shows the same again', async () => {
    const gone = await run(page(101, 120), 50, (before) => (before === 101 ? twenty(before) : 'it answered 502'))
    expect(gone).toMatchObject({
      asked: [101, 81],
      count: 40,
      notes: ['between 50 and 81 posts may be missing: it answered 502'],
    })
    const mirror = await run(page(101, 120), 50, () => page(101, 120))
    expect(mirror).toMatchObject({ asked: [101], count: 20 })
    expect(mirror.notes[0]).toContain('shows none before')
  })
})
