import type { Sentence } from '../text/document.js'
import { ARTICLES, GIVER_MARKS } from './mark-data.js'
import type { SideHit } from './side-hits.js'
import { type Span, withinClause } from './spans.js'
import { moveVerbs } from './verbs.js'

/** "released on Friday by Russia": so far behind the count. */
const AGENT_REACH = 7
/** 由独立军释放: the verb stands so near behind who does it. */
const CHINESE_REACH = 4
/** "the return of 40 soldiers by the army": these name nobody but who did it. */
const SURE_MARKS = new Set(['by', 'par', 'durch', 'przez', 'por', 'pelo', 'pela', 'pelos'])

/** "переданы", "освобождено", "звільнені": what was done to those counted. */
const PASSIVE = /(?:[еая]н[аоыіи]?|ені|ані|т[ыаоі])$/u
/** The case of who did it: "Россией", "Армией", "Україною". */
const INSTRUMENTAL = /(?:[еєоі]?[йю]|ою|ею|єю|[ое]м|ами|ями|ським|ским)$/u
const SIDE_DATIVE = /^сторон[еі]$/u

const keyAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.key ?? ''

/** Russian and Ukrainian name who did it by case alone, right behind the verb. */
function byCase(sentence: Sentence, span: Span, sides: readonly SideHit[]): SideHit | undefined {
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

/** 由乌方释放: who lets go stands between the mark and the verb, behind the count. */
function chinese(sentence: Sentence, span: Span, sides: readonly SideHit[]): SideHit | undefined {
  return sides.find(
    (hit) =>
      hit.from >= span.to &&
      keyAt(sentence, hit.from - 1) === '由' &&
      !sentence.figures.some((figure) => figure.from >= span.to && figure.to <= hit.from) &&
      moveVerbs(sentence).some(
        (verb) => verb.label === 'gives' && verb.from >= hit.to && verb.from - hit.to <= CHINESE_REACH,
      ),
  )
}

/** Who did it, where a mark or a case that means nothing else says so: 由乌方释放, "переданы Россией". */
export function sureAgentOf(
  sentence: Sentence,
  span: Span,
  sides: readonly SideHit[],
  language: string,
): SideHit | undefined {
  if (language === 'zh') return chinese(sentence, span, sides)
  return language === 'ru' || language === 'uk' ? byCase(sentence, span, sides) : undefined
}

/** "released by Russia", behind the count. */
export function agentOf(sentence: Sentence, span: Span, sides: readonly SideHit[]): SideHit | undefined {
  return sides.find((hit) => {
    const before = keyAt(sentence, hit.from - 1)
    // "repatriated by Moscow the remains of a thousand": the agent may stand in front of the count.
    const verb = sentence.words.find((word) => word.label === 'gives' && word.to < hit.from && hit.from - word.to <= 2)
    if (verb && hit.to <= span.from && span.from - hit.to <= 4 && GIVER_MARKS.has(before)) return true
    if (hit.from < span.to || hit.from - span.to > AGENT_REACH) return false
    const at = ARTICLES.has(before) || before === 'the' ? hit.from - 2 : hit.from - 1
    if (at === span.to && SURE_MARKS.has(keyAt(sentence, at)) && withinClause(sentence, span.to, hit.from)) return true
    const marked = [1, 2].some((back) => GIVER_MARKS.has(keyAt(sentence, hit.from - back)))
    return (
      marked && sentence.words.some((word) => word.label === 'gives' && word.from >= span.to && word.to <= hit.from)
    )
  })
}
