import { describe, expect, it } from 'vitest'
import { read } from './reading.js'

const told = (language: string, text: string) => {
  const { facts } = read('x', language, '', text)
  return { ...Object.fromEntries(facts.released.map((one) => [one.by, one.count])), total: facts.total }
}

describe('equal shares of a whole', () => {
  it.each([
    ['en', 'Russia and Ukraine exchanged a total of 66 prisoners of war on Thursday, in equal numbers.'],
    [
      'de',
      'Russland und die Ukraine haben am Donnerstag insgesamt 66 Kriegsgefangene ausgetauscht, zu gleichen Teilen.',
    ],
    ['fr', 'La Russie et l’Ukraine ont échangé jeudi 66 prisonniers de guerre au total, à parts égales.'],
    ['es', 'Rusia y Ucrania canjearon el jueves un total de 66 prisioneros de guerra, a partes iguales.'],
    ['it', 'Russia e Ucraina hanno scambiato giovedì 66 prigionieri di guerra in tutto, in parti uguali.'],
    ['pt', 'A Rússia e a Ucrânia trocaram na quinta-feira um total de 66 prisioneiros de guerra, em partes iguais.'],
    ['pl', 'Rosja i Ukraina wymieniły w czwartek łącznie 66 jeńców wojennych, po równo.'],
    ['ru', 'Россия и Украина в четверг обменялись пленными: всего домой вернулись 66 человек, поровну.'],
    ['uk', 'Росія та Україна в четвер обмінялися полоненими: загалом додому повернулися 66 осіб, порівну.'],
    ['tr', 'Rusya ve Ukrayna perşembe günü eşit sayıda olmak üzere toplam 66 savaş esirini takas etti.'],
    ['ar', 'تبادلت روسيا وأوكرانيا الخميس ما مجموعه 66 أسير حرب مناصفة.'],
    ['zh', '俄罗斯和乌克兰周四换俘，共有66名战俘回家，双方人数相等。'],
  ])('%s', (language, text) => {
    expect(told(language, text)).toEqual({ RU: 33, UA: 33, total: 66 })
  })

  it('are no halves of what one side let go', () => {
    const text = 'Russia released 84 prisoners of war on Thursday, and Ukraine freed them in equal numbers.'
    expect(told('en', text)).toMatchObject({ RU: 84 })
    expect(told('en', text)).not.toMatchObject({ RU: 42 })
  })
})

describe('the rest of a whole', () => {
  it.each([
    [
      'en',
      'Russia and Ukraine exchanged a total of 54 prisoners on Thursday. Thirty soldiers were returned to Ukraine, the rest came home to Russia.',
    ],
    [
      'de',
      'Russland und die Ukraine haben am Donnerstag insgesamt 54 Gefangene ausgetauscht. Die Ukraine bekam 30 Soldaten zurück, die übrigen kehrten nach Russland heim.',
    ],
    [
      'ru',
      'Россия и Украина в четверг обменялись пленными, всего домой вернулись 54 человека. На Украину вернулись 30 военных, остальные – в Россию.',
    ],
    [
      'es',
      'Rusia y Ucrania canjearon el jueves un total de 54 prisioneros. Treinta soldados volvieron a Ucrania y los demás, a Rusia.',
    ],
  ])('%s', (language, text) => {
    expect(told(language, text)).toEqual({ RU: 30, UA: 24, total: 54 })
  })

  it.each([
    'Russia handed over 54 people to Ukraine on Thursday. Thirty of them are soldiers, the rest are civilians from Russia’s border region.',
    'Russia and Ukraine exchanged prisoners on Thursday. Thirty soldiers were returned to Ukraine, the rest stay in camps in Russia.',
  ])('is nobody where it is of one side, or of no known whole: %s', (text) => {
    expect(told('en', text)).not.toHaveProperty('UA')
  })
})
