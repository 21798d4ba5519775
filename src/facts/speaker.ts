import type { Sentence } from '../text/document.js'

const REACH = 8
const NAME_MOST = 6
const HAN_REACH = 14
const BREAK = /[,;:.—–"“”«»„，。；：、（）]/u

/**
 * Who is quoted in a sentence, as the text names them, or null: the run of capitalised words beside a verb of saying.
 */
export function speakerOf(sentence: Sentence, language: string): string | null {
  const said = sentence.words.find((word) => word.label === 'said')
  if (!said) return null
  if (language === 'zh') {
    const end = sentence.tokens[said.from]?.start ?? sentence.start
    const before = sentence.text.slice(Math.max(0, end - sentence.start - HAN_REACH), end - sentence.start)
    return before.split(BREAK).at(-1)?.trim() || null
  }
  if (language === 'ar') {
    const from = sentence.tokens[said.to]?.start
    if (from === undefined) return null
    const behind = sentence.text.slice(from - sentence.start).split(BREAK)[0] ?? ''
    return behind.split(/\s+/u).slice(0, 4).join(' ') || null
  }
  return runBefore(sentence, said.from) ?? runAfter(sentence, said.to)
}

function written(sentence: Sentence, from: number, to: number): string {
  const start = (sentence.tokens[from]?.start ?? 0) - sentence.start
  const end = (sentence.tokens[to - 1]?.end ?? 0) - sentence.start
  return sentence.text.slice(start, end)
}

const named = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]?.kind === 'word' && sentence.tokens[at]?.shape !== 'lower'

function runBefore(sentence: Sentence, verb: number): string | null {
  for (let at = verb - 1; at >= 0 && at >= verb - REACH; at--) {
    if (!named(sentence, at)) continue
    let from = at
    while (from > 0 && at - from < NAME_MOST && named(sentence, from - 1)) from--
    return written(sentence, from, at + 1)
  }
  return null
}

function runAfter(sentence: Sentence, verb: number): string | null {
  for (let at = verb; at < sentence.tokens.length && at < verb + REACH; at++) {
    if (!named(sentence, at)) continue
    let to = at + 1
    while (to - at < NAME_MOST && named(sentence, to)) to++
    return written(sentence, at, to)
  }
  return null
}
