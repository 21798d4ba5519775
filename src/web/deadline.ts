import { WebFailure } from './failure.js'

/** A bound of time around everything that one request does. */
export interface Deadline {
  /** Aborts when time is up or the caller gives up; its reason is a WebFailure. */
  readonly signal: AbortSignal
  /** Milliseconds left, never negative. */
  left(): number
  /** The work's result, or a rejection with the signal's reason as soon as that aborts, whatever the work does. */
  race<T>(work: Promise<T>): Promise<T>
  /** Frees the timer; to be called when the work is over. */
  end(): void
}

/** Starts a deadline of `ms` milliseconds that `outer` can cut short. */
export function startDeadline(ms: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController()
  const end = performance.now() + ms
  const timer = setTimeout(
    () => controller.abort(new WebFailure('timeout', `no complete answer within ${ms / 1000} s`)),
    ms,
  )
  const giveUp = () => controller.abort(new WebFailure('aborted', 'given up by the caller'))
  if (outer?.aborted === true) giveUp()
  else outer?.addEventListener('abort', giveUp, { once: true })
  return {
    signal: controller.signal,
    left: () => Math.max(0, end - performance.now()),
    race(work) {
      // undici hears an abort only once its connection stands, so a hanging lookup or connect is not waited for.
      return new Promise((resolve, reject) => {
        const stop = () => reject(controller.signal.reason)
        if (controller.signal.aborted) stop()
        controller.signal.addEventListener('abort', stop, { once: true })
        work.then(resolve, reject).finally(() => controller.signal.removeEventListener('abort', stop))
      })
    },
    end() {
      clearTimeout(timer)
      outer?.removeEventListener('abort', giveUp)
    },
  }
}
