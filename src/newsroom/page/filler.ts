import { createRandom, type Random } from '../random.js'

// What weighs on real pages besides their content: scripts, styles, icons. All of it is ASCII, so characters are bytes.

/** Inline and external scripts of about `bytes` in all. */
export function scripts(random: Random, bytes: number): string[] {
  const out: string[] = []
  for (let left = bytes; left > 0; ) {
    const script = random.chance(0.4)
      ? externalScript(random)
      : inlineScript(random, Math.min(left, inlineSize(random)))
    out.push(script)
    left -= script.length
  }
  return out
}

/** Most inline scripts are short, a few are long. */
function inlineSize(random: Random): number {
  return Math.round(900 * Math.exp(1.1 * random.normal()))
}

function externalScript(random: Random): string {
  const name = word(random, 9)
  return `<script async src="https://cdn.${word(random, 7)}.example/js/${name}.${word(random, 8)}.min.js" data-cfasync="false"></script>`
}

function inlineScript(random: Random, bytes: number): string {
  const statement = random.pick([configStatement, functionStatement, pushStatement])
  let body = ''
  while (body.length < bytes) body += statement(random)
  return `<script>${body}</script>`
}

function configStatement(random: Random): string {
  const pairs = Array.from({ length: random.int(3, 9) }, () => `"${word(random, 7)}":${value(random)}`)
  return `window.${word(random, 6)}=window.${word(random, 6)}||{${pairs.join(',')}};`
}

function functionStatement(random: Random): string {
  const [f, a, b, c] = [word(random, 3), word(random, 1), word(random, 2), word(random, 2)]
  return `function ${f}(${a},${b}){var ${c}=document.querySelectorAll("[data-${word(random, 6)}]");for(var i=0;i<${c}.length;i++){${c}[i].addEventListener("${word(random, 5)}",function(e){e.preventDefault();${a}(${c}[i].dataset.${word(random, 5)},${random.int(1, 900)})})}return ${b}?${b}.${word(random, 5)}:${random.int(0, 99)}}`
}

function pushStatement(random: Random): string {
  return `(window.dataLayer=window.dataLayer||[]).push({event:"${word(random, 8)}",slot:"${word(random, 6)}_${random.int(1, 40)}",sizes:[[300,${random.int(50, 600)}],[728,90]],key:${value(random)}});`
}

function value(random: Random): string {
  const kinds = [`${random.int(0, 99_999)}`, `"${word(random, 12)}"`, random.chance(0.5) ? '!0' : '!1']
  return random.pick(kinds)
}

/** Style sheets of about `bytes` in all, in plain CSS. */
export function styles(random: Random, bytes: number): string[] {
  const out: string[] = []
  for (let left = bytes; left > 200; ) {
    let sheet = `:root{--${word(random, 5)}:#${hex(random)};--${word(random, 6)}:${random.int(4, 40)}px}`
    const size = Math.min(left, random.int(1_000, 6_000))
    while (sheet.length < size) sheet += random.chance(0.15) ? mediaRule(random) : rule(random)
    const block = `<style>${sheet}</style>`
    out.push(block)
    left -= block.length
  }
  return out
}

function rule(random: Random): string {
  const selector = random.pick([
    `.${word(random, 6)}`,
    `.${word(random, 5)} .${word(random, 6)}:hover`,
    `.${word(random, 5)}>li+li`,
    `.${word(random, 6)}::after`,
    `#${word(random, 7)} a`,
  ])
  const declarations = random
    .shuffle([
      `display:${random.pick(['flex', 'block', 'grid', 'none', 'inline-block'])}`,
      `margin:${random.int(0, 40)}px ${random.int(0, 40)}px`,
      `padding:${random.int(0, 3)}rem`,
      `color:#${hex(random)}`,
      `font:700 ${random.int(11, 48)}px/1.${random.int(1, 6)} Georgia,serif`,
      `background:url(/i/${word(random, 6)}.png) no-repeat ${random.int(0, 99)}% 0`,
      `transition:opacity .${random.int(1, 9)}s ease`,
      `max-width:${random.int(280, 1400)}px`,
    ])
    .slice(0, random.int(2, 5))
  return `${selector}{${declarations.join(';')}}`
}

function mediaRule(random: Random): string {
  return `@media (min-width:${random.int(320, 1400)}px){${rule(random)}${rule(random)}}`
}

/** Icons as inline SVG of about `bytes` in all. */
export function icons(random: Random, bytes: number): string[] {
  const out: string[] = []
  for (let left = bytes; left > 0; ) {
    const icon = `<svg class="i-${word(random, 4)}" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d="${path(random)}"/></svg>`
    out.push(icon)
    left -= icon.length
  }
  return out
}

function path(random: Random): string {
  let d = `M${random.int(0, 23)} ${random.int(0, 23)}`
  for (let n = random.int(6, 40); n > 0; n--) {
    d += `c${random.int(-9, 9)}.${random.int(1, 99)} ${random.int(-9, 9)} ${random.int(-9, 9)}.${random.int(1, 9)} ${random.int(-9, 9)}`
  }
  return `${d}z`
}

/** Markers such as content systems and ad servers leave, of about `bytes` in all. */
export function comments(random: Random, bytes: number): string[] {
  const out: string[] = []
  for (let left = bytes; left > 0; ) {
    const comment = `<!-- ${random.pick(['slot', 'widget', 'fragment', 'cache'])} ${word(random, 8)} ${random.int(1, 9_999)} -->`
    out.push(comment)
    left -= comment.length
  }
  return out
}

const letters = createRandom('letters')
/** Made-up identifiers are cut out of one long run of letters: a page has thousands of them. */
const RUN = Array.from({ length: 16_384 }, () => String.fromCharCode(97 + letters.int(0, 25))).join('')

/** A made-up identifier. */
export function word(random: Random, length: number): string {
  const at = random.int(0, RUN.length - length)
  return RUN.slice(at, at + length)
}

function hex(random: Random): string {
  return random.int(0x100000, 0xffffff).toString(16)
}
