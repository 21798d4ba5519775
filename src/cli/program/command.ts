import { type Command, InvalidArgumentError } from 'commander'
import type { Globals } from '../globals.js'

/** What runs a command; loaded when it is called for, so that help and filters come at once. */
type Run<Args extends unknown[]> = (globals: Globals, ...args: Args) => Promise<void>

interface GlobalOptions {
  readonly config?: string
  readonly data?: string
  readonly json?: boolean
}

/** Runs a command and leaves its exit code to the process. */
export async function run<Args extends unknown[]>(
  command: Command,
  load: () => Promise<Run<Args>>,
  ...args: Args
): Promise<void> {
  const { config, data, json } = command.optsWithGlobals<GlobalOptions>()
  const work = await load()
  await work({ config, data, json: json === true }, ...args)
}

/** What a help shows below its options. */
export function example(...lines: readonly string[]): string {
  return `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map((line) => `  $ ${line}`).join('\n')}`
}

/** @throws InvalidArgumentError, which commander tells */
export function positive(text: string): number {
  const number = Number(text)
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError('It has to be a number above 0.')
  return number
}
