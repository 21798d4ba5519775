import ipaddr from 'ipaddr.js'
import type { Address } from './address.js'

type Special<A> = readonly (readonly [network: A, prefix: number, what: string])[]

/** What is not the public Internet in IPv4: IANA's special-purpose address registry, and one cloud's inner service. */
const SPECIAL_V4: Special<ipaddr.IPv4> = (
  [
    ['0.0.0.0/8', 'of "this network" (RFC 791)'],
    ['10.0.0.0/8', 'of a private network (RFC 1918)'],
    ['100.64.0.0/10', "of a carrier's shared network (RFC 6598)"],
    ['127.0.0.0/8', 'of this machine itself (loopback, RFC 1122)'],
    ['168.63.129.16/32', "of Azure's inner service, although it looks public"],
    ['169.254.0.0/16', 'of the local link, where clouds keep their metadata (RFC 3927)'],
    ['172.16.0.0/12', 'of a private network (RFC 1918)'],
    ['192.0.0.0/24', 'kept for protocols (RFC 6890)'],
    ['192.0.2.0/24', 'kept for documentation (RFC 5737)'],
    ['192.31.196.0/24', 'of a DNS sink (RFC 7535)'],
    ['192.52.193.0/24', 'of multicast tunnels (RFC 7450)'],
    ['192.88.99.0/24', 'of the old 6to4 relays (RFC 7526)'],
    ['192.168.0.0/16', 'of a private network (RFC 1918)'],
    ['192.175.48.0/24', 'of a DNS sink (RFC 7534)'],
    ['198.18.0.0/15', 'kept for benchmarks (RFC 2544)'],
    ['198.51.100.0/24', 'kept for documentation (RFC 5737)'],
    ['203.0.113.0/24', 'kept for documentation (RFC 5737)'],
    ['224.0.0.0/4', 'for multicast (RFC 1112)'],
    ['240.0.0.0/4', 'reserved or for broadcast (RFC 1112, RFC 919)'],
  ] as const
).map(([cidr, what]) => [...ipaddr.IPv4.parseCIDR(cidr), what])

/** Public IPv6 addresses are given out of this block alone; whatever embeds an IPv4 address lies mostly outside. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** What is not public inside 2000::/3: IANA's special-purpose address registry. */
const SPECIAL_V6: Special<ipaddr.IPv6> = (
  [
    ['2001::/23', 'kept for protocols such as Teredo (RFC 2928)'],
    ['2001:db8::/32', 'kept for documentation (RFC 3849)'],
    ['2002::/16', 'of the 6to4 tunnel, with an IPv4 address inside (RFC 3056)'],
    ['2620:4f:8000::/48', 'of a DNS sink (RFC 7534)'],
    ['3fff::/20', 'kept for documentation (RFC 9637)'],
  ] as const
).map(([cidr, what]) => [...ipaddr.IPv6.parseCIDR(cidr), what])

/**
 * What makes an address no public one, to be read after "is an address", or null where it is public.
 * An IPv4-mapped address counts as not public whatever it maps: nothing public is reached by that notation.
 */
export function specialUse(address: Address): string | null {
  if (address instanceof ipaddr.IPv4) {
    return SPECIAL_V4.find(([network, prefix]) => address.match(network, prefix))?.[2] ?? null
  }
  if (!address.match(...GLOBAL_V6)) return 'outside the public part of IPv6 (2000::/3)'
  return SPECIAL_V6.find(([network, prefix]) => address.match(network, prefix))?.[2] ?? null
}
