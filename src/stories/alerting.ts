import type { ChangeKind, StoryAccount, StoryChange } from '../domain/story.js'

/** When a topic alerts, as its file says. */
export interface AlertRules {
  /** Whether the opening of a story alerts. */
  readonly opened: boolean
  /** Which changes of a story alert. */
  readonly changes: readonly ChangeKind[]
  /** What must be there before a story is told of at all. */
  readonly open_after: {
    /** Independent origins. */
    readonly origins: number
    /** Whether one report by a source that speaks for a party is enough. */
    readonly official: boolean
  }
}

/** Whether a story may be told of by now, and on what ground; the sentence is for people. */
export function opening(account: StoryAccount, rules: AlertRules): { readonly opens: boolean; readonly why: string } {
  const known = account.origins.length
  const wanted = rules.open_after.origins
  if (wanted <= 1) return { opens: true, why: '' }
  if (rules.open_after.official && account.official)
    return { opens: true, why: 'An official source reports it itself, which is enough.' }
  const told = `${known} independent ${known === 1 ? 'origin' : 'origins'} of the ${wanted} that are asked for`
  return known >= wanted
    ? { opens: true, why: `It has ${told}: ${account.origins.join(', ')}.` }
    : { opens: false, why: `It has ${told}.` }
}

/** The changes that alert; none: the others are kept in the log, and nobody is told. */
export function alertingChanges(changes: readonly StoryChange[], rules: AlertRules): readonly StoryChange[] {
  return changes.filter(({ kind }) => rules.changes.includes(kind))
}
