import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/articles/read/page.js'
import { pageDamage } from '../../support/damage.js'

const SENTENCE =
  'the two delegations met again on Thursday, and both sides said afterwards that the talks would go on next week.'
/** Paragraphs that can be told apart, so that it shows which one is missing. */
const PARAGRAPHS = Array.from({ length: 12 }, (_, n) => `In paragraph ${n + 100}, ${SENTENCE} ${SENTENCE}`)
const asMarkup = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('\n')

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks go on</title>
<meta property="article:published_time" content="2026-02-05T14:00:00Z"><link rel="canonical" href="https://news.example/a"></head>
<body><nav><a href="/">Home</a><a href="/world">World</a></nav><div><h1>Talks go on</h1><time datetime="2026-02-05">5 February</time>
${body}</div><footer><a href="/imprint">Imprint</a></footer></body></html>`

const read = (bytes: Uint8Array | string) =>
  readPage({ url: 'https://news.example/a', bytes, contentType: 'text/html' })

describe('damaged pages', () => {
  it('never throw, and every answer is one that can be kept', () => {
    fc.assert(
      fc.property(fc.array(pageDamage, { minLength: 1, maxLength: 5 }), fc.boolean(), (damages, asBytes) => {
        const text = damages.reduce((damaged, damage) => damage(damaged), page(asMarkup(PARAGRAPHS)))
        const outcome = read(asBytes ? Buffer.from(text) : text)
        if (outcome.kind === 'no-article') {
          expect(outcome.reason).not.toBe('')
          return
        }
        const { title, text: body, published } = outcome.reading
        expect(`${title}${body}`).not.toContain('\0')
        expect(published?.getTime()).not.toBeNaN()
      }),
      { seed: 23, numRuns: 250 },
    )
  })

  it('still give the paragraphs that the damage did not reach', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), pageDamage, (hit, damage) => {
        const damaged = damage(asMarkup(PARAGRAPHS.slice(hit, hit + 1)))
        const outcome = read(
          page([asMarkup(PARAGRAPHS.slice(0, hit)), damaged, asMarkup(PARAGRAPHS.slice(hit + 1))].join('\n')),
        )
        const text = outcome.kind === 'article' ? outcome.reading.text : ''
        // What is swallowed to the end of the page takes all that follows with it, and so does what only a quote ends;
        // an end of the container moves all that follows out of it.
        const swallows = /<(?:!--|script|style|plaintext|textarea|template|svg|!\[CDATA|\/div)|["=]/.test(damaged)
        const kept = PARAGRAPHS.filter((_, n) => (swallows ? n < hit - 1 : Math.abs(n - hit) > 1))
        expect(
          kept.filter((paragraph) => !text.includes(paragraph)),
          damaged,
        ).toEqual([])
      }),
      { seed: 29, numRuns: 150 },
    )
  })

  it('never throw on bytes that are anything at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(read(bytes).kind).toMatch(/^(?:article|no-article)$/)
      }),
      { seed: 31, numRuns: 200 },
    )
  })
})
