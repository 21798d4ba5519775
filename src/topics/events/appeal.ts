import type { Worded } from './kind.js'

/** Somebody asks for what has not come: a rally, an appeal, a petition. */
export const appeal: Worded = {
  en: `
    rally|rallies|rallied ~6 captives|prisoners|hostages|exchange|swap|deal,
    marched ~6 captives|prisoners|hostages, protest* ~6 captives|prisoners|hostages|exchange|swap|deal,
    demonstrat* ~8 captives|prisoners|hostages|deal, families ~3 demand|plead|urge|block|protest,
    demand* ~3 release|return|exchange of, petition*, vigil*, hunger strike, open letter, chanted
  `,
  ru: `
    на акцию|митинг|пикет, акци* ~3 поддержк*, митинг*, пикет*,
    родственники|семьи|жены|матери ~4 требуют|просят|вышли|перекрыли|обратились,
    требу* ~3 обмен*|освобод*|вернуть, петици*, голодовк*, открыт* письм*, обращени* к, скандировал*
  `,
  uk: `
    на акцію|мітинг|пікет, акці* ~3 підтримк*, мітинг*, пікет*,
    рідні|родини|дружини|матері ~5 вимагають|просять|вийшли|перекрили|звернулися,
    вимага* ~3 обмін*|звільн*|повернути, петиці*, голодуван*, відкрит* лист*, нагадати про, скандувал*
  `,
  de: `
    kundgebung*, demonstr* ~6 gefangene*|geiseln|austausch|abkommen, mahnwache*,
    angehörige ~4 fordern|protestieren|blockieren|demonstrieren|bitten, familien ~4 fordern|protestieren|bitten,
    petition*, hungerstreik, offener brief, protest* ~6 gefangene*|geiseln|austausch
  `,
  fr: `
    manifest* ~6 otages|prisonniers|captifs|échange|libération, rassemblement*,
    familles ~4 réclament|demandent|exigent|bloquent|manifestent, veillée, pétition*, grève de la faim,
    lettre ouverte, scandai*, cortège
  `,
  es: `
    manifesta* ~6 rehenes|presos|cautivos|canje, concentración, marcha* ~6 rehenes|presos|cautivos,
    familiares ~4 exigen|piden|reclaman|bloquean|protestan, familias ~4 exigen|piden|reclaman|protestan, vigilia,
    petición de, huelga de hambre, carta abierta, corearon|coreaban
  `,
  it: `
    manifesta* ~6 ostaggi|prigionieri|scambio, corteo, sit in, presidio,
    familiari ~4 chiedono|protestano|bloccano, famiglie ~4 chiedono|protestano, veglia, petizione,
    sciopero della fame, lettera aperta, fiaccolata
  `,
  pt: `
    manifesta* ~6 reféns|prisioneiros|presos|troca, protesto* ~6 reféns|prisioneiros|presos,
    familiares ~4 exigem|pedem|protestam|bloqueiam, famílias ~4 exigem|pedem|protestam, vigília, petição,
    greve de fome, carta aberta, gritavam
  `,
  pl: `
    manifesta* ~6 jeńc*|zakładnik*|wymian*, protest* ~6 jeńc*|zakładnik*|wymian*, wiec|wiecu|wiece, pikiet*,
    rodziny ~4 żądają|domagają|proszą|protestują|apelują, bliscy ~4 żądają|domagają|proszą|apelują, czuwanie,
    petycj*, głodówk*, list otwarty, skandowal*
  `,
  tr: `
    miting*, yürüyüş ~6 esir*|rehine*|tutuklu*, protesto* ~6 esir*|rehine*|takas*, esir* ~4 protesto*|eylem*,
    rehine* ~4 protesto*|eylem*, aileleri ~4 istedi|istiyor|talep|eylem|protesto,
    yakınları ~4 istedi|istiyor|talep|eylem|protesto, nöbet eylemi, açlık grevi, açık mektup, imza kampanyası
  `,
  ar: `
    مظاهر* ~6 الأسرى|الرهائن|صفقة|أسرى, تظاهر* ~6 الأسرى|الرهائن|صفقة|أسرى, وقفة ~4 الأسرى|احتجاجية|تضامنية,
    احتجاج* ~4 أهالي|عائلات, عائلات|أهالي|ذوو ~4 يطالبون|تطالب|يناشدون|تناشد, عريضة, إضراب عن الطعام,
    رسالة مفتوحة, هتف*
  `,
  zh: `
    集会, 游行, 示威, 请愿, 家属 ~4 呼吁, 家属 ~4 要求, 家属盼, 绝食, 公开信, 抗议 ~8 人质, 守夜, 高呼
  `,
}
