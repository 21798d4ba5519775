import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { networkInterfaces } from 'node:os'
import { buildConnector } from 'undici'
import { readAddress, unmapped } from './address.js'
import type { AllowList } from './allow.js'
import { addressVerdict, PUBLIC_PORTS } from './guard.js'

/** Resolves a name to all its addresses: the shape of `lookup` of `node:dns` with `all: true`. */
export type Lookup = (
  hostname: string,
  options: { readonly all: true },
  callback: (
    error: NodeJS.ErrnoException | null,
    addresses: readonly { readonly address: string; readonly family: number }[],
  ) => void,
) => void

/** A connection was refused by the guard; the message is a clause that says why. */
export class GuardRefusal extends Error {
  override readonly name = 'GuardRefusal'

  constructor(
    message: string,
    /** The address and port that an operator would have to allow, where there is one. */
    readonly target: { readonly address: string; readonly port: number },
  ) {
    super(message)
  }
}

/** A name has no address; the message is the resolver's code. */
export class LookupFailure extends Error {
  override readonly name = 'LookupFailure'
}

export interface ConnectorOptions {
  readonly allow: AllowList
  readonly lookup?: Lookup
  /** Bound of one attempt to connect, name and TLS included. */
  readonly connectTimeoutMs: number
  /** Addresses of this machine; a public one among them is refused too, since services listen behind it. */
  readonly ownAddresses?: () => readonly string[]
}

/**
 * undici's connector behind the guard. Every address is judged before a packet leaves: a literal host, and *all*
 * answers of the lookup whose result the socket then uses (so that no second answer can differ from the judged one).
 * What the socket is connected to is judged once more before the request is written. Certificates are always checked.
 *
 * Its callback receives a GuardRefusal, a LookupFailure, or the socket's own error.
 */
export function guardedConnector(options: ConnectorOptions): buildConnector.connector {
  const { allow, connectTimeoutMs, ownAddresses = interfaceAddresses } = options
  const lookup: Lookup = options.lookup ?? systemLookup

  function refusal(address: string, port: number): GuardRefusal | null {
    const verdict = addressVerdict(address, port, allow)
    if (!verdict.ok) return new GuardRefusal(verdict.reason, { address, port })
    if (!allow.permits(address, port) && isOneOf(address, ownAddresses())) {
      return new GuardRefusal(`${address} is an address of this machine itself`, { address, port })
    }
    return null
  }

  /** The lookup hook of a socket is not told the port, so each port has a hook of its own. */
  function checkedLookup(port: number): LookupFunction {
    return (hostname, { all }, callback) => {
      lookup(hostname, { all: true }, (error, answers) => {
        const first = answers?.[0]
        const failure =
          error !== null || first === undefined
            ? new LookupFailure(error?.code ?? 'ENODATA')
            : (answers.map((answer) => refusal(answer.address, port)).find((found) => found !== null) ?? null)
        if (failure !== null || first === undefined) callback(failure, '', 0)
        else if (all === true) callback(null, [...answers])
        else callback(null, first.address, first.family)
      })
    }
  }

  const build = (port: number) =>
    buildConnector({ timeout: connectTimeoutMs, rejectUnauthorized: true, lookup: checkedLookup(port) })
  // Kept for the web's own ports, because a connector holds the TLS sessions to resume.
  const kept = new Map(PUBLIC_PORTS.map((port) => [port, build(port)]))

  return (target, callback) => {
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80)
    const refused = isIP(target.hostname) === 0 ? null : refusal(target.hostname, port)
    if (refused !== null) {
      queueMicrotask(() => callback(refused, null))
      return
    }
    const connect = kept.get(port) ?? build(port)
    connect(target, (...[error, socket]) => {
      if (error !== null) return callback(error, null)
      const late = refusal(socket.remoteAddress ?? '', port)
      if (late === null) return callback(null, socket)
      socket.destroy()
      callback(late, null)
    })
  }
}

function interfaceAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((entry) => entry.address))
}

function isOneOf(address: string, own: readonly string[]): boolean {
  const wanted = canonical(address)
  return wanted !== null && own.some((text) => canonical(text) === wanted)
}

function canonical(text: string): string | null {
  const address = readAddress(text)
  return address === null ? null : unmapped(address).toString()
}
