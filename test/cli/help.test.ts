import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommanderError } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../../src/cli/program.js'
import { type Folder, makeFolder, run } from './run.js'

const COMMANDS = [
  'start',
  'demo',
  'add',
  'sources list',
  'sources add',
  'sources check',
  'sources export',
  'sources import',
  'endpoints list',
  'endpoints add',
  'endpoints test',
  'endpoints remove',
  'stories list',
  'stories show',
  'stories merge',
  'stories split',
  'feedback wrong-topic',
  'feedback missed-topic',
  'feedback wrong-story',
  'feedback mute',
  'feedback unmute',
  'feedback export',
  'events tail',
  'parse',
  'read',
  'tag',
  'same',
  'migrate',
  'doctor',
]

/** What `--help` of a command prints, without a process of its own. */
async function helpOf(command: readonly string[]): Promise<string> {
  let said = ''
  const program = buildProgram()
  for (const each of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    each.configureOutput({ writeOut: (text) => (said += text) })
  }
  await program.parseAsync([...command, '--help'], { from: 'user' }).catch((error: unknown) => {
    if (!(error instanceof CommanderError)) throw error
  })
  return said
}

describe('parley', () => {
  let folder: Folder
  beforeAll(() => {
    folder = makeFolder({ config: false })
  })
  afterAll(() => folder.remove())

  it('alone says what there is', async () => {
    const { code, out, err } = await run(folder.path, [])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const command of COMMANDS) expect(out).toContain(`\n  ${command.split(' ')[0]}`)
    expect(out).toContain('npx parley demo')
  })

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    expect(await run(folder.path, ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it.each(COMMANDS)('explains %s, with an example that begins with it', async (command) => {
    const help = await helpOf(command.split(' '))
    expect(help).toContain(`Usage: parley ${command}`)
    expect(help).toMatch(new RegExp(`Examples?:\n  \\$ .*npx parley ${command}`))
    expect(help).toContain('--config <dir>')
  })

  it('suggests the command that was meant', async () => {
    expect(await run(folder.path, ['strat'])).toEqual({
      code: 2,
      out: '',
      err: "error: unknown command 'strat'\n(Did you mean start?)\n",
    })
    expect((await run(folder.path, ['start', '--role'])).err).toContain('(Did you mean --roles?)')
  })

  it.each([['add'], ['sources'], ['demo', '--speed', '0'], ['endpoints', 'test', 'x']])(
    'ends with 2 where the command line itself is wrong: %s',
    async (...args) => {
      const { code, out, err } = await run(folder.path, args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).not.toBe('')
    },
  )
})
