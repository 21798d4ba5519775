import { EXIT, Failure } from '../failure.js'

/** The number of something, as it was written. @throws Failure */
export function wholeNumber(written: string, of: string): number {
  const number = /^\d{1,15}$/.test(written) ? Number(written) : 0
  if (number < 1) throw new Failure(`"${written}" is no number of ${of}: expected a whole number from 1.`, EXIT.usage)
  return number
}
