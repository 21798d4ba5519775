import { constants, gunzipSync } from 'node:zlib'

/** What became of bytes that may have been packed. */
type Unpacked =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** `reason` is a clause for people. */
  | { readonly kind: 'refused'; readonly reason: string }

/** Packed twice is a mistake that happens; more often is an attack. */
const MOST_LAYERS = 2

/**
 * Undoes gzip where the bytes themselves are packed, whatever the transport said (`sitemap.xml.gz`). The size is
 * bounded while unpacking, so a small bomb never becomes large. Of a file that was cut off, what there is is given.
 *
 * @param limit bytes after unpacking
 */
export function unpack(bytes: Uint8Array, limit: number): Unpacked {
  let open = bytes
  for (let layer = 0; isPacked(open); layer += 1) {
    if (layer === MOST_LAYERS) return { kind: 'refused', reason: `it is packed more than ${MOST_LAYERS} times` }
    try {
      open = gunzipSync(open, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH })
    } catch (error) {
      const isBomb = error instanceof RangeError
      const reason = isBomb
        ? `it unpacks to more than ${Math.floor(limit / 1_000_000)} MB`
        : 'it looks like gzip and cannot be unpacked'
      return { kind: 'refused', reason }
    }
  }
  return { kind: 'bytes', bytes: open }
}

/** The first bytes of RFC 1952: the magic number, and deflate, the only method there is. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8
}
