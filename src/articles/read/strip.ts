import type { DomDocument } from './dom.js'

/** Parts of a page that are never its article. No class names: measured, rules on them lose more than they gain. */
const ASIDE =
  'nav, aside, footer, form, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="dialog"], [role="complementary"], [role="contentinfo"], [role="search"]'
/** A part that holds more of the page's text than this is no aside, whatever it says: some sites wrap all in a form. */
const LARGEST = 0.35

/** Takes navigation, asides, footers, forms and what is hidden out of the page. */
export function stripAsides(document: DomDocument): void {
  const whole = document.body.textContent?.length ?? 0
  for (const element of [...document.querySelectorAll(ASIDE)]) {
    if (element === document.body || element.tagName === 'HTML') continue
    if ((element.textContent?.length ?? 0) <= whole * LARGEST) element.remove()
  }
}
