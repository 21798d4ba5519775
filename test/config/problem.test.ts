import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/config.js'
import { nearest, renderProblems } from '../../src/config/problem.js'
import { workingDirectory } from './folder.js'

describe('renderProblems', () => {
  it('shows each problem with what was found and what is allowed', () => {
    const cwd = workingDirectory({ 'config/parley.yaml': 'web:\n  timeout: soon\n', '.env': 'PARLEY_PORT=x\n' })
    const loaded = loadConfig({ cwd, env: { PARLEY_HOST: ':' } })
    expect(loaded.ok ? '' : renderProblems(loaded.problems)).toBe(`The configuration has 3 problems:

  .env:1:1  PARLEY_PORT
    found    "x"
    allowed  a whole number from 0 to 65535

  environment  PARLEY_HOST
    found    ":"
    allowed  a host name or an address without a port, such as 127.0.0.1

  config/parley.yaml:2:12  web.timeout
    found    "soon"
    allowed  a duration from 100ms to 10m, such as 20s
`)
  })

  it('counts one problem as one', () => {
    const problem = { file: 'data/keys', line: null, column: null, key: null, found: 'a', allowed: 'b' }
    expect(renderProblems([problem])).toBe(
      'The configuration has one problem:\n\n  data/keys\n    found    a\n    allowed  b\n',
    )
  })
})

describe('nearest', () => {
  it.each([
    ['tiemout', ['timeout', 'redirects'], 'timeout'],
    ['TIMEOUT', ['timeout'], 'timeout'],
    ['max_pages', ['max_feed', 'max_page'], 'max_page'],
    ['gap', ['url', 'key'], null],
    ['x', ['y'], 'y'],
    ['', ['key'], null],
  ])('%s among %j is %s', (written, known, name) => {
    expect(nearest(written, known)).toBe(name)
  })
})
