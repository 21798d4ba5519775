import { decodeAs } from './charset-labels.js'
import { likeness } from './language.js'

/** How many bytes of high-byte words a guess looks at. */
const SAMPLE_BYTES = 1500

/** What one letter is worth at most and at least, by its place in its alphabet's order of frequency. */
const COMMON = 4
const RARE = 0
const FOREIGN_LETTER = -2
const SYMBOL = -4
const UNDEFINED = -10
const CASE_BREAK = -6
const MIXED_SCRIPT = -6
/** A third accented letter in a row, in an alphabet that uses them among ASCII letters. */
const LONG_ACCENTED_RUN = -3
/** Each charset beyond the first of its script must be better by this to be chosen: the earlier is far more usual. */
const LATER_CHARSET = 0.05

/** Bytes of text that are compared with known languages. */
const LIKENESS_BYTES = 1200
/** What the likeness to a language is worth beside the letters. */
const BY_LETTER = 15
const BY_FOREIGN = 4
const MULTI_BYTE_LIKENESS = 0.4
/** So many letters, and so much worth for each, leave no doubt. */
const LEAST_LETTERS = 60
const SURELY = 0.06

interface Alphabet {
  /** Letters beyond ASCII, the most frequent in news text first. */
  readonly letters: string
  /** Latin letters stand beside ASCII ones; letters of the other alphabets do not. */
  readonly latin: boolean
  /** The most usual charset first. */
  readonly charsets: readonly string[]
}

const SINGLE_BYTE: readonly Alphabet[] = [
  { letters: 'éáóäíüàöèçñúãêôßâîõåøùûïëæœìòýÿð', latin: true, charsets: ['windows-1252', 'macintosh'] },
  { letters: 'łęąáóéíżřśěžýščćůúńăöőüţşźňâîťäďűôđľĺŕ', latin: true, charsets: ['windows-1250', 'iso-8859-2'] },
  { letters: 'ıüşçğöâîé', latin: true, charsets: ['windows-1254'] },
  { letters: 'šėžąčįūųęāīēļņķģõäöüćńóśźż', latin: true, charsets: ['windows-1257'] },
  {
    letters: 'оаиентсрвлкмдпуяіьзыбгчйхжшюцїщєфэўёъґјљњћђџ',
    latin: false,
    charsets: ['windows-1251', 'koi8-u', 'iso-8859-5', 'cp866', 'maccyrillic'],
  },
  { letters: 'αοιτεσνηυρπκμλςόίδάγήέωθύχβφώξζψϊϋ', latin: false, charsets: ['windows-1253'] },
  { letters: 'יוהלאתרבמשנדעקחפםגכסצזטןךףץ', latin: false, charsets: ['windows-1255'] },
  { letters: 'اليمنرتوبةدعسفهكقحأجشصىخطضذزثإئءغظآؤ', latin: false, charsets: ['windows-1256', 'iso-8859-6'] },
  { letters: 'านรอกเงมยลวดทสตะปบคหแจพชขใไโผธศซณถฟฉภษญ่้ีัิ์ื็ุูำ', latin: false, charsets: ['windows-874'] },
]

/** Signs that good text of any language holds beyond ASCII: neither for nor against a charset. */
const PUNCTUATION: ReadonlySet<string> = new Set(
  '«»“”„‘’‚–—…№€£°©®™·•§¿¡\u00a0\u00ad、。，！？「」『』（）《》：；“”・ー',
)

interface MultiByte {
  readonly charset: string
  /** The most frequent characters of news text in it. */
  readonly frequent: ReadonlySet<string>
  /** What else is at home in it. */
  readonly usual: RegExp
}

const HAN_FREQUENT =
  '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事'
const TRADITIONAL =
  '的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後小麼心多天而能好都然沒日於起還發成事'

