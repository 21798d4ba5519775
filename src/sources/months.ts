/**
 * The first letters of the months' names, January to December, in the languages whose feeds put them into dates;
 * without accents, in lower case; `-` where another row has them. Alternatives for one month stand between slashes.
 */
const ROWS: readonly string[] = [
  'jan feb mar apr may jun jul aug sep oct nov dec',
  '- fev - avr mai juin juil aout - - - -',
  'ene - - abr - - - ago set - - dic',
  'gen - - - mag giu lug - - ott - -',
  '- - - - - - - - - out - dez',
  '- - - - maj - - - szep okt - -',
  'sty lut - kwi - cze lip sie wrz paz lis gru',
  'oca sub - nis - haz tem agu eyl eki kas ara',
  'янв фев мар апр маи/мая июн июл авг сен окт ноя дек',
  'січ лют бер кві тра чер лип сер вер жов лис гру',
  'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر',
]

const MONTHS: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((row) =>
    row.split(' ').flatMap((names, month) => names.split('/').map((name) => [foldName(name), month] as const)),
  ),
)
const LONGEST = Math.max(...[...MONTHS.keys()].map((name) => name.length))

/** Month (0 for January) that a word names, whole or cut short; null where it names none. */
export function monthOf(word: string): number | null {
  const name = foldName(word).replace(/\.$/, '')
  for (let length = Math.min(name.length, LONGEST); length >= 3; length -= 1) {
    const month = MONTHS.get(name.slice(0, length))
    if (month !== undefined) return month
  }
  return null
}

function foldName(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
