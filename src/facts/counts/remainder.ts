import type { ArticleDocument, Sentence } from '../../text/document.js'
import type { LexiconLabel } from '../../text/lexicon/index.js'
import type { Hit } from '../../text/terms.js'
import { leaning } from '../directions/affinity.js'
import { otherSide, sideHits } from '../sides/side-hits.js'
import { asSide, type Count } from './count.js'
import { ofBoth, readFirst, wholesNear } from './shares.js'

/** "the rest are soldiers": what the rest are called stands so near behind the word. */
const CALLED_REACH = 8

const HOLDS = new Set<LexiconLabel>(['captivity', 'taken'])

/** A figure of one side, beside which the rest may be the other's. */
interface Part {
  readonly count: Count
  readonly by: string
}

/** The only figure that an article gives a side beside the whole: by its sentence, else by what the people are called. */
function partOf(counts: readonly Count[], whole: Count, parties: readonly string[]): Part | null {
  const plain = counts.filter((count) => count.value < whole.value && !count.civilians && !count.wounded)
  const sided = plain.flatMap((count): readonly Part[] =>
    count.scope === 'side' && count.by !== null ? [{ count, by: count.by }] : [],
  )
  const called = plain.flatMap((count): readonly Part[] => {
    const by =
      count.scope === 'cumulative' || (count.part && count.what === 'civilian')
        ? null
        : leaning({ ...count, to_: count.to_ + 1 }, parties)
    return by === null ? [] : [{ count, by }]
  })
  const parts = sided.length > 0 ? sided : called
  const [first] = parts
  if (first === undefined || parts.some((one) => one.by !== first.by || one.count.value !== first.count.value))
    return null
  return first
}

/** Whether the rest are known to be the other side's: their nation, who held them or what they are called stands behind. */
function isOfOther(
  sentence: Sentence,
  word: Hit<LexiconLabel>,
  part: Part,
  by: string,
  parties: readonly string[],
): boolean {
  const behind = sideHits(sentence, parties).filter((hit) => hit.from >= word.to)
  const held = sentence.words.some((one) => HOLDS.has(one.label) && one.from >= word.to)
  const called = leaning({ ...part.count, sentence, from: word.to, to_: word.to + CALLED_REACH }, parties)
  return (
    behind.some((hit) => (held ? hit.side === by : hit.side === part.by)) ||
    behind.some((hit) => hit.side === part.by) ||
    called === by
  )
}

function remainderIn(
  counts: readonly Count[],
  sentence: Sentence,
  word: Hit<LexiconLabel>,
  parties: readonly string[],
): readonly Count[] | null {
  if (sentence.figures.some((one) => one.from >= word.from && one.from - word.to <= 1)) return null
  const [whole] = wholesNear(counts, sentence)
  const part = whole && partOf(counts, whole, parties)
  const by = part ? otherSide(part.by, parties) : null
  if (!whole || !part || by === null || counts.some((count) => count.scope === 'each')) return null
  // "18 soldiers, the rest civilians": both may be of one side, unless something behind the rest tells of the other.
  if (!isOfOther(sentence, word, part, by, parties)) return null
  const rest: Count = {
    ...asSide(part.count, by, parties),
    value: whole.value - part.count.value,
    what: null,
    part: false,
    sentence,
    from: word.from,
    to_: word.to,
  }
  const known = counts.map((count) =>
    count === part.count ? { ...asSide(count, part.by, parties), part: false } : count,
  )
  return [...ofBoth(known, whole), rest]
}

/**
 * "30 people, 18 of them soldiers, the rest fighters held in the capital": what is left of the whole is the other
 * side's. `counts` are those of the news, in the order of the article.
 */
export function withRemainder(
  document: ArticleDocument,
  counts: readonly Count[],
  parties: readonly string[],
): readonly Count[] {
  if (parties.length !== 2) return counts
  return readFirst(document, 'rest', (sentence, word) => remainderIn(counts, sentence, word, parties)) ?? counts
}
