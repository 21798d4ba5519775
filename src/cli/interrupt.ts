/** The exit code of what Ctrl-C ended: 128 and the number of SIGINT. */
export const INTERRUPTED = 130

/**
 * Lets a command end by itself: the signal is aborted at the first Ctrl-C or SIGTERM; at the second the process ends at
 * once.
 */
export function untilInterrupted(): AbortSignal {
  const ending = new AbortController()
  const onSignal = (): void => {
    if (ending.signal.aborted) process.exit(INTERRUPTED)
    ending.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return ending.signal
}

/** Resolves when the signal is aborted. */
export function interrupted(ending: AbortSignal): Promise<void> {
  if (ending.aborted) return Promise.resolve()
  return new Promise((resolve) => ending.addEventListener('abort', () => resolve(), { once: true }))
}
