import { describe, expect, it } from 'vitest'
import { type StampContext, stampsIn } from '../../../src/articles/read/stamp.js'

const UNKNOWN: StampContext = { monthFirst: false, fetched: null, year: null }
/** A Thursday. */
const FETCHED: StampContext = { monthFirst: false, fetched: new Date('2026-02-05T16:30:00Z'), year: null }

const show = (text: string, context: StampContext = UNKNOWN) =>
  stampsIn(text, context).map(({ date, precision }) => {
    const iso = date.toISOString()
    return precision === 'day' ? iso.slice(0, 10) : precision === 'local' ? iso.slice(0, 16) : `${iso.slice(0, 16)}Z`
  })

describe('dates with their year', () => {
  it.each([
    // English
    ['February 5, 2026', '2026-02-05'],
    ['Feb. 5, 2026, 2:20 p.m.', '2026-02-05T14:20'],
    ['Published 2:20 PM EST, Thu February 5, 2026', '2026-02-05T19:20Z'],
    ['Thursday 5 February 2026 14.20 GMT', '2026-02-05'],
    ['5th of February 2026 at 12:05 am', '2026-02-05T00:05'],
    ['Updated 14:05 GMT, 3 February 2026', '2026-02-03T14:05Z'],
    ['Sept 30, 2025 9am ET', '2025-09-30T14:00Z'],
    ['2026-02-05 14:20 (GMT+3)', '2026-02-05T11:20Z'],
    ['05 Feb 2026 - 14:20 +0200', '2026-02-05T12:20Z'],
    // Russian
    ['5 февраля 2026, 14:20', '2026-02-05T14:20'],
    ['14:20, 5 февраля 2026 г. (мск)', '2026-02-05T11:20Z'],
    ['05.02.2026 14:20 МСК', '2026-02-05T11:20Z'],
    ['Опубликовано: 1 мая 2025', '2025-05-01'],
    ['12 авг. 2025 в 09:05', '2025-08-12T09:05'],
    // Ukrainian
    ['5 лютого 2026, 14:20', '2026-02-05T14:20'],
    ['Четвер, 5 лютого 2026, 14:20', '2026-02-05T14:20'],
    ['1 травня 2025', '2025-05-01'],
    ['30 листопада 2025 р., 08:00', '2025-11-30T08:00'],
    // German
    ['Stand: 05.02.2026 14:20 Uhr', '2026-02-05T14:20'],
    ['5. Februar 2026, 14.20 Uhr', '2026-02-05T14:20'],
    ['Donnerstag, 5. März 2026 um 9 Uhr MEZ', '2026-03-05T08:00Z'],
    ['05.02.26, 14:20', '2026-02-05T14:20'],
    // French
    ['Publié le 5 février 2026 à 14h20', '2026-02-05T14:20'],
    ['1er août 2025, 9 h 05', '2025-08-01T09:05'],
    ['Jeudi 5 février 2026 à 14 h', '2026-02-05T14:00'],
    // Spanish
    ['5 de febrero de 2026, 14:20 h', '2026-02-05T14:20'],
    ['Actualizado a 5 feb 2026 - 14:20 CET', '2026-02-05T13:20Z'],
    ['Jueves 05/02/2026', '2026-02-05'],
    // Italian
    ['5 febbraio 2026 alle 14:20', '2026-02-05T14:20'],
    ['Giovedì 5 Febbraio 2026, ore 14.20', '2026-02-05T14:20'],
    ['1° maggio 2025', '2025-05-01'],
    // Portuguese
    ['5 de fevereiro de 2026 às 14h20', '2026-02-05T14:20'],
    ['05/02/2026 14h20', '2026-02-05T14:20'],
    ['1º de março de 2025', '2025-03-01'],
    // Polish
    ['5 lutego 2026, godz. 14.20', '2026-02-05T14:20'],
    ['Opublikowano: 12 października 2025 14:20', '2025-10-12T14:20'],
    ['3 paź 2025', '2025-10-03'],
    // Turkish
    ['5 Şubat 2026, 14:20', '2026-02-05T14:20'],
    ['05.02.2026 - 14:20 | Güncelleme', '2026-02-05T14:20'],
    ['12 Ağustos 2025 Salı 09:05 TSİ', '2025-08-12T06:05Z'],
    ['3 Kasım 2025', '2025-11-03'],
    // Arabic
    ['5 فبراير 2026', '2026-02-05'],
    ['نشر في ٥ فبراير ٢٠٢٦ الساعة ١٤:٢٠', '2026-02-05T14:20'],
    ['5 شباط/فبراير 2026 - 02:20 م', '2026-02-05T14:20'],
    ['الخميس 5 كانون الأول 2025', '2025-12-05'],
    ['5/2/2026 14:20 بتوقيت غرينتش', '2026-02-05T14:20Z'],
    ['3 آذار 2026 | 09:05 صباحاً', '2026-03-03T09:05'],
    // Persian digits
    ['۵ فوریه 2026-02-05', '2026-02-05'],
    // Chinese
    ['2026年2月5日 14:20', '2026-02-05T14:20'],
    ['2026年02月05日下午2:20', '2026-02-05T14:20'],
    ['2026年2月5日14时20分', '2026-02-05T14:20'],
    ['2026-02-05 14:20:33 北京时间', '2026-02-05T06:20Z'],
    ['发布时间：2026/02/05 14：20', '2026-02-05T14:20'],
    ['２０２６年２月５日', '2026-02-05'],
    // Neighbours
    ['2026년 2월 5일 오후 2:20', '2026-02-05T14:20'],
    ['5 ledna 2026', '2026-01-05'],
    ['5 Φεβρουαρίου 2026, 14:20', '2026-02-05T14:20'],
    ['5 בפברואר 2026, 14:20', '2026-02-05T14:20'],
  ])('%s', (text, expected) => {
    expect(show(text)[0]).toBe(expected)
  })

  it.each(['In the year 2026', '157 of 2026', '2026', 'May 2026', '32 February 2026', '5/2', '1.2.3', '14:20'])(
    'is none: %s',
    (text) => {
      expect(show(text)).toEqual([])
    },
  )

  it('takes the month first where the page is American', () => {
    const american = { ...UNKNOWN, monthFirst: true }
    expect(show('02/05/2026', american)).toEqual(['2026-02-05'])
    expect(show('02/05/2026')).toEqual(['2026-05-02'])
    expect(show('02/25/2026')).toEqual(['2026-02-25'])
    expect(show('25/02/2026', american)).toEqual(['2026-02-25'])
    expect(show('02.05.2026', american)).toEqual(['2026-05-02'])
  })
})

