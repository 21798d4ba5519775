import { describe, expect, it } from 'vitest'
import { read } from '../reading.js'

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
    [
      'en',
      'Colombia and the ELN exchanged 61 people in total on Sunday: 44 guerrillas walked out of state prisons, the rest are soldiers the rebels had kidnapped.',
    ],
    [
      'de',
      'Bei einem Austausch zwischen Kolumbien und der ELN sind insgesamt 61 Menschen freigekommen. 44 Guerilleros kamen aus staatlichen Gefängnissen. Bei den übrigen handelt es sich um Soldaten, die von der ELN verschleppt worden waren.',
    ],
    [
      'fr',
      "La Colombie et l'ELN ont échangé au total 61 personnes dimanche. 44 guérilleros sont sortis des prisons de l'État, les autres sont des soldats enlevés par les rebelles.",
    ],
    [
      'es',
      'Colombia y el ELN canjearon un total de 61 personas. Salieron de prisión 44 guerrilleros; los demás son soldados que el ELN había secuestrado.',
    ],
    [
      'it',
      "Colombia ed ELN si sono scambiati in tutto 61 prigionieri. 44 guerriglieri sono usciti dalle carceri statali, gli altri sono soldati rapiti dall'ELN.",
    ],
    [
      'tr',
      'Kolombiya hükümeti ile ELN arasındaki takasta toplam 61 kişi serbest kaldı. 44 gerilla devletin cezaevlerinden çıktı, geri kalanlar ise örgütün kaçırdığı askerler.',
    ],
    [
      'ru',
      'Колумбия и АНО провели обмен, свободу получили всего 61 человек. 44 партизана вышли из государственных тюрем, остальные – солдаты, похищенные повстанцами.',
    ],
    [
      'pt',
      'A Colômbia e o ELN trocaram ao todo 61 pessoas. 44 guerrilheiros saíram das prisões do Estado, os restantes são soldados raptados pelo ELN.',
    ],
  ])('by what both are called: %s', (language, text) => {
    expect(told(language, text)).toEqual({ CO: 44, ELN: 17, total: 61 })
  })

  it.each([
    'Russia handed over 54 people to Ukraine on Thursday. Thirty of them are soldiers, the rest are civilians from Russia’s border region.',
    'Russia and Ukraine exchanged prisoners on Thursday. Thirty soldiers were returned to Ukraine, the rest stay in camps in Russia.',
  ])('is nobody where it is of one side, or of no known whole: %s', (text) => {
    expect(told('en', text)).not.toHaveProperty('UA')
  })
})
