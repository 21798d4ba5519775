import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Config, loadConfig } from '../../src/config/config.js'
import { renderProblems } from '../../src/config/problem.js'
import { workingDirectory } from './folder.js'
import { environmentFile, settingsFile } from './shipped.js'

const ROOT = join(import.meta.dirname, '../..')

// After a change of the table in src/config/settings.ts or variables.ts: npx vitest run test/config -u
describe('what is shipped', () => {
  it('config/parley.yaml holds every setting with its default', async () => {
    await expect(settingsFile()).toMatchFileSnapshot('../../config/parley.yaml')
  })

  it('.env.example holds every variable', async () => {
    await expect(environmentFile()).toMatchFileSnapshot('../../.env.example')
  })

  it('config/parley.yaml changes nothing against no file at all', () => {
    expect(settingsOf(load(join(ROOT, 'config')))).toEqual(settingsOf(load(workingDirectory())))
  })

  it('has no problem, with every source known to a publisher', () => {
    const { sources, topics } = load(join(ROOT, 'config'))
    expect(topics.map(({ key }) => key)).toEqual(expect.arrayContaining(['negotiation', 'prisoner-exchange']))
    expect(sources.filter(({ publisher }) => publisher === null)).toEqual([])
  })
})

function settingsOf(config: Config) {
  const { dir, sources, pausedSources, publishers, topics, notes, ...settings } = config
  return settings
}

function load(dir: string) {
  const loaded = loadConfig({ dir, env: {}, cwd: import.meta.dirname })
  if (!loaded.ok) throw new Error(renderProblems(loaded.problems))
  return loaded.config
}
