import { z } from 'zod'
import { request } from '../client.js'
import { EXIT } from '../failure.js'
import type { Globals } from '../globals.js'
import { foreign } from '../output.js'
import { withClient } from '../session.js'
import { counted } from '../text.js'

/** As many as one request may hand in. */
const BATCH = 500

const resultShape = z.union([
  z.object({ url: z.string(), kind: z.enum(['accepted', 'known']), id: z.number() }),
  z.object({ url: z.string(), kind: z.literal('refused'), reason: z.string() }),
])
const answerShape = z.object({ results: z.array(resultShape) })

/** `parley add URL…`: hands in pages. A URL that is refused makes the command fail; the others are handed in all the same. */
export async function add(globals: Globals, urls: readonly string[]): Promise<void> {
  await withClient(globals, async ({ client, output }) => {
    const results: z.infer<typeof resultShape>[] = []
    for (let at = 0; at < urls.length; at += BATCH) {
      const entries = urls.slice(at, at + BATCH)
      results.push(...(await request(client, answerShape, 'POST', '/v1/entries', { entries })).results)
    }
    output.table(
      results,
      [
        { title: 'RESULT', cell: ({ kind }) => (kind === 'refused' ? output.colour.red(kind) : kind) },
        { title: 'ADDRESS', cell: ({ url }) => foreign(url) },
        { title: 'WHY', cell: (one) => (one.kind === 'refused' ? foreign(one.reason) : '') },
      ],
      'Nothing was handed in.',
    )
    const accepted = results.filter(({ kind }) => kind === 'accepted').length
    if (accepted > 0) {
      const when = client.url === null ? 'as soon as the service runs ("parley start")' : 'now'
      output.say(`\n${counted(accepted, 'page')} will be read ${when}.`)
    }
    if (results.some(({ kind }) => kind === 'refused')) process.exitCode = EXIT.failed
  })
}
