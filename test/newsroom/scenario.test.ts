import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { playScenario, stageScenario } from '../../src/newsroom/play.js'
import { buildScenario, SCENARIO_OUTLETS, type ScenarioStep } from '../../src/newsroom/scenario.js'
import { NOON, newsroom } from './support.js'

const clock = { now: () => NOON }
const steps = buildScenario(NOON)

function published(
  filter: (step: ScenarioStep & { act: 'publish' }) => boolean,
): (ScenarioStep & { act: 'publish' })[] {
  return steps.filter((step) => step.act === 'publish').filter(filter)
}

describe('the script of the demonstration', () => {
  it('lasts a minute, in order, and is the same every time', () => {
    const times = steps.map(({ afterMs }) => afterMs)
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times.at(-1)).toBeLessThan(60_000)
    expect(times.at(-1)).toBeGreaterThan(50_000)
    expect(buildScenario(NOON)).toEqual(steps)
  })

  it('shows the essentials in its first 20 seconds', () => {
    const early = published(({ afterMs }) => afterMs < 20_000)
    const swap = early.filter(({ article }) => article.truth.storyKey === 'swap')
    expect(new Set(swap.map(({ article }) => article.language)).size).toBe(8)
    for (const { article } of swap) expect(article.paragraphs[0]).toContain('120')
    const english = swap.filter(({ article }) => article.language === 'en')
    expect(english).toHaveLength(3)
    expect(new Set(english.map(({ article }) => article.paragraphs.join())).size).toBe(1)
    expect(new Set(english.map(({ outlet }) => outlet)).size).toBe(3)
    expect(early.some(({ article }) => article.truth.topics[0] === 'negotiation')).toBe(true)
    expect(early.filter(({ article }) => article.truth.storyKey === null).length).toBeGreaterThan(15)
    expect(steps.filter(({ act, afterMs }) => act === 'correct' && afterMs < 20_000)).toHaveLength(1)
  })

  it('is played on a staged newsroom, and its correction changes figure, feed and page', async () => {
    const room = await newsroom({ hosts: SCENARIO_OUTLETS.length })
    const outlets = stageScenario(room, clock)
    expect(new Set(outlets.map(({ host }) => host)).size).toBe(outlets.length)
    for (const { feedUrl } of outlets) {
      const { items } = await new Parser().parseURL(feedUrl)
      expect(items.length).toBeGreaterThan(2)
      for (const { isoDate } of items) expect(Date.parse(isoDate ?? '')).toBeLessThan(NOON.getTime() - 86_400_000)
    }

    const seen: { step: ScenarioStep; url: string; title: string }[] = []
    const texts: Promise<string>[] = []
    const end = await playScenario(room, {
      clock,
      speed: Number.POSITIVE_INFINITY,
      onStep: (step, url) => {
        seen.push({ step, url, title: step.act === 'publish' ? step.article.title : step.changes.title })
        if (url.endsWith('/swap-120')) texts.push(fetch(url).then((answer) => answer.text()))
      },
    })
    expect(end).toBe('played')
    expect(seen.map(({ step }) => step)).toEqual(steps)
    expect(texts).toHaveLength(2)
    const corrected = (await texts[1]) ?? ''
    expect(corrected).toContain('Correction: an earlier version of this report gave the number as 120')
    expect(corrected).toContain('117')
    const wire = await new Parser().parseURL(outlets[0]?.feedUrl ?? '')
    const entry = wire.items.find(({ link }) => link?.endsWith('/swap-120'))
    expect(entry?.title).toContain('117')
    for (const { url } of seen) expect(url).toMatch(/^http:\/\/127\.[\d.]+:\d+\//)
  })

  it('stops where it is when it is told to', async () => {
    const room = await newsroom()
    stageScenario(room, clock)
    const abort = new AbortController()
    const seen: ScenarioStep[] = []
    const end = await playScenario(room, {
      clock,
      signal: abort.signal,
      onStep: (step) => {
        seen.push(step)
        abort.abort()
      },
    })
    expect(end).toBe('stopped')
    expect(seen).toHaveLength(1)
  })
})
