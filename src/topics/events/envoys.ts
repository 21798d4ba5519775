import type { Worded } from './kind.js'

/** Diplomats are expelled, called back or sent anew. */
export const envoys: Worded = {
  en: `
    persona non grata, personae non gratae, expel* ~6 diplomat*|consul*|attache*|ambassador*, diplomat* expelled,
    expulsion of ~5 diplomat*|consul*, tit for tat expulsion*, return* ~3 ambassadors, new ambassadors,
    ambassadors ~3 return*|back, appoint* ~3 ambassador*, envoys recalled, embassy reopen*, reopen* ~3 embass*,
    embassy staff, credentials
  `,
  ru: `
    нон грата, высыл* ~5 дипломат*|консул*|сотрудник* посольства, высылк* ~5 дипломат*|консул*,
    выслал* ~5 дипломат*|консул*|сотрудник*, вернут ~2 послов, послы ~2 возвращаются|вернутся|вручили,
    верительн*, назначен* послом|посла|послы, обмен* послами|послов, открыт* посольств*, зеркальн* ответ*
  `,
  uk: `
    нон ґрата, нон грата, висил* ~5 дипломат*|консул*, висилк* ~5 дипломат*, вислал* ~5 дипломат*|консул*,
    вірч* грамот*, обмін* послами|послів, повернення послів, посли ~2 повертаються|повернулися, відкрит* посольств*
  `,
  de: `
    persona non grata, unerwünschte* person*, weist ~6 diplomat*|konsul* ~6 aus, weisen ~6 diplomat* ~6 aus,
    ausweisung ~3 diplomat*, ausgewiesen* ~2 diplomat*, diplomaten ausgewiesen|aus, botschafter ~4 zurück,
    neue* botschafter, beglaubigungsschreiben, botschaft ~3 wiedereröffnet, tauschen botschafter
  `,
  fr: `
    persona non grata, expuls* ~6 diplomat*|consul*, diplomates expulsés|russes|expulsé,
    renvoi* ~4 diplomat*|ambassadeur*, renvoyé* ~4 diplomat*, retour ~3 ambassadeur*, ambassadeurs rappelés,
    lettres de créance, rouvr* ~3 ambassade*, échange d ambassadeurs, membres de l ambassade
  `,
  es: `
    persona non grata, personas non gratas, expuls* ~6 diplomátic*|cónsul*|embajador*,
    expulsión ~5 diplomátic*|cónsul*, cónsul*, retorno de ~3 embajador*, regreso de ~3 embajador*,
    nuevos embajadores, intercambi* ~2 embajador*, cartas credenciales, reabr* ~3 embajada*
  `,
  it: `
    persona non grata, persone non grate, espell* ~6 diplomatic*|consol*, espuls* ~6 diplomatic*|consol*,
    espulsione ~5 diplomatic*, ritorno ~3 ambasciator*, nuovi ambasciatori, scambi* ~2 ambasciatori,
    lettere credenziali, riapr* ~3 ambasciat*
  `,
  pt: `
    persona non grata, pessoa* non grata*, expuls* ~6 diplomata*|cônsul*, expulsão ~5 diplomata*|cônsul*,
    regresso ~3 embaixador*, retorno ~3 embaixador*, novos embaixadores, troca* ~2 embaixador*,
    cartas credenciais, reabr* ~3 embaixada*
  `,
  pl: `
    persona|personae non grata|gratae, wydal* ~6 dyplomat*|konsul*, wydaleni* ~5 dyplomat*,
    wymieni* ~2 ambasador*, nowi|nowych ambasador*, powrót ~3 ambasador*, powrocie dyplomatów,
    listy uwierzytelniające, otwar* ~3 ambasad*
  `,
  tr: `
    istenmeyen kişi, istenmeyen adam, persona non grata, diplomat* ~4 sınır dışı, sınır dışı ~4 diplomat*,
    karşılıklı ~2 büyükelçi*, büyükelçi ~2 atadı|atama|değişimi, büyükelçilerin ~2 dönüşü, güven mektubu*,
    büyükelçilik ~3 açıl*
  `,
  ar: `
    غير مرغوب, طرد ~5 دبلوماسي*|الدبلوماسيين|قنصل, تطرد ~5 دبلوماسي*, طردت ~5 دبلوماسي*,
    تتبادلان ~2 السفراء|الطرد, تبادل السفراء|سفراء|الطرد, عودة ~2 السفراء|السفيرين, أوراق اعتماد*,
    إعادة فتح ~2 السفارة|سفارة
  `,
  zh: `
    不受欢迎的人, 驱逐 ~8 外交官, 互逐外交官, 互派大使, 大使返任, 递交国书, 重开使馆, 恢复大使
  `,
}
