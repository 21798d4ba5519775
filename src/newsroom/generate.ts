import { type Composition, composeHappening, composeLookalike, composePlain, type Seen } from './compose.js'
import { genitiveNumber } from './fill.js'
import { createRandom, type Random } from './random.js'
import { textsOf } from './texts.js'
import {
  type GeneratedArticle,
  type Happening,
  MEDIATORS,
  NEWS_LANGUAGES,
  type NewsLanguage,
  PLACES,
  PLAIN_SUBJECTS,
  type State,
  type Truth,
} from './types.js'

const MINUTE = 60_000
const DAY = 86_400_000

/** A happening is in the news for this many days; then another pair of states has its turn. */
const DAYS_IN_THE_NEWS = 2

const PAIRS: readonly (readonly [State, State])[] = [
  ['RU', 'UA'],
  ['AM', 'AZ'],
  ['TH', 'KH'],
]

/** What to write; shares are between 0 and 1 and hold on average. */
export interface GenerateOptions {
  readonly seed: string | number
  /** Drawn from evenly; all that the newsroom knows where absent. */
  readonly languages?: readonly NewsLanguage[]
  /** Share of articles on prisoner exchanges; 0.06 where absent. */
  readonly exchangeShare?: number
  /** Share of articles on negotiations; 0.04 where absent. */
  readonly talksShare?: number
  /** Share of articles that only look like the topics; none where absent. */
  readonly lookalikeShare?: number
  /** What the stories are about; invented from the seed where absent: one exchange and one round of talks at a time. */
  readonly happenings?: readonly Happening[]
  /** When the first article is published. */
  readonly start: Date
  /** Between two articles; one minute where absent. */
  readonly spacingMs?: number
}

/** The first `count` articles of the supply: the same for the same options, no two alike. */
export function generateArticles(options: GenerateOptions & { readonly count: number }): GeneratedArticle[] {
  const out: GeneratedArticle[] = []
  for (const article of articleStream(options)) {
    if (out.length >= options.count) break
    out.push(article)
  }
  return out
}

/** An endless supply of articles; no paragraph comes twice. */
export function* articleStream(options: GenerateOptions): Generator<GeneratedArticle> {
  const { seed, languages = NEWS_LANGUAGES, spacingMs = MINUTE } = options
  const seen: Seen = new Set()
  for (let serial = 0; ; serial++) {
    const random = createRandom(`${seed}/article/${serial}`)
    const published = new Date(options.start.getTime() + serial * spacingMs)
    const language = random.pick(languages)
    const assignment = assign(options, published, random)
    const { title, paragraphs } = write(assignment, language, published, random, seen)
    yield {
      slug: `${assignment.subject}-${serial}`,
      title,
      paragraphs,
      published,
      language,
      byline: random.pick(textsOf(language).people),
      truth: assignment.truth,
    }
  }
}

type Assignment =
  | { readonly subject: (typeof PLAIN_SUBJECTS)[number]; readonly truth: Truth }
  | { readonly subject: 'lookalike'; readonly truth: Truth }
  | { readonly subject: Happening['kind']; readonly truth: Truth; readonly happening: Happening }

const NO_TOPIC: Truth = { topics: [], storyKey: null }

function assign(options: GenerateOptions, published: Date, random: Random): Assignment {
  const { exchangeShare = 0.06, talksShare = 0.04, lookalikeShare = 0 } = options
  const draw = random.next()
  if (draw < exchangeShare) return onHappening('exchange', options, published, random)
  if (draw < exchangeShare + talksShare) return onHappening('talks', options, published, random)
  if (draw < exchangeShare + talksShare + lookalikeShare) return { subject: 'lookalike', truth: NO_TOPIC }
  return { subject: random.pick(PLAIN_SUBJECTS), truth: NO_TOPIC }
}

function onHappening(kind: Happening['kind'], options: GenerateOptions, published: Date, random: Random): Assignment {
  const given = options.happenings?.filter((happening) => happening.kind === kind)
  const happening = given === undefined ? currentHappening(kind, options.seed, published) : random.pick(given)
  return { subject: kind, happening, truth: { topics: [topicOf(kind)], storyKey: happening.key } }
}

function topicOf(kind: Happening['kind']): Truth['topics'][number] {
  return kind === 'exchange' ? 'prisoner-exchange' : 'negotiation'
}

function write(assignment: Assignment, language: NewsLanguage, day: Date, random: Random, seen: Seen): Composition {
  switch (assignment.subject) {
    case 'exchange':
    case 'talks':
      return composeHappening(assignment.happening, language, random, seen)
    case 'lookalike':
      return composeLookalike(language, day, random, seen)
    default:
      return composePlain(assignment.subject, language, day, random, seen)
  }
}

/**
 * The invented happening of a kind that is in the news at a moment. Pairs of states take turns, and talks are never
 * between the pair whose exchange is in the news, so that no article can be taken to belong to another's story.
 */
export function currentHappening(kind: Happening['kind'], seed: string | number, at: Date): Happening {
  const turn = Math.floor(at.getTime() / (DAYS_IN_THE_NEWS * DAY))
  const random = createRandom(`${seed}/${kind}/${turn}`)
  const parties = PAIRS[(turn + (kind === 'talks' ? 1 : 0)) % PAIRS.length] ?? ['RU', 'UA']
  const first = genitiveNumber(random, 20, 300)
  const second = random.chance(0.7) ? first : genitiveNumber(random, 20, 300)
  return {
    key: `${kind}-${parties.join('-')}-${turn}`.toLowerCase(),
    kind,
    parties,
    mediator: random.pick(MEDIATORS),
    place: random.pick(PLACES),
    day: new Date(turn * DAYS_IN_THE_NEWS * DAY),
    counts: [first, second],
    round: random.int(2, 9),
  }
}
