/** What the answer that brought a page said of it in its headers; texts as sent. */
export interface PageHeaders {
  /** All X-Robots-Tag headers, joined. */
  readonly robots: string | null
  /** All Link headers, joined. */
  readonly link: string | null
  readonly tdmReservation: string | null
  readonly tdmPolicy: string | null
}

/** What is known of a page besides its bytes. */
export interface PageContext {
  /** Where it was fetched, after redirects. */
  readonly url: string
  readonly headers?: PageHeaders | null
  /** When it was fetched: what "yesterday" is counted from. Null or absent for a page that was saved some time. */
  readonly fetched?: Date | null
  /** A date more than a day after this is no date of publication. By default `fetched`. */
  readonly asOf?: Date | null
}
