import { BROKER_TERMS, CAPITALISED_SHORT_NAMES, LOCAL_SHORT_NAMES } from './party-brokers.js'
import { ADVERSARIES, NEUTRAL, PARTY_TERMS, RIVALS } from './party-data.js'
import { ARMED, HOSTS, MORE_ADVERSARIES, MORE_TERMS, NO_FIGHTERS } from './party-groups.js'
import { NAME_TERMS } from './party-names.js'
import { TermSet } from './terms.js'
import { foldWord, type Token } from './tokens.js'

/** A state, a group or an organisation named in a sentence, with its tokens [from, to). */
export interface PartyHit {
  readonly party: string
  readonly from: number
  readonly to: number
}

const terms = new TermSet<string>()
const acronyms = new Map<string, string>()
for (const [party, written] of [PARTY_TERMS, MORE_TERMS, BROKER_TERMS, NAME_TERMS].flatMap((one) =>
  Object.entries(one),
)) {
  const words: string[] = []
  for (const one of written.split(',').map((word) => word.trim())) {
    if (one.startsWith('=')) acronyms.set(foldWord(one.slice(1)), party)
    else if (one !== '') words.push(one)
  }
  terms.add(party, words)
}

const localShort = new Map(
  Object.entries(LOCAL_SHORT_NAMES).map(([language, names]) => [
    language,
    new Map(Object.entries(names).map(([short, party]) => [foldWord(short), party])),
  ]),
)

/** Who is meant by short letters: in some languages a press writes them with one capital. */
function shortName(token: Token, at: number, language: string): string | undefined {
  if (token.shape === 'upper') return acronyms.get(token.key) ?? localShort.get(language)?.get(token.key)
  const capital = token.shape === 'capital' && CAPITALISED_SHORT_NAMES.has(language)
  // "Uno" at the beginning of a sentence is a word.
  return capital && at > 0 ? localShort.get(language)?.get(token.key) : undefined
}

/** Alpha-2 codes that CLDR may name; user-assigned and reserved codes have no name and are skipped. */
function* regions(): Generator<string> {
  for (let a = 65; a <= 90; a++) for (let b = 65; b <= 90; b++) yield String.fromCharCode(a, b)
}
/** Codes of former states have the name of their successor. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
const NO_STATE = new Set(['EU', 'UN', 'EZ', 'QO', 'ZZ', 'XA', 'XB'])
/** Shorter names are left out: as the beginning of a word they would be found everywhere. */
const LEAST_NAME = 4

/** States whose stem is another word or another state: Liberia, Jordan, Georgia, Guinea, Niger, Dominica. */
const NO_STEM = new Set(['LR', 'JO', 'GE', 'GN', 'NE', 'DM', 'CG', 'IE', 'MC', 'LU', 'VG', 'RE', 'MK', 'NG', 'MU'])
const LEAST_WHOLE_STEM = 6
const LEAST_CUT_STEM = 7

/** Stems of a state's one-word name: they are its cases and, as a rule, its people: Kenia, Keniaer, кенийский. */
function peopleOf(code: string, name: string): readonly string[] {
  if (NO_STEM.has(code) || !/^(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{M})+$/u.test(name)) return []
  if (name.length >= LEAST_CUT_STEM) return [`${name.slice(0, -2)}*`]
  return name.length >= LEAST_WHOLE_STEM ? [`${name}*`] : []
}

const byLanguage = new Map<string, TermSet<string>>()

