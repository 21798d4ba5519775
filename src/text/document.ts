import type { Zone } from '../domain/topic.js'
import { Dates } from './background.js'
import { dayOf, type TimeRef, timesOf } from './calendar.js'
import { newsOfFeature } from './feature.js'
import { detectLanguage } from './language.js'
import { type Lexicon, type LexiconLabel, lexiconOf } from './lexicon/index.js'
import { type Figure, figuresOf } from './numbers.js'
import { type PartyHit, partiesOf } from './parties.js'
import { type Paragraph, paragraphsOf } from './sentences.js'
import type { Hit } from './terms.js'
import { type Token, tokenise } from './tokens.js'

/** An article as a reader cleaned it. */
export interface ArticleInput {
  readonly title: string
  /** What sums the article up between headline and text, where it is no part of the text. */
  readonly standfirst?: string | null
  /** Paragraphs separated by a blank line. */
  readonly text: string
  /** BCP 47 primary language subtag, or null where unknown. */
  readonly language: string | null
  readonly published: Date | null
}

/** What a sentence is for: the news, what was before it, or no part of the article. */
type SentenceRole = 'news' | 'background' | 'skip'

/** Where a sentence stands for whatever judges: a standfirst is the beginning of the lead. */
type Place = Exclude<Zone, 'standfirst'>

/** One sentence, read once for everything that judges. */
export interface Sentence {
  readonly text: string
  /** Offsets in the title, in the standfirst or in the text: `shown` tells which. */
  readonly start: number
  readonly end: number
  readonly zone: Place
  /** The zone as it is told. */
  readonly shown: Zone
  readonly role: SentenceRole
  /** Why it is background or skipped; null for news. */
  readonly reason: string | null
  /** Number of its paragraph that is worth reading, from 0; -1 for the title. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
  readonly words: readonly Hit<LexiconLabel>[]
  /** Without those that tell when somebody was captured, long ago. */
  readonly times: readonly TimeRef[]
  readonly figures: readonly Figure[]
  readonly parties: readonly PartyHit[]
}

/** Whether a sentence has a word of one of these kinds. */
export function has({ words }: Pick<Sentence, 'words'>, ...labels: readonly LexiconLabel[]): boolean {
  return words.some((word) => labels.includes(word.label))
}

/** An article read: its language and its sentences. */
export interface ArticleDocument {
  /** Null where nothing tells. */
  readonly language: string | null
  /** Null where the language has no vocabulary of its own; then there are no sentences. */
  readonly lexicon: Lexicon | null
  /** Day of publication, UTC. */
  readonly published: string | null
  readonly sentences: readonly Sentence[]
}

/** Length, in Latin letters, of a paragraph that can be a lead; a Chinese character counts three times. */
const LEAD_PARAGRAPH = 60
const LEAD_PARAGRAPHS = 2
const LEAD_LENGTH = 700
const LEAD_SENTENCES = 5
/** A paragraph of this length after a list of teasers is the article again. */
const ARTICLE_AGAIN = 220
const TEASER_LENGTH = 170
/** Where a teaser gives itself away. */
const TEASER_OPENING = 40
/** From so many sentences on, the last quarter is the tail. */
const TAIL_FROM = 10
/** Below this length a declared language is believed as it is. */
const LANGUAGE_LEAST = 300
const LANGUAGE_SAMPLE = 700
/** What is longer sums nothing up. */
const STANDFIRST_MOST = 1000
/** What stands further down is no main news: the rest of a live page or an archive is not read. */
const TEXT_MOST = 12_000
const CAPTION =
  /(?:\/\s*(?:TASS|ТАСС|AFP|EPA|AP|Reuters|Getty)|(?:Photo|Foto|Фото|Image|صورة|图)\s*[:：]|EPA\/|©|Getty Images)/iu
const END_MARK = /[.!?…。！？؟:：]["'”’»」』)\]]*$/u

const weight = (text: string): number => text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0)

