import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/text/charset.js'
import { repairMojibake } from '../../src/text/mojibake.js'
import { TEXTS } from './language-texts.js'

/** UTF-8 read as if it were in `charset`, as a badly set up database gives it. */
function misread(text: string, charset: 'windows-1252' | 'windows-1251'): string {
  const bytes = Buffer.from(text)
  // Browsers and databases give what windows-1252 leaves open as control characters.
  return [...bytes]
    .map((byte) => {
      const char = iconv.decode(Buffer.from([byte]), charset)
      return char === '\ufffd' ? String.fromCharCode(byte) : char
    })
    .join('')
}

const repaired = (text: string): string => repairMojibake(text, Buffer.from(text))

describe('repairMojibake', () => {
  const languages = ['ru', 'uk', 'ar', 'fr', 'de', 'pl', 'tr', 'zh', 'el', 'he', 'ja']
  it.each(languages)('undoes %s that was taken for windows-1252', (language) => {
    const text = (TEXTS[language] ?? []).join('\n')
    expect(repaired(misread(text, 'windows-1252'))).toBe(text)
  })

  it.each(['ru', 'uk', 'fr', 'de', 'ar'])('undoes %s that was taken for windows-1251', (language) => {
    const text = (TEXTS[language] ?? []).join('\n')
    expect(repaired(misread(text, 'windows-1251'))).toBe(text)
  })

  it.each(Object.keys(TEXTS))('leaves %s alone', (language) => {
    for (const text of TEXTS[language] ?? []) expect(repaired(text)).toBe(text)
  })

  it.each([
    'Râle à l’âme – « déjà » … Ã',
    'SÃO PAULO, SÃO TOMÉ E PRÍNCIPE, NAÇÕES, ÂNGELA',
    'Рівне, Російська, Сім’я – «Рідні» С№5',
    'The bytes Ã© are what é turns into.',
    'Â£5 and Â£7',
    '',
  ])('leaves alone what may be meant: %s', (text) => {
    expect(repaired(text)).toBe(text)
  })

  it('undoes a text within a page whose frame is right', () => {
    const [text = ''] = TEXTS.uk ?? []
    const page = (inner: string) => `<title>Новини дня</title><p>${inner}</p><footer>Усі права захищено</footer>`
    expect(repaired(page(misread(text, 'windows-1252')))).toBe(page(text))
  })

  it('is part of decoding', () => {
    const [text = ''] = TEXTS.ru ?? []
    const bytes = Buffer.from(`<p>${misread(text, 'windows-1252')}</p>`)
    expect(decode(bytes, 'text/html; charset=utf-8', 'html')).toEqual({ text: `<p>${text}</p>`, charset: 'utf-8' })
  })

  it('changes nothing that holds no misread sequence, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof repaired(text)).toBe('string')
      }),
    )
    fc.assert(fc.property(fc.stringMatching(/^[а-яіїєґ ,.a-z]*$/), (text) => repaired(text) === text))
  })
})
