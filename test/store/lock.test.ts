import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FolderOwnedError, findOwner, lockFolder } from '../../src/store/embedded/lock.js'

const SINCE = new Date('2026-02-05T00:00:00Z')

describe('the lock on the data folder', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-lock-'))
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('lets one owner in and tells the second who that is', async () => {
    const lock = await lockFolder(folder, 'parley start', SINCE)
    lock.announce('http://127.0.0.1:7788')
    const second = lockFolder(folder, 'parley add', SINCE)
    await expect(second).rejects.toThrow(FolderOwnedError)
    await expect(second).rejects.toThrow(
      `belongs to process ${process.pid} (parley start, since 2026-02-05T00:00:00.000Z, http://127.0.0.1:7788)`,
    )
    await lock.release()
  })

  it('is free again after its release', async () => {
    await (await lockFolder(folder, 'first', SINCE)).release()
    expect(await findOwner(folder)).toBeNull()
    await (await lockFolder(folder, 'second', SINCE)).release()
  })

  it('says where the owner listens', async () => {
    const lock = await lockFolder(folder, 'parley start', SINCE)
    expect(await findOwner(folder)).toEqual({
      pid: process.pid,
      command: 'parley start',
      since: SINCE.toISOString(),
      url: null,
    })
    lock.announce('http://127.0.0.1:1')
    expect(await findOwner(folder)).toMatchObject({ url: 'http://127.0.0.1:1' })
    await lock.release()
  })

  it('dies with a process that is killed', async () => {
    const module = join(import.meta.dirname, '../../dist/src/store/embedded/lock.js')
    const script = `
      const { lockFolder } = await import(${JSON.stringify(module)})
      await lockFolder(${JSON.stringify(folder)}, 'doomed', new Date(0))
      console.log('locked')
      setInterval(() => undefined, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    await expect(lockFolder(folder, 'too early', SINCE)).rejects.toThrow(`belongs to process ${child.pid} (doomed`)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await (await lockFolder(folder, 'heir', SINCE)).release()
  })

  it('lets one of many heirs in', async () => {
    const module = join(import.meta.dirname, '../../dist/src/store/embedded/lock.js')
    const script = `
      const { lockFolder } = await import(${JSON.stringify(module)})
      await lockFolder(${JSON.stringify(folder)}, 'doomed', new Date(0))
      process.kill(process.pid, 'SIGKILL')`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
    await once(child, 'exit')
    const heirs = await Promise.allSettled(Array.from({ length: 5 }, (_, n) => lockFolder(folder, `heir ${n}`, SINCE)))
    const winners = heirs.filter((heir) => heir.status === 'fulfilled')
    expect(winners).toHaveLength(1)
    for (const heir of heirs) {
      if (heir.status === 'rejected') expect(heir.reason).toBeInstanceOf(FolderOwnedError)
      else await heir.value.release()
    }
  })

  it('works in a folder whose path is too long for a socket', async () => {
    const deep = join(folder, 'x'.repeat(90), 'y'.repeat(90))
    const lock = await lockFolder(deep, 'deep', SINCE)
    await expect(lockFolder(deep, 'second', SINCE)).rejects.toThrow(FolderOwnedError)
    await lock.release()
  })
})
