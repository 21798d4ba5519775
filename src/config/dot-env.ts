import type { Problem } from './problem.js'

/** One line `NAME=value` of an environment file. */
export interface DotEnvVariable {
  readonly name: string
  readonly value: string
  readonly line: number
}

const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=(.*)$/
const QUOTED = /^(['"])(.*?)\1\s*(?:#.*)?$/

/**
 * Reads an environment file: `NAME=value` a line, `#` for comments, values in single or double quotes if they hold ` #`
 * or spaces at an end. Of a name that stands twice the last one counts; empty values are left out.
 */
export function parseDotEnv(
  text: string,
  name: string,
): { variables: readonly DotEnvVariable[]; problems: readonly Problem[] } {
  const variables: DotEnvVariable[] = []
  const problems: Problem[] = []
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(content)) continue
    const [, key, written = ''] = ASSIGNMENT.exec(content) ?? []
    const value = key === undefined ? null : unquoted(written.trim())
    if (key !== undefined && value !== null) {
      if (value !== '') variables.push({ name: key, value, line: index + 1 })
      continue
    }
    const found = key === undefined ? 'a line that sets no variable' : 'a quote that is not closed'
    const allowed = key === undefined ? 'NAME=value, or # and a comment' : 'the value in one pair of quotes on one line'
    // The line itself is not shown: it may hold a secret.
    problems.push({ file: name, line: index + 1, column: 1, key: key ?? null, found, allowed })
  }
  return { variables, problems }
}

function unquoted(written: string): string | null {
  const quoted = QUOTED.exec(written)?.[2]
  if (quoted !== undefined) return quoted
  return /^['"]/.test(written) ? null : written.replace(/(^|\s)#.*$/, '').trim()
}
