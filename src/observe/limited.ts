import type { Logger } from 'pino'

/** Logs an error with its sentence, unless the like has just been logged. */
export type Complain = (error: unknown, message: string) => void

const known = new WeakMap<Logger, Map<string, Complain>>()

/**
 * A way to log errors that may come by the thousand: of one `key` the first is logged at once; what follows within
 * `everyMs` is counted, and the count is logged at the end of that time with the last error. Asked again for the same
 * logger and key it is the same one.
 */
export function limited(log: Logger, key: string, everyMs: number): Complain {
  const ofLogger = known.get(log) ?? new Map<string, Complain>()
  known.set(log, ofLogger)
  const complain = ofLogger.get(key) ?? makeComplain(log, key, everyMs)
  ofLogger.set(key, complain)
  return complain
}

function makeComplain(log: Logger, key: string, everyMs: number): Complain {
  let repeats = 0
  let last: { error: unknown; message: string } | null = null
  let open = false
  const close = (): void => {
    if (repeats === 0 || last === null) {
      open = false
      return
    }
    const { error, message } = last
    log.error({ err: error, key, repeats }, `${message} · ${repeats} more in ${everyMs / 1000} s`)
    repeats = 0
    setTimeout(close, everyMs).unref()
  }
  return (error, message) => {
    if (open) {
      repeats += 1
      last = { error, message }
      return
    }
    open = true
    log.error({ err: error, key }, message)
    setTimeout(close, everyMs).unref()
  }
}