const MULTI_BYTE: readonly MultiByte[] = [
  { charset: 'gb18030', frequent: new Set(HAN_FREQUENT), usual: /[\u4e00-\u9fa5]/ },
  { charset: 'big5', frequent: new Set(TRADITIONAL), usual: /[\u4e00-\u9fa5]/ },
  {
    charset: 'shift_jis',
    frequent: new Set('のにはをたがでてとしれさいるなもっりこかまあくうきらすよえけそ日人国年会'),
    usual: /[\u3041-\u30ff\u4e00-\u9fa5]/,
  },
  {
    charset: 'euc-jp',
    frequent: new Set('のにはをたがでてとしれさいるなもっりこかまあくうきらすよえけそ日人国年会'),
    usual: /[\u3041-\u30ff\u4e00-\u9fa5]/,
  },
  {
    charset: 'cp949',
    frequent: new Set('이다는의을에가고하로를은한지도사기대서인들정자리시일어그나해'),
    usual: /[\uac00-\ud7a3]/,
  },
]

const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u

/** Runs of letters that hold at least one byte over 0x7f, joined by spaces; at most SAMPLE_BYTES of them. */
function wordsWithHighBytes(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES)
  let filled = 0
  let start = -1
  let high = false
  for (let at = 0; at <= bytes.length && filled < SAMPLE_BYTES; at += 1) {
    const byte = at < bytes.length ? (bytes[at] ?? 0) : 0x20
    const inWord = byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
    if (inWord) {
      if (start < 0) start = at
      if (byte >= 0x80) high = true
      continue
    }
    if (start >= 0 && high) {
      const word = bytes.subarray(start, Math.min(at, start + SAMPLE_BYTES - filled))
      sample.set(word, filled)
      filled += word.length
      if (filled < SAMPLE_BYTES) sample[filled++] = 0x20
    }
    start = -1
    high = false
  }
  return sample.subarray(0, filled)
}

/** The same for charsets whose second bytes may be ASCII: high bytes with the byte that follows each run. */
function runsOfHighBytes(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES)
  let filled = 0
  for (let at = 0; at < bytes.length && filled < SAMPLE_BYTES - 2; at += 1) {
    const byte = bytes[at] ?? 0
    const after = at > 0 && (bytes[at - 1] ?? 0) >= 0x80
    if (byte >= 0x80 || after) sample[filled++] = byte
  }
  return sample.subarray(0, filled)
}

function letterWeights(letters: string): ReadonlyMap<string, number> {
  const all = [...letters]
  const weights = new Map<string, number>()
  for (const [rank, letter] of all.entries()) weights.set(letter, COMMON - ((COMMON - RARE) * rank) / all.length)
  return weights
}

const WEIGHTS = new Map(SINGLE_BYTE.map((alphabet) => [alphabet, letterWeights(alphabet.letters)]))

function weightOf(char: string, weights: ReadonlyMap<string, number>): number {
  const direct = weights.get(char) ?? weights.get(char.toLowerCase())
  if (direct !== undefined) return direct
  if (PUNCTUATION.has(char)) return 0
  if (char === '\ufffd' || char < '\u00a0') return UNDEFINED
  return /\p{L}/u.test(char) ? FOREIGN_LETTER : SYMBOL
}

/** Mean worth of the characters beyond ASCII in `text`, between UNDEFINED and COMMON. */
function scoreLetters(text: string, alphabet: Alphabet): number {
  const weights = WEIGHTS.get(alphabet) ?? new Map<string, number>()
  let sum = 0
  let count = 0
  let before = ' '
  let run = 0
  for (const char of text) {
    const ascii = char < '\u0080'
    const letterBefore = before !== ' ' && !PUNCTUATION.has(before)
    if (!ascii) {
      sum += weightOf(char, weights)
      count += 1
    }
    run = ascii ? 0 : run + 1
    if (alphabet.latin && run > 2) sum += LONG_ACCENTED_RUN
    if (letterBefore && char !== ' ') {
      if (UPPER.test(char) && LOWER.test(before)) sum += CASE_BREAK
      if (!alphabet.latin && ascii !== before < '\u0080' && /\p{L}/u.test(char)) sum += MIXED_SCRIPT
    }
    before = char
  }
  return count === 0 ? 0 : sum / count
}

