import type { Worded } from './kind.js'

/** A court has spoken, or somebody is tried or charged. */
export const verdict: Worded = {
  en: `
    court jails|sentences|convicts|orders|hears, a court ~8 sentenced|jailed|convicted|ruled, jailed for,
    sentenced to, sentences ~6 to, jailed over, guilty of, pleaded guilty, pleads guilty, convicted of,
    charged with, goes on trial, on trial for, life sentence for, given life, prosecutors said,
    prosecutors charge*, years in jail|prison, faces trial, appeal hearing
  `,
  ru: `
    приговорил* ~6 к, приговор* ~3 к, приговорен*, приговорили,
    суд ~6 приговорил|признал|отправил|арестовал|назначил, осудил* ~4 на|к, осужден* на,
    лет колонии|тюрьмы|заключения, предъявил* обвинени*, возбудил* ~3 дело, обвинил* в шпионаже,
    прокурор* ~2 запросил*|просил*, пожизненн*
  `,
  uk: `
    засудили ~6 до, засуджено до, суд ~8 визнав|засудив|призначив|ухвалив|оголосив, вирок*,
    років тюрми|вʼязниці|позбавлення, довічн*, підозр* ~3 повідомили|оголосили, винним у|в, винуват*
  `,
  de: `
    gericht ~8 verurteilt, verurteilt zu, wurde ~12 verurteilt, lebenslang* haft, muss ~4 in haft, jahre haft,
    jahren haft, urteil gegen, schuldig gesprochen, vor gericht, anklage gegen, angeklagt*, schuldspruch,
    zu _ jahren, staatsanwaltschaft, kammergericht, landgericht, oberlandesgericht
  `,
  fr: `
    condamné* à, condamne* ~8 à _, tribunal ~8 condamné|condamne, justice ~6 condamné|annoncé, ans de prison,
    ans de réclusion, perpétuité, procès de, mis en examen, reconnu* coupable*, verdict, inculpé*, jugé* pour,
    cour d assises, peine de _ ans
  `,
  es: `
    condena* a ~6 _ años, condenad* a, condenó a, tribunal ~8 condenó|sentenció, años de cárcel|prisión,
    cadena perpetua, juicio contra, sentencia de, declarad* culpable*, fiscalía pide|acusa, imputad*, procesad*
  `,
  it: `
    condannat* a, condanna ~6 a _ anni, condanna a, tribunale ~8 condannato|condanna, anni di carcere|reclusione,
    ergastolo, processo a, rinviat* a giudizio, colpevole di, sentenza, procura ~4 chiede|indaga, imputat*
  `,
  pt: `
    condenad* a, condenou ~8 a _, condena ~8 a _, tribunal ~8 condenou|condena, anos de prisão|cadeia,
    prisão perpétua, julgamento de, considerad* culpad*, sentença, acusad* de espionagem, ministério público,
    arguid*
  `,
  pl: `
    skazan* na, skazał* ~6 na|za, skazał ~6 obywatela, sąd ~8 skazał|uznał|orzekł, lat więzienia, dożywoci*,
    wyrok*, prokuratur* ~4 oskarż*|postawił*|żąda, akt oskarżenia, proces ~2 szpiega|agenta, winnym|winną
  `,
  tr: `
    mahkum etti|edildi, mahkûm etti|edildi, hapis cezası*, yıl hapis, yıl hapse, müebbet*,
    mahkeme ~6 hükmetti|karar|verdi|mahkum, suçlu bul*, yargılan*, dava*, savcı*, idam ceza*, casusluğundan _
  `,
  ar: `
    محكمة ~8 تقضي|قضت|تحكم|حكمت|تدين|أدانت, قضت محكمة|المحكمة, حكم* ~2 بالسجن|بالإعدام, بالسجن ~1 _,
    السجن المؤبد, المؤبد, بالإعدام, يحاكم*, محاكمة, النيابة ~2 العامة|توجه, مدان*|مدانا, لائحة اتهام,
    الحكم على ~4 بالسجن
  `,
  zh: `
    判处, 获刑, 被判, 法院, 法庭, 判刑, 有期徒刑, 无期徒刑, 被控, 受审, 起诉, 检方, 宣判
  `,
}
