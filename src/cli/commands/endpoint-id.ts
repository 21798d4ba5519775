import { EXIT, Failure } from '../failure.js'

/** Reads the number of a receiver from the command line. */
export function endpointId(written: string): number {
  if (/^[1-9]\d{0,14}$/.test(written)) return Number(written)
  throw new Failure(`"${written}" is not the number of a receiver. "parley endpoints list" shows them.`, EXIT.usage)
}
