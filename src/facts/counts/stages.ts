import type { ArticleDocument } from '../../text/document.js'
import type { Count } from './count.js'
import { formulaPartner } from './count-marks.js'
import { largerOf } from './counted.js'

/** A formula this much larger than the figure beside it is that of the whole deal. */
const FRAME = 1.2

/** "500-for-500": a figure that stands for itself on the other side. */
const isFormula = (count: Count): boolean =>
  count.scope === 'each' &&
  count.sentence.figures.some(
    (figure) =>
      figure.from <= count.from &&
      figure.to > count.from &&
      formulaPartner(count.sentence, figure)?.value === figure.value,
  )

/** The formula of a deal of which a smaller figure for each side is told as well: "500 for 500, today 200 each". */
function frames(counts: readonly Count[]): readonly number[] {
  const each = counts.filter((count) => count.scope === 'each' && !count.civilians && !count.part && !count.wounded)
  const plain = each.filter((count) => !isFormula(count))
  return each
    .filter((count) => isFormula(count) && plain.some((one) => one.value * FRAME < count.value))
    .map((count) => count.value)
}

/** "96 of the 1,900 prisoners": the figures that others are told as a stage of. */
const outOf = (document: ArticleDocument, counts: readonly Count[]): readonly number[] =>
  document.sentences
    .filter((sentence) => sentence.role === 'news')
    .flatMap((sentence) =>
      sentence.figures.flatMap((figure) => {
        const larger = largerOf(sentence, figure)
        // "Fourteen came home. Nine of the fourteen are soldiers": the whole came before, with the news.
        const known = counts.some(
          (count) =>
            count.value === larger?.value && count.sentence.zone !== 'title' && count.sentence.start < sentence.start,
        )
        return larger === null || known ? [] : [larger.value]
      }),
    )

/**
 * The figure of the day is the count: that of the whole deal, which is let go in stages, is told beside it and counts
 * as little as one of another day. `counts` are those of the news.
 */
export function staged(document: ArticleDocument, counts: readonly Count[]): readonly Count[] {
  const wholes = new Set([...frames(counts), ...outOf(document, counts)])
  if (wholes.size === 0) return counts
  const rest = counts.some((count) => !wholes.has(count.value) && !count.part && count.scope !== 'cumulative')
  return rest ? counts.map((count) => (wholes.has(count.value) ? { ...count, undated: true } : count)) : counts
}
