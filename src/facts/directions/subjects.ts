import { has, type Sentence } from '../../text/document.js'
import { ANDS, FORMULA_LINKS } from '../counts/mark-data.js'
import { PEOPLE } from '../counts/people.js'
import { HOME } from '../sides/side-data.js'
import type { SideHit } from '../sides/side-hits.js'
import { gap, type Span, withinClause } from '../spans.js'
import { gets, gives, type Role, type Scene } from './direction.js'
import { isGiver } from './givers.js'
import { isDative, isDativeName, isOrigin, isPlace, isReceiver } from './receivers.js'
import { senderOf } from './senders.js'
import { isListed, moveVerbs, VERB_REACH, verbOf } from './verbs.js'

const GOAL_REACH = 3
/** Behind its verb a subject stands so near. */
const BEHIND_VERB = 4

/** "вернул Армении": with who receives behind it a verb of getting back is one of giving. */
const RETURNS = /^(?:верну|возврат|поверну)/u

/** "a Belarusian intelligence officer": a name that tells of a person, not who acts. */
const isAttribute = (sentence: Sentence, hit: SideHit): boolean =>
  sentence.words.some((word) => PEOPLE.has(word.label) && word.from >= hit.to && word.from - hit.to <= 1)

/** Arabic: one ending stands for "its" and "their": whoever sets free "of its members" has those of the other side. */
const frees = (sentence: Sentence, span: Span): boolean => verbOf(sentence, span, VERB_REACH)?.label === 'gives'

/** Those that are no place, where there are any: "JNIM hat in Mali vierzehn Soldaten gehen lassen". */
function actors(sentence: Sentence, hits: readonly SideHit[], language: string): readonly SideHit[] {
  const acting = hits.filter((hit) => !isPlace(sentence, hit, language))
  return acting.length > 0 ? acting : hits
}

/** "Mali: 17 soldiers are free": what stands in front of a colon is the topic. */
const ahead = ({ sentence, span, sides, language }: Scene): readonly SideHit[] =>
  actors(
    sentence,
    sides.filter((hit) => hit.to <= span.from && !isListed(sentence, hit.to, hit.to)),
    language,
  )

/** The President whose own words forgive those counted: who held them. */
export function mercyOf({ sentence, span, sides, language }: Scene): Role | null {
  const mercy = sentence.words.find((word) => word.label === 'pardons' && gap(word, span) <= VERB_REACH)
  if (mercy === undefined || mercy.to > span.from) return null
  // "received seven held by the ELN and amnestied twelve": behind "and" the subject stands further in front.
  if (ANDS.has(sentence.tokens[mercy.from - 1]?.key ?? '')) return null
  if (sides.some((hit) => hit.from >= mercy.to && hit.to <= span.from)) return null
  return gives(
    sides.findLast(
      (hit) => hit.to <= mercy.from && !isReceiver(sentence, hit, language) && !isGiver(sentence, hit, language),
    ),
  )
}

/** "were handed over to Russia", "передали Украине": who receives stands right behind the verb of the count. */
export function goalOf({ sentence, span, sides, language }: Scene): Role | null {
  const verb = verbOf(sentence, span, VERB_REACH)
  if (verb === undefined) return null
  return gets(
    sides.find((hit) => {
      if (hit.from < verb.to || hit.from - verb.to > GOAL_REACH || !withinClause(sentence, verb.to, hit.from))
        return false
      return (
        isReceiver(sentence, hit, language) ||
        (verb.label === 'gives' && hit.from === verb.to && isDativeName(sentence, hit, language)) ||
        (hit.from === verb.to &&
          RETURNS.test(sentence.tokens[verb.from]?.key ?? '') &&
          (isDativeName(sentence, hit, language) || isDative(sentence, hit, language)))
      )
    }),
  )
}

/** "22 of our people": a word for one's own beside the count. */
const hasOwn = ({ sentence, span }: Scene): boolean =>
  sentence.words.some(
    (word) =>
      (word.label === 'own' || word.label === 'ours') &&
      // "ihrerseits", "ze swojej strony": for its part, not its own people.
      !sentence.words.some((other) => other.label === 'inReturn' && other.from === word.from) &&
      gap(word, span) <= 2 &&
      !sentence.figures.some((other) => other.from >= span.to && other.to <= word.from) &&
      (word.from >= span.to ? withinClause(sentence, span.to, word.from) : withinClause(sentence, word.to, span.from)),
  )

/** "Do Ukrainy wróciło 185, strona rosyjska odebrała 185": of sides in front the last one is meant. */
export function receiverOf(scene: Scene): Role | null {
  const { sentence, span, sides, language } = scene
  if (hasOwn(scene)) return null
  const nearest = sides.filter((hit) => hit.to <= span.from && !isOrigin(sentence, hit, language)).at(-1)
  return nearest && isReceiver(sentence, nearest, language) && moveVerbs(sentence).length > 0 ? gets(nearest) : null
}

