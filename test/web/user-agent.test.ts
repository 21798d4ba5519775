import { expect, test } from 'vitest'
import { PRODUCT_TOKEN, userAgent } from '../../src/web/user-agent.js'

test.each([
  ['https://example.org/bot; desk@example.org', 'Parley/0.1 (+https://example.org/bot; desk@example.org)'],
  ['desk@example.org', 'Parley/0.1 (desk@example.org)'],
  [' https://example.org/bot ;', 'Parley/0.1 (+https://example.org/bot)'],
  ['', 'Parley/0.1'],
  [' ; ', 'Parley/0.1'],
  ['Desk (Kyiv)\r\nX-Evil: 1', 'Parley/0.1 (Desk KyivX-Evil: 1)'],
  ['пошта@example.org', 'Parley/0.1 (@example.org)'],
])('%j', (contact, expected) => expect(userAgent('0.1', contact)).toBe(expected))

test('it begins with the token that robots.txt knows', () => {
  expect(userAgent('1.2.3', '').startsWith(`${PRODUCT_TOKEN}/`)).toBe(true)
  expect(PRODUCT_TOKEN).toBe('Parley')
})
