import type { Difference } from '../articles/difference.js'
import type { Article } from '../domain/article.js'
import type { Claim, Facts } from '../domain/claim.js'
import type { Story } from '../domain/story.js'
import type { Evidence, Judgement } from '../domain/topic.js'
import { describeChanges } from './changes.js'
import type { EventData, StoryChange } from './events.js'
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
  /** Old news: the event is kept and shown, and alerts nobody. */
  readonly history: boolean
  /** Where the service is reached from outside, for example `https://parley.example.org`. */
  readonly baseUrl: string
}

/** The data of `story.opened`: nothing known before matches the first report. */
export function storyOpened(happening: Happening): EventData['story.opened'] {
  const [first] = happening.reports
  const { topic, score, threshold, rules } = first.judgement
  const why =
    `First report on this: ${by(first)} is about ${topic} with a score of ${score} against a threshold of ` +
    `${threshold} (rules ${rules}), and no story known before matches it.`
  return fitAlert(alert(happening, why))
}

/** The data of `story.updated`: what one transaction changed about a story. */
export function storyUpdated(
  happening: Happening,
  changes: readonly [StoryChange, ...StoryChange[]],
): EventData['story.updated'] {
  const why = `${describeChanges(changes)} Because of ${by(happening.reports[0])}.`
  return fitAlert({ ...alert(happening, why), changes: [...changes] })
}

/** The data of `article.tagged`: what an article is about, and why. */
export function articleTagged(tagged: {
  readonly article: Article
  readonly source: string | null
  /** Those that apply. */
  readonly judgements: readonly Judgement[]
  readonly facts: Facts | null
  readonly stories: readonly number[]
  readonly baseUrl: string
}): EventData['article.tagged'] {
  const { article, source, judgements, facts, stories, baseUrl } = tagged
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
  const { story, facts, reports, history, baseUrl } = happening
  const { topic, kind, state, parties, firstDay, lastDay } = story.profile
  return {
    story: {
      id: story.id,
      topic,
      kind,
      state,
      headline: story.headline,
      parties: [...parties],
      firstDay,
      lastDay,
      link: storyLink(baseUrl, story.id),
    },
    why: history ? `${why} It is old news, so that nobody is alerted.` : why,
    history,
    facts: facts === null ? null : factsBrief(facts),
    articles: reports.map(({ article, source }) => articleBrief(article, source, baseUrl)),
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
