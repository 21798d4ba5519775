import { describe, expect, it } from 'vitest'
import { read } from '../reading.js'

/** What each side let go, and the civilians among or beside them, where there are any. */
const SENTENCES: readonly (readonly [string, string, Readonly<Record<string, readonly number[]>>])[] = [
  ['en', 'Russia freed 84 Ukrainian soldiers and one civilian.', { RU: [84, 1] }],
  ['en', 'Russia freed 84 Ukrainians, including a civilian from Kherson.', { RU: [84, 1] }],
  ['ru', 'Россия передала 84 украинских военных, среди них один гражданский.', { RU: [84, 1] }],
  ['uk', 'Росія звільнила 84 українців, серед них один цивільний.', { RU: [84, 1] }],
  ['de', 'Russland ließ 84 ukrainische Soldaten und einen Zivilisten frei.', { RU: [84, 1] }],
  ['fr', 'La Russie a libéré 84 soldats ukrainiens, dont un civil.', { RU: [84, 1] }],
  ['es', 'Rusia liberó a 84 soldados ucranianos, entre ellos un civil.', { RU: [84, 1] }],
  ['it', 'La Russia ha liberato 84 soldati ucraini, tra cui un civile.', { RU: [84, 1] }],
  ['pt', 'A Rússia libertou 84 soldados ucranianos, entre eles um civil.', { RU: [84, 1] }],
  ['pl', 'Rosja uwolniła 84 ukraińskich żołnierzy, w tym jednego cywila.', { RU: [84, 1] }],
  ['tr', 'Rusya aralarında bir sivilin de bulunduğu 84 Ukraynalı askeri serbest bıraktı.', { RU: [84, 1] }],
  ['ar', 'أفرجت روسيا عن 84 أسيرا أوكرانيا بينهم مدني واحد.', { RU: [84, 1] }],
  ['zh', '俄罗斯释放84名乌克兰战俘，其中包括一名平民。', { RU: [84, 1] }],
  [
    'en',
    'Iran freed five Americans, all of them civilians. The United States freed five Iranians.',
    { IR: [5, 5], US: [5] },
  ],
  ['zh', '伊朗释放的五名美国人均为双重国籍平民。美国放走五名伊朗人。', { IR: [5, 5], US: [5] }],
  [
    'fr',
    "L'Iran a libéré cinq Américains, tous des civils. Washington a relâché quatre Iraniens.",
    { IR: [5, 5], US: [4] },
  ],
  ['de', 'Russland ließ 84 Ukrainer frei. Alle sind Zivilisten.', { RU: [84, 84] }],
  ['es', 'Rusia liberó a 84 ucranianos. Ocho son civiles.', { RU: [84, 8] }],
  ['uk', 'Україна повернула 84 людей. Шестеро з них — цивільні.', { RU: [84, 6] }],
  [
    'en',
    'Ukraine got 300 soldiers and two civilians back from Russia, and Russia received 300 soldiers from Ukraine.',
    { RU: [300, 2], UA: [300] },
  ],
  ['pl', 'Rosja wypuściła 300 żołnierzy i dwoje cywilów ukraińskich.', { RU: [300, 2] }],
  ['tr', 'Rusya 300 Ukraynalı asker ve 8 sivil serbest bıraktı.', { RU: [300, 8] }],
  ['ar', 'أفرجت روسيا عن 300 عسكري أوكراني وثمانية مدنيين.', { RU: [300, 8] }],
  ['it', 'La Russia ha liberato 300 militari ucraini e con loro otto civili.', { RU: [300, 8] }],
  ['pt', 'A Rússia libertou 300 militares ucranianos, além de oito civis.', { RU: [300, 8] }],
  [
    'fr',
    'Onze soldats maliens ont été remis par le JNIM. Deux chauffeurs civils les accompagnaient.',
    { JNIM: [11, 2] },
  ],
  ['en', 'Russia freed 84 Ukrainian soldiers. A civilian who waited at the border waved a flag.', { RU: [84] }],
  [
    'it',
    "La giunta del Myanmar doveva liberare 40 ribelli dell'Arakan Army. L'intesa, raggiunta in aprile, impegnava l'Arakan Army a rilasciare 64 militari.",
    { 'Arakan Army': [64], MM: [40] },
  ],
  ['ar', 'أفرجت روسيا عن طيارين أوكرانيين وأفرجت أوكرانيا عن 12 عسكريا روسيا.', { RU: [2], UA: [12] }],
]

describe('civilians among or beside those let go', () => {
  it.each(SENTENCES)('%s: %s', (language, text, by) => {
    const { facts } = read('x', language, 'x', text)
    const told = facts.released.map(({ by, count, civilians }) => [
      by,
      civilians === null ? [count] : [count, civilians],
    ])
    expect(Object.fromEntries(told)).toEqual(by)
  })

  it('takes no year for a count', () => {
    const { facts } = read(
      'x',
      'fr',
      'Échange',
      'Damien Lacaze et sa compagne, arrêtés à Tabriz au printemps 2023 puis condamnés pour espionnage, sont rentrés en France.',
    )
    expect(facts.released.filter((one) => one.count === 2023)).toEqual([])
  })
})
