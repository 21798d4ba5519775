/** Families of parameters that only say where a reader came from. */
const PREFIXES = [
  'utm_',
  'at_',
  'ns_',
  'pk_',
  'mtm_',
  'matomo_',
  'piwik_',
  'itm_',
  'hsa_',
  '_hs',
  'fb_action_',
  'wt_',
  'xtor',
  'guce_',
  'guccounter',
  'ga_',
  'oly_',
  'vero_',
  'trk',
  'sc_c',
  's_cid',
  'mc_cid',
  'mc_eid',
  'ref_',
]

const NAMES: ReadonlySet<string> = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'ysclid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'igshid',
  'igsh',
  'mibextid',
  'sfnsn',
  'fb_source',
  'fb_ref',
  '_openstat',
  '_ga',
  '_gl',
  '_branch_match_id',
  '__s',
  '__twitter_impression',
  'mkt_tok',
  'hsctatracking',
  'ncid',
  'cmpid',
  'cmp',
  'ocid',
  'icid',
  'smid',
  'smtyp',
  'ito',
  'mbid',
  'tpcc',
  'taid',
  'spm',
  'traffic_source',
  'referrer',
  'referer',
  'srnd',
  'wtrid',
  'wprov',
  'amp_js_v',
  'usqp',
])

/** Names that some sites use for content: dropped only where the value is no number and no long key. */
const OFTEN_ORIGIN: ReadonlySet<string> = new Set([
  'ref',
  'from',
  'source',
  'src',
  'share',
  'shared',
  'via',
  'rss',
  'partner',
])
const ORIGIN =
  /^(?:|1|true|rss\w*|feed\w*|atom|tw|fb|tg|vk|wa|twitter|x|facebook|telegram|whatsapp|linkedin|reddit|viber|instagram|google\w*|yandex\w*|bing|email|e-?mail|newsletter|mail|push\w*|social\w*|share\w*|home\w*|main\w*|mobile|app|web|desktop|amp|copy|link|search|top|menu|sidebar|related|recommend\w*)$/i

/** True for a query parameter that tells where a reader came from and nothing about the page. */
export function isTracking(name: string, value: string): boolean {
  const key = name.toLowerCase()
  if (NAMES.has(key) || PREFIXES.some((prefix) => key.startsWith(prefix))) return true
  return OFTEN_ORIGIN.has(key) && ORIGIN.test(value)
}
