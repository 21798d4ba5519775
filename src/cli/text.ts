/** Characters that would move the cursor or turn the writing direction: names and titles come from outside. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** Takes two columns in a terminal: East Asian wide letters and most pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u
/** Takes none: marks that stand on the letter before. */
const MARK = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** Text from outside as it may be shown in one line. */
export function plain(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim()
}

/** Columns that a text takes in a terminal, colours not counted. */
export function width(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with the escape character
  const bare = text.replace(/\u001b\[[\d;]*m/g, '')
  let columns = 0
  for (const letter of bare) columns += MARK.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1
  return columns
}

/** The beginning of a text in at most so many columns, with an ellipsis where something is left out. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text
  let kept = ''
  let taken = 0
  for (const letter of text) {
    taken += width(letter)
    if (taken > columns - 1) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/** A text in lines of at most so many columns, broken between words; a word that is longer stands alone. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && width(longer) > columns) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** A number with its noun: `1 source`, `3 sources`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** A moment as people say it, seen from now: `3 min ago`, `in 2 h`; `–` where there is none. */
export function since(moment: string | Date | null, now: Date): string {
  if (moment === null) return '–'
  const ms = now.getTime() - new Date(moment).getTime()
  const span = spoken(Math.abs(ms))
  return span === null ? 'now' : ms < 0 ? `in ${span}` : `${span} ago`
}

function spoken(ms: number): string | null {
  if (ms < 1000) return null
  if (ms < 60_000) return `${Math.floor(ms / 1000)} s`
  if (ms < 3_600_000) return `${Math.floor(ms / 60_000)} min`
  if (ms < 48 * 3_600_000) return `${Math.floor(ms / 3_600_000)} h`
  return counted(Math.floor(ms / 86_400_000), 'day')
}
