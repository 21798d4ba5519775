import type { Worded } from './kind.js'

/** Kidnapping for money, frauds on the families of captives, a siege: nothing between the sides of a conflict. */
export const crime: Worded = {
  en: `
    ransom*, bandit*, kidnapped ~3 pupils|students|worshippers|schoolchildren|schoolgirls,
    abducted ~4 pupils|students|worshippers|schoolchildren|schoolgirls, abducted during a service, schoolgirls,
    schoolchildren, worshippers, pupils, kidnappers, kidnap gang, scam*, fraud*, swindl*, con man, conman,
    impersonat*, extort*, hostage taker, bank robber*, standoff, barricaded, swat, police negotiator*,
    paid ~4 ransom, after payment of ~4 dollars, gave himself up, police said, threatened to
  `,
  ru: `
    выкуп*, бандит*, похищенн* ~3 школьниц*|школьник*|учен*|прихожан*, школьниц*, школьник*, прихожан*,
    похитител*, мошенник*|мошенниц*, мошенничеств*, аферист*, вымогател*, выманил*,
    захватчик*|захватившего заложников, забаррикад*, спецназ полиции, заплатил* ~4 долларов|рублей, за деньги
  `,
  uk: `
    викуп*, бандит*, викраден* ~3 школяр*|учн*|парафіян*, школяр*, учениць, парафіян, викрадач*, шахра*,
    аферист*, ошукал*, видурив|видурила|видурили, вимага* ~2 гроші, забарикад*, нападник ~3 заручник*,
    заплатил* ~4 доларів|гривень
  `,
  de: `
    lösegeld*, bandit*, entführte* ~2 schüler*|kirchgänger*, schülerinnen, schulkinder, kirchgänger, entführer*,
    betrüger*, betrug*, enkeltrick, geiselnehmer, geiselnahme, verbarrikadier*, spezialeinsatzkommando, sek,
    überfall*, trickbetrug, falscher|falsche|falschen unterhändler|vermittler|mittelsmann, gab sich ~8 aus,
    um _ euro
  `,
  fr: `
    rançon*, bandit*, élèves ~2 enlev*, écolier*|écolière*|lycéenn*, fidèles ~2 enlev*, ravisseur*, escroc*,
    escroquerie*, arnaque*, arnaqueur*, forcené, preneur d otages, prise d otages, retranché, gign, braqueur*,
    braquage, contre paiement, versé* ~5 millions de dollars
  `,
  es: `
    rescate de ~2 millones|pesos|dólares, rescate|rescates pagad*, pag* ~4 rescate, bandido*,
    alumn* ~2 secuestrad*, estudiantes ~2 secuestrad*, feligreses, escolares, secuestrador*, estafa*, estafador*,
    timador*, extors*, falsos mediadores|delegados, atrincherad*, atracador*, atraco, mossos,
    pago de ~3 dólares|pesos
  `,
  it: `
    riscatto, bandit*, studentesse|alunni|scolar* ~2 rapit*, fedeli ~2 rapit*, rapitor*, sequestratori, truff*,
    raggir*, estors*, barricat*, rapinator*, rapina, teste di cuoio, pagati _, pagamento di _
  `,
  pt: `
    resgate pago, pag* ~4 resgate|meticais|dólares|reais, resgate, bandido*, alun* ~2 raptad*|sequestrad*,
    estudantes ~2 raptad*|sequestrad*, fiéis ~2 raptad*|sequestrad*, raptor*, sequestrador*, golpe*, golpista*,
    burla*, burlão|burlões, fraude*, extors*, entrincheirad*, assaltante*, assalto, lotérica, pagamento de _
  `,
  pl: `
    okup*, bandyt*, uczennic* ~2 porwan*, uczniów ~2 porwan*, porwan* ~2 uczni*|uczennic*|wiern*, porywacz*,
    oszust*, oszukał*, wyłudz*, szantaż*, zabarykad*, desperat*, napastnik*, antyterrory*,
    zapłac* ~4 dolarów|okupu, za pieniądze
  `,
  tr: `
    fidye*, haydut*, öğrenci* ~2 kaçır*, kaçırılan ~2 öğrenci*, fidyeci*, dolandır*, sahtekar*, şantaj*,
    rehin alan, rehine krizi, kuyumcu*, özel harekat, soygun*, dolar ödendi*, dolar ~2 ödendikten
  `,
  ar: `
    فدية, قطاع طرق, عصابة, عصابات, تلميذة|تلميذات|تلميذ|تلاميذ|طالبات, مصلين ~2 مختطفين, خاطفين|الخاطفين|خاطفيهم,
    احتيال*, نصب واحتيال, محتال*, ابتزاز*, سطو, محتجز الرهائن, متحصن*, دفع ~2 دولار, مقابل مبلغ, مليون دولار,
    مليوني دولار
  `,
  zh: `
    赎金, 绑匪, 匪徒, 女学生, 学生 ~4 被绑, 信徒, 诈骗, 骗局, 骗子, 冒充, 勒索, 劫匪, 挟持, 对峙, 谈判专家, 劫持人质, 支付 ~6 美元, 付款后
  `,
}
