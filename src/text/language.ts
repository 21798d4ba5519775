/** Letters that one script alone uses, and the language that they mean where nothing finer is needed. */
const BY_SCRIPT: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
]

/** Function words that are frequent in one language; a word of several languages counts for each. */
const LATIN: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as his he be at by are were from had have has which it an not this but they',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei um',
  fr: 'le la les des et en du une un que qui dans pour sur au par est pas plus avec ont ce son il se aux été cette sont mais',
  es: 'el la de que y en los se del las un por con no una su para es al lo como más pero sus ha fue entre está desde según',
  it: 'di che il la un per in una è non sono le con del della si da dei alla anche ha gli nel al più come dal delle ma',
  pt: 'de que o a do da em um para com não uma os no se na por mais as dos como foi ao ele das são à seu sua pelo pela',
  pl: 'w i na z do się że nie to jest o jak po od za przez oraz są ze dla który która które był tym został także może',
  tr: 've bir bu da de için ile olarak daha çok olan gibi kadar sonra en ise değil var olduğunu ancak göre tarafından ne o her dedi',
  nl: 'de het een van en in is dat op te zijn met voor niet die aan er om bij ook maar als naar door heeft worden uit over werd wordt',
  ro: 'de și în a la cu că pe nu din o care un pentru este mai au fost sau al să ale după prin dar acest sunt ca lui',
  cs: 'a v se na je že s z do o k i za by ale ve jsou který jako podle která které po až jeho byl také pro není před',
  sk: 'a v sa na je že s z do o k aj za by ale vo sú ktorý ako podľa ktorá ktoré po až jeho bol pre nie pred tiež',
  hu: 'a az és hogy nem is egy de meg volt már csak ez azt ha még mint vagy el ki lesz majd után szerint',
  sv: 'och att det i en som på är av för med den till har inte om ett han men var jag sig från vi så kan när efter',
  da: 'og at det i en som på er af for med den til har ikke om et han men var jeg sig fra vi så kan når efter blev også',
  no: 'og at det i en som på er av for med den til har ikke om et han men var jeg seg fra vi så kan når etter ble også',
  fi: 'ja on ei että se oli hän mutta ovat myös kun mukaan ole joka ovat vain sekä jo tai niin kuin hänen ollut',
  id: 'yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh juga ke adalah telah para sebagai karena mereka',
  vi: 'và của là các có trong được cho một không những với người này đã khi để từ đến cũng như về sẽ',
  hr: 'i u je se na da za su od s o koji kao što nije bi će iz te koja ali nakon biti jer prema kako ili',
  az: 'və bir bu da də üçün ilə olan olaraq daha kimi sonra deyil görə edib bildirib hər çox onun tərəfindən',
  sq: 'të e në dhe që për me një është nga së i më do janë ka nuk si kjo pas por duke ishte',
  et: 'ja on ei et see oli ta kui ka mis ning aga seda tema oma kes või pärast selle üle mida',
  lt: 'ir kad yra į su iš tai kaip bet už jis ar dėl apie nuo po buvo taip prie savo iki kuris',
  lv: 'un ir ka ar no uz par kas bet pie arī tas kā nav lai vai pēc bija tika līdz viņš',
  ca: 'de la el i que a en els les del per amb un una no és al es dels com més però ha seva aquest',
  sw: 'na ya wa kwa katika ni za la kuwa cha hiyo hii huyo baada yake kama wake lakini',
}
const CYRILLIC: Readonly<Record<string, string>> = {
  ru: 'и в не на что с по он это как из для о за от его а у к был они но также после были который то все при со если же',
  uk: 'і в не на що з та як для за від його у до є це він про після також які який але був зі під ми були через їх якщо щодо',
  be: 'і ў не на што з ён для пра ад яго як да гэта за таксама але быў пасля якія які яны па у ці каб будзе',
  bg: 'на и да в се за от е с не че по са до като което който това но след ще при които беше към или си че',
  sr: 'и у је се на да за су од са о који као што није би ће из те која али након бити јер према како или',
  mk: 'на и во да се од за е со не што по ќе ги го како тоа беше но кои која или ја дека',
  kk: 'және мен бұл үшін деп бір осы бойынша болып дейді кейін туралы еді жоқ де да бар жылы',
}
const ARABIC: Readonly<Record<string, string>> = {
  ar: 'في من على أن إلى عن مع التي هذا الذي هذه ما لا بعد كان قد بين كما أنه قال خلال ذلك حيث وقال لم أو',
  fa: 'در به از که این را با است برای آن های یک خود تا شده بر کرد هم اما شد می کرده گفت',
  ur: 'کے کی میں سے اور ہے کہ کو نے کا ہیں پر اس ایک بھی نہیں یہ تھا گیا کر ان لیے',
}

/** Letters that a language does not have: a text with more than a few of them is in another. */
const LACKS: Readonly<Record<string, RegExp>> = {
  ru: /[іїєґўђћџљњјәғқңөұү]/g,
  uk: /[ыэёўъђћџљњјә]/g,
  be: /[ищъїєґђћџљњјә]/g,
  bg: /[ыэёіїєґўђћџљњј]/g,
  sr: /[ыэёйщъьюяіїєўѓќѕ]/g,
  mk: /[ыэёйщъьюяіїєўђћ]/g,
  kk: /[їєґўђћџљњј]/g,
}
const FEW = 0.01

const TABLES: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map([
  ['latin', index(LATIN)],
  ['cyrillic', index(CYRILLIC)],
  ['arabic', index(ARABIC)],
])

/** What is looked at: the beginning of a text tells as much as the whole. */
const SAMPLE = 6000
/** Fewer function words than this say nothing. */
const LEAST_WORDS = 3

function index(words: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>()
  for (const [language, list] of Object.entries(words)) {
    for (const word of new Set(list.split(' '))) languages.set(word, [...(languages.get(word) ?? []), language])
  }
  return languages
}

/**
 * The language of a text as a BCP 47 primary subtag, told by script and function words; null where the text is too
 * short or of a language that is not known here. Needs no network and no model; a few dozen words suffice.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 8) return null
  for (const [language, script] of BY_SCRIPT) {
    const share = (sample.match(script)?.length ?? 0) / letters
    // Japanese mixes its own letters with Han; a few are enough.
    if (share > (language === 'ja' ? 0.1 : 0.5)) return language
  }
  const scripts = { latin: /\p{Script=Latin}/gu, cyrillic: /\p{Script=Cyrillic}/gu, arabic: /\p{Script=Arabic}/gu }
  for (const [name, script] of Object.entries(scripts)) {
    if ((sample.match(script)?.length ?? 0) / letters > 0.5)
      return byFunctionWords(sample, TABLES.get(name) ?? new Map())
  }
  return null
}

function byFunctionWords(sample: string, table: ReadonlyMap<string, readonly string[]>): string | null {
  const scores = new Map<string, number>()
  for (const word of sample.match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const language of table.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1)
  }
  let best: string | null = null
  let most = LEAST_WORDS - 1
  for (const [language, score] of scores) {
    const lacks = LACKS[language]
    if (lacks !== undefined && (sample.match(lacks)?.length ?? 0) > sample.length * FEW) continue
    if (score > most) {
      best = language
      most = score
    }
  }
  return best
}
