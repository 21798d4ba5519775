import type { Writable } from 'node:stream'
import pc from 'picocolors'
import { EXIT } from './failure.js'
import { cut, plain, width } from './text.js'

/** One column of a table; `cell` gives plain or coloured text of one line. */
export interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => string
}

/** Colours of the terminal, or none. */
export type Colours = ReturnType<typeof pc.createColors>

/** Where a command writes its results: sentences and tables for people, one JSON object a line for programs. */
export interface Output {
  /** True for people: standard output is a terminal, and `--json` was not given. */
  readonly human: boolean
  readonly colour: Colours
  /** A line for people; nothing where the output is for programs. */
  say(line: string): void
  /** An object for programs; nothing where the output is for people. */
  emit(value: object): void
  /** A table for people, or each row's object for programs. `empty` is said where there is no row. */
  table<Row extends object>(rows: readonly Row[], columns: readonly Column<Row>[], empty: string): void
}

const GAP = '  '
const NARROWEST = 40

/** Standard output. A reader that goes away (`| head`) ends the command quietly. */
export function standardOutput(json: boolean): Output {
  const { stdout } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.fine : EXIT.failed)
  })
  const human = stdout.isTTY === true && !json
  return createOutput({ stream: stdout, human, columns: stdout.columns || null, colours: human && pc.isColorSupported })
}

/** Makes an output. `columns` is the width that a table has to fit; null for any. */
export function createOutput(options: {
  readonly stream: Writable
  readonly human: boolean
  readonly columns: number | null
  readonly colours: boolean
}): Output {
  const { stream, human, columns } = options
  const colour = pc.createColors(options.colours)
  const say = (line: string): void => {
    if (human) stream.write(`${line}\n`)
  }
  const emit = (value: object): void => {
    if (!human) stream.write(`${JSON.stringify(value)}\n`)
  }
  return {
    human,
    colour,
    say,
    emit,
    table(rows, shape, empty) {
      if (!human) for (const row of rows) emit(row)
      else if (rows.length === 0) say(empty)
      else for (const line of layOut(rows, shape, columns, colour.dim)) say(line)
    },
  }
}

/** The lines of a table. The last column takes what room is left and is cut to it. */
function layOut<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  room: number | null,
  dim: (text: string) => string,
): string[] {
  const head = columns.map(({ title }) => title)
  const body = rows.map((row) => columns.map(({ cell }) => cell(row)))
  const widths = head.map((title, at) => Math.max(width(title), ...body.map((cells) => width(cells[at] ?? ''))))
  const last = columns.length - 1
  const before = widths.slice(0, last).reduce((sum, one) => sum + one + GAP.length, 0)
  const left = room === null ? Number.POSITIVE_INFINITY : Math.max(room - before, NARROWEST)
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === last ? cut(cell, left) : cell + ' '.repeat((widths[at] ?? 0) - width(cell))))
      .join(GAP)
      .trimEnd()
  return [dim(line(head)), ...body.map(line)]
}

/** A cell of text that came from outside. */
export function foreign(text: string | null): string {
  return text === null || text === '' ? '–' : plain(text)
}
