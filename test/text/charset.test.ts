import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/text/charset.js'
import { TEXTS } from './language-texts.js'

const SENTENCES: Readonly<Record<string, readonly [text: string, charsets: readonly string[]]>> = {
  Russian: [
    'Стороны обменялись пленными на границе. Переговоры продолжатся в пятницу, сообщил представитель делегации.',
    ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866', 'maccyrillic'],
  ],
  Ukrainian: [
    'Додому повернулися захисники, які понад два роки провели в неволі. Їхні рідні чекали біля лікарні.',
    ['windows-1251', 'koi8-u'],
  ],
  French: [
    'Les négociations ont été suspendues à la frontière, où les libérés étaient déjà arrivés dans la soirée.',
    ['windows-1252'],
  ],
  German: [
    'Die Unterhändler kündigten für nächste Woche weitere Gespräche über den Rückzug der Truppen an.',
    ['windows-1252'],
  ],
  Polish: [
    'Rozmowy zakończyły się późnym wieczorem, a wymiana jeńców ma się odbyć w piątek na przejściu granicznym.',
    ['windows-1250', 'iso-8859-2'],
  ],
  Turkish: [
    'Görüşmelerin ardından iki ülkenin dışişleri bakanları ateşkesin uzatılacağını açıkladı, esirler bugün dönüyor.',
    ['windows-1254'],
  ],
  Arabic: ['أعلنت الوزارة أن الطرفين اتفقا على تبادل الأسرى بعد جولة جديدة من المفاوضات في العاصمة.', ['windows-1256']],
  Greek: ['Οι δύο πλευρές συμφώνησαν να συνεχίσουν τις συνομιλίες την επόμενη εβδομάδα.', ['windows-1253']],
  Hebrew: ['שני הצדדים הודיעו כי השיחות יימשכו בשבוע הבא והשבויים יחזרו לבתיהם.', ['windows-1255']],
  Chinese: ['双方代表在会谈后表示，交换被俘人员的工作将在本周内完成，谈判也会继续进行。', ['gb18030']],
  Taiwanese: ['雙方代表在會談後表示，交換被俘人員的工作將在本週內完成，談判也會繼續進行。', ['big5']],
  Japanese: ['双方の代表は会談の後で、捕虜の交換を今週中に終えると述べた。交渉は続いている。', ['shift_jis', 'euc-jp']],
  Korean: ['양측 대표는 회담을 마친 뒤 포로 교환을 이번 주 안에 끝내기로 했다고 밝혔다.', ['cp949']],
}

const page = (text: string, head = '') =>
  `<!doctype html><html><head>${head}<title>x</title></head><body><p>${text}</p></body></html>`

