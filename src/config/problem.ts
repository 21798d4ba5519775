/** One thing that is wrong with the configuration, for the operator who has to mend it. */
export interface Problem {
  /** The file as the operator would type it, or `environment`. */
  readonly file: string
  /** Counted from 1; null where the whole file, or the environment, is meant. */
  readonly line: number | null
  readonly column: number | null
  /** Which setting, for example `web.timeout` or `sources[3].url`; null where the whole file is meant. */
  readonly key: string | null
  /** What stands there. Never the value of a secret. */
  readonly found: string
  /** What may stand there, or what to do. */
  readonly allowed: string
}

/** Where a problem is, in the form that editors open: `file:line:column`. */
export function place(problem: Problem): string {
  const { file, line, column } = problem
  return line === null ? file : `${file}:${line}:${column ?? 1}`
}

/** Problems in the order of lines within each file; the files stay in the order in which they were read. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map(({ file }) => file))]
  return problems.toSorted(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
}

/** All problems as text for a terminal, with what was found and what is allowed. */
export function renderProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
  const blocks = problems.map((problem) => {
    const key = problem.key === null ? '' : `  ${problem.key}`
    return `  ${place(problem)}${key}\n    found    ${problem.found}\n    allowed  ${problem.allowed}`
  })
  return `The configuration has ${count}:\n\n${blocks.join('\n\n')}\n`
}

/** The name of `known` that `written` was probably meant to be, or null where none is near. */
export function nearest(written: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(written.length / 3))
  let best: { name: string; distance: number } | null = null
  for (const name of known) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase())
    if (distance <= most && (best === null || distance < best.distance)) best = { name, distance }
  }
  return best?.name ?? null
}

/** Insertions, deletions, replacements and swaps of neighbours that part two words. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1)
      current.push(cost)
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
