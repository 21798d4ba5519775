/** How the command is called, for hints that can be copied: Parley is run from its checkout. */
export const PARLEY = 'npx parley'
