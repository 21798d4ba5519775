import { Writable } from 'node:stream'

/** A stream that keeps what is written to it. */
export interface Sink {
  readonly stream: Writable
  /** Everything so far. */
  text(): string
  /** Lines of JSON so far, without the time and the process. */
  lines(): Record<string, unknown>[]
}

export function sink(): Sink {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  const text = (): string => chunks.join('')
  return {
    stream,
    text,
    lines: () =>
      text()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const { time, pid, hostname, ...rest }: Record<string, unknown> = JSON.parse(line)
          return rest
        }),
  }
}
