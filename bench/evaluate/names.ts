/** Names of one party or mediator that mean the same. */
const ALIASES: readonly (readonly string[])[] = [
  ['Houthis', 'Houthi', 'Huthi', 'Huthis', 'Ansar Allah', 'Ansarullah'],
  ['M23', 'AFC/M23', 'M23/AFC', 'AFC'],
  ['RSF', 'Rapid Support Forces'],
  ['ELN', 'National Liberation Army'],
  ['Clan del Golfo', 'EGC', 'AGC', 'Gulf Clan'],
  ['Druze National Guard', 'Druze', 'Druze factions', 'National Guard'],
  ['AF', 'Taliban', 'Afghan Taliban'],
  ['UN', 'United Nations'],
  ['ICRC', 'Red Cross', 'International Committee of the Red Cross'],
]

const CANONICAL = new Map(
  ALIASES.flatMap(([first = '', ...others]) =>
    [first, ...others].map((name) => [name.toUpperCase(), first.toUpperCase()]),
  ),
)

/** The one way of writing a party: upper case, without "the", one name for those that have several. */
export function canonical(name: string): string {
  const upper = name.trim().toUpperCase().replace(/^THE /, '')
  return CANONICAL.get(upper) ?? upper
}

export function canonicalSet(names: readonly string[]): Set<string> {
  return new Set(names.map(canonical))
}
