import { describe, expect, it } from 'vitest'
import { read } from './reading.js'

const given = (language: string, title: string, text: string, topics = 'x') => {
  const { facts } = read(topics, language, title, text)
  return { by: Object.fromEntries(facts.released.map((one) => [one.by, one.count])), total: facts.total }
}

describe('figures read together', () => {
  it('gives two figures that add up to a total to two sides', () => {
    expect(
      given(
        'fr',
        'Yémen : accord sur les prisonniers',
        'Le gouvernement yéménite et les houthistes se sont entendus sur la libération de 900 détenus.\n\nAden ouvrira les portes à 560 partisans du mouvement rebelle. Celui-ci relâchera 340 personnes.',
      ),
    ).toEqual({ by: { YE: 560, Houthis: 340 }, total: 900 })
    expect(
      given(
        'pt',
        'Exército sudanês e RSF acertam troca de 540 presos',
        'As Forças de Apoio Rápido (RSF) abrirão mão de 230 militares; o Exército do Sudão, por seu turno, soltará 310 paramilitares, num total de 540 detidos.',
      ),
    ).toEqual({ by: { SD: 310, RSF: 230 }, total: 540 })
  })

  it('leaves two groups of one side with it', () => {
    const { by, total } = given(
      'en',
      'Last 20 living hostages freed from Gaza',
      'Hamas handed over the first seven hostages on Monday morning and another 13 hostages four hours later, 20 in all.\n\nIsrael released 1,968 Palestinian prisoners in exchange.',
    )
    expect(by).toEqual({ Hamas: 20, IL: 1968 })
    expect(total).not.toBe(20)
  })

  it('gives what follows "in return" to the side that has no figure', () => {
    expect(
      given(
        'de',
        'Elf Libanesen frei',
        'Israel hat elf libanesische Häftlinge freigelassen und dafür von der Hisbollah die Särge zweier Soldaten erhalten.',
      ).by,
    ).toEqual({ IL: 11, Hezbollah: 2 })
  })

  it('knows guerrillas for prisoners of the state where nothing else tells', () => {
    expect(
      given(
        'de',
        'Bogotá und ELN vereinbaren einen Tausch',
        'Kolumbiens Regierung und die Guerilla ELN haben am Donnerstag eine Vereinbarung unterschrieben. Es geht um acht Verschleppte. Es öffnen sich auch die Zellen für zwölf gefangene Rebellen.',
        'xn',
      ).by,
    ).toEqual({ CO: 12, ELN: 8 })
  })

  it('takes no length of time for the double of a figure, and reads a title by its article', () => {
    const { by } = given(
      'en',
      'Eleven Lebanese freed',
      'Israel freed eleven Lebanese prisoners on Thursday. Their families had waited for twenty-two months. Hezbollah welcomed them.',
    )
    expect(by).toEqual({ IL: 11 })
  })

  it('leans a part on the figure of the sentence before', () => {
    const { facts } = read(
      'x',
      'en',
      'Flights between Sanaa and Marib',
      "Yemen's government let go 212 Houthi fighters on Thursday. In the other direction came 148 people. Most are soldiers, but twelve of them are civilians, the Houthi prisoners' committee said.",
    )
    expect(facts.released.find((one) => one.by === 'Houthis')).toMatchObject({ count: 148, civilians: 12 })
    expect(facts.released.find((one) => one.by === 'YE')).toMatchObject({ count: 212, civilians: null })
  })
})
