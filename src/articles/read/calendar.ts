import { monthOf } from '../../sources/months.js'

const WEEKDAYS =
  "mon|tue|wed|thu|fri|sat|sun|пон|вто|сре|чет|пят|суб|вос|пн|вт|ср|чт|пт|сб|вс|нед|пʼят|п'ят|сер|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|gio|seg|ter|qua|qui|sex|pon|wto|śro|czw|pią|sob|nie|paz|pzt|sal|çar|per|cum|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|星期|周"

/** What stands beside a date in its line: when it was published or changed, clock, zone. */
const STAMP_WORDS =
  "а|a|г|р|giriş|в|во|о|об|у|kl|las|les|den|dnia|publicada|published|publish|updated?|posted|modified|last|first|on|at|in|of|the|date|time|ago|hours?|minutes?|days?|am|pm|a\\.m|p\\.m|noon|utc|gmt|est|edt|et|cet|cest|eet|eest|msk|bst|ist|pst|pdt|pt|local|today|yesterday|опубликовано|обновлено|изменено|дата|время|сегодня|вчера|назад|года?|час\\p{L}*|минут\\p{L}*|мск|опубліковано|оновлено|змінено|сьогодні|вчора|тому|року|годин\\p{L}*|хвилин\\p{L}*|veröffentlicht|aktualisiert|stand|uhr|heute|gestern|vor|stunden|minuten|am|um|publié|mis à jour|modifié|le|à|heures?|hier|aujourd'hui|il y a|publicado|actualizado|a las|el|de|del|hoy|ayer|hace|horas?|pubblicato|aggiornato|il|alle|ore|oggi|ieri|fa|atualizado|em|às|hoje|ontem|há|opublikowano|aktualizacja|data|dzisiaj|wczoraj|godz|temu|r|yayınlanma|güncelleme|güncellendi|tarihi|saat|bugün|dün|önce|son|نشر|نُشر|تم|في|تحديث|آخر|الساعة|منذ|اليوم|أمس|بتوقيت|发布|更新|时间|時間|于|於|年|月|日|时|時|分|秒|点|點|上午|下午|前"

const TOKENS = new RegExp(
  `^(?:\\d+(?:[.:/-]\\d+)*(?:st|nd|rd|th|er|º|ª)?|\\d+h\\d*|(?:${WEEKDAYS})\\p{L}*|(?:${STAMP_WORDS}))$`,
  'iu',
)

/** True for a line that holds a date or a clock time and nothing else that counts. */
export function isStampLine(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text)) return false
  const spaced = text.replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ').replace(/([年月日时時分秒点點])/g, ' $1 ')
  const words = spaced.match(/[\p{L}\p{M}\p{N}'.]*[\p{L}\p{N}]/gu) ?? []
  return words.length > 0 && words.every((word) => TOKENS.test(word) || monthOf(word) !== null)
}
