import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { drip, type Serve, writeForEver } from './hosts.js'

/** An answer that no feed or page can come out of, whatever was asked for. */
export interface BadAnswer {
  readonly name: string
  /** @param canary origin of a listener that must not be touched */
  readonly serve: (canary: string) => Serve
  /** What has to be on record of it. */
  readonly reason: RegExp
}

const MEGABYTE = 1_000_000

function coded(coding: string, bomb: () => Buffer): () => Serve {
  return () => {
    const bytes = bomb()
    return {
      kind: 'http',
      answer: (_, response) => response.writeHead(200, { 'content-encoding': coding }).end(bytes),
    }
  }
}

function raw(answer: Extract<Serve, { kind: 'raw' }>['answer']): () => Serve {
  return () => ({ kind: 'raw', answer })
}

const said = (text: string): (() => Serve) => raw((socket) => socket.end(text))

function location(to: string | ((canary: string) => string), status = 302): (canary: string) => Serve {
  return (canary) => ({
    kind: 'http',
    answer: (_, response) =>
      response.writeHead(status, { location: typeof to === 'string' ? to : to(canary), 'set-cookie': 'seen=1' }).end(),
  })
}

const portOf = (origin: string) => new URL(origin).port

/** A gigabyte of zeros, a megabyte at a time: gzip members may follow each other. */
const gigabyte = () => {
  const member = gzipSync(Buffer.alloc(MEGABYTE))
  return Buffer.concat(Array.from({ length: 1000 }, () => member))
}

const BOMBS: readonly BadAnswer[] = [
  { name: 'a gigabyte of gzip', serve: coded('gzip', gigabyte), reason: /larger than/ },
  { name: 'gzip of a gigabyte of gzip', serve: coded('gzip, gzip', () => gzipSync(gigabyte())), reason: /larger than/ },
  {
    name: 'brotli, 200 MB',
    serve: coded('br', () =>
      brotliCompressSync(Buffer.alloc(200 * MEGABYTE), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
    ),
    reason: /larger than/,
  },
  {
    name: 'deflate, 200 MB',
    serve: coded('deflate', () => deflateSync(Buffer.alloc(200 * MEGABYTE))),
    reason: /larger than/,
  },
  {
    name: 'brotli of a gigabyte of gzip',
    serve: coded('gzip, br', () => brotliCompressSync(gigabyte())),
    reason: /larger than/,
  },
  {
    name: 'sixty codings',
    serve: coded(Array(60).fill('gzip').join(', '), () => gzipSync('x')),
    reason: /60 times over/,
  },
  { name: 'zstd, which was not asked for', serve: coded('zstd', () => Buffer.from('(/\ufffd')), reason: /"zstd"/ },
  { name: 'text that claims to be gzip', serve: coded('gzip', () => Buffer.from('<html>')), reason: /damaged/ },
  {
    name: 'gzip that breaks in the middle',
    serve: coded('gzip', () => gzipSync(Buffer.alloc(MEGABYTE, 'abcdefgh')).subarray(0, 700)),
    reason: /damaged/,
  },
]

const SLOW: readonly BadAnswer[] = [
  { name: 'no word at all', serve: raw(() => {}), reason: /no complete answer within/ },
  {
    name: 'headers that drip',
    serve: raw((socket) => drip(socket, 'HTTP/1.1 200 OK\r\nx-slow: 1\r\n'.slice(0, 1))),
    reason: /no complete answer|no valid HTTP/,
  },
  {
    name: 'headers that never end',
    serve: raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      drip(socket, 'x')
    }),
    reason: /no complete answer within/,
  },
  {
    name: 'a body that drips',
    serve: () => ({
      kind: 'http',
      answer: (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).write('<html>')
        drip(response, 'x')
      },
    }),
    reason: /no complete answer within/,
  },
  {
    name: 'a compressed body that drips',
    serve: () => ({
      kind: 'http',
      answer: (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).write(gzipSync('a long enough text').subarray(0, 20))
      },
    }),
    reason: /no complete answer within/,
  },
  {
    name: 'interim answers without end',
    serve: raw((socket) => writeForEver(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n')),
    reason: /no complete answer within/,
  },
]

const ENDLESS: readonly BadAnswer[] = [
  {
    name: 'an endless body',
    serve: () => ({
      kind: 'http',
      answer: (_, response) => writeForEver(response.writeHead(200), Buffer.alloc(65_536, '<p>x')),
    }),
    reason: /larger than/,
  },
  {
    name: 'one line of 50 MB',
    serve: () => ({
      kind: 'http',
      answer: (_, response) => response.writeHead(200).end(Buffer.alloc(50 * MEGABYTE, 'x')),
    }),
    reason: /larger than/,
  },
  {
    name: 'a flood of headers',
    serve: raw((socket) =>
      writeForEver(socket.write('HTTP/1.1 200 OK\r\n') ? socket : socket, `x-flood: ${'a'.repeat(1000)}\r\n`),
    ),
    reason: /headers are larger than 16 kB/,
  },
  {
    name: 'one header without end',
    serve: raw((socket) => writeForEver(socket, `HTTP/1.1 200 OK\r\nx: ${'a'.repeat(60_000)}`)),
    reason: /headers are larger than 16 kB/,
  },
  {
    name: 'chunks of one byte, without end',
    serve: raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
      writeForEver(socket, '1\r\nx\r\n'.repeat(1000))
    }),
    reason: /larger than|no complete answer within/,
  },
  {
    name: 'an endless chunk extension',
    serve: raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5;')
      writeForEver(socket, 'x'.repeat(10_000))
    }),
    reason: /no valid HTTP|no complete answer within/,
  },
]

