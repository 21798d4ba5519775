import type { Config } from '../../config/config.js'
import { openBackend } from '../../queue/backend.js'
import { detailOf, type Finding } from './finding.js'

/** Whether Redis can be reached, where the queues live there. */
export async function checkQueue({ queue }: Config): Promise<Finding[]> {
  if (queue.backend.kind === 'postgres') {
    return [
      {
        check: 'queues',
        state: 'ok',
        detail: 'in the database; set REDIS_URL for more than some hundred articles a minute',
      },
    ]
  }
  try {
    const backend = await openBackend(queue.backend, () => undefined)
    await backend.close()
    return [{ check: 'queues', state: 'ok', detail: `Redis at ${new URL(queue.backend.url).host} answers` }]
  } catch (error) {
    return [{ check: 'queues', state: 'fail', detail: detailOf(error) }]
  }
}
