import { describe, expect, it } from 'vitest'
import { countsOf } from '../../../src/facts/counts/counts.js'
import { releasedOf } from '../../../src/facts/released/released.js'
import { documentOf } from '../../../src/text/document.js'
import { read as readArticle } from '../reading.js'
import { CLAUSE_COUNTS, COUNT_SENTENCES, SIDED_COUNTS } from './count-sentences.js'

const PARTIES = ['RU', 'UA']

function read(language: string, text: string, parties: readonly string[] = PARTIES) {
  const document = documentOf({ title: '', text, language, published: new Date('2026-02-05T12:00:00Z') })
  const figures = new Set(document.sentences.flatMap((one) => one.figures.map((figure) => figure.value)))
  return releasedOf(countsOf(document, parties), parties, { figures })
}

describe('counts of people', () => {
  it.each(COUNT_SENTENCES)('$language: $text', ({ language, text, RU, UA, total, civilians }) => {
    const facts = read(language, text)
    const by = (side: string) => facts.released.find((one) => one.by === side)
    expect({
      RU: by('RU')?.count ?? undefined,
      UA: by('UA')?.count ?? undefined,
      total: facts.total ?? undefined,
    }).toEqual({ RU, UA, total })
    if (civilians?.RU !== undefined) expect(by('RU')?.civilians).toBe(civilians.RU)
    if (civilians?.UA !== undefined) expect(by('UA')?.civilians).toBe(civilians.UA)
  })

  it.each(SIDED_COUNTS)('$language: $text', ({ language, parties, text, by, total }) => {
    const facts = read(language, text, parties)
    expect(Object.fromEntries(facts.released.map((one) => [one.by, one.count]))).toEqual(by)
    if (total !== undefined) expect(facts.total).toBe(total)
  })

  it.each(CLAUSE_COUNTS)('$language: $text', ({ language, parties, text, by, civilians }) => {
    const facts = read(language, text, parties)
    expect(Object.fromEntries(facts.released.map((one) => [one.by, one.count]))).toEqual(by)
    for (const [side, count] of Object.entries(civilians ?? {})) {
      expect(facts.released.find((one) => one.by === side)?.civilians).toBe(count)
    }
  })

  it('does not take parts for a figure of both sides', () => {
    const facts = read('en', 'In all 10 people came home. Russia let go 6 soldiers and Ukraine let go 4 soldiers.')
    expect(Object.fromEntries(facts.released.map((one) => [one.by, one.count]))).toEqual({ RU: 6, UA: 4 })
    expect(facts.total).toBe(10)
  })

  it('finds one person by the nation, and one body without an article', () => {
    const swap = readArticle(
      'x',
      'it',
      "Due americani per l'ultimo afghano",
      'I talebani rilasceranno due cittadini americani e gli Stati Uniti, in cambio, rimanderanno a Kabul un afghano.',
    ).facts
    expect(Object.fromEntries(swap.released.map((one) => [one.by, one.count]))).toEqual({ AF: 2, US: 1 })
    const body = readArticle(
      'x',
      'ru',
      'Обмен на границе с Ливаном',
      'Израиль в среду освободил пятерых ливанцев, а «Хезболла» передала тело израильского военнослужащего.',
    ).facts
    expect(Object.fromEntries(body.released.map((one) => [one.by, one.count]))).toEqual({ IL: 5, Hezbollah: 1 })
  })

  it('finds one person of each side where no article and no figure stands', () => {
    const { facts } = readArticle(
      'x',
      'pl',
      'Indie i Pakistan wymieniły zatrzymanych na granicy',
      'Pakistan przekazał we wtorek indyjskiego pogranicznika. Indie zwolniły pakistańskiego rangersa.',
    )
    expect(Object.fromEntries(facts.released.map((one) => [one.by, one.count]))).toEqual({ PK: 1, IN: 1 })
  })

  it('adds those beside the soldiers to the whole that the article gives', () => {
    const { facts } = readArticle(
      'x',
      'en',
      'Mass prisoner swap in Ethiopia',
      'Ethiopia released 240 members of the Oromo Liberation Army, and the insurgents returned 130 federal soldiers and 22 local officials.\n\nKenya put the number of those home at 392.',
    )
    expect(facts.total).toBe(392)
  })

  it('gives civilians of a group of each side to both', () => {
    const facts = read(
      'en',
      'Russia and Ukraine each released 390 prisoners.\n\nBoth sides said the first group comprised 270 soldiers and 120 civilians.',
    )
    expect(facts.released.map((one) => [one.count, one.civilians])).toEqual([
      [390, 120],
      [390, 120],
    ])
  })

  it('finds the single person of the side that has no figure', () => {
    const { facts } = readArticle(
      'x',
      'fr',
      "Un corps d'otage contre quinze dépouilles",
      'Le Hamas a remis jeudi un corps à Israël, qui a restitué en retour quinze dépouilles de Palestiniens.',
    )
    expect(Object.fromEntries(facts.released.map((one) => [one.by, one.count]))).toEqual({ Hamas: 1, IL: 15 })
  })

  it('takes an old formula where the news give its sum only', () => {
    const { facts } = readArticle(
      'x',
      'de',
      'Jemen: Tausch von 2900 Gefangenen rückt näher',
      'In Amman sprechen die Regierung des Jemen und die Huthi über Listen von 2900 Gefangenen.\n\nGrundlage ist die Formel vom 23. Dezember: 1700 Inhaftierte aus Regierungsgefängnissen gegen 1200 aus den Lagern der Huthi.',
    )
    expect(Object.fromEntries(facts.released.map((one) => [one.by, one.count]))).toEqual({ YE: 1700, Houthis: 1200 })
    expect(facts.total).toBe(2900)
  })

  it('does not take what is counted over years for this exchange', () => {
    const facts = read(
      'en',
      'Russia and Ukraine freed 84 prisoners each. The total number of captives freed since the start of the war reached 4,349.',
    )
    expect(facts.released.map((one) => one.count)).toEqual([84, 84])
    expect(facts.total).toBeNull()
  })

  it('does not count days, drones or months as people', () => {
    const facts = read(
      'en',
      'Russia launched 157 drones at Ukraine five months after each side stopped talking about prisoners.',
    )
    expect(facts).toEqual({ released: [], total: null })
  })
})
