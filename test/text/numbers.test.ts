import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../src/text/lexicon/index.js'
import { figuresOf } from '../../src/text/numbers.js'
import { tokenise } from '../../src/text/tokens.js'

/** Language, a text in it, and the figures that stand in it. */
const NUMBERS: readonly (readonly [language: string, text: string, figures: readonly number[]])[] = [
  [
    'en',
    'one hundred and fifty-seven captives, two dozen, 1,200 and 1 200, twelve hundred',
    [157, 24, 1200, 1200, 1200],
  ],
  ['en', 'dozens of soldiers, hundreds of civilians', []],
  ['ru', 'сто пятьдесят семь военных из ста пятидесяти семи', [157, 157]],
  ['ru', 'двух тысяч трёхсот сорока одного, двумстам, пятистам, двоих', [2341, 200, 500, 2]],
  ['ru', 'десятки пленных, сотни семей, семью пришлось ждать', []],
  ['uk', 'ста п’ятдесяти семи полонених, двомстам, шістдесят дев’ять', [157, 200, 69]],
  ['uk', 'тисяча двісті осіб, двоє цивільних', [1200, 2]],
  ['pl', 'stu pięćdziesięciu siedmiu jeńców, dwustu, tysiąc dwieście, dwojga dzieci', [157, 200, 1200, 2]],
  ['de', 'hundertsiebenundfünfzig Gefangene, zweitausend, zwölfhundert, 1.200', [157, 2000, 1200, 1200]],
  ['de', 'Dutzende Soldaten und Hunderte Zivilisten', []],
  ['fr', 'cent cinquante-sept, quatre-vingt-dix-sept, mille deux cents, soixante et onze', [157, 97, 1200, 71]],
  ['fr', 'des dizaines de soldats, des centaines de civils', []],
  ['es', 'ciento cincuenta y siete, mil doscientos, trescientas, treinta y ocho', [157, 1200, 300, 38]],
  [
    'it',
    'centocinquantasette prigionieri, trentuno, duecentoquaranta, milleduecento, centottanta',
    [157, 31, 240, 1200, 180],
  ],
  ['pt', 'cento e cinquenta e sete, mil e duzentos, quinhentas', [157, 1200, 500]],
  ['tr', 'yüz elli yedi esir, bin 200, 6 bine 6 bin, iki yüz, 2 bin 900', [157, 1200, 6000, 6000, 200, 2900]],
  ['tr', 'on binlerce kişi', []],
  ['ar', 'مئة وسبعة وخمسين أسيرا', [157]],
  ['ar', 'ثلاثة عشر و خمسة وعشرون, ألف ومئتا أسير, ثلاثمئة وسبعة, اثني عشر', [13, 25, 1200, 307, 12]],
  ['ar', 'أسيرين و١٥٧ جندياً و1,200', [2, 157, 1200]],
  ['zh', '一百五十七名，两千人，一千二百，1.2万，二十八具', [157, 2000, 1200, 12000, 28]],
  ['zh', '数十人，上百人，几千名', []],
  ['zh', '１５７名，廿名，俩人', [157, 20, 2]],
  ['en', 'half a dozen men, one and a half thousand, half of them', [6, 1500]],
  ['de', 'ein halbes Dutzend, anderthalb Tausend, die halbe Stadt', [6, 1500]],
  ['fr', 'deux centaines, deux dizaines', [200, 20]],
  ['es', 'media docena, dos centenares, medio millar; centenares de personas', [6, 200, 500]],
  ['it', 'mezza dozzina, due centinaia, tre decine; centinaia di persone', [6, 200, 30]],
  ['pt', 'meia dúzia, duas centenas, meio milhar; centenas de pessoas', [6, 200, 500]],
  ['pl', 'co najmniej tysiącu osób, półtora tysiąca, dwie setki; setki osób', [1000, 1500, 200]],
  ['ru', 'о тысяче человек, полторы тысячи, полсотни, две сотни; сотни людей', [1000, 1500, 50, 200]],
  ['uk', 'півтори тисячі, пів сотні, дві сотні; сотні людей', [1500, 50, 200]],
  ['tr', 'yarım düzine, iki buçuk bin, yüzelliyedi esir, beşyüz', [6, 2500, 157, 500]],
]

describe('figures in digits and words', () => {
  it.each(NUMBERS)('%s: %s', (language, text, figures) => {
    const lexicon = lexiconOf(language)
    expect(lexicon).not.toBeNull()
    if (lexicon) expect(figuresOf(tokenise(text), lexicon.numbers).map((figure) => figure.value)).toEqual(figures)
  })
})
