import type { Writable } from 'node:stream'
import pc from 'picocolors'
import { type DestinationStream, type LevelWithSilent, type Logger, pino } from 'pino'
import { prettyFactory } from 'pino-pretty'
import { REDACTED, SECRET_PATHS, safeFields, safeText } from './safe.js'

export type { Logger } from 'pino'

/** How the service logs. */
export interface LoggerOptions {
  readonly level: LevelWithSilent
  /** Sentences for people instead of one JSON object a line. */
  readonly pretty: boolean
  /** Standard output by default. */
  readonly stream?: Writable
  /** Colours in sentences; by default where standard output is a terminal that has them. */
  readonly colours?: boolean
}

/**
 * Makes the logger. Nothing leaves it with a password, a token, a cookie or the query of a URL, whichever field or
 * message it stands in.
 */
export function createLogger(options: LoggerOptions): Logger {
  const { level, pretty, stream } = options
  const colours = options.colours ?? (stream === undefined && pc.isColorSupported)
  const destination = pretty
    ? prettyStream(stream ?? process.stdout, colours)
    : (stream ?? pino.destination({ sync: true }))
  return pino(
    {
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: safeFields },
      redact: { paths: SECRET_PATHS, censor: REDACTED },
      // `safeFields` has made errors plain already.
      serializers: { err: (error: unknown) => error },
      // What a message or a stack brings along; the last gate before the line is written.
      hooks: { streamWrite: safeText },
    },
    destination,
  )
}

/** Turns each line into a sentence in the same process and the same tick, so that no last word is lost. */
function prettyStream(stream: Writable, colours: boolean): DestinationStream {
  const render = prettyFactory({
    colorize: false,
    hideObject: true,
    ignore: 'pid,hostname,time,level',
    messageFormat: (log) => sentence(log, pc.createColors(colours)),
  })
  return {
    write(line) {
      stream.write(render(line))
    },
  }
}

/** Characters that would move the cursor or turn the writing direction: titles and messages come from outside. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

function sentence(log: Readonly<Record<string, unknown>>, colour: ReturnType<typeof pc.createColors>): string {
  const time = new Date(String(log.time)).toTimeString().slice(0, 8)
  const said = typeof log.msg === 'string' ? log.msg : bareFields(log)
  const why = reasonOf(log.err)
  const text = [said, why !== '' && !said.includes(why) ? why : ''].filter((part) => part !== '').join(' · ')
  return `${colour.dim(time)}  ${byLevel(String(log.level), text.replace(UNPRINTABLE, ' '), colour)}`
}

/** A line without a message still says what it holds. */
function bareFields(log: Readonly<Record<string, unknown>>): string {
  const { time, level, pid, hostname, err, ...fields } = log
  return Object.keys(fields).length === 0 ? '' : JSON.stringify(fields)
}

function byLevel(level: string, text: string, colour: ReturnType<typeof pc.createColors>): string {
  if (level === 'trace' || level === 'debug') return colour.dim(text)
  if (level === 'warn') return colour.yellow(`! ${text}`)
  if (level === 'error' || level === 'fatal') return colour.red(`✗ ${text}`)
  const [what = '', ...rest] = text.split(' · ')
  return [colour.bold(what), ...rest].join(' · ')
}

function reasonOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return ''
  const message = String(error.message)
  // A connection that failed over several addresses has a code and no message of its own.
  return message === '' && 'code' in error ? String(error.code) : message
}
