import { describe, expect, it } from 'vitest'
import { read } from '../reading.js'

const told = (language: string, text: string) => {
  const { facts } = read('x', language, '', text)
  return { ...Object.fromEntries(facts.released.map((one) => [one.by, one.count])), total: facts.total }
}

describe('a stage of a larger deal', () => {
  it.each([
    [
      'en',
      'Israel freed 96 Palestinian prisoners out of the 1,900 prisoners it must release. Hamas handed over four hostages.',
    ],
    [
      'fr',
      "Israël a libéré lundi 96 des 1 900 détenus palestiniens prévus par l'accord. Le Hamas a remis quatre otages.",
    ],
    ['es', 'Israel liberó el lunes a 96 de los 1.900 presos palestinos previstos. Hamás entregó cuatro rehenes.'],
    ['it', 'Israele ha rilasciato lunedì 96 dei 1.900 detenuti palestinesi. Hamas ha consegnato quattro ostaggi.'],
    ['pt', 'Israel libertou 96 dos 1.900 presos palestinos previstos no acordo. O Hamas entregou quatro reféns.'],
  ])('is the count, and not the whole that it is out of: %s', (language, text) => {
    expect(told(language, text)).toMatchObject({ IL: 96, Hamas: 4 })
  })

  it.each([
    ['en', 'Under the 300-for-300 exchange Russia and Ukraine on Friday released 95 soldiers each.'],
    ['ru', 'В рамках обмена «300 на 300» сегодня стороны, Россия и Украина, передали друг другу по 95 военных.'],
    ['uk', 'У межах домовленості «300 на 300» сьогодні Україна та Росія обміняли по 95 військових.'],
    ['pl', 'W ramach wymiany 300 na 300 Ukraina i Rosja oddały dziś sobie po 95 żołnierzy.'],
  ])('is the count, and not the formula of the deal: %s', (language, text) => {
    expect(told(language, text)).toMatchObject({ RU: 95, UA: 95 })
  })

  it('leaves the whole its place where the news gave it before', () => {
    const text =
      'Israel returned 14 Lebanese detainees on Monday and Hezbollah gave up two bodies. Nine of the 14 are fighters.'
    expect(told('en', text)).toMatchObject({ IL: 14, Hezbollah: 2 })
  })
})

describe('figures told respectively', () => {
  it.each([
    ['en', 'Russia and Ukraine released 84 and 79 prisoners respectively.'],
    ['de', 'Russland und die Ukraine ließen 84 beziehungsweise 79 Gefangene frei.'],
    ['fr', 'Moscou et Kiev ont libéré respectivement 84 et 79 prisonniers.'],
    ['es', 'Moscú y Kiev liberaron a 84 y 79 prisioneros, respectivamente.'],
    ['it', 'Russia e Ucraina hanno rilasciato rispettivamente 84 e 79 prigionieri.'],
    ['pt', 'A Rússia e a Ucrânia libertaram 84 e 79 prisioneiros, respectivamente.'],
    ['pl', 'Rosja i Ukraina uwolniły odpowiednio 84 i 79 jeńców.'],
    ['ru', 'Россия и Украина освободили 84 и 79 пленных соответственно.'],
    ['uk', 'Росія та Україна звільнили відповідно 84 та 79 полонених.'],
    ['tr', 'Rusya ve Ukrayna sırasıyla 84 ve 79 esiri serbest bıraktı.'],
    ['ar', 'أفرجت روسيا وأوكرانيا عن 84 و79 أسيراً على التوالي.'],
    ['zh', '俄罗斯和乌克兰分别释放了84名和79名战俘。'],
  ])('go with the sides in their order: %s', (language, text) => {
    expect(told(language, text)).toEqual({ RU: 84, UA: 79, total: null })
  })

  it('are the other way round for those who receive', () => {
    expect(told('en', 'Russia and Ukraine received 84 and 79 prisoners respectively.')).toEqual({
      UA: 84,
      RU: 79,
      total: null,
    })
  })

  it('need the word: what both let go in two groups is of both', () => {
    expect(told('en', 'Russia and Ukraine swapped 84 soldiers and 79 sailors.')).not.toMatchObject({ RU: 84, UA: 79 })
  })
})

describe('parts of a whole', () => {
  it.each([
    [
      'en',
      "A total of 90 prisoners were exchanged by Yemen's government and the Houthis. Sixty of them are Houthi fighters, the other thirty are government soldiers.",
    ],
    [
      'de',
      'Die jemenitische Regierung und die Huthi tauschten 90 Gefangene aus. 60 davon sind Huthi-Kämpfer, die übrigen 30 Soldaten der Regierung.',
    ],
    [
      'ru',
      'Правительство Йемена и хуситы обменялись 90 пленными. 60 из них — хуситы, содержавшиеся в Адене, остальные 30 — правительственные солдаты.',
    ],
    [
      'es',
      'El Gobierno de Yemen y los hutíes canjearon 90 presos. Sesenta de ellos son combatientes hutíes; los otros treinta, soldados del Gobierno.',
    ],
    [
      'pl',
      'Rząd Jemenu i Huti wymienili 90 jeńców. Sześćdziesięciu z nich to bojownicy Huti, pozostałych trzydziestu to żołnierze rządowi.',
    ],
    ['zh', '也门政府与胡塞武装交换了90名囚犯，其中60人是胡塞武装成员，其余30人是政府军士兵。'],
  ])('are of the side whose people they are: %s', (language, text) => {
    expect(told(language, text)).toEqual({ YE: 60, Houthis: 30, total: 90 })
  })

  it('are not of two sides where no side is named', () => {
    const text =
      'Russia released 90 people on Friday and Ukraine freed 70 soldiers. Of the 90, sixty are soldiers and thirty civilians.'
    expect(told('en', text)).toMatchObject({ RU: 90, UA: 70 })
  })
})
