import { zoneMinutes } from '../../sources/zones.js'

/**
 * Words of stamps in the twelve languages and some neighbours. All are matched in text that `foldStamp` has folded:
 * lower case, no accents.
 */

const alternatives = (...lists: readonly string[]): string => lists.join('|')

/** What says that a text has been changed. */
const UPDATED = alternatives(
  'updated?|modified|edited|revised|last change',
  'aktualisiert|stand|geandert|letzte anderung',
  'mis a jour|mise a jour|modifie|maj',
  'actualizad[oa]|actualizacion|modificad[oa]',
  'aggiornat[oa]|aggiornamento|ultima modifica',
  'atualizad[oa]|atualizacao',
  'aktualizacja|zaktualizowano|ostatnia zmiana|akt\\.',
  'guncelle\\p{L}*|son duzenleme',
  'обновлен\\p{L}*|изменен\\p{L}*|отредактирован\\p{L}*|обновление',
  'оновлен\\p{L}*|змінен\\p{L}*|відредагован\\p{L}*|оновлення',
  'تحديث|تعديل|حدثت',
  '更新|修改|最后编辑',
)

/** What says that a text has been published. */
const PUBLISHED = alternatives(
  'published|posted|first published|created|publish(?:ed)? (?:date|on)|date published|issued',
  'veroffentlicht|erstellt|erschienen|publiziert',
  'publie|mis en ligne|paru|cree',
  'publicad[oa]|fecha',
  'pubblicat[oa]',
  'publicad[oa]',
  'opublikowano|data publikacji|dodano|utworzono|publikacja',
  'yayinlan\\p{L}*|yayin tarihi|eklenme|giris',
  'опубликован\\p{L}*|размещен\\p{L}*|дата публикации|создано|добавлено',
  'опубліковано|розміщено|дата публікації|створено|додано',
  'نشر|نشرت|تاريخ النشر',
  '发布|發布|发表|發表',
)

const word = (list: string): string => `(?:(?<!\\p{L})(?:${list})(?!\\p{L})|(?:更新|修改|发布|發布|发表|發表))`
const ROLE = new RegExp(word(`${UPDATED}|${PUBLISHED}`), 'gu')
const IS_UPDATE = new RegExp(`^(?:${UPDATED})`, 'u')

/** What the words before or after a date say of it. */
export interface RoleWord {
  readonly role: 'published' | 'modified'
  readonly at: number
}

export function roleWords(folded: string): RoleWord[] {
  return [...folded.matchAll(ROLE)].map((found) => ({
    role: IS_UPDATE.test(found[0].trim()) ? 'modified' : 'published',
    at: found.index,
  }))
}

