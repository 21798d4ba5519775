/** Knows how far the log reaches, for those who wait at its end. */
export interface Tail {
  /** Resolves when the log may reach beyond `sequence`, or when `signal` is aborted. Never rejects. */
  beyond(sequence: number, signal: AbortSignal): Promise<void>
  /** Looks at once instead of at the next interval. */
  nudge(): void
  close(): void
}

/**
 * Looks at the end of the log every `everyMs` while anybody waits, once for all who wait, so that the number of
 * streams does not multiply the queries of an idle service. A look that fails is made again at the next interval.
 */
export function createTail(last: () => Promise<number>, everyMs: number): Tail {
  const waiting = new Set<{ sequence: number; wake: () => void }>()
  let timer: NodeJS.Timeout | null = null
  /** How far the log reached at the last look. */
  let reached = 0
  let looking = false
  let again = false
  let closed = false

  async function look(): Promise<void> {
    if (looking) {
      // What was appended after the query began is not in its answer.
      again = true
      return
    }
    looking = true
    try {
      do {
        again = false
        reached = await last()
        for (const waiter of waiting) if (waiter.sequence < reached) waiter.wake()
      } while (again && waiting.size > 0)
    } catch {
      // Whoever waits has lost nothing by waiting on: the next look shows how far the log has come.
    } finally {
      looking = false
      schedule()
    }
  }

  function schedule(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (closed || waiting.size === 0) return
    timer = setTimeout(look, everyMs)
    timer.unref()
  }

  return {
    beyond(sequence, signal) {
      return new Promise((resolve) => {
        if (closed || signal.aborted) return resolve()
        if (sequence < reached) {
          // Read before the last look and come after it. The look is made anew, should the log have been put back.
          void look()
          return resolve()
        }
        const waiter = {
          sequence,
          wake: () => {
            waiting.delete(waiter)
            signal.removeEventListener('abort', waiter.wake)
            resolve()
          },
        }
        waiting.add(waiter)
        signal.addEventListener('abort', waiter.wake)
        if (timer === null && !looking) void look()
      })
    },
    nudge() {
      if (waiting.size > 0 || looking) void look()
    },
    close() {
      closed = true
      schedule()
      for (const waiter of [...waiting]) waiter.wake()
    },
  }
}
