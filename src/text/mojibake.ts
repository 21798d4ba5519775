/** What windows-1252 and windows-1251 have at 0x80 to 0xbf and 0xff, as code points; 0 where a byte means itself. */
const UPPER_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿'
const UPPER_1251 = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї'

/** The byte that a character stands for, where UTF-8 was read in a wrong charset: leads (0xc2–0xf4) and followers. */
interface Misreading {
  readonly bytes: ReadonlyMap<string, number>
  /** The first bytes that its leads have in UTF-8. */
  readonly first: ReadonlySet<number>
  /** Finds leads and followers one after the other, or within a Latin word: neither stands in proper text. */
  readonly suspect: RegExp
}

const MISREADINGS: readonly Misreading[] = [
  misreading(UPPER_1252, (byte) => String.fromCharCode(byte)),
  misreading(UPPER_1251, (byte) => String.fromCharCode(byte - 0xc0 + 0x410)),
]

/** As many sequences in a row, with nothing but ASCII between them, are no chance. */
const LEAST_RUN = 8
/** A text in which there are as many, and hardly a sign beyond ASCII besides, was misread as a whole. */
const LEAST_ALL = 5
const FEW = 0.02

/**
 * UTF-8 that was taken for windows-1252 or windows-1251 and encoded again (`Ð¿Ð»ÐµÐ½`, `РїР»РµРЅ`, `dÃ©jÃ `), undone
 * where that is certain: where signs beyond ASCII make up UTF-8 throughout, or for a long run of them. Any other text is
 * returned as it is.
 * @param bytes the text as UTF-8, in which a first look is ten times as quick as in the text
 */
export function repairMojibake(text: string, bytes: Uint8Array): string {
  const beside = firstBytesBesideOthers(bytes)
  for (const misread of MISREADINGS) {
    if (!beside.some((first) => misread.first.has(first)) || !misread.suspect.test(text)) continue
    const repaired = undo(text, misread.bytes)
    if (repaired !== null) return repaired
  }
  return text
}

function misreading(followers: string, lead: (byte: number) => string): Misreading {
  const bytes = new Map<string, number>()
  for (let byte = 0xc2; byte <= 0xf4; byte += 1) bytes.set(lead(byte), byte)
  for (const [place, char] of [...followers].entries()) if (!bytes.has(char)) bytes.set(char, 0x80 + place)
  const leads = [...Array(0x33).keys()].map((place) => lead(0xc2 + place)).join('')
  return {
    bytes,
    first: new Set([...leads].map((char) => Buffer.from(char)[0] ?? 0)),
    suspect: new RegExp(`(?:[${leads}][${followers}]+[\\s\\p{P}]?){2}|[a-z][${leads}][${followers}]`, 'u'),
  }
}

/** The first bytes of signs of two bytes that stand right before another sign beyond ASCII, as a lead does. */
function firstBytesBesideOthers(bytes: Uint8Array): readonly number[] {
  const found = new Uint8Array(0x100)
  const last = bytes.length - 2
  for (let at = 0; at < last; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0xc2 || byte > 0xdf) continue
    const next = bytes[at + 2] ?? 0
    if (next >= 0xc2) found[byte] = 1
  }
  return [...found.keys()].filter((byte) => found[byte] === 1)
}

/** A stretch of the text: as it stands, and what it says if it was misread. */
interface Run {
  readonly from: number
  readonly to: number
  readonly sequences: number
  readonly decoded: string
}

function undo(text: string, bytes: ReadonlyMap<string, number>): string | null {
  const runs: Run[] = []
  let sequences = 0
  let others = 0
  let open: { from: number; sequences: number; decoded: string } | null = null
  let at = 0
  const close = (): void => {
    if (open !== null) runs.push({ ...open, to: at })
    open = null
  }
  while (at < text.length) {
    if (text.charCodeAt(at) < 0x80) {
      if (open !== null) open.decoded += text.charAt(at)
      at += 1
      continue
    }
    const sequence = sequenceAt(text, at, bytes)
    if (sequence === null) {
      close()
      others += 1
      at += 1
      continue
    }
    open ??= { from: at, sequences: 0, decoded: '' }
    open.sequences += 1
    open.decoded += String.fromCodePoint(sequence.code)
    sequences += 1
    at += sequence.length
  }
  close()
  const whole = sequences >= LEAST_ALL && others <= sequences * FEW
  const wrong = whole ? runs : runs.filter((run) => run.sequences >= LEAST_RUN)
  if (wrong.length === 0) return null
  let repaired = ''
  let done = 0
  for (const { from, to, decoded } of wrong) {
    repaired += text.slice(done, from) + decoded
    done = to
  }
  return repaired + text.slice(done)
}

/** The code point of a well-formed UTF-8 sequence beyond ASCII whose bytes stand at `at` as characters. */
function sequenceAt(
  text: string,
  at: number,
  bytes: ReadonlyMap<string, number>,
): { code: number; length: number } | null {
  const lead = bytes.get(text.charAt(at)) ?? 0
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0) return null
  let code = lead & (0xff >> (length + 1))
  for (let place = 1; place < length; place += 1) {
    const follower = bytes.get(text.charAt(at + place)) ?? 0
    if (follower < 0x80 || follower > 0xbf) return null
    code = code * 64 + (follower & 0x3f)
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  const isValid = code >= least && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isValid ? { code, length } : null
}
