import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sameFilter } from '../../src/cli/filters/same.js'
import { compareTexts, sameText } from '../../src/stories/same.js'

const side = z.object({ title: z.string(), text: z.string() })
const pairSchema = z.object({
  id: z.string(),
  same: z.boolean(),
  why: z.string(),
  a: side,
  b: side,
  held: z.boolean().default(false),
})
const pairs = readFileSync(new URL('../corpus/near_dups.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => pairSchema.parse(JSON.parse(line)))
  // Those that are held back are only counted (test/corpus).
  .filter(({ held }) => !held)

describe('two texts', () => {
  it.each(pairs)('$id: $why', ({ a, b, why }) => {
    const kind = why.split(':')[0]
    expect(sameText(a, b)).toEqual({ same: kind === 'copy', kind })
    expect(sameText(b, a)).toEqual({ same: kind === 'copy', kind })
  })

  it('too short to compare are one only where they are equal', () => {
    expect(sameText({ title: '', text: 'Breaking' }, { title: '', text: 'breaking!' }).kind).toBe('copy')
    expect(sameText({ title: '', text: 'Breaking' }, { title: '', text: 'Later' }).kind).toBe('different')
  })
})

const swap = [
  'Russia and Ukraine each released 390 prisoners on Friday and said that they would free more in the coming days.',
  'Both sides said that the first group was made up of 270 service personnel and 120 civilians, who were met at the border.',
  'The agreement was the one step to come out of two hours of talks in Istanbul last week, officials in both capitals said.',
]
const told = (...paragraphs: readonly string[]) => ({ title: 'Swap begins', text: paragraphs.join('\n\n') })
const known = told(...swap)
const changed = (from: string, to: string) => ({ ...known, text: known.text.replace(from, to) })

describe('one place of a text', () => {
  it.each([
    ['a figure', '390', '391'],
    ['a figure at the beginning of the text', 'Russia and Ukraine each', 'Russia each'],
    ['a number word', 'two hours', 'three hours'],
    ['a weekday', 'on Friday', 'on Saturday'],
    ['a place', 'in Istanbul', 'in Geneva'],
    ['a denial', 'said that they would', 'denied that they would'],
    ['a not', 'who were met', 'who were not met'],
    ['a step that was to come', 'each released 390 prisoners', 'will each release 390 prisoners'],
    [
      'a sentence within a paragraph',
      'in the coming days.',
      'in the coming days. A Kremlin aide praised the Emirates.',
    ],
  ])('changed: %s', (name, from, to) => {
    const kind = name === 'a figure at the beginning of the text' ? 'copy' : 'update'
    expect(sameText(known, changed(from, to)).kind).toBe(kind)
    expect(sameText(changed(from, to), known).kind).toBe(kind)
  })

  it.each([
    ['house style', 'officials in both capitals said', 'officials on both sides said'],
    ['the number in digits', 'two hours', '2 hours'],
    ['the capital for the country', 'Russia and Ukraine each', 'Moscow and Kyiv each'],
    ['an ordinal in digits', 'the first group', 'the 1st group'],
    ['the day in place of "on Friday"', 'on Friday', 'today'],
    ['a half sentence that says no figure cut', ', who were met at the border', ''],
  ])('told otherwise: %s', (_name, from, to) => {
    expect(sameText(known, changed(from, to)).kind).toBe('copy')
  })

  it('put within a paragraph is left out by who cut the text, where another headline stands over it', () => {
    const longer = known.text.replace('in the coming days.', 'in the coming days. A Kremlin aide praised the Emirates.')
    expect(sameText(known, { title: 'Hundreds come home', text: longer }).kind).toBe('copy')
  })

  it('is told otherwise with a background in common: two reports', () => {
    const background =
      'The war broke out in 2022 and has killed tens of thousands of people on both sides, according to officials.'
    const one = told(
      'The two armies exchanged 40 soldiers near the border on Sunday, tribal leaders said.',
      'Most of those freed were conscripts.',
      background,
    )
    const two = told(
      'Negotiators left Geneva empty-handed on Tuesday night after only an hour together.',
      'No date was set for another meeting.',
      background,
    )
    expect(sameText(one, two).kind).toBe('different')
  })

  it('moved to another place of the text', () => {
    expect(sameText(known, told(...swap.toReversed())).kind).toBe('copy')
  })
})

describe('a new text beside a known one', () => {
  it('adds where it goes on with a figure, and not where it is cut', () => {
    const flash = told(...swap.slice(0, 1))
    expect(compareTexts(flash, { ...known, title: 'Another headline' })).toEqual({
      same: true,
      kind: 'copy',
      adds: true,
    })
    expect(compareTexts(known, flash)).toEqual({ same: true, kind: 'copy', adds: false })
  })
})

describe('the filter', () => {
  it('answers under the id, and says what is wrong with a line', () => {
    const same = sameFilter()
    expect(same({ id: 5, a: { title: 'x', text: 'y' }, b: { text: 'y' } })).toEqual({ id: 5, same: true, kind: 'copy' })
    expect(same({ id: 'p', a: { title: 'x' } })).toEqual({ id: 'p', error: expect.stringContaining('a.text') })
    expect(same('no object')).toEqual({ id: null, error: expect.any(String) })
  })
})

/** One report of talks that have begun, and what of it says so that they are over. */
const PHASES: readonly (readonly [language: string, text: string, from: string, to: string])[] = [
  [
    'en',
    'The indirect talks between Israel and Hamas on a longer truce in the Strip began in Cairo on Monday, and three mediators carry messages between two hotels.',
    'began',
    'ended',
  ],
  [
    'ru',
    'Непрямые переговоры Израиля и ХАМАС о продлении перемирия в секторе начались в понедельник в Каире, три посредника передают послания между двумя гостиницами.',
    'начались',
    'завершились',
  ],
  [
    'uk',
    'Непрямі переговори Ізраїлю та ХАМАС про продовження перемир’я у секторі почалися в понеділок у Каїрі, три посередники передають послання між двома готелями.',
    'почалися',
    'завершилися',
  ],
  [
    'de',
    'Die indirekten Gespräche zwischen Israel und der Hamas über eine längere Waffenruhe haben am Montag in Kairo begonnen, drei Vermittler tragen Botschaften zwischen zwei Hotels.',
    'begonnen',
    'geendet',
  ],
  [
    'fr',
    'Les pourparlers indirects entre Israël et le Hamas sur une trêve plus longue dans la bande ont commencé lundi au Caire, trois médiateurs portent des messages entre deux hôtels.',
    'commencé',
    'pris fin',
  ],
  [
    'es',
    'Las conversaciones indirectas entre Israel y Hamás sobre una tregua más larga en la Franja comenzaron el lunes en El Cairo, tres mediadores llevan mensajes entre dos hoteles.',
    'comenzaron',
    'terminaron',
  ],
  [
    'it',
    'I colloqui indiretti fra Israele e Hamas su una tregua più lunga nella Striscia sono iniziati lunedì al Cairo, tre mediatori portano messaggi fra due alberghi.',
    'iniziati',
    'terminati',
  ],
  [
    'pt',
    'As conversações indiretas entre Israel e o Hamas sobre uma trégua mais longa na Faixa começaram na segunda-feira no Cairo, três mediadores levam mensagens entre dois hotéis.',
    'começaram',
    'terminaram',
  ],
  [
    'pl',
    'Pośrednie rozmowy Izraela i Hamasu o dłuższym rozejmie w Strefie rozpoczęły się w poniedziałek w Kairze, trzej mediatorzy noszą wiadomości między dwoma hotelami.',
    'rozpoczęły',
    'zakończyły',
  ],
  [
    'tr',
    'İsrail ile Hamas arasında Gazze’de daha uzun bir ateşkes için dolaylı görüşmeler pazartesi günü Kahire’de başladı, üç arabulucu iki otel arasında mesaj taşıyor.',
    'başladı',
    'bitti',
  ],
  [
    'ar',
    'المحادثات غير المباشرة بين إسرائيل وحماس حول هدنة أطول في القطاع بدأت يوم الاثنين في القاهرة ويحمل ثلاثة وسطاء الرسائل بين فندقين في وسط المدينة.',
    'بدأت',
    'انتهت',
  ],
  [
    'zh',
    '以色列与哈马斯就延长加沙停火举行的间接会谈周一在开罗开始，三名调解人在两家酒店之间传递口信，双方代表团没有见面。',
    '开始',
    '结束',
  ],
]

describe('talks that have begun', () => {
  it.each(PHASES)('are not those that are over: %s', (_, text, from, to) => {
    const begun = { title: '', text }
    const over = { title: '', text: text.replace(from, to) }
    expect(sameText(begun, over).kind).toBe('update')
    expect(sameText(over, begun).kind).toBe('update')
    expect(sameText(begun, begun).kind).toBe('copy')
  })
})
