import type { Worded } from './kind.js'

/** Fighters are taken prisoner: the other way round. */
export const capture: Worded = {
  en: `
    captures _, captured _, captures ~3 fighters|soldiers|militants|rebels, takes|took|taken ~3 prisoner,
    takes|took _ ~1 prisoners, capture of _, surrendered to, seizes _ ~2 fighters, has|have|it captured
  `,
  ru: `
    взяты в плен, взяли в плен, взял в плен, взято в плен, захватил* ~4 плен, взят* в плен ~2 _, пленили,
    сдались в плен, сдал* в плен, захвачен* ~3 боевик*
  `,
  uk: `
    взяли в|у полон, взято в|у полон, взяв в|у полон, узяли в|у полон, полонили, захопил* ~3 окупант*|полон,
    здалися в|у полон, взяли ~3 у|в полон
  `,
  de: `
    nimmt ~8 gefangen, nahmen ~8 gefangen, nehmen ~8 gefangen, gefangennahme von _, ergaben sich,
    haben|hat ~8 gefangen genommen
  `,
  fr: `
    capture de _, capturé|capturés|capture|capturent _, capture une|plusieurs, faits prisonniers,
    fait ~2 prisonniers, ont capturé, a capturé, se sont rendus
  `,
  es: `
    captura|capturan|capturó|capturaron a, captura de _,
    capturados|capturadas ~4 guerrilleros|disidentes|soldados|combatientes, hacen|hizo prisioneros,
    fueron capturados, se rindieron
  `,
  it: `
    cattura|catturano|catturato|catturati _, cattura di _, fatti prigionieri, fatto prigionieri, hanno catturato,
    ha catturato, si sono arresi
  `,
  pt: `
    captura|capturam|capturou|capturaram _, captura de _, captura brasileiro|soldado|soldados|combatentes,
    renderam se, foi capturado, fez|fizeram prisioneiros, foi feito prisioneiro
  `,
  pl: `
    wzięli do niewoli, wziął do niewoli, wzięto do niewoli, wzięła do niewoli, pojmali|pojmano|pojmał,
    schwytali|schwytano, poddali się
  `,
  tr: `
    esir aldı, esir alındı, ele geçirildi|geçirdi ~3 savaşçı|asker, savaşçısını|askerini|militanı esir,
    teslim oldu, teslim alındı, yakaladı
  `,
  ar: `
    أسر _, تأسر _, أسرت _, يعلن أسر, أعلن* ~4 أسر, استسلم*, القبض على _, اعتقال _
  `,
  zh: `
    俘虏 _, 俘虏 ~3 名, 俘获 _, 生擒, 抓获 _, 缴械投降
  `,
}
