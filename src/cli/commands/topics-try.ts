import { renderProblems } from '../../config/problem.js'
import { readTopicFile } from '../../config/topics.js'
import { compileTopics } from '../../topics/judge.js'
import { Failure } from '../failure.js'
import type { Globals } from '../globals.js'
import { foreign, standardOutput } from '../output.js'
import { rejudge } from '../rejudge.js'
import { readConfig } from '../settings.js'
import { counted } from '../text.js'

/** `parley topics try FILE`: what a topic's file would have found in the archive. Nothing is kept, nobody alerted. */
export async function tryTopic(globals: Globals, file: string, { days }: { readonly days: number }): Promise<void> {
  const read = readTopicFile(file, process.cwd())
  if (!read.ok) throw new Failure(renderProblems(read.problems))
  const config = readConfig(globals)
  const output = standardOutput(globals.json)
  let looked = 0
  let found = 0
  let unreadable = 0
  const topics = compileTopics([read.topic])
  await rejudge(config, { topics, days, command: 'parley topics try' }, ({ article, before, judgements }) => {
    const judgement = judgements[0]
    looked++
    if (judgement === undefined) return
    if (judgement.evidence.some((one) => one.rule === 'unreadable-language')) unreadable++
    if (!judgement.applies) return
    found++
    const { id, title, url, published } = article
    const known = before.includes(judgement.topic)
    output.emit({ article: id, title, url, published, score: judgement.score, known, evidence: judgement.evidence })
    output.say(`${known ? ' ' : output.colour.green('+')} ${judgement.score.toFixed(1).padStart(5)}  ${foreign(title)}`)
  })
  output.say(
    `${counted(found, 'article')} of ${looked} would carry "${read.topic.key}"${unreadable > 0 ? `; ${unreadable} are in a language that it has no terms for` : ''}.`,
  )
}
