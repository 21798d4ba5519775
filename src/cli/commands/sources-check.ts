import type { Config } from '../../config/config.js'
import type { ConfiguredSource } from '../../config/sources.js'
import type { SourceWay } from '../../domain/source.js'
import type { SourceCheck } from '../../http/deps.js'
import { checkSource } from '../../service/probes.js'
import { telegramChannel } from '../../sources/telegram-address.js'
import { wayOf } from '../../sources/ways.js'
import { findOwner } from '../../store/embedded/lock.js'
import { connect, list } from '../client.js'
import { EXIT, explain, Failure } from '../failure.js'
import { isFresh } from '../fresh.js'
import type { Globals } from '../globals.js'
import { INTERRUPTED, untilInterrupted } from '../interrupt.js'
import { type Column, foreign, type Output, standardOutput } from '../output.js'
import { openOutside } from '../outside.js'
import { createProgress, type Progress } from '../progress.js'
import { readConfig } from '../settings.js'
import { type Standing, standingColumns, standingOf } from '../source-standing.js'
import { counted, since } from '../text.js'
import { type SourceItem, sourceShape } from '../views.js'

/** What is looked at; an address that is no source yet has itself as its key. */
interface Target {
  readonly key: string
  readonly url: string
  readonly way: SourceWay
}

/** What was found there, one line of the answer. */
interface Checked extends Omit<Target, 'way'>, Standing {
  /** What the look now came to; `recorded` where nobody looked. */
  readonly state: 'ok' | 'empty' | 'failed' | 'recorded'
  readonly entries: number
  /** ISO 8601; null where no entry names a time. */
  readonly newest: string | null
  readonly title: string | null
  /** What is odd, or why it failed and what to do. */
  readonly notes: readonly string[]
}

/** Hosts that are asked at once; each gets one request at a time. */
const HOSTS_AT_ONCE = 8

/**
 * `parley sources check [KEY…]`: fetches as the service would, in this process, and tells besides what the service has
 * on record; fails where any source does. With `--recorded` nothing is fetched.
 */
export async function checkSources(
  globals: Globals,
  asked: readonly string[],
  { recorded }: { readonly recorded?: boolean },
): Promise<void> {
  const config = readConfig(globals)
  const output = standardOutput(globals.json)
  const progress = createProgress()
  const ending = untilInterrupted()
  const outside = openOutside(config)
  const end = (): void => void outside.web.close()
  ending.addEventListener('abort', end)
  try {
    const kept = await keptSources(config, asked, progress)
    const targets = targetsOf(config, asked, kept)
    const standing = new Map(kept.map((source) => [source.key, standingOf(source)]))
    const results: Checked[] = []
    const tools = { ...outside, maxFeedBytes: config.web.maxFeedBytes }
    const checkOne = async (target: Target): Promise<void> => {
      if (ending.aborted) return
      progress.show(`Checking ${target.key} (${results.length} of ${targets.length} done)`)
      const look = recorded ? null : await checkSource(tools, target.url, target.way)
      const checked = judged(target, look, standing.get(target.key) ?? standingOf(undefined))
      if (!ending.aborted) results.push(checked)
    }
    await byHost(targets, checkOne)
    progress.clear()
    showResults(output, inOrder(results, targets))
    if (results.some(({ state }) => state === 'failed')) process.exitCode = EXIT.failed
    if (ending.aborted) process.exitCode = INTERRUPTED
  } finally {
    progress.clear()
    await outside.close()
  }
}

/** One line of work a host, so that no host gets two requests at once. */
async function byHost(targets: readonly Target[], work: (target: Target) => Promise<void>): Promise<void> {
  const groups = new Map<string, Target[]>()
  for (const target of targets) {
    const { host } = new URL(target.url)
    groups.set(host, [...(groups.get(host) ?? []), target])
  }
  const hosts = [...groups.values()]
  const worker = async (): Promise<void> => {
    for (let turn = hosts.shift(); turn !== undefined; turn = hosts.shift())
      for (const target of turn) await work(target)
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker))
}

function targetsOf(config: Config, asked: readonly string[], kept: readonly SourceItem[]): Target[] {
  const added = addedSources(kept)
  if (asked.length === 0) {
    const targets = [...config.sources.map(targetOf), ...added]
    if (targets.length > 0) return targets
    throw new Failure('No source is watched. Add one to config/sources.yaml, or give the address of a feed to check.')
  }
  const known = [...[...config.sources, ...config.pausedSources].map(targetOf), ...added]
  return asked.map((one) => {
    if (isAddress(one)) {
      if (URL.canParse(one)) return unknownAddress(one)
      throw new Failure(`"${one}" is not an address.`, EXIT.usage)
    }
    const found = known.find(({ key }) => key === one)
    if (found !== undefined) return found
    throw new Failure(`There is no source "${one}". "parley sources list" shows them; an address can be given, too.`)
  })
}

