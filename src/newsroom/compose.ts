import { fill, type Slots } from './fill.js'
import type { Random } from './random.js'
import type { LanguageTexts, SubjectTexts } from './texts/shape.js'
import { textsOf } from './texts.js'
import type { Happening, NewsLanguage, PlainSubject } from './types.js'

/** Headline and paragraphs, without identity or time. */
export interface Composition {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** Paragraphs written so far: none is written twice, so that every article has a content of its own. */
export type Seen = Set<string>

/** No article is shorter than this, in characters of its paragraphs. */
const SHORTEST = 1_250
/** Above `SHORTEST`, articles vary by this much. */
const SPREAD = 600

/** Writes an everyday report. `day` is the day that it tells of. */
export function composePlain(
  subject: PlainSubject,
  language: NewsLanguage,
  day: Date,
  random: Random,
  seen: Seen = new Set(),
): Composition {
  return composeUnrelated(textsOf(language).subjects[subject], language, day, random, seen)
}

/** Writes a report that uses the topics' words for something else (currency swaps, pay talks). */
export function composeLookalike(
  language: NewsLanguage,
  day: Date,
  random: Random,
  seen: Seen = new Set(),
): Composition {
  return composeUnrelated(textsOf(language).lookalike, language, day, random, seen)
}

function composeUnrelated(
  subject: SubjectTexts,
  language: NewsLanguage,
  day: Date,
  random: Random,
  seen: Seen,
): Composition {
  // Headline and first sentence of the same place in their lists tell of the same thing.
  const at = random.int(0, subject.leads.length - 1)
  const opening = { title: subject.titles[at] ?? '', lead: subject.leads[at] ?? '' }
  const write = writer(language, day, random, {})
  return compose(opening, subject.sentences, textsOf(language).general, write, random, seen)
}

/** Writes a report on a happening; its figures, parties and day are those given. */
export function composeHappening(
  happening: Happening,
  language: NewsLanguage,
  random: Random,
  seen: Seen = new Set(),
): Composition {
  const texts = textsOf(language)
  const [a, b] = happening.parties
  const [x, y] = happening.counts
  const write = writer(language, happening.day, random, {
    a: texts.states[a],
    b: texts.states[b],
    m: texts.mediators[happening.mediator],
    place: texts.places[happening.place],
    round: happening.round,
    x,
    y,
    total: x + y,
  })
  const subject = subjectOf(happening, texts)
  const opening = { title: random.pick(subject.titles), lead: random.pick(subject.leads) }
  return compose(opening, subject.sentences, texts.general, write, random, seen)
}

function subjectOf(happening: Happening, texts: LanguageTexts): SubjectTexts {
  if (happening.kind === 'talks') return texts.talks
  const { exchange } = texts
  if (happening.counts[0] === happening.counts[1]) return exchange
  return { titles: exchange.unequalTitles, leads: exchange.unequalLeads, sentences: exchange.sentences }
}

/** A headline from a subject's templates, as teasers need them. */
export function composeTitle(subject: PlainSubject, language: NewsLanguage, random: Random): string {
  return writer(language, new Date(0), random, {})(random.pick(textsOf(language).subjects[subject].titles))
}

/** A headline of an exchange long past. */
export function composeOldSwap(language: NewsLanguage, random: Random): string {
  return writer(language, new Date(0), random, {})(random.pick(textsOf(language).chrome.oldSwaps))
}

type Write = (template: string) => string

function compose(
  opening: { readonly title: string; readonly lead: string },
  sentences: readonly string[],
  general: readonly string[],
  write: Write,
  random: Random,
  seen: Seen,
): Composition {
  // A subject's own sentences come once; what is still missing is general talk, drawn anew in every round.
  const own = random.shuffle(sentences)
  let rest = random.shuffle(general)
  function sentence(): string {
    if (rest.length === 0) rest = random.shuffle(general)
    return write((random.chance(0.75) ? own.pop() : undefined) ?? rest.pop() ?? random.pick(general))
  }
  function paragraph(start: string, wanted: number): string {
    let text = start
    for (let n = 0; n < wanted || seen.has(text); n++) text += text === '' ? sentence() : ` ${sentence()}`
    seen.add(text)
    return text
  }

  const title = write(opening.title)
  const target = SHORTEST + random.int(0, SPREAD)
  const paragraphs = [paragraph(write(opening.lead), 0)]
  for (let length = 0; length < target; length = paragraphs.join('').length) {
    paragraphs.push(paragraph('', random.int(1, 3)))
  }
  return { title, paragraphs }
}

/** Fills templates of one article: its city stays, people change from sentence to sentence. */
function writer(language: NewsLanguage, day: Date, random: Random, slots: Slots): Write {
  const texts = textsOf(language)
  const [city = '', city2 = ''] = random.shuffle(texts.cities)
  const date = dayFormat(language).format(day)
  return (template) => {
    const all: Slots = { city, city2, date, person: random.pick(texts.people), ...slots }
    const text = fill(template, all, random, texts.decimalMark)
    return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
  }
}

const dayFormats = new Map<NewsLanguage, Intl.DateTimeFormat>()

function dayFormat(language: NewsLanguage): Intl.DateTimeFormat {
  const locale = language === 'en' ? 'en-GB' : language === 'ar' ? 'ar-u-nu-latn' : language
  const known = dayFormats.get(language)
  const format = known ?? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  dayFormats.set(language, format)
  return format
}
