/** A hint that something has happened, for listeners in this process. */
export interface Signal {
  /** Returns what ends the listening. */
  on(listener: () => void): () => void
  give(): void
}

export function createSignal(): Signal {
  const listeners = new Set<() => void>()
  return {
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    give() {
      for (const listener of listeners) listener()
    },
  }
}
