import type { Article } from '../src/domain/article.js'
import { alikeArticles, keepFingerprint, likelyCopies, markRepeat } from '../src/store/copies.js'
import type { Queryable } from '../src/store/db.js'
import { compareTexts } from '../src/stories/same.js'

/** A known text that a new one repeats. */
export interface Repeat {
  /** `copy`: it says nothing else; `update`: a figure is another one, or it says more. */
  readonly kind: 'copy' | 'update'
  readonly of: number
}

/**
 * Looks for a known text that a new one repeats, and notes it with its fingerprint, under `lockLog`: of two copies that
 * come at the same time one is the first.
 * @param keep whether later texts are to be compared with this one
 */
export async function findRepeat(
  q: Queryable,
  article: Article,
  fingerprint: readonly number[],
  keep: boolean,
): Promise<Repeat | null> {
  const likely = await likelyCopies(q, await alikeArticles(q, fingerprint, article.id))
  // What is known as a copy of this very text is no model of it.
  const known = likely.filter((one) => one.original !== article.id)
  if (keep) await keepFingerprint(q, article.id, fingerprint)
  let update: (typeof known)[number] | null = null
  for (const one of known) {
    const { kind, adds } = compareTexts(one, article)
    if (kind === 'copy' && !adds) {
      await markRepeat(q, article.id, { kind: 'copy', of: one.original, root: one.root })
      return { kind: 'copy', of: one.original }
    }
    if (kind !== 'different') update ??= one
  }
  if (update === null) return null
  await markRepeat(q, article.id, { kind: 'update', of: update.original, root: update.root })
  return { kind: 'update', of: update.original }
}