function targetOf(source: ConfiguredSource): Target {
  const { key, url } = source
  const { kind } = source
  return { key, url, way: kind === 'listing' || kind === 'json' ? source : { kind } }
}

/** An address that is no source yet is read as what it looks like: a channel, else a feed. */
function unknownAddress(address: string): Target {
  const channel = telegramChannel(address)
  if (channel === null) return { key: address, url: address, way: { kind: 'feed' } }
  return { key: address, url: channel.url, way: { kind: 'telegram' } }
}

function isAddress(asked: string): boolean {
  return /^https?:\/\//i.test(asked)
}

/**
 * What the service has on record; nothing where nothing was ever kept, and nothing of sources of the configuration
 * where an embedded database would have to be opened for them.
 */
async function keptSources(config: Config, asked: readonly string[], progress: Progress): Promise<SourceItem[]> {
  const owner = await findOwner(config.data.dir)
  if (isFresh(config) && owner === null) return []
  const configured = new Set([...config.sources, ...config.pausedSources].map(({ key }) => key))
  const isKnown = asked.length > 0 && asked.every((one) => isAddress(one) || configured.has(one))
  if (isKnown && owner === null && config.database.kind === 'embedded') return []
  try {
    const client = await connect(config, progress)
    try {
      return await list(client, 'sources', sourceShape)
    } finally {
      await client.close()
    }
  } catch (error) {
    if (asked.length > 0 && !isKnown) throw error
    process.stderr.write(`What the service has on record cannot be shown. ${explain(error).text}`)
    return []
  }
}

/** Sources that were added by command. */
function addedSources(kept: readonly SourceItem[]): Target[] {
  return kept
    .filter(({ origin, state }) => origin === 'added' && state === 'active')
    .flatMap(({ key, url, kind, options }) => {
      const way = wayOf(kind, options)
      return way === null ? [] : [{ key, url, way }]
    })
}

function judged({ key, url }: Target, check: SourceCheck | null, standing: Standing): Checked {
  const nothing = { entries: 0, newest: null, title: null }
  if (check === null) return { key, url, state: 'recorded', ...nothing, notes: [], ...standing }
  if (check.kind === 'unreadable') {
    return { key, url, state: 'failed', ...nothing, notes: [check.reason], ...standing }
  }
  const { entries, title, notes } = check
  const state = entries === 0 ? 'empty' : 'ok'
  return { key, url, state, entries, newest: check.newest?.toISOString() ?? null, title, notes, ...standing }
}

function inOrder(results: readonly Checked[], targets: readonly Target[]): Checked[] {
  const places = new Map(targets.map(({ key }, place) => [key, place]))
  return results.toSorted((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0))
}

function showResults(output: Output, results: readonly Checked[]): void {
  const now = new Date()
  const columns: readonly Column<Checked>[] = [
    { title: 'SOURCE', cell: ({ key }) => foreign(key) },
    { title: 'STATE', cell: (checked) => stateOf(output, checked) },
    ...(results.some(({ state }) => state !== 'recorded')
      ? [{ title: 'NEWEST', cell: ({ newest }: Checked) => since(newest, now) }]
      : []),
    ...standingColumns(now),
  ]
  output.table(results, columns, 'Nothing was checked.')
  const odd = results.filter(({ notes }) => notes.length > 0)
  if (odd.length > 0) output.say('')
  // Whole, under the table: what to do must not be cut off at the edge of the terminal.
  for (const { key, notes } of odd) for (const note of notes) output.say(`${foreign(key)}: ${foreign(note)}`)
  const failed = results.filter(({ state }) => state === 'failed').length
  if (results.some(({ state }) => state !== 'recorded')) {
    output.say(`\n${counted(results.length, 'source')} checked, ${failed === 0 ? 'none' : failed} failed.`)
  }
}

/** What a look came to, and how the service has found the source where that is worse. */
function stateOf({ colour }: Output, { state, health }: Checked): string {
  const colours = { ok: colour.green, empty: colour.yellow, failed: colour.red, recorded: (text: string) => text }
  const worse = health !== null && WORRYING.has(health)
  const recorded = worse ? colour.yellow(health.replace('-', ' ')) : (health ?? 'new')
  if (state === 'recorded') return recorded
  return worse && state !== 'failed' ? `${colours[state](state)}, ${recorded}` : colours[state](state)
}

const WORRYING: ReadonlySet<string> = new Set(['failing', 'silent', 'never-worked', 'gone'])
