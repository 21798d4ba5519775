import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Db } from './db.js'

/** Any constant would do; this one spells PARL. One transaction at a time holds it, also over processes. */
const MIGRATION_LOCK = 0x5041524c

interface Migration {
  readonly name: string
  readonly sql: string
}

function shipped(): readonly Migration[] {
  const folder = fileURLToPath(new URL('./migrations', import.meta.url))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }))
}

/** The database was migrated by a newer Parley. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError'
}

/**
 * Brings the schema to this version in one transaction; several processes may start at once.
 * @returns the names of the migrations that were applied now
 * @throws NewerSchemaError where the database knows a migration that this version does not
 */
export async function migrate(db: Db): Promise<readonly string[]> {
  const migrations = shipped()
  return db.tx(async (q) => {
    await q.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await q.query('create schema if not exists parley')
    await q.query('set local search_path = parley')
    await q.query(
      'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
    )
    const applied = new Set((await q.query<{ name: string }>('select name from migrations')).map((row) => row.name))
    const unknown = [...applied].filter((name) => !migrations.some((migration) => migration.name === name))
    if (unknown.length > 0) {
      throw new NewerSchemaError(
        `the database holds ${unknown.join(', ')}, which this version of Parley does not know: run the newer version`,
      )
    }
    const missing = migrations.filter((migration) => !applied.has(migration.name))
    for (const migration of missing) {
      await q.query(migration.sql)
      await q.query('insert into migrations (name) values ($1)', [migration.name])
    }
    return missing.map((migration) => migration.name)
  })
}

/** True where every migration of this version has been applied. */
export async function schemaIsCurrent(db: Db): Promise<boolean> {
  const rows = await db.query<{ name: string }>('select name from parley.migrations')
  const applied = new Set(rows.map((row) => row.name))
  return shipped().every((migration) => applied.has(migration.name))
}