describe('decode', () => {
  for (const [language, [text, charsets]] of Object.entries(SENTENCES)) {
    for (const charset of charsets) {
      it(`finds out by itself that ${language} stands in ${charset}`, () => {
        const decoded = decode(iconv.encode(page(text), charset), 'text/html', 'html')
        expect(decoded.text).toBe(page(text))
      })
    }
    it(`reads ${language} in undeclared UTF-8`, () => {
      expect(decode(Buffer.from(page(text)), null, 'html')).toEqual({ text: page(text), charset: 'utf-8' })
    })
    it(`is not fooled by ${language} that only pretends to be UTF-8`, () => {
      const [charset = ''] = charsets
      const html = page(text, '<meta charset="utf-8">')
      expect(decode(iconv.encode(html, charset), 'text/html; charset=utf-8', 'html').text).toBe(html)
    })
  }

  it('believes a byte order mark before the header, and drops it', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('<p>мир</p>')])
    expect(decode(bytes, 'text/html; charset=windows-1251', 'html')).toEqual({ text: '<p>мир</p>', charset: 'utf-8' })
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<p>мир</p>', 'utf16le')])
    expect(decode(wide, null, 'html')).toEqual({ text: '<p>мир</p>', charset: 'utf-16le' })
    const big = iconv.encode('<rss>мир</rss>', 'utf-16be', { addBOM: true })
    expect(decode(big, null, 'xml')).toEqual({ text: '<rss>мир</rss>', charset: 'utf-16be' })
  })

  it('believes the header before the document', () => {
    const xml = '<?xml version="1.0" encoding="koi8-r"?><t>мир</t>'
    expect(decode(iconv.encode(xml, 'windows-1251'), 'text/xml; charset="Windows-1251"', 'xml').text).toBe(xml)
  })

  it('believes the XML declaration of a feed', () => {
    const xml = '<?xml version="1.0" encoding="iso-8859-2"?><t>łódź</t>'
    expect(decode(iconv.encode(xml, 'iso-8859-2'), 'text/xml', 'xml')).toEqual({ text: xml, charset: 'iso-8859-2' })
  })

  it('finds a meta declaration after 50,000 bytes of scripts', () => {
    const html = page(
      'да',
      `<script>${'x=1;'.repeat(12_500)}</script><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`,
    )
    expect(decode(iconv.encode(html, 'windows-1251'), null, 'html')).toEqual({ text: html, charset: 'windows-1251' })
  })

  it('does not take a declaration out of a comment', () => {
    const html = page('да', '<!-- <meta charset="koi8-r"> --><meta charset="windows-1251">')
    expect(decode(iconv.encode(html, 'windows-1251'), null, 'html').text).toBe(html)
  })

  it('reads what calls itself Latin-1 as windows-1252, quotes and dashes included', () => {
    const html = page('“yes” – l’été')
    expect(decode(iconv.encode(html, 'windows-1252'), 'text/html; charset=ISO-8859-1', 'html')).toEqual({
      text: html,
      charset: 'windows-1252',
    })
  })

  it('takes a server-wide Latin-1 header over UTF-8 or Cyrillic bytes for the default that it is', () => {
    const html = page(SENTENCES.Russian?.[0] ?? '')
    expect(decode(Buffer.from(html), 'text/html; charset=iso-8859-1', 'html')).toEqual({ text: html, charset: 'utf-8' })
    expect(decode(iconv.encode(html, 'windows-1251'), 'text/html; charset=iso-8859-1', 'html')).toEqual({
      text: html,
      charset: 'windows-1251',
    })
  })

  it('keeps UTF-8 that holds one foreign byte or is cut in the middle of a letter', () => {
    const html = page(SENTENCES.Russian?.[0] ?? '')
    const foreign = Buffer.concat([Buffer.from(html), Buffer.from([0x93])])
    expect(decode(foreign, 'text/html; charset=utf-8', 'html')).toEqual({ text: `${html}\ufffd`, charset: 'utf-8' })
    expect(decode(Buffer.from('привет').subarray(0, 11), null, 'html').charset).toBe('utf-8')
  })

  it('sees UTF-16 without a mark, and through a label without zero bytes', () => {
    expect(decode(Buffer.from('<rss>plain</rss>', 'utf16le'), null, 'xml')).toEqual({
      text: '<rss>plain</rss>',
      charset: 'utf-16le',
    })
    expect(decode(Buffer.from('<?xml version="1.0" encoding="utf-16"?><a>é</a>'), null, 'xml').charset).toBe('utf-8')
  })

  it('passes over labels that nobody knows or that hide markup', () => {
    for (const label of ['klingon', 'utf-7', 'x'.repeat(500), '']) {
      expect(decode(Buffer.from('<p>мир</p>'), `text/html; charset=${label}`, 'html')).toEqual({
        text: '<p>мир</p>',
        charset: 'utf-8',
      })
    }
  })

  it('reads what only the runtime can decode', () => {
    const bytes = Buffer.from('1b244224221b2842', 'hex')
    expect(decode(bytes, 'text/html; charset=ISO-2022-JP', 'html').text).toBe('あ')
  })

  it('never throws, and gives plain ASCII back as it was', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.option(fc.string()),
        fc.constantFrom('xml' as const, 'html' as const),
        (bytes, type, markup) => {
          expect(typeof decode(bytes, type, markup).text).toBe('string')
        },
      ),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]*$/), (text) => decode(Buffer.from(text), null, 'html').text === text),
    )
  })

  it('gives back whatever was written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'))
        expect(decode(Buffer.from(text), 'text/plain; charset=utf-8', 'html').text).toBe(text)
      }),
    )
  })
})