describe('what a date is', () => {
  const roles = (text: string) =>
    stampsIn(text, UNKNOWN).map(({ role, date }) => [role, date.toISOString().slice(0, 10)])
  it.each([
    ['Published 4 February 2026, 10:00 | Updated 5 February 2026, 11:00'],
    ['Опубликовано 4 февраля 2026, 10:00. Обновлено 5 февраля 2026, 11:00'],
    ['Опубліковано: 04.02.2026 10:00 Оновлено: 05.02.2026 11:00'],
    ['Veröffentlicht am 4. Februar 2026, aktualisiert am 5. Februar 2026'],
    ['Publié le 4 février 2026 à 10h00, mis à jour le 5 février 2026 à 11h00'],
    ['Publicado: 4 de febrero de 2026 - Actualizado: 5 de febrero de 2026'],
    ['Pubblicato il 4 febbraio 2026, aggiornato il 5 febbraio 2026'],
    ['Publicado em 4 de fevereiro de 2026, atualizado em 5 de fevereiro de 2026'],
    ['Opublikowano 4 lutego 2026, aktualizacja 5 lutego 2026'],
    ['Yayınlanma: 04.02.2026 10:00 Güncelleme: 05.02.2026 11:00'],
    ['تاريخ النشر 4 فبراير 2026 آخر تحديث 5 فبراير 2026'],
    ['发布时间：2026年2月4日 更新时间：2026年2月5日'],
  ])('%s', (text) => {
    expect(roles(text)).toEqual([
      ['published', '2026-02-04'],
      ['modified', '2026-02-05'],
    ])
  })

  it('gives each date its own clock', () => {
    expect(show('Published 4 February 2026, 10:00 | Updated 5 February 2026, 11:00 GMT')).toEqual([
      '2026-02-04T10:00Z',
      '2026-02-05T11:00Z',
    ])
  })
})

