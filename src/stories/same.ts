import { tokenise } from '../text/tokens.js'
import { changesIn, otherDay } from './same-changes.js'
import { gapsOf, type Run, type RunLengths, sharedRuns } from './same-runs.js'
import { type ComparedText, type ComparedWord, type ComparedWords, comparedWords } from './same-words.js'

/** Whether two texts are one: `same` is true for a copy only. */
export interface Sameness {
  readonly same: boolean
  readonly kind: 'copy' | 'update' | 'different'
}

/** What becomes of a new text beside a known one. */
export interface Comparison extends Sameness {
  /** The new text states something with a figure that the known one does not, be it at its end. */
  readonly adds: boolean
}

/** Less of the shorter text than this found in the longer one: two reports. */
const SHARED_LEAST = 0.45
/** An editor who changes every sentence leaves short runs: with them, so much. */
const SHARED_IN_ALL = 0.55
/** With less than this in long runs nothing was taken; above it, so much in the same order shows an editor's hand. */
const SHARED_AT_ALL = 0.15
const ALIKE = { words: 0.7, characters: 0.8 }
const STEM = 5
/** Shorter texts are alike by their standing words; longer ones are not aligned: an editor leaves them long runs. */
const ALIGNED_LEAST = 30
const ALIGNED_MOST = 600
/** Where neither text's beginning is in the other one, they share a background, unless it is more than this. */
const SHARED_BEHIND_LEAD = 0.6
/** The news stands in the first sentences of so many words together; of them so much is in the text it was taken from. */
const LEAD_WORDS = 10
const LEAD_SHARED = 0.4
/** More of the shorter text than this put into other words between what both say: told anew. */
const REWORDED_MOST = 0.3
/** A title with less in common than this is another headline, whose figures say nothing. */
const SAME_TITLE = 0.7
/** In words, and in characters of scripts that write without spaces. */
const WORDS: RunLengths = { least: 3, telling: 6 }
const CHARACTERS: RunLengths = { least: 4, telling: 10 }

const verdict = (kind: Sameness['kind'], adds = false): Comparison => ({ same: kind === 'copy', kind, adds })

const sameKeys = (a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean =>
  a.length === b.length && a.every((word, at) => word.key === b[at]?.key)

function titleChanged(a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean {
  const figures = (words: readonly ComparedWord[]): string =>
    words
      .flatMap((word) => (word.meaning?.kind === 'figure' ? [word.key] : []))
      .sort()
      .join(' ')
  if (figures(a) === figures(b) || figures(a) === '' || figures(b) === '') return false
  const keys = new Set(b.map((word) => word.key))
  const common = a.filter((word) => keys.has(word.key)).length
  return common / Math.max(a.length, b.length) >= SAME_TITLE
}

const stemOf = ({ key }: ComparedWord): string => key.slice(0, STEM)

/** How much of the shorter text stands in the longer one in the same order, were it in other forms and other words between. */
function alike(a: readonly ComparedWord[], b: readonly ComparedWord[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length > ALIGNED_MOST) return 0
  const stems = long.map(stemOf)
  // Longest common subsequence, row by row.
  let above = new Uint16Array(long.length + 1)
  for (const word of short) {
    const stem = stemOf(word)
    const row = new Uint16Array(long.length + 1)
    for (let at = 0; at < long.length; at++) {
      row[at + 1] = stems[at] === stem ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0)
    }
    above = row
  }
  return (above[long.length] ?? 0) / short.length
}

/** Whether so much of the beginning of a text is in runs that it shares: `[from, length]` of each. */
function leads({ words, sentences }: ComparedWords, runs: readonly (readonly [number, number])[]): boolean {
  let length = 0
  for (const sentence of sentences) {
    if (length >= LEAD_WORDS) break
    length += sentence.length
  }
  const shared = words
    .slice(0, length)
    .filter(({ at }) => runs.some(([from, own]) => at >= from && at < from + own)).length
  return shared >= LEAD_SHARED * length
}

/** Whether the runs that two texts share show that one was taken from the other. */
function isTaken(runs: readonly Run[], a: ComparedWords, b: ComparedWords, telling: number): boolean {
  const shorter = Math.min(a.words.length, b.words.length)
  const sum = (some: readonly Run[]): number => some.reduce((length, run) => length + run.length, 0)
  const inAll = sum(runs) / shorter
  if (inAll >= SHARED_BEHIND_LEAD) return true
  const lead =
    leads(
      a,
      runs.map((run) => [run.a, run.length]),
    ) ||
    leads(
      b,
      runs.map((run) => [run.b, run.length]),
    )
  const inTelling = sum(runs.filter((run) => run.length >= telling)) / shorter
  if (lead && (inAll >= SHARED_IN_ALL || inTelling >= SHARED_LEAST)) return true
  return (
    inTelling >= SHARED_AT_ALL &&
    shorter >= ALIGNED_LEAST &&
    alike(a.words, b.words) >= ALIKE[a.language === 'zh' ? 'characters' : 'words']
  )
}

/**
 * Compares a new text `b` with a known one `a`. A copy is one text with another headline, dateline, introduction,
 * credit, cut or boilerplate; an update is a copy in which a figure, a day, a place, a denial or a whole statement has
 * changed; two reports of one happening are different texts. `same` and `kind` do not depend on which text is which.
 */
export function compareTexts(a: ComparedText, b: ComparedText): Comparison {
  const known = comparedWords(a)
  const fresh = comparedWords(b)
  if (Math.min(known.words.length, fresh.words.length) < WORDS.telling) {
    const plain = (text: string): string =>
      tokenise(text)
        .map((token) => token.key)
        .join(' ')
    return verdict(plain(a.text) === plain(b.text) ? 'copy' : 'different')
  }
  if (known.language !== fresh.language) return verdict('different')
  const lengths = known.language === 'zh' ? CHARACTERS : WORDS
  const runs = sharedRuns(known.words, fresh.words, lengths)
  const shorter = Math.min(known.words.length, fresh.words.length)
  if (!isTaken(runs, known, fresh, lengths.telling)) return verdict('different')
  const gaps = gapsOf(runs, known.words.length, fresh.words.length)
  const { changed, reworded, adds } = changesIn(gaps, known, fresh, sameKeys(known.title, fresh.title))
  const laterDay = otherDay(known.dateline, fresh.dateline)
  if (changed || laterDay || titleChanged(known.title, fresh.title)) return verdict('update', true)
  return reworded > REWORDED_MOST * shorter ? verdict('different') : verdict('copy', adds)
}

/** As {@link compareTexts}, where it is not known which text came first. */
export function sameText(a: ComparedText, b: ComparedText): Sameness {
  const { same, kind } = compareTexts(a, b)
  return { same, kind }
}
