/** What a side's process is told to do. */
export interface SideTask {
  readonly side: Side
  /** The configuration of its place; the sources in it are those of the warm-up and those that are measured. */
  readonly configDir: string
  readonly env: Readonly<Record<string, string>>
  readonly warmUp: Reading
  readonly measured: Reading
  /** Requests in hand at one time. */
  readonly concurrency: number
}

/** Feeds, and how many articles are in them. */
export interface Reading {
  readonly feeds: readonly string[]
  readonly articles: number
}

/** `parley` is the service; `plain` the usual way. */
export type Side = 'parley' | 'plain'

/** What came of it. */
export interface SideResult {
  /** Stored and tagged. */
  readonly articles: number
  readonly duplicates: number
  /** Of this process, all threads. */
  readonly cpuMs: number
  readonly wallMs: number
  readonly tagged: readonly { readonly url: string; readonly topics: readonly string[] }[]
  /** For people: what is missing and why, where something is. */
  readonly missing: readonly string[]
}

/** What a side's process says. Between `begin` and `end` lies what is measured. */
export type SideMessage =
  | { readonly kind: 'begin' | 'end' }
  | { readonly kind: 'result'; readonly result: SideResult }
  | { readonly kind: 'failed'; readonly message: string }
