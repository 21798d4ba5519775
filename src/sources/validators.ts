const DAY_MS = 24 * 3_600_000
/** How long validators are not sent to a server that was caught lying with them. */
const DISTRUST_MS = 7 * DAY_MS

/** What an answer can be asked for with, to be told only what is new (RFC 9110, section 13.1). */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What is remembered of a source's answers. */
export interface Remembered extends Validators {
  /** When a whole answer last came; null where that is not known. */
  readonly lastFullAt: Date | null
  /** Until when its validators are not believed; null where they are. */
  readonly distrustUntil: Date | null
}

const NONE: Validators = { etag: null, lastModified: null }

/**
 * The validators to ask with. None once a day: some servers say "not modified" for ever. None for a week to a server
 * that was caught at it.
 */
export function validatorsFor({ etag, lastModified, lastFullAt, distrustUntil }: Remembered, at: Date): Validators {
  if (distrustUntil !== null && at < distrustUntil) return NONE
  if (lastFullAt === null || at.getTime() - lastFullAt.getTime() >= DAY_MS) return NONE
  return { etag, lastModified }
}

/**
 * Until when not to believe a server's validators. It lies where a whole answer holds entries that are new to us under
 * the very validators that stood for the answer before: asked with them, it would have said "not modified".
 *
 * @returns a moment, or null where there is no cause
 */
export function distrustAfter(
  before: Remembered,
  answer: Validators & { readonly sawNew: boolean },
  at: Date,
): Date | null {
  const standing = before.distrustUntil !== null && at < before.distrustUntil ? before.distrustUntil : null
  if (!answer.sawNew) return standing
  const same =
    before.etag === null
      ? answer.lastModified !== null && answer.lastModified === before.lastModified
      : answer.etag === before.etag
  return same ? new Date(at.getTime() + DISTRUST_MS) : standing
}
