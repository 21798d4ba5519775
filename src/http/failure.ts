import { Problem, unavailable } from './problem.js'

/** SQLSTATE classes and codes of a server that cannot serve now: connection, resources, shutdown and start. */
const SQLSTATES = /^(08|53|57P0[1-5])/
const ERRNOS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
])
/** What node-postgres and the embedded database say where they give no code. */
const MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|connection error|pool after calling end|database has ended/i

/** Whether an error says that the store cannot be reached, and not that a statement is wrong. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // Node gathers the failures of several addresses of one name.
  if (error instanceof AggregateError && error.errors.some(isUnavailable)) return true
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return ERRNOS.has(code) || SQLSTATES.test(code) || MESSAGES.test(error.message)
}

/** The problem to answer with where a request failed; null where the fault is in the service itself. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error
  if (isUnavailable(error)) {
    return unavailable('The database cannot be reached now. Nothing was changed that was not confirmed; try again.')
  }
  return null
}

/**
 * The same functions, each of which gives up after `ms` with 503: a request never hangs on a store that is stuck.
 * What was begun may still be done.
 */
export function bounded<T extends object>(target: T, ms: number, what: string): T {
  return new Proxy(target, {
    get(object, name, receiver) {
      const member: unknown = Reflect.get(object, name, receiver)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => within(Promise.resolve(member.apply(object, args)), ms, what)
    },
  })
}

function within<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = (): void => reject(unavailable(`${what} did not answer within ${ms / 1000} s. Try again.`))
    const timer = setTimeout(late, ms)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
