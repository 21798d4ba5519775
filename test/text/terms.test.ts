import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../src/text/lexicon/index.js'
import { readTerm, TermSet } from '../../src/text/terms.js'
import { foldWord, tokenise } from '../../src/text/tokens.js'

function found(terms: readonly string[], text: string): readonly string[] {
  const set = new TermSet<string>()
  set.add('hit', terms)
  const tokens = tokenise(text)
  return set.find(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

describe('terms', () => {
  it.each([
    ['swap*', 'Swapping and a SWAP', ['Swapping', 'SWAP']],
    ['prisoner swap*', 'a prisoner-swap, not prisoners swap', ['prisoner-swap']],
    ['*tausch', 'Gefangenenaustausch und Tausch', ['Gefangenenaustausch', 'Tausch']],
    ['tausch* ~4 aus', 'Sie tauschten je 157 Gefangene aus.', ['tauschten je 157 Gefangene aus']],
    ['vor _ jahren', 'Vor 40 Jahren und vor Jahren', ['Vor 40 Jahren']],
    ['échang* ~2 otages', "l'échange de six otages", ['échange de six otages']],
    ['перемирʼя', "Перемир'я, перемир’я", ["Перемир'я", 'перемир’я']],
    ['еще', 'ещё раз', ['ещё']],
    ['görüşme*', 'GÖRÜŞMELER İstanbul', ['GÖRÜŞMELER']],
    ['تبادل الأسرى', 'وتبادل الاسرى', ['وتبادل الاسرى']],
    ['换俘', '俄乌換俘', ['換俘']],
    ['ounce|pound', 'a pound', ['pound']],
  ])('%s in "%s"', (term, text, expected) => {
    expect(found([term], text)).toEqual(expected)
  })

  it('ties a term to the start of its sentence', () => {
    expect(found(['^earlier'], 'Earlier talks failed.')).toEqual(['Earlier'])
    expect(found(['^earlier'], 'They had met three weeks earlier.')).toEqual([])
  })

  it.each([
    ['', 'is empty'],
    ['~3 swap', 'must not begin or end with a gap'],
    ['swap ~', 'has the gap "~"'],
    ['s*wap', 'which is no word'],
    ['换俘|战俘', 'terms of their own'],
  ])('refuses "%s"', (written, problem) => {
    const read = readTerm(written)
    expect(read.ok).toBe(false)
    if (!read.ok) expect(read.problem).toContain(problem)
  })

  it('folds spellings of one word together', () => {
    expect(foldWord('Łódź')).toBe('lodz')
    expect(foldWord('İstanbul')).toBe('istanbul')
    expect(foldWord('أوكرانيا')).toBe(foldWord('اوكرانيا'))
  })

  it('keeps places in a longer text', () => {
    expect(tokenise('U.S. aid', 10)).toMatchObject([
      { key: 'us', start: 10, end: 14, shape: 'upper' },
      { key: 'aid', start: 15, end: 18, shape: 'lower' },
    ])
  })

  it.each(['en', 'ru', 'uk', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'ar', 'zh'])(
    'has a readable vocabulary for %s',
    (language) => {
      expect(lexiconOf(language)?.language).toBe(language)
    },
  )
})
