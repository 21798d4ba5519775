import { describe, expect, it } from 'vitest'
import { timesOf } from '../../src/text/calendar.js'
import { documentOf } from '../../src/text/document.js'
import { lexiconOf } from '../../src/text/lexicon/index.js'
import { figuresOf } from '../../src/text/numbers.js'
import { partiesOf } from '../../src/text/parties.js'
import { paragraphsOf } from '../../src/text/sentences.js'
import { tokenise } from '../../src/text/tokens.js'

function lexicon(language: string) {
  const known = lexiconOf(language)
  if (known === null) throw new Error(`no vocabulary for ${language}`)
  return known
}

const sentences = (language: string, text: string) =>
  paragraphsOf(text, language).flatMap((one) => one.sentences.map(({ start, end }) => text.slice(start, end)))

describe('sentences', () => {
  it.each([
    ['en', 'The U.S. team met Gen. Burhan on Feb. 5. It left at 6 p.m. on Friday.', 2],
    ['de', 'Am 5. Februar begann die 2. Runde. Sie dauerte zwei Tage.', 2],
    ['ru', 'Это было в 2022 г. под Киевом. Обмен прошёл, т. е. состоялся.', 2],
    ['zh', '双方结束会谈。下一轮将在日内瓦举行。', 2],
    ['ar', 'بدأت المحادثات أمس. وتستمر يومين.', 2],
  ])('%s: %s', (language, text, count) => {
    expect(sentences(language, text)).toHaveLength(count)
  })
})

