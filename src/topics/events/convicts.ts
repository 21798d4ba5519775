import type { Worded } from './kind.js'

/** Convicts are to serve their sentence at home, or somebody is wanted by a court: treaties, extradition, deportation. */
export const convicts: Worded = {
  en: `
    prisoner transfer treaty|agreement|deal|convention, transfer of sentenced|convicted,
    transfer of ~3 persons sentenced, sentenced persons, serve|serving ~3 rest|remainder of,
    serve ~4 sentences|terms at home, serve ~3 sentence in ~4 own|home, extradit*, deportation flight*,
    deportees, deported migrants, deportations, undocumented migrants, illegal migrants,
    records of ~3 prisoners|convicts|smugglers, swap|exchange data, foreign criminals
  `,
  ru: `
    передач* ~2 осужденн*|лиц ~1 осужденн*, лиц осужденных к, отбыва* ~3 наказани* на|в, отбывани* наказани*,
    досиж*, экстради*, выдач* ~3 преступник*|обвиняем*, депортац* ~2 мигрант*, рейс* ~2 депорт*,
    нелегальн* мигрант*
  `,
  uk: `
    передач* ~2 засуджен*|осіб засуджен*, осіб засуджених до, відбува* ~3 покаран*, відбування покаран*,
    екстрадиц*, видач* ~3 злочинц*|обвинувачен*, депортац* ~2 мігрант*, нелегальн* мігрант*
  `,
  de: `
    überstellung ~2 verurteilter|häftlinge|strafgefangener, überstellungsabkommen, überstellung ~2 verurteilten,
    rest ihrer|der strafe|haft, strafe ~3 in der heimat|heimatland, auslieferung*, ausgeliefert, auslieferungs*,
    abschiebeflug*, abschiebeflüg*, abgeschoben*, abschiebung*
  `,
  fr: `
    transfèrement*, personnes condamnées, transfert ~2 détenus|condamnés, purger ~6 peine, purgeront ~6 peine,
    fin de leur|peine peine, extrad*, vols d expulsion, expulsion de ~3 migrants, migrants expulsés, clandestins,
    reconduit* à la frontière
  `,
  es: `
    traslado de ~2 condenad*|presos|reos|sentenciad*|personas, personas condenadas, convenio ~2 traslado,
    cumplir ~5 pena|condena|sentencia, cumplan ~5 pena|condena|sentencia, extradi*,
    vuelo* de deportación|deportados|repatriación, deportad*, deportación, migrantes irregulares,
    instrumentos de ratificación
  `,
  it: `
    trasferimento ~2 detenuti|condannati|persone, persone condannate, scontare ~5 pena, scontino ~5 pena,
    fine pena, estradi*, voli di rimpatrio, rimpatrio ~2 migranti|irregolari, espulsion* ~2 migranti,
    consegna ~2 condannati
  `,
  pt: `
    transferência de ~2 condenad*|presos|pessoas, pessoas condenadas, presos condenados, cumpram ~5 pena,
    cumprir ~5 pena, cumprimento ~2 pena, extradi*, voo* de deportação, voo* de repatriação, deportad*,
    deportação, imigrantes ilegais
  `,
  pl: `
    przekazywani* ~2 skazan*|osób, przekazani* ~2 skazan*, osób skazanych, odby* ~4 kary, odbywa* ~4 kary,
    ekstrady*, wydania ~2 osób|ściganych|podejrzan*, lot* deportacyjn*, deportac*, nielegaln* migrant*
  `,
  tr: `
    hükümlü nakli, hükümlülerin nakl*|nakil|naklin*, hükümlü değişimi, hükümlü transferi, hükümlü takası,
    cezasını|cezalarının|cezalarını ~6 çek*, iade talebi, suçluların iadesi, sınır dışı uçuş*,
    sınır dışı ~3 göçmen*, düzensiz göçmen*, nakline
  `,
  ar: `
    نقل ~2 محكوم*|المحكوم*|السجناء المحكوم*, تبادل السجناء المحكومين, المحكوم عليهم,
    لقضاء ~4 عقوبات*|عقوبت*|محكومي*, قضاء ~4 عقوبت*|محكومي*, تسليم المطلوبين|المجرمين, اتفاقية ~2 تسليم,
    رحلات ترحيل, رحلة ترحيل, ترحيل ~2 مهاجرين|المهاجرين, مهاجرين غير
  `,
  zh: `
    移管, 被判刑人, 引渡条约, 引渡请求, 遣返航班, 非法移民, 驱逐航班, 继续服刑, 服完刑期, 遣返移民
  `,
}
