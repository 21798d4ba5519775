/** How the topics that a side gave compare with those that are true. */
export interface TopicScore {
  /** Articles with exactly the topics that are true of them. */
  readonly right: number
  readonly of: number
  /** Articles without a topic that is true of them. */
  readonly missed: number
  /** Articles with a topic that is not true of them. */
  readonly wrong: number
}

/** `truth` is by the last segment of an article's address. */
export function judgeTopics(
  tagged: readonly { readonly url: string; readonly topics: readonly string[] }[],
  truth: ReadonlyMap<string, readonly string[]>,
): TopicScore {
  let right = 0
  let missed = 0
  let wrong = 0
  for (const { url, topics } of tagged) {
    const expected = truth.get(new URL(url).pathname.split('/').at(-1) ?? '') ?? []
    const lacks = expected.some((topic) => !topics.includes(topic))
    const invents = topics.some((topic) => !expected.includes(topic))
    if (lacks) missed++
    if (invents) wrong++
    if (!lacks && !invents) right++
  }
  return { right, of: tagged.length, missed, wrong }
}
