import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../config/config.js'
import { loadKeys } from '../../config/keys.js'
import { findOwner } from '../../store/embedded/lock.js'
import type { Finding } from '../doctor/finding.js'
import { checkClock, checkNode, checkPort } from '../doctor/machine.js'
import { checkQueue } from '../doctor/queue.js'
import { checkService } from '../doctor/service.js'
import { checkStore } from '../doctor/store.js'
import { EXIT } from '../failure.js'
import type { Globals } from '../globals.js'
import { type Output, standardOutput } from '../output.js'
import { createProgress } from '../progress.js'
import { inSentence, withData } from '../settings.js'
import { counted } from '../text.js'

/** `parley doctor`: each check by itself, so that one fault does not hide another. Fails where any check does. */
export async function doctor(globals: Globals): Promise<void> {
  const output = standardOutput(globals.json)
  const progress = createProgress()
  const findings: Finding[] = []
  const tell = (found: readonly Finding[]): void => {
    progress.clear()
    for (const finding of found) show(output, finding)
    findings.push(...found)
  }
  tell([checkNode(process.versions.node)])
  const loaded = loadConfig({ dir: globals.config })
  if (!loaded.ok) {
    tell(loaded.problems.map((problem) => ({ check: 'config', state: 'fail', detail: inSentence(problem) })))
  } else {
    const config = withData(loaded.config, globals.data)
    const notes = config.notes.map((note): Finding => ({ check: 'config', state: 'warn', detail: note }))
    tell([
      {
        check: 'config',
        state: 'ok',
        detail: `${counted(config.sources.length, 'source')} and ${counted(config.topics.length, 'topic')} in ${config.dir}`,
      },
      ...notes,
    ])
    if (existsSync(join(config.data.dir, 'keys'))) tell([keysFinding(loadKeys(config.data.dir, config.access))])
    progress.show('Looking for the service')
    const owner = config.database.kind === 'embedded' ? await findOwner(config.data.dir) : null
    tell(await checkPort(config, owner))
    progress.show('Looking at the database')
    tell(owner === null ? await checkStore(config) : await checkService(config, owner))
    progress.show('Looking at the queues')
    tell(await checkQueue(config))
  }
  tell([checkClock(new Date())])
  const failed = findings.filter(({ state }) => state === 'fail').length
  const warned = findings.filter(({ state }) => state === 'warn').length
  output.say(
    failed + warned === 0
      ? '\nNothing is wrong.'
      : `\n${counted(failed, 'fault')}, ${counted(warned, 'thing')} to look at.`,
  )
  if (failed > 0) process.exitCode = EXIT.failed
}

function keysFinding(loaded: ReturnType<typeof loadKeys>): Finding {
  if (loaded.ok) return { check: 'keys', state: 'ok', detail: 'there, and for their owner only' }
  return { check: 'keys', state: 'fail', detail: inSentence(loaded.problem) }
}

function show(output: Output, finding: Finding): void {
  output.emit(finding)
  const { green, yellow, red, dim } = output.colour
  const mark = { ok: green('ok  '), warn: yellow('warn'), fail: red('fail') }[finding.state]
  output.say(`${mark}  ${dim(finding.check.padEnd(10))}  ${finding.detail}`)
}
