import { type Filter, runFilter } from '../ndjson.js'

/** Runs a filter over standard input and output. Who starts it at a keyboard is told what it waits for. */
export async function filterStandardInput(filter: Filter): Promise<void> {
  if (process.stdin.isTTY)
    process.stderr.write('Reading one JSON object a line; Ctrl-D ends. See --help for what a line holds.\n')
  await runFilter(filter)
}
