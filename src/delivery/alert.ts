import type { Difference } from '../articles/difference.js'
import type { Article } from '../domain/article.js'
import type { Claim, Facts } from '../domain/claim.js'
import type { Story, StoryAccount, StoryChange } from '../domain/story.js'
import type { Evidence, Judgement } from '../domain/topic.js'
import { summaryOf } from '../stories/summary.js'
import { describeChanges } from './changes.js'
import type { EventData } from './events.js'
import { clipped, fitAlert, fitTagged } from './fit.js'

/** An article as a story reports it. */
export interface Report {
  readonly article: Article
  /** Name of the publisher, or of the source where that is unknown; null for a URL that was handed in. */
  readonly source: string | null
  /** On the story's topic. */
  readonly judgement: Judgement
  readonly claims: readonly Claim[]
}

/** What an alert is made of. */
export interface Happening {
  readonly story: Story
  /** As the story sees them, or null where no article states any. */
  readonly facts: Facts | null
  /** The article that made the event, then the others, the most telling first. */
  readonly reports: readonly [Report, ...Report[]]
  /** What the story's articles say together; absent where it has none yet. */
  readonly account?: StoryAccount
  /** The rest of its articles, without their evidence. */
  readonly others?: readonly Pick<Report, 'article' | 'source'>[]
  /** Old news: the event is kept and shown, and alerts nobody. */
  readonly history: boolean
  /** Where the service is reached from outside, for example `https://parley.example.org`. */
  readonly baseUrl: string
}

/**
 * The data of `story.opened`: nothing known before matches the first report. `ground`: why it is told of now, where the
 * topic asks for more than one report; a sentence.
 */
export function storyOpened(happening: Happening, ground = ''): EventData['story.opened'] {
  const [first] = happening.reports
  const { topic, score, threshold, rules } = first.judgement
  const why =
    `First report on this: ${by(first)} is about ${topic} with a score of ${score} against a threshold of ` +
    `${threshold} (rules ${rules}), and no story known before matches it.${ground === '' ? '' : ` ${ground}`}`
  return fitAlert(alert(happening, why))
}

/** The data of `story.updated`: what one transaction changed about a story. */
export function storyUpdated(
  happening: Happening,
  changes: readonly [StoryChange, ...StoryChange[]],
  ground = '',
): EventData['story.updated'] {
  const told = `${describeChanges(changes)} Because of ${by(happening.reports[0])}.`
  const why = ground === '' ? told : `${told} ${ground}`
  return fitAlert({ ...alert(happening, why), changes: changes.map(plainChange) })
}

/** The data of `story.merged`: `merged` is shown as `story` from now on. */
export function storyMerged(of: {
  readonly story: Pick<Story, 'id' | 'headline' | 'profile'>
  readonly merged: { readonly id: number; readonly headline: string }
  readonly why: string
  readonly history: boolean
  readonly baseUrl: string
}): EventData['story.merged'] {
  const { story, merged, why, history, baseUrl } = of
  const { id, headline } = merged
  return clipped({
    story: storyBrief(story, baseUrl),
    merged: { id, headline, link: storyLink(baseUrl, id) },
    why,
    history,
  })
}

/** The data of `story.split`: `articles` of `story` are those of `parted` from now on. */
export function storySplit(of: {
  readonly story: Pick<Story, 'id' | 'headline' | 'profile'>
  readonly parted: Pick<Story, 'id' | 'headline' | 'profile'>
  readonly articles: readonly number[]
  readonly why: string
  readonly history: boolean
  readonly baseUrl: string
}): EventData['story.split'] {
  const { story, parted, articles, why, history, baseUrl } = of
  return clipped({
    story: storyBrief(story, baseUrl),
    parted: storyBrief(parted, baseUrl),
    articles: articles.map((id) => ({ id, link: articleLink(baseUrl, id) })),
    why,
    history,
  })
}

