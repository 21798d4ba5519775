import { TermSet } from '../../text/terms.js'
import { afterwards } from './afterwards.js'
import { aid } from './aid.js'
import { amnesty } from './amnesty.js'
import { anniversary } from './anniversary.js'
import { appeal } from './appeal.js'
import { capture } from './capture.js'
import { convicts } from './convicts.js'
import { crime } from './crime.js'
import { envoys } from './envoys.js'
import { explains } from './explains.js'
import type { EventKind } from './kind.js'
import { obituary } from './obituary.js'
import { oldWar } from './old-war.js'
import { otherExchanges } from './other-exchanges.js'
import { otherTalks } from './other-talks.js'
import { past } from './past.js'
import { politics } from './politics.js'
import { strikes } from './strikes.js'
import { verdict } from './verdict.js'
import { works } from './works.js'

const BOTH = ['exchange', 'talks'] as const
const EXCHANGE = ['exchange'] as const
const TALKS = ['talks'] as const

/** The kinds of other events, with what each takes off. */
const KINDS: readonly EventKind[] = [
  { key: 'obituary', against: BOTH, title: 4, first: 3, lead: 1, twice: 0, timeless: false, terms: obituary },
  { key: 'long-past', against: BOTH, title: 2.5, first: 2.5, lead: 0, twice: 1, timeless: true, terms: past },
  { key: 'verdict', against: BOTH, title: 2, first: 1, lead: 0, twice: 2, timeless: false, terms: verdict },
  { key: 'convicts', against: EXCHANGE, title: 3, first: 3, lead: 0.5, twice: 0, timeless: false, terms: convicts },
  { key: 'envoys', against: BOTH, title: 3, first: 3, lead: 0.5, twice: 0, timeless: false, terms: envoys },
  { key: 'old-war', against: EXCHANGE, title: 3, first: 3, lead: 1, twice: 0, timeless: false, terms: oldWar },
  { key: 'explains', against: BOTH, title: 2.5, first: 0.5, lead: 0, twice: 2, timeless: true, terms: explains },
  { key: 'crime', against: BOTH, title: 2.5, first: 2, lead: 0.7, twice: 0, timeless: false, terms: crime },
  { key: 'appeal', against: EXCHANGE, title: 2, first: 2, lead: 0, twice: 1, timeless: false, terms: appeal },
  { key: 'other-talks', against: TALKS, title: 2.5, first: 2.5, lead: 1, twice: 0, timeless: false, terms: otherTalks },
  { key: 'amnesty', against: EXCHANGE, title: 2.5, first: 1.5, lead: 0, twice: 0, timeless: false, terms: amnesty },
  { key: 'works', against: BOTH, title: 2, first: 1, lead: 0, twice: 1.5, timeless: false, terms: works },
  { key: 'anniversary', against: BOTH, title: 2.5, first: 0.5, lead: 0, twice: 2, timeless: true, terms: anniversary },
  { key: 'capture', against: BOTH, title: 2.5, first: 1, lead: 0, twice: 1.5, timeless: false, terms: capture },
  { key: 'afterwards', against: BOTH, title: 2.5, first: 1.5, lead: 0.5, twice: 1, timeless: true, terms: afterwards },
  { key: 'aid', against: TALKS, title: 2, first: 1.5, lead: 0, twice: 1, timeless: false, terms: aid },
  { key: 'politics', against: BOTH, title: 2, first: 2, lead: 0, twice: 0, timeless: false, terms: politics },
  {
    key: 'other-exchanges',
    against: EXCHANGE,
    title: 2.5,
    first: 2,
    lead: 0,
    twice: 1,
    timeless: false,
    terms: otherExchanges,
  },
  { key: 'strikes', against: BOTH, title: 0, first: 0, lead: 0, twice: 2, timeless: false, terms: strikes },
]

const compiled = new Map<string, TermSet<EventKind>>()

/** What tells of other events in a language; empty where nothing is known of it. */
export function eventTerms(language: string): TermSet<EventKind> {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const terms = new TermSet<EventKind>()
  for (const kind of KINDS) {
    const written = kind.terms[language] ?? ''
    terms.add(
      kind,
      written
        .split(',')
        .map((one) => one.trim().replace(/\s+/gu, ' '))
        .filter((one) => one !== ''),
    )
  }
  compiled.set(language, terms)
  return terms
}
