/** A public channel, by where its posts can be read without an account. */
interface TelegramChannel {
  readonly name: string
  /** Of the preview page, which shows the latest posts. */
  readonly url: string
}

/** One post, by where it stands. */
interface TelegramPost {
  /** The post's own address, by which everybody knows it. */
  readonly url: string
  /** Where its text is, made for showing it in other pages; on the host that was asked for. */
  readonly embedUrl: string
}

const HOSTS: ReadonlySet<string> = new Set(['t.me', 'telegram.me', 'telegram.dog', 'www.t.me'])
/** A letter, then letters, digits and underscores: 4 to 32 of them (the rule for public names). */
const NAME = /^[a-z]\w{3,31}$/i
/** First parts of paths on the same host that name no channel. */
const RESERVED: ReadonlySet<string> = new Set(
  'joinchat addstickers addemoji addtheme share socks proxy login confirmphone invoice setlanguage iv c s k a'.split(
    ' ',
  ),
)

/**
 * The channel that an address leads to: `t.me/NAME`, `t.me/s/NAME`, a post of it; on any other host (a mirror) only
 * `/s/NAME`. Null for everything else.
 */
export function telegramChannel(address: string): TelegramChannel | null {
  const url = parsed(address)
  if (url === null) return null
  const [first = '', second = ''] = partsOf(url)
  if (first === 's' && NAME.test(second)) return { name: second, url: `${originOf(url)}/s/${second}` }
  if (!isTelegram(url) || RESERVED.has(first.toLowerCase()) || !NAME.test(first)) return null
  return { name: first, url: `https://t.me/s/${first}` }
}

/** The post that an address on Telegram's own host leads to, or null. */
export function telegramPost(address: string): TelegramPost | null {
  const url = parsed(address)
  if (url === null || !isTelegram(url)) return null
  const parts = partsOf(url)
  const [name = '', id = ''] = parts[0] === 's' ? parts.slice(1) : parts
  if (RESERVED.has(name.toLowerCase()) || !NAME.test(name) || !/^\d{1,12}$/.test(id)) return null
  return { url: `https://t.me/${name}/${id}`, embedUrl: `${url.origin}/${name}/${id}?embed=1&mode=tme` }
}

function parsed(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url : null
}

function isTelegram(url: URL): boolean {
  return HOSTS.has(url.hostname) && url.port === ''
}

function originOf(url: URL): string {
  return isTelegram(url) ? 'https://t.me' : url.origin
}

function partsOf(url: URL): readonly string[] {
  return url.pathname.split('/').filter((part) => part !== '')
}
