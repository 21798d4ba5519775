import { PGlite } from '@electric-sql/pglite'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: initialise FOLDER')
const db = await PGlite.create({ dataDir: folder })
await db.exec('select 1')
await db.close()
process.exit(0)
