import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Folder, lines, makeFolder, run } from './run.js'

/** Many times as fast as people can read; the service itself goes at its own pace. */
const SPEED = '20'

describe('parley demo', () => {
  let folder: Folder
  beforeAll(() => {
    folder = makeFolder({ config: false })
  })
  afterAll(() => folder.remove())

  it('finds stories with evidence, delivers signed alerts, and leaves nothing behind', {
    timeout: 240_000,
  }, async () => {
    const env = { TMPDIR: folder.path, DATABASE_URL: 'postgresql://parley@127.0.0.1:9/not-this-one' }
    const { code, out, err } = await run(folder.path, ['demo', '--exit', '--speed', SPEED], { env })
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Creating the database of the demonstration; this takes some seconds\n',
    })
    const shown = lines(out)
    expect(shown[0]).toMatchObject({ kind: 'ready', url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) })

    const events = shown.filter(({ kind }) => kind === 'event').map(({ event }) => event)
    for (const topic of ['prisoner-exchange', 'negotiation']) {
      expect(events).toContainEqual(
        expect.objectContaining({
          type: 'story.opened',
          data: expect.objectContaining({
            history: false,
            story: expect.objectContaining({ topic }),
            evidence: expect.arrayContaining([expect.objectContaining({ side: 'for', sentence: expect.any(String) })]),
          }),
        }),
      )
    }
    const opened = events.filter((event) => isOpened(event, false))
    const alerts = shown.filter(({ kind, type }) => kind === 'alert' && type === 'story.opened')
    expect(alerts).toHaveLength(opened.length)
    for (const alert of alerts) expect(alert.verified).toBe(true)
    expect(
      events.filter((event) => isOpened(event, true)).length,
      'old news is found, and alerts nobody',
    ).toBeGreaterThan(0)
    expect(shown.at(-1)).toMatchObject({ kind: 'done' })
    expect(readdirSync(folder.path)).toEqual([])
  })
})

function isOpened(event: unknown, history: boolean): boolean {
  return (
    typeof event === 'object' &&
    event !== null &&
    'type' in event &&
    event.type === 'story.opened' &&
    'data' in event &&
    typeof event.data === 'object' &&
    event.data !== null &&
    'history' in event.data &&
    event.data.history === history
  )
}
