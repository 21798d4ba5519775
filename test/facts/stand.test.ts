import { describe, expect, it } from 'vitest'
import { dateOf } from '../../src/facts/dates.js'
import { roundOf } from '../../src/facts/rounds.js'
import { sidesOf } from '../../src/facts/sides/sides.js'
import { statusOf } from '../../src/facts/status/status.js'
import { documentOf } from '../../src/text/document.js'

// 2026-03-07 is a Saturday.
const read = (language: string, text: string, title = '') =>
  documentOf({ language, title, text, published: new Date('2026-03-07T12:00:00Z') })

const TALKS = { kind: 'talks', talks: true, freed: 0, agreed: 0 } as const

describe('status of talks', () => {
  it.each([
    ['en', 'The delegations of Sudan and the RSF spent nine hours in talks at a hotel.', 'completed'],
    ['ru', 'После двухдневных консультаций делегации покинули Маскат.', 'completed'],
    ['uk', 'За підсумками дводенних переговорів сторони оприлюднили заяву.', 'completed'],
    ['pl', 'Dwudniowe rozmowy stron w Maskacie, po których delegacje wyjechały do domu.', 'completed'],
    ['de', 'Nach den zweitägigen Gesprächen reisten die Delegationen ab.', 'completed'],
    ['tr', 'Taraflar Maskat’ta bir araya geldi, iki günlük görüşmelerin ardından açıklama yaptı.', 'completed'],
    ['zh', '双方代表在马斯喀特磋商了近八个小时。', 'completed'],
    ['pl', 'Delegacje zakończyły pierwszy z dwóch dni rozmów; w niedzielę mają wrócić do stołu.', 'in-progress'],
    ['en', 'Envoys ended the first of two days of talks and will return to the table on Sunday.', 'in-progress'],
    ['it', 'Salta l’incontro fra le delegazioni: il vertice non avrà luogo.', 'cancelled'],
    ['pt', 'O governo garante que não há conversações com os rebeldes.', 'denied'],
    ['fr', 'Aucune négociation n’a eu lieu, ces affirmations sont dénuées de tout fondement.', 'denied'],
  ])('%s: %s', (language, text, status) => {
    expect(statusOf(read(language, text), TALKS).status).toBe(status)
  })
})

describe('sides', () => {
  it.each([
    ['es', 'talks', 'Marruecos, el Frente Polisario, Argelia y Mauritania se reunieron en Ginebra.', 'MA Polisario'],
    ['fr', 'talks', 'Israël et le Liban se sont retrouvés à Naqoura. Le Liban parle du Hezbollah.', 'IL LB'],
    ['fr', 'exchange', 'Israël a remis au Hezbollah les corps de dix hommes venus du Liban.', 'Hezbollah IL'],
    [
      'en',
      'talks',
      'Ukraine and the United States met in Geneva. The day was long, they said. Later Moscow said it had seen no text.',
      'UA US',
    ],
    ['en', 'talks', 'Ukraine, Russia and the United States met in Geneva.', 'RU UA'],
    ['pt', 'exchange', 'O Chade trocou presos com a Frente de Libertação do Lago (FLL). A FLL entregou dez.', 'FLL TD'],
    ['it', 'exchange', 'I guerriglieri dell’ELN hanno liberato cinque soldati. L’ELN parla di un gesto.', 'CO ELN'],
    ['pt', 'talks', 'O Governo das Filipinas e a NDFP reuniram-se em Oslo.', 'NDFP PH'],
    ['en', 'exchange', 'Ukraine and Russia swapped prisoners at the border with Belarus, near Minsk.', 'RU UA'],
  ] as const)('%s, %s: %s', (language, kind, text, parties) => {
    expect([...sidesOf(read(language, text), new Set(), kind).parties].sort().join(' ')).toBe(parties)
  })
})

describe('round', () => {
  it.each([
    ['ru', 'Шестьдесят шестой раунд женевских дискуссий занял два дня.', 66],
    ['ru', 'Женева, раунд 66: документа нет.', 66],
    ['fr', 'Les délégués ont tenu leur cinquième séance de travail.', 5],
    ['es', 'La segunda vuelta de los contactos será en Roma.', 2],
    ['en', 'It was the sixty-ninth round of the discussions in Geneva.', 69],
  ])('%s: %s', (language, text, round) => {
    expect(roundOf(read(language, text))?.round ?? null).toBe(round)
  })
})

describe('date', () => {
  it('is the day at hand of a meeting that was called off', () => {
    const document = read('it', 'L’incontro in calendario domenica a Mascate è annullato.')
    expect(dateOf(document, 'cancelled', 'talks').day).toBe('2026-03-08')
  })

  it('is the day that has passed of a meeting that was held', () => {
    const document = read('it', 'Le delegazioni si sono viste domenica a Mascate.')
    expect(dateOf(document, 'completed', 'talks').day).toBe('2026-03-01')
  })

  it('takes a day to come for what is planned, whoever speaks of it, and no weekday beside it for another', () => {
    const document = documentOf({
      title: 'Военные двух Корей сядут за один стол',
      text: 'Сеул и Пхеньян проведут консультации во вторник, 24 ноября, сообщило министерство обороны.',
      language: 'ru',
      published: new Date('2026-11-19T08:00:00Z'),
    })
    expect(document.sentences.at(-1)?.times.map((one) => one.kind)).toEqual(['day'])
    expect(dateOf(document, 'planned', 'talks').day).toBe('2026-11-24')
  })
})
