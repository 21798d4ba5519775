import { isIPv4 } from 'node:net'
import { expect, it } from 'vitest'
import { addressOf } from '../../bench/feeds-task.js'

it('gives each source an address of loopback of its own', () => {
  const addresses = Array.from({ length: 70_000 }, (_, source) => addressOf(source))
  expect(new Set(addresses).size).toBe(70_000)
  expect(addresses.every((address) => isIPv4(address) && address.startsWith('127.'))).toBe(true)
})
