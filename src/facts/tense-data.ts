/** How a language marks that a verb is past or still to come, where the verb itself need not be known. */
export interface TenseData {
  /** One written word, lower case: a finite verb of the past. */
  readonly past: RegExp | null
  /** Two words that follow each other or stand a few words apart: an auxiliary and a participle. */
  readonly auxiliary: RegExp | null
  readonly participle: RegExp | null
  /** One written word, lower case: a verb of the future. */
  readonly future: RegExp | null
}

const NONE: TenseData = { past: null, auxiliary: null, participle: null, future: null }

/** By language; endings and auxiliaries only, so that a verb that no list has still tells its tense. */
const TENSES: Readonly<Record<string, TenseData>> = {
  en: {
    past: /^(?:\p{L}{3,}ed|met|held|took|came|went|left|said|gave|got|began|ended|broke|sat|spoke|flew|drove|made|was|were|had|did|brought|sent|saw|won|lost|found|told|fell|rose|stood|heard|kept|led|ran|put|sought|shook|struck|swapped|walked|became|paid|bought|sold|wrote|built|felt|grew|knew|threw)$/u,
    auxiliary: null,
    participle: null,
    future: /^(?:will|shall|ll|would|tomorrow)$/u,
  },
  ru: {
    past: /^\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)$/u,
    auxiliary: null,
    participle: null,
    future:
      /^(?:буд(?:ет|ут)|(?:вер|пере|от|об|при|про|со|вс|вы|по|на)\p{L}{2,}(?:нут|нет|дут|дет|ится|ятся|утся|ется|жет|жут))$/u,
  },
  uk: {
    past: /^\p{L}{3,}(?:в|ла|ло|ли|вся|лася|лося|лися|лись|лась|но|то)$/u,
    auxiliary: null,
    participle: null,
    future:
      /^(?:буд(?:е|уть)|\p{L}{3,}(?:тиме|тимуть|тимуться|тиметься)|(?:пере|від|об|при|про|зу|по|ви|на)\p{L}{2,}(?:нуть|не|дуть|де|ться|жуть|же))$/u,
  },
  pl: {
    past: /^\p{L}{2,}(?:ł|ła|ło|li|ły|no|to)$/u,
    auxiliary: null,
    participle: null,
    future:
      /^(?:będ(?:zie|ą)|zostan(?:ie|ą)|wróc(?:i|ą)|spotka(?:ją)?|odbęd(?:zie|ą)|przekaż(?:e|ą)|wymieni(?:ą)?|zasiąd(?:zie|ą)|usiąd(?:zie|ą)|rozpoczn(?:ie|ą)|oddad(?:zą)|odda|zwoln(?:i|ią)|uwoln(?:i|ią)|wypuszcz(?:ą)|powróc(?:i|ą))$/u,
  },
  de: {
    past: /^(?:\p{Ll}{3,}(?:rten|rte|kten|kte|chten|chte|hrten|hrte|lten|lte|gten|gte|ndeten|ndete|sten|ste)|trafen|traf|kamen|kam|ging|gingen|gab|gaben|ließ|ließen|saßen|saß|sprach|sprachen|war|waren|wurde|wurden|begann|begannen|schloss|schlossen|nahm|nahmen|stieg|stiegen|flog|flogen|blieb|blieben|verließ|verließen|brachte|brachten|fand|fanden|stand|standen|rief|riefen|unterschrieb|unterschrieben)$/u,
    auxiliary: /^(?:hat|haben|ist|sind)$/u,
    participle:
      /^(?:\p{Ll}{0,8}ge\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert|(?:ver|er|be|ent|zer|unter|über)\p{Ll}{3,}(?:t|en))$/u,
    future: /^(?:wird|werden|soll|sollen|will|wollen)$/u,
  },
  fr: {
    past: /^\p{Ll}{3,}(?:èrent|irent|urent|aient|ait)$/u,
    auxiliary: /^(?:a|ont|est|sont|avait|avaient)$/u,
    participle: /^\p{Ll}{2,}(?:é|és|ée|ées|i|is|ie|ies|it|ite|u|us|ue|ues|ert)$/u,
    future:
      /^\p{Ll}{3,}(?:era|eront|ira|iront|dra|dront|tra|tront|vra|vront)$|^(?:sera|seront|aura|auront|ira|iront|fera|feront)$/u,
  },
  es: {
    past: /^\p{Ll}{2,}(?:ó|aron|ieron|eron|jeron)$|^(?:fue|fueron|hubo|hizo|hicieron|puso|dijo)$/u,
    auxiliary: /^(?:ha|han|había|habían)$/u,
    participle: /^\p{Ll}{2,}(?:ado|ido|to|cho)$/u,
    future: /^\p{Ll}{3,}(?:rá|rán)$/u,
  },
  it: {
    past: /^\p{Ll}{2,}(?:arono|irono|erono|ò|ì|ettero|sero)$/u,
    auxiliary: /^(?:ha|hanno|è|sono|stati|state|stata|stato)$/u,
    participle: /^\p{Ll}{2,}(?:at|it|ut|es|is|os|us|as|rs|tt|nt|rt|st)[oaie]$/u,
    future: /^\p{Ll}{3,}(?:rà|ranno)$/u,
  },
  pt: {
    past: /^\p{Ll}{2,}(?:ou|aram|eram|iram|eu|iu)$|^(?:foi|foram|houve|fez|fizeram|disse|veio|vieram|teve|tiveram)$/u,
    auxiliary: null,
    participle: null,
    future: /^\p{Ll}{3,}(?:rá|rão)$|^(?:vai|vão)$/u,
  },
  tr: {
    past: /^\p{L}{2,}(?:[dt][ıiuü])(?:lar|ler)?$/u,
    auxiliary: null,
    participle: null,
    future:
      /^\p{L}{2,}(?:ecek|acak|ecekler|acaklar|eceği|acağı|eceğini|acağını|ecekleri|acakları|eceklerini|acaklarını)$/u,
  },
  ar: {
    past: null,
    auxiliary: null,
    participle: null,
    future: /^(?:سوف|س[يت]\p{L}{3,}|وس[يت]\p{L}{3,})$/u,
  },
  zh: { past: /^[了已过]$/u, auxiliary: null, participle: null, future: /^[将會会拟]$/u },
}

/** The tenses of a language; of one without data nothing is told. */
export const tensesOf = (language: string | null): TenseData => TENSES[language ?? ''] ?? NONE
