import type { Worded } from './kind.js'

/** Something else than people is exchanged, or nobody in earnest. */
export const otherExchanges: Worded = {
  en: `
    exchange* ~2 heat|data|records|electricity|power|gas|letters|gifts|ideas|barbs|fire|blows|views|requests|notes,
    swap* ~2 data|gas|records|shirts|jerseys|territory|land|debt|bonds, heat exchange*, exchange student*,
    student exchange*, mock exchange, mock swap, military exercise, drill, drills, asylum, refused asylum,
    letters|parcels|messages ~2 from|to|for ~2 prisoners|captives|pows|detainees
  `,
  ru: `
    обмен* ~2 теплом|данными|газом|электроэнерги*|студент*|мнени*|удар*|письм*|любезност*|списками перевоз*|опыт*|земл*|территори*|долг*,
    теплообмен*, учени* ~3 обмен*, убежищ*,
    письма|писем|письмами|посылки|посылок|весточк* ~3 пленн*|военнопленн*|узник*
  `,
  uk: `
    обмін* ~2 теплом|даними|газом|електроенергі*|студент*|думк*|удар*|листом|листами|листів|любощ*|люб’язн*|досвід*|земл*|територі*|борг*,
    обмін листами, теплообмін*, навчання ~3 обмін*, притулк*,
    листи|листів|листами|посилки|посилок ~3 полонен*|військовополонен*|бранц*
  `,
  de: `
    schüleraustausch*, studentenaustausch*, jugendaustausch*, wärmetausch*, datenaustausch*,
    austausch ~2 daten|gas|strom|schüler*|studenten|briefe*|noten, schüler aus, jugendliche aus, trikot*,
    gebietstausch, übung ~4 austausch, asyl*,
    briefe|briefen|post|pakete ~3 kriegsgefangen*|gefangen*|häftling*, post aus dem|der ~1 lager|haft|gefangenschaft
  `,
  fr: `
    échange* ~3 chaleur|données|gaz|électricité|étudiants|élèves|lettres|coups|tirs|amabilités|territoires|titres|commerciaux|obligations,
    échanges entre, échanges commerciaux, exercice militaire, asile,
    lettres|colis|courrier ~3 prisonniers|captifs|détenus|otages
  `,
  es: `
    intercambi* ~2 calor|datos|gas|energía|electricidad|estudiantes|alumnos|cartas|golpes|disparos|acusaciones|elogios|territorios|listas,
    canje ~2 deuda|bonos, simulacro, ejercicio militar, asilo,
    cartas|paquetes|correspondencia ~3 prisioneros|presos|cautivos|rehenes
  `,
  it: `
    scambi* ~2 calore|dati|gas|energia|studenti|lettere|colpi|accuse|territori|vedute|elenchi,
    scambi gasieri|commerciali, esercitazione, asilo,
    lettere|pacchi|posta ~3 prigionieri|detenuti|ostaggi
  `,
  pt: `
    troca* ~2 calor|dados|gás|energia|estudantes|alunos|cartas|golpes|tiros|acusações|afagos|elogios|territórios,
    intercâmbio, exercício militar, asilo,
    cartas|encomendas|correspondência ~3 prisioneiros|presos|detidos|reféns
  `,
  pl: `
    wymian* ~2 ciepła|danych|gazu|energii|studentów|uczniów|listów|ciosów|ognia|koszulek|zdań|terytoriów,
    wymiana ~2 studen*, umow* swapow*, ćwiczeni* ~4 wymian*, azyl*,
    listy|listów|paczki|paczek ~3 jeńc*|jeńców|więźni*
  `,
  tr: `
    takas ~2 formül*|yöntem*, gaz ~3 takas*, elektrik ~3 takas*, öğrenci değişim*, değişim programı,
    veri paylaşım*|değişim*, ısı değişim*, toprak takası, forma değişimi, tatbikat*, iltica*,
    esir*|tutuklu*|tutsak* ~2 mektup*, mektup* ~3 esir*|tutsak*
  `,
  ar: `
    تبادل* ~2 الكهرباء|كهرباء|الغاز|غاز|البيانات|الطلاب|الرسائل|الحرارة|الضربات|الاتهامات|التحية|الأراضي|الخبرات,
    تبادل تجاري, مناورات, مناورة, لجوء,
    رسائل|طرود|خطابات ~2 الأسرى|أسرى|المحتجزين|المعتقلين|السجناء
  `,
  zh: `
    换购, 交换球拍, 交换数据, 热交换, 交换条件, 交换生, 留学, 演习, 换电, 换股, 青年交流, 难民身份,
    战俘信件, 战俘家书, 家书, 信件, 书信
  `,
}
