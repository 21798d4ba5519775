import { describe, expect, it } from 'vitest'
import { createMetrics } from '../../src/observe/metrics.js'

describe('createMetrics', () => {
  it('keeps each service to itself', async () => {
    const one = createMetrics({ version: '1.0.0', runtime: false })
    const other = createMetrics({ version: '2.0.0', runtime: false })
    one.alertsCreated.inc(3)
    expect((await one.render()).body).toContain('alerts_created_total 3')
    const { body, contentType } = await other.render()
    expect(body).toContain('alerts_created_total 0')
    expect(body).toContain(`build_info{version="2.0.0",node="${process.versions.node}"} 1`)
    expect(contentType).toMatch(/^text\/plain; version=0\.0\.4/)
  })

  it('asks for what has to be asked for, at each reading', async () => {
    const metrics = createMetrics({ version: '1.0.0', runtime: false })
    let waiting = 0
    metrics.onScrape(async () => {
      waiting += 5
      metrics.queueJobs.set({ queue: 'fetch', state: 'waiting' }, waiting)
    })
    expect((await metrics.render()).body).toContain('queue_jobs{queue="fetch",state="waiting"} 5')
    expect((await metrics.render()).body).toContain('queue_jobs{queue="fetch",state="waiting"} 10')
  })

  it('still answers where something cannot be asked', async () => {
    const metrics = createMetrics({ version: '1.0.0', runtime: false })
    metrics.onScrape(() => Promise.reject(new Error('no database')))
    metrics.onScrape(() => metrics.sseClients.set(2))
    const { body } = await metrics.render()
    expect(body).toContain('sse_clients 2')
    expect(body).toContain('failures_total{where="scrape"} 1')
  })

  it('has the figures of the process where they are wanted', async () => {
    const with_ = await createMetrics({ version: '1.0.0', runtime: true }).render()
    const without = await createMetrics({ version: '1.0.0', runtime: false }).render()
    expect(with_.body).toContain('process_resident_memory_bytes')
    expect(without.body).not.toContain('process_')
  })

  it('labels nothing by host, URL, source or endpoint', async () => {
    const { body } = await createMetrics({ version: '1.0.0', runtime: false }).render()
    expect(body).not.toMatch(/\{[^}]*\b(host|url|source|endpoint)=/)
  })
})
