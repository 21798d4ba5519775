import { describe, expect, it } from 'vitest'
import { readPost } from '../../src/sources/read.js'
import { readTelegram } from '../../src/sources/telegram.js'
import { telegramChannel, telegramPost } from '../../src/sources/telegram-address.js'
import { cardPage, channelPage, type PostSpec, postMarkup } from './channel.js'

const URL = 'https://t.me/s/harbour_desk'

function read(posts: readonly PostSpec[]) {
  const reading = readTelegram(channelPage(posts), URL)
  if (reading.kind !== 'source') throw new Error(reading.reason)
  return reading.source
}

describe('the preview page of a channel', () => {
  it('gives text, time and link of each post, whole and in paragraphs', () => {
    const source = read([
      {
        id: 41,
        text: '<b>Обмін відбувся</b> <i class="emoji"><b>🇺🇦</b></i><br/><br/>Додому повернулися 157 захисників &amp; цивільних.<br/>Посередник&nbsp;— <a href="https://example.org/">ОАЕ</a>.',
        at: '2026-02-05T11:30:00+02:00',
      },
    ])
    expect(source.title).toBe('Harbour Desk')
    expect(source.entries).toEqual([
      {
        title: 'Обмін відбувся 🇺🇦',
        link: 'https://t.me/harbour_desk/41',
        id: 'harbour_desk/41',
        published: new Date('2026-02-05T09:30:00Z'),
        updated: null,
        summary: 'Обмін відбувся 🇺🇦 Додому повернулися 157 захисників & цивільних. Посередник — ОАЕ.',
        post: {
          text: 'Обмін відбувся 🇺🇦\n\nДодому повернулися 157 захисників & цивільних.\n\nПосередник — ОАЕ.',
          byline: null,
          siteName: 'Harbour Desk',
        },
      },
    ])
    expect(source.notes).toEqual([])
  })

  it('says where the posts before it are, pictures and service messages counted', () => {
    const posts: PostSpec[] = [{ id: 40, classes: 'service_message' }, { id: 41 }, { id: 42, text: 'Nine came home.' }]
    expect(read(posts).back).toEqual({ oldest: 40, url: `${URL}?before=40` })
    expect(read([{ id: 1, text: 'It begins.' }]).back).toBeUndefined()
    const earlier = readTelegram(channelPage(posts), `${URL}?before=60`)
    expect(earlier).toMatchObject({ source: { back: { url: `${URL}?before=40` } } })
  })

  it('reads an edited post like any other: the mark is no part of its text', () => {
    expect(read([{ id: 1, text: 'Nine came home.', edited: true }]).entries[0]?.post?.text).toBe('Nine came home.')
  })

  it('names the origin of a forwarded post', () => {
    const [entry] = read([{ id: 2, text: 'From elsewhere.', forwardedFrom: 'Other Desk' }]).entries
    expect(entry).toMatchObject({ link: 'https://t.me/harbour_desk/2', post: { byline: 'Other Desk' } })
    expect(entry?.post?.text).toBe('From elsewhere.')
  })

  it('takes neither what is answered nor the card of a linked page for the words of a post', () => {
    const card =
      '<a class="tgme_widget_message_link_preview" href="https://example.org"><div class="link_preview_title">Card</div><div class="tgme_widget_message_text link_preview_description">Described</div></a>'
    const [entry] = read([{ id: 3, text: 'The answer.', replyTo: 'The question', extra: card }]).entries
    expect(entry?.post?.text).toBe('The answer.')
  })

  it('reads the caption of an album once, and a poll with its answers', () => {
    const inner = '<div class="tgme_widget_message_text js-message_text" dir="auto">One caption.</div>'
    const poll =
      '<div class="tgme_widget_message_poll"><div class="tgme_widget_message_poll_question">Will they meet?</div><div class="tgme_widget_message_poll_option_text">Yes</div></div>'
    const { entries } = read([
      { id: 4, text: inner },
      { id: 5, extra: poll },
    ])
    expect(entries.map((entry) => entry.post?.text)).toEqual(['One caption.', 'Will they meet?\n\nYes'])
  })

  it('leaves out service messages in silence and posts of mere pictures with a word', () => {
    const source = read([
      { id: 1, text: 'Channel created', classes: 'service_message' },
      { id: 6, extra: '<a class="tgme_widget_message_photo_wrap" href="https://t.me/harbour_desk/6"></a>' },
      { id: 7, text: 'Words.' },
    ])
    expect(source.entries.map(({ id }) => id)).toEqual(['harbour_desk/7'])
    expect(source.notes).toEqual(['1 of its 2 posts show no text here (pictures, videos) and were left out'])
  })

  it('makes a title of the first line with words, or of its first sentence where it is long', () => {
    const long = `${'word '.repeat(20).trim()}. ${'more '.repeat(80)}`
    const { entries } = read([
      { id: 1, text: '‼️<br/>Talks are over.<br/>More.' },
      { id: 2, text: long },
      { id: 3, text: '字'.repeat(400) },
    ])
    expect(entries.map(({ title }) => title)).toEqual([
      'Talks are over.',
      `${'word '.repeat(20).trim()}.`,
      `${'字'.repeat(199)}…`,
    ])
  })

  it('is empty, not broken, where a channel has no posts yet', () => {
    const page = channelPage([]).replace(
      '</section>',
      '<div class="tme_no_messages_found">No posts found</div></section>',
    )
    expect(readTelegram(page, URL)).toMatchObject({ kind: 'source', source: { entries: [] } })
  })

  it('tells that a channel goes by another name now', () => {
    const reading = readTelegram(channelPage([{ id: 1, text: 'Words.' }], 'new_desk'), URL)
    expect(reading).toMatchObject({
      source: {
        entries: [{ link: 'https://t.me/new_desk/1' }],
        notes: ['its posts are those of the channel new_desk: it was renamed; take https://t.me/s/new_desk'],
      },
    })
  })

  it.each([
    [
      '<div class="tgme_page_extra">12 345 subscribers</div>',
      'is a channel (12 345 subscribers) that shows no preview',
    ],
    ['<div class="tgme_page_extra">120 members, 3 online</div>', 'is a group (120 members, 3 online), not a channel'],
    ['<div class="tgme_page_extra">@harbour_desk</div>', 'there is no public channel of that name'],
    ['', 'there is no public channel of that name'],
  ])('says what is there instead of a preview: %s', (extra, said) => {
    const reading = readTelegram(cardPage(extra), 'https://t.me/harbour_desk')
    expect(reading).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining(said) })
    expect(reading).toMatchObject({ reason: expect.stringContaining('@harbour_desk') })
  })

  it('says that another page is none of a channel', () => {
    const reading = readTelegram('<html><body><p>Hello</p></body></html>', 'https://example.org/s/harbour_desk')
    expect(reading).toMatchObject({ reason: expect.stringContaining('not the preview page of a Telegram channel') })
  })
})

