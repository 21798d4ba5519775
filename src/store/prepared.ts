import pg from 'pg'

/** Names of statements, the same on every connection: the texts are those of the code, some hundreds at the most. */
const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = `parley_${names.size}`
  names.set(text, name)
  return name
}

/**
 * A connection that prepares each statement with parameters once and runs it by its name from then on. A host's turn is
 * a handful of small statements, of which the server would otherwise spend most of its time on parsing and planning.
 */
export class PreparedClient extends pg.Client {
  // The overloads of the base class cannot be given anew; what is not a text with parameters is handed on as it is.
  override query = ((...args: unknown[]): unknown => {
    const [text, values, ...rest] = args
    const query = super.query.bind(this) as (...args: unknown[]) => unknown
    if (typeof text !== 'string' || !Array.isArray(values)) return query(...args)
    return query({ name: nameOf(text), text, values }, ...rest)
  }) as pg.Client['query']
}
