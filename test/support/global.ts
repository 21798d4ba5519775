import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '../../src/store/embedded/open.js'
import { migrate } from '../../src/store/migrate.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with a fresh embedded database; tests copy it, since creating one takes seconds. */
    embeddedTemplate: string
  }
}

/** Once before all tests: the embedded template, and a word on the backends that are not tested. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = join(import.meta.dirname, '../../.tmp', `template-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  const db = await openEmbedded({ dataDir: folder })
  await migrate(db)
  await db.close()
  project.provide('embeddedTemplate', folder)
  sayBackends()
  return () => rmSync(folder, { recursive: true, force: true })
}

function sayBackends(): void {
  const { PARLEY_TEST_DATABASE_URL: database, PARLEY_TEST_REDIS_URL: redis } = process.env
  if (database && redis) return
  const skipped = database ? 'PostgreSQL with Redis' : 'PostgreSQL, and PostgreSQL with Redis'
  const missing = [...(database ? [] : ['PARLEY_TEST_DATABASE_URL']), ...(redis ? [] : ['PARLEY_TEST_REDIS_URL'])]
  process.stderr.write(
    `Backends: embedded. Skipped: ${skipped}. To have them, start the servers and set ${missing.join(' and ')} (CONTRIBUTING.md).\n`,
  )
}
