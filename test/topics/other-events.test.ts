import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../src/domain/topic.js'
import { judge } from '../../src/topics/judge.js'
import { shippedTopics } from '../fixtures/topics.js'

const topics = shippedTopics()
const published = new Date('2026-02-12T12:00:00Z')

interface LookAlike {
  readonly language: string
  readonly kind: string
  readonly title: string
  readonly text: string
}

const LOOK_ALIKES = readFileSync(new URL('other-events.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): LookAlike => JSON.parse(line))

const judged = (title: string, text: string, language = 'en'): readonly Judgement[] =>
  judge({ title, text, language, published }, topics)
const applying = (all: readonly Judgement[]) => all.flatMap((one) => (one.applies ? [one.topic] : []))
const losses = (all: readonly Judgement[], topic: string, rule: string) =>
  all
    .find((one) => one.topic === topic)
    ?.evidence.filter((one) => one.rule === rule)
    .map((one) => one.score)

describe('an article whose main event is another', () => {
  it.each(LOOK_ALIKES)('$language, $kind: $title', (one) => {
    expect(applying(judged(one.title, one.text, one.language))).toEqual([])
  })
})

describe('words of another event beside the news', () => {
  it.each([
    [
      'a verdict that the person freed once got',
      'Reporter for three agents: exchange at the bridge',
      'Russia and the United States swapped a reporter, sentenced to 16 years in 2024, for three agents on Thursday.',
      ['prisoner-exchange'],
    ],
    [
      'bombs that fall while the two sides talk',
      'No truce in sight as second round ends in Istanbul',
      'As drones and missiles hit both countries, delegations of Russia and Ukraine ended their second round of ceasefire talks in Istanbul on Thursday.',
      ['negotiation'],
    ],
    [
      'captured soldiers who are handed back',
      'Captured soldiers go home from both sides',
      'Thailand and Cambodia handed back nine captured soldiers each at the border on Thursday.',
      ['prisoner-exchange'],
    ],
    [
      'a title that counts up, over the news of the day',
      'A killer for sixteen: the swap in numbers',
      'Germany and Russia exchanged prisoners at Ankara airport on Thursday: the killer went home, and Moscow let sixteen people leave.',
      ['prisoner-exchange'],
    ],
  ])('%s', (_, title, text, wanted) => {
    expect(applying(judged(title, text))).toEqual(wanted)
  })

  it('counts more where the title tells it and the first sentence tells it again', () => {
    const title = 'Court sentences soldier who hoped for a swap'
    const once = judged(title, 'Russia and Ukraine exchanged prisoners on Thursday.')
    const twice = judged(title, 'A court in Kyiv sentenced to life a Russian soldier who had hoped for an exchange.')
    expect(losses(once, 'prisoner-exchange', 'verdict')).toEqual([-2])
    expect(losses(twice, 'prisoner-exchange', 'verdict')).toEqual([-2, -3])
  })

  it('speaks against the topics of its kind only', () => {
    const all = judged('Climate talks stall', 'Climate negotiators of Russia and Ukraine left the hall on Thursday.')
    expect(losses(all, 'negotiation', 'other-talks')).toEqual([-2.5, -2.5])
    expect(losses(all, 'prisoner-exchange', 'other-talks')).toEqual([])
  })

  it('is a figure of speech within quotation marks', () => {
    const text = (said: string) =>
      judged('Tehran denies talks', `Iran and the United States did not meet on Thursday. ${said}, an official said.`)
    expect(losses(text('“A bad film”'), 'negotiation', 'works')).toEqual([])
  })
})
