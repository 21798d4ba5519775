import { describe, expect, it } from 'vitest'
import { isQuoted } from '../../src/text/quotes.js'

describe('quotation marks', () => {
  it.each([
    ['He called it “a bad series”, and left.', 'series', true],
    ['„Ein schlechter Film“, sagte er über die Serie.', 'Film', true],
    ['„Ein schlechter Film“, sagte er über die Serie.', 'Serie', false],
    ['«Плохой сериал», – сказал режиссёр сериала.', 'режиссёр', false],
    ['«Плохой сериал», – сказал режиссёр.', 'сериал', true],
    ['他说“这是一部烂剧”，然后离开。', '烂剧', true],
    ['"A bad film", he said of the series.', 'film', true],
    ['"A bad film", he said of the series.', 'series', false],
    ['It is the script of a bad series”, she said.', 'series', true],
    ['It is the script of a bad series, she said.', 'series', false],
  ])('%s: %s', (sentence, word, quoted) => {
    expect(isQuoted(sentence, sentence.indexOf(word))).toBe(quoted)
  })
})
