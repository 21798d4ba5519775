import type { BenchPage } from './reading-pages.js'
import { madePages, pagesIn } from './reading-pages.js'
import type { ReadingResult, ReadingTask } from './reading-task.js'

/** The text of a page, or null; may throw. */
type Reader = (page: BenchPage) => string | null

// One reader in a process of its own, so that the process's CPU is the reader's. The task comes as the first message.
process.once('message', (task: ReadingTask) => {
  run(task).then(
    (result) => process.send?.(result, () => process.disconnect()),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
      process.exit(1)
    },
  )
})

process.once('disconnect', () => process.exit())

const SAMPLES = 10

async function run(task: ReadingTask): Promise<ReadingResult> {
  const pages = task.folder === null ? madePages(task.made) : pagesIn(task.folder)
  const begun = process.cpuUsage()
  const read = task.side === 'parley' ? await parley() : await plain()
  const pageCpuMs: number[] = []
  let empty = 0
  let failed = 0
  for (let round = 0; round < task.rounds; round++) {
    for (const page of pages) {
      const before = process.cpuUsage()
      const outcome = attempt(read, page)
      pageCpuMs.push(msSince(before))
      if (round === 0 && outcome === 'empty') empty += 1
      if (round === 0 && outcome === 'failed') failed += 1
      // Lets what a page has left behind be cleared away before the next, as any service does.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const cpuMs = msSince(begun)
  const memory: number[] = []
  for (let n = 1; n <= task.memoryPages; n++) {
    const page = pages[n % pages.length]
    if (page !== undefined) attempt(read, page)
    await new Promise((resolve) => setImmediate(resolve))
    if (n % Math.ceil(task.memoryPages / SAMPLES) === 0) memory.push(process.memoryUsage.rss())
  }
  return { pages: pages.length, cpuMs, pageCpuMs, empty, failed, memory }
}

function attempt(read: Reader, page: BenchPage): 'text' | 'empty' | 'failed' {
  try {
    return (read(page) ?? '') === '' ? 'empty' : 'text'
  } catch {
    return 'failed'
  }
}

function msSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

// Each process loads what its own side needs and no more.
async function parley(): Promise<Reader> {
  const { readPage } = await import('../src/articles/read/page.js')
  return ({ url, bytes }) => {
    const outcome = readPage({ url, bytes, contentType: 'text/html' })
    return outcome.kind === 'article' ? outcome.reading.text : null
  }
}

/** As the READMEs of both packages show it, the windows closed, since nothing else would fit into memory. */
async function plain(): Promise<Reader> {
  const { JSDOM, VirtualConsole } = await import('jsdom')
  const { Readability } = await import('@mozilla/readability')
  return ({ url, bytes }) => {
    // Without a console of its own, JSDOM prints every style sheet that it cannot parse.
    const dom = new JSDOM(bytes, { url, contentType: 'text/html', virtualConsole: new VirtualConsole() })
    try {
      return new Readability(dom.window.document).parse()?.textContent ?? null
    } finally {
      dom.window.close()
    }
  }
}
