import type { ComparedWord } from './same-words.js'

/** Stems of words for what has begun or goes on, and for what is over, by language; folded as words of a text are. */
const BEGUN: Readonly<Record<string, RegExp>> = {
  en: /^(?:begin|began|begun|start|open(?:ed|s)$|under|underway|ongoing|continu|resum)/u,
  ru: /^(?:начал|начин|идут$|идет$|продолжа|стартовал|проходят$|проходит$|открыл)/u,
  uk: /^(?:почал|розпочал|тривають$|триває$|стартувал|проходять$|проходить$|відкрил)/u,
  de: /^(?:begonnen|begann|beginn|laufen$|lauft$|andauer|eroffnet|gestartet)/u,
  fr: /^(?:commenc|debut|entam|ouvert|s ouvr|cours$|poursuiv)/u,
  es: /^(?:comenz|comienz|empez|empiez|inici|curso$|arranc|abri)/u,
  it: /^(?:inizia|comincia|corso$|apert|avviat|prosegu)/u,
  pt: /^(?:comec|inici|curso$|decorre|arranc|abri)/u,
  pl: /^(?:rozpocze|zacze|trwa|tocza|otwar)/u,
  tr: /^(?:basla|suruyor|devam|surdur)/u,
  ar: /^(?:بدا|بدات|انطلق|تجري$|جاريه$|مستمر|تتواصل$|افتتح)/u,
  zh: /^(?:始|启|进)$/u,
}
const ENDED: Readonly<Record<string, RegExp>> = {
  en: /^(?:end(?:s|ed)?$|conclud|finish|over$|close[sd]$|wrap|complet)/u,
  ru: /^(?:заверш|закончил|закончен|окончен|окончил)/u,
  uk: /^(?:заверш|закінчил|скінчил)/u,
  de: /^(?:beendet|geendet|endet|endete|endeten|abgeschlossen|ende$|vorbei$)/u,
  fr: /^(?:termin|achev|conclu|clos|fin$)/u,
  es: /^(?:termin|concluy|conclui|finaliz|acab|cerr|cierr)/u,
  it: /^(?:conclus|conclud|terminat|finit|chius)/u,
  pt: /^(?:termin|conclu|encerr|acab)/u,
  pl: /^(?:zakoncz|skoncz|dobieg)/u,
  tr: /^(?:sona$|bitti$|tamamla|sonuclan|noktala)/u,
  ar: /^(?:اختتم|انته|خلص|ختام)/u,
  zh: /^(?:束|毕|幕)$/u,
}

/** Whether one wording tells of something as begun or going on that the other one tells of as over. */
export function isOtherPhase(a: readonly ComparedWord[], b: readonly ComparedWord[], language: string): boolean {
  const [begun, ended] = [BEGUN[language], ENDED[language]]
  if (begun === undefined || ended === undefined) return false
  const has = (words: readonly ComparedWord[], stems: RegExp): boolean => words.some((word) => stems.test(word.key))
  const turns = (one: readonly ComparedWord[], two: readonly ComparedWord[]): boolean =>
    has(one, begun) && has(two, ended) && !has(one, ended) && !has(two, begun)
  return turns(a, b) || turns(b, a)
}
