import { Writable } from 'node:stream'

/** A stream whose lines are held back until it is opened. */
export interface Gate {
  readonly stream: Writable
  open(): void
}

/** A gate before `target`, at first closed where `closed` says so. */
export function createGate(target: Writable, closed: boolean): Gate {
  let held: string[] | null = closed ? [] : null
  return {
    stream: new Writable({
      decodeStrings: false,
      write(chunk, _, done) {
        if (held === null) target.write(chunk)
        else held.push(String(chunk))
        done()
      },
    }),
    open() {
      for (const chunk of held ?? []) target.write(chunk)
      held = null
    },
  }
}
