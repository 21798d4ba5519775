import { describe, expect, it } from 'vitest'
import { read } from '../reading.js'

const told = (language: string, text: string) => {
  const { facts } = read('x', language, '', text)
  return Object.fromEntries(facts.released.map((one) => [one.by, one.count]))
}

describe('figures that count nobody who is let go', () => {
  it.each([
    [
      'half a year',
      'tr',
      'ABD, üç buçuk yıldır tutulan iki Afganı serbest bıraktı. Taliban dört Amerikalıyı serbest bıraktı.',
      { US: 2, AF: 4 },
    ],
    [
      'an age',
      'pl',
      'Rosja wypuściła 31 ukraińskich żołnierzy. Kijów oddał 24 Rosjan. Wśród nich jest 19-letni szeregowiec.',
      { RU: 31, UA: 24 },
    ],
    [
      'a rate',
      'en',
      'Israel returned the bodies of 45 Palestinians, under a deal that sets 15 bodies for every dead hostage. Hamas had handed over three.',
      { IL: 45, Hamas: 3 },
    ],
    [
      'sources',
      'en',
      'Israel released five Hezbollah fighters and Hezbollah freed one soldier, three officials in Beirut said.',
      { IL: 5, Hezbollah: 1 },
    ],
    [
      'those who stay',
      'es',
      'El ELN liberó a siete policías en Colombia. El ministro exigió la devolución de los dieciocho soldados que siguen en su poder.',
      { ELN: 7 },
    ],
  ])('%s', (_, language, text, wanted) => {
    expect(told(language, text)).toMatchObject(wanted)
  })

  it('leaves "for each side" a count of both', () => {
    const text = 'Rusia y Ucrania acordaron canjear 1.200 prisioneros por cada parte.'
    expect(told('es', text)).toEqual({ RU: 1200, UA: 1200 })
  })
})

describe('formulas', () => {
  it.each([
    [
      'tr',
      "Sudan ordusu ile Hızlı Destek Kuvvetleri (HDK), salı günü 82'ye 82 formülüyle esir takası yaptı.",
      { SD: 82, RSF: 82 },
    ],
    ['fr', 'Russes et Ukrainiens ont procédé à un échange de prisonniers, 90 pour 90.', { RU: 90, UA: 90 }],
    ['zh', '俄罗斯和乌克兰按90对90的方式交换战俘。', { RU: 90, UA: 90 }],
    ['de', 'Russland und die Ukraine tauschten Gefangene im Verhältnis 90 zu 90.', { RU: 90, UA: 90 }],
  ])('hold for both: %s', (language, text, wanted) => {
    expect(told(language, text)).toEqual(wanted)
  })
})

describe('single persons', () => {
  it.each([
    [
      'given in return',
      'en',
      'Israel released four Hezbollah fighters on Tuesday in exchange for the officer seized last autumn.',
      { IL: 4, Hezbollah: 1 },
    ],
    [
      'of a weak noun',
      'de',
      'Der Iran ließ am Freitag den Diplomaten Karl Weber frei. Berlin schickte zwei iranische Häftlinge nach Hause.',
      { IR: 1, DE: 2 },
    ],
    [
      'by age',
      'de',
      'Die Hisbollah übergab den 34-Jährigen am Dienstag, nachdem Israel fünf Kämpfer der Hisbollah freigelassen hatte.',
      { IL: 5, Hezbollah: 1 },
    ],
    [
      'by age',
      'ru',
      'Россия освободила 52-летнего американского учителя, США отпустили двух россиян.',
      { RU: 1, US: 2 },
    ],
    [
      'in front of those given',
      'tr',
      "Taliban, ABD'li mühendisi iki Afgan mahkûm karşılığında serbest bıraktı.",
      { AF: 1, US: 2 },
    ],
    [
      'of a land of no seat',
      'uk',
      'Цхінвалі відпустив трьох грузинів, Тбілісі — одного осетина, який відбував 9-річний строк.',
      { 'South Ossetia': 3, GE: 1 },
    ],
  ])('%s', (_, language, text, wanted) => {
    expect(told(language, text)).toEqual(wanted)
  })
})
