import type { ReleasedKind } from '../../domain/claim.js'
import type { Sentence } from '../../text/document.js'
import type { LexiconLabel } from '../../text/lexicon/index.js'
import type { Figure } from '../../text/numbers.js'
import type { Hit } from '../../text/terms.js'
import { between, withinClause } from '../spans.js'

export type Word = Hit<LexiconLabel>

export const PEOPLE = new Set<LexiconLabel>([
  'military',
  'civilian',
  'lay',
  'bodies',
  'hostages',
  'captives',
  'wounded',
])

/** Which kind wins where several words fit one count. */
const KIND_ORDER: readonly LexiconLabel[] = ['bodies', 'hostages', 'civilian', 'wounded', 'military', 'lay', 'captives']

export const PEOPLE_REACH = 4

const MOVES = new Set<LexiconLabel>(['gives', 'gets'])

/** "The oldest is 59. Sailors are back": a full stop that was not taken for one. */
const SENTENCE_END = /[;!?]|\.\s+\p{Lu}/u

/** In front of a word for civilians: what they wear. */
const CLOTHES = new Set(['in', 'en', 'у', 'в', 'w'])

/** Not a dash, which stands for "are": "Шестеро з них — цивільні". */
const COMMA = /[,;，；،؛]/u

const ANDS = new Set('and und et y e i и і та й ve 和 及'.split(' '))

/** In front of a noun they begin another phrase: "two Poles and the journalist". */
const DETERMINERS = new Set(
  'the a an der die das den dem ein eine einen le la les l un une el los las una il lo gli i o os as um uma'.split(' '),
)

/** "zwei Polen und den Journalisten": behind "and" and an article stands somebody else than those counted. */
const isOfNext = (sentence: Sentence, figure: Figure, first: number): boolean =>
  sentence.tokens
    .slice(figure.to + 1, first - 1)
    .some((token, at) => ANDS.has(token.key) && DETERMINERS.has(sentence.tokens[figure.to + 2 + at]?.key ?? ''))

/** The word for people that a figure counts: behind it, with no other figure in between. */
export function peopleOf(sentence: Sentence, figure: Figure, reach: number): Word | null {
  let limit = figure.to + reach
  for (const other of sentence.figures) if (other.from >= figure.to) limit = Math.min(limit, other.from)
  const words = sentence.words.filter(
    (word) =>
      PEOPLE.has(word.label) &&
      word.from >= figure.from &&
      word.from <= limit &&
      word.to > figure.from &&
      // "two men in plain clothes", "у цивільному".
      (word.label !== 'civilian' || !CLOTHES.has(sentence.tokens[word.from - 1]?.key ?? '')) &&
      // "75 each, and of civilians no word": not across a mark.
      (word.label !== 'civilian' || !COMMA.test(between(sentence, figure.to, word.from))),
  )
  const first = Math.min(...words.map((word) => word.from))
  const start = (sentence.tokens[figure.to - 1]?.end ?? 0) - sentence.start
  const end = (sentence.tokens[first]?.start ?? 0) - sentence.start
  if (words.length === 0 || isOfNext(sentence, figure, first)) return null
  if (SENTENCE_END.test(sentence.text.slice(start, end + 1))) return null
  // "citizens and residents": what stands behind "and" is another kind.
  const nearest = words.filter(
    (word) => word.from <= first + 2 && !sentence.tokens.slice(first, word.from).some((token) => ANDS.has(token.key)),
  )
  nearest.sort((a, b) => KIND_ORDER.indexOf(a.label) - KIND_ORDER.indexOf(b.label))
  const [best] = nearest
  return best === undefined
    ? null
    : { label: best.label, from: best.from, to: chainEnd(sentence, best.to, limit + reach) }
}

/** "soldiers and gendarmes", "bodies of soldiers": where a chain of words for people ends. */
function chainEnd(sentence: Sentence, from: number, limit: number): number {
  let end = from
  for (const word of sentence.words) {
    const next = sentence.figures.some((figure) => figure.from >= end && figure.from < word.from)
    if (
      PEOPLE.has(word.label) &&
      word.from >= end &&
      word.from - end <= 1 &&
      word.to <= limit &&
      !next &&
      // "48 солдат отпустили боевики": those behind a verb are somebody else.
      !sentence.words.some((verb) => MOVES.has(verb.label) && verb.from >= end && verb.to <= word.from) &&
      withinClause(sentence, end, word.from)
    )
      end = word.to
  }
  return end
}

export function kindOf(label: LexiconLabel): ReleasedKind | null {
  switch (label) {
    case 'military':
      return 'military'
    case 'civilian':
      return 'civilian'
    case 'bodies':
      return 'bodies'
    case 'hostages':
      return 'hostages'
    default:
      return null
  }
}
