import { describe, expect, it } from 'vitest'
import { documentOf } from '../../src/text/document.js'

const published = new Date('2026-05-07T19:00:00Z')
const SCENE =
  'Olena Marchuk had been standing at the hospital gate since six in the morning, holding a laminated photograph of her son that the rain had turned pale.\n\nWhen the buses came, shortly after two in the afternoon, she did not look for his face. She listened, and for a while she heard nothing but engines.'
const zonesOf = (...paragraphs: readonly string[]): readonly string[] =>
  documentOf({
    title: "A mother's wait ends",
    text: [SCENE, ...paragraphs].join('\n\n'),
    language: 'en',
    published,
  })
    .sentences.filter((one) => one.paragraph === 2)
    .map((one) => one.zone)

describe('the news of a feature', () => {
  it('is a part of the lead: title and opening name no adversaries, and it tells of an exchange of today', () => {
    expect(
      zonesOf(
        'Sgt. Taras Marchuk was one of the 187 Ukrainians who came home on Thursday in an exchange of prisoners with Russia. The same number of Russian troops travelled the other way.',
        'He was taken in Mariupol in May 2022.',
      ),
    ).toEqual(['lead', 'lead'])
  })

  it.each([
    [
      'an exchange of long ago',
      'In March 2024 some 187 Ukrainians had come home in an exchange of prisoners with Russia.',
    ],
    ['no exchange', 'Russia fired 187 drones at Ukraine on Thursday, the air force said in the evening.'],
    ['one side only', 'The hospital in Kyiv has treated 187 soldiers who came home on Thursday from the front.'],
    ['no figure', 'Russia and Ukraine exchanged prisoners on Thursday, and she had read of it.'],
  ])('is no part of it without that: %s', (_, paragraph) => {
    expect(zonesOf(paragraph, 'She went home.')).not.toContain('lead')
  })

  it('stays where it is where title and lead name the adversaries', () => {
    const { sentences } = documentOf({
      title: 'Russia strikes Ukraine',
      text: `${SCENE}\n\nIn an exchange with Russia 187 Ukrainians came home on Thursday.`,
      language: 'en',
      published,
    })
    expect(sentences.at(-1)?.zone).not.toBe('lead')
  })
})
