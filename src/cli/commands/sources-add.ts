import type { Config } from '../../config/config.js'
import { parseDuration } from '../../config/units.js'
import type { SourceWay } from '../../domain/source.js'
import { type Discovery, discover, discoverAs, type Found } from '../../service/discover.js'
import { addressFor } from '../../sources/ways.js'
import { canAsk, createAsker } from '../ask.js'
import { request } from '../client.js'
import { EXIT, Failure } from '../failure.js'
import type { Globals } from '../globals.js'
import { INTERRUPTED, untilInterrupted } from '../interrupt.js'
import { foreign, type Output, standardOutput } from '../output.js'
import { openOutside } from '../outside.js'
import { createProgress } from '../progress.js'
import { withClient } from '../session.js'
import { readConfig } from '../settings.js'
import { counted, since } from '../text.js'
import { sourceShape } from '../views.js'
import { type WayOptions, wayFrom } from '../way-options.js'

/** What may be said of a source besides its address and how it is read. */
interface About {
  readonly key?: string
  readonly name?: string
  readonly publisher?: string
  readonly language?: string
  readonly country?: string
  readonly role?: string
}

interface Options extends About, WayOptions {
  readonly interval?: string
  readonly yes?: boolean
  readonly pick?: string
  readonly unchecked?: boolean
}

/** A source that is to be watched. */
interface Chosen {
  readonly url: string
  readonly way: SourceWay
  readonly title: string | null
}

/** Entries that are shown of a source. */
const SHOWN = 3

/**
 * `parley sources add URL`: finds out what is there, shows it, asks, and has it watched. Adding the same address again
 * changes nothing. Where nobody can be asked, what was named itself is added; what was merely found only with `--yes`
 * or `--pick`.
 */
export async function addSource(globals: Globals, url: string, options: Options): Promise<void> {
  const { interval, yes, pick, unchecked, key, name, publisher, language, country, role, ...fields } = options
  const intervalSeconds = interval === undefined ? null : seconds(interval)
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new Failure(`"${url}" is not an address that begins with http:// or https://.`, EXIT.usage)
  }
  const way = wayFrom(fields)
  const config = readConfig(globals)
  const output = standardOutput(globals.json)
  const chosen = unchecked
    ? asNamed(url, way ?? { kind: 'feed' })
    : await choose(output, await look(config, url, way), { url, yes: yes === true, pick: numberOf(pick) })
  if (chosen === null) return
  await withClient(globals, async ({ client }) => {
    const said = { key, name: name ?? chosen.title ?? undefined, publisher, language, country, role }
    const body = { url: chosen.url, ...chosen.way, ...said, intervalSeconds }
    const source = await request(client, sourceShape, 'POST', '/v1/sources', ownFields(body))
    output.emit(source)
    output.say(`Source "${source.key}" is watched: ${source.url}`)
    output.say(
      client.url === null
        ? 'It will be looked at as soon as the service runs: parley start'
        : 'It is looked at within a few seconds; what is there already counts as history and does not alert.',
    )
  })
}

/** Without those that nothing was said of. */
function ownFields(body: object): object {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
}

function asNamed(url: string, way: SourceWay): Chosen {
  const address = addressFor(way.kind, url)
  if (address !== null) return { url: address, way, title: null }
  throw new Failure(`"${url}" is not the address of a public channel, such as https://t.me/s/NAME.`, EXIT.usage)
}

/** Goes out to the network as the service would. Ends at Ctrl-C. */
async function look(config: Config, url: string, way: SourceWay | null): Promise<Discovery> {
  const progress = createProgress()
  const outside = openOutside(config)
  const ending = untilInterrupted()
  const end = (): void => void outside.web.close()
  ending.addEventListener('abort', end)
  try {
    const tools = {
      ...outside,
      maxFeedBytes: config.web.maxFeedBytes,
      onLook: (at: string) => progress.show(`Looking at ${at}`),
      pause: () => new Promise<void>((resolve) => setTimeout(resolve, config.web.gapMs)),
    }
    const found = way === null ? await discover(tools, url) : await discoverAs(tools, asNamed(url, way).url, way)
    if (ending.aborted) throw new Failure('Nothing was added.', INTERRUPTED)
    return found
  } finally {
    ending.removeEventListener('abort', end)
    progress.clear()
    await outside.close()
  }
}

