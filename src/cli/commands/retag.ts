import { compileTopics } from '../../topics/judge.js'
import type { Globals } from '../globals.js'
import { foreign, standardOutput } from '../output.js'
import { rejudge } from '../rejudge.js'
import { readConfig } from '../settings.js'
import { counted } from '../text.js'

/** `parley retag`: what the topics as they are now would say otherwise of the archive. Nothing is kept, nobody alerted. */
export async function retag(globals: Globals, { days }: { readonly days: number }): Promise<void> {
  const config = readConfig(globals)
  const output = standardOutput(globals.json)
  const { colour } = output
  let looked = 0
  let changed = 0
  const topics = compileTopics(config.topics)
  await rejudge(config, { topics, days, command: 'parley retag' }, ({ article, before, judgements }) => {
    looked++
    const now = judgements.filter((one) => one.applies).map((one) => one.topic)
    const gained = now.filter((topic) => !before.includes(topic))
    const lost = before.filter((topic) => !now.includes(topic))
    if (gained.length + lost.length === 0) return
    changed++
    output.emit({ article: article.id, title: article.title, url: article.url, gained, lost })
    const marks = [...gained.map((one) => colour.green(`+${one}`)), ...lost.map((one) => colour.red(`-${one}`))]
    output.say(`${marks.join(' ')}  ${foreign(article.title)}`)
  })
  output.say(`${counted(looked, 'article')} judged anew, ${changed} otherwise than before.`)
}
