import type { ListenError } from '../../workers/service.js'
import type { QueueUnreachableError } from '../queue/backend.js'
import type { FolderOwnedError } from '../store/embedded/lock.js'
import type { NewerSchemaError } from '../store/migrate.js'
import type { StoreUnavailableError } from '../store/open.js'

/** What the shell is told at the end. */
export const EXIT = {
  fine: 0,
  /** The user's mistake, or a check that failed. */
  failed: 1,
  /** The command line itself cannot be understood. */
  usage: 2,
} as const

/** A command cannot be done. The message is all that the user sees: what is wrong and what to do. */
export class Failure extends Error {
  override readonly name = 'Failure'

  constructor(
    message: string,
    readonly code: number = EXIT.failed,
  ) {
    super(message)
  }
}

type MadeForUsers = FolderOwnedError | StoreUnavailableError | NewerSchemaError | QueueUnreachableError | ListenError

/** Errors of other folders that are made for the user's eyes; by name, since importing them would load those folders. */
const FOR_USERS: readonly MadeForUsers['name'][] = [
  'FolderOwnedError',
  'StoreUnavailableError',
  'NewerSchemaError',
  'QueueUnreachableError',
  'ListenError',
]

/** What is said of an error, and the exit code that goes with it. An error of ours comes with its stack. */
export function explain(error: unknown): { readonly text: string; readonly code: number } {
  if (error instanceof Failure) return { text: asText(error.message), code: error.code }
  if (error instanceof Error && FOR_USERS.some((name) => name === error.name))
    return { text: asText(error.message), code: EXIT.failed }
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    text: `parley: this is a fault in Parley, not yours. Please report it with what follows.\n${told}\n`,
    code: EXIT.failed,
  }
}

/** Blocks of several lines, such as the problems of a configuration, speak for themselves. */
function asText(message: string): string {
  return message.endsWith('\n') ? message : `parley: ${message}\n`
}
