import type { Config } from '../config/config.js'
import { connect } from './client.js'
import type { Globals } from './globals.js'
import { type Output, standardOutput } from './output.js'
import { createProgress, type Progress } from './progress.js'
import { readConfig } from './settings.js'
import type { Client } from './wire.js'

/** What a command that asks the service works with. */
export interface Session {
  readonly config: Config
  readonly client: Client
  readonly output: Output
  readonly progress: Progress
}

/** Opens the way to the data for as long as `work` lasts. */
export async function withClient(globals: Globals, work: (session: Session) => Promise<void>): Promise<void> {
  const config = readConfig(globals)
  const progress = createProgress()
  try {
    const client = await connect(config, progress)
    try {
      await work({ config, client, output: standardOutput(globals.json), progress })
    } finally {
      progress.clear()
      await client.close()
    }
  } finally {
    progress.clear()
  }
}
