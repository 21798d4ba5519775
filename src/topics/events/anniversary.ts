import type { Worded } from './kind.js'

/** An anniversary: in the lead it may be the day on which the news fell. */
export const anniversary: Worded = {
  en: `
    anniversary of the, marks|marked ~3 anniversary
  `,
  ru: `
    годовщин*, к _ летию, _ лет со дня
  `,
  uk: `
    річниц*, до _ річчя
  `,
  de: `
    jahrestag
  `,
  fr: `
    _ anniversaire, anniversaire de l|du|de
  `,
  es: `
    aniversario
  `,
  it: `
    anniversario
  `,
  pt: `
    aniversário, efeméride
  `,
  pl: `
    rocznic*
  `,
  tr: `
    yıl dönümü, yıldönümü
  `,
  ar: `
    في ذكرى, الذكرى
  `,
  zh: `
    周年
  `,
}
