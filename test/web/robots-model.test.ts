import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readRobots } from '../../src/web/robots.js'

/** One line of a robots.txt as the model sees it. */
type Line =
  | { readonly kind: 'agent'; readonly name: string }
  | { readonly kind: 'allow' | 'disallow'; readonly path: string }
  | { readonly kind: 'other'; readonly text: string }

/** RFC 9309, section 2.2, written down a second time, as plainly as can be: what the reader is held against. */
function allowedByTheRules(lines: readonly Line[], token: string, path: string): boolean {
  const groups: { readonly agents: Set<string>; readonly rules: Line[] }[] = []
  let open = false
  for (const line of lines) {
    if (line.kind === 'agent') {
      if (!open) groups.push({ agents: new Set(), rules: [] })
      open = true
      groups.at(-1)?.agents.add(line.name.toLowerCase())
    } else if (line.kind !== 'other') {
      open = false
      groups.at(-1)?.rules.push(line)
    }
  }
  const named = groups.filter(({ agents }) => agents.has(token.toLowerCase()))
  const holding = named.length > 0 ? named : groups.filter(({ agents }) => agents.has('*'))
  let longest = -1
  let allowed = true
  for (const rule of holding.flatMap(({ rules }) => rules)) {
    if (rule.kind !== 'allow' && rule.kind !== 'disallow') continue
    if (rule.path === '' || rule.path.length < longest || !covers(rule.path, path)) continue
    allowed = rule.kind === 'allow' || (rule.path.length === longest && allowed)
    longest = rule.path.length
  }
  return allowed
}

function covers(pattern: string, path: string): boolean {
  if (pattern === '') return true
  if (pattern === '$') return path === ''
  if (pattern.startsWith('*')) {
    for (let at = 0; at <= path.length; at += 1) if (covers(pattern.slice(1), path.slice(at))) return true
    return false
  }
  return path.startsWith(pattern[0] ?? '') && path !== '' && covers(pattern.slice(1), path.slice(1))
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 4 })
const path = letters.map((text) => `/${text}`)
const pattern = fc
  .tuple(fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 5 }), fc.boolean())
  .map(([text, anchored]) => `/${text}${anchored ? '$' : ''}`)
const line: fc.Arbitrary<Line> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('Parley', 'parley', '*', 'Otherbot').map((name): Line => ({ kind: 'agent', name })),
  },
  { weight: 3, arbitrary: pattern.map((text): Line => ({ kind: 'disallow', path: text })) },
  { weight: 2, arbitrary: pattern.map((text): Line => ({ kind: 'allow', path: text })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', '# note', 'Sitemap: https://news.example/map.xml', 'Host: x')
      .map((text): Line => ({ kind: 'other', text })),
  },
)

const written = (one: Line): string => {
  if (one.kind === 'agent') return `User-agent: ${one.name}`
  return one.kind === 'other' ? one.text : `${one.kind}: ${one.path}`
}

it('robots.txt is read as RFC 9309 says, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 10 }), path, fc.constantFrom('\n', '\r\n', '\r'), (lines, asked, end) => {
      const policy = readRobots(lines.map(written).join(end), 'Parley/0.1 (+https://news.example/bot)')
      expect(policy.allows(`https://news.example${asked}`)).toBe(allowedByTheRules(lines, 'Parley', asked))
    }),
    { seed: 41, numRuns: 3000 },
  )
})
