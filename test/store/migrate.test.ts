import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'

it('has one migration a number, without a gap, so that their order is plain', () => {
  const names = readdirSync(new URL('../../src/store/migrations', import.meta.url)).sort()
  expect(names.map((name) => Number(/^(\d{4})-[a-z-]+\.sql$/.exec(name)?.[1]))).toEqual(names.map((_, at) => at + 1))
})
