/**
 * A stamp's text as its patterns want it: lower case, without accents and invisible signs, ASCII digits (Arabic-Indic,
 * Persian and full-width ones too), one form of the dotless i, white space folded.
 */
export function foldStamp(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0640]/g, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x90))
    .replace(/\s+/g, ' ')
    .trim()
}
