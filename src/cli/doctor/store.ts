import { join } from 'node:path'
import type { Config } from '../../config/config.js'
import { readEndpoints } from '../../store/archive/endpoints.js'
import type { Db } from '../../store/db.js'
import { databaseExists } from '../../store/embedded/create.js'
import { lockFolder } from '../../store/embedded/lock.js'
import { openEmbedded } from '../../store/embedded/open.js'
import { schemaIsCurrent } from '../../store/migrate.js'
import { openServer } from '../../store/server.js'
import { countSources } from '../../store/source-health.js'
import { PARLEY } from '../hint.js'
import { detailOf, type Finding } from './finding.js'
import { checkKept } from './people.js'

/** As many receivers as are looked at; more than one organisation has. */
const MOST_ENDPOINTS = 500

/** Looks into the database without changing it: what is missing is told, not made. */
export async function checkStore({ database }: Config): Promise<Finding[]> {
  if (database.kind === 'embedded' && !databaseExists(join(database.dataDir, 'postgres'))) {
    return [
      { check: 'database', state: 'ok', detail: `embedded; it is created in ${database.dataDir} at the first start` },
    ]
  }
  try {
    return database.kind === 'embedded' ? await lookEmbedded(database.dataDir) : await lookAtServer(database.url)
  } catch (error) {
    const where = database.kind === 'embedded' ? `the embedded database in ${database.dataDir}` : placeOf(database.url)
    const todo =
      database.kind === 'embedded' ? 'restore it from a backup' : 'check DATABASE_URL and that the server runs'
    return [{ check: 'database', state: 'fail', detail: `${where} cannot be used (${detailOf(error)}): ${todo}` }]
  }
}

async function lookEmbedded(dataDir: string): Promise<Finding[]> {
  const lock = await lockFolder(dataDir, 'parley doctor', new Date())
  try {
    const db = await openEmbedded({ dataDir })
    try {
      return await look(db, `embedded in ${dataDir}`)
    } finally {
      await db.close()
    }
  } finally {
    await lock.release()
  }
}

async function lookAtServer(url: string): Promise<Finding[]> {
  const db = openServer({ url, connections: 2, onError: () => undefined })
  try {
    const found = await look(db, placeOf(url))
    return [...found, await compareClocks(db)]
  } finally {
    await db.close()
  }
}

async function look(db: Db, place: string): Promise<Finding[]> {
  const [there] = await db.query<{ there: boolean }>(`select to_regclass('parley.migrations') is not null as there`)
  if (!there?.there || !(await schemaIsCurrent(db))) {
    return [
      {
        check: 'database',
        state: 'warn',
        detail: `${place}: its schema is not current: ${PARLEY} migrate, or the next start, sees to it`,
      },
    ]
  }
  const { items: endpoints } = await readEndpoints(db, { after: null, limit: MOST_ENDPOINTS })
  return [
    { check: 'database', state: 'ok', detail: `${place}, its schema is current` },
    ...checkKept({ sources: await countSources(db), endpoints }),
  ]
}

/** More than this apart, leases and times of news contradict each other. */
const APART_MS = 5000

async function compareClocks(db: Db): Promise<Finding> {
  const [row] = await db.query<{ now: Date }>('select clock_timestamp() as now')
  const apartMs = Math.abs((row?.now.getTime() ?? 0) - Date.now())
  const seconds = Math.round(apartMs / 1000)
  return apartMs <= APART_MS
    ? { check: 'clocks', state: 'ok', detail: 'this machine and the database agree' }
    : {
        check: 'clocks',
        state: 'warn',
        detail: `this machine and the database are ${seconds} s apart: turn on NTP on both`,
      }
}

function placeOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `PostgreSQL at ${host}${pathname}`
}
