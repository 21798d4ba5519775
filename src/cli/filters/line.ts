import type { z } from 'zod'

/** The answer to a line that could not be used. */
export interface LineError {
  readonly id: unknown
  readonly error: string
}

/** Says in one sentence what is wrong with a line, under the id that it gives (null where it gives none). */
export function badLine(line: unknown, error: z.ZodError): LineError {
  const id = typeof line === 'object' && line !== null && 'id' in line ? line.id : null
  const problems = error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`)
  return { id, error: problems.join('; ') }
}
