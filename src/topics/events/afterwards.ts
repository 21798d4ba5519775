import type { Worded } from './kind.js'

/** What became of those who came back: life afterwards. */
export const afterwards: Worded = {
  en: `
    life after ~2 captivity|prison|release, former captive|hostage|prisoner|detainee|pow,
    ex hostage|prisoner|pow, freed captive|hostage ~2 now, back from captivity ~6 opens,
    _ years after ~2 release|captivity|swap|exchange, a year after ~3 release|captivity|swap, new life,
    now works, rebuild* ~2 life|lives, opens a, still waits|waiting for,
    recalls|recounts ~4 captivity|cell|prison
  `,
  ru: `
    жизнь после плена, после плена как, _ года|лет после плена, бывш* пленн*|военнопленн*|заложник*|узник*,
    как живет|живут, новая жизнь, теперь работает|учит|живет, сегодня он|она, вспоминает ~4 плен*|обмен*,
    рассказал* ~3 плен*
  `,
  uk: `
    життя після полону, про життя після, _ роки|років після полону,
    колишн* полонен*|військовополонен*|заручник*|вʼязень, як живе|живуть, нове життя, тепер працює|вчить|живе,
    сьогодні він|вона, згадує ~4 полон*|обмін*, розпові* ~4 полон*
  `,
  de: `
    leben nach der, _ jahre nach dem austausch|haft, jahre nach dem austausch,
    ehemalige* gefangene*|geisel*|kriegsgefangene*, ex geisel, frühere* gefangene*|geisel*, neues leben,
    heute arbeitet|lebt|schreibt, heute ~1 arbeitet, lebt heute, erinnert sich ~4 haft|gefangenschaft|austausch
  `,
  fr: `
    vie après, un an après, _ ans après, ancien otage|prisonnier|détenu, anciens otages|prisonniers,
    ex otage|otages, nouvelle vie, aujourd hui il|elle, rendu à la vie,
    se souvient ~4 captivité|prison|détention, raconte ~5 captivité|prison|détention
  `,
  es: `
    vida después, nueva vida, un año después, ex rehén|rehenes|cautivo|preso, exrehén|exrehenes, excautivo*,
    antiguo rehén|cautivo, hoy dirige|vive|trabaja|enseña, recuerda ~5 cautiverio|secuestro,
    relata ~5 cautiverio|secuestro
  `,
  it: `
    vita dopo, nuova vita, un anno dopo, ex ostaggio|prigioniero|detenuto, oggi lavora|vive|insegna|dirige,
    ricorda ~4 prigionia|sequestro|cella, racconta ~5 prigionia|sequestro|cella, torna a parlare
  `,
  pt: `
    vida depois, nova vida, um ano depois, ex refém|reféns|prisioneiro|preso, antigo refém|prisioneiro,
    hoje vive|trabalha|ensina|dirige, agora ensina|trabalha, recorda ~5 cativeiro|prisão,
    relata ~5 cativeiro|prisão, que voltou do cativeiro e
  `,
  pl: `
    życie po niewoli, po wyjściu z kolonii|więzienia, _ lata|lat po wymianie|niewoli, rok po wymianie|powrocie,
    były jeniec|zakładnik|więzień, byłego jeńca|zakładnika, nowe życie, dziś pracuje|mieszka|uczy,
    wspomina ~4 niewol*|celę|więzieni*, opowiada ~3 celi|niewoli, po raz pierwszy opowiada
  `,
  tr: `
    esaretten sonra, esaret sonrası, eski rehine|esir|tutsak, yeni hayat*, bir yıl sonra, _ yıl sonra,
    bugün ~6 yaşıyor|çalışıyor|var, artık ~3 çalışıyor|yaşıyor, anlattı ~4 esaret|cezaevi, esareti anlat*
  `,
  ar: `
    حياة ما بعد, بعد عام من, أسير محرر|سابق, أسيرة محررة, رهينة سابقة|سابق, حياة جديدة,
    اليوم يبيع|تبيع|يعمل|تعمل|يعيش|تعيش, يستعيد|تستعيد ~4 أسر|سجن, يتذكر*|تتذكر
  `,
  zh: `
    从战俘到, 前战俘, 前人质, 获释后的, 归来后, 新生活, 如今在, 亲历者, 老兵回忆, 开了一家
  `,
}
