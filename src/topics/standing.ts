import { inHead } from './against.js'
import { isAside } from './aside.js'
import { type Read, stemOf } from './hits.js'
import type { Scored } from './lead.js'
import type { SentenceScore } from './sentence.js'

/** How the topic stands in an article: what decides where two topics apply. */
export interface Standing {
  /** The title tells of it, and not as an aside. */
  readonly title: boolean
  /** The lead tells of it in words that mean nothing else; `opening`: in its first paragraph. */
  readonly firm: 'opening' | 'lead' | 'no'
  /** Neither says more than words that go with much else. */
  readonly vague: boolean
  /** Whether title and lead have words for talks as such; a topic that is not about talks is not asked. */
  readonly told: 'plainly' | 'once' | 'no' | 'unasked'
  /** A name of the topic stands in title or lead, and is no aside. */
  readonly named: boolean
}

const FIRM: ReadonlySet<SentenceScore['rule']> = new Set<SentenceScore['rule']>([
  'names',
  'act-with-object',
  'outcome',
  'signing',
])
const VAGUE: ReadonlySet<SentenceScore['rule']> = new Set<SentenceScore['rule']>(['aside', 'sign-pair'])
/** With less than this in other words of the topic, "agreed" may be about anything. */
const BARE = 0.5
/** An outcome without a word of talks, and a name that is doubted, are worth less than this. */
const FIRM_LEAST = 2.5

/**
 * How plainly title and lead tell of talks: by the different words for it that are no aside, "agreed" and "a mediator"
 * being said of an exchange too. A title whose lead says nothing of the topic speaks of something else. What both sides
 * have signed needs no such word.
 */
export function talksTold(
  read: readonly Read[],
  title: SentenceScore | null,
  lead: readonly Scored[],
): Standing['told'] {
  if (title?.rule === 'signing' || lead.some(({ result }) => result.rule === 'signing')) return 'plainly'
  const words = new Set<string>()
  for (const { sentence, hits } of read) {
    if (sentence.role !== 'news' || !inHead(sentence) || (sentence.zone === 'title' && lead.length === 0)) continue
    for (const word of sentence.words)
      if (word.label === 'talking' && !isAside(sentence, hits, word)) words.add(stemOf(sentence, word))
  }
  return words.size > 1 ? 'plainly' : words.size > 0 ? 'once' : 'no'
}

export function standingOf(
  title: SentenceScore | null,
  lead: readonly Scored[],
  together: number,
  told: Standing['told'],
): Standing {
  const firm = lead.filter(({ result }) => FIRM.has(result.rule) && result.points >= FIRM_LEAST)
  const said = [title, ...lead.map((one) => one.result)].filter((one) => one !== null)
  const bare = together < BARE
  const vague = said.every((one) => VAGUE.has(one.rule) || (bare && one.rule === 'agreed'))
  const opening = firm.some((one) => one.sentence.paragraph === 0)
  return {
    title: title !== null && !VAGUE.has(title.rule) && !vague,
    firm: opening ? 'opening' : firm.length > 0 ? 'lead' : 'no',
    vague,
    told,
    named: said.some((one) => one.rule === 'names' && one.points >= FIRM_LEAST),
  }
}
