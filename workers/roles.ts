import { STAGES, type Stage } from '../src/domain/nudge.js'

/** What a process may do. `http` listens; the others are the stages of the work. */
export const ROLES = ['http', ...STAGES] as const
export type Role = (typeof ROLES)[number]

/** Reads `--roles`: names separated by commas. The error names what is wrong and what is allowed. */
export function readRoles(
  text: string,
): { readonly kind: 'roles'; readonly roles: readonly Role[] } | { readonly kind: 'wrong'; readonly message: string } {
  const names = text.split(',').map((name) => name.trim())
  const roles = ROLES.filter((role) => names.includes(role))
  const unknown = names.filter((name) => !ROLES.some((role) => role === name))
  if (unknown.length > 0 || roles.length === 0) {
    const found = unknown.map((name) => `"${name}"`).join(', ') || 'nothing'
    return { kind: 'wrong', message: `--roles holds ${found}; allowed are ${ROLES.join(', ')}, separated by commas` }
  }
  return { kind: 'roles', roles }
}

/** The stages among the roles. */
export function stagesOf(roles: readonly Role[]): readonly Stage[] {
  return STAGES.filter((stage) => roles.includes(stage))
}
