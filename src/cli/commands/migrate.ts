import { openBackend } from '../../queue/backend.js'
import { findOwner } from '../../store/embedded/lock.js'
import { openStore } from '../../store/open.js'
import type { Globals } from '../globals.js'
import { standardOutput } from '../output.js'
import { createProgress } from '../progress.js'
import { readConfig } from '../settings.js'

/** `parley migrate`: the schema of the store, and that of the queues where they live in the database. */
export async function migrateStore(globals: Globals): Promise<void> {
  const config = readConfig(globals)
  const output = standardOutput(globals.json)
  const owner = config.database.kind === 'embedded' ? await findOwner(config.database.dataDir) : null
  if (owner !== null) {
    output.emit({ state: 'current', by: owner.pid })
    output.say(`The schema is current: process ${owner.pid} (${owner.command}) saw to it when it started.`)
    return
  }
  const progress = createProgress()
  try {
    progress.show('Opening the database')
    const store = await openStore(config.database, {
      command: 'parley migrate',
      since: new Date(),
      onCreate: () => progress.announce('Creating the database; this takes some seconds, once'),
      onError: () => undefined,
    })
    try {
      if (config.queue.backend.kind === 'postgres') {
        const backend = await openBackend({ kind: 'postgres', db: store.db }, () => undefined)
        await backend.close()
      }
    } finally {
      await store.close()
    }
  } finally {
    progress.clear()
  }
  output.emit({ state: 'current' })
  output.say('The schema is current.')
}