const BROKEN: readonly BadAnswer[] = [
  { name: 'no HTTP', serve: said('SSH-2.0-OpenSSH_9.2\r\n'), reason: /no valid HTTP/ },
  { name: 'HTTP/0.9', serve: said('<html><body>old</body></html>'), reason: /no valid HTTP/ },
  { name: 'a reset', serve: raw((socket) => socket.resetAndDestroy()), reason: /connection broke/ },
  { name: 'nothing and an end', serve: said(''), reason: /connection broke/ },
  {
    name: 'a body shorter than its length',
    serve: said('HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\nshort'),
    reason: /broke off|no valid HTTP/,
  },
  {
    name: 'two lengths',
    serve: said('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'),
    reason: /no valid HTTP/,
  },
  {
    name: 'a broken chunk',
    serve: said('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nab'),
    reason: /no valid HTTP/,
  },
  { name: 'a header with a null', serve: said('HTTP/1.1 200 OK\r\nx: \0\r\n\r\n'), reason: /no valid HTTP/ },
  {
    name: 'another protocol, unasked',
    serve: said('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    reason: /no valid HTTP|broke/,
  },
]

const REDIRECTS: readonly BadAnswer[] = [
  { name: 'a redirect to itself that hopes for a cookie', serve: location('/page'), reason: /circle|redirect/ },
  {
    name: 'redirects without end',
    serve: () => ({
      kind: 'http',
      answer: (request, response) => response.writeHead(302, { location: `${request.url}x` }).end(),
    }),
    reason: /leads on more than 5 times/,
  },
  ...([301, 302, 303, 307, 308] as const).map((status) => ({
    name: `a redirect (${status}) to an inner address`,
    serve: location((canary) => `${canary}/`, status),
    reason: /loopback/,
  })),
  {
    name: 'a redirect to an inner address in hexadecimal',
    serve: location((canary) => `http://0x7f090909:${portOf(canary)}/`),
    reason: /loopback/,
  },
  {
    name: 'a redirect to an inner address as one number',
    serve: location((canary) => `http://2131298569:${portOf(canary)}/`),
    reason: /loopback/,
  },
  {
    name: 'a redirect to an inner address in IPv6',
    serve: location((canary) => `http://[::ffff:127.9.9.9]:${portOf(canary)}/`),
    reason: /address/,
  },
  {
    name: 'a redirect to localhost',
    serve: location((canary) => `http://localhost:${portOf(canary)}/`),
    reason: /address/,
  },
  {
    name: "a redirect to a cloud's metadata",
    serve: location('http://169.254.169.254/latest/meta-data/'),
    reason: /metadata/,
  },
  {
    name: 'a redirect with a user name',
    serve: location((canary) => `http://user@127.9.9.9:${portOf(canary)}/`),
    reason: /user name/,
  },
  { name: 'a redirect to a file', serve: location('file:///etc/passwd'), reason: /neither http: nor https:/ },
  {
    name: 'a redirect to gopher',
    serve: location((canary) => `gopher://127.9.9.9:${portOf(canary)}/_x`),
    reason: /neither http: nor https:/,
  },
  { name: 'a redirect to ftp', serve: location('ftp://127.9.9.9/x'), reason: /neither http: nor https:/ },
  { name: 'a redirect to a script', serve: location('javascript:alert(1)'), reason: /neither http: nor https:/ },
  { name: 'a redirect to data', serve: location('data:text/html,<p>x'), reason: /neither http: nor https:/ },
  { name: 'a redirect to 60 kB of path', serve: location(`/${'a'.repeat(9000)}`), reason: /longer than|headers/ },
]

export const BAD_ANSWERS: readonly BadAnswer[] = [...BOMBS, ...SLOW, ...ENDLESS, ...BROKEN, ...REDIRECTS]
