import { isIP } from 'node:net'
import { z } from 'zod'
import { AllowListError, parseAllowList } from '../web/allow.js'
import { parseDuration, parseSize } from './units.js'

/** A value as it is written in YAML. */
export type Written = string | number | boolean | null | readonly (string | number)[]

/**
 * One line of the table of settings. `schema` turns what is written into the value that the service works with, and
 * its issues say what is allowed. `suffix` is the unit that the value's name gets in `Config`: durations are
 * milliseconds (`Ms`), sizes are bytes (`Bytes`).
 */
export interface Setting<T, Suffix extends string = ''> {
  readonly schema: z.ZodType<T>
  readonly suffix: Suffix
  /** As it is written in the shipped file. */
  readonly default: Written
  /** What may be written, for people. */
  readonly allowed: string
  /** What it is for, in whole sentences. */
  readonly about: string
}

interface Basis {
  readonly default: Written
  readonly about: string
}

/** A schema around a reader that answers undefined where a value is not allowed. */
function scalar<T>(allowed: string, read: (written: unknown) => T | undefined): z.ZodType<T> {
  return z.unknown().transform((written, context) => {
    const value = read(written)
    if (value !== undefined) return value
    context.issues.push({ code: 'custom', message: allowed, input: written })
    return z.NEVER
  })
}

/** A schema for a list; each item that is not allowed is an issue of its own. */
function items<T>(
  allowed: string,
  item: (written: unknown) => string,
  least: number,
  read: (written: unknown) => T | undefined,
): z.ZodType<readonly T[]> {
  return z.unknown().transform((written, context) => {
    if (!Array.isArray(written) || written.length < least) {
      context.issues.push({ code: 'custom', message: allowed, input: written })
      return z.NEVER
    }
    const values: T[] = []
    for (const [index, each] of written.entries()) {
      const value = read(each)
      if (value === undefined) context.issues.push({ code: 'custom', message: item(each), input: each, path: [index] })
      else values.push(value)
    }
    return values
  })
}

function within(value: number | null, min: number, max: number): number | undefined {
  return value !== null && value >= min && value <= max ? value : undefined
}

/** Milliseconds of a written duration that is a constant of this folder. */
function milliseconds(written: string): number {
  const value = parseDuration(written)
  if (value === null) throw new TypeError(`${written} is no duration`)
  return value
}

/** Bytes of a written size that is a constant of this folder. */
function bytes(written: string): number {
  const value = parseSize(written)
  if (value === null) throw new TypeError(`${written} is no size`)
  return value
}

/** A schema for a duration from `min` to `max`, both as written, in milliseconds. */
export function durationSchema(
  min: string,
  max: string,
  example: string,
): { allowed: string; schema: z.ZodType<number> } {
  const allowed = `a duration from ${min} to ${max}, such as ${example}`
  const [least, most] = [milliseconds(min), milliseconds(max)]
  const schema = scalar(allowed, (w) => (typeof w === 'string' ? within(parseDuration(w), least, most) : undefined))
  return { allowed, schema }
}

/** A time with its unit, for example `30s`. */
export function duration(of: Basis & { default: string; min: string; max: string }): Setting<number, 'Ms'> {
  return { ...durationSchema(of.min, of.max, of.default), suffix: 'Ms', default: of.default, about: of.about }
}

/** Several times in their order, at least one. */
export function durations(
  of: Basis & { default: readonly string[]; min: string; max: string },
): Setting<readonly number[], 'Ms'> {
  const item = `a duration from ${of.min} to ${of.max}, such as 5m`
  const allowed = `a list of durations from ${of.min} to ${of.max}, such as [5s, 5m, 1h]`
  const [least, most] = [milliseconds(of.min), milliseconds(of.max)]
  const read = (w: unknown) => (typeof w === 'string' ? within(parseDuration(w), least, most) : undefined)
  return { schema: items(allowed, () => item, 1, read), allowed, suffix: 'Ms', default: of.default, about: of.about }
}

/** A number of bytes with its unit, for example `5MB`. */
export function size(of: Basis & { default: string; min: string; max: string }): Setting<number, 'Bytes'> {
  const allowed = `a size from ${of.min} to ${of.max}, such as ${of.default}`
  const [least, most] = [bytes(of.min), bytes(of.max)]
  const schema = scalar(allowed, (w) => (typeof w === 'string' ? within(parseSize(w), least, most) : undefined))
  return { schema, allowed, suffix: 'Bytes', default: of.default, about: of.about }
}

/** A whole number. Text of digits is taken too, since the environment has nothing else. */
export function count(of: Basis & { default: number; min: number; max: number }): Setting<number> {
  const allowed = `a whole number from ${of.min} to ${of.max}`
  const schema = scalar(allowed, (written) => {
    const value = typeof written === 'string' && /^\d{1,9}$/.test(written) ? Number(written) : written
    return typeof value === 'number' && Number.isInteger(value) ? within(value, of.min, of.max) : undefined
  })
  return { schema, allowed, suffix: '', default: of.default, about: of.about }
}

