/** What a feed is asked for with (RFC 9110, section 12.5.1); HTML last, since some sites send feeds as such. */
export const FEED_ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5'
