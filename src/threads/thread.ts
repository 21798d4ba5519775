import type { PageInput, ReadOutcome } from '../articles/read/page.js'
import type { SourceReading } from '../sources/parse.js'
import type { SourceInput } from '../sources/read.js'
import { giveMemoryBack } from './memory.js'
import type { ThreadTask } from './pool.js'

// What a thread can do, by name. The readers are loaded at their first use: a thread for feeds never loads a DOM.

/** Reads a page; see `readPage` in articles/read. */
export async function readPage({ input, begun }: ThreadTask<PageInput>): Promise<ReadOutcome> {
  const reader = await import('../articles/read/page.js')
  begun.postMessage('begun')
  return tidied(reader.readPage(input))
}

/** Reads the page of a single post; see `readTelegramPost` in sources. */
export async function readPost({ input, begun }: ThreadTask<PageInput>): Promise<ReadOutcome> {
  const reader = await import('../sources/read.js')
  begun.postMessage('begun')
  return tidied(reader.readPost(input))
}

/** Reads the bytes of a source; see `readSource` in sources. */
export async function parseSource({ input, begun }: ThreadTask<SourceInput>): Promise<SourceReading> {
  const reader = await import('../sources/read.js')
  begun.postMessage('begun')
  return tidied(await reader.readSource(input))
}

function tidied<T>(outcome: T): T {
  giveMemoryBack()
  return outcome
}
