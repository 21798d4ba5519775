/** A report as it was read, and the version of the rows that it was read from. */
interface Remembered<Text> {
  readonly version: string
  readonly text: Text
}

/** What was read of stories' reports, by the id of their article. */
export interface ReportMemory<Text> {
  known(storyId: number): ReadonlyMap<number, Remembered<Text>>
  keep(storyId: number, reports: ReadonlyMap<number, Remembered<Text>>): void
}

/** So many reports are remembered, some kilobytes each: those of the stories that were read last. */
const MOST_REPORTS = 2000

/** Remembers reports by story. It only spares reading: what is forgotten is read again. */
export function createReportMemory<Text>(most = MOST_REPORTS): ReportMemory<Text> {
  const stories = new Map<number, ReadonlyMap<number, Remembered<Text>>>()
  let held = 0
  const forget = (storyId: number): void => {
    held -= stories.get(storyId)?.size ?? 0
    stories.delete(storyId)
  }
  return {
    known: (storyId) => stories.get(storyId) ?? new Map(),
    keep(storyId, reports) {
      forget(storyId)
      stories.set(storyId, reports)
      held += reports.size
      for (const oldest of stories.keys()) {
        if (held <= most) return
        forget(oldest)
      }
    },
  }
}
