import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOILERPLATE_ARTICLES, blockFingerprints, withoutBoilerplate } from '../../src/articles/boilerplate.js'

const BANNER = 'Our newsroom has no owner but its readers: we have €12,480 of the €20,000 that we need by Friday.'
const articles = [
  [
    'Two crews came home on Thursday after five months on the island.',
    'Russia and Ukraine exchanged 150 prisoners of war each, the ministry said.',
  ],
  ['The council put off its vote on the bridge for the third time.', 'He did not say more.'],
  [
    'A clerk read out the list of names twice before the hall was full.',
    'Russia and Ukraine exchanged 205 prisoners of war each, the ministry said.',
  ],
  ['Rain closed eleven roads in the hills above the town.', 'Background'],
]
const pages = articles.map((paragraphs, n) =>
  [...paragraphs, BANNER.replace('12,480', `1${n},9${n}7`), 'Background'].join('\n\n'),
)

/** What a host's store would know after these texts. */
function knownAfter(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const print of blockFingerprints(text)) counts.set(print, (counts.get(print) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= BOILERPLATE_ARTICLES).map(([print]) => print))
}

describe('withoutBoilerplate', () => {
  it('drops a block that stands in three articles, though the amount in it changes', () => {
    expect(withoutBoilerplate(pages[3] ?? '', knownAfter(pages.slice(0, 3)))).toBe(
      'Rain closed eleven roads in the hills above the town.\n\nBackground\n\nBackground',
    )
    expect(withoutBoilerplate(pages[3] ?? '', knownAfter(pages.slice(0, 2)))).toBe(pages[3])
  })

  it('keeps apart sentences in which the news is a number', () => {
    const [first, second] = ['150', '205'].map((count) =>
      blockFingerprints(`They exchanged ${count} prisoners of war each on Monday.`),
    )
    expect(first).not.toEqual(second)
  })

  it('takes a block for the same whatever its typesetting', () => {
    expect(blockFingerprints('“Support us”, the EDITORS wrote –  please do so.')).toEqual(
      blockFingerprints('"Support us", the editors wrote - please do so'),
    )
  })

  it('knows no short lines, in any script', () => {
    expect(blockFingerprints('Background\n\nHe said so.\n\n背景资料')).toEqual([])
    expect(blockFingerprints('本台记者从北京发来的详细报道')).toHaveLength(1)
    expect(blockFingerprints('Підтримайте нас, щоб ми могли працювати далі')).toHaveLength(1)
  })

  it('leaves a text alone that would be gone, or be no article any more', () => {
    const text = pages[0] ?? ''
    expect(withoutBoilerplate(text, new Set(blockFingerprints(text)))).toBe(text)
    const [first, ...rest] = blockFingerprints(text)
    expect(first).toMatch(/^[0-9a-f]{16}$/)
    expect(withoutBoilerplate(`Background\n\n${text}`, new Set([first ?? '', ...rest]))).toBe(`Background\n\n${text}`)
    const long = Array.from(
      { length: 40 },
      (_, n) => `Paragraph ${n} of a text that stands on every page of this host.`,
    )
    const article = ['One sentence of news that nobody else has, in nine words.', ...long].join('\n\n')
    expect(withoutBoilerplate(article, new Set(blockFingerprints(long.join('\n\n'))))).toBe(article)
  })

  it('never makes a text longer, and never empty', () => {
    const words = fc.array(fc.lorem({ maxCount: 12 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(words, words, (blocks, others) => {
        const text = blocks.join('\n\n')
        const left = withoutBoilerplate(text, new Set(blockFingerprints([...others, ...blocks.slice(1)].join('\n\n'))))
        expect(left.length).toBeGreaterThan(0)
        expect(left.length).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
