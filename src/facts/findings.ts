import type { ArticleDocument } from '../text/document.js'
import { type Broker, brokersNamed, brokersOf } from './brokers.js'
import type { Count } from './counts/count.js'
import { readCounts } from './counts/counts.js'
import { withPersons } from './persons/alongside.js'
import { singleOf, singlesOf } from './persons/singles.js'
import { sidesOf } from './sides/sides.js'
import type { StatusHints } from './status/status-marks.js'

/** Sides, brokers and figures of an article: all that its status is read with. */
interface Findings {
  readonly parties: readonly string[]
  readonly brokers: readonly Broker[]
  readonly counts: readonly Count[]
  readonly past: ReturnType<typeof readCounts>['past']
  readonly hints: StatusHints
}

/** The sides that no figure is left for, where the other has one. */
function bareSides(figures: readonly Count[], parties: readonly string[]): readonly string[] {
  const given = figures.filter((one) => one.scope === 'side' && one.by !== null)
  const known = new Set(given.map((one) => one.value))
  // "three people walked past each other: two men and a woman": those of one side and the person of the other.
  const isLoose = ({ value, scope, by, sentence }: Count): boolean =>
    scope === 'side' && by === null && !known.has(value) && !known.has(value - 1) && sentence.zone !== 'tail'
  const loose = figures.some((one) => one.scope === 'each' || isLoose(one))
  return loose ? [] : parties.filter((by) => !given.some((one) => one.by === by))
}

/** Reads sides, brokers and figures. `talks`: the article is about talks, whatever else it is about. */
export function findings(document: ArticleDocument, kind: StatusHints['kind'], talks: boolean): Findings {
  const named = new Set(brokersNamed(document).map((one) => one.party))
  const { parties } = sidesOf(document, named, kind)
  const brokers = brokersOf(document, parties, talks)
  const { news, past } = kind === 'exchange' ? readCounts(document, parties) : { news: [], past: [] }
  const figures = withPersons(document, news, parties)
  const sideless = !figures.some((one) => one.scope === 'each' || (one.scope === 'side' && one.by !== null))
  const singles = sideless
    ? singlesOf(document, parties, figures)
    : bareSides(figures, parties).flatMap((by) => singleOf(document, parties, by, figures))
  const counts = kind === 'exchange' ? [...figures, ...singles] : figures
  const sided = counts.filter((one) => (one.scope === 'each' || one.scope === 'side') && !one.wounded)
  const isAgreed = (count: Count): boolean => count.planned || (count.accord && talks)
  const agreed = new Set(sided.filter(isAgreed).map((one) => one.value))
  const freed = sided.filter((one) => !isAgreed(one) && !agreed.has(one.value)).length
  return { parties, brokers, counts, past, hints: { kind, talks, freed, agreed: agreed.size } }
}
