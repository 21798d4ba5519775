import { parseDuration } from '../../config/units.js'
import { request } from '../client.js'
import { EXIT, Failure } from '../failure.js'
import type { Globals } from '../globals.js'
import { withClient } from '../session.js'
import { sourceShape } from '../views.js'

/** What may be said of a source besides its address. */
interface Options {
  readonly key?: string
  readonly name?: string
  readonly publisher?: string
  readonly language?: string
  readonly country?: string
  readonly role?: string
  readonly interval?: string
}

/** `parley sources add URL`. Adding the same address again changes nothing. */
export async function addSource(globals: Globals, url: string, options: Options): Promise<void> {
  const { interval, ...said } = options
  const intervalSeconds = interval === undefined ? null : seconds(interval)
  await withClient(globals, async ({ client, output }) => {
    const source = await request(client, sourceShape, 'POST', '/v1/sources', { url, ...said, intervalSeconds })
    output.emit(source)
    output.say(`Source "${source.key}" is watched: ${source.url}`)
    output.say(
      client.url === null
        ? 'It will be looked at as soon as the service runs: parley start'
        : 'It is looked at within a few seconds; what is there already counts as history and does not alert.',
    )
    output.say(`Try it: parley sources check ${source.key}`)
  })
}

function seconds(interval: string): number {
  const ms = parseDuration(interval)
  if (ms !== null && ms >= 1000) return Math.round(ms / 1000)
  throw new Failure(`--interval "${interval}" is not a duration of at least 1s, such as 30s, 10m or 2h.`, EXIT.usage)
}
