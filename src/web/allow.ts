import ipaddr from 'ipaddr.js'
import { type Address, readAddress, unmapped } from './address.js'

/** The addresses that the guard lets through although they are not public: its only exception. */
export interface AllowList {
  /**
   * Whether an entry names this address and port. An IPv4-mapped IPv6 address counts as the IPv4 address in it.
   * False for anything that is not an address.
   */
  permits(address: string, port: number): boolean
}

/** A line of an allow list that cannot be read. The message names the line and says what is allowed. */
export class AllowListError extends Error {
  override readonly name = 'AllowListError'

  constructor(line: string, problem: string) {
    super(
      `allow list: "${line}" ${problem}. An entry is an address or a CIDR, with a port if only that port is meant: ` +
        '127.0.0.1, 127.0.0.1:8080, 10.0.0.0/8, 10.0.0.0/8:443, [::1]:9000 or fd00::/8.',
    )
  }
}

interface Entry {
  readonly network: Address
  readonly prefix: number
  /** Null: any port. */
  readonly port: number | null
}

/**
 * Reads the lines of `web.allow` or `delivery.allow`: an address or a CIDR with an optional port each. No lines permit
 * nothing. An entry also lifts the guard's port policy: without a port for every port of its addresses, with one for
 * that port alone.
 * @throws AllowListError on the first line that cannot be read.
 */
export function parseAllowList(lines: readonly string[]): AllowList {
  const entries = lines.map(parseEntry)
  return {
    permits(text, port) {
      const read = readAddress(text)
      if (read === null) return false
      const address = unmapped(read)
      return entries.some((entry) => (entry.port === null || entry.port === port) && covers(entry, address))
    },
  }
}

const BRACKETED = /^\[([^\]]*)\](?::(.*))?$/
/** With two colons or more and no brackets, all of it is an IPv6 address. */
const UNBRACKETED = /^([^:]*)(?::([^:]*))?$/

function parseEntry(line: string): Entry {
  const text = line.trim()
  const parts = BRACKETED.exec(text) ?? UNBRACKETED.exec(text)
  const [host, portText] = parts === null ? [text, undefined] : [parts[1] ?? '', parts[2]]
  const slash = host.indexOf('/')
  const base = slash < 0 ? host : host.slice(0, slash)
  if (base.includes('%')) throw new AllowListError(line, 'names a network interface')
  const network = readAddress(base)
  if (network === null) throw new AllowListError(line, 'is not an address (a name cannot stand here)')
  if (unmapped(network) !== network) {
    throw new AllowListError(line, `is an IPv4 address in disguise; write ${unmapped(network).toString()}`)
  }
  const port = portText === undefined ? null : parsePort(line, portText)
  const bits = network.kind() === 'ipv4' ? 32 : 128
  const prefix = slash < 0 ? bits : parsePrefix(line, host.slice(slash + 1), bits)
  const entry = { network, prefix, port }
  if (!isNetwork(entry)) throw new AllowListError(line, `has bits set after the first ${prefix}`)
  return entry
}

function parsePort(line: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65_535) throw new AllowListError(line, 'has a port that is not a number from 1 to 65535')
  return port
}

function parsePrefix(line: string, text: string, bits: number): number {
  const prefix = /^\d{1,3}$/.test(text) ? Number(text) : -1
  if (prefix < 0 || prefix > bits) throw new AllowListError(line, `has a mask that is not a number from 0 to ${bits}`)
  return prefix
}

/** A mistyped mask must not open more than was meant, so the bits behind it have to be zero. */
function isNetwork({ network, prefix }: Entry): boolean {
  return network.toByteArray().every((byte, index) => {
    const kept = Math.min(8, Math.max(0, prefix - index * 8))
    return (byte & (0xff >> kept)) === 0
  })
}

function covers({ network, prefix }: Entry, address: Address): boolean {
  if (address instanceof ipaddr.IPv4) return network instanceof ipaddr.IPv4 && address.match(network, prefix)
  return network instanceof ipaddr.IPv6 && address.match(network, prefix)
}