/** Names of all states in one language, from CLDR. */
function statesOf(language: string): TermSet<string> {
  const known = byLanguage.get(language)
  if (known) return known
  const names = new TermSet<string>()
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  for (const code of regions()) {
    if (NO_STATE.has(code) || !isCurrent(code)) continue
    const name = display
      .of(code)
      ?.replace(/\s*[(（].*$/u, '')
      .replace(/[^\p{L}\p{M}\s-]/gu, ' ')
      .trim()
    const han = name !== undefined && /\p{Script=Han}/u.test(name)
    if (name && (han ? name.length >= 2 : name.length >= LEAST_NAME)) names.add(code, [name, ...peopleOf(code, name)])
  }
  byLanguage.set(language, names)
  return names
}

/** Chinese names that hold the name or the sign of another. */
const UNLIKE: readonly (readonly [name: string, at: number])[] = [
  ['俄亥俄', 0],
  ['俄亥俄', 2],
  ['乌兹别克', 0],
  ['乌干达', 0],
  ['乌鲁木齐', 0],
  ['白俄罗斯', 1],
  ['南苏丹', 1],
  ['索马里', 1],
  ['赤道几内亚', 2],
  ['印度尼西亚', 0],
]

/** Whether the token stands inside a longer name, at the place where the other name would begin. */
function isUnlike(tokens: readonly Token[], from: number): boolean {
  return UNLIKE.some(
    ([name, at]) => from >= at && [...name].every((sign, index) => tokens[from - at + index]?.key === sign),
  )
}

/** In Chinese a shorter name may hold two sides: 俄美乌. */
const LEAST_HAN_NAME = 4

/** All parties named in the tokens of one sentence, in order; of overlapping names the longest. */
export function partiesOf(tokens: readonly Token[], language: string): readonly PartyHit[] {
  const found: PartyHit[] = []
  const take = (party: string, from: number, to: number): void => {
    if (language !== 'zh' || !isUnlike(tokens, from)) found.push({ party, from, to })
  }
  for (const { label, from, to } of terms.find(tokens)) take(label, from, to)
  const uncased = language === 'zh' || language === 'ar'
  for (const { label, from, to } of statesOf(language).find(tokens)) {
    // "Somaliland" begins like the people of Somalia: a term of its own is surer than a stem.
    const termed = found.some((one) => one.from <= from && to <= one.to && one.party !== label)
    if (!termed && (uncased || tokens[from]?.shape !== 'lower')) take(label, from, to)
  }
  tokens.forEach((token, at) => {
    const party = shortName(token, at, language)
    if (party !== undefined) found.push({ party, from: at, to: at + 1 })
  })
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: PartyHit[] = []
  for (const hit of found) {
    const clash = kept.some(
      (one) =>
        one.from <= hit.from &&
        hit.to <= one.to &&
        (one.party === hit.party ||
          (one.to - one.from > hit.to - hit.from && (language !== 'zh' || one.to - one.from >= LEAST_HAN_NAME))),
    )
    if (!clash) kept.push(hit)
  }
  return kept
}

const KNOWN_PAIRS = [...ADVERSARIES, ...MORE_ADVERSARIES]
const PAIRS = new Set(KNOWN_PAIRS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
const SIDES = new Set(ADVERSARIES.flat())

/** Whether two parties are known to be adversaries. */
export function adversaries(a: string, b: string): boolean {
  return PAIRS.has(`${a} ${b}`)
}

/** Whether two different parties of those named fit together. */
export function anyPair(named: readonly string[], fits: (a: string, b: string) => boolean): boolean {
  const parties = [...new Set(named)]
  return parties.some((a, at) => parties.slice(at + 1).some((b) => fits(a, b)))
}

/** Whether two adversaries are rivals without a war of their own. */
export function rivals(a: string, b: string): boolean {
  return RIVALS.has(`${a} ${b}`) || RIVALS.has(`${b} ${a}`)
}

/** Whether a party is a side of some known conflict. */
export function isSide(party: string): boolean {
  return SIDES.has(party)
}

/** Whether a party brokers and never fights. */
export function isNeutral(party: string): boolean {
  return NEUTRAL.has(party)
}

/** Whether a party is an armed group or a movement that is no state. */
export function isArmedGroup(party: string): boolean {
  return !/^[A-Z]{2}$/.test(party) && !NEUTRAL.has(party) && !NO_FIGHTERS.has(party)
}

const armed = new TermSet<'armed'>()
armed.add(
  'armed',
  ARMED.split(',').map((one) => one.trim()),
)

/** Whether a sentence speaks of armed people who are no state's army: rebels, a militia, a movement. */
export function saysArmed(tokens: readonly Token[]): boolean {
  return armed.find(tokens).length > 0
}

/** Whether a party often lends the place to the talks of others. */
export function isHost(party: string): boolean {
  return HOSTS.has(party)
}
