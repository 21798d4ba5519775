const words = (written: string): ReadonlySet<string> => new Set(written.split(' '))

/** In front of or behind a noun for one person, by language: not the person, but many, a relative, a speaker, an agent. */
export const NOT_ALONE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'every any no each many several some few other wife mother father family families relatives brother son daughter sister ' +
      'husband widow parents lawyer spokesman spokeswoman per by said says told added service intelligence agency board guards ' +
      'commission another',
  ),
  fr: words(
    'chaque aucun aucune plusieurs quelques autre mere pere famille proches epouse frere soeur fils mari veuve porte parole ' +
      'par selon dit declare',
  ),
  de: words(
    'jeder jede jeden keine kein mehrere einige andere mutter vater familie bruder sohn tochter witwe sprecher laut zufolge sagte',
  ),
  es: words(
    'cada ningun ninguna varios otro otra esposa madre padre familia hermano hijo hija viuda portavoz segun dijo declaro',
  ),
  it: words(
    'ogni nessun nessuna diversi altro altra moglie madre padre famiglia fratello figlio figlia vedova portavoce secondo da ' +
      'dal dalla dagli detto',
  ),
  pt: words(
    'cada nenhum nenhuma varios outro outra esposa mae pai familia irmao filho filha viuva porta voz segundo disse',
  ),
  pl: words('kazdy zaden inny inna zona matka ojciec rodzina brat syn corka wedlug przez rzecznik powiedzial'),
  ru: words('каждый другой другого жена мать отец семья брат сын дочь вдова сестра по сказал'),
  uk: words('кожен інший іншого дружина мати батько родина брат син донька вдова сестра за по сказав'),
  tr: words('her hicbir baska esi annesi babasi ailesi kardesi oglu kizi gore tarafindan dedi bazi'),
  ar: words('كل زوجه والده والد عايله شقيق ابن ابنه بحسب قال اي'),
  zh: words('每 妻 母 父 们 些 数 多 几'),
}

/** "por": by whom, unless the word in front tells that one was given for another. */
export const BY_OR_FOR: ReadonlySet<string> = new Set(['por', 'pelo', 'pela'])
export const GIVEN_FOR =
  /^(?:canje|intercambi|cambi|troc|permut|rempla|reempla|substitu|scambi|echang|swap|exchang|trad)/u

/** A post, not a person: "the Iranian President", "российский МИД". */
export const POSTS =
  /^(?:presid|prasid|prezyd|презид|minist|министр|міністр|bakan|disisl|savunma|premier|премьер|прем|prime|chancell|kanzler|secretar|sekretar|секретар|ambassad|botschaft|embaj|embaix|ambasc|ambasad|посол|parlament|parliament|senat|general|генерал|foreign|defen[cs]e|state|army|armee|navy|air|force|guard|revolution|supreme|republic|federa|islam)/u

/** In front of the noun of a nation that means one person: "la russa Irina", "pelo americano Paul". */
export const ONE_ARTICLES: ReadonlySet<string> = words(
  'the an a el la l le il lo o ao pela pelo do da del della dello dell al alla all au du den dem der die au un une una uma um por',
)

/** Who stands behind was given for others, where it opens a sentence: "Für den Piloten", "En échange du pilote". */
export const FOR_MARKS: ReadonlySet<string> = words(
  'for fur pour por per za за مقابل icin gegen contre contra 以 用 échange exchange',
)

/** In front of a land they tell where somebody is held. */
export const PLACE_IN: ReadonlySet<string> = words('in im en dans em na no nas nos w we в во у nel nella nell negli')

/** Verbs and nouns of an exchange of people. */
export const EXCHANGES =
  /^(?:swap|trade[ds]?$|trading|exchang|echang|canje|intercambi|scambi|troc|permut|tausch|ausgetausch|getausch|austausch|eintausch|обмен|обмін|вымен|wymien|wymian|takas|degistir|تبادل|بادل|مبادل)/u

/** "together with him", in front of others who go. */
export const TOGETHER =
  /\b(?:(?:together |along )?with (?:him|her)|alongside (?:him|her)|(?:zusammen |gemeinsam )?mit (?:ihm|ihr)|(?:en même temps qu'|avec )(?:lui|elle)|(?:junto )?(?:con|a) (?:él|ella)|(?:insieme )?(?:con|a) (?:lui|lei)|com (?:ele|ela)|(?:razem|wraz) z (?:nim|nią)|onunla birlikte)(?!\p{L})|(?:вместе|одновременно) с (?:ним|ней|нею)|разом (?:із|з) (?:ним|нею)|برفقته|(?:^|\s)و?معه(?:ا)?\s|(?:和|与|同)(?:他|她)一(?:起|同|道)/u

/** Beside the figure of others. */
export const OTHERS =
  /^(?:others?|another|weitere[nr]?|andere[nr]?|autres?|otr[oa]s|altr[ie]|outr[oa]s|innych|inni|inne|других|другие|еще|інших|інші|ще|daha|diger|اخرين|اخران|اخرون|另|外|其)$/u

/** A couple: two persons in one word. */
export const COUPLES =
  /^(?:couple|spouses|ehepaar|eheleute[n]?|conjoints|epoux|matrimonio|pareja|conyuges|coniugi|coppia|casal|malzenstwo|malzonk(?:ow|owie|om|ami)|супруг(?:и|ов|ам|ами)|подружжя|подружжю|cift|cifti|زوجين|الزوجين|زوجان|الزوجان|للزوجين)$/u
