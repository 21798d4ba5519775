/**
 * Names of the months in the twelve languages, in the forms that dates use, as stems: a written month matches if it
 * begins with one of them. January first.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'янв', 'січ', 'jän', 'janv', 'ene', 'gen', 'sty', 'oca', 'يناير', 'كانون الثاني', '一月'],
  ['feb', 'фев', 'лют', 'fév', 'fev', 'lut', 'şub', 'sub', 'فبراير', 'شباط', '二月'],
  ['mar', 'мар', 'берез', 'mär', 'mrz', 'mars', 'مارس', 'آذار', '三月'],
  ['apr', 'апр', 'квіт', 'avr', 'abr', 'kwi', 'nis', 'أبريل', 'ابريل', 'نيسان', '四月'],
  ['may', 'май', 'мая', 'трав', 'mai', 'mag', 'maj', 'مايو', 'أيار', '五月'],
  ['jun', 'июн', 'черв', 'juin', 'giu', 'cze', 'haz', 'يونيو', 'حزيران', '六月'],
  ['jul', 'июл', 'лип', 'juil', 'lug', 'lip', 'tem', 'يوليو', 'تموز', '七月'],
  ['aug', 'авг', 'серп', 'août', 'aou', 'ago', 'sie', 'ağu', 'agu', 'أغسطس', 'اغسطس', 'آب', '八月'],
  ['sep', 'сен', 'верес', 'set', 'wrz', 'eyl', 'سبتمبر', 'أيلول', '九月'],
  ['oct', 'окт', 'жовт', 'okt', 'ott', 'out', 'paź', 'eki', 'أكتوبر', 'اكتوبر', 'تشرين الأول', '十月'],
  ['nov', 'ноя', 'листоп', 'lis', 'kas', 'نوفمبر', 'تشرين الثاني', '十一月'],
  ['dec', 'дек', 'груд', 'dez', 'déc', 'dic', 'gru', 'ara', 'ديسمبر', 'كانون الأول', '十二月'],
]

const WEEKDAYS =
  "mon|tue|wed|thu|fri|sat|sun|пон|вто|сре|чет|пят|суб|вос|пн|вт|ср|чт|пт|сб|вс|нед|пʼят|п'ят|сер|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|gio|seg|ter|qua|qui|sex|pon|wto|śro|czw|pią|sob|nie|paz|pzt|sal|çar|per|cum|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|星期|周"

/** What stands beside a date in its line: when it was published or changed, clock, zone. */
const STAMP_WORDS =
  "published|publish|updated?|posted|modified|last|first|on|at|in|of|the|date|time|ago|hours?|minutes?|days?|am|pm|a\\.m|p\\.m|noon|utc|gmt|est|edt|et|cet|cest|eet|eest|msk|bst|ist|pst|pdt|pt|local|today|yesterday|опубликовано|обновлено|изменено|дата|время|сегодня|вчера|назад|года?|час\\p{L}*|минут\\p{L}*|мск|опубліковано|оновлено|змінено|сьогодні|вчора|тому|року|годин\\p{L}*|хвилин\\p{L}*|veröffentlicht|aktualisiert|stand|uhr|heute|gestern|vor|stunden|minuten|am|um|publié|mis à jour|modifié|le|à|heures?|hier|aujourd'hui|il y a|publicado|actualizado|a las|el|de|del|hoy|ayer|hace|horas?|pubblicato|aggiornato|il|alle|ore|oggi|ieri|fa|atualizado|em|às|hoje|ontem|há|opublikowano|aktualizacja|data|dzisiaj|wczoraj|godz|temu|r|yayınlanma|güncelleme|güncellendi|tarihi|saat|bugün|dün|önce|son|نشر|نُشر|تم|في|تحديث|آخر|الساعة|منذ|اليوم|أمس|بتوقيت|发布|更新|时间|時間|于|於|年|月|日|时|時|分|秒|点|點|上午|下午|前"

const MONTH_STEMS = MONTHS.flat().join('|')
const TOKENS = new RegExp(
  `^(?:\\d+(?:st|nd|rd|th|er|º|ª)?|\\d+h\\d*|(?:${MONTH_STEMS})\\p{L}*|(?:${WEEKDAYS})\\p{L}*|(?:${STAMP_WORDS}))$`,
  'iu',
)

/** True for a line that holds a date or a clock time and nothing else that counts. */
export function isStampLine(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text)) return false
  const spaced = text.replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ').replace(/([年月日时時分秒点點])/g, ' $1 ')
  const words = spaced.match(/[\p{L}\p{M}\p{N}'.]*[\p{L}\p{N}]/gu) ?? []
  return words.length > 0 && words.every((word) => TOKENS.test(word))
}

/** 1 to 12, or null for what is no month's name in the twelve languages. */
export function monthOf(name: string): number | null {
  const written = name.toLowerCase()
  let best: { month: number; length: number } | null = null
  for (const [at, stems] of MONTHS.entries()) {
    for (const stem of stems) {
      if (written.startsWith(stem) && stem.length > (best?.length ?? 0)) best = { month: at + 1, length: stem.length }
    }
  }
  return best?.month ?? null
}
