import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it } from 'vitest'
import { Failure } from '../../src/cli/failure.js'
import { followStream } from '../../src/cli/follow.js'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A service whose n-th connection is answered by the n-th answer. */
async function serve(answers: readonly Answer[]): Promise<{ url: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    const answer = answers[asked.length]
    asked.push(request)
    if (answer === undefined) response.writeHead(503).end()
    else answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const stream =
  (text: string, then: 'end' | 'break' | 'stay' = 'end'): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(text, () => {
      if (then === 'end') response.end()
      if (then === 'break') response.destroy()
    })
  }

/** Follows until so many events have come. */
async function follow(url: string, events: number, after: string | null = null) {
  const ending = new AbortController()
  const got: string[] = []
  const trouble: string[] = []
  await followStream({
    find: async () => url,
    token: 'ptk_test',
    after,
    types: 'story.opened',
    ending: ending.signal,
    onEvent: (data) => {
      got.push(data)
      if (got.length === events) ending.abort()
    },
    onTrouble: (message) => trouble.push(message),
  })
  return { got, trouble }
}

/** Collects what nothing refers to, more than once: what is let go by the end of a turn goes in the next. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  for (let round = 0; round < 10; round++) {
    collect()
    await new Promise((resolve) => setImmediate(resolve))
  }
}

describe('followStream', () => {
  it('takes up a stream where it broke off, and says so once', async () => {
    const { url, asked } = await serve([
      stream('id: evt_1\ndata: one\n\nid: evt_5\n\n', 'break'),
      (_, response) => response.writeHead(503).end(),
      stream('id: evt_6\ndata: six\n\n', 'stay'),
    ])
    const { got, trouble } = await follow(url, 2)
    expect(got).toEqual(['one', 'six'])
    expect(asked.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, 'evt_5', 'evt_5'])
    expect(asked[0]?.headers.authorization).toBe('Bearer ptk_test')
    expect(asked[0]?.url).toBe('/v1/events/stream?types=story.opened')
    expect(trouble).toEqual([
      'The service has ended or cannot be reached. Waiting for it; Ctrl-C ends.',
      `The service is back at ${url}; going on after evt_6.`,
    ])
  })

  it('begins after the event that it is told', async () => {
    const { url, asked } = await serve([stream('id: evt_9\ndata: nine\n\n', 'stay')])
    await follow(url, 1, 'evt_8')
    expect(asked[0]?.headers['last-event-id']).toBe('evt_8')
  })

  it('ends a quiet stream after the garbage was collected', async () => {
    const { url } = await serve([stream('id: evt_1\ndata: one\n\n', 'stay')])
    const ending = new AbortController()
    let begun = (): void => undefined
    const first = new Promise<void>((resolve) => {
      begun = resolve
    })
    const following = followStream({
      find: async () => url,
      token: 'ptk_test',
      after: null,
      types: null,
      ending: ending.signal,
      onEvent: () => begun(),
      onTrouble: () => undefined,
    })
    await first
    await collectGarbage()
    ending.abort()
    await following
  })

  it('ends where going on would skip events', async () => {
    const detail = 'The log no longer reaches back to this cursor.'
    const { url } = await serve([stream(`event: reset\ndata: ${JSON.stringify({ detail, oldest: 'evt_40' })}\n\n`)])
    await expect(follow(url, 1, 'evt_1')).rejects.toThrow(
      new Failure(`${detail} The oldest event kept is evt_40: parley events tail --from-start`),
    )
  })

  it('ends with the words of a service that refuses', async () => {
    const { url } = await serve([
      (_, response) => response.writeHead(401).end(JSON.stringify({ detail: 'The token is not right.' })),
    ])
    await expect(follow(url, 1)).rejects.toThrow(new Failure('The token is not right.'))
  })
})
