import { z } from 'zod'
import { readTerm } from '../text/terms.js'

/** One term of a topic's vocabulary; the syntax is described at {@link readTerm}. */
const term = z.string().superRefine((written, context) => {
  const read = readTerm(written)
  if (!read.ok) context.addIssue({ code: 'custom', message: `"${written}" ${read.problem}` })
})
const terms = z.array(term).default([])

/** The vocabulary of one topic in one language. Every list may be left out. */
const vocabularySchema = z.strictObject({
  /** As the topic's own `window`, for a language that puts the verb far from its object. */
  window: z.int().min(1).max(40).optional(),
  /** Terms that name the topic by themselves: `prisoner swap*`. */
  names: terms,
  /** What is done: counts when one of `objects` stands within `window` words in the same sentence. */
  acts: terms,
  /** Everyday verbs: as `acts`, but a party to a conflict or a figure must stand in the sentence too. */
  weak_acts: terms,
  /** Who or what it is done to: prisoners, or the talks themselves. */
  objects: terms,
  /** Who or what that is only meant where a party, a figure or one of `context` stands near. */
  weak_objects: terms,
  /**
   * Words that mean the topic between two adversaries, and anything else between others: `swap*`, `met`. They count
   * where two adversaries stand in the same sentence, and a little where title and lead show two adversaries.
   */
  hints: terms,
  /**
   * What talks end in: `agreed to`. With a word of talks in the sentence, be it an aside, the talks are news; between
   * two adversaries it counts a little by itself.
   */
  outcomes: terms,
  /** What is put to paper: "sign an accord". It is the topic where both adversaries sign; an ally signs much. */
  signings: terms,
  /** Words that go with the topic and with much else; between two adversaries several of them in title and lead tell. */
  signs: terms,
  /** Words of the conflict round about; they make weak terms count. */
  context: terms,
  /** A sentence with one of these says nothing about the topic: `student exchange*`. */
  exclude: terms,
  /** As `exclude`, but only where title and lead do not show two adversaries: `amnesty`, `police negotiator*`. */
  domestic: terms,
  /** Words of another field, counted over the whole article: trade, labour, sport, screen, crime. */
  fields: terms,
  /** A title with one of these, and with nothing of the topic, tells other news of the conflict: `shelling`. */
  other_news: terms,
  /** In the title or the lead these speak against the whole article: a film, a scam, an anniversary. */
  exclude_article: terms,
  /** The sentence tells what was before: `last exchanged`. `^` ties a term to the start of the sentence. */
  background: terms,
  /** Words in front of a term that make it an aside of other news: `amid`, `ahead of`. */
  aside: terms,
  /** The same behind the term, in languages that put it there: `görüşmelerin ardından`, `会谈之后`. */
  aside_behind: terms,
  /** Words that take the meaning of those within them: `head of ~2 delegation`, `exchange pool`. */
  hide: terms,
})

const exampleSchema = z.strictObject({ language: z.string(), title: z.string().default(''), text: z.string() })

/** One file `config/topics/<key>.yaml`. */
export const topicSpecSchema = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and dashes, and start with a letter'),
  name: z.string().min(1),
  /** Raise it with every change of the terms: judgements carry it. */
  version: z.int().min(1),
  /** How the facts of its articles are read: as an exchange, as talks, or not at all. */
  facts: z.enum(['exchange', 'talks', 'none']).default('none'),
  /** The score from which the topic applies. A term of `names` in the title is worth 3. */
  threshold: z.number().positive().default(3),
  /** How many words may stand between an act and its object. */
  window: z.int().min(1).max(40).default(8),
  /** Whether a term of `names` shows by itself that there is a conflict; else `context` or known adversaries must. */
  names_show_conflict: z.boolean().default(true),
  /** Whether a figure in front of the name of a people means people of the topic: "releases four Armenians". */
  counts_people: z.boolean().default(false),
  /** Whether a host of talks, named beside two adversaries in the title or the lead, speaks for the topic. */
  hosts: z.boolean().default(false),
  alerts: z
    .strictObject({
      /** Alert when a story opens. */
      opened: z.boolean().default(true),
      /** Which changes of a story alert. */
      changes: z
        .array(z.enum(['state', 'fact', 'corroboration', 'dispute', 'correction']))
        .default(['state', 'fact', 'dispute', 'correction']),
      /** What must be there before a story is told of at all. */
      open_after: z
        .strictObject({
          /** Independent origins; `publishers.yaml` says who is one with whom. */
          origins: z.int().min(1).max(20).default(1),
          /** Whether one report by a source with `official_of` is enough. */
          official: z.boolean().default(true),
        })
        .prefault({}),
    })
    .prefault({}),
  /** By BCP 47 primary language subtag. A language without an entry is reported as unreadable for the topic. */
  languages: z.record(
    z.string().regex(/^[a-z]{2,3}$/, 'must be a primary language subtag such as "en"'),
    vocabularySchema,
  ),
  /** Short articles that the topic must match, and must not: the file's own test. */
  examples: z
    .strictObject({ match: z.array(exampleSchema).default([]), ignore: z.array(exampleSchema).default([]) })
    .prefault({}),
})

/** One topic as its file gives it, defaults filled in. */
export type TopicSpec = z.infer<typeof topicSpecSchema>
/** The vocabulary of one topic in one language. */
export type TopicVocabulary = z.infer<typeof vocabularySchema>
