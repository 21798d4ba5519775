import { describe, expect, it } from 'vitest'
import { counted, cut, plain, since, width, wrap } from '../../src/cli/text.js'

describe('text for a terminal', () => {
  it('counts the columns that letters take', () => {
    expect(width('abc')).toBe(3)
    expect(width('交换')).toBe(4)
    expect(width('é')).toBe(1)
    expect(width('\u001b[31mred\u001b[39m')).toBe(3)
  })

  it('cuts to columns, not to letters', () => {
    expect(cut('prisoner exchange', 20)).toBe('prisoner exchange')
    expect(cut('prisoner exchange', 9)).toBe('prisoner…')
    expect(cut('交换战俘', 5)).toBe('交换…')
  })

  it('breaks between words, and lets a long word stand', () => {
    expect(wrap('each side freed 157', 9)).toEqual(['each side', 'freed 157'])
    expect(wrap('a Kriegsgefangenenaustausch b', 6)).toEqual(['a', 'Kriegsgefangenenaustausch', 'b'])
    expect(wrap('', 6)).toEqual([])
  })

  it('takes out what would move the cursor or turn the line', () => {
    expect(plain('a\u001b[2Jb\r\nc \u202ed')).toBe('a [2Jb c d')
  })

  it('says how long ago', () => {
    const now = new Date('2026-02-05T12:00:00Z')
    expect(since('2026-02-05T11:59:59.500Z', now)).toBe('now')
    expect(since('2026-02-05T11:59:18Z', now)).toBe('42 s ago')
    expect(since('2026-02-05T11:30:00Z', now)).toBe('30 min ago')
    expect(since('2026-02-04T10:00:00Z', now)).toBe('26 h ago')
    expect(since('2026-02-02T12:00:00Z', now)).toBe('3 days ago')
    expect(since(new Date('2026-02-05T12:05:30Z'), now)).toBe('in 5 min')
    expect(since(null, now)).toBe('–')
  })

  it('counts with a noun', () => {
    expect([counted(1, 'story', 'stories'), counted(2, 'story', 'stories'), counted(0, 'source')]).toEqual([
      '1 story',
      '2 stories',
      '0 sources',
    ])
  })
})