/** Shows what was found and has one of it chosen; null where none is wanted. */
async function choose(
  output: Output,
  found: Discovery,
  said: { readonly url: string; readonly yes: boolean; readonly pick: number | null },
): Promise<Chosen | null> {
  if (found.kind === 'nothing') throw new Failure(nothingThere(found))
  const { sources } = found
  const [first] = sources
  if (first === undefined) throw new Failure(`Nothing was found at ${said.url}.`)
  const asked = !said.yes && said.pick === null
  if (output.human) show(output, sources)
  if (said.pick !== null) {
    const picked = sources[said.pick - 1]
    if (picked !== undefined) return chosenOf(picked)
    throw new Failure(`--pick ${said.pick}: ${counted(sources.length, 'source')} found.`, EXIT.usage)
  }
  if (!asked || (!canAsk() && first.why === null)) return chosenOf(first)
  if (!canAsk()) {
    if (!output.human) for (const [place, one] of sources.entries()) output.emit(listed(one, place + 1))
    const what = `${said.url} itself is no source; ${counted(sources.length, 'source')} found there.`
    throw new Failure(`${what} Nothing was added: add --yes for the first one, or --pick NUMBER.`)
  }
  const asker = createAsker({ input: process.stdin, output: process.stdout })
  const number =
    sources.length > 1
      ? await asker.choose('Which one is to be watched?', sources.length)
      : (await asker.confirm('Watch it?'))
        ? 1
        : null
  const picked = number === null ? undefined : sources[number - 1]
  if (picked === undefined) output.say('Nothing was added.')
  return picked === undefined ? null : chosenOf(picked)
}

function chosenOf({ url, way, check }: Found): Chosen {
  const title = check.title?.trim().slice(0, 200) ?? ''
  return { url, way, title: title === '' ? null : title }
}

function listed({ url, way, why, check }: Found, number: number): object {
  const { title, entries, newest, sample, notes } = check
  return { number, url, ...way, why, title, entries, newest, sample, notes }
}

function show(output: Output, sources: readonly Found[]): void {
  const now = new Date()
  const { bold, dim } = output.colour
  for (const [place, { url, way, why, check }] of sources.entries()) {
    const number = sources.length > 1 ? `${place + 1}. ` : ''
    output.say(
      `${number}${bold(foreign(check.title ?? url))}  ${dim(why === null ? way.kind : `${way.kind}; ${foreign(why)}`)}`,
    )
    output.say(`   ${foreign(url)}`)
    const newest = check.newest === null ? '' : `, the newest ${since(check.newest, now)}`
    output.say(`   ${counted(check.entries, 'entry', 'entries')}${newest}`)
    for (const entry of check.sample.slice(0, SHOWN)) {
      output.say(`     · ${foreign(entry.title || entry.link)}  ${dim(since(entry.published, now))}`)
    }
    for (const note of check.notes) output.say(`   ${output.colour.yellow('note')} ${foreign(note)}`)
    output.say('')
  }
}

function nothingThere({ reason, tried }: Extract<Discovery, { kind: 'nothing' }>): string {
  const also = tried.length === 0 ? '' : ` No source was found at ${tried.join(', ')} either.`
  const hint = reason.includes('HTML page')
    ? ' A page that lists its articles can be watched by selectors: --kind listing --item "CSS SELECTOR".'
    : reason.includes('JSON answer')
      ? ' A JSON endpoint can be watched by paths: --kind json --items PATH --title PATH --link PATH.'
      : ''
  return `Nothing was added. ${reason.replace(/\.$/, '')}.${also}${hint} To add an address as it is, without a look: --unchecked.`
}

function numberOf(pick: string | undefined): number | null {
  if (pick === undefined) return null
  if (/^[1-9]\d?$/.test(pick)) return Number(pick)
  throw new Failure(`--pick "${pick}" is not a number from 1.`, EXIT.usage)
}

function seconds(interval: string): number {
  const ms = parseDuration(interval)
  if (ms !== null && ms >= 1000) return Math.round(ms / 1000)
  throw new Failure(`--interval "${interval}" is not a duration of at least 1s, such as 30s, 10m or 2h.`, EXIT.usage)
}
