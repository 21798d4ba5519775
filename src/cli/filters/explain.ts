import type { Evidence, Judgement } from '../../domain/topic.js'
import type { Colours } from '../output.js'
import { cut, plain } from '../text.js'

const SIGNS = { for: '+', against: '-', note: '·' } as const
const SENTENCE = 110

/** The sentence, with the words that decided marked. */
function marked({ sentence, terms }: Evidence, colour: Colours): string {
  let text = cut(plain(sentence), SENTENCE)
  for (const term of terms) text = text.replace(term, colour.bold(term))
  return text
}

function reason(one: Evidence, colour: Colours): string {
  const paint = one.side === 'for' ? colour.green : one.side === 'against' ? colour.red : colour.dim
  const score = one.side === 'note' ? '    ' : Math.abs(one.score).toFixed(2)
  const words = one.terms.length > 0 ? ` [${plain(one.terms.join(', '))}]` : ''
  return `  ${paint(`${SIGNS[one.side]} ${score}`)}  ${one.zone.padEnd(10)} ${one.rule}${words}\n          ${marked(one, colour)}`
}

/** Why each topic applies or does not, for people: a line for the verdict, two for each reason. */
export function explainJudgements(title: string, judgements: readonly Judgement[], colour: Colours): string {
  const verdicts = judgements.flatMap((one) => {
    const verdict = one.applies ? colour.green('applies') : colour.yellow('does not apply')
    const head = `${colour.bold(one.topic)} ${verdict}: ${one.score.toFixed(2)} of ${one.threshold} (${one.rules})`
    return [head, ...one.evidence.map((two) => reason(two, colour))]
  })
  return [colour.bold(plain(title)), ...verdicts, ''].join('\n')
}
