/** How a language marks that a verb is past or still to come, where the verb itself need not be known. */
export interface TenseData {
  /** One written word, lower case: a finite verb of the past. */
  readonly past: RegExp | null
  /** Two words that follow each other or stand a few words apart: an auxiliary and a participle. */
  readonly auxiliary: RegExp | null
  readonly participle: RegExp | null
  /** One written word, lower case: a verb of the future. */
  readonly future: RegExp | null
  /** The future is a form of the verb itself, not a word in front of it. */
  readonly inflects: boolean
}

const NONE: TenseData = { past: null, auxiliary: null, participle: null, future: null, inflects: false }

/** By language; endings and auxiliaries only, so that a verb that no list has still tells its tense. */
const TENSES: Readonly<Record<string, TenseData>> = {
  en: {
    past: /^(?:\p{L}{3,}ed|met|held|took|came|went|left|said|gave|got|began|ended|broke|sat|spoke|flew|drove|made|was|were|had|did|brought|sent|saw|won|lost|found|told|fell|rose|stood|heard|kept|led|ran|put|sought|shook|struck|swapped|walked|became|paid|bought|sold|wrote|built|felt|grew|knew|threw)$/u,
    auxiliary: null,
    participle: null,
    future: /^(?:will|shall|ll|would|tomorrow)$/u,
    inflects: false,
  },
  ru: {
    past: /^\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)$/u,
    auxiliary: null,
    participle: null,
    future:
      /^(?!\p{L}+(?:[ая]ется|[ая]ются|ходится|ходятся|водится|водятся|носится|сится)$)(?:буд(?:ет|ут)|(?:вер|пере|от|об|при|про|со|вс|вы|по|на)\p{L}{2,}(?:нут|нет|дут|дет|ится|ятся|утся|ется|жет|жут)|верн(?:ет|ут)(?:ся)?|сяд(?:ет|ут)|получ(?:ит|ат)|забер(?:ет|ут)|увид(?:ит|ят)ся|освобод(?:ит|ят)|отпуст(?:ит|ят)|обменя(?:ет|ют)(?:ся)?|передаст|передадут|отправ(?:ит|ят)ся|нач(?:нет|нут)(?:ся)?|старту(?:ет|ют)|при(?:мет|мут)|подпи[шс](?:ет|ут)|обсуд(?:ит|ят)|прилет(?:ит|ят)|вылет(?:ит|ят)|состо(?:ит|ят)ся|пересек(?:ет|ут)|выйд(?:ет|ут)|возобнов(?:ит|ят)(?:ся)?|завершат|завершит(?:ся)?)$/u,
    inflects: true,
  },
  uk: {
    past: /^\p{L}{3,}(?:в|ла|ло|ли|вся|лася|лося|лися|лись|лась|но|то)$/u,
    auxiliary: null,
    participle: null,
    future:
      /^(?:буд(?:е|уть)|\p{L}{3,}(?:тиме|тимуть|тимуться|тиметься)|(?:пере|від|об|при|про|зу|по|ви|на)(?!\p{L}*(?:ходиться|водиться|ходяться|водяться)$)\p{L}{2,}(?:нуть|верне|почне|стане|дуть|де|иться|яться|жуть)|пов[ею]рн(?:е|уть)(?:ться)?|ся(?:де|дуть)|звільн(?:ить|ять)|відпуст(?:ить|ять)|обміня(?:є|ють)(?:ться)?|передасть|віддасть|зустрін(?:е|уть)ться|розпочн(?:е|уть)(?:ться)?|старту(?:є|ють)|приї(?:де|дуть)|забер(?:е|уть)|отрима(?:є|ють)|підпиш(?:е|уть)|завершат(?:ься)?|завершить(?:ся)?|відновл(?:ять|ять)(?:ся)?|відновить(?:ся)?)$/u,
    inflects: true,
  },
  pl: {
    past: /^\p{L}{2,}(?:ł|ła|ło|li|ły|no|to)$/u,
    auxiliary: null,
    participle: null,
    future:
      /^(?:będ(?:zie|ą)|zostan(?:ie|ą)|wróc(?:i|ą)|spotka(?:ją)?|odbęd(?:zie|ą)|przekaż(?:e|ą)|wymieni(?:ą)?|zasiąd(?:zie|ą)|usiąd(?:zie|ą)|rozpoczn(?:ie|ą)|oddad(?:zą)|odda|zwoln(?:i|ią)|uwoln(?:i|ią)|wypuszcz(?:ą)|powróc(?:i|ą)|odzyska(?:ją)?|wyjd(?:zie|ą)|otrzyma(?:ją)?|trafi(?:ą)?|ruszy|ruszą|dojdzie|stan(?:ie|ą)|opuści|opuszczą|przekrocz(?:y|ą)|przylec(?:i|ą)|wylec(?:i|ą)|polec(?:i|ą)|dotr(?:ze|ą)|zobacz(?:y|ą)|podpisz(?:e|ą)|zaczn(?:ie|ą)|potrwa(?:ją)?|zakończ(?:y|ą)|przeprowadz(?:i|ą)|pojad(?:ą)|pojedzie|przyb(?:ędzie|ędą)|wznow(?:i|ą)|wyślą|wyśle|przyj(?:mie|mą)|otworz(?:y|ą))$/u,
    inflects: true,
  },
  de: {
    past: /^(?:\p{Ll}{3,}(?:rten|rte|kten|kte|chten|chte|hrten|hrte|lten|lte|gten|gte|ndeten|ndete|sten|ste)|trafen|traf|kamen|kam|ging|gingen|gab|gaben|ließ|ließen|saßen|saß|sprach|sprachen|war|waren|wurde|wurden|begann|begannen|schloss|schlossen|nahm|nahmen|stieg|stiegen|flog|flogen|blieb|blieben|verließ|verließen|brachte|brachten|fand|fanden|stand|standen|rief|riefen|unterschrieb|unterschrieben)$/u,
    auxiliary: /^(?:hat|haben|ist|sind)$/u,
    participle:
      /^(?:\p{Ll}{0,8}ge\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert|(?:ver|er|be|ent|zer|unter|über)\p{Ll}{3,}(?:t|en))$/u,
    future: /^(?:wird|werden|soll|sollen|will|wollen)$/u,
    inflects: false,
  },
  fr: {
    past: /^\p{Ll}{3,}(?:èrent|irent|urent|aient|ait)$/u,
    auxiliary: /^(?:a|ont|est|sont|avait|avaient)$/u,
    participle: /^\p{Ll}{2,}(?:é|és|ée|ées|i|is|ie|ies|it|ite|u|us|ue|ues|ert)$/u,
    future:
      /^\p{Ll}{3,}(?:era|eront|ira|iront|dra|dront|tra|tront|vra|vront)$|^(?:sera|seront|aura|auront|ira|iront|fera|feront)$/u,
    inflects: true,
  },
  es: {
    past: /^\p{Ll}{2,}(?:ó|aron|ieron|eron|jeron)$|^(?:fue|fueron|hubo|hizo|hicieron|puso|dijo)$/u,
    auxiliary: /^(?:ha|han|había|habían)$/u,
    participle: /^\p{Ll}{2,}(?:ado|ido|to|cho)$/u,
    future: /^\p{Ll}{3,}(?:rá|rán)$/u,
    inflects: true,
  },
  it: {
    past: /^\p{Ll}{2,}(?:arono|irono|erono|ò|ì|ettero|sero)$/u,
    auxiliary: /^(?:ha|hanno|è|sono|stati|state|stata|stato)$/u,
    participle: /^\p{Ll}{2,}(?:at|it|ut|es|is|os|us|as|rs|tt|nt|rt|st)[oaie]$/u,
    future: /^\p{Ll}{3,}(?:rà|ranno)$/u,
    inflects: true,
  },
  pt: {
    past: /^\p{Ll}{2,}(?:ou|aram|eram|iram|eu|iu)$|^(?:foi|foram|houve|fez|fizeram|disse|veio|vieram|teve|tiveram)$/u,
    auxiliary: null,
    participle: null,
    future: /^\p{Ll}{3,}(?:rá|rão)$|^(?:vai|vão)$/u,
    inflects: true,
  },
  tr: {
    past: /^\p{L}{2,}(?:[dt][ıiuü])(?:lar|ler)?$/u,
    auxiliary: null,
    participle: null,
    future:
      /^\p{L}{2,}(?:ecek|acak|ecekler|acaklar|eceği|acağı|eceğini|acağını|ecekleri|acakları|eceklerini|acaklarını)$/u,
    inflects: true,
  },
  ar: {
    past: null,
    auxiliary: null,
    participle: null,
    future: /^(?:سوف|س[يت]\p{L}{3,}|وس[يت]\p{L}{3,})$/u,
    inflects: true,
  },
  zh: { past: /^[了已过]$/u, auxiliary: null, participle: null, future: /^[将將拟擬]$/u, inflects: false },
}

/** The tenses of a language; of one without data nothing is told. */
export const tensesOf = (language: string | null): TenseData => TENSES[language ?? ''] ?? NONE
