import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../src/domain/topic.js'
import { judge } from '../../src/topics/judge.js'
import { shippedTopics } from '../fixtures/topics.js'

const topics = shippedTopics()
const published = new Date('2026-02-05T12:00:00Z')

interface Told {
  readonly language: string
  readonly topics: readonly string[]
  readonly title: string
  readonly text: string
}

const TOLD = readFileSync(new URL('told.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Told => JSON.parse(line))

const judged = (title: string, text: string, language = 'en'): readonly Judgement[] =>
  judge({ title, text, language, published }, topics)
const applying = (all: readonly Judgement[]) => all.flatMap((one) => (one.applies ? [one.topic] : []))
const reason = (all: readonly Judgement[], topic: string, rule: string) =>
  all.find((one) => one.topic === topic)?.evidence.find((one) => one.rule === rule)

describe('a short article in everyday words', () => {
  it.each(TOLD)('$language: $title', (one) => {
    expect([...applying(judged(one.title, one.text, one.language))].sort()).toEqual([...one.topics].sort())
  })
})

describe('weighing', () => {
  it('takes several words of talks between adversaries for talks, and as little between allies', () => {
    const words = (a: string, b: string) =>
      judged(
        'Papers in a hotel',
        `Diplomats carried drafts between ${a} and ${b} on Thursday; a handshake at the same table was put off, and the venue stays open.`,
      )
    expect(applying(words('Armenia', 'Azerbaijan'))).toEqual(['negotiation'])
    expect(applying(words('Armenia', 'Norway'))).toEqual([])
  })

  it('believes a signature of both adversaries, not that of one and its ally', () => {
    const signed = (other: string) =>
      judged(
        'A day of signatures',
        `Ukraine and ${other} signed a protocol in Paris on Thursday. It is meant to last ten years, unlike those with Russia.`,
      )
    expect(reason(signed('Russia'), 'negotiation', 'signing')?.score).toBe(3)
    expect(applying(signed('Russia'))).toEqual(['negotiation'])
    expect(applying(signed('France'))).toEqual([])
  })

  it('takes off for words of another field, counted over the whole article', () => {
    const all = judged(
      'Truce between Beijing and Washington',
      'China and the United States extended their truce on Thursday after talks in Geneva.\n\nExporters and investors cheered. Tariffs stay where they are, economists said, and soybeans rose.',
    )
    expect(reason(all, 'negotiation', 'other-field')?.terms[0]).toContain('Tariffs')
    expect(applying(all)).toEqual([])
  })

  it('does not read words within words that hide them', () => {
    const said = (who: string) =>
      judged('Kyiv accused', `Russia's ${who} said on Thursday that Ukraine had burnt a village near Kursk.`)
    expect(said('head of the delegation')[1]?.score).toBe(said('governor')[1]?.score)
  })

  it('leaves the talks that a swap came out of, and keeps those that are news beside it', () => {
    const swap = 'Russia and Ukraine exchanged 90 prisoners of war each on Thursday.'
    const out = judged(
      'Ninety for ninety: prisoners of war swapped',
      `${swap} A mediator from Abu Dhabi carried the draft, and Russia accepted the conditions of the proposal at a hotel in Minsk.`,
    )
    expect(reason(out, 'negotiation', 'beside')?.score).toBe(-3)
    expect(applying(out)).toEqual(['prisoner-exchange'])
    const both = judged(
      'Second round ends in Istanbul, prisoners of war swapped',
      `${swap}\n\nThe second round of peace talks between the two countries ended in Istanbul without a ceasefire.`,
    )
    expect([...applying(both)].sort()).toEqual(['negotiation', 'prisoner-exchange'])
  })

  it('asks for a word of talks beside an exchange: an agreement and a mediator belong to both', () => {
    const agreed = (how: string) =>
      judged(
        'Hezbollah and Israel reach agreement on an airman: remains for eleven prisoners',
        `Israel and Hezbollah agreed on Thursday to the proposal of a mediator${how}. Eleven prisoners of war go free.`,
      )
    expect(reason(agreed(''), 'negotiation', 'beside')?.score).toBe(-3)
    expect(applying(agreed(''))).toEqual(['prisoner-exchange'])
    expect([...applying(agreed(', and to a round of talks in Berlin'))].sort()).toEqual([
      'negotiation',
      'prisoner-exchange',
    ])
  })

  it('adds to a report in which people go both ways, and not to one in which nobody goes', () => {
    const went = (verb: string, title = 'Home before dusk') =>
      judged(title, `Nineteen Azerbaijanis ${verb} home to Baku on Thursday; the same number of Armenians went north.`)
    expect(reason(went('went'), 'prisoner-exchange', 'both-ways')?.score).toBe(1)
    expect(applying(went('went'))).toEqual(['prisoner-exchange'])
    expect(reason(went('did not go'), 'prisoner-exchange', 'both-ways')).toBeUndefined()
    expect(applying(went('phoned'))).toEqual([])
  })

  it('does not take a title for talks whose lead says nothing of them', () => {
    const lead = 'Hamas handed three hostages to the Red Cross on Thursday. Israel let 90 Palestinian prisoners go.'
    expect(applying(judged('Three for ninety: another handover under the truce concluded', lead))).toEqual([
      'prisoner-exchange',
    ])
  })

  it('tells a length of time from what came before', () => {
    const [, home] = [
      null,
      judged(
        'After 53 days in the forest five captured soldiers return to Colombia',
        'The ELN rebels let them go on Thursday.',
      ),
    ]
    expect(reason(home, 'prisoner-exchange', 'aside')).toBeUndefined()
    expect(applying(home)).toEqual(['prisoner-exchange'])
  })

  it('knows a look back from people held since a year', () => {
    const held = judged(
      'Children return',
      'Russia let seven Ukrainian children go home whom it had held since 2014, Kyiv said.',
    )
    expect(reason(held, 'prisoner-exchange', 'history')).toBeUndefined()
    const past = judged(
      'A bridge in the fog',
      'In 1962 Soviet and American officers swapped two spies on a bridge near Potsdam.',
    )
    expect(reason(past, 'prisoner-exchange', 'history')?.score).toBe(-4)
  })

  it('takes the wreaths of today for what is long past, and an old war for no reason to doubt', () => {
    const wreaths = judged(
      'The swap on the bridge, remembered',
      'Flowers were laid on Thursday where, in March 1985, the Soviet Union and the United States exchanged spies and prisoners; the anniversary drew a crowd.',
    )
    expect(reason(wreaths, 'prisoner-exchange', 'history')?.score).toBe(-4)
    expect(applying(wreaths)).toEqual([])
    const talks = judged(
      'Officers of both Koreas sit down at Panmunjom',
      'Officers of North Korea and South Korea opened military talks on Thursday at the table of the 1953 armistice.',
    )
    expect(reason(talks, 'negotiation', 'history')).toBeUndefined()
    expect(applying(talks)).toEqual(['negotiation'])
    const film = judged(
      'Tonight: two spies on a bridge',
      'Berlin, February 1962. Two men walk towards each other: the Soviet Union and the United States exchange their spies.',
    )
    expect(reason(film, 'prisoner-exchange', 'history')?.score).toBe(-4)
  })
})
