import type { Worded } from './kind.js'

/** Talks about something else than a conflict: climate, water, trade law, a government to be formed, work. */
export const otherTalks: Worded = {
  en: `
    climate negotiat*|talks|conference|summit, emission*, carbon, greenhouse, plastic*, pollution, biodiversity,
    high seas treaty, ocean treaty, pandemic treaty|accord, world trade organi*, wto, transit dispute,
    grain quota*, fish* quota*, fishing rights, river water*, water sharing, water talks, dam ~3 talks,
    coalition talks|negotiat*|partner*, forming a government, tariff*, customs duties, trade truce, trade talks,
    trade war*, rare earths, export controls,
    machinist*, walkout, union ~4 talks, budget talks, debt talks, bondholders, visa talks, airspace talks,
    free trade
  `,
  ru: `
    климат*, выброс* ~3 парников*|углерод*|co2, пластик*, загрязнени*, биоразнообрази*,
    всемирной торговой|торговую организации, вто, квот*, пошлин*, рыболовн*, водн* ресурс*, раздел* ~2 вод*|реки,
    коалиционн* переговор*|соглашени*, формировани* ~3 правительств*|коалици*,
    торгов* переговор*|войн*|перемири*, профсоюз*, зарплат*, забастовк*, кредитор*, транзит* ~3 спор*|газ*,
    визов*, авиасообщени*
  `,
  uk: `
    клімат*, викид*, пластик*, забруднен*, біорізноманітт*, світової організації торгівлі, сот, квот*,
    мит|мито|мита, рибальськ*, водн* ресурс*, коаліційн* переговор*|перемовин*|угод*,
    формуван* ~3 уряд*|коаліці*, торговельн* переговор*|перемовин*|війн*|перемирʼя, профспілк*, зарплат*,
    страйк*, шахтар*, кредитор*, візов*
  `,
  de: `
    klima*, emission*, plastik*, verschmutzung, artenvielfalt, artenschutz, hochsee*, pandemieabkommen,
    welthandelsorganisation, wto, fangquoten, fischerei*, wasserverteilung, koalitions*, regierungsbildung,
    sondierung*, zoll|zölle, zollstreit, handels*, tarif*, gewerkschaft*, warnstreik*, ig metall, verdi,
    lokführer*, schuldenschnitt, gläubiger*
  `,
  fr: `
    climat*, émissions, plastique*, pollution, biodiversité, haute mer, pandémie*,
    organisation mondiale du commerce, omc, quotas de pêche, pêcheurs, partage des eaux, eaux du,
    coalition gouvernementale, former un gouvernement, formation du gouvernement, droits de douane, tarif*,
    commercia*, syndicat*, cheminot*, dockers, préavis, créanciers, sncf
  `,
  es: `
    climátic*, clima, emisiones, plástico*, contaminación, biodiversidad, alta mar, pandemias,
    organización mundial del comercio, omc, cuotas de pesca, pesquer*, aguas del río, reparto del agua,
    agua del río, pacto de gobierno, formar gobierno, investidura, arancel*, comercial*, sindicat*, huelga*,
    patronal, acreedores, tenedores de bonos, convenio colectivo
  `,
  it: `
    clima, climatic*, emissioni, plastica, inquinamento, biodiversità, alto mare, pandemi*,
    organizzazione mondiale del commercio, wto, omc, quote di pesca, pesca, acque del, coalizione di governo,
    formare il governo, nuovo governo, valloni, fiamminghi, dazi, commercial*, sindacat*, metalmeccanici,
    sciopero, creditori, contratto nazionale, ilva
  `,
  pt: `
    clima, climátic*, emissões, plástico*, poluição, biodiversidade, alto mar, pandemias,
    organização mundial do comércio, omc, cotas de pesca, quotas de pesca, negociaç* ~2 rios|água, águas do rio,
    partilha da água, barragens, formar governo, coligação, coalizão, tarifas, tarifaço, comercia*, sindicat*,
    greve*, petroleiros, credores, acordo coletivo
  `,
  pl: `
    klimat*, emisj*, plastik*, zanieczyszczen*, bioróżnorodn*, światowej organizacji handlu, wto, kwoty połowowe,
    rybołówst*, podział* wody, wody rzek*, koalicyj*, tworzeni* rządu, umow* koalicyj*,
    cła|ceł|cłach|celny|celna|celne, handlow*, związk* zawodow*|związki, związkow*, strajk*, wierzyciel*,
    górnik*
  `,
  tr: `
    iklim*, emisyon*, plastik*, kirlilik, biyoçeşitlilik, dünya ticaret örgütü, dtö, kota*, balıkçılık,
    su müzakere*|paylaşım*, suyunun paylaşım*, koalisyon*, hükümet kurma, gümrük vergi*,
    ticaret müzakere*|savaş*|ateşkes*, sendika*, grev*, toplu sözleşme*, işveren*, mess, alacaklı*, zam görüşme*
  `,
  ar: `
    المناخ, مناخ*, انبعاثات, البلاستيك, تلوث, التنوع البيولوجي, أعالي البحار, منظمة التجارة, حصص الصيد,
    تقاسم المياه, مياه النهر, سد النهضة, النهضة, تشكيل الحكومة, ائتلاف*, رسوم جمركية, الرسوم, التجارية|التجاري,
    نقابة*|النقابة, إضراب*, المعلمين, أجور, دائنين|الدائنين
  `,
  zh: `
    气候, 排放, 塑料, 污染, 生物多样性, 公海, 大流行, 世贸组织, 世界贸易组织, 渔业, 配额, 水资源, 河水, 分水, 组阁, 联合政府, 关税, 贸易, 经贸, 工会, 罢工, 空乘, 债权人, 薪酬
  `,
}
