import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/config.js'
import { unreadable } from '../../src/config/files.js'
import { line, problems, workingDirectory } from './folder.js'

const QUOTES = 'text with special characters in quotes'

describe('a file that is no YAML', () => {
  it.each([
    ['a: 1\na: 2\n', '2:1 - | the key "a" a second time | each key once; delete one of the two'],
    ['http:\n\tport: 1\n', '2:1 - | a tab in the indentation | spaces'],
    [
      'a: [1, 2\nb: 3\n',
      '2:1 - | an indentation that fits nothing above | lines of one map or list indented alike, and every bracket closed',
    ],
    [
      'a: b: c\n',
      '1:4 - | a ":" where no key can stand | the line indented like its neighbours, and text that holds ": " in quotes',
    ],
    ['a: "x\n', '2:1 - | something that is not closed (Missing closing "quote) | its closing quote, bracket or brace'],
    [
      '- a\nb: 1\n',
      `2:1 - | "b: 1" where nothing of the kind can stand | lines of one map or list indented alike, and ${QUOTES}`,
    ],
    [
      "key: 'it's'\n",
      `1:10 - | "s'" where nothing of the kind can stand | lines of one map or list indented alike, and ${QUOTES}`,
    ],
    ['a: 1\n---\nb: 2\n', '2:1 - | a second document (---) | one document in a file'],
    ['a: *x\n', '1:4 - | the alias *x | an anchor &x before it, or the text in quotes'],
    ['a: !foo 1\n', '1:4 - | the tag !foo | plain values without tags'],
    ['a: @x\n', '1:4 - | a text that begins with @ | the text in quotes'],
  ])('%j', (text, problem) => {
    expect(problems({ 'parley.yaml': text })).toEqual([`config/parley.yaml:${problem}`])
  })

  it('has the mistakes of all files told together, in the order of files and lines', () => {
    const found = problems({
      'parley.yaml': 'web:\n\ttimeout: 3s\nweb: 1\n',
      'publishers.yaml': 'publishers: []\nnote: "x',
      'sources.yaml': 'sources:\n  - {key: a, name: A, kind: feed, url: nowhere, publisher: anybody, interval: 1s}\n',
    })
    expect(found).toEqual([
      'config/parley.yaml:2:1 - | a tab in the indentation | spaces',
      'config/parley.yaml:3:1 - | the key "web" a second time | each key once; delete one of the two',
      'config/publishers.yaml:2:9 - | something that is not closed (Missing closing "quote) | its closing quote, bracket or brace',
      // Neither the publisher nor the interval is judged: what they are held against could not be read.
      'config/sources.yaml:2:40 sources[0].url | "nowhere" | an http or https address without user name and password',
    ])
  })

  it('is said to be no UTF-8 where it is none', () => {
    const latin1 = Buffer.from('data:\n  dir: caf\xe9\n', 'latin1')
    expect(problems({ 'parley.yaml': latin1 })).toEqual([
      'config/parley.yaml:2:11 - | bytes that are not UTF-8 | text saved as UTF-8',
    ])
  })

  it('does not unfold aliases for ever', () => {
    const bomb = Array.from(
      { length: 9 },
      (_, n) => `x${n}: &x${n} [${Array(10).fill(n === 0 ? 'lol' : `*x${n - 1}`)}]`,
    )
    expect(problems({ 'parley.yaml': bomb.join('\n') })).toEqual([
      'config/parley.yaml:1:1 - | aliases that unfold to more than a hundred times their text | the values written out',
    ])
  })
})

describe('a file or folder that cannot be read', () => {
  it('for want of permission', () => {
    // The administrator of a machine, as which tests may run, is refused nothing: the system's answer is handed in.
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' })
    expect(line(unreadable('config/parley.yaml', denied))).toBe(
      'config/parley.yaml - | no permission to read it | a file that the user who runs Parley may read',
    )
  })

  it('for being a folder', () => {
    const cwd = workingDirectory({ 'config/sources.yaml/x': '', '.env/x': '' })
    expect(problemsIn(cwd)).toEqual(['.env - | a folder | a file', 'config/sources.yaml - | a folder | a file'])
  })

  it('for being a file', () => {
    expect(problemsIn(workingDirectory({ config: '' }))).toEqual(['config - | a file | a folder'])
    expect(problemsIn(workingDirectory({ 'config/topics': '' }))).toEqual(['config/topics - | a file | a folder'])
  })

  it('for not being there', () => {
    expect(problemsIn(workingDirectory())).toEqual([
      'config - | no such folder | a folder with parley.yaml, sources.yaml and topics/; name another one with PARLEY_CONFIG',
    ])
  })

  it('is called by its whole path where it lies outside the working directory', () => {
    const cwd = workingDirectory()
    mkdirSync(join(cwd, 'below'))
    const loaded = loadConfig({ cwd: join(cwd, 'below'), env: {}, dir: '../elsewhere' })
    expect(loaded.ok ? null : loaded.problems[0]?.file).toBe(join(cwd, 'elsewhere'))
  })
})

function problemsIn(cwd: string): string[] {
  const loaded = loadConfig({ cwd, env: {} })
  return loaded.ok ? [] : loaded.problems.map(line)
}