/** A share from 0 to 1. */
export function share(of: Basis & { default: number }): Setting<number> {
  const allowed = 'a number from 0 to 1, such as 0.2'
  const schema = scalar(allowed, (w) => (typeof w === 'number' ? within(w, 0, 1) : undefined))
  return { schema, allowed, suffix: '', default: of.default, about: of.about }
}

/** Yes or no. */
export function flag(of: Basis & { default: boolean }): Setting<boolean> {
  const schema = scalar('true or false', (w) => (typeof w === 'boolean' ? w : undefined))
  return { schema, allowed: 'true or false', suffix: '', default: of.default, about: of.about }
}

/** One of some words. */
export function choice<const T extends string>(of: Basis & { default: T; of: readonly T[] }): Setting<T> {
  const allowed = `one of ${of.of.join(', ')}`
  const schema = scalar(allowed, (w) => of.of.find((word) => word === w))
  return { schema, allowed, suffix: '', default: of.default, about: of.about }
}

/** A folder's path; what it is relative to stands in `about`. */
export function folder(of: Basis & { default: string }): Setting<string> {
  const allowed = `the path of a folder, such as ${of.default}`
  const schema = scalar(allowed, (w) => (typeof w === 'string' && w.trim() !== '' && !w.includes('\0') ? w : undefined))
  return { schema, allowed, suffix: '', default: of.default, about: of.about }
}

/** Letters, digits and dashes parted by dots (RFC 1123, section 2.1), one underscore per label allowed for containers. */
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i

function hostName(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined
  if (isIP(written) !== 0) return written
  // All digits and dots is an address that was mistyped.
  return HOST_NAME.test(written) && !/^[\d.]+$/.test(written) ? written.toLowerCase() : undefined
}

/** A host's name or address, without a port. */
export function host(of: Basis & { default: string }): Setting<string> {
  const allowed = `a host name or an address without a port, such as ${of.default}`
  return { schema: scalar(allowed, hostName), allowed, suffix: '', default: of.default, about: of.about }
}

/** Host names or addresses, without ports. */
export function hosts(of: Basis & { default: readonly string[] }): Setting<readonly string[]> {
  const item = 'a host name or an address without a port, such as parley.example.org'
  const allowed = 'a list of host names without ports, such as [parley.example.org]'
  return { schema: items(allowed, () => item, 0, hostName), allowed, suffix: '', default: of.default, about: of.about }
}

function allowEntry(written: unknown): string | undefined {
  return typeof written === 'string' && allowProblem(written) === null ? written : undefined
}

/** Why the guard cannot read an entry, in its own words, or null. */
function allowProblem(entry: string): string | null {
  try {
    parseAllowList([entry])
    return null
  } catch (error) {
    if (error instanceof AllowListError) return error.message
    throw error
  }
}

/** Addresses that the guard lets through although they are not public, as the guard reads them. */
export function addresses(of: Basis & { default: readonly string[] }): Setting<readonly string[]> {
  const allowed = 'a list of addresses or CIDR blocks with optional ports, such as [10.0.0.5, "192.168.0.0/16:8080"]'
  const item = (written: unknown) =>
    (typeof written === 'string' ? allowProblem(written) : null) ?? 'an address or CIDR block in quotes'
  return { schema: items(allowed, item, 0, allowEntry), allowed, suffix: '', default: of.default, about: of.about }
}

/** Where something is reached on the web, without a slash at its end; null for nowhere. */
export function webAddress(of: Basis & { default: null }): Setting<string | null> {
  const allowed = 'an http or https address without query and fragment, such as https://parley.example.org'
  const schema = scalar(allowed, (written) => {
    if (written === null) return null
    if (typeof written !== 'string' || !/^https?:\/\//i.test(written) || !URL.canParse(written)) return undefined
    const { href, search, hash, username, password } = new URL(written)
    return search + hash + username + password === '' && !/[?#]/.test(written) ? href.replace(/\/+$/, '') : undefined
  })
  return { schema, allowed, suffix: '', default: of.default, about: of.about }
}

/** Where a page or a mailbox tells who runs this installation; null where it is not said. */
export function contact(of: Basis & { default: null }): Setting<string | null> {
  const allowed =
    'the address of a page or a mailbox, or both with a semicolon between, such as https://example.org/bot; desk@example.org'
  const schema = scalar(allowed, (written) => {
    if (written === null) return null
    if (typeof written !== 'string' || written.length > 200) return undefined
    return written.split(';').every((part) => isContact(part.trim())) ? written : undefined
  })
  return { schema, allowed, suffix: '', default: of.default, about: of.about }
}

/** Parentheses end a comment of the User-Agent header (RFC 9110, section 5.6.5). */
function isContact(address: string): boolean {
  if (!/^[\x21-\x7e]+$/.test(address) || /[()\\]/.test(address)) return false
  const page = /^https?:\/\//.test(address) && URL.canParse(address)
  return page || /^[^@:/]+@[^@:/]+\.[^@:/]+$/.test(address)
}
