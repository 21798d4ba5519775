import { fork } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compiledTwin } from '../../threads/compiled.js'

/** True where `folder` holds a finished database. */
export function databaseExists(folder: string): boolean {
  return existsSync(join(folder, 'PG_VERSION'))
}

/**
 * Creates the embedded database in `folder`, in a child process: initialising takes some 800 MB, which the service
 * itself shall not keep. It is made beside its place and renamed when whole, so a kill in between leaves no half one.
 */
export async function createDatabase(folder: string): Promise<void> {
  const draft = `${folder}.new`
  rmSync(draft, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
  await new Promise<void>((resolve, reject) => {
    const child = fork(compiledTwin('./initialise.js', import.meta.url), [draft], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000)
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) resolve()
      else
        reject(
          new Error(
            `the embedded database could not be created in ${folder} (${signal ?? `exit ${code}`}): ${said.trim() || 'no message'}`,
          ),
        )
    })
  })
  renameSync(draft, folder)
}
