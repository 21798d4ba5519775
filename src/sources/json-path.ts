/** One step of a path: a key, a place in a list, or every member. */
type Step = { readonly kind: 'key'; readonly key: string } | { readonly kind: 'every' }

/** Values that one path may lead to; a `*` over lists within lists could lead to millions. */
const MOST = 10_000

/**
 * Reads a path into a JSON value: keys parted by dots, places in brackets or as keys (`a[0].b`, `a.0.b`), `*` for every
 * member of a list or an object. An empty path, `$` or `.` is the value itself. Null where it is no path.
 */
export function readPath(written: string): readonly Step[] | null {
  const text = written
    .trim()
    .replace(/^\$\.?/, '')
    .replace(/\[(\d{1,6}|\*)\]/g, '.$1')
    .replace(/^\./, '')
  if (text === '') return []
  const steps: Step[] = []
  for (const key of text.split('.')) {
    if (key === '' || /[[\]{}]/.test(key)) return null
    steps.push(key === '*' ? { kind: 'every' } : { kind: 'key', key })
  }
  return steps
}

/** Every value at a path, in their order; none where nothing is there, or where the path is none. */
export function valuesAt(value: unknown, written: string): readonly unknown[] {
  let values: unknown[] = [value]
  for (const step of readPath(written) ?? [{ kind: 'key' as const, key: '' }]) {
    const next: unknown[] = []
    for (const one of values) {
      if (next.length >= MOST) break
      next.push(...membersAt(one, step).slice(0, MOST - next.length))
    }
    values = next
  }
  return values
}

/** Own members only: what an object inherits is no part of the answer. */
function membersAt(value: unknown, step: Step): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (step.kind === 'every') return Object.values(value)
  const descriptor = Object.getOwnPropertyDescriptor(value, step.key)
  return descriptor === undefined || step.key === 'length' ? [] : [descriptor.value]
}
