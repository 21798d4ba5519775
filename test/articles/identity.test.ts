import { describe, expect, it } from 'vitest'
import { contentHash } from '../../src/articles/identity.js'

const LONG =
  'Both delegations left the hall without a word. “We will meet again on Monday,” an adviser said later — and nobody contradicted him. ' +
  'The list of 157 names had been agreed by then, according to two people who had seen it, though it was not published.'

describe('contentHash', () => {
  it('is a SHA-256 in hex', () => {
    expect(contentHash('A title', LONG)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('does not hear what nobody sees', () => {
    const noisy = LONG.replace(/[“”]/g, '"')
      .replace(' — ', '—')
      .replace('hall', 'ha\u00adll')
      .replace('. ', '.\n\n')
      .toUpperCase()
    expect(contentHash('A  Title\u200b', noisy)).toBe(contentHash('A title', LONG))
  })

  it('tells apart what differs in a number, a word or the title', () => {
    const hashes = [
      contentHash('A title', LONG),
      contentHash('A title', LONG.replace('157', '158')),
      contentHash('A title', LONG.replace('Monday', 'Friday')),
      contentHash('Another title', LONG),
      contentHash('A', `title ${LONG}`),
    ]
    expect(new Set(hashes).size).toBe(5)
  })

  it('refuses texts too short to tell articles apart', () => {
    expect(contentHash('Before you continue', 'We use cookies. Accept all or manage your choices.')).toBeNull()
    expect(contentHash('x', `${'a'.repeat(150)}${' '.repeat(100)}`)).toBeNull()
    expect(contentHash('x', 'a'.repeat(199))).toBeNull()
    expect(contentHash('x', 'a'.repeat(200))).not.toBeNull()
  })

  it('asks less of Chinese, Japanese and Korean', () => {
    const sentence = '双方代表团在会谈结束后没有发表声明但是交换名单已经确定'
    expect(contentHash('标题', sentence.repeat(3))).not.toBeNull()
    expect(contentHash('标题', sentence.repeat(2))).toBeNull()
  })
})
