import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { overHttp } from '../../src/cli/client.js'
import { Failure } from '../../src/cli/failure.js'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function listen(answer: RequestListener): Promise<string> {
  const listening = createServer(answer)
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
}

test('a request carries its token and body, and answers of every status come back', async () => {
  const url = await listen(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    response.writeHead(409, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify({ detail: `${request.method} ${request.url} ${request.headers.authorization} ${body}` }),
    )
  })
  expect(await overHttp(url, 'ptk_1').send('POST', '/v1/sources', { key: 'a' })).toEqual({
    status: 409,
    body: { detail: 'POST /v1/sources Bearer ptk_1 {"key":"a"}' },
  })
})

test('an answer without a body is null', async () => {
  const url = await listen((_, response) => response.writeHead(204).end())
  expect(await overHttp(url, 't').send('DELETE', '/v1/sources/1')).toEqual({ status: 204, body: null })
})

test('a service that dies in the middle of its answer is said not to answer', async () => {
  const url = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
    response.write('{"sources":[')
    response.flushHeaders()
    setImmediate(() => response.destroy())
  })
  const asked = overHttp(url, 't').send('GET', '/v1/sources')
  await expect(asked).rejects.toThrow(Failure)
  await expect(asked).rejects.toThrow(`The service at ${url} does not answer`)
})

test('a service that is gone is said not to answer, with the reason', async () => {
  const url = await listen((_, response) => response.end())
  await new Promise((resolve) => server?.close(resolve))
  await expect(overHttp(url, 't').send('GET', '/healthz')).rejects.toThrow('does not answer (ECONNREFUSED)')
})
