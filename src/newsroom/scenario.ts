import { type Composition, composeHappening, composeLookalike, composePlain } from './compose.js'
import { fill } from './fill.js'
import type { OutletSettings } from './outlet.js'
import { createRandom } from './random.js'
import { textsOf } from './texts.js'
import { type Happening, type NewsLanguage, PLAIN_SUBJECTS, type Truth } from './types.js'

/** The outlets of the demonstration: languages, shapes, charsets and templates all differ. */
export const SCENARIO_OUTLETS = [
  outlet('harbour-wire', 'Harbour Wire', 'en', { shape: 'atom', template: 'semantic', metadata: 'rich' }),
  outlet('daily-ledger', 'The Daily Ledger', 'en', { shape: 'rss', template: 'soup', metadata: 'opengraph' }),
  outlet('coast-mirror', 'Coast Mirror', 'en', { shape: 'rss', template: 'bare', metadata: 'sparse', tracking: true }),
  outlet('severny-listok', 'Северный листок', 'ru', { shape: 'rss', template: 'soup', charset: 'windows-1251' }),
  outlet('richkovyi-kurier', 'Річковий кур’єр', 'uk', { shape: 'atom', template: 'bare', metadata: 'jsonld' }),
  outlet('lindenblatt', 'Lindenblatt', 'de', { shape: 'rss', template: 'amp', metadata: 'jsonld' }),
  outlet('courrier-du-quai', 'Le Courrier du quai', 'fr', { shape: 'rdf', template: 'table', metadata: 'sparse' }),
  outlet('diario-brisa', 'Diario Brisa', 'es', { shape: 'atom', template: 'semantic', metadata: 'opengraph' }),
  outlet('kiyi-gazetesi', 'Kıyı Gazetesi', 'tr', { shape: 'rss', template: 'amp', metadata: 'rich' }),
  outlet('sahifat-al-marsa', 'صحيفة المرسى', 'ar', { shape: 'rss', template: 'semantic', metadata: 'rich' }),
] as const

/** Name and settings of one outlet of the demonstration. */
export interface ScenarioOutlet {
  readonly name: string
  readonly settings: OutletSettings & { readonly language: NewsLanguage }
}

function outlet(name: string, siteName: string, language: NewsLanguage, settings: OutletSettings): ScenarioOutlet {
  return { name, settings: { siteName, language, ...settings } }
}

/** An article that gets its time when it is played. */
export interface ScenarioArticle extends Composition {
  readonly slug: string
  readonly language: NewsLanguage
  readonly byline: string
  readonly truth: Truth
}

/** What happens at one moment of the script. */
export type ScenarioStep =
  | {
      readonly act: 'publish'
      /** From the start of the script. */
      readonly afterMs: number
      readonly outlet: string
      readonly article: ScenarioArticle
      /** What there is to see, for people. */
      readonly note: string
    }
  | {
      readonly act: 'correct'
      readonly afterMs: number
      readonly outlet: string
      readonly slug: string
      readonly changes: Composition
      readonly note: string
    }

const FLOOD_EVERY_MS = 900
const LENGTH_MS = 60_000
const DAY = 86_400_000
const SEED = 'demo'

/** The three happenings of the script: invented, and said to be so on every page. */
function scenarioHappenings(day: Date): { swap: Happening; talks: Happening; laterSwap: Happening } {
  return {
    swap: {
      key: 'swap',
      kind: 'exchange',
      parties: ['RU', 'UA'],
      mediator: 'AE',
      place: 'abu-dhabi',
      day,
      counts: [120, 120],
      round: 1,
    },
    talks: {
      key: 'talks',
      kind: 'talks',
      parties: ['AM', 'AZ'],
      mediator: 'QA',
      place: 'geneva',
      day,
      counts: [0, 0],
      round: 3,
    },
    laterSwap: {
      key: 'later-swap',
      kind: 'exchange',
      parties: ['TH', 'KH'],
      mediator: 'QA',
      place: 'doha',
      day,
      counts: [18, 14],
      round: 1,
    },
  }
}

/**
 * The script of the demonstration, in the order of `afterMs`, told as of `day`. The first 20 seconds show the
 * essentials: one swap in eight languages, one wire text at three addresses, talks, look-alikes, a correction.
 */
