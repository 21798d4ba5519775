import type { Sentence } from '../../text/document.js'
import { ARTICLES, RECEIVES } from '../counts/mark-data.js'
import type { SideHit } from '../sides/side-hits.js'
import { type Span, withinClause } from '../spans.js'
import { moveVerbs, verbOf } from './verbs.js'

/** Verbs of letting go that nobody does with people of one's own: "sent back 22 of their fighters". */
const SURELY_GIVES =
  /^(?:hand|sent|sends?$|let|lets|gave|give|surrender|part|deliver|releas|передал|переда|отпуст|отпуска|отда|выда|выпуст|передав|відпуст|відда|вида|випуст|uberg|liess|lass|entlass|entlie|gab|gib|uberstell|remi[ts]|remet|relach|livr|laiss|entreg|solt|dej[oó]|consegn|rilasci|lasci|odda|wyda|wypus|przekaz|zwoln|teslim|birak|saliver|移|交|放)/u
/** A subject stands so near in front of its verb. */
const SUBJECT_REACH = 6
const VERB_REACH = 6

/** "Khartoum sent back 22 of their fighters": whoever gives for sure, where the people are called somebody's own. */
export function senderOf(sentence: Sentence, span: Span, subjects: readonly SideHit[]): SideHit | undefined {
  const verb = verbOf(sentence, span, VERB_REACH)
  if (verb === undefined || verb.label !== 'gives' || verb.from >= span.from) return undefined
  if (!withinClause(sentence, verb.to, span.from)) return undefined
  if (!SURELY_GIVES.test(sentence.tokens[verb.from]?.key ?? '')) return undefined
  const subject = subjects.filter((hit) => hit.to <= verb.from).at(-1)
  if (subject === undefined || verb.from - subject.to > SUBJECT_REACH) return undefined
  return withinClause(sentence, subject.to, verb.from) ? subject : undefined
}

/** In front of whom something is received from, by language. */
const SOURCE_MARKS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['von', 'vom']),
  fr: new Set(['de', 'des', 'du']),
  es: new Set(['de', 'del']),
  it: new Set(['da', 'dal', 'dall', 'dalla', 'dai', 'dagli']),
  pt: new Set(['de', 'da', 'do', 'das', 'dos']),
  pl: new Set(['od']),
  ru: new Set(['от', 'у']),
  uk: new Set(['від', 'у']),
  ar: new Set(['من']),
}
/** In these the same word joins people and their land behind them. */
const ALSO_GENITIVE = new Set(['fr', 'es', 'pt', 'ar'])
const SOURCE_REACH = 7
/** "De la Russie, Kiev a reçu 40": the source begins the sentence. */
const LEAD = 2

/** "hat von der Hisbollah zwei Leichen erhalten", "получил от Киева 40": from whom the subject receives. */
export function sourceOf(
  sentence: Sentence,
  span: Span,
  sides: readonly SideHit[],
  language: string,
): SideHit | undefined {
  const marks = SOURCE_MARKS[language]
  if (marks === undefined) return undefined
  const verb = moveVerbs(sentence).find(
    (one) =>
      one.label === 'gets' &&
      sentence.tokens.slice(one.from, one.to).some((token) => RECEIVES.test(token.key)) &&
      (one.from >= span.to ? withinClause(sentence, span.to, one.from) : withinClause(sentence, one.to, span.from)),
  )
  if (verb === undefined) return undefined
  const key = (at: number): string => sentence.tokens[at]?.key ?? ''
  return sides.find((hit) => {
    const marked = marks.has(key(hit.from - 1)) || (ARTICLES.has(key(hit.from - 1)) && marks.has(key(hit.from - 2)))
    if (!marked) return false
    // "O exército do Sudão recuperou 41": in front of the verb the name goes with its subject.
    if (ALSO_GENITIVE.has(language) && hit.to <= verb.from && hit.from > LEAD) return false
    if (hit.to <= span.from) return span.from - hit.to <= SOURCE_REACH && withinClause(sentence, hit.to, span.from)
    return (
      !ALSO_GENITIVE.has(language) &&
      hit.from >= span.to &&
      hit.from - span.to <= SOURCE_REACH &&
      withinClause(sentence, span.to, hit.from)
    )
  })
}

/** Verbs of leaving a place, whose object is where those counted were held. */
const LEAVES =
  /^(?:left|leave|leaving|leaves|depart|verlie|verlass|quitt|abandon|lasci|deix|opusz?c|opusc|покин|покид|залиш|و?غادر|و?يغادر|و?ستغادر)/u
const LEFT_REACH = 2
const PEOPLE_REACH = 6

/** "Five Americans left Tehran", "cinq Français ont quitté l'Iran": where the people counted come from. */
export function leftOf(sentence: Sentence, span: Span, sides: readonly SideHit[]): SideHit | undefined {
  const near = (a: number, b: number): boolean => b >= a && b - a <= PEOPLE_REACH && withinClause(sentence, a, b)
  return sides.find((hit) => {
    const at = sentence.tokens.findIndex(
      (token, index) => index < hit.from && hit.from - index <= LEFT_REACH && LEAVES.test(token.key),
    )
    if (at === -1 || (hit.from - at === LEFT_REACH && !ARTICLES.has(sentence.tokens[at + 1]?.key ?? ''))) return false
    return (
      near(span.to, at) || (at < span.from && near(hit.to, span.from)) || (at < span.from && near(at + 1, span.from))
    )
  })
}
