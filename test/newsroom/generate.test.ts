import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { articleStream, currentHappening, generateArticles } from '../../src/newsroom/generate.js'
import { NEWS_LANGUAGES, PLAIN_SUBJECTS } from '../../src/newsroom/types.js'
import { NOON } from './support.js'

const ALL = { seed: 'all', start: NOON, exchangeShare: 0.15, talksShare: 0.1, lookalikeShare: 0.1 }
const articles = generateArticles({ ...ALL, count: 1_500 })

describe('generated articles', () => {
  it('are the same for the same seed, and others for another', () => {
    const shorter = generateArticles({ ...ALL, count: 40 })
    expect(shorter).toEqual(articles.slice(0, 40))
    const others = generateArticles({ ...ALL, seed: 'other', count: 40 })
    expect(others.map(({ title }) => title)).not.toEqual(shorter.map(({ title }) => title))
  })

  it('have each a content of its own, long enough, and no paragraph in common', () => {
    const hashes = articles.map(({ title, paragraphs }) =>
      createHash('sha256')
        .update([title, ...paragraphs].join('\n'))
        .digest('hex'),
    )
    expect(new Set(hashes).size).toBe(articles.length)
    const paragraphs = articles.flatMap((article) => article.paragraphs)
    expect(new Set(paragraphs).size).toBe(paragraphs.length)
    for (const { paragraphs, slug } of articles) {
      expect(paragraphs.join('').length, slug).toBeGreaterThanOrEqual(1_200)
    }
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length)
  })

  it('cover every language and subject, leave no slot open, and keep their shares', () => {
    const kinds = new Set(articles.map(({ language, slug }) => `${language} ${slug.replace(/-\d+$/, '')}`))
    for (const language of NEWS_LANGUAGES) {
      for (const kind of [...PLAIN_SUBJECTS, 'exchange', 'talks', 'lookalike'])
        expect(kinds).toContain(`${language} ${kind}`)
    }
    for (const { title, paragraphs } of articles)
      expect([title, ...paragraphs].join('\n')).not.toMatch(/[[\]{}|]|undefined/)
    const share = (topic: string): number =>
      articles.filter(({ truth }) => truth.topics.some((one) => one === topic)).length / articles.length
    expect(share('prisoner-exchange')).toBeCloseTo(0.15, 1)
    expect(share('negotiation')).toBeCloseTo(0.1, 1)
  })

  it('tell the truth about themselves: figures and parties of the story stand in the text', () => {
    const stories = articles.filter(({ truth }) => truth.storyKey !== null)
    expect(stories.length).toBeGreaterThan(250)
    for (const { slug, truth, title, paragraphs, published } of stories) {
      const kind = slug.startsWith('exchange') ? 'exchange' : 'talks'
      const happening = currentHappening(kind, ALL.seed, published)
      expect(truth).toEqual({
        topics: [kind === 'exchange' ? 'prisoner-exchange' : 'negotiation'],
        storyKey: happening.key,
      })
      const opening = `${title}\n${paragraphs[0]}`
      const figures = kind === 'exchange' ? happening.counts : [happening.round]
      for (const figure of figures) expect(opening).toContain(String(figure))
    }
    for (const { truth, slug } of articles) {
      if (/^(exchange|talks)/.test(slug)) continue
      expect(truth, slug).toEqual({ topics: [], storyKey: null })
    }
  })

  it('report given happenings with their figures', () => {
    const swap = { ...currentHappening('exchange', 'x', NOON), key: 'mine', counts: [61, 45] as const }
    const given = generateArticles({ ...ALL, exchangeShare: 1, talksShare: 0, happenings: [swap], count: 60 })
    for (const { truth, paragraphs } of given) {
      expect(truth.storyKey).toBe('mine')
      expect(paragraphs[0]).toContain('61')
      expect(paragraphs[0]).toContain('45')
    }
  })

  it('never put two stories of one kind, or an exchange and talks of one pair, in the news at once', () => {
    const day = 86_400_000
    for (let n = 0; n < 40; n++) {
      const at = new Date(NOON.getTime() + (n * day) / 2)
      const swap = currentHappening('exchange', 's', at)
      const talks = currentHappening('talks', 's', at)
      expect(swap.parties).not.toEqual(talks.parties)
      expect(at.getTime() - swap.day.getTime()).toBeLessThan(2 * day)
      expect(currentHappening('exchange', 's', new Date(at.getTime() + 2 * day)).parties).not.toEqual(swap.parties)
    }
  })

  it('never run out', () => {
    const stream = articleStream({ seed: 'endless', start: NOON, languages: ['es'], spacingMs: 1_000 })
    const seen = new Set<string>()
    for (let n = 0; n < 1_500; n++) {
      const { value } = stream.next()
      seen.add(value.paragraphs.join('\n'))
    }
    expect(seen.size).toBe(1_500)
  })
})