describe('a text without an end', () => {
  it.each([
    ['en', 'Russia and Ukraine swapped prisoners '.repeat(100), 700],
    ['zh', '俄乌换俘'.repeat(400), 250],
  ])('is cut into sentences that can be read: %s', (language, text, most) => {
    const parts = sentences(language, text)
    expect(Math.max(...parts.map((one) => one.length))).toBeLessThanOrEqual(most)
    expect(parts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })
})

describe('numbers', () => {
  it.each([
    ['en', 'one hundred and fifty-seven men', [157]],
    ['en', 'some 1,968 prisoners and 3.5 tonnes', [1968]],
    ['ru', 'сто пятьдесят семь и две тысячи триста', [157, 2300]],
    ['uk', 'двісті тридцять і тисяча двісті', [230, 1200]],
    ['de', 'zweihundertfünfundvierzig Soldaten, 4.349 insgesamt', [245, 4349]],
    ['fr', 'quatre-vingt-dix-sept otages, 1 200 détenus', [97, 1200]],
    ['es', 'ciento cincuenta y siete, mil doscientos', [157, 1200]],
    ['it', 'duecentocinquanta, 1.968', [250, 1968]],
    ['pt', 'mil e duzentos', [1200]],
    ['pl', 'sto pięćdziesiąt siedem osób', [157]],
    ['tr', 'bin iki yüz asker', [1200]],
    ['ar', '١٥٧ أسيرا', [157]],
    ['zh', '一百五十七人，两千三百人，1.2万人', [157, 2300, 12000]],
  ])('%s: %s', (language, text, values) => {
    expect(figuresOf(tokenise(text), lexicon(language).numbers).map((one) => one.value)).toEqual(values)
  })
})

describe('words of time, read on Thursday 5 February 2026', () => {
  it.each([
    ['en', 'on February 3', '2026-02-03'],
    ['en', 'on 17 and 18 February', '2026-02-17'],
    ['en', 'on December 31', '2025-12-31'],
    ['en', 'yesterday', '2026-02-04'],
    ['ru', '2 октября 2025 года', '2025-10-02'],
    ['ru', 'пятого февраля', '2026-02-05'],
    ['uk', 'сьогодні', '2026-02-05'],
    ['de', 'am 5. Februar', '2026-02-05'],
    ['fr', 'le 2 février', '2026-02-02'],
    ['es', 'el 16 de enero', '2026-01-16'],
    ['it', 'il 4 febbraio', '2026-02-04'],
    ['pt', 'em 1 de fevereiro', '2026-02-01'],
    ['pl', '5 lutego', '2026-02-05'],
    ['tr', "5 Şubat'ta", '2026-02-05'],
    ['ar', '5 شباط', '2026-02-05'],
    ['zh', '2月5日', '2026-02-05'],
    ['zh', '4日晚', '2026-02-04'],
  ])('%s: %s', (language, text, day) => {
    expect(timesOf(tokenise(text), lexicon(language), '2026-02-05')).toContainEqual(
      expect.objectContaining({ kind: 'day', day }),
    )
  })

  it.each([
    ['en', 'on Tuesday', '2026-02-03', '2026-02-10'],
    ['ru', 'в среду', '2026-02-04', '2026-02-11'],
    ['de', 'am kommenden Montag', '2026-02-02', '2026-02-09'],
    ['pt', 'na quinta-feira', '2026-02-05', '2026-02-05'],
    ['ar', 'يوم الأحد', '2026-02-01', '2026-02-08'],
    ['zh', '周五', '2026-01-30', '2026-02-06'],
  ])('%s: %s is behind and ahead', (language, text, past, future) => {
    expect(timesOf(tokenise(text), lexicon(language), '2026-02-05')).toContainEqual(
      expect.objectContaining({ kind: 'weekday', past, future }),
    )
  })
})

describe('parties', () => {
  it.each([
    ['en', 'The US told us that Indian and Kenyan teams and the UAE help Kenya', ['US', 'IN', 'KE', 'AE', 'KE']],
    ['ru', 'российские и украинские делегации при посредничестве ОАЭ', ['RU', 'UA', 'AE']],
    ['tr', "Türkiye ve Katar'ın arabuluculuğunda", ['TR', 'QA']],
    ['ar', 'بوساطة مصر وقطر والولايات المتحدة', ['EG', 'QA', 'US']],
    ['zh', '白俄罗斯', ['BY']],
    ['zh', '俄美乌三方', ['UA', 'RU', 'US']],
  ])('%s: %s', (language, text, parties) => {
    expect(
      partiesOf(tokenise(text), language)
        .map((one) => one.party)
        .sort(),
    ).toEqual([...parties].sort())
  })
})

describe('the parts of an article', () => {
  const published = new Date('2026-03-05T12:00:00Z')
  const roles = (text: string, language = 'en') =>
    documentOf({ title: 'A title', text, language, published }).sentences.map((one) => [one.zone, one.role])

  it('leaves out teasers, captions, boilerplate and the title again', () => {
    const text = [
      'A title',
      'A delegation in Geneva. Valery Somebody / TASS',
      'Two armies agreed on Thursday to hold talks about a truce along the whole of their border.',
      'Related article: Prisoners exchanged in Abu Dhabi',
      'Sign up for our newsletter and never miss the latest prisoner swap.',
    ].join('\n\n')
    expect(roles(text).map(([, role]) => role)).toEqual(['news', 'skip', 'skip', 'skip', 'news', 'skip', 'skip'])
  })

  it.each([
    ['en', 'Russia and Ukraine last exchanged prisoners of war on Feb. 5 after talks in Abu Dhabi.'],
    ['uk', 'Нагадаємо, 5 лютого відбувся обмін полоненими.'],
    ['de', 'Zuletzt hatten beide Länder Anfang Oktober Gefangene ausgetauscht.'],
    ['fr', 'Pour rappel, un échange avait eu lieu en janvier.'],
    ['zh', '此前，双方于2月5日换俘。'],
  ])('knows what was before in %s', (language, sentence) => {
    const news = {
      en: 'The two sides met.',
      uk: 'Сторони зустрілися.',
      de: 'Man traf sich.',
      fr: 'On se rencontra.',
      zh: '双方会晤。',
    }
    const text = `${news[language as keyof typeof news]}\n\n${sentence}`
    expect(roles(text, language).at(-1)?.[1]).toBe('background')
  })

  it('does not take today for what was before', () => {
    expect(roles('Russia released 200 prisoners of war on Thursday.').at(-1)).toEqual(['lead', 'news'])
  })
})
