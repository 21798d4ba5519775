import type { Sentence } from '../../text/document.js'
import { ARTICLES, RECEIVES } from '../counts/mark-data.js'
import type { SideHit } from '../sides/side-hits.js'
import { belongs, gap, type Span, withinClause } from '../spans.js'
import type { Role, Scene } from './direction.js'
import { hasAgentPhrase, isFromSide, isGiver } from './givers.js'
import { moveVerbs } from './verbs.js'

/** "released on Friday by Russia": so far behind the count. */
const AGENT_REACH = 7
/** 由独立军释放: the verb stands so near behind who does it. */
const CHINESE_REACH = 4
/** "Da parte degli ucraini sono stati consegnati 91 militari": a phrase may stand so far from the count. */
const PHRASE_REACH = 10
/** In front of the count: "soldats rendus par les paramilitaires : 39". */
const FRONT_REACH = 4
/** "the return of 40 soldiers by the army": these name nobody but who did it. */
const SURE_MARKS = new Set(['by', 'par', 'durch', 'przez', 'por', 'pelo', 'pela', 'pelos', 'pelas'])

/** "переданы", "освобождено", "звільнені": what was done to those counted. */
const PASSIVE = /(?:[еая]н[аоыіи]?|ені|ані|т[ыаоі])$/u
/** The case of who did it: "Россией", "Армией", "Україною". */
const INSTRUMENTAL = /(?:[еєоі]?[йю]|ою|ею|єю|[ое]м|ами|ями|ським|ским)$/u
const SIDE_DATIVE = /^сторон[еі]$/u

const keyAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.key ?? ''

/** Russian and Ukrainian name who did it by case alone, right behind the verb. */
function byCase({ sentence, span, sides }: Scene): SideHit | undefined {
  return sides.find((hit) => {
    if (hit.from < span.to || !INSTRUMENTAL.test(keyAt(sentence, hit.from))) return false
    if (SIDE_DATIVE.test(keyAt(sentence, hit.to))) return false
    return moveVerbs(sentence).some(
      (verb) =>
        verb.label === 'gives' &&
        verb.from >= span.to &&
        verb.to === hit.from &&
        PASSIVE.test(keyAt(sentence, verb.to - 1)),
    )
  })
}

/** 由乌方释放: who lets go stands between the mark and the verb. */
function chinese({ sentence, span, sides }: Scene): SideHit | undefined {
  return sides.find(
    (hit) =>
      keyAt(sentence, hit.from - 1) === '由' &&
      (hit.from >= span.to || withinClause(sentence, hit.to, span.from)) &&
      !hasFigureBetween(sentence, span, hit) &&
      moveVerbs(sentence).some(
        (verb) => verb.label === 'gives' && verb.from >= hit.to && verb.from - hit.to <= CHINESE_REACH,
      ),
  )
}

/** Whether another figure stands between a count and a name. */
const hasFigureBetween = (sentence: Sentence, span: Span, hit: Span): boolean =>
  sentence.figures.some(
    (figure) => (figure.from >= span.to && figure.to <= hit.from) || (figure.from >= hit.to && figure.to <= span.from),
  )

/** "da parte degli ucraini", "M23 tarafından", "z ukraińskiej strony": whose part it was, wherever the verb stands. */
function byPhrase({ sentence, span, sides, language }: Scene): Role | null {
  const hit = sides.find(
    (one) =>
      gap(one, span) <= PHRASE_REACH &&
      !hasFigureBetween(sentence, span, one) &&
      (language === 'tr'
        ? isGiver(sentence, one, language)
        : isFromSide(sentence, one, language) || hasAgentPhrase(sentence, one, language)) &&
      (one.to <= span.from ? withinClause(sentence, one.to, span.from) : withinClause(sentence, span.to, one.from)),
  )
  if (hit === undefined) return null
  const [verb] = moveVerbs(sentence)
    .filter((one) => gap(one, hit) <= PHRASE_REACH)
    .toSorted((a, b) => gap(a, hit) - gap(b, hit))
  // "recibidos por parte de Ucrania", "Ukrayna tarafından teslim alındı": whose part it was to receive.
  const received =
    verb?.label === 'gets' &&
    sentence.tokens.slice(verb.from, verb.to).some((token) => RECEIVES.test(token.key)) &&
    language !== 'fr'
  return { side: hit.side, gives: !received }
}

/** Who did it, where a phrase, a mark or a case that means nothing else says so: 由乌方释放, "переданы Россией". */
export function sureAgentOf(scene: Scene): Role | null {
  const { language } = scene
  const hit = language === 'zh' ? chinese(scene) : language === 'ru' || language === 'uk' ? byCase(scene) : undefined
  return hit === undefined ? byPhrase(scene) : { side: hit.side, gives: true }
}

/** "36 freed by the rebels, and let 52 go": the agent of a count in front of it. */
const isAfterCount = (sentence: Sentence, hit: Span, span: Span): boolean =>
  !belongs(sentence, hit.to, span.from) && sentence.figures.some((figure) => figure.to <= hit.from)

/** "released by Russia", behind the count. */
export function agentOf({ sentence, span, sides, language }: Scene): SideHit | undefined {
  return sides.find((hit) => {
    if (!isGiver(sentence, hit, language)) return false
    // "repatriated by Moscow the remains of a thousand": the agent may stand in front of the count.
    const verb = moveVerbs(sentence).find((one) => one.label === 'gives' && one.to < hit.from && hit.from - one.to <= 3)
    if (verb && hit.to <= span.from && span.from - hit.to <= FRONT_REACH && !isAfterCount(sentence, hit, span))
      return true
    if (hit.from < span.to || hit.from - span.to > AGENT_REACH) return false
    const at = ARTICLES.has(keyAt(sentence, hit.from - 1)) ? hit.from - 2 : hit.from - 1
    if (at === span.to && SURE_MARKS.has(keyAt(sentence, at)) && withinClause(sentence, span.to, hit.from)) return true
    return moveVerbs(sentence).some((one) => one.label === 'gives' && one.from >= span.to && one.to <= hit.from)
  })
}
