import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createAsker } from '../../src/cli/ask.js'

function asker(typed: string) {
  const input = new PassThrough()
  input.end(typed)
  return createAsker({ input, output: new PassThrough() })
}

describe('asking at the terminal', () => {
  it.each([
    ['\n', true],
    ['y\n', true],
    ['Yes\n', true],
    ['n\n', false],
    ['maybe\nno\n', false],
    ['what\n?\n!\ny\n', false],
    ['', false],
  ])('%j means %s', async (typed, meant) => {
    expect(await asker(typed).confirm('Watch it?')).toBe(meant)
  })

  it.each([
    ['\n', 1],
    ['2\n', 2],
    ['3\n', 3],
    ['n\n', null],
    ['9\n3\n', 3],
    ['9\n9\n9\n', null],
    ['', null],
  ])('%j chooses %s of three', async (typed, chosen) => {
    expect(await asker(typed).choose('Which one?', 3)).toBe(chosen)
  })
})
