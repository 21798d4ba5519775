import { type ArticleDocument, has, type Sentence } from '../text/document.js'
import type { LexiconLabel } from '../text/lexicon/index.js'
import type { Hit } from '../text/terms.js'
import { FORMULA_LINKS } from './counts/mark-data.js'
import { numberBefore } from './rounds.js'
import { sideHits } from './sides/side-hits.js'

/** Something that an article states beside the facts of the contract, and its sentence. */
export interface Detail {
  readonly slot: 'formula' | 'ordinal' | 'stage' | 'next' | 'outcome' | 'delegation-head'
  readonly value: unknown
  readonly sentence: Sentence
}

const LINK_REACH = 2
const FORMULA_LEAST = 2
const STAGES_MOST = 20

/** "157 for 157", "63 на 116": two figures and a link, and nothing else between them. */
function formulaOf(sentence: Sentence): Detail | null {
  for (const [index, first] of sentence.figures.entries()) {
    const second = sentence.figures[index + 1]
    if (second === undefined || first.value < FORMULA_LEAST || second.value < FORMULA_LEAST) continue
    const between = sentence.tokens.slice(first.to, second.from)
    const counts = has(sentence, 'exchange', 'captives', 'military', 'bodies', 'hostages', 'each')
    if (!counts || between.length === 0 || between.length > LINK_REACH) continue
    if (between.some((token) => FORMULA_LINKS.has(token.key)))
      return { slot: 'formula', value: { first: first.value, second: second.value }, sentence }
  }
  return null
}

/** "the 71st exchange", "71-й обмен", 第69次交换: which one of a series. */
function ordinalOf(document: ArticleDocument, sentence: Sentence): Detail | null {
  for (const word of sentence.words) {
    if (word.label !== 'exchange') continue
    const staged = sentence.words.some((one) => one.label === 'stage' && word.from - one.to <= 1 && one.to <= word.from)
    const value = staged ? null : numberBefore(document, sentence, word)
    if (value !== null && value > 1) return { slot: 'ordinal', value, sentence }
  }
  return null
}

function stageOf(document: ArticleDocument, sentence: Sentence): Detail | null {
  const { lexicon } = document
  if (lexicon === null) return null
  const ordinals = lexicon.ordinals.find(sentence.tokens)
  for (const word of sentence.words) {
    if (word.label !== 'stage') continue
    const inside = ordinals.find((one) => one.from >= word.from && one.to <= word.to)
    const value = inside?.label ?? numberBefore(document, sentence, word)
    if (value !== null && value <= STAGES_MOST) return { slot: 'stage', value, sentence }
  }
  return null
}

/** A day to come in a sentence on the next meeting, release or stage. */
function nextOf(document: ArticleDocument, sentence: Sentence, day: string | null): Detail | null {
  const { published } = document
  if (published === null || !has(sentence, 'session', 'round', 'exchange', 'continues', 'stage')) return null
  for (const time of sentence.times) {
    if (time.kind === 'day' && time.day > published && time.day !== day) {
      return { slot: 'next', value: time.day, sentence }
    }
    if (time.kind === 'weekday' && time.bias === 'next' && time.future !== day) {
      return { slot: 'next', value: time.future, sentence }
    }
  }
  return null
}

/** What talks came to, as one sentence has it: `none`, `agreed`, or `continue`. */
function outcomeOf(sentence: Sentence): Detail | null {
  if (!has(sentence, 'session', 'round', 'lasted', 'fruitless')) return null
  if (has(sentence, 'fruitless')) return { slot: 'outcome', value: 'none', sentence }
  if (has(sentence, 'announced') && has(sentence, 'accord', 'truce'))
    return { slot: 'outcome', value: 'agreed', sentence }
  return has(sentence, 'continues') ? { slot: 'outcome', value: 'continue', sentence } : null
}

const NAME_REACH = 6
const NAME_MOST = 4
const NAME_LEAST = 2

/** A run of capitalised words near a place: a name of two words or more. */
function nameNear(sentence: Sentence, cue: Hit<LexiconLabel>): string | null {
  const named = (at: number): boolean =>
    sentence.tokens[at]?.kind === 'word' && sentence.tokens[at]?.shape === 'capital'
  const runFrom = (from: number): string | null => {
    let to = from
    while (to - from < NAME_MOST && named(to)) to++
    if (to - from < NAME_LEAST) return null
    const start = (sentence.tokens[from]?.start ?? 0) - sentence.start
    return sentence.text.slice(start, (sentence.tokens[to - 1]?.end ?? 0) - sentence.start)
  }
  for (let at = cue.to; at < cue.to + NAME_REACH; at++) {
    const name = named(at) ? runFrom(at) : null
    if (name !== null) return name
  }
  for (let at = cue.from - NAME_LEAST; at >= Math.max(0, cue.from - NAME_REACH); at--) {
    const name = named(at) && !named(at - 1) ? runFrom(at) : null
    if (name !== null) return name
  }
  return null
}

/** "the Ukrainian delegation, led by Rustem Umerov". */
function headsOf(sentence: Sentence, parties: readonly string[]): readonly Detail[] {
  return sentence.words.flatMap((word) => {
    if (word.label !== 'leads') return []
    const name = nameNear(sentence, word)
    if (name === null) return []
    const ahead = sideHits(sentence, parties).filter((hit) => hit.from <= word.to)
    return [{ slot: 'delegation-head' as const, value: { party: ahead.at(-1)?.side ?? null, name }, sentence }]
  })
}

/**
 * What an article states beside the facts of the contract. Background is left out. `day` is the day of the happening,
 * so that it is not told as the next one.
 */
export function detailsOf(
  document: ArticleDocument,
  parties: readonly string[],
  kind: 'exchange' | 'talks',
  talks: boolean,
  day: string | null,
): readonly Detail[] {
  const found: Detail[] = []
  const once = (detail: Detail | null): void => {
    if (detail !== null && !found.some((one) => one.slot === detail.slot)) found.push(detail)
  }
  for (const sentence of document.sentences) {
    if (sentence.role !== 'news') continue
    if (kind === 'exchange') {
      once(formulaOf(sentence))
      once(ordinalOf(document, sentence))
      once(stageOf(document, sentence))
    }
    if (sentence.zone !== 'tail') once(nextOf(document, sentence, day))
    if (!talks) continue
    once(outcomeOf(sentence))
    for (const head of headsOf(sentence, parties)) {
      if (!found.some((one) => JSON.stringify(one.value) === JSON.stringify(head.value))) found.push(head)
    }
  }
  return found
}
