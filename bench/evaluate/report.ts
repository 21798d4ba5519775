import type { Figures, measurePairs, Share } from './measure.js'

type PairFigures = ReturnType<typeof measurePairs>

const percent = (share: number | null): string => (share === null ? '    –' : `${(100 * share).toFixed(1).padStart(5)}`)
const told = ({ right, of }: Share): string => `${percent(of === 0 ? null : right / of)}  ${right} of ${of}`

/** The figures as lines for a terminal. */
export function report(name: string, figures: Figures, pairs: PairFigures | null): string {
  const lines = [`${name}: ${figures.cases} articles`, '', 'topic                precision  recall     F1']
  for (const [topic, { precision, recall, f1 }] of Object.entries(figures.topics)) {
    lines.push(`  ${topic.padEnd(20)}   ${percent(precision)}   ${percent(recall)}  ${percent(f1)}`)
  }
  lines.push('', 'language, F1 over both topics')
  for (const [language, { cases, f1 }] of Object.entries(figures.languages)) {
    lines.push(`  ${language}  ${percent(f1)}  ${cases} articles`)
  }
  lines.push('', `look-alikes left alone  ${told(figures.leftAlone)}`)
  for (const [trap, share] of Object.entries(figures.traps)) lines.push(`  ${trap.padEnd(34)} ${told(share)}`)
  lines.push('', 'facts of articles with a topic')
  for (const [slot, share] of Object.entries(figures.facts)) lines.push(`  ${slot.padEnd(12)} ${told(share)}`)
  lines.push(
    '',
    `stories, B-cubed F1  ${percent(figures.stories.all)}; with several reports  ${percent(figures.stories.several)}`,
  )
  if (pairs) lines.push(`pairs told rightly  ${told(pairs.right)}; updates told apart  ${told(pairs.updates)}`)
  return lines.join('\n')
}
