import { PARLEY } from '../hint.js'
import { counted } from '../text.js'
import type { Finding } from './finding.js'

/** What is kept, as far as an operator should look at it. */
export interface Kept {
  /** The sources that are watched, by number. */
  readonly sources: { readonly total: number; readonly failing: number; readonly neverWorked: number }
  readonly endpoints: readonly { readonly state: string; readonly failingSince: unknown }[]
}

/** How the sources and the receivers are doing. */
export function checkKept({ sources, endpoints }: Kept): Finding[] {
  return [sourcesFinding(sources), endpointsFinding(endpoints)]
}

function sourcesFinding({ total, failing, neverWorked }: Kept['sources']): Finding {
  const look = `see "${PARLEY} sources list" and "${PARLEY} sources check"`
  if (total === 0) {
    return { check: 'sources', state: 'warn', detail: 'none is watched: add one to config/sources.yaml' }
  }
  if (neverWorked + failing === 0) return { check: 'sources', state: 'ok', detail: counted(total, 'source') }
  const told = [neverWorked > 0 ? `${neverWorked} never worked` : '', failing > 0 ? `${failing} fail` : '']
  return {
    check: 'sources',
    state: 'warn',
    detail: `of ${total}, ${told.filter((part) => part !== '').join(' and ')}: ${look}`,
  }
}

function endpointsFinding(endpoints: Kept['endpoints']): Finding {
  const disabled = endpoints.filter(({ state }) => state === 'disabled').length
  const failing = endpoints.filter(({ state, failingSince }) => state === 'active' && failingSince !== null).length
  if (endpoints.length === 0) {
    return {
      check: 'endpoints',
      state: 'warn',
      detail: `nobody is told: ${PARLEY} endpoints add https://example.org/hook`,
    }
  }
  if (disabled + failing === 0) return { check: 'endpoints', state: 'ok', detail: counted(endpoints.length, 'webhook') }
  const told = [disabled > 0 ? `${disabled} disabled` : '', failing > 0 ? `${failing} failing` : ''].filter(
    (part) => part !== '',
  )
  return {
    check: 'endpoints',
    state: 'warn',
    detail: `of ${endpoints.length}, ${told.join(' and ')}: "${PARLEY} endpoints list" says why; mend the receiver, then remove and add it`,
  }
}
