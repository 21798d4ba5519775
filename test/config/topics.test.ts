import { describe, expect, it } from 'vitest'
import { loadTopics } from '../../src/config/config.js'
import { config, line, problems, workingDirectory } from './folder.js'

const SWAP = 'key: swap\nname: Swap\nversion: 1\nlanguages:\n  en: {names: [prisoner swap*]}\n'

describe('topics/*.yaml', () => {
  it('are read in the order of their names', () => {
    const { topics } = config({ 'topics/b.yaml': SWAP, 'topics/a.yaml': SWAP.replace('key: swap', 'key: first') })
    expect(topics.map(({ key }) => key)).toEqual(['first', 'swap'])
    expect(topics[1]?.languages.en?.names).toEqual(['prisoner swap*'])
  })

  it('have their mistakes told at their places, down to one term', () => {
    expect(
      problems({
        'topics/a.yaml': `key: A
name: x
version: 0
threshold: -1
languages:
  english: {}
  en: {names: [3, "a (b"], nams: []}
alerts: {changes: [foo]}
`,
        'topics/b.yml': '',
        'topics/c.yaml': '',
        'topics/d.yaml': SWAP,
        'topics/e.yaml': `# again\n${SWAP}`,
      }),
    ).toEqual([
      'config/topics/a.yaml:1:6 key | "A" | must be lower-case letters, digits and dashes, and start with a letter',
      'config/topics/a.yaml:3:10 version | 0 | at least 1',
      'config/topics/a.yaml:4:12 threshold | -1 | more than 0',
      'config/topics/a.yaml:6:12 languages.english | a map | must be a primary language subtag such as "en"',
      'config/topics/a.yaml:7:16 languages.en.names[0] | 3 | a text (in quotes where it looks like a number or a date)',
      expect.stringMatching(/^config\/topics\/a\.yaml:7:19 languages\.en\.names\[1\] \| "a \(b" \| /),
      expect.stringMatching(
        /^config\/topics\/a\.yaml:7:28 languages\.en\.nams \| an unknown key \| did you mean names\? /,
      ),
      'config/topics/a.yaml:8:20 alerts.changes[0] | "foo" | one of state, fact, corroboration, dispute, correction',
      'config/topics/b.yml - | a name that is not read | a name that ends in .yaml',
      expect.stringMatching(
        /^config\/topics\/c\.yaml:1:1 - \| nothing \| a map of keys and values: key, name, version/,
      ),
      'config/topics/e.yaml:2:6 key | "swap", as in config/topics/d.yaml | a key that no other topic has',
    ])
  })

  it('say what must be there before a story is told of', () => {
    const cwd = workingDirectory({
      'config/topics/a.yaml': `${SWAP}alerts: {open_after: {origins: 3, official: false}}\n`,
      'config/topics/b.yaml': `${SWAP.replace('swap', 'other')}alerts: {open_after: {origins: 0, offical: true}}\n`,
    })
    const loaded = loadTopics({ cwd, env: {} })
    expect(loaded.ok ? [] : loaded.problems.map(line)).toEqual([
      expect.stringMatching(/^config\/topics\/b\.yaml:\d+:\d+ alerts\.open_after\.origins \| 0 \| /),
      expect.stringMatching(/alerts\.open_after\.offical \| an unknown key \| did you mean official\? /),
    ])
  })

  it('can be had alone, whatever else is wrong', () => {
    const cwd = workingDirectory({
      'elsewhere/topics/a.yaml': SWAP,
      'elsewhere/parley.yaml': '{',
      '.env': 'REDIS_URL=x',
    })
    const loaded = loadTopics({ cwd, env: { PARLEY_CONFIG: 'elsewhere', DATABASE_URL: 'mysql://x' } })
    expect(loaded.ok && loaded.topics.map(({ key }) => key)).toEqual(['swap'])
    const none = loadTopics({ cwd, env: {} })
    expect(none.ok ? [] : none.problems.map(line)).toHaveLength(1)
  })
})
