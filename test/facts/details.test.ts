import { describe, expect, it } from 'vitest'
import { read } from './reading.js'

type Case = readonly [topics: string, language: string, slot: string, value: unknown, text: string]

const CASES: readonly Case[] = [
  [
    'x',
    'en',
    'formula',
    { first: 63, second: 116 },
    'Russia and Ukraine carried out a 63 for 116 prisoner swap on Thursday.',
  ],
  ['x', 'ru', 'formula', { first: 63, second: 116 }, 'Россия и Украина провели обмен пленными по формуле «63 на 116».'],
  ['x', 'zh', 'formula', { first: 157, second: 157 }, '俄罗斯和乌克兰5日以157换157的方式交换战俘。'],
  ['x', 'en', 'ordinal', 71, 'It is the 71st exchange between Russia and Ukraine.'],
  ['x', 'ru', 'ordinal', 69, 'Это шестьдесят девятый обмен между Россией и Украиной.'],
  ['x', 'uk', 'ordinal', 71, 'Це вже 71-й обмін між Україною та Росією.'],
  ['x', 'pl', 'ordinal', 69, 'To sześćdziesiąta dziewiąta wymiana między Rosją a Ukrainą.'],
  ['x', 'zh', 'ordinal', 69, '俄罗斯与乌克兰5日完成了第69次被俘人员交换。'],
  ['x', 'en', 'stage', 2, 'The second stage of the exchange between Russia and Ukraine took place on Thursday.'],
  ['x', 'uk', 'stage', 9, 'Завершився дев’ятий етап обміну між Україною та Росією.'],
  ['x', 'de', 'stage', 2, 'Russland und die Ukraine haben die zweite Phase des Austauschs abgeschlossen.'],
  ['n', 'en', 'outcome', 'none', 'The talks between Russia and Ukraine ended on Thursday without a breakthrough.'],
  ['n', 'ru', 'outcome', 'none', 'Переговоры России и Украины завершились безрезультатно.'],
  ['n', 'de', 'outcome', 'continue', 'Die Gespräche zwischen Moskau und Kiew werden am Freitag fortgesetzt.'],
  [
    'n',
    'en',
    'next',
    '2026-02-20',
    'Talks between Russia and Ukraine ended on Thursday. The next meeting was set for 20 February.',
  ],
  [
    'n',
    'es',
    'next',
    '2026-02-20',
    'Rusia y Ucrania terminaron este jueves la ronda. La próxima reunión será el 20 de febrero.',
  ],
  [
    'n',
    'en',
    'delegation-head',
    { party: 'UA', name: 'Olena Hrytsenko' },
    'The Ukrainian delegation, led by Olena Hrytsenko, met the Russian one on Thursday.',
  ],
  [
    'n',
    'ru',
    'delegation-head',
    { party: 'RU', name: 'Пётр Сомов' },
    'Российскую делегацию на переговорах возглавляет Пётр Сомов, сообщили в Киеве.',
  ],
  [
    'n',
    'es',
    'delegation-head',
    { party: 'MA', name: 'Karim Benali' },
    'La delegación de Marruecos, encabezada por Karim Benali, se reunió con el Polisario.',
  ],
]

describe('what is claimed beside the facts', () => {
  it.each(CASES)('%s %s %s %j: %s', (topics, language, slot, value, text) => {
    const { claims } = read(topics, language, '', text)
    expect(claims.filter((one) => one.slot === slot).map((one) => one.value)).toContainEqual(value)
  })

  it('keeps the wounded apart from the count, with the sentence and who says so', () => {
    const { facts, claims } = read(
      'x',
      'en',
      'Russia and Ukraine swap 95 soldiers each',
      'Russia and Ukraine exchanged 95 soldiers each on Thursday. Russia also handed over 31 wounded Ukrainians, the ministry said.',
    )
    expect(facts.released.map((one) => one.count)).toEqual([95, 95])
    const [wounded] = claims.filter((one) => one.slot === 'wounded')
    expect(wounded?.value).toMatchObject({ by: 'RU', to: 'UA', count: 31 })
    expect(wounded?.sentence).toContain('31 wounded')
  })

  it('does not tell the morning for tomorrow', () => {
    const { claims } = read('n', 'es', '', 'La reunión entre Rusia y Ucrania empezó a primera hora de la mañana.')
    expect(claims.some((one) => one.slot === 'next')).toBe(false)
  })
})

describe('the round of talks', () => {
  it.each([
    ['ar', 5, 'خامس جولة بين طهران وواشنطن', 'أسدل الستار على خامس جولة من الحوار بين إيران والولايات المتحدة.'],
    ['ar', 8, 'اتفاق في الدوحة', 'وقعت روسيا وأوكرانيا الوثيقة في ختام جولة ثامنة من المباحثات.'],
    [
      'ru',
      3,
      'Мединский о переговорах',
      'Второй день консультаций России и Украины занял два часа.\n\nЭто был третий раунд в нынешнем составе.',
    ],
    ['ru', null, 'Переговоры в пятницу', 'Россия и Украина проведут в пятницу переговоры в Стамбуле.'],
    ['pl', null, 'Rozmowy w piątek', 'Rosja i Ukraina wrócą w piątek do rozmów w Stambule.'],
    ['tr', 3, 'Üçüncü raunttan kâğıt çıkmadı', 'Rusya ile Ukrayna dördüncü bir buluşma için plan yapmadı.'],
    [
      'de',
      5,
      'Karten auf dem Tisch',
      'Zum fünften Mal haben sich Abgesandte Russlands und der Ukraine am Donnerstag getroffen.',
    ],
    ['en', null, 'Talks begin', 'Russia and Ukraine met for the first time since autumn.'],
  ] as const)('%s: %s, %s', (language, round, title, text) => {
    expect(read('n', language, title, text).facts.round).toBe(round)
  })
})
