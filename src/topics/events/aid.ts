import type { Worded } from './kind.js'

/** Help arrives: convoys, food, medicine. */
export const aid: Worded = {
  en: `
    aid convoy*, aid trucks, trucks with|of|carrying ~3 food|aid|medicine, aid ~2 enters|reaches|reached|entered,
    food programme, relief supplies, famine
  `,
  ru: `
    гуманитарн* колонн*|конво*|груз*, грузовик* ~3 помощ*|продовольстви*, продовольственн* программ*,
    голод|голода
  `,
  uk: `
    гуманітарн* колон*|конво*|вантаж*, вантажівк* ~3 допомог*|продовольств*, продовольч* програм*, голод|голоду
  `,
  de: `
    hilfskonvoi*, hilfsgüter*, hilfslieferung*, lastwagen ~3 hilf*|lebensmittel*, welternährungsprogramm,
    hungersnot
  `,
  fr: `
    convoi ~2 humanitaire|aide|d, convois humanitaires, camions ~3 aide|vivres|nourriture, programme alimentaire,
    famine
  `,
  es: `
    convoy ~2 humanitario|ayuda, convoyes humanitarios, camiones ~3 ayuda|alimentos,
    programa mundial de alimentos, hambruna
  `,
  it: `
    convoglio ~2 umanitario|aiuti, camion ~3 aiuti|cibo|viveri, programma alimentare, carestia
  `,
  pt: `
    comboio ~2 humanitário|ajuda, camiões|caminhões ~3 ajuda|alimentos, programa alimentar|mundial, fome
  `,
  pl: `
    konwó* ~2 humanitarn*|pomoc*, konwoje humanitarne, ciężarów* ~3 pomoc*|żywności*, program* żywnościow*,
    głód|głodu
  `,
  tr: `
    yardım konvoyu, yardım girdi, yardım tırları|tırı, tır yardım, tır ~3 yardım|gıda, gıda programı, kıtlık
  `,
  ar: `
    قافلة مساعدات|إنسانية, قوافل المساعدات, شاحنة|شاحنات ~3 مساعدات|المساعدات|غذاء, برنامج ~1 الأغذية, مجاعة
  `,
  zh: `
    救援车队, 援助车队, 救援物资, 粮食计划署, 辆卡车, 饥荒
  `,
}
