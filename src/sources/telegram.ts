import { selectAll, selectOne } from 'css-select'
import type { ParsedEntry, ParsedSource } from '../domain/source.js'
import { joinBlocks } from '../text/fold.js'
import { parseDate } from './dates.js'
import { attribute, hasClass, lineOf, linesOf, parseMarkup, type Tree, type TreeElement } from './markup.js'
import { literalText } from './plain.js'
import { telegramChannel } from './telegram-address.js'

const TITLE_CHARS = 200
const SUMMARY_CHARS = 2000
/** Posts that one page may show; Telegram shows about twenty. */
const MOST_POSTS = 200

/** What a preview page turned out to be. */
export type TelegramReading =
  | { readonly kind: 'source'; readonly source: ParsedSource }
  /** `reason` is for an operator. */
  | { readonly kind: 'unreadable'; readonly reason: string }

/** What a page with one post turned out to be. */
export type PostReading =
  | { readonly kind: 'post'; readonly entry: ParsedEntry }
  | { readonly kind: 'no-post'; readonly reason: string }

/**
 * Reads the preview page of a public channel (`https://t.me/s/NAME`). Each post that says something is an entry, its
 * text in `post`; service messages are none. What is quoted for a reply, and the card of a linked page, are not the
 * post's own words.
 *
 * A channel that shows no preview is unreadable, with the reason as far as its page tells it.
 *
 * @param url where the page was found, after redirects
 */
export function readTelegram(markup: string, url: string): TelegramReading {
  const tree = parseMarkup(markup)
  const messages = elements('.tgme_widget_message[data-post]', tree).slice(0, MOST_POSTS)
  if (messages.length === 0 && selectOne('.tme_no_messages_found, .tgme_channel_history', tree) === null) {
    return { kind: 'unreadable', reason: whyNoPreview(tree, url) }
  }
  const title = channelName(tree)
  const posts = messages.filter((message) => !hasClass(message, 'service_message'))
  const entries = posts.flatMap((message) => entryOf(message, title) ?? [])
  const silent = posts.length - entries.length
  const notes = [
    ...(silent > 0
      ? [`${silent} of its ${posts.length} posts show no text here (pictures, videos) and were left out`]
      : []),
    ...renamed(entries, url),
  ]
  const back = backOf(messages, url)
  return { kind: 'source', source: { title, entries, waitSeconds: null, notes, ...(back && { back }) } }
}

/** Where the posts before those of a page are shown. Pictures and service messages are numbered like all others. */
function backOf(messages: readonly TreeElement[], url: string): ParsedSource['back'] | null {
  const numbers = messages.flatMap((message) => {
    const number = /\/(\d{1,12})$/.exec(attribute(message, 'data-post')?.trim() ?? '')?.[1]
    return number === undefined ? [] : [Number(number)]
  })
  const oldest = numbers.length === 0 ? 0 : Math.min(...numbers)
  if (oldest <= 1 || !URL.canParse(url)) return null
  const before = new URL(url)
  before.search = `?before=${oldest}`
  before.hash = ''
  return { oldest, url: before.href }
}

/** Reads the page that shows one post (`https://t.me/NAME/ID?embed=1`). */
export function readTelegramPost(markup: string): PostReading {
  const tree = parseMarkup(markup)
  const message = selectOne<TreeElement, TreeElement>('.tgme_widget_message[data-post]', roots(tree))
  const entry = message === null ? null : entryOf(message, channelName(tree))
  if (entry !== null) return { kind: 'post', entry }
  const error = selectOne<TreeElement, TreeElement>('.tgme_widget_message_error', roots(tree))
  if (error !== null) return { kind: 'no-post', reason: `Telegram says: “${literalText(lineOf(error), 120)}”` }
  return { kind: 'no-post', reason: message === null ? 'no post is shown there' : 'the post has no text' }
}

function entryOf(message: TreeElement, channel: string | null): ParsedEntry | null {
  const id = /^[a-z]\w{2,40}\/\d{1,12}$/i.exec(attribute(message, 'data-post')?.trim() ?? '')?.[0]
  if (id === undefined) return null
  const lines = linesIn(message)
  const text = joinBlocks(lines)
  if (text === '') return null
  const time = first('.tgme_widget_message_date time[datetime]', message)
  return {
    title: titleOf(lines),
    link: `https://t.me/${id}`,
    id,
    published: time === null ? null : parseDate(attribute(time, 'datetime') ?? ''),
    updated: null,
    summary: literalText(text, SUMMARY_CHARS),
    post: { text, byline: bylineOf(message), siteName: channel ?? ownerOf(message) },
  }
}

