import { ar } from './texts/ar.js'
import { de } from './texts/de.js'
import { en } from './texts/en.js'
import { es } from './texts/es.js'
import { fr } from './texts/fr.js'
import { ru } from './texts/ru.js'
import type { LanguageTexts } from './texts/shape.js'
import { tr } from './texts/tr.js'
import { uk } from './texts/uk.js'
import type { NewsLanguage } from './types.js'

const TEXTS: Readonly<Record<NewsLanguage, LanguageTexts>> = { ar, de, en, es, fr, ru, tr, uk }

/** The newsroom's words in a language. */
export function textsOf(language: NewsLanguage): LanguageTexts {
  return TEXTS[language]
}
