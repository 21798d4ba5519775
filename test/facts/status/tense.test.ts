import { describe, expect, it } from 'vitest'
import { statusOf } from '../../../src/facts/status/status.js'
import { tenseOf } from '../../../src/facts/status/tense.js'
import { documentOf } from '../../../src/text/document.js'

// 2026-03-04 is a Wednesday.
const read = (language: string, text: string, title = '') =>
  documentOf({ language, title, text, published: new Date('2026-03-04T12:00:00Z') })

describe('tense of verbs that no list has', () => {
  it.each([
    ['en', 'They quibbled over maps.', 'past'],
    ['ru', 'Стороны покумекали над картами.', 'past'],
    ['uk', 'Сторони поміркували над мапами.', 'past'],
    ['pl', 'Strony podumały nad mapami.', 'past'],
    ['de', 'Sie haben über Karten gebrütet.', 'past'],
    ['fr', 'Ils ont palabré longuement.', 'past'],
    ['es', 'Se enzarzaron por los mapas.', 'past'],
    ['it', 'Hanno bisticciato sulle mappe.', 'past'],
    ['pt', 'Esmiuçaram os mapas.', 'past'],
    ['tr', 'Haritaları didiklediler.', 'past'],
    ['zh', '双方吵了一架。', 'past'],
    ['fr', 'Ils palabreront longuement.', 'future'],
    ['es', 'Se enzarzarán por los mapas.', 'future'],
    ['it', 'Bisticceranno sulle mappe.', 'future'],
    ['pt', 'Esmiuçarão os mapas.', 'future'],
    ['tr', 'Haritaları didikleyecekler.', 'future'],
    ['ar', 'سيتجادل الطرفان حول الخرائط.', 'future'],
    ['uk', 'Сторони міркуватимуть над мапами.', 'future'],
  ])('%s: %s', (language, text, tense) => {
    const [sentence] = read(language, text).sentences
    if (sentence === undefined) throw new Error('no sentence was read')
    expect(tenseOf(sentence, language)).toEqual({ past: tense === 'past', future: tense === 'future' })
  })
})

describe('status of happenings told in unknown words', () => {
  it.each([
    ['fr', 'talks', 'planned', 'Rabat et le Polisario palabreront vendredi', 'Ils palabreront vendredi à Genève.'],
    ['en', 'talks', 'completed', 'Two rivals quibbled', 'Delegates of both sides quibbled over maps on Tuesday.'],
    ['pt', 'exchange', 'planned', 'Na sexta-feira, dez por dez', 'Na sexta-feira, dia 6, rumarão a casa dez presos.'],
  ] as const)('%s, %s: %s: %s', (language, kind, status, title, text) => {
    const hints = { kind, talks: kind === 'talks', freed: 0, agreed: 0 }
    expect(statusOf(read(language, text, title), hints).status).toBe(status)
  })
})