/** "got back 31 of its own", "sent back 22 of their fighters": whose own people they are. */
export function ownerOf(scene: Scene): Role | null {
  if (!hasOwn(scene)) return null
  const { sentence, span, sides, language, parties } = scene
  const before = ahead(scene)
  const plain = before.filter((hit) => !isReceiver(sentence, hit, language) && !isAttribute(sentence, hit))
  const sender = senderOf(sentence, span, plain)
  if (sender) return gives(sender)
  const owner = plain.at(-1) ?? before.at(-1)
  if (owner && !(language === 'ar' && frees(sentence, span))) return gets(owner)
  // "157 of our people are home", Zelensky wrote: whoever speaks.
  const [speaker, other] = new Set(sides.map((hit) => hit.side))
  if (speaker !== undefined) return other === undefined ? { side: speaker, gives: false } : null
  // "Додому повернулися 193 наші воїни": nobody is named, and the outlet speaks of its own.
  const home = HOME[language]?.[0]
  return home !== undefined && parties.includes(home) && has(sentence, 'ours') ? { side: home, gives: false } : null
}

/** "23 came from Russia", "aus ukrainischer Haft": a place of origin near the count. */
export function originOf({ sentence, span, sides, language }: Scene): Role | null {
  return gives(
    sides.find(
      (hit) =>
        isOrigin(sentence, hit, language) &&
        gap(hit, span) <= VERB_REACH / 2 &&
        (hit.from >= span.to ? withinClause(sentence, span.to, hit.from) : withinClause(sentence, hit.to, span.from)),
    ),
  )
}

const COUPLE_REACH = 3

/** "1,700 prisoners for 1,200": a link to the other figure right behind the count. */
const isFormula = (sentence: Sentence, span: Span): boolean =>
  [span.to, span.to + 1].some((at) => FORMULA_LINKS.has(sentence.tokens[at]?.key ?? '')) ||
  sentence.words.some((word) => word.label === 'inReturn' && word.from >= span.to && word.from - span.to <= 1)

/** "the swap between Kinshasa and the M23": of two names with "and" neither is who acts alone. The first of the two. */
function coupleOf(sentence: Sentence, actor: SideHit, sides: readonly SideHit[]): SideHit | undefined {
  const other = sides.find((hit) => isCouple(sentence, actor, hit))
  return other === undefined ? undefined : other.from < actor.from ? other : actor
}

function isCouple(sentence: Sentence, actor: SideHit, other: SideHit): boolean {
  const [first, second] = other.from < actor.from ? [other, actor] : [actor, other]
  const amid = sentence.tokens.slice(first.to, second.from)
  return (
    other.side !== actor.side &&
    second.from >= first.to &&
    amid.length > 0 &&
    amid.length <= COUPLE_REACH &&
    amid.some((token) => ANDS.has(token.key)) &&
    withinClause(sentence, first.to, second.from) &&
    !moveVerbs(sentence).some((verb) => verb.from >= first.to && verb.to <= second.from) &&
    !sentence.figures.some((figure) => figure.from >= first.to && figure.to <= second.from)
  )
}

/** "Russia freed 146 people": the subject of the verb that the count belongs to, as far as order tells. */
export function subjectOf(scene: Scene): Role | null {
  const { sentence, span, sides, language, wide } = scene
  const verb = verbOf(sentence, span, VERB_REACH * wide)
  if (!verb || sides.length === 0) return null
  const after = sides.find(
    (hit) =>
      hit.from >= verb.to &&
      hit.from <= verb.to + BEHIND_VERB &&
      hit.to <= span.from &&
      !isPlace(sentence, hit, language) &&
      !isReceiver(sentence, hit, language),
  )
  const front = actors(
    sentence,
    sides.filter((hit) => hit.to <= verb.from && !isListed(sentence, hit.to, hit.to)),
    language,
  ).at(-1)
  // A verb behind the count ("Rusya 146 kişiyi serbest bıraktı") has its subject in front of the count.
  const inFront = verb.from >= span.to ? ahead(scene).at(-1) : undefined
  const actor = language === 'ar' ? (after ?? front) : (inFront ?? front ?? after)
  if (!actor) return null
  const couple = coupleOf(sentence, actor, sides)
  // "the deal between Yemen and the Houthis: 1,700 for 1,200": the first figure is that of the side named first.
  if (couple !== undefined) return isFormula(sentence, span) ? gives(couple) : null
  if (verb.label === 'gets') return gets(actor)
  return isDative(sentence, actor, language) ? gets(actor) : gives(actor)
}