/** The data of `article.tagged`: what an article is about, and why. */
export function articleTagged(tagged: {
  readonly article: Article
  readonly source: string | null
  /** Those that apply. */
  readonly judgements: readonly Judgement[]
  readonly facts: Facts | null
  readonly stories: readonly number[]
  /** The article whose text this one repeats, or null. */
  readonly copyOf: number | null
  readonly baseUrl: string
}): EventData['article.tagged'] {
  const { article, source, judgements, facts, stories, copyOf, baseUrl } = tagged
  return fitTagged({
    article: articleBrief(article, source, baseUrl),
    history: article.history,
    topics: judgements.map(({ topic, score, threshold, rules, evidence }) => ({
      topic,
      score,
      threshold,
      rules,
      evidence: evidence.map((reason) => evidenceBrief(reason, article)),
    })),
    facts: facts === null ? null : factsBrief(facts),
    stories: stories.map((id) => ({ id, link: storyLink(baseUrl, id) })),
    copyOf: copyOf === null ? null : { id: copyOf, link: articleLink(baseUrl, copyOf) },
  })
}

/** The data of `article.revised`: a page shows another text than before. */
export function articleRevised(revised: {
  readonly article: Article
  readonly source: string | null
  readonly revision: number
  readonly replaces: { readonly id: number; readonly title: string }
  readonly difference: Difference
  readonly baseUrl: string
}): EventData['article.revised'] {
  const { article, source, revision, replaces, difference, baseUrl } = revised
  return clipped({
    article: articleBrief(article, source, baseUrl),
    history: article.history,
    revision,
    replaces: { id: replaces.id, title: replaces.title, link: articleLink(baseUrl, replaces.id) },
    difference: { ...difference, removed: [...difference.removed], added: [...difference.added] },
  })
}

function alert(happening: Happening, why: string): EventData['story.opened'] {
  const { story, facts, reports, account, history, baseUrl } = happening
  return {
    story: storyBrief(story, baseUrl),
    why: history ? `${why} It is old news, so that nobody is alerted.` : why,
    history,
    facts: facts === null ? null : factsBrief(facts),
    origins: account === undefined ? null : { independent: [...account.origins], unknown: account.unknown },
    summary: account === undefined ? [] : summaryOf(account).map((line) => ({ ...line })),
    articles: [...reports, ...(happening.others ?? [])].map(({ article, source }) =>
      articleBrief(article, source, baseUrl),
    ),
    evidence: reports.flatMap(({ article, judgement }) =>
      judgement.evidence.filter(({ side }) => side !== 'note').map((reason) => evidenceBrief(reason, article)),
    ),
    claims: reports.flatMap(({ article, source, claims }) =>
      claims.map(({ slot, value, speaker, sentence }) => ({
        slot,
        value,
        speaker,
        sentence,
        source,
        url: article.url,
      })),
    ),
    omitted: { evidence: 0, claims: 0, articles: 0 },
  }
}

function storyBrief(story: Pick<Story, 'id' | 'headline' | 'profile'>, baseUrl: string) {
  const { topic, kind, state, parties, firstDay, lastDay } = story.profile
  const link = storyLink(baseUrl, story.id)
  return { id: story.id, topic, kind, state, headline: story.headline, parties: [...parties], firstDay, lastDay, link }
}

function plainChange(change: StoryChange): EventData['story.updated']['changes'][number] {
  return change.kind === 'dispute' ? { ...change, values: change.values.map((value) => ({ ...value })) } : { ...change }
}

function by({ article, source }: Report): string {
  return source === null ? `"${article.title}"` : `"${article.title}" (${source})`
}

function articleBrief(article: Article, source: string | null, baseUrl: string) {
  return {
    id: article.id,
    title: article.title,
    url: article.url,
    source,
    language: article.language,
    published: article.published?.toISOString() ?? null,
    firstSeen: article.firstSeen.toISOString(),
    link: articleLink(baseUrl, article.id),
  }
}

function evidenceBrief({ side, rule, terms, zone, sentence, score }: Evidence, article: Article) {
  return { side, rule, terms: [...terms], zone, sentence, score, url: article.url }
}

function factsBrief(facts: Facts) {
  return {
    ...facts,
    parties: [...facts.parties],
    released: facts.released.map((release) => ({ ...release })),
    mediators: [...facts.mediators],
  }
}

function storyLink(baseUrl: string, id: number): string {
  return new URL(`/v1/stories/${id}`, baseUrl).href
}

function articleLink(baseUrl: string, id: number): string {
  return new URL(`/v1/articles/${id}`, baseUrl).href
}
