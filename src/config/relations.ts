import type { Problem } from './problem.js'
import type { Settings } from './settings-schema.js'
import { formatDuration } from './units.js'
import type { Path, YamlFile } from './yaml-file.js'

/** Durations of `parley.yaml` that have to be in a certain order: the first is below the second, or not above it. */
interface Relation {
  readonly less: readonly [group: string, key: string]
  readonly more: readonly [group: string, key: string]
  readonly mayBeEqual: boolean
  readonly values: (settings: Settings) => readonly [lessMs: number, moreMs: number]
}

const RELATIONS: readonly Relation[] = [
  // A lease that ends before the work in hand does would give the row to a second worker.
  {
    less: ['web', 'timeout'],
    more: ['queue', 'lease'],
    mayBeEqual: false,
    values: (s) => [s.web.timeoutMs, s.queue.leaseMs],
  },
  {
    less: ['reading', 'timeout'],
    more: ['queue', 'lease'],
    mayBeEqual: false,
    values: (s) => [s.reading.timeoutMs, s.queue.leaseMs],
  },
  {
    less: ['delivery', 'timeout'],
    more: ['queue', 'lease'],
    mayBeEqual: false,
    values: (s) => [s.delivery.timeoutMs, s.queue.leaseMs],
  },
  {
    less: ['polling', 'min_interval'],
    more: ['polling', 'interval'],
    mayBeEqual: true,
    values: (s) => [s.polling.minIntervalMs, s.polling.intervalMs],
  },
  {
    less: ['polling', 'interval'],
    more: ['polling', 'max_interval'],
    mayBeEqual: true,
    values: (s) => [s.polling.intervalMs, s.polling.maxIntervalMs],
  },
]

/** What is wrong with settings that are each right by themselves. */
export function relationProblems(file: YamlFile, settings: Settings): readonly Problem[] {
  return RELATIONS.flatMap(({ less, more, mayBeEqual, values }) => {
    const [low, high] = values(settings)
    if (low < high || (mayBeEqual && low === high)) return []
    // The one that is written is the one that the operator chose; a default cannot be pointed at.
    if (isWritten(file.value, more)) {
      const bound = `${mayBeEqual ? 'at least' : 'longer than'} ${less.join('.')} (${formatDuration(low)})`
      return [file.problem(more, bound, formatDuration(high))]
    }
    const bound = `${mayBeEqual ? 'at most' : 'shorter than'} ${more.join('.')} (${formatDuration(high)}, its default)`
    return [file.problem(less, bound, formatDuration(low))]
  })
}

function isWritten(value: unknown, path: Path): boolean {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !(key in at)) return false
    at = Reflect.get(at, key)
  }
  return true
}
