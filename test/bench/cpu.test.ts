import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseStat, redisCpuMs } from '../../bench/cpu.js'

describe('parseStat', () => {
  it('reads the parent and all CPU, whatever stands in the name', () => {
    const line = '4242 (postgres: a) (b) S 17 17 17 0 -1 4194560 9 9 0 0 150 50 7 3 20 0 1 0 9 9 9'
    expect(parseStat(line)).toEqual({ name: 'postgres: a) (b', parent: 17, cpuMs: 2100 })
  })

  it.runIf(process.platform === 'linux')('agrees with what the process knows of itself', () => {
    const before = process.cpuUsage()
    const { name, parent, cpuMs } = parseStat(readFileSync('/proc/self/stat', 'utf8'))
    expect(name).not.toBe('')
    expect(parent).toBe(process.ppid)
    // The kernel counts in ticks of 10 ms, user and system each.
    expect(cpuMs).toBeGreaterThanOrEqual((before.user + before.system) / 1000 - 20)
  })
})

describe('redisCpuMs', () => {
  it('adds up what the server itself has used, its children left out', () => {
    const info =
      '# CPU\r\nused_cpu_sys:1.250000\r\nused_cpu_user:2.5\r\nused_cpu_sys_children:9.0\r\nused_cpu_user_main_thread:2.0\r\n'
    expect(redisCpuMs(info)).toBe(3750)
  })
})
