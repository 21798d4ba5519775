/**
 * Small words that tell who lets go and who receives, folded, all languages in one list: no two of them clash in a way
 * that matters beside the name of a side.
 */
const words = (written: string): ReadonlySet<string> => new Set(written.split(' '))

/** In front of where those counted come from: "soldiers from Russia". */
export const ORIGIN_MARKS = words('from aus из з із зі z ze dalla dal dall dai dagli depuis desde 从 自')

/** In front of "the Belarusian side" these mean from there as well. */
export const SIDE_ORIGIN_MARKS = words('von vom de du des del da do della від от od')

/** In front of who receives, by language: what is "to" in one is "and" or an article in another. */
export const RECEIVER_MARKS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('to into toward towards'),
  de: words('an nach'),
  fr: words('a au aux vers'),
  es: words('a al para hacia'),
  it: words('a ad al ai agli alla alle all verso'),
  pt: words('a ao aos as para'),
  pl: words('do ku'),
  ar: words('الي ل'),
  zh: words('向 给 往 至 回 予'),
}
export const NO_MARKS: ReadonlySet<string> = new Set()

/** Articles between such a mark and the name. */
export const ARTICLES = words('the l la le les el los las il lo gli i o a os as die der den dem das')

/** "the Polish side", "российской стороне". */
export const SIDE_WORD =
  /^(?:sides?|seite|cote|camp|lado|bando|parte|lato|part|strone|strony|stronie|сторон[аеуыої]|сторони|сторону|taraf\p{L}*|方|侧)$/u

/** What a clause of saying or a relative clause begins with. */
export const SUBORDINATORS = words(
  'that which whom who que qui che cui dass die den welche که ki ان انه انها بان что которых которые которого що яких які якого ze ktorych ktorzy ktore ktorego الذين التي ممن',
)

/** What a relative clause begins with: the words above without those that only begin what somebody says. */
export const RELATIVES = words(
  'that which whom who que qui che cui die den welche которых которые которого яких які якого що ktorych ktorzy ktore ktorego الذين التي ممن',
)

/** "157 for 157", "31 gegen 15": between two figures, or right in front of the second one. */
export const FORMULA_LINKS = words(
  'for на gegen contre por per za na karsi karsilik مقابل لقاء 换 换取 换回 к contra pelos pelas',
)

/** "82'ye 82", "90 zu 90", "90 pour 90": between two equal figures only. */
export const RATIO_LINKS = words('zu pour to a y ye e ya na ne do до 对 對 比 換')

/** Turkish cases behind an apostrophe: to whom, and from where. */
export const TURKISH_DATIVE = words('ya ye a e na ne')
export const TURKISH_ABLATIVE = words('dan den tan ten ndan nden')

/** Of the words for longer times, those that tell how far an exchange has come. */
export const SO_FAR: ReadonlySet<string> = new Set(
  [
    'bislang,bisher,bis jetzt,bis heute,so far,to date,until now',
    'hasta ahora,hasta el momento,hasta la fecha,hasta hoy,jusqu a present,jusqu ici,a ce jour',
    'finora,sinora,ad oggi,fino ad ora,fino a oggi,fin qui,ate agora,ate o momento,ate ao momento,ate hoje',
    'do tej pory,dotychczas,dotad,jak dotad,do dzis,на сегодняшний день,к настоящему времени,на сьогодні',
    'simdiye kadar,bugune kadar,su ana kadar,bugune dek,simdiye dek,حتي الان,حتي اللحظه,حتي اليوم',
    '截 至 目 前,至 今,迄 今,迄 今 为 止,到 目 前 为 止,截 止 目 前',
  ].flatMap((one) => one.split(',')),
)

/** Words for "and" between the two sides of one subject. */
export const ANDS = words(
  'and und et y e i и і та й ve ile و 和 及 与 oraz sowie ainsi nonche também ed також также plus plus',
)

/** "while", "meanwhile": between two clauses that may as well tell of one side twice. */
export const WEAK_TURNS: ReadonlySet<string> = new Set(
  (
    'while,meanwhile,at the same time,on the other side,zugleich,gleichzeitig,dans le meme temps,parallelement,' +
    'en parallele,au meme moment,simultanement,mientras que,por otro lado,simultaneamente,al mismo tiempo,en paralelo,' +
    'paralelamente,mentre,contro,nello stesso momento,al tempo stesso,nello stesso tempo,parallelamente,enquanto,' +
    'ao mesmo tempo,em paralelo,em simultaneo,natomiast,rownoczesnie,jednoczesnie,w tym samym czasie,одновременно,' +
    'в то же время,параллельно,водночас,паралельно,одночасно,ayni anda,ote yandan,diger yandan,es zamanli,eszamanli,' +
    'فيما,كما,في الوقت نفسه,بالتزامن,تزامنا,بالتوازي,في الوقت عينه,与 此 同 时,同 时,对 等,对 方'
  ).split(','),
)

/** Verbs of receiving whose subject is the one who gave before: "handed over 60, receiving 31". */
export const RECEIVES =
  /^(?:took|take|taking|recover|retriev|regain|забра|zabra|odebra|przyj|riav|riott|ripr|repris|repren|nahm|nehm|geri|领|receiv|got$|gets?$|getting|recib|recu$|recev|recoi|recup|receb|recept|ricev|получ|приня|отрима|прийня|otrzym|odzysk|erhielt|erhalt|bekam|bekomm|zuruckerh|ald[ii]|تسلم|استلم|تلق|接|收|obten|obtuv|otten|obtid)/u

/** "all of them civilians". */
export const ALL = words(
  'all alle allesamt samtlich tous toutes todos todas tutti tutte wszyscy wszystkie все всі усі hepsi tamami tumu جميعهم كلهم جميعا 均 都 皆 全',
)
