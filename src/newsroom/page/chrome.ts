import { composeOldSwap, composeTitle } from '../compose.js'
import type { Random } from '../random.js'
import { textsOf } from '../texts.js'
import { DRILL_NOTICE, type NewsLanguage, PLAIN_SUBJECTS } from '../types.js'
import { word } from './filler.js'
import { escapeMarkup } from './html.js'
import type { PageStyle } from './style.js'

/** Makes what stands around an article, in its language. One stream of choices runs through all of it. */
export interface Chrome {
  /** Headline of another story, now and then of a swap long past; with a link. */
  teaserLink(): string
  /** A link to a swap long past. */
  oldSwapLink(): string
  /** A teaser with picture, headline and date, about 1,900 bytes. */
  card(): string
  navigation(): string
  newsletter(): string
  donation(): string
  cookieBox(): string
  shareBar(): string
  adSlot(): string
  footer(): string
  /** The appeals as lines of text, escaped. */
  donationLines: readonly string[]
  newsletterLines: readonly string[]
  relatedHeading: string
  readMore: string
  mostRead: string
}

/** Opens the chrome of a page. */
export function createChrome(style: PageStyle, language: NewsLanguage, random: Random): Chrome {
  const texts = textsOf(language).chrome

  function teaser(headline: string, subject: string): { href: string; text: string } {
    return { href: `${style.homeUrl}archive/${subject}/${random.int(10_000, 99_999)}`, text: escapeMarkup(headline) }
  }
  function oldSwap(): { href: string; text: string } {
    return teaser(composeOldSwap(language, random), 'dossier')
  }
  function anyTeaser(): { href: string; text: string } {
    if (random.chance(0.12)) return oldSwap()
    const subject = random.pick(PLAIN_SUBJECTS)
    return teaser(composeTitle(subject, language, random), subject)
  }

  function link({ href, text }: { href: string; text: string }): string {
    return `<a class="teaser__link" data-track="${word(random, 8)}" href="${href}">${text}</a>`
  }

  function picture(): string {
    const id = word(random, 12)
    const file = (width: number): string =>
      `https://img.${style.outlet}.example/${id}/${width}x${Math.round(width * 0.56)}.webp`
    const set = [320, 480, 640, 960].map((width) => `${file(width)} ${width}w`).join(', ')
    return `<picture><source type="image/webp" srcset="${set}" sizes="(max-width: 600px) 100vw, 320px"><img loading="lazy" decoding="async" width="320" height="180" alt="" src="${file(320)}"></picture>`
  }

  /** What trackers hang on every teaser. */
  function context(): string {
    const pairs = [
      'campaign',
      'placement',
      'variant',
      'recommendation',
      'impression',
      'experiment',
      'editorial',
      'surface',
    ]
    return pairs.map((name) => `&quot;${name}&quot;:&quot;${word(random, 18)}&quot;`).join(',')
  }

  function card(): string {
    const item = anyTeaser()
    const hour = random.int(0, 23)
    return (
      `<li class="card card--${random.pick(['s', 'm', 'l'])} js-${word(random, 5)}" data-id="${random.int(1e5, 9e5)}" data-context="${context()}">` +
      `<div class="card__media"><a href="${item.href}" tabindex="-1" aria-hidden="true">${picture()}</a></div>` +
      `<div class="card__body"><h3 class="card__title"><a class="card__link" href="${item.href}">${item.text}</a></h3>` +
      `<div class="card__meta"><span class="card__time" data-ts="${random.int(1e9, 2e9)}">${hour}:${random.int(10, 59)}</span>` +
      `<span class="card__section">${escapeMarkup(random.pick(texts.nav))}</span></div></div></li>`
    )
  }

  function navigation(): string {
    const entries = texts.nav.map((name) => {
      const sub = Array.from({ length: random.int(2, 5) }, () => {
        const target = random.pick(texts.nav)
        return `<li><a class="nav__sub" href="${style.homeUrl}${word(random, 6)}/">${escapeMarkup(target)}</a></li>`
      })
      return `<li class="nav__item"><a class="nav__link" href="${style.homeUrl}${word(random, 5)}/">${escapeMarkup(name)}</a><ul class="nav__list">${sub.join('')}</ul></li>`
    })
    return `<ul class="nav__root">${entries.join('')}</ul>`
  }

  function button(label: string): string {
    return `<a class="btn btn--${word(random, 3)}" href="${style.homeUrl}${word(random, 6)}">${escapeMarkup(label)}</a>`
  }

  return {
    teaserLink: () => link(anyTeaser()),
    oldSwapLink: () => link(oldSwap()),
    card,
    navigation,
    newsletter: () =>
      `<h3>${escapeMarkup(texts.newsletterHeading)}</h3><p>${escapeMarkup(texts.newsletterText)}</p>` +
      `<form action="${style.homeUrl}letter" method="post"><input type="email" name="m" placeholder="name@example.org"><button type="submit">${escapeMarkup(texts.subscribe)}</button></form>`,
    donation: () =>
      `<h3>${escapeMarkup(texts.donateHeading)}</h3><p>${escapeMarkup(texts.donateText)}</p>${button(texts.donateButton)}`,
    cookieBox: () => `<p>${escapeMarkup(texts.cookieText)}</p>${button(texts.cookieButton)}`,
    shareBar: () =>
      `<span>${escapeMarkup(texts.share)}</span>${['mail', 'chat', 'link', 'print'].map((way) => `<a class="share share--${way}" href="${style.homeUrl}share/${way}" aria-label="${way}"></a>`).join('')}`,
    adSlot: () =>
      `<div class="slot" id="slot-${word(random, 6)}" data-sizes="300x250,300x600"><span>${escapeMarkup(texts.advertisement)}</span></div>`,
    footer: () => {
      const links = texts.footer.map(
        (name) => `<li><a href="${style.homeUrl}${word(random, 7)}">${escapeMarkup(name)}</a></li>`,
      )
      return `<ul class="foot">${links.join('')}</ul><p class="foot__note">© ${escapeMarkup(style.siteName)}. ${DRILL_NOTICE}</p>`
    },
    donationLines: [texts.donateHeading, texts.donateText, texts.donateButton].map(escapeMarkup),
    newsletterLines: [texts.newsletterHeading, texts.newsletterText, texts.subscribe].map(escapeMarkup),
    relatedHeading: escapeMarkup(texts.related),
    readMore: escapeMarkup(texts.readMore),
    mostRead: escapeMarkup(texts.mostRead),
  }
}
