import type { Worded } from './kind.js'

/** A state pardons its own convicts: on a holiday, by a law, because the prisons are full. */
export const amnesty: Worded = {
  en: `
    amnesty|amnesties, royal pardon*, pardon* ~6 inmates|convicts, mass pardon, clemency,
    overcrowded prisons|jails, prison overcrowding, to mark ~4 eid|christmas|easter|independence|holiday|ramadan,
    on the occasion of ~5 eid|day|holiday, early release scheme, common criminals
  `,
  ru: `
    амнисти*, под амнистию, помилова* ~5 ко дню|празднику|рождеству|пасхе, массов* помиловани*,
    переполненн* тюрьм*, по случаю ~4 праздник*|байрам*|рождеств*, обычных преступников
  `,
  uk: `
    амністі*, помилува* ~5 до дня|свята|різдва|великодня, масов* помилуван*, переповнен* вʼязниц*,
    з нагоди ~4 свята|дня|байраму|різдва
  `,
  de: `
    amnestie*, begnadigt* ~6 häftlinge|gefangene|straftäter, weihnachtsamnestie, überfüllte* gefängnisse,
    gnadenerlass, anlässlich ~4 festes|feiertag*|opferfest*|zuckerfest*|weihnacht*|unabhängigkeitstag*
  `,
  fr: `
    amnisti*, grâce royale|présidentielle|collective, grâces,
    gracie|gracié|graciés ~8 détenus|prisonniers|personnes, surpopulation carcérale,
    à l occasion de ~5 aïd|fête|noël|pâques|ramadan
  `,
  es: `
    amnistía*, indult* ~6 presos|reclusos|reos, indulto*, hacinamiento, convivencia familiar,
    con motivo de ~5 navidad|semana santa|fiesta|día, por semana santa|navidad, presos comunes, reos comunes
  `,
  it: `
    amnisti*, grazia presidenziale|reale, indulto, grazia|graziati ~5 detenuti, sovraffollamento,
    in occasione ~5 festa|natale|pasqua|ramadan|aid
  `,
  pt: `
    anistia, amnistia, indult*, perdão presidencial|real, superlotação|sobrelotação,
    por ocasião ~5 natal|páscoa|festa|aid|ramadão|ramadã, presos comuns
  `,
  pl: `
    amnesti*, ułaskawi* ~6 więźniów|skazanych, akt łaski, przeludnieni*, z okazji ~4 święta|świąt|dnia|rocznicy,
    zwykłych przestępców
  `,
  tr: `
    genel af, af ~2 yasası|kararı|kanunu, affı, affetti ~4 mahkum*|hükümlü*, infaz düzenlemesi,
    bayram* ~4 tahliye, bayramı ~4 af*, cezaevi* ~2 doluluk
  `,
  ar: `
    عفو, العفو, بعفو, عفوا, عفوا عاما, اكتظاظ السجون, بمناسبة ~3 عيد|العيد|رمضان|ذكرى
  `,
  zh: `
    大赦, 特赦, 减刑, 监狱人满为患, 节日 ~4 赦免, 开斋节 ~6 赦免, 古尔邦节 ~6 赦免, 普通罪犯
  `,
}
