import type { Clock } from '../../src/domain/clock.js'

/** A clock that stands still until it is set. */
export interface SetClock extends Clock {
  set(moment: Date | string): void
}

export function setClock(moment: Date | string): SetClock {
  let at = new Date(moment)
  return {
    now: () => new Date(at),
    set: (next) => {
      at = new Date(next)
    },
  }
}