/** Link marks that some feeds leave in the text, replaced by as many blanks so that offsets hold. */
function unmarked(text: string): string {
  return text
    .replace(/\]\((?:[^()\s]*)\)/g, (mark) => ' '.repeat(mark.length))
    .replace(/\*\*|\[(?=[^\]\n]{1,300}(?:\]| {3}))/g, (mark) => ' '.repeat(mark.length))
    .replace(/https?:\/\/[^\s<>"']+/g, (mark) => ' '.repeat(mark.length))
}

interface Draft {
  readonly paragraph: Paragraph
  readonly written: string
  skip: string | null
}

const starts = (words: readonly Hit<LexiconLabel>[], label: LexiconLabel): boolean =>
  words.some((hit) => hit.label === label && hit.from === 0)

/** Which paragraphs are no part of the article: teasers, captions, bylines, the title again. */
function draftsOf(paragraphs: readonly Paragraph[], text: string, title: string, lexicon: Lexicon): readonly Draft[] {
  let teasers = false
  return paragraphs.map((paragraph, index) => {
    const written = text.slice(paragraph.start, paragraph.end)
    const size = weight(written)
    const words = size < 400 ? lexicon.terms.find(tokenise(written.slice(0, TEASER_OPENING))) : []
    const draft: Draft = { paragraph, written, skip: null }
    if (teasers && size >= ARTICLE_AGAIN) teasers = false
    const teaser = starts(words, 'teaser')
    if (teasers) draft.skip = 'below a teaser heading'
    else if (written.trim() === title.trim()) draft.skip = 'the title again'
    else if (teaser && (size <= TEASER_LENGTH || /^.{0,40}[:：]/u.test(written))) {
      draft.skip = 'teaser'
      teasers = size <= 40 && !/[:：]\s*\S/u.test(written) && index > paragraphs.length / 3
    } else if (size < 400 && CAPTION.test(written) && (size < 200 || !END_MARK.test(written))) draft.skip = 'caption'
    else if (size < LEAD_PARAGRAPH && !END_MARK.test(written) && paragraphs.length > 1)
      draft.skip = 'a line that is no sentence'
    return draft
  })
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
}

function sameScript(text: string, language: string): boolean {
  return (SCRIPTS[language] ?? /\p{Script=Latin}/u).test(text.match(/\p{L}/u)?.[0] ?? '')
}

/** The declared language, unless a longer text clearly is in another: pages are often declared wrongly. */
function languageOf(text: string, declared: string | null): string | null {
  const tag = declared?.toLowerCase().split(/[-_]/u)[0] || null
  if (tag !== null && weight(text) < LANGUAGE_LEAST) return tag
  const detected = detectLanguage(text)
  // A near relative that has no vocabulary is rather a mistake of the detector than of the page.
  const keep =
    detected === null ||
    (tag !== null && lexiconOf(tag) !== null && lexiconOf(detected) === null && sameScript(text, tag))
  return keep ? tag : detected
}

const cache = new WeakMap<ArticleInput, ArticleDocument>()

/** Reads an article once: language, zones, sentences, and what stands in each. */
export function documentOf(input: ArticleInput): ArticleDocument {
  const known = cache.get(input)
  if (known) return known
  const document = read(input)
  cache.set(input, document)
  return document
}

/** The standfirst, or nothing where title or text say the same. */
function ownStandfirst({ title, standfirst }: ArticleInput, text: string): string {
  const own = unmarked(standfirst ?? '').slice(0, STANDFIRST_MOST)
  const bare = own.trim()
  return text.includes(bare) || title.includes(bare) ? '' : own
}

function read(input: ArticleInput): ArticleDocument {
  const language = languageOf(`${input.title}\n${input.text.slice(0, LANGUAGE_SAMPLE)}`, input.language)
  const lexicon = language === null ? null : lexiconOf(language)
  const published = input.published === null ? null : dayOf(input.published)
  if (language === null || lexicon === null) return { language, lexicon: null, published, sentences: [] }

  const sentence = (
    text: string,
    start: number,
    zone: Place,
    skip: string | null,
    paragraph: number,
    shown: Zone = zone,
  ): Sentence => {
    const tokens = tokenise(text, start)
    const words = lexicon.terms.find(tokens)
    const times = timesOf(tokens, lexicon, published)
    const dates = new Dates({ text, start, tokens, words, times, published, language })
    const boilerplate = has({ words }, 'boilerplate') ? 'boilerplate' : null
    const teaser =
      starts(words, 'teaser') && zone !== 'title' && text.length < TEASER_LENGTH && /[:：]/u.test(text.slice(0, 40))
    const reason = skip ?? boilerplate ?? (teaser ? 'teaser' : null)
    const before = reason === null ? dates.background(zone) : null
    return {
      text,
      start,
      end: start + text.length,
      zone,
      shown,
      role: reason !== null ? 'skip' : before !== null ? 'background' : 'news',
      reason: reason ?? before,
      paragraph,
      tokens,
      words,
      times: dates.ofNews,
      figures: figuresOf(tokens, lexicon.numbers),
      parties: partiesOf(tokens, language),
    }
  }

  const sentences: Sentence[] = []
  const title = input.title.trim()
  if (title !== '') sentences.push(sentence(title, input.title.indexOf(title), 'title', null, -1))

  const text = unmarked(input.text.slice(0, TEXT_MOST))
  const drafts = draftsOf(paragraphsOf(text, language), text, title, lexicon)
  const standfirst = ownStandfirst(input, text)
  for (const span of paragraphsOf(standfirst, language).flatMap((one) => one.sentences)) {
    sentences.push(sentence(standfirst.slice(span.start, span.end), span.start, 'lead', null, 0, 'standfirst'))
  }
  const total = drafts.reduce((sum, draft) => sum + (draft.skip === null ? draft.paragraph.sentences.length : 0), 0)
  let paragraph = 0
  let leadParagraphs = 0
  let leadLength = 0
  let leadSentences = 0
  let seen = 0
  for (const draft of drafts) {
    const size = weight(draft.written)
    const long = size >= LEAD_PARAGRAPH
    let inLead = draft.skip === null && leadParagraphs < LEAD_PARAGRAPHS
    for (const span of draft.paragraph.sentences) {
      if (leadLength >= LEAD_LENGTH || leadSentences >= LEAD_SENTENCES) inLead = false
      const tail = total >= TAIL_FROM && seen >= total * 0.75
      const zone: Place = inLead ? 'lead' : tail ? 'tail' : 'body'
      sentences.push(sentence(text.slice(span.start, span.end), span.start, zone, draft.skip, paragraph))
      if (draft.skip === null) {
        seen++
        if (inLead) {
          leadSentences++
          leadLength += weight(text.slice(span.start, span.end))
        }
      }
    }
    if (draft.skip !== null) continue
    paragraph++
    if (long) leadParagraphs++
  }
  const news = newsOfFeature(sentences, published)
  if (news === null) return { language, lexicon, published, sentences }
  const placed = sentences.map(
    (one): Sentence =>
      one.paragraph === news && one.zone === 'body' && one.role !== 'skip'
        ? { ...one, zone: 'lead', shown: 'lead' }
        : one,
  )
  return { language, lexicon, published, sentences: placed }
}
