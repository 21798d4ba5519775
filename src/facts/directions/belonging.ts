import type { Sentence } from '../../text/document.js'
import { has } from '../../text/document.js'
import { ORIGIN_MARKS } from '../counts/mark-data.js'
import type { SideHit } from '../sides/side-hits.js'
import { belongs, gap, type Span } from '../spans.js'
import { gets, gives, type Role, type Scene } from './direction.js'
import { isGiver } from './givers.js'
import { isSidePhrase, jailersOf } from './holders.js'
import { isOrigin, isReceiver } from './receivers.js'

/** "38 caixões a caminho de Kiev", "35 seguem para a Rússia": who receives so near behind the count. */
const BOUND_REACH = 5

/** "1,000 bodies which Moscow says are Ukrainian": a clause of its own, whose subject has no part in the count. */
const CLAUSES = new Set('which that who que qui che который которые которых яких які яке которую'.split(' '))

const POLITICAL = /^(?:polit|полит|політ|siyasi|سياسي)/u

/** "52 Belarusian political prisoners" let go at Washington's wish: their own state held them. */
const isPolitical = ({ sentence, span, parties }: Scene, hit: SideHit): boolean =>
  parties.includes('US') &&
  hit.side !== 'US' &&
  sentence.tokens.slice(span.from, span.to + 1).some((token) => POLITICAL.test(token.key))

/** A verb between the people and a name: "1000 جثمان قالت روسيا", "ألف قتيل وتسلّم موسكو 26". */
const isParted = (sentence: Sentence, span: Span, hit: Span): boolean =>
  sentence.tokens.slice(span.to, hit.from).some((token) => CLAUSES.has(token.key)) ||
  sentence.words.some(
    (word) =>
      (word.label === 'said' || word.label === 'gives' || word.label === 'gets') &&
      word.from >= span.to &&
      word.to <= hit.from,
  )

const isJailer = ({ sentence, span, sides, wide, language }: Scene): ((hit: Span) => boolean) => {
  const jailers = jailersOf(sentence, span, sides, wide, language)
  return (hit) => jailers.some((one) => one.from === hit.from)
}

/** "150 Ukrainian soldiers", "60 fighters of the militia": whose people they are; or where they come from. */
export function belongingOf(scene: Scene): Role | null {
  const { sentence, span, sides, language } = scene
  const jailer = isJailer(scene)
  const hit = sides.find(
    (one) =>
      !jailer(one) &&
      one.from >= span.from &&
      (one.from <= span.to + 1 || isSidePhrase(sentence, span.to, one.from)) &&
      !isParted(sentence, span, one) &&
      belongs(sentence, span.to, one.from),
  )
  if (hit === undefined) return null
  const before = sentence.tokens[hit.from - 1]?.key ?? ''
  const away = isGiver(sentence, hit, language) || ORIGIN_MARKS.has(before) || isOrigin(sentence, hit, language)
  return away || isPolitical(scene, hit) ? gives(hit) : gets(hit)
}

/** "35 seguem para a Rússia": who receives, right behind the count. */
export function boundOf(scene: Scene): Role | null {
  const { sentence, span, sides, language, wide } = scene
  const jailer = isJailer(scene)
  return gets(
    sides.find(
      (hit) =>
        !jailer(hit) &&
        hit.from > span.to &&
        hit.from - span.to <= BOUND_REACH * wide &&
        isReceiver(sentence, hit, language) &&
        belongs(sentence, span.to, hit.from),
    ),
  )
}

/** "held in Russia", "from the jails of the rebels": who held the people counted. */
export function jailOf({ sentence, span, sides, language, wide }: Scene): Role | null {
  if (!has(sentence, 'captivity', 'taken')) return null
  const jailers = jailersOf(sentence, span, sides, wide, language)
  return gives(jailers.toSorted((a, b) => gap(a, span) - gap(b, span))[0])
}
