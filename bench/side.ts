import { type Config, loadConfig } from '../src/config/config.js'
import { renderProblems } from '../src/config/problem.js'
import { openStore } from '../src/store/open.js'
import type { SideMessage, SideResult, SideTask } from './task.js'

// One side in a process of its own, so that the process's CPU is the side's. The task comes as the first message.
process.once('message', (task: SideTask) => {
  run(task)
    .then((result) => say({ kind: 'result', result }))
    .catch((error: unknown) => say({ kind: 'failed', message: error instanceof Error ? `${error.stack}` : `${error}` }))
    .finally(() => process.disconnect())
})

// The bench has ended, or this side has said all: nothing is left to do here.
process.once('disconnect', () => process.exit())

function say(message: SideMessage): void {
  process.send?.(message)
}

function tell(kind: 'begin' | 'end'): void {
  say({ kind })
}

async function run(task: SideTask): Promise<SideResult> {
  const loaded = loadConfig({ dir: task.configDir, env: { ...task.env }, cwd: task.configDir })
  if (!loaded.ok) throw new Error(renderProblems(loaded.problems))
  return task.side === 'parley' ? runService(loaded.config, task) : runOther(loaded.config, task)
}

// Each process loads what its own side needs and no more.
async function runService(config: Config, task: SideTask): Promise<SideResult> {
  const { runParley } = await import('./parley.js')
  return runParley(config, task, tell)
}

async function runOther(config: Config, { warmUp, measured, concurrency }: SideTask): Promise<SideResult> {
  const { runPlain } = await import('./plain.js')
  const onError = (error: Error): void => {
    throw error
  }
  const store = await openStore(config.database, { command: 'npm run bench', since: new Date(), onError })
  const pool = store.db.queuePool
  const queues = config.queue.backend
  const backend = { pool, ...(queues.kind === 'redis' ? { redisUrl: queues.url } : {}) }
  await runPlain({ feeds: warmUp.feeds, backend, concurrency, until: warmUp.articles })
  tell('begin')
  const done = await runPlain({ feeds: measured.feeds, backend, concurrency, until: measured.articles })
  tell('end')
  const { rows } = await pool.query<{ url: string; topics: string[] }>('select url, topics from plain.articles')
  await store.close()
  const { articles, duplicates, failed, cpuMs, wallMs } = done
  const missing = failed > 0 ? [`${failed} × a page that could not be fetched or read`] : []
  return { articles, duplicates, cpuMs, wallMs, tagged: rows, missing }
}
