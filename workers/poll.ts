import { createHash } from 'node:crypto'
import { hostOf, urlKey } from '../src/articles/address.js'
import { eventBody } from '../src/delivery/events.js'
import type { Nudge } from '../src/domain/nudge.js'
import type { ParsedSource } from '../src/domain/source.js'
import { FEED_ACCEPT } from '../src/sources/accept.js'
import { isHistory, usableEntries } from '../src/sources/entries.js'
import { health, nextPoll, type PollOutcome } from '../src/sources/schedule.js'
import type { Queryable } from '../src/store/db.js'
import { keepEntries, revisitChanged, type ShownEntry, unseenKeys } from '../src/store/entries.js'
import { appendEvent, lockLog } from '../src/store/events.js'
import { finishPoll, type PolledSource } from '../src/store/sources.js'
import { type DueSource, endTurn, type Lease, wakeHosts } from '../src/store/turns.js'
import type { GetOutcome } from '../src/web/exchange.js'
import type { Context } from './context.js'

/** Begun and not ended so often, a feed counts as one that its reader does not survive. */
const MAX_TRIES = 5

