import type { Worded } from './kind.js'

/** Politics at home: parties, parliaments, elections, a visit about gas. */
export const politics: Worded = {
  en: `
    party leader*, opposition leader ~4 met|talks, election law, electoral law, cabinet meeting,
    coalition splits|splinters, coalition partner*, congress ~3 shutdown|budget, white house correspondents,
    parliament ~3 debate|vote on, lawmakers will vote, gas supplies, gas deal, natural gas,
    electricity exchange|supply, cod, fishing
  `,
  ru: `
    госдум* ~3 прин*|рассмотр*|обсуд*, избирательн* закон*|кампани*, лидер* парти*, фракци* ~2 дум*,
    поставк* ~3 газа, цен* на газ, электроэнерги*, газпром*
  `,
  uk: `
    верховна рада ~3 ухвал*|розгля*, виборч* закон*|кампані*, лідер* парті*, фракці* ~2 рад*,
    постачання ~2 газу|винищувач*, ціна газу, електроенергі*, обмін* електро*
  `,
  de: `
    spd, cdu, csu, fdp, grünen, afd, bundestag, bundesrat, parteichef*|parteivorsitz*, fraktion*, wahlrecht*,
    gasliefer*, erdgas, stromlieferung*
  `,
  fr: `
    assemblée nationale, matignon, motion de censure, loi électorale, socialistes, lfi, rassemblement national,
    chef du parti, parler gaz, livraisons de gaz, gaz naturel, électricité
  `,
  es: `
    psoe, congreso de los diputados, moncloa, ley electoral, moción de censura, jefe del partido,
    casa de nariño ~12 salud, exmandatario, expresidente ~4 reunión, suministro de gas, gas natural,
    electricidad
  `,
  it: `
    palazzo chigi, legge elettorale, montecitorio, pd, lega, segretari* del pd, leader dell opposizione,
    meloni ~2 schlein, forniture di gas, metano, gas naturale, eni
  `,
  pt: `
    assembleia da república, são bento, lei eleitoral, moção de censura, líder do partido, mercosul,
    câmara dos deputados, fornecimento de gás, gás natural, eletricidade|energia elétrica
  `,
  pl: `
    sejm*, senat*, liderzy partii, kaczyński*, tusk* ~4 kaczyńsk*|nawrock*, pis, ordynacj*, dostaw* gazu, gazu,
    prąd*, opozycja zarzuciła
  `,
  tr: `
    chp, akp, mhp, tbmm, parti lideri|liderleri, seçim yasası, siyasette yumuşama, genel başkan*, doğal gaz*,
    doğalgaz*, elektrik takası
  `,
  ar: `
    قانون الانتخابات, الانتخابات, رئيس البرلمان|مجلس النواب, الكنيست, الأحزاب, كتل نيابية, الكهرباء,
    الغاز الطبيعي, ميغاواط, البرلمان ~4 قانونا
  `,
  zh: `
    国会 ~6 法案, 议会选举, 选举法, 政党领袖, 两岸, 台当局, 国民党, 民进党, 天然气, 供气, 电力, 供电
  `,
}
