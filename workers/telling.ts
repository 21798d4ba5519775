import type { Nudge } from '../src/domain/nudge.js'

/** What to say of a transaction's work, once it is committed: a rolled-back one has nothing to tell. */
export type Telling = () => void

/** What linking an article came to. */
export interface Linked {
  readonly nudges: Nudge[]
  readonly told: Telling[]
}