/** The post's own words: its text, or the question of a poll with its answers. */
function linesIn(message: TreeElement): readonly string[] {
  const text = elements('.tgme_widget_message_text', message).find((one) => !isQuoted(one, message))
  const poll = elements('.tgme_widget_message_poll_question, .tgme_widget_message_poll_option_text', message)
  return [...(text === undefined ? [] : linesOf(text)), ...poll.map(lineOf)]
}

/** Whether an element belongs to what a post answers or links to. */
function isQuoted(element: TreeElement, message: TreeElement): boolean {
  for (let at = element.parent; at !== null && at !== message; at = at.parent) {
    if (
      'attribs' in at &&
      (hasClass(at, 'tgme_widget_message_reply') || hasClass(at, 'tgme_widget_message_link_preview'))
    )
      return true
  }
  return false
}

/** Posts have no title: the first line that has words stands for one, or its beginning. */
function titleOf(lines: readonly string[]): string {
  const line = lines.find((one) => /\p{L}{2}/u.test(one)) ?? lines[0] ?? ''
  if (line.length <= TITLE_CHARS) return literalText(line, TITLE_CHARS)
  const sentence = /^.{20,200}?[.!?…։۔。！？](?=\s|$)/u.exec(line)?.[0]
  return sentence ?? literalText(line, TITLE_CHARS)
}

function bylineOf(message: TreeElement): string | null {
  const name =
    first('.tgme_widget_message_forwarded_from_name', message) ?? first('.tgme_widget_message_from_author', message)
  const byline = name === null ? '' : literalText(lineOf(name), 200)
  return byline === '' ? null : byline
}

function ownerOf(message: TreeElement): string | null {
  const owner = first('.tgme_widget_message_owner_name', message)
  const name = owner === null ? '' : literalText(lineOf(owner), 200)
  return name === '' ? null : name
}

function channelName(tree: Tree): string | null {
  const shown = elements('.tgme_channel_info_header_title', tree)[0]
  const declared = elements('meta[property="og:title"]', tree)[0]
  const name = shown === undefined ? declared && attribute(declared, 'content') : lineOf(shown)
  const title = literalText(name ?? '', 200)
  return title === '' ? null : title
}

/** A channel that was given another name is still found under the old one for a while. */
function renamed(entries: readonly ParsedEntry[], url: string): readonly string[] {
  const asked = telegramChannel(url)?.name.toLowerCase()
  const shown = entries[0]?.id?.split('/')[0]
  if (asked === undefined || shown === undefined || shown.toLowerCase() === asked) return []
  return [`its posts are those of the channel ${shown}: it was renamed; take https://t.me/s/${shown}`]
}

/** What is there instead of posts: Telegram sends on to the channel's card, which tells little. */
function whyNoPreview(tree: Tree, url: string): string {
  const name = telegramChannel(url)?.name
  const who = name === undefined ? 'the channel' : `@${name}`
  const extra = elements('.tgme_page_extra', tree)[0]
  const told = extra === undefined ? '' : literalText(lineOf(extra), 80)
  if (/subscriber/i.test(told)) {
    return `${who} is a channel (${told}) that shows no preview on the web: its owner or Telegram has turned it off, and its posts can be read in Telegram only`
  }
  if (/member/i.test(told)) return `${who} is a group (${told}), not a channel: groups show no preview on the web`
  if (selectOne('.tgme_page, .tgme_head_wrap', tree) !== null) {
    return `${who} has no preview on the web: there is no public channel of that name, or it belongs to a person or a bot`
  }
  return 'not the preview page of a Telegram channel; its address is https://t.me/s/NAME'
}

function elements(selector: string, within: Tree | TreeElement): readonly TreeElement[] {
  return selectAll<TreeElement, TreeElement>(selector, roots(within))
}

function first(selector: string, within: TreeElement): TreeElement | null {
  return elements(selector, within)[0] ?? null
}

function roots(within: Tree | TreeElement): TreeElement[] {
  return within.children.filter((child): child is TreeElement => 'attribs' in child)
}