/** Languages and the charsets that their press has used beside UTF-8. */
const USED: Readonly<Record<string, string>> = {
  ru: 'windows-1251 koi8-r iso-8859-5 cp866 utf-16le utf-16be',
  uk: 'windows-1251 koi8-u',
  be: 'windows-1251',
  bg: 'windows-1251',
  sr: 'windows-1251 iso-8859-5',
  mk: 'windows-1251',
  de: 'windows-1252 iso-8859-15',
  fr: 'windows-1252 iso-8859-15',
  es: 'windows-1252',
  it: 'windows-1252',
  pt: 'windows-1252',
  sv: 'windows-1252',
  da: 'windows-1252',
  no: 'windows-1252',
  fi: 'windows-1252',
  ca: 'windows-1252',
  pl: 'windows-1250 iso-8859-2',
  cs: 'windows-1250 iso-8859-2',
  sk: 'windows-1250 iso-8859-2',
  hu: 'windows-1250 iso-8859-2',
  hr: 'windows-1250 iso-8859-2',
  tr: 'windows-1254 iso-8859-9',
  lt: 'windows-1257 iso-8859-13',
  lv: 'windows-1257 iso-8859-13',
  ar: 'windows-1256 iso-8859-6',
  he: 'windows-1255 iso-8859-8',
  el: 'windows-1253 iso-8859-7',
  zh: 'gb18030 gbk',
  ja: 'shift_jis euc-jp',
  ko: 'euc-kr',
}

describe.each(
  Object.entries(USED).flatMap(([language, charsets]) =>
    charsets.split(' ').map((charset) => [language, charset] as const),
  ),
)('a page in %s, written in %s', (language, charset) => {
  // As long as short news is.
  const text = [...(TEXTS[language] ?? []), ...(TEXTS[language] ?? [])].join('</p><p>')
  const read = (head: string, header: string | null) => {
    const html = page(text, head)
    const written = iconv.encode(html, charset)
    return { expected: iconv.decode(written, charset), found: decode(written, header, 'html').text }
  }

  it.each([
    ['says nothing', '', null],
    ['declares it in the header', '', `text/html; charset=${charset}`],
    ['declares it in the page', `<meta charset="${charset}">`, 'text/html'],
    ['declares it late', `<script>${'x=1;'.repeat(2000)}</script><meta charset="${charset}">`, null],
    ['comes with the wrong header of its server', '', 'text/html; charset=iso-8859-1'],
    ['pretends to be UTF-8', '<meta charset="utf-8">', 'text/html; charset=utf-8'],
  ])('%s', (_, head, header) => {
    const { expected, found } = read(head, header)
    expect(found).toBe(expected)
  })

  it('keeps what it declares, against a page that declares another', () => {
    const { expected, found } = read('<meta charset="koi8-r">', `text/html; charset=${charset}`)
    expect(found).toBe(expected)
  })
})

describe('signs beyond ASCII in English', () => {
  const text =
    'The minister said: “We are ready” – it’s “a first step”… The fund holds £5m, €7m – “and more”, he added. '.repeat(
      3,
    )
  it.each(['windows-1252', 'windows-1251', 'windows-1250', 'utf-8'])('are read as declared: %s', (charset) => {
    const html = page(charset === 'windows-1252' ? text : text.replaceAll('£', ''), `<meta charset="${charset}">`)
    expect(decode(iconv.encode(html, charset), null, 'html')).toEqual({ text: html, charset })
  })
})
