import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/articles/read/page.js'

const TITLE = 'Harbour office opens the new quay'
const BODY = [
  'The harbour office opened the new quay on Thursday, nine months later than it had promised when the work began.',
  'Two cranes stand on it already, and a third one will be brought from the yard across the river before the summer.',
  'Ships of any size can now be unloaded at night, the head of the office said, because the lamps are bright enough.',
]
const paragraphs = BODY.map((text) => `<p>${text}</p>`)
const PICTURE =
  '<figure><img src="q.jpg"><figcaption>Prisoners of war come home in an exchange last year. Photo: A. Name / Agency</figcaption></figure>'

function read(body: string) {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>${body}</body></html>`
  const outcome = readPage({ url: 'https://news.example.org/quay', bytes: html, contentType: 'text/html' })
  if (outcome.kind !== 'article') throw new Error(outcome.reason)
  return outcome.reading
}

describe('the zones of a page', () => {
  it('are told apart: headline, standfirst, body, captions, other articles', () => {
    const related =
      '<div class="more"><h3>Related articles</h3><ul><li><a href="/a">Russia and Ukraine exchange 300 prisoners of war</a></li><li><a href="/b">Talks to go on in March</a></li></ul></div>'
    const aside =
      '<aside><h4>Most read</h4><p><a href="/c">Delegations meet in the old town for a third round</a></p></aside><aside hidden>Not shown</aside>'
    const reading = read(
      `<article><h1>${TITLE}</h1><h2>Cranes and lamps are in place, and ships can be unloaded at night</h2>${PICTURE}${paragraphs.join('')}${related}</article>${aside}<nav><a href="/">Home</a></nav>`,
    )
    expect(reading.title).toBe(TITLE)
    expect(reading.standfirst).toBe('Cranes and lamps are in place, and ships can be unloaded at night')
    expect(reading.text.split('\n\n')).toEqual(BODY)
    expect(reading.zones?.captions).toEqual([
      'Prisoners of war come home in an exchange last year. Photo: A. Name / Agency',
    ])
    expect(reading.zones?.related).toEqual([
      'Related articles',
      'Russia and Ukraine exchange 300 prisoners of war',
      'Talks to go on in March',
      'Most read',
      'Delegations meet in the old town for a third round',
    ])
  })

  it('are absent where nothing stands beside the text', () => {
    expect(read(`<article><h1>${TITLE}</h1>${paragraphs.join('')}</article>`).zones).toBeUndefined()
  })

  it('are bounded, each text once', () => {
    const cards = Array.from({ length: 90 }, (_, n) => `<p><a href="/${n}">${n % 60} ${'headline '.repeat(99)}</a></p>`)
    const { zones } = read(
      `<article><h1>${TITLE}</h1>${paragraphs.join('')}</article><p>${BODY.join(' ').repeat(600)}</p><aside>${cards.join('')}</aside>`,
    )
    expect(zones?.related).toHaveLength(40)
    expect(new Set(zones?.related).size).toBe(40)
    expect(Math.max(...(zones?.related ?? []).map((text) => text.length))).toBe(500)
  })
})
