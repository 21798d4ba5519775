import type { Nudge, Stage } from '../domain/nudge.js'
import type { Handler } from './workers.js'

/** So many rows may wait for each place; what comes on top goes through the queue, where other processes can help. */
const WAITING_A_PLACE = 32

export interface DeskOptions {
  /** The stage whose rows are taken; null where this process does not do it. */
  readonly stage: Stage | null
  readonly handle: Handler
  /** How many rows are worked on at once. */
  readonly places: number
  /** Work on a row broke. Its nudge is to go through the queue, which tries again. */
  readonly onFailed: (nudge: Nudge, error: unknown) => void
}

/**
 * Takes rows over from an earlier stage of the same process. A job of its own would cost more than what tagging an
 * article does, and nothing is lost without one: the row is the truth, and the sweep finds what a crash left behind
 * (invariant 1).
 */
export class Desk {
  readonly #options: DeskOptions
  readonly #waiting: Nudge[] = []
  readonly #inHand = new Set<Promise<void>>()
  #closed = false

  constructor(options: DeskOptions) {
    this.#options = options
  }

  /** Takes a row whose work may begin. False where that is for the queue: another stage, a later time, no place. */
  take(nudge: Nudge): boolean {
    const { stage, places } = this.#options
    if (this.#closed || nudge.stage !== stage || nudge.delayMs > 0) return false
    if (this.#waiting.length >= places * WAITING_A_PLACE) return false
    this.#waiting.push(nudge)
    this.#begin()
    return true
  }

  /** Takes nothing more and lets what is in hand end. What waits is left to the sweep. */
  async drain(): Promise<void> {
    this.#closed = true
    this.#waiting.length = 0
    await Promise.all(this.#inHand)
  }

  #begin(): void {
    while (this.#inHand.size < this.#options.places) {
      const nudge = this.#waiting.shift()
      if (nudge === undefined) return
      const work = this.#work(nudge).finally(() => {
        this.#inHand.delete(work)
        this.#begin()
      })
      this.#inHand.add(work)
    }
  }

  async #work(nudge: Nudge): Promise<void> {
    try {
      await this.#options.handle(nudge.id)
    } catch (error) {
      this.#options.onFailed(nudge, error)
    }
  }
}
