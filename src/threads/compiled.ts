import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The file to start a thread or a child process with. Only compiled JavaScript runs there: from the TypeScript source,
 * as the tests run it, the compiled twin in `dist/` is taken.
 * @param module relative to `from`, ending in `.js`
 * @param from `import.meta.url` of the caller
 */
export function compiledTwin(module: string, from: string): string {
  const beside = fileURLToPath(new URL(module, from))
  if (!from.endsWith('.ts')) return beside
  const compiled = beside.replace(/([/\\])src([/\\])(?!.*[/\\]src[/\\])/, '$1dist$1src$2')
  if (!existsSync(compiled)) throw new Error(`${compiled} is missing: run "npm run build" first`)
  return compiled
}