describe('dates that are counted from the day of looking', () => {
  it.each([
    ['Today, 14:20', '2026-02-05T14:20'],
    ['yesterday at 2:20 pm', '2026-02-04T14:20'],
    ['Сегодня, 14:20', '2026-02-05T14:20'],
    ['вчера в 14:20', '2026-02-04T14:20'],
    ['Позавчера, 14:20', '2026-02-03T14:20'],
    ['Сьогодні о 14:20', '2026-02-05T14:20'],
    ['учора', undefined],
    ['вчора, 14:20', '2026-02-04T14:20'],
    ['heute, 14.20 Uhr', '2026-02-05T14:20'],
    ['gestern um 9 Uhr', '2026-02-04T09:00'],
    ['Aujourd’hui à 14h20', '2026-02-05T14:20'],
    ['hier à 14h20', '2026-02-04T14:20'],
    ['Hoy 14:20', '2026-02-05T14:20'],
    ['ayer a las 14:20', '2026-02-04T14:20'],
    ['Oggi alle 14:20', '2026-02-05T14:20'],
    ['ieri, ore 14.20', '2026-02-04T14:20'],
    ['hoje às 14h20', '2026-02-05T14:20'],
    ['ontem às 14h20', '2026-02-04T14:20'],
    ['dzisiaj, 14:20', '2026-02-05T14:20'],
    ['wczoraj, godz. 14.20', '2026-02-04T14:20'],
    ['bugün 14:20', '2026-02-05T14:20'],
    ['dün 14:20', '2026-02-04T14:20'],
    ['اليوم 14:20', '2026-02-05T14:20'],
    ['أمس ١٤:٢٠', '2026-02-04T14:20'],
    ['昨天 14:20', '2026-02-04T14:20'],
    ['今天下午2:20', '2026-02-05T14:20'],
    ['2 hours ago', '2026-02-05T14:30Z'],
    ['an hour ago', '2026-02-05T15:30Z'],
    ['35 mins ago', '2026-02-05T15:55Z'],
    ['3 days ago', '2026-02-02'],
    ['2 часа назад', '2026-02-05T14:30Z'],
    ['5 годин тому', '2026-02-05T11:30Z'],
    ['vor 2 Stunden', '2026-02-05T14:30Z'],
    ['il y a 2 heures', '2026-02-05T14:30Z'],
    ['hace 2 horas', '2026-02-05T14:30Z'],
    ['2 ore fa', '2026-02-05T14:30Z'],
    ['há 2 horas', '2026-02-05T14:30Z'],
    ['2 godziny temu', '2026-02-05T14:30Z'],
    ['2 saat önce', '2026-02-05T14:30Z'],
    ['منذ 2 ساعات', '2026-02-05T14:30Z'],
    ['2小时前', '2026-02-05T14:30Z'],
    ['Tuesday, 14:20', '2026-02-03T14:20'],
    ['Вт, 14:20', '2026-02-03T14:20'],
    ['Thursday 14:20', '2026-02-05T14:20'],
    ['5 февраля, 14:20', '2026-02-05T14:20'],
    ['31 December, 23:00', '2025-12-31T23:00'],
    ['2月4日 14:20', '2026-02-04T14:20'],
  ])('%s', (text, expected) => {
    expect(show(text, FETCHED)[0]).toBe(expected)
    expect(show(text)).toEqual([])
  })

  it('takes the year of the page where it is known', () => {
    expect(show('5 февраля, 14:20', { ...UNKNOWN, year: 2024 })).toEqual(['2024-02-05T14:20'])
  })
})
