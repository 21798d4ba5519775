import { z } from 'zod'

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** The code that stands for the same region today, or null where there is none. */
function currentRegion(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code) || regions.of(code) === undefined) return null
  return new Intl.Locale(`und-${code}`).region ?? null
}

/** An ISO 3166 alpha-2 code, such as `UA`; `UK` is not one, and `GB` is. */
export function isCountry(code: string): boolean {
  return currentRegion(code) === code
}

/** An ISO 3166 alpha-2 code of a country. */
export const countrySchema = z
  .string('an ISO 3166 code of two capital letters, such as UA')
  .refine(isCountry, 'an ISO 3166 code of two capital letters, such as UA (GB for the United Kingdom)')

/** A BCP 47 primary language subtag. */
export const languageSchema = z
  .string('a language code, such as uk')
  .refine(isLanguage, 'a BCP 47 language code in lower case, such as uk for Ukrainian or zh for Chinese')

function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}$/.test(code) && languages.of(code) !== undefined && new Intl.Locale(code).language === code
}

/** A name that other files refer to. */
export const keySchema = z
  .string('a text of lower-case letters, digits and dashes')
  .regex(
    /^[a-z0-9][a-z0-9-]{0,63}$/,
    'up to 64 lower-case letters, digits and dashes, beginning with a letter or digit',
  )

/** A name or a sentence for people. */
export const lineSchema = z
  .string('a text (in quotes where it looks like a number or a date)')
  .trim()
  .min(1, 'a text that is not empty')
  .max(500, 'a text of at most 500 characters')
