import { z } from 'zod'
import { type Sameness, sameText } from '../../stories/same.js'
import { badLine, type LineError } from './line.js'

const side = z.object({ title: z.string().nullish(), text: z.string() })
const lineSchema = z.object({ id: z.unknown(), a: side, b: side })

/** What the `parley same` filter answers to one line. */
export type SameAnswer = (Sameness & { readonly id: unknown }) | LineError

/** The `parley same` filter: one pair a line in, one answer out. It keeps no state. */
export function sameFilter(): (line: unknown) => SameAnswer {
  return (line) => {
    const read = lineSchema.safeParse(line)
    if (!read.success) return badLine(line, read.error)
    const { id, a, b } = read.data
    return { id, ...sameText({ title: a.title ?? '', text: a.text }, { title: b.title ?? '', text: b.text }) }
  }
}