export function buildScenario(day: Date): ScenarioStep[] {
  const { swap, talks, laterSwap } = scenarioHappenings(day)
  const wire = report('harbour-wire', swap, 'swap-120')
  const steps: ScenarioStep[] = [
    publish(0, 'harbour-wire', wire, 'first report of a swap, 120 for 120'),
    publish(1_200, 'daily-ledger', { ...wire, slug: 'prisoners-home' }, 'the same wire text at a second address'),
    publish(1_800, 'coast-mirror', { ...wire, slug: 'world-swap' }, 'the same wire text at a third address'),
    publish(2_600, 'severny-listok', report('severny-listok', swap), 'the swap in Russian, in windows-1251'),
    publish(3_400, 'richkovyi-kurier', report('richkovyi-kurier', swap), 'the swap in Ukrainian'),
    publish(4_200, 'diario-brisa', plain('diario-brisa', day, 'teasers'), 'culture, among teasers of older swaps'),
    publish(5_000, 'lindenblatt', report('lindenblatt', swap), 'the swap in German'),
    publish(6_000, 'harbour-wire', report('harbour-wire', talks), 'peace talks between two other states'),
    publish(7_000, 'courrier-du-quai', report('courrier-du-quai', swap), 'the swap in French'),
    publish(8_000, 'sahifat-al-marsa', report('sahifat-al-marsa', swap), 'the swap in Arabic'),
    publish(9_000, 'kiyi-gazetesi', report('kiyi-gazetesi', swap), 'the swap in Turkish'),
    publish(10_000, 'diario-brisa', report('diario-brisa', swap), 'the swap in Spanish'),
    publish(11_000, 'daily-ledger', lookalike('daily-ledger', day), 'the right words about something else'),
    publish(12_500, 'severny-listok', report('severny-listok', talks), 'the talks in Russian'),
    corrected(16_000, swap),
    publish(27_000, 'lindenblatt', report('lindenblatt', talks), 'the talks in German'),
    publish(34_000, 'coast-mirror', report('coast-mirror', laterSwap), 'another swap, 18 for 14'),
    publish(38_000, 'diario-brisa', report('diario-brisa', laterSwap), 'the other swap in Spanish'),
    publish(46_000, 'kiyi-gazetesi', report('kiyi-gazetesi', talks), 'the talks in Turkish'),
    ...flood(day),
  ]
  return steps.sort((a, b) => a.afterMs - b.afterMs)
}

/** What the outlets had published before the script begins: everyday news, and a swap a month old. */
export function buildBacklog(day: Date): { outlet: string; article: ScenarioArticle; published: Date }[] {
  const old = {
    ...scenarioHappenings(new Date(day.getTime() - 30 * DAY)).swap,
    key: 'old-swap',
    counts: [95, 95] as const,
  }
  const entries = SCENARIO_OUTLETS.flatMap(({ name }) =>
    [2, 3, 5].map((days) => ({
      outlet: name,
      article: plain(name, new Date(day.getTime() - days * DAY), `before-${days}`),
      published: new Date(day.getTime() - days * DAY),
    })),
  )
  return [...entries, { outlet: 'harbour-wire', article: report('harbour-wire', old), published: old.day }]
}

function publish(afterMs: number, name: string, article: ScenarioArticle, note: string): ScenarioStep {
  return { act: 'publish', afterMs, outlet: name, article, note }
}

/** The wire takes its figure back: the same words with another number, and a line that says so. */
function corrected(afterMs: number, swap: Happening): ScenarioStep {
  const counts = [117, 117] as const
  const { title, paragraphs } = report('harbour-wire', { ...swap, counts })
  const slots = { old: swap.counts[0], new: counts[0] }
  const line = fill(textsOf('en').correction, slots, createRandom(SEED), textsOf('en').decimalMark)
  const changes = { title, paragraphs: [...paragraphs, line] }
  const note = 'the wire corrects its figure from 120 to 117'
  return { act: 'correct', afterMs, outlet: 'harbour-wire', slug: 'swap-120', changes, note }
}

function report(name: string, happening: Happening, slug: string = happening.key): ScenarioArticle {
  const language = languageOf(name)
  const random = createRandom(`${SEED}/${name}/${happening.key}`)
  const topic = happening.kind === 'exchange' ? 'prisoner-exchange' : 'negotiation'
  return signed(slug, language, composeHappening(happening, language, random), {
    topics: [topic],
    storyKey: happening.key,
  })
}

function plain(name: string, day: Date, slug: string): ScenarioArticle {
  const language = languageOf(name)
  const random = createRandom(`${SEED}/${name}/${slug}`)
  const subject = slug === 'teasers' ? 'culture' : random.pick(PLAIN_SUBJECTS)
  return signed(`${subject}-${slug}`, language, composePlain(subject, language, day, random), NO_TOPIC)
}

function lookalike(name: string, day: Date): ScenarioArticle {
  const language = languageOf(name)
  return signed('lookalike', language, composeLookalike(language, day, createRandom(`${SEED}/${name}`)), NO_TOPIC)
}

const NO_TOPIC: Truth = { topics: [], storyKey: null }

function signed(slug: string, language: NewsLanguage, composition: Composition, truth: Truth): ScenarioArticle {
  return { slug, language, byline: createRandom(slug).pick(textsOf(language).people), truth, ...composition }
}

/** Unrelated news all the while, from all outlets in turn. */
function flood(day: Date): ScenarioStep[] {
  const steps: ScenarioStep[] = []
  for (let n = 0; (n + 1) * FLOOD_EVERY_MS < LENGTH_MS; n++) {
    const name = SCENARIO_OUTLETS[n % SCENARIO_OUTLETS.length]?.name ?? 'harbour-wire'
    steps.push(publish((n + 1) * FLOOD_EVERY_MS, name, plain(name, day, `flood-${n}`), 'unrelated news'))
  }
  return steps
}

function languageOf(name: string): NewsLanguage {
  const found = SCENARIO_OUTLETS.find((one) => one.name === name)
  if (found === undefined) throw new Error(`the scenario has no outlet "${name}"`)
  return found.settings.language
}
