import type { Worded } from './kind.js'

/** What is told is long past: "ten years ago", an archive. */
export const past: Worded = {
  en: `
    ^_ years on, ^_ years ago, ^_ years after, ^_ years later, ^_ years since,
    ^decade|decades after|ago|on|later, ^_ decades after|ago|on|later, ^half a century, on this day, this day in,
    declassified, archive|archives ~3 show|shows|reveal|reveals, cold war files, looking back, a look back,
    _ years ago today, history of ~4 exchanges|swaps|talks
  `,
  ru: `
    ^_ лет назад, ^_ лет спустя, ^_ год назад, рассекречен*, архивы|архив ~4 как, как это было, в этот день,
    ^спустя _ лет, спустя десятилети*, история обменов, десятилети* назад
  `,
  uk: `
    ^_ років тому, ^_ років по тому, ^_ років потому, ^через _ років після, розсекречен*, в цей день,
    цього дня ~4 року, коротка історія, історія обмінів, як це було, десятиліть тому, десятиліття тому
  `,
  de: `
    ^vor _ jahren, ^_ jahre danach|später, ^_ jahre nach, vor einem halben jahrhundert, ^vor jahrzehnten,
    freigegebene akten, stasi akten, archivfund, ein rückblick, im rückblick, heute vor _ jahren,
    historischer kalender, die geschichte der|des
  `,
  fr: `
    ^il y a _ ans, ^_ ans après, _ ans après, ^_ ans plus tard, archives déclassifiées, déclassifié*, ce jour là,
    retour sur, il y a un demi siècle, une histoire de|des, l histoire des
  `,
  es: `
    ^hace _ años, ^_ años de la|del|de, _ años después, ^_ décadas después, desclasificad*, tal día como hoy,
    un día como hoy, así se vivió, así fue, ^hace medio siglo, ^décadas después, dos décadas,
    historia de los canjes
  `,
  it: `
    ^_ anni fa, _ anni dopo, ^_ anni dallo|dalla|dal|dai, desecretat*, declassificat*, accadde oggi,
    oggi nella storia, mezzo secolo fa, ^vent anni fa, decenni dopo
  `,
  pt: `
    ^há _ anos, _ anos depois, ^_ anos da|do|de|após, desclassificad*, neste dia, um dia como hoje,
    há meio século, décadas depois, relembre
  `,
  pl: `
    ^_ lat temu, ^_ lat po, _ lat później, odtajnion*, tego dnia, kartka z kalendarza, pół wieku temu, dekady po,
    historia wymian
  `,
  tr: `
    ^_ yıl önce, ^_ yıl sonra, _ yıl sonra, gizliliği kaldırılan, arşiv belgeleri, tarihte bugün,
    yarım asır önce, onlarca yıl sonra
  `,
  ar: `
    ^قبل _ عاما|سنة|أعوام|سنوات, ^بعد _ عاما|سنة|أعوام|سنوات, ^قبل ~2 عقدين|عقود|قرن, ^بعد ~1 عقدين|عقود,
    ^قبل ~2 عاما|سنة, في مثل هذا اليوم, وثائق سرية, رفعت السرية, أرشيف, حدث في
  `,
  zh: `
    _ 年前, 历史上的今天, 解密, 档案, 往事, 回顾, 旧事, 半个世纪前
  `,
}
