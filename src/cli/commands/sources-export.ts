import { SOURCE_ROLES, type SourceSpec } from '../../domain/source.js'
import { writeOpml } from '../../sources/opml.js'
import { wayOf } from '../../sources/ways.js'
import type { Globals } from '../globals.js'
import { keptSources } from '../kept-sources.js'
import { readConfig } from '../settings.js'
import { counted } from '../text.js'
import type { SourceItem } from '../views.js'

/** `parley sources export`: every source that is watched, as OPML on standard output; the summary goes to standard error. */
export async function exportSources(globals: Globals): Promise<void> {
  const config = readConfig(globals)
  const kept = (await keptSources(config)).filter(({ state }) => state === 'active')
  const known = new Set(kept.map(({ key }) => key))
  const unread = config.sources.filter(({ key }) => !known.has(key))
  const sources = [...kept.flatMap((source) => specOf(source) ?? []), ...unread]
  process.stdout.write(writeOpml(sources, new Date()))
  process.stderr.write(`${counted(sources.length, 'source')} written.\n`)
}

function specOf(source: SourceItem): SourceSpec | null {
  const way = wayOf(source.kind, source.options)
  if (way === null) return null
  const { key, name, url, publisher, language, country, intervalSeconds } = source
  const role = SOURCE_ROLES.find((one) => one === source.role) ?? null
  return { key, name, url, publisher, language, country, role, intervalSeconds, ...way }
}
