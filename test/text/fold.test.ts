import { describe, expect, it } from 'vitest'
import { collapse, foldForHash, joinBlocks, splitBlocks } from '../../src/text/fold.js'

describe('foldForHash', () => {
  it('folds what only typesetting changes', () => {
    const same = [
      ['“Home”, he said', '"home", he said'],
      ['«Дома» — сказал', '"дома" - сказал'],
      ['It’s over', "it's over"],
      ['перемир\u02bcя', "перемир'я"],
      ['ex\u00adchange\u200b d\ufeff', 'exchange d'],
      ['full\u3000width　Ａ１', 'full width a1'],
      ['two\u00a0\n  words', 'two words'],
      ['the ﬁrst', 'the first'],
      ['157‑for‑157', '157-for-157'],
    ]
    for (const [a = '', b = ''] of same) expect(foldForHash(a)).toBe(foldForHash(b))
  })

  it('keeps what a reader would see', () => {
    const different = [
      ['157 prisoners', '158 prisoners'],
      ['осёл', 'осел'],
      ['resume', 'résumé'],
      ['yes.', 'yes?'],
    ]
    for (const [a = '', b = ''] of different) expect(foldForHash(a)).not.toBe(foldForHash(b))
  })
})

describe('blocks', () => {
  it('are joined by a blank line and found again', () => {
    const text = joinBlocks([' one\n two ', '\u00a0', 'three'])
    expect(text).toBe('one two\n\nthree')
    expect(splitBlocks(text)).toEqual(['one two', 'three'])
    expect(splitBlocks('')).toEqual([])
  })

  it('have their white space collapsed', () => {
    expect(collapse('\u2003a\t\u00a0b\r\n')).toBe('a b')
  })
})
