import type { Worded } from './kind.js'

/** The war goes on: strikes, shelling, the dead of a night. */
export const strikes: Worded = {
  en: `
    strike*, airstrike*, kill|kills|killed|killing, drone*|missile* ~6 hit|hits|struck|attack*|fired, attack*,
    shelling, shelled, bomb|bombs|bombed|bombing, raid*, downed ~4 drone*, dead after, explosion*,
    exchange of fire, exchanged fire, clash*
  `,
  ru: `
    удар|удары|ударил*|ударили, атак*, обстрел*, погиб|погибли|погибла, убит*, ракетн*, беспилотник*, бомб*,
    взрыв*, сбил*|сбиты, перестрелк*, столкновен*
  `,
  uk: `
    удар|удари|вдарил*|вдарили|ударили, атак*, обстріл*, загинул*, вбит*, ракетн*, безпілотник*, дрон*, бомб*,
    вибух*, збил*|збито, перестрілк*, зіткнен*
  `,
  de: `
    angriff*, greift ~6 an, angegriffen, luftschlag*, luftangriff*, getötet*, tote|toten, beschuss, beschossen,
    rakete*, drohne*, bombardier*, bomben*, explosion*, schusswechsel, gefechte
  `,
  fr: `
    frappe|frappes, raid*, attaque*, tué|tués|tuée|tuées|tuant, mort|morts, bombard*, missile*, drone*,
    explosion*, échange de tirs, affrontement*
  `,
  es: `
    ataque*, ataca*|atacó|atacan, bombarde*, muert*|mueren|murieron, matan|mató, misil*, dron*,
    explosión|explosiones, tiroteo*, combates
  `,
  it: `
    raid, attacc*, bomb*, morti|morto|morte, ucciso|uccisi|uccise, missil*, dron*, esplosion*, scontri, vittime
  `,
  pt: `
    ataque*, ataca*|atacou, bombarde*, mort|mortos|morrem|morreram|mata|matam, míssil|mísseis, drone*,
    explosão|explosões, tiroteio*, confrontos
  `,
  pl: `
    atak*, zaatakow*, ostrzał*|ostrzel*, zginęł*|zginął|zginęli, nie żyje|żyją, zabit*, rakiet*, dron*, bomb*,
    wybuch*, starcia|starć, wymian* ognia
  `,
  tr: `
    saldırı*, vurdu|vuruldu, bombala*|bombardıman*, öldü|öldürüldü|ölü, füze*, iha|ihalar, drone*, patlama*,
    çatışma*, hayatını kaybetti
  `,
  ar: `
    غارة|غارات, قصف*, هجوم*, ضربة|ضربات, مقتل, قتل|قتلت|قتلوا|قتيل*|قتلى, صاروخ*|صواريخ, مسيرة|مسيرات, انفجار*,
    اشتباك*
  `,
  zh: `
    空袭, 袭击, 轰炸, 炮击, 导弹, 无人机, 死亡, 身亡, 丧生, 遇难, 爆炸, 交火, 击落
  `,
}
