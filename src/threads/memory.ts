import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How far the heap of a thread may grow over what it needs before it is tidied, in bytes. */
const SLACK = 32_000_000

/** Null where this Node does not hand out its collector. */
const collect = collector()
let bound = SLACK

/**
 * Gives memory back after a large input. V8 keeps a heap that has once grown, and a thread that waits for its next
 * input never idles in a way that would shrink it: without this, the largest page of a week stays in memory.
 *
 * To be called when an input has been dealt with; costs nothing after one of usual size.
 */
export function giveMemoryBack(): void {
  if (collect === null || heldBytes() < bound) return
  collect()
  bound = heldBytes() + SLACK
}

/** The heap, and the buffers outside it. */
function heldBytes(): number {
  const { total_heap_size, external_memory } = getHeapStatistics()
  return total_heap_size + external_memory
}

function collector(): (() => void) | null {
  setFlagsFromString('--expose-gc')
  const found: unknown = runInNewContext('gc')
  return typeof found === 'function' ? () => void found() : null
}
