// Preview pages of Telegram channels for the tests, built as the site builds them, with words of our own.

export interface PostSpec {
  readonly id: number
  /** As it stands in the page: markup. Absent: a post without text. */
  readonly text?: string
  readonly at?: string
  readonly edited?: boolean
  readonly forwardedFrom?: string
  readonly replyTo?: string
  readonly extra?: string
  readonly classes?: string
}

/** The page `https://t.me/s/NAME`. */
export function channelPage(posts: readonly PostSpec[], channel = 'harbour_desk', title = 'Harbour Desk'): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} – Telegram</title>
<meta property="og:title" content="${title}"></head><body class="widget_frame_base tgme_webpreview emoji_image thin_box_shadow">
<header class="tgme_header"><div class="tgme_channel_info_header_title"><span dir="auto">${title}</span></div></header>
<main class="tgme_main"><section class="tgme_channel_history js-message_history">
${posts.map((post) => postMarkup(post, channel)).join('\n')}</section></main></body></html>`
}

export function postMarkup(post: PostSpec, channel = 'harbour_desk'): string {
  const { id, text, at = '2026-02-05T09:30:00+00:00', edited, forwardedFrom, replyTo, extra = '', classes = '' } = post
  const forwarded = forwardedFrom
    ? `<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/other/7"><span dir="auto">${forwardedFrom}</span></a></div>`
    : ''
  const reply = replyTo
    ? `<a class="tgme_widget_message_reply" href="https://t.me/${channel}/1"><div class="tgme_widget_message_author accent_color"><span class="tgme_widget_message_author_name" dir="auto">Harbour</span></div><div class="tgme_widget_message_text js-message_reply_text" dir="auto">${replyTo}</div></a>`
    : ''
  const body =
    text === undefined ? '' : `<div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div>`
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap ${classes} js-widget_message" data-post="${channel}/${id}" data-view="x">
<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/${channel}"><span dir="auto">Harbour Desk</span></a></div>
${forwarded}${reply}${extra}${body}
<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">1.2K</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta">${edited ? 'edited &nbsp;' : ''}<a class="tgme_widget_message_date" href="https://t.me/${channel}/${id}"><time datetime="${at}" class="time">09:30</time></a></span></div></div>
</div></div></div>`
}

/** Where a name without a preview leads: the card `https://t.me/NAME`. */
export function cardPage(extra: string): string {
  return `<!DOCTYPE html><html><head><title>Telegram: Contact @harbour_desk</title></head><body class="no_transition"><div class="tgme_page_wrap">
<div class="tgme_head_wrap"></div><div class="tgme_body_wrap"><div class="tgme_page"><div class="tgme_page_title"><span dir="auto">Harbour</span></div>${extra}</div></div></div></body></html>`
}