describe('the page of a single post', () => {
  it('gives the same text as the preview', () => {
    const spec = { id: 9, text: 'Пленных обменяли: 146 на 146.<br/><br/>Подробности позже.' }
    const page = `<html><body>${postMarkup(spec)}</body></html>`
    expect(readPost({ bytes: page, contentType: null })).toMatchObject({
      kind: 'article',
      reading: {
        title: 'Пленных обменяли: 146 на 146.',
        text: read([spec]).entries[0]?.post?.text,
        siteName: 'Harbour Desk',
        published: new Date('2026-02-05T09:30:00Z'),
        language: 'ru',
      },
    })
  })

  it('repeats what Telegram says of a post that is gone', () => {
    const page = '<body><div class="tgme_widget_message_error">Post not found</div></body>'
    expect(readPost({ bytes: page, contentType: null })).toEqual({
      kind: 'no-article',
      reason: 'Telegram says: “Post not found”',
    })
  })
})

describe('addresses of channels and posts', () => {
  it.each([
    ['https://t.me/harbour_desk', 'https://t.me/s/harbour_desk'],
    ['http://telegram.me/s/harbour_desk?before=7', 'https://t.me/s/harbour_desk'],
    ['https://t.me/harbour_desk/41', 'https://t.me/s/harbour_desk'],
    ['http://127.0.0.1:8080/s/harbour_desk', 'http://127.0.0.1:8080/s/harbour_desk'],
    ['https://t.me/joinchat/AAAA', null],
    ['https://t.me/+abcdef', null],
    ['https://t.me/', null],
    ['https://example.org/harbour_desk', null],
    ['ftp://t.me/harbour_desk', null],
    ['nonsense', null],
  ])('%s is read at %s', (address, url) => {
    expect(telegramChannel(address)?.url ?? null).toBe(url)
  })

  it.each([
    ['https://t.me/harbour_desk/41?single', 'https://t.me/harbour_desk/41'],
    ['https://t.me/s/harbour_desk/41', 'https://t.me/harbour_desk/41'],
    ['https://t.me/c/12345/41', null],
    ['https://t.me/harbour_desk', null],
    ['http://127.0.0.1:8080/harbour_desk/41', null],
  ])('%s is the post %s', (address, url) => {
    expect(telegramPost(address)?.url ?? null).toBe(url)
  })
})
