import { tensesOf } from '../facts/status/tense-data.js'
import type { ComparedWord, ComparedWords } from './same-words.js'

/** Between an auxiliary and its participle stand so many words at most. */
const PARTICIPLE_REACH = 6
const FRAME_REACH = 14

/** "is to", "have to", "want to": what stands behind is still to come, where nobody writes it as a future. */
const TO_COME: Readonly<Record<string, RegExp>> = {
  ru: /^(?:долж(?:ен|на|но|ны)|собира\p{L}+|планиру\p{L}+|намерен\p{L}*)$/u,
  uk: /^(?:має|мають|мав|мала|мало|мали|повин(?:ен|на|ні)|збира\p{L}+|планує|планують)$/u,
  pl: /^(?:ma|mają|miał[aoy]?|mieli|powin\p{L}+|zamierza\p{L}*|planuj\p{L}+)$/u,
  de: /^(?:sollte|sollten|wollte|wollten|würden?|könnten?)$/u,
  fr: /^(?:doit|doivent|devrait|devraient|devait|devaient|va|vont|\p{Ll}{3,}(?:rait|raient))$/u,
  es: /^(?:va|van|debe|deben|debía|debían|\p{Ll}{3,}(?:ría|rían))$/u,
  it: /^(?:deve|devono|dovrebbe|dovrebbero|doveva|dovevano)$/u,
  pt: /^(?:deve|devem|devia|deviam|\p{Ll}{3,}(?:ria|riam))$/u,
  tr: /^(?:planlanıyor|bekleniyor|öngörülüyor)$/u,
  ar: /^(?:يعتزم|تعتزم|ينوي|تنوي|يستعد|تستعد)$/u,
}
/** "are to", "was to". */
const BE = new Set(['is', 'are', 'was', 'were'])

type Stage = 'ahead' | 'behind' | null

function stageOf(word: ComparedWord, side: ComparedWords): Stage {
  if (word.tells === 'planned') return 'ahead'
  const { past, future, auxiliary, participle } = tensesOf(side.language)
  const before = side.words[word.at - 1]
  const next = side.words[word.at + 1]
  const opens = before === undefined || before.sentence !== word.sentence
  const written = opens ? word.written.toLowerCase() : word.written
  if (future?.test(written) || TO_COME[side.language]?.test(written)) return 'ahead'
  if (side.language === 'en' && BE.has(word.key) && next?.key === 'to') return 'ahead'
  if (word.tells !== null) return null
  if (auxiliary?.test(written)) return hasParticiple(word, side, participle) ? 'behind' : null
  if (past?.test(written)) return 'behind'
  if (!participle?.test(written)) return null
  for (let at = word.at - 1; at >= word.at - PARTICIPLE_REACH; at--) {
    const one = side.words[at]
    if (one === undefined || one.sentence !== word.sentence) break
    if (auxiliary?.test(one.written)) return 'behind'
  }
  return null
}

/** A participle closes the sentence that an auxiliary opened: "sind am Mittwoch in ihre Heimat zurückgekehrt". */
function hasParticiple({ at, sentence }: ComparedWord, { words }: ComparedWords, participle: RegExp | null): boolean {
  return words
    .slice(at + 1, at + 1 + FRAME_REACH)
    .some((word) => word.sentence === sentence && word.tells !== 'planned' && participle?.test(word.written))
}

/** How a change of wording turns what is told: from what is to come into what is done, or the other way. */
export type Turn = 'done' | 'undone' | null

const respelt = (a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean =>
  a.length === b.length && a.every((word, at) => word.key.slice(1) === b[at]?.key.slice(1))

/** Whether one wording tells of something to come that the other one tells of as done. */
export function turnOf(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
  first: ComparedWords,
  second: ComparedWords,
): Turn {
  if (a.length === 0 || b.length === 0) return null
  const stages = (words: readonly ComparedWord[], side: ComparedWords): ReadonlySet<Stage> =>
    new Set(words.map((word) => stageOf(word, side)))
  const one = stages(a, first)
  const two = stages(b, second)
  if (one.has('ahead') === two.has('ahead')) return null
  const [from, to] = one.has('ahead') ? [one, two] : [two, one]
  // Arabic has no ending that every past has, and names that look like a future: سيبولا is شيبولا.
  const untold = tensesOf(first.language).past === null
  if (untold ? respelt(a, b) : !to.has('behind')) return null
  if (from.has('behind') && first.language !== 'en') return null
  return one.has('ahead') ? 'done' : 'undone'
}
