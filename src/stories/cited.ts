import { lexiconOf } from '../text/lexicon/index.js'
import { isNeutral, partiesOf } from '../text/parties.js'
import { paragraphsOf } from '../text/sentences.js'
import { tokenise } from '../text/tokens.js'

/** Whom a text cites, in one spelling whatever its language. */
export interface Cited {
  /** Those who were there or speak for a side, as `office:party`: `defence:RU`, `president:UA`, `red-cross`. */
  readonly primary: readonly string[]
  /** Agencies whose report it repeats, by the family that they have in `publishers.yaml`. */
  readonly wires: readonly string[]
}

/** An agency is credited at the beginning, in the dateline, or at the end; in between it is quoted for one statement. */
const CREDIT_FROM_START = 700
const CREDIT_TO_END = 200

const WIRES: readonly (readonly [string, RegExp])[] = [
  ['reuters', /\breuters\b|рейтер|رويترز|路透/iu],
  ['ap', /\bAP\b|associated press|أسوشيتد برس|美联社/u],
  ['ap', /associated press/iu],
  ['afp', /\bAFP\b|agence france[- ]presse|فرانس برس|法新社/u],
  ['dpa', /\bdpa\b|德新社/u],
  ['tass', /\b(?:TASS|Tass)\b|(?<!\p{L})ТАСС(?!\p{L})|塔斯社|(?<!\p{L})تاس(?!\p{L})/u],
  ['rossiya-segodnya', /ria novosti|риа новости|俄新社|سبوتنيك/iu],
  ['interfax', /\binterfax\b(?!-)|(?<!\p{L})интерфакс(?!\p{L}|-у)|国际文传/iu],
  ['interfax-ukraine', /interfax-ukraine|интерфакс-украина|інтерфакс-україна/iu],
  ['ukrinform', /ukrinform|укринформ|укрінформ/iu],
  ['xinhua', /xinhua|新华社|新華社|شينخوا|синьхуа/iu],
  ['anadolu', /\bAA\b|anadolu|الأناضول/u],
  ['efe', /\bEFE\b/u],
  ['europa-press', /europa press/iu],
  ['ansa', /\bANSA\b/u],
  ['lusa', /\bLusa\b|\bLUSA\b/u],
  ['pap', /\bPAP\b/u],
  ['belta', /\bbelta\b|белта|бєлта/iu],
  ['wam', /\bWAM\b|(?<!\p{L})وام(?!\p{L})/u],
  ['qna', /\bQNA\b|(?<!\p{L})قنا(?!\p{L})/u],
  ['irna', /\bIRNA\b|إرنا/u],
]

/** Offices that every state has: whose it is, the country named beside it tells. */
const OFFICES: readonly (readonly [string, RegExp])[] = [
  [
    'defence',
    /defen[cs]e ministry|ministry of defen[cs]e|минобороны|министерств\p{L}* обороны|міноборони|міністерств\p{L}* оборони|verteidigungsministeri|ministère (?:\p{L}+ )?de la défense|ministerio de defensa|ministero della difesa|ministério da defesa|ministerstw\p{L}* obrony|savunma bakanlığı|وزارة الدفاع|国防部|國防部/iu,
  ],
  [
    'foreign',
    /foreign ministry|ministry of foreign affairs|state department|(?<!\p{L})мид(?!\p{L})|министерств\p{L}* иностранных дел|(?<!\p{L})мзс(?!\p{L})|außenministeri|ministère (?:\p{L}+ )?des affaires étrangères|cancillería|ministerio de (?:relaciones|asuntos) exteriores|ministero degli esteri|ministério d[ao]s (?:negócios estrangeiros|relações exteriores)|itamaraty|ministerstw\p{L}* spraw zagranicznych|(?<!\p{L})msz(?!\p{L})|dışişleri bakanlığı|وزارة الخارجية|外交部/iu,
  ],
]

/** Offices and people who speak for one side alone. */
const VOICES: readonly (readonly [string, RegExp])[] = [
  ['president:UA', /zelens?k|selensk|zełensk|зеленск|зеленськ|زيلينسكي|泽连斯基|澤連斯基/iu],
  [
    'pow-hq:UA',
    /coordination headquarters|координационн\p{L}* штаб|координаційн\p{L}* штаб|коордштаб|koordinierungsstab|quartier général de coordination/iu,
  ],
  ['ombudsman:UA', /lubinets|лубин[еі]ц/iu],
  ['umerov:UA', /umerov|умеров|умєров|乌梅罗夫|عمروف/iu],
  ['kremlin:RU', /kremlin|kreml|кремл|песков|peskov|peskow|الكرملين|克里姆林宫|佩斯科夫|crémlin|cremlin/iu],
  ['medinsky:RU', /medins?k|мединск|梅金斯基|ميدينسكي/iu],
  ['ombudsman:RU', /moskalkov|москальков/iu],
  [
    'white-house:US',
    /white house|weiße[ns]? haus|maison[- ]blanche|casa (?:blanca|bianca|branca)|biał\p{L}+ dom|beyaz saray|бел\p{L}+ дом|біл\p{L}+ дім|البيت الأبيض|白宫/iu,
  ],
  ['witkoff:US', /witkoff|уиткофф|віткофф|维特科夫|ويتكوف/iu],
  ['hamas', /(?<!\p{L})(?:hamas|hamás|хамас|حماس|哈马斯)(?!\p{L})/iu],
  [
    'red-cross',
    /red cross|красн\p{L}+ крест|червон\p{L}+ хрест|rot\p{L}+ kreuz|croix-rouge|cruz (?:roja|vermelha)|croce rossa|czerwon\p{L}+ krzyż|kızılhaç|الصليب الأحمر|红十字/iu,
  ],
]

/** Words between an office and the country that it is of. */
const REACH = 6

/** Reads whom a text cites: an office, a person or an agency in a sentence that says that somebody says something. */
export function citedIn(text: string, language: string | null): Cited {
  const lexicon = lexiconOf(language ?? 'en') ?? lexiconOf('en')
  const edges = `${text.slice(0, CREDIT_FROM_START)}\n${text.slice(Math.max(CREDIT_FROM_START, text.length - CREDIT_TO_END))}`
  const wires = WIRES.filter(([, spelling]) => spelling.test(edges)).map(([wire]) => wire)
  const primary = new Set<string>()
  for (const paragraph of lexicon === null ? [] : paragraphsOf(text, lexicon.language)) {
    for (const { start, end } of paragraph.sentences) {
      const sentence = text.slice(start, end)
      const voices = VOICES.filter(([, spelling]) => spelling.test(sentence))
      const offices = OFFICES.filter(([, spelling]) => spelling.test(sentence))
      if (voices.length + offices.length === 0) continue
      const tokens = tokenise(sentence)
      if (!lexicon?.terms.find(tokens).some(({ label }) => label === 'said')) continue
      for (const [voice] of voices) primary.add(voice)
      for (const [office, spelling] of offices) {
        const at = spelling.exec(sentence)?.index ?? 0
        const word = tokens.findIndex((token) => token.end > at)
        const near = partiesOf(tokens, lexicon.language)
          .filter((hit) => !isNeutral(hit.party))
          .map((hit) => ({ party: hit.party, words: Math.min(Math.abs(hit.from - word), Math.abs(hit.to - word)) }))
          .filter(({ words }) => words <= REACH)
          .sort((a, b) => a.words - b.words)[0]
        primary.add(near === undefined ? office : `${office}:${near.party}`)
      }
    }
  }
  return { primary: [...primary].sort(), wires: [...new Set(wires)].sort() }
}
