/** Elements that start a line of their own, in lower case. */
export const BLOCK_NAMES: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'
  ).split(' '),
)

/** Elements that mean nothing when nothing stands in them. */
export const NOTHING_WHEN_EMPTY: ReadonlySet<string> = new Set(
  'a abbr article b center div em figcaption figure font h1 h2 h3 h4 h5 h6 header i label li ol p picture s section small span strong sub sup u ul'.split(
    ' ',
  ),
)