/** Days before the day on which a page is looked at. */
const DAYS_AGO: readonly (readonly [days: number, words: RegExp])[] = [
  [
    2,
    /(?<!\p{L})(?:day before yesterday|vorgestern|avant-hier|anteayer|l'altro ieri|anteontem|przedwczoraj|evvelsi gun|позавчера|позавчора|اول امس)(?!\p{L})|前天/u,
  ],
  [1, /(?<!\p{L})(?:yesterday|gestern|hier|ayer|ieri|ontem|wczoraj|dun|вчера|вчора|امس)(?!\p{L})|昨天|昨日/u],
  [
    0,
    /(?<!\p{L})(?:today|heute|aujourd['’]hui|hoy|oggi|hoje|dzisiaj|dzis|bugun|сегодня|сьогодні|اليوم)(?!\p{L})|今天|今日/u,
  ],
]

export function daysAgo(folded: string): { days: number; at: number; end: number } | null {
  for (const [days, words] of DAYS_AGO) {
    const found = words.exec(folded)
    if (found !== null) return { days, at: found.index, end: found.index + found[0].length }
  }
  return null
}

const MINUTES =
  'min|mins|minutes?|minuten|minutos?|minuti|minut|minuty|dakika|dk|минут[аыу]?|мин|хвилин[аиу]?|хв|دقيقة|دقايق|分钟|分鐘'
const HOURS =
  'h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|godz|godzin[aey]?|saat|час|часа|часов|годин[аиу]?|год|ساعة|ساعات|小时|小時'
const DAYS = 'd|days?|tag|tagen?|jours?|dias?|giorn[oi]|dni|dzien|gun|день|дня|днеи|днів|дні|يوم|ايام|天'
const COUNT = `(\\d{1,2}|an?|one|einer?|une?|una?|um|uma)?\\s*`
const AGO: readonly RegExp[] = [
  new RegExp(
    `${COUNT}(?:(${MINUTES})|(${HOURS})|(${DAYS}))\\.?\\s*(?:ago|fa|temu|once|назад|тому|atras|前)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:vor|il y a|hace|ha|منذ|قبل)\\s+${COUNT}(?:(${MINUTES})|(${HOURS})|(${DAYS}))(?!\\p{L})`,
    'u',
  ),
]

const MINUTE_MS = 60_000

/** "3 hours ago" in milliseconds, and whether the unit was a day. */
export function timeAgo(folded: string): { ms: number; byDay: boolean } | null {
  for (const pattern of AGO) {
    const found = pattern.exec(folded)
    if (found === null) continue
    const count = /^\d+$/.test(found[1] ?? '') ? Number(found[1]) : 1
    if (found[2] !== undefined) return { ms: count * MINUTE_MS, byDay: false }
    if (found[3] !== undefined) return { ms: count * 60 * MINUTE_MS, byDay: false }
    return { ms: count * 24 * 60 * MINUTE_MS, byDay: true }
  }
  return null
}

/** Monday to Sunday. */
const WEEKDAYS: readonly RegExp[] = [
  'monday|mon|montag|lundi|lunes|lunedi|segunda(?:-feira)?|poniedzialek|pazartesi|понедельник|пн|понеділок|الاثنين|星期一|周一',
  'tuesday|tue|dienstag|mardi|martes|martedi|terca(?:-feira)?|wtorek|sali|вторник|вт|вівторок|الثلاثاء|星期二|周二',
  'wednesday|wed|mittwoch|mercredi|miercoles|mercoledi|quarta(?:-feira)?|sroda|carsamba|среда|ср|середа|الاربعاء|星期三|周三',
  'thursday|thu|donnerstag|jeudi|jueves|giovedi|quinta(?:-feira)?|czwartek|persembe|четверг|чт|четвер|الخميس|星期四|周四',
  "friday|fri|freitag|vendredi|viernes|venerdi|sexta(?:-feira)?|piatek|cuma|пятница|пт|п['’ʼ]ятниця|الجمعة|星期五|周五",
  'saturday|sat|samstag|sonnabend|samedi|sabado|sabato|sobota|cumartesi|суббота|сб|субота|السبت|星期六|周六',
  'sunday|sun|sonntag|dimanche|domingo|domenica|niedziela|pazar|воскресенье|вс|неділя|الاحد|星期日|星期天|周日',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'u'))

/** The weekday that is named, 1 for Monday to 7. */
export function weekdayNamed(folded: string): number | null {
  const at = WEEKDAYS.findIndex((names) => names.test(folded))
  return at < 0 ? null : at + 1
}

const ZONE_PHRASES: readonly (readonly [minutesEast: number, words: RegExp])[] = [
  [180, /(?<!\p{L})мск(?!\p{L})|московск|по москве|за москвою|тск|tsi(?!\p{L})|بتوقيت (?:مكة|السعودية|الدوحة|موسكو)/u],
  [0, /بتوقيت (?:غرينتش|جرينتش|جرينيتش)|по гринвичу|за гринвічем|temps universel/u],
  [480, /北京时间|北京時間/u],
  [-180, /horario de brasilia|hora de brasilia|hora argentina/u],
]
const OFFSET = /(?:utc|gmt)\s*([+\u2212-]\s*\d{1,2}(?::?\d\d)?)|(?<=\d)\s*([+-]\d\d:?\d\d)(?!\d)/u
/** Zone names in capitals, as they stand beside a clock time. */
const ZONE_NAME = /\b([A-Z]{2,5})\b/g

/** Minutes east of UTC that a stamp states, or null. @param text as written, `folded` as folded */
export function zoneStated(text: string, folded: string): number | null {
  const offset = OFFSET.exec(folded)
  if (offset !== null) {
    const written = (offset[1] ?? offset[2] ?? '').replace(/\s/g, '').replace('\u2212', '-')
    return zoneMinutes(written)
  }
  const phrase = ZONE_PHRASES.find(([, words]) => words.test(folded))
  if (phrase !== undefined) return phrase[0]
  for (const [, name = ''] of text.matchAll(ZONE_NAME)) {
    if (name === 'AM' || name === 'PM' || name === 'MAR' || name === 'MT' || name === 'AT') continue
    const minutes = zoneMinutes(name)
    if (minutes !== null) return minutes
  }
  return null
}
