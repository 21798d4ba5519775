/** One request that the newsroom was asked. */
export interface RequestRecord {
  /** Address and port that was asked: the unit of politeness. */
  readonly host: string
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** True if it carried a validator (`If-None-Match`, `If-Modified-Since`). */
  readonly conditional: boolean
  readonly userAgent: string | null
  /** Milliseconds on the monotonic clock of the newsroom's process. */
  readonly startedAt: number
  /** When the answer had left or the connection ended; null while it is being answered. */
  endedAt: number | null
  /** 0 while unanswered, and where the connection was cut before an answer. */
  status: number
}

/** What to count; a field that is absent matches all. */
interface RequestFilter {
  readonly host?: string
  readonly path?: string
  readonly status?: number
}

/** How one host was treated. */
export interface Politeness {
  readonly requests: number
  /** Most requests under way at one time. */
  readonly mostAtOnce: number
  /** Smallest time from the end of an answer to the start of the next request, in ms; null below two requests. */
  readonly smallestGapMs: number | null
}

/** Remembers all requests, for counting and for checks of politeness. */
export interface RequestLog {
  /** In order of arrival. */
  requests(filter?: RequestFilter): readonly RequestRecord[]
  count(filter?: RequestFilter): number
  politeness(host: string): Politeness
  clear(): void
}

/** A log, and the way to add to it. */
export function createRequestLog(): RequestLog & { add(record: RequestRecord): void } {
  const records: RequestRecord[] = []

  function requests(filter: RequestFilter = {}): RequestRecord[] {
    return records.filter(
      (r) =>
        (filter.host === undefined || r.host === filter.host) &&
        (filter.path === undefined || r.path === filter.path) &&
        (filter.status === undefined || r.status === filter.status),
    )
  }

  return {
    add: (record) => {
      records.push(record)
    },
    requests,
    count: (filter) => requests(filter).length,
    politeness: (host) => politenessOf(requests({ host })),
    clear: () => {
      records.length = 0
    },
  }
}

/** Judges requests of one host, in order of arrival. */
export function politenessOf(records: readonly RequestRecord[]): Politeness {
  let mostAtOnce = 0
  let smallestGapMs: number | null = null
  // Where requests overlap the smallest gap is 0 for good, so the latest end need not be the greatest.
  let lastEnd: number | null = null
  let open: number[] = []
  for (const { startedAt, endedAt } of records) {
    const end = endedAt ?? Number.POSITIVE_INFINITY
    open = [...open.filter((other) => other > startedAt), end]
    mostAtOnce = Math.max(mostAtOnce, open.length)
    if (lastEnd !== null)
      smallestGapMs = Math.min(smallestGapMs ?? Number.POSITIVE_INFINITY, Math.max(0, startedAt - lastEnd))
    lastEnd = end
  }
  return { requests: records.length, mostAtOnce, smallestGapMs }
}
