import { moveVerbs } from '../directions/verbs.js'
import { sideHits } from '../sides/side-hits.js'
import { withinClause } from '../spans.js'
import type { Count } from './count.js'
import { WEAK_TURNS } from './mark-data.js'
import { isPlain, near, type Reading } from './plain.js'

/** Behind a count: "310 men of the other army went the opposite way". */
const TURN_BEHIND = 8
/** "gave back 1,000 bodies and took 38": the verb stands right beside its figure. */
const VERB_BEHIND = 3

/** Whether words for the other side's part stand between two counts, or right behind the second one. */
function isTurn(first: Count, second: Count): boolean {
  const same = first.sentence === second.sentence
  return second.sentence.words.some((word) => {
    if (word.label !== 'inReturn') return false
    const written = second.sentence.tokens
      .slice(word.from, word.to)
      .map((token) => token.key)
      .join(' ')
    if (WEAK_TURNS.has(written)) return false
    const amid = word.to <= second.from && (!same || word.from >= first.to_)
    const behind = word.from >= second.to_ && word.from - second.to_ <= TURN_BEHIND
    return amid || (behind && withinClause(second.sentence, second.to_, word.from))
  })
}

/** "gave back 1,000 bodies and took 38": one subject lets go first and receives then. */
function receivesThen(first: Count, second: Count, parties: readonly string[]): boolean {
  if (first.sentence !== second.sentence) return false
  const verbs = moveVerbs(first.sentence)
  const got = verbs.filter(
    (verb) => verb.label === 'gets' && verb.from >= first.to_ && verb.from - second.to_ <= VERB_BEHIND,
  )
  const before = verbs.some((verb) => verb.label === 'gets' && verb.to <= first.from)
  if (got.length === 0 || before) return false
  return !sideHits(first.sentence, parties).some((hit) => hit.from >= first.to_ && hit.to <= second.from)
}

/** "Israel freed eleven men and got two coffins for it": a side without a figure has that behind "in return". */
export function byTurn(counts: readonly Count[], parties: readonly string[]): ReadonlyMap<number, Reading> {
  // Civilians may be all that one side let go; those counted behind them are the other's all the same.
  const own = (count: Count): boolean => isPlain(count) || isPlain({ ...count, civilians: false })
  const plain = counts.filter((count) => own(count) && count.scope === 'side')
  const given = (side: string): boolean => counts.some((one) => one.scope === 'each' || one.by === side)
  const bare = parties.filter((side) => !given(side))
  const [by] = bare
  if (bare.length !== 1 || by === undefined) return new Map()
  for (const [at, first] of plain.entries()) {
    const second = plain.slice(at + 1).find((one) => isPlain(one) && one.value !== first.value)
    if (second === undefined || first.by === null || second.by !== first.by) continue
    if (near(first, second) && (isTurn(first, second) || receivesThen(first, second, parties)))
      return new Map([[second.value, { by }]])
  }
  return new Map()
}
