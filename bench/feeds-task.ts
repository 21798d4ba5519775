/** How late a poll may be, in ms. */
export const LATE_MS = 2000

/** What the process of feeds is told, and what it says. */
export type FeedsOrder = { readonly kind: 'open'; readonly sources: number } | { readonly kind: 'report' }
export type FeedsSaid =
  | { readonly kind: 'opened'; readonly port: number }
  | { readonly kind: 'report'; readonly polls: number; readonly notModified: number; readonly cpuMs: number }

/** The address of a source: one of 127.16.0.0 and up for each, so that each is a host of its own. */
export function addressOf(source: number): string {
  return `127.${16 + (source >> 16)}.${(source >> 8) & 255}.${source & 255}`
}
