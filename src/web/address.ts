import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

export type Address = ipaddr.IPv4 | ipaddr.IPv6

/**
 * Reads an address in its plain notation: four decimal numbers, or IPv6 without a zone. Null for anything else, and so
 * for all the notations (octal, hexadecimal, shortened) that only some programs take for an address.
 */
export function readAddress(text: string): Address | null {
  const family = isIP(text)
  if (family === 0 || text.includes('%')) return null
  if (family === 4) return ipaddr.IPv4.parse(text)
  // ipaddr.js takes ::1.2.3.4 for ::ffff:1.2.3.4; in hexadecimal there is no doubt.
  return ipaddr.IPv6.parse(new URL(`http://[${text}]/`).hostname.slice(1, -1))
}

/** The IPv4 address inside an IPv4-mapped one; any other address as it is. */
export function unmapped(address: Address): Address {
  return address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address
}
