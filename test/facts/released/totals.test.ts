import { describe, expect, it } from 'vitest'
import { read } from '../reading.js'
import { TOTALS } from './total-sentences.js'

const given = (language: string, title: string, text: string) => {
  const { facts } = read('x', language, title, text)
  return { by: Object.fromEntries(facts.released.map((one) => [one.by, one.count])), total: facts.total }
}

const sum = (by: Readonly<Record<string, number | null>>): number =>
  Object.values(by).reduce<number>((all, one) => all + (one ?? 0), 0)

describe('the figure for the whole', () => {
  it.each(TOTALS)('%s: %s: %s', (language, title, text, total) => {
    const told = given(language, title, text)
    // Where the article gives none, the sum of both sides may stand in its place.
    if (total === null) expect([null, sum(told.by)]).toContain(told.total)
    else expect({ total: told.total, sum: sum(told.by) }).toEqual({ total, sum: total })
  })

  it('is twice what each side let go, and no side’s, though no word says that it is of both', () => {
    const text =
      'The American envoy was the first to write of 314 people freed.\n\nUkraine brought home 157 of its citizens from Russia, Zelensky said. The defence ministry in Moscow reported 157 soldiers.'
    expect(given('en', 'Talks bring a swap', text)).toEqual({ by: { RU: 157, UA: 157 }, total: 314 })
    expect(
      given(
        'uk',
        'Переговори завершилися обміном',
        'Першим про 314 звільнених написав посланець США. Україна повернула з Росії 157 своїх громадян, сказав президент. Міноборони РФ відзвітувало про 157 військових.',
      ),
    ).toEqual({ by: { RU: 157, UA: 157 }, total: 314 })
  })

  it('is told of an exchange that was put off, where both sides have theirs', () => {
    expect(
      given(
        'en',
        'Congo and M23 put off prisoner swap',
        'Congo and the M23 will not exchange prisoners on Friday as planned; the swap was postponed. Kinshasa was to free 311 supporters of the movement and the M23 166 soldiers in return, 477 people in all.',
      ),
    ).toEqual({ by: { CD: 311, M23: 166 }, total: 477 })
    expect(
      given('en', 'Swap cancelled', 'Russia and Ukraine cancelled a swap of 1,200 prisoners, Kyiv said.').total,
    ).toBeNull()
  })

  it.each([
    [
      'en',
      'Another 300 soldiers a side come home',
      'Russia and Ukraine swapped another 300 soldiers each on Thursday. With the second stage the deal, 500 for 500, is carried out: a thousand men in two days.',
    ],
    [
      'it',
      'Completato lo scambio «500 per 500»: oggi altri 300 per parte',
      'Russia e Ucraina si sono restituite giovedì altri 300 militari ciascuna. Con la seconda tappa l’intesa, cinquecento contro cinquecento, è onorata: mille uomini in due giorni.',
    ],
    [
      'de',
      'Austausch: weitere 300 Soldaten je Seite',
      'Russland und die Ukraine haben am Donnerstag weitere 300 Soldaten je Seite ausgetauscht. Mit der zweiten Etappe ist die Vereinbarung, 500 gegen 500, erfüllt: tausend Menschen in zwei Tagen.',
    ],
  ])('is that of the deal where the day brings a stage of it: %s', (language, title, text) => {
    expect(given(language, title, text)).toEqual({
      by: { RU: 300, UA: 300 },
      total: 1000,
    })
  })

  it.each([
    [
      'en',
      'The deal between Yemen and the Houthis provides for the release of about 2,900 people: 1,700 prisoners for 1,200.',
    ],
    [
      'fr',
      "L'accord entre le Yémen et les Houthis prévoit la libération d'environ 2 900 personnes : 1 700 prisonniers contre 1 200.",
    ],
    [
      'it',
      "L'accordo fra lo Yemen e gli Houthi prevede che vengano rilasciate circa 2.900 persone: 1.700 prigionieri in cambio di 1.200.",
    ],
  ])('is the sum of a pair, which no side let go: %s', (language, text) => {
    const { by, total } = given(language, '2900', text)
    expect(total).toBe(2900)
    expect(Object.values(by).sort()).toEqual([1200, 1700])
  })

  it('is the sum of both sides where it is said to be from both', () => {
    expect(
      given(
        'ar',
        'اتفاق على الإفراج عن 1650 محتجزا في اليمن',
        'اتفق الطرفان على الإفراج عن 1650 محتجزا من الجانبين. وستفرج الحكومة اليمنية عن 1050 محتجزا من الحوثيين، فيما تفرج الجماعة عن 600، بينهم خمسة سعوديين.',
      ),
    ).toEqual({ by: { YE: 1050, Houthis: 600 }, total: 1650 })
  })

  it.each([
    [
      'es',
      'Islamabad, 3 feb.- Pakistán e India intercambiaron el martes prisioneros: Pakistán liberó a 14 indios y la India a seis paquistaníes.',
    ],
    [
      'pt',
      'Lisboa, 03 fev 2026 (Lusa) - A Rússia e a Ucrânia trocaram prisioneiros: a Rússia libertou 14 soldados e a Ucrânia seis.',
    ],
    [
      'it',
      'Roma, 3 feb - Russia e Ucraina hanno scambiato prigionieri: la Russia ha liberato 14 soldati, l’Ucraina sei.',
    ],
    ['ru', 'Москва, 3 фев. Россия и Украина обменялись пленными: Россия отпустила 14 военных, Украина — шестерых.'],
  ])('is no day of a dateline: %s', (language, text) => {
    const { facts } = read('x', language, 'Swap', text)
    expect([null, 20]).toContain(facts.total)
    expect(facts.date).toBe('2026-02-03')
  })
})