function scoreMultiByte(bytes: Uint8Array, candidate: MultiByte): number {
  let sum = 0
  let count = 0
  for (const char of decodeAs(bytes, candidate.charset)) {
    if (char < '\u0080') continue
    count += 1
    if (candidate.frequent.has(char)) sum += COMMON + 2
    else if (PUNCTUATION.has(char)) sum += 1
    else if (char === '\ufffd') sum += UNDEFINED
    else if (candidate.usual.test(char)) sum += 1.5
    else sum += SYMBOL
  }
  return count === 0 ? 0 : sum / count
}

/** Text between tags that holds bytes over 0x7f, and what stands around them; at most LIKENESS_BYTES of it. */
function textWithHighBytes(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(LIKENESS_BYTES)
  let filled = 0
  let start = 0
  while (start < bytes.length && filled < LIKENESS_BYTES - 1) {
    const less = bytes.indexOf(0x3c, start)
    const end = less < 0 ? bytes.length : less
    const run = bytes.subarray(start, Math.min(end, start + LIKENESS_BYTES - 1 - filled))
    if (run.some((byte) => byte >= 0x80)) {
      sample.set(run, filled)
      filled += run.length
      sample[filled++] = 0x20
    }
    if (less < 0) break
    const close = bytes.indexOf(0x3e, less)
    start = close < 0 ? bytes.length : close + 1
  }
  return sample.subarray(0, filled)
}

/**
 * Whether the bytes, read in a charset, are words of a language in other letters than Latin: no wrong charset makes such.
 * Latin text is not looked at, since it stays much like itself in most charsets.
 */
export function makesWords(bytes: Uint8Array, charset: string): boolean {
  const text = decodeAs(textWithHighBytes(bytes), charset)
  const { worth, letters } = likeness(text)
  const beyond = text.match(/\p{L}/gu)?.filter((letter) => letter > '\u024f').length ?? 0
  return letters >= LEAST_LETTERS && beyond * 2 > letters && worth / letters > SURELY
}

/** What it is worth that a text looks like one of a language: by letter, and by letter beyond ASCII. */
function worthOf(text: string): number {
  const { worth, letters } = likeness(text)
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  return letters === 0 ? 0 : (worth / letters) * BY_LETTER + (worth / Math.max(1, beyond)) * BY_FOREIGN
}

export interface Guess {
  readonly charset: string
  /** Mean worth of a character; comparable between charsets of one text. */
  readonly score: number
}

/** Every charset that could be meant by the bytes over 0x7f, the likeliest first; windows-1252 alone where there are none. */
export function guessCharsets(bytes: Uint8Array): readonly [Guess, ...Guess[]] {
  const words = wordsWithHighBytes(bytes)
  if (words.length === 0) return [{ charset: 'windows-1252', score: 0 }]
  const text = textWithHighBytes(bytes)
  const guesses: Guess[] = []
  for (const alphabet of SINGLE_BYTE) {
    for (const [place, charset] of alphabet.charsets.entries()) {
      const letters = scoreLetters(decodeAs(words, charset), alphabet)
      const worth = letters < FOREIGN_LETTER ? 0 : worthOf(decodeAs(text, charset))
      guesses.push({ charset, score: letters + worth - place * LATER_CHARSET })
    }
  }
  const runs = runsOfHighBytes(bytes)
  for (const candidate of MULTI_BYTE) {
    const score = scoreMultiByte(runs, candidate)
    guesses.push({ charset: candidate.charset, score: score + Math.max(0, score) * MULTI_BYTE_LIKENESS })
  }
  guesses.sort((a, b) => b.score - a.score)
  const [best, ...others] = guesses
  return best === undefined ? [{ charset: 'windows-1252', score: 0 }] : [best, ...others]
}
