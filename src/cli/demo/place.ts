import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { type Config, loadConfig } from '../../config/config.js'
import { renderProblems } from '../../config/problem.js'
import type { Outlet } from '../../newsroom/outlet.js'
import { Failure } from '../failure.js'

/** A folder of its own with a configuration like any other, so that every command can be tried on it. */
export interface DemoPlace {
  readonly config: Config
  readonly configDir: string
  readonly dataDir: string
  readonly logFile: string
  remove(): void
}

/** Short, since the newsroom is on this machine and waits for nobody. */
const INTERVAL = '1s'
const GAP = '100ms'

/**
 * Makes the folder: the outlets as sources, the topics of `topicsOf`, and the two lists of exceptions with nothing but
 * the loopback addresses that the demonstration uses. What the environment says is left aside: it is another installation.
 */
export function makePlace(of: {
  readonly outlets: readonly Outlet[]
  /** Host and port of the receiver. */
  readonly receiver: string
  /** A folder of topics to copy. */
  readonly topicsOf: string
}): DemoPlace {
  const folder = mkdtempSync(join(tmpdir(), 'parley-demo-'))
  const configDir = join(folder, 'config')
  const dataDir = join(folder, 'data')
  mkdirSync(configDir)
  cpSync(join(of.topicsOf, 'topics'), join(configDir, 'topics'), { recursive: true })
  const write = (name: string, value: object): void => writeFileSync(join(configDir, name), stringify(value))
  write('parley.yaml', {
    data: { dir: dataDir },
    http: { port: 0 },
    web: { allow: [...new Set(of.outlets.map(({ host }) => host))], gap: GAP },
    polling: { interval: INTERVAL, min_interval: INTERVAL },
    delivery: { allow: [of.receiver] },
  })
  write('publishers.yaml', {
    publishers: of.outlets.map(({ name, siteName }) => ({
      key: name,
      name: siteName,
      family: name,
      wire: name.endsWith('-wire'),
    })),
  })
  write('sources.yaml', {
    sources: of.outlets.map(({ name, siteName, feedUrl, language }) => ({
      key: name,
      name: siteName,
      kind: 'feed',
      url: feedUrl,
      publisher: name,
      language,
    })),
  })
  const loaded = loadConfig({ dir: configDir, env: {}, cwd: folder })
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  if (!loaded.ok) {
    remove()
    throw new Failure(renderProblems(loaded.problems))
  }
  return { config: loaded.config, configDir, dataDir, logFile: join(folder, 'log.ndjson'), remove }
}
