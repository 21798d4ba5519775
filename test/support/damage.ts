import fc from 'fast-check'

/** Something that happens to a text on its way. */
export type Damage = (text: string) => string

const place = fc.double({ min: 0, max: 1, noNaN: true })

/** Damage at a place given as a share of the length: junk put in, a piece taken out, an end, a token lost. */
function damage(junk: readonly string[], tokens: readonly string[]): fc.Arbitrary<Damage> {
  return fc.oneof(
    fc.tuple(place, fc.constantFrom(...junk)).map(
      ([at, put]): Damage =>
        (text) =>
          text.slice(0, at * text.length) + put + text.slice(at * text.length),
    ),
    fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
      ([at, length]): Damage =>
        (text) =>
          text.slice(0, at * text.length) + text.slice(at * text.length + length),
    ),
    place.map(
      (at): Damage =>
        (text) =>
          text.slice(0, at * text.length),
    ),
    fc.constantFrom(...tokens).map(
      (token): Damage =>
        (text) =>
          text.replace(token, ''),
    ),
  )
}

export const feedDamage = damage(
  [
    '<',
    '>',
    '&',
    '"',
    '\0',
    '<![CDATA[',
    ']]>',
    '<!--',
    '</item>',
    '<item>',
    '<entry',
    '</title>',
    '\ud800',
    '&#x110000;',
    '<x:y z=',
  ],
  ['</title>', '</item>', '</entry>', '</link>', '"', '<?xml'],
)

export const pageDamage = damage(
  [
    '<',
    '>',
    '"',
    '\0',
    '<!--',
    '<script>',
    '<style>',
    '<plaintext>',
    '<textarea>',
    '<table>',
    '<template>',
    '<svg>',
    '</div>',
    '</p>',
    '<p',
    '<div '.repeat(50),
    '<b>'.repeat(300),
    '</i>'.repeat(300),
    '\ud800',
    '&#x110000;',
    '<a href=',
    '<![CDATA[',
    '<base href="javascript:x">',
    '<meta charset="utf-16">',
    '<script type="application/ld+json">{"@type":["NewsArticle"],"articleBody":{}}</script>',
    '<time datetime="9999-99-99">',
    '<meta property="article:published_time" content="0000-00-00">',
  ],
  ['</head>', '<body>', '</h1>', '</p>', '</div>', '"', '<title>', '</title>'],
)
