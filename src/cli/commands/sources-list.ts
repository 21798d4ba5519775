import type { Globals } from '../globals.js'
import { keptSources } from '../kept-sources.js'
import { foreign, standardOutput } from '../output.js'
import { readConfig } from '../settings.js'
import { counted, plain, since } from '../text.js'
import type { SourceItem } from '../views.js'

/** A source of the list; `new` is one of the configuration that no service has read yet. */
interface Listed {
  readonly key: string
  readonly name: string
  readonly url: string
  readonly condition: string
  readonly lastNewAt: string | null
  readonly note: string
}

/** `parley sources list`: those of the database, and those of the configuration that it does not know yet. */
export async function listSources(globals: Globals): Promise<void> {
  const config = readConfig(globals)
  const output = standardOutput(globals.json)
  const kept = await keptSources(config)
  const known = new Set(kept.map(({ key }) => key))
  const unread = config.sources.filter(({ key }) => !known.has(key))
  const rows: Listed[] = [...kept.map(listed), ...unread.map(({ key, name, url }) => fresh({ key, name, url }))]
  const now = new Date()
  const { colour } = output
  if (output.human) {
    output.table(
      rows,
      [
        { title: 'KEY', cell: ({ key }) => key },
        { title: 'STATE', cell: ({ condition }) => (WORRYING.has(condition) ? colour.yellow(condition) : condition) },
        { title: 'LAST NEWS', cell: ({ lastNewAt }) => since(lastNewAt, now) },
        { title: 'NAME', cell: ({ name }) => foreign(name) },
        { title: 'NOTE', cell: ({ note }) => plain(note) },
      ],
      'No source is watched. Add one to config/sources.yaml, or: parley sources add https://example.org/feed.xml',
    )
    if (unread.length > 0) output.say(`\n${counted(unread.length, 'source')} will be read at the next "parley start".`)
  } else {
    for (const source of kept) output.emit(source)
    for (const { checked: _, ...source } of unread) output.emit({ ...source, origin: 'config', state: 'new' })
  }
}

const WORRYING = new Set(['failing', 'silent', 'never worked', 'gone'])

function listed(source: SourceItem): Listed {
  const { key, name, url, lastNewAt } = source
  const note = source.health === 'working' || source.lastError === null ? '' : source.lastError
  return { key, name, url, lastNewAt, note, condition: conditionOf(source) }
}

function fresh(source: { key: string; name: string; url: string }): Listed {
  return { ...source, condition: 'new', lastNewAt: null, note: '' }
}

function conditionOf({ state, health }: SourceItem): string {
  if (state !== 'active') return state
  return health === 'never-worked' ? 'never worked' : health
}
