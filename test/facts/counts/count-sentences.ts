/**
 * Single sentences, two of them parted by a blank line where the second leans on the first, and what each side let
 * go as they tell it: `RU` for what Russia let go, `UA` for what Ukraine did, `total` for a figure for both.
 */
export interface CountSentence {
  readonly language: string
  readonly text: string
  readonly RU?: number
  readonly UA?: number
  readonly total?: number
  /** Civilians among or beside those whom this side let go. */
  readonly civilians?: { readonly RU?: number; readonly UA?: number }
}

const one = (language: string, text: string, facts: Omit<CountSentence, 'language' | 'text'>): CountSentence => ({
  language,
  text,
  ...facts,
})

export const COUNT_SENTENCES: readonly CountSentence[] = [
  one('en', 'Russia and Ukraine swapped 115 prisoners of war each on Saturday.', { RU: 115, UA: 115 }),
  one('en', 'Kyiv and Moscow conducted a 103-for-103 prisoner exchange.', { RU: 103, UA: 103 }),
  one('en', 'Russia returned 189 Ukrainians, while Ukraine handed over 150 Russian soldiers.', { RU: 189, UA: 150 }),
  one('en', 'The exchange involved 230 prisoners in total, 115 from each side, Russia and Ukraine said.', {
    RU: 115,
    UA: 115,
    total: 230,
  }),
  one('en', 'Ukraine received the bodies of 909 fallen soldiers from Russia.', { RU: 909 }),
  one(
    'en',
    'Ukraine brought back 95 servicemen from Russian captivity.\n\nRussia got 95 of its soldiers back in return.',
    { RU: 95, UA: 95 },
  ),
  one('en', 'Ukraine got 185 soldiers and 20 civilians back from Russian captivity.', {
    RU: 185,
    civilians: { RU: 20 },
  }),
  one('en', 'A total of 390 people were exchanged by Russia and Ukraine.', { total: 390 }),
  one('ru', 'Россия и Украина обменялись пленными по формуле «95 на 95».', { RU: 95, UA: 95 }),
  one('ru', 'Стороны обменяли по 103 военнопленных, сообщили в Москве и Киеве.', { RU: 103, UA: 103 }),
  one('ru', 'Из украинского плена возвращены сто пятьдесят российских военнослужащих.', { UA: 150 }),
  one('ru', 'Взамен украинской стороне переданы 189 пленных ВСУ.', { RU: 189 }),
  one('ru', 'Киев передал Москве тела 34 погибших военных, Россия передала Украине тела 909 солдат.', {
    RU: 909,
    UA: 34,
  }),
  one('uk', 'Україна та Росія провели обмін за формулою 150 на 150.', { RU: 150, UA: 150 }),
  one('uk', 'З російського полону повернулися 189 захисників, серед них троє цивільних.', {
    RU: 189,
    civilians: { RU: 3 },
  }),
  one('uk', 'Росії передали 150 її військових, а Україна повернула 189 українців.', { RU: 189, UA: 150 }),
  one('uk', 'Сторони звільнили по двісті полонених кожна, повідомили Київ і Москва.', { RU: 200, UA: 200 }),
  one('de', 'Russland und die Ukraine tauschten je 95 Gefangene aus.', { RU: 95, UA: 95 }),
  one('de', 'Moskau übergab 189 ukrainische Soldaten und erhielt 150 russische Kriegsgefangene zurück.', {
    RU: 189,
    UA: 150,
  }),
  one('de', 'Aus russischer Gefangenschaft kehrten zweihundert Ukrainer heim.', { RU: 200 }),
  one('de', 'Insgesamt kamen 230 Gefangene aus Russland und der Ukraine frei, auf jeder Seite 115.', {
    RU: 115,
    UA: 115,
    total: 230,
  }),
  one('fr', "La Russie et l'Ukraine ont échangé 103 prisonniers de guerre chacune.", { RU: 103, UA: 103 }),
  one('fr', 'Moscou a rendu 189 Ukrainiens, contre 150 soldats russes libérés par Kiev.', { RU: 189, UA: 150 }),
  one('fr', "L'échange, selon la formule 150 contre 150, a été confirmé par Kiev et Moscou.", { RU: 150, UA: 150 }),
  one('fr', "La Russie a remis à l'Ukraine les corps de 909 soldats.", { RU: 909 }),
  one('es', 'Rusia y Ucrania intercambiaron 103 prisioneros por cada lado.', { RU: 103, UA: 103 }),
  one('es', 'Kiev recuperó a 189 militares ucranianos y Moscú recibió a 150 soldados rusos.', { RU: 189, UA: 150 }),
  one('es', 'El canje de 95 por 95 fue confirmado por Rusia y Ucrania.', { RU: 95, UA: 95 }),
  one('es', 'Rusia entregó a Ucrania los cuerpos de 909 soldados caídos.', { RU: 909 }),
  one('it', 'Russia e Ucraina si sono scambiate 103 prigionieri ciascuna.', { RU: 103, UA: 103 }),
  one('it', 'Mosca ha liberato 189 militari ucraini, Kiev 150 soldati russi.', { RU: 189, UA: 150 }),
  one('it', "La Russia ha consegnato all'Ucraina i corpi di 909 soldati.", { RU: 909 }),
  one('pt', 'Rússia e Ucrânia trocaram 103 prisioneiros cada uma.', { RU: 103, UA: 103 }),
  one('pt', 'Moscou devolveu 189 ucranianos e recebeu 150 soldados russos.', { RU: 189, UA: 150 }),
  one('pt', 'A Rússia entregou à Ucrânia os corpos de 909 soldados.', { RU: 909 }),
  one('pl', 'Rosja i Ukraina wymieniły się jeńcami w formule 103 za 103.', { RU: 103, UA: 103 }),
  one('pl', 'Z rosyjskiej niewoli wróciło 189 Ukraińców, a 150 Rosjan wróciło do domu.', { RU: 189, UA: 150 }),
  one('pl', 'Rosja i Ukraina uwolniły po 95 jeńców.', { RU: 95, UA: 95 }),
  one('tr', 'Rusya ve Ukrayna karşılıklı 103 savaş esirini serbest bıraktı.', { RU: 103, UA: 103 }),
  one('tr', 'Rusya 189 Ukraynalı askeri, Ukrayna ise 150 Rus askerini serbest bıraktı.', { RU: 189, UA: 150 }),
  one('tr', "Rusya ile Ukrayna arasında 95'e karşı 95 esir takası yapıldı.", { RU: 95, UA: 95 }),
  one('ar', 'تبادلت روسيا وأوكرانيا 103 أسرى من كل جانب.', { RU: 103, UA: 103 }),
  one('ar', 'أفرجت روسيا عن 189 أسيراً أوكرانياً مقابل 150 جندياً روسياً أفرجت عنهم أوكرانيا.', { RU: 189, UA: 150 }),
  one('ar', 'سلمت روسيا إلى أوكرانيا جثامين 909 جنود.', { RU: 909 }),
  one('zh', '俄罗斯和乌克兰各释放103名战俘。', { RU: 103, UA: 103 }),
  one('zh', '俄方释放189名乌克兰战俘，乌方释放150名俄罗斯士兵。', { RU: 189, UA: 150 }),
  one('zh', '俄乌双方共有230名战俘获释。', { total: 230 }),
  one('en', 'Moscow and Kyiv have each freed 246 captives.', { RU: 246, UA: 246 }),
  one('en', 'Russia released 146 people, Ukraine 97.', { RU: 146, UA: 97 }),
  one('en', 'Ukraine gets 307 troops back, Moscow the same number, officials in Russia said.', {
    RU: 307,
    UA: 307,
  }),
  one('en', 'In exchange for 31 wounded Ukrainians, Russia received 15 injured soldiers.', {}),
  one('en', 'Ukraine said 277 of its people had come home from Russia, among them 31 civilians.', {
    RU: 277,
    civilians: { RU: 31 },
  }),
  one('en', 'The two sides, Russia and Ukraine, exchanged 206 prisoners, 103 on each side.', {
    RU: 103,
    UA: 103,
    total: 206,
  }),
  one('ru', 'Домой вернулись 95 украинцев, сообщили в Киеве, а Россия вернула 95 своих военных.', { RU: 95, UA: 95 }),
  one('ru', 'Каждая из сторон, Россия и Украина, передала по 146 человек.', { RU: 146, UA: 146 }),
  one('ru', 'Россия отпустила 146 человек, Украина — 97.', { RU: 146, UA: 97 }),
  one('ru', 'Украина получила 1212 тел погибших, Россия — 27.', { RU: 1212, UA: 27 }),
  one('uk', 'Україна отримала тіла 1212 загиблих, Росія — 27.', { RU: 1212, UA: 27 }),
  one('uk', 'До України з Росії повернулися 205 військових і цивільних.', { RU: 205 }),
  one('uk', 'По 390 осіб обміняли сьогодні Україна та Росія.', { RU: 390, UA: 390 }),
  one('de', 'Russland ließ 146 Gefangene frei, die Ukraine 97.', { RU: 146, UA: 97 }),
  one('de', 'Die Ukraine bekam 230 Gefangene zurück, darunter sechs Zivilisten, Russland 248.', {
    RU: 230,
    UA: 248,
    civilians: { RU: 6 },
  }),
  one('de', 'Moskau und Kiew haben 206 Gefangene ausgetauscht, 103 pro Seite.', { RU: 103, UA: 103, total: 206 }),
  one('fr', 'La Russie a relâché 146 personnes, les Ukrainiens 97.', { RU: 146, UA: 97 }),
  one('fr', "L'Ukraine a récupéré 185 militaires et 20 civils, la Russie 185 soldats.", {
    RU: 185,
    UA: 185,
    civilians: { RU: 20 },
  }),
  one('fr', 'Les deux pays, Russie et Ukraine, ont libéré 84 prisonniers chacun.', { RU: 84, UA: 84 }),
  one('es', 'Rusia liberó a 146 personas y Ucrania a 97.', { RU: 146, UA: 97 }),
  one('es', 'Cada parte, Rusia y Ucrania, entregó a 84 cautivos.', { RU: 84, UA: 84 }),
  one('es', 'Volvieron a casa 95 militares ucranianos del cautiverio ruso.', { RU: 95 }),
  one('it', 'La Russia ha rilasciato 146 persone, l’Ucraina 97.', { RU: 146, UA: 97 }),
  one('it', 'Sono tornati a casa 95 soldati ucraini e altrettanti russi.', { RU: 95, UA: 95 }),
  one('pt', 'A Rússia soltou 146 pessoas e a Ucrânia 97.', { RU: 146, UA: 97 }),
  one('pt', 'Cada lado, Rússia e Ucrânia, libertou 84 militares.', { RU: 84, UA: 84 }),
  one('pl', 'Rosja zwolniła 146 osób, a Ukraina 97.', { RU: 146, UA: 97 }),
  one('pl', 'Ukraina odzyskała 230 osób, Rosja 248.', { RU: 230, UA: 248 }),
  one('tr', 'Rusya 146 kişiyi, Ukrayna ise 97 kişiyi serbest bıraktı.', { RU: 146, UA: 97 }),
  one('tr', 'Rusya ve Ukrayna 2 bin 900 esirin takasında anlaştı.', { total: 2900 }),
  one('tr', "Rusya ve Ukrayna'dan 84'er esir ülkesine döndü.", { RU: 84, UA: 84 }),
  one('ar', 'أطلقت روسيا سراح 146 شخصاً، فيما أطلقت أوكرانيا سراح 97.', { RU: 146, UA: 97 }),
  one('ar', 'تبادلت روسيا وأوكرانيا 206 أسرى، بواقع 103 من كل طرف.', { RU: 103, UA: 103, total: 206 }),
  one('zh', '俄方将释放1200人，乌方将释放1700人。', { RU: 1200, UA: 1700 }),
  one('zh', '157名乌克兰人从俄罗斯获释回国，157名俄军人返回俄罗斯。', { RU: 157, UA: 157 }),
  one('zh', '乌方接收了1000具遗体，俄方接收了19具。', { RU: 1000, UA: 19 }),
  one('en', 'Russia released 52 people held in Siberia and Ukraine gave back 49 soldiers.', { RU: 52, UA: 49 }),
  one('en', 'Ukraine received 95 soldiers, 20 of whom are wounded, from Russia.', { RU: 95 }),
  one('en', 'More than 6,000 Ukrainian soldiers are still held in Russia.', {}),
  one('en', 'Ukraine and Russia each released 270 soldiers and 120 civilians.', {
    RU: 270,
    UA: 270,
    civilians: { RU: 120, UA: 120 },
  }),
  one('en', 'Russia freed 70 Ukrainian soldiers captured in 2022.', { RU: 70 }),
  one('en', 'Russia freed 61 Ukrainians. Ukraine let go 25 Russian soldiers. In all 86 people came home.', {
    RU: 61,
    UA: 25,
    total: 86,
  }),
  one('ru', 'Из украинского плена вернулись 307 российских военных, столько же получила украинская сторона.', {
    RU: 307,
    UA: 307,
  }),
  one('ru', 'Лукашенко отпустил 52 заключённых, сообщили в четверг.', {}),
  one('uk', 'Росія передала Україні 61 військового, у зворотному напрямку поїхали 25 полонених.', { RU: 61, UA: 25 }),
  one('de', 'Russland übergab der Ukraine 61 Soldaten, in umgekehrter Richtung reisten 25 Gefangene.', {
    RU: 61,
    UA: 25,
  }),
  one('fr', 'La Russie et l’Ukraine se sont mutuellement rendu 175 militaires, soit 350 en tout.', {
    RU: 175,
    UA: 175,
    total: 350,
  }),
  one('it', 'In tutto 86 persone: Mosca ha liberato 61 ucraini, dall’altra parte ne sono usciti 25.', {
    RU: 61,
    UA: 25,
    total: 86,
  }),
  one('pl', 'Rosja i Ukraina oddały sobie po stu pięćdziesięciu siedmiu jeńców.', { RU: 157, UA: 157 }),
  one('tr', 'Rusya 1200, Ukrayna ise 1700 kişiyi serbest bırakacak.', { RU: 1200, UA: 1700 }),
  one('ar', 'أفرجت روسيا عن أسيرين أوكرانيين وسلمت أوكرانيا ثلاثة جنود روس.', { RU: 2, UA: 3 }),
  one('zh', '俄方移交二十八具乌军遗体，乌方移交两具俄军遗体。', { RU: 28, UA: 2 }),
]

/** Two sides of another war: who lets go is named by `by`. */
export interface SidedCounts {
  readonly language: string
  readonly parties: readonly [string, string]
  readonly text: string
  readonly by: Readonly<Record<string, number>>
  readonly total?: number
}

const war = (
  language: string,
  parties: readonly [string, string],
  text: string,
  by: Readonly<Record<string, number>>,
  total?: number,
): SidedCounts => ({ language, parties, text, by, ...(total === undefined ? {} : { total }) })

const YEMEN = ['Houthis', 'YE'] as const
const GAZA = ['Hamas', 'IL'] as const
const SYRIA = ['SDF', 'SY'] as const
const RUSSIA_UKRAINE = ['RU', 'UA'] as const

/** One class of construction a group: the figure, the clause, the link, the goal or the holder tells the side. */
export const SIDED_COUNTS: readonly SidedCounts[] = [
  // "N for M", with words for people on one side only.
  war('es', YEMEN, 'Según el comité hutí, 1.700 de los suyos saldrán a cambio de 1.200 de la otra parte.', {
    YE: 1700,
    Houthis: 1200,
  }),
  war('ru', YEMEN, 'Хуситы получат 1700 своих в обмен на 1200 чужих.', { YE: 1700, Houthis: 1200 }),
  war('en', YEMEN, 'The deal foresees 1,700 Houthi detainees for 1,200 held by the movement.', {
    YE: 1700,
    Houthis: 1200,
  }),
  war('de', YEMEN, 'Die Huthi bekommen 1700 ihrer Leute im Tausch gegen 1200 Gefangene der Gegenseite.', {
    YE: 1700,
    Houthis: 1200,
  }),
  war('fr', SYRIA, 'Quatre-vingt-quatre soldats ont été libérés par les FDS, contre cent douze personnes.', {
    SDF: 84,
    SY: 112,
  }),
  // Receiving in return, in a clause that names no side.
  war('pt', RUSSIA_UKRAINE, 'A Rússia entregou à Ucrânia mil corpos, tendo recebido em troca trinta e oito.', {
    RU: 1000,
    UA: 38,
  }),
  war('it', YEMEN, 'Il governo dello Yemen ha rilasciato 27 miliziani, ricevendo in cambio sedici dei suoi.', {
    YE: 27,
    Houthis: 16,
  }),
  war('pt', RUSSIA_UKRAINE, 'Moscou entregou a Kiev 1.200 corpos e recebeu 26.', { RU: 1200, UA: 26 }),
  war('en', YEMEN, 'The flights carried 420 Houthi fighters out of government jails and 310 men the other way.', {
    YE: 420,
    Houthis: 310,
  }),
  // The goal tells.
  war('pt', RUSSIA_UKRAINE, 'Mil caixões a caminho de Kiev, trinta e oito corpos a caminho de Moscovo.', {
    RU: 1000,
    UA: 38,
  }),
  war('uk', RUSSIA_UKRAINE, 'Україні передали тіла 1000 загиблих, Росія забрала 38 своїх.', { RU: 1000, UA: 38 }),
  war('pl', RUSSIA_UKRAINE, 'Do Ukrainy wróciło 185 żołnierzy, strona rosyjska odebrała 185 swoich wojskowych.', {
    RU: 185,
    UA: 185,
  }),
  war('tr', RUSSIA_UKRAINE, "Ukrayna'ya 185 asker döndü, Rusya da 185 askerini geri aldı.", { RU: 185, UA: 185 }),
  // A relative clause, a clause of saying.
  war('es', RUSSIA_UKRAINE, 'Son doce soldados que Rusia liberó el miércoles.', { RU: 12 }),
  war('ru', RUSSIA_UKRAINE, 'Это 84 солдата, которых передала Украина.', { UA: 84 }),
  war('ar', YEMEN, 'قال الوفد الحكومي إن جماعة الحوثي سلّمت 580 شخصاً مقابل 1100 من عناصرها.', {
    Houthis: 580,
    YE: 1100,
  }),
  // Whose prisoners they are, and who holds them.
  war('de', SYRIA, 'Es kamen 146 Häftlinge der Regierung Syriens und 97 Gefangene der SDF auf freien Fuß.', {
    SY: 146,
    SDF: 97,
  }),
  war('uk', RUSSIA_UKRAINE, 'З російських тюрем виїхали 300 військовослужбовців.', { RU: 300 }),
  war('en', RUSSIA_UKRAINE, 'One hundred and ninety-three defenders are home.', { RU: 193 }),
  // The number behind the word for people.
  war('ar', GAZA, 'سلّمت حماس آخر المحتجزين الإسرائيليين وعددهم ٢٠ إلى الصليب الأحمر.', { Hamas: 20 }),
  war('it', RUSSIA_UKRAINE, 'Mosca ha riavuto i suoi soldati: 230, secondo il ministero.', { UA: 230 }),
  // A total is of both, wherever it stands.
  war(
    'fr',
    RUSSIA_UKRAINE,
    'Kiev et Moscou ont procédé à un échange : 175 soldats de chaque côté, 350 au total.',
    {
      RU: 175,
      UA: 175,
    },
    350,
  ),
  war(
    'ru',
    YEMEN,
    'Правительство Йемена отпустит 1700 хуситов, а взамен получит 1200 пленных.\n\nВсего это 2900 человек.',
    {
      YE: 1700,
      Houthis: 1200,
    },
    2900,
  ),
  // Look-alikes: parts, percentages, vague thousands, the Red Cross in Chinese, who is held still.
  war('es', GAZA, 'Israel liberó a 183 presos: 111 de Gaza y 72 con condena. El 53 por ciento son jóvenes.', {
    IL: 183,
  }),
  war('ar', GAZA, 'أفرجت إسرائيل عن 90 أسيراً فلسطينياً، واستقبل آلاف المواطنين العائدين.', { IL: 90 }),
  war('zh', GAZA, '以色列释放90名巴勒斯坦囚犯，红十字会人员在场。', { IL: 90 }),
  war('fr', YEMEN, 'Le gouvernement du Yémen a libéré 340 Houthis, parmi lesquels sept officiers et vingt blessés.', {
    YE: 340,
  }),
]

/** What an army, its rulers and a group are called where no name stands; parts of a figure; who holds whom. */
export const CLAUSE_COUNTS: readonly {
  readonly language: string
  readonly parties: readonly string[]
  readonly text: string
  readonly by: Readonly<Record<string, number>>
  readonly civilians?: Readonly<Record<string, number>>
}[] = [
  {
    language: 'en',
    parties: ['SD', 'RSF'],
    text: 'The army gave up 53 men it had picked up in Omdurman; the paramilitaries sent back 35.\n\nThe list was long.\n\nMore than 2,000 people are thought to be in the cells of one side or the other.',
    by: { SD: 53, RSF: 35 },
  },
  {
    language: 'en',
    parties: ['CD', 'M23'],
    text: 'Kinshasa will release 110 detainees from a military prison, while the movement is to part with 85 soldiers.',
    by: { CD: 110, M23: 85 },
  },
  {
    language: 'en',
    parties: ['PL', 'BY'],
    text: 'Poland handed a convicted Belarusian officer to Minsk and got three of its citizens in exchange.',
    by: { BY: 3 },
  },
  {
    language: 'fr',
    parties: ['ML', 'JNIM'],
    text: "Les autorités ont obtenu mardi la libération de dix-neuf soldats que le Jnim détenait depuis l'attaque.",
    by: { JNIM: 19 },
  },
  {
    language: 'zh',
    parties: ['MM', 'KIA'],
    text: '克钦独立军13日向军政府移交了26名被俘士兵，军方同时释放了19名克钦战士和7名村民。',
    by: { KIA: 26, MM: 19 },
    civilians: { MM: 7 },
  },
  {
    language: 'de',
    parties: ['MM', 'Arakan Army'],
    text: 'Die Aufständischen ließen bislang 154 Menschen gehen: 120 Soldaten und 34 Zivilisten. Umgekehrt trafen 60 Kämpfer der Arakan-Armee aus Gefängnissen in Rangun ein.',
    by: { 'Arakan Army': 154, MM: 60 },
    civilians: { 'Arakan Army': 34 },
  },
  {
    language: 'es',
    parties: ['IL', 'Hezbollah'],
    text: 'Hezbolá recibió de Israel a once prisioneros: siete combatientes y cuatro pescadores.',
    by: { IL: 11 },
    civilians: { IL: 4 },
  },
  {
    language: 'it',
    parties: ['LT', 'BY'],
    text: 'Minsk ha lasciato andare due cittadini lituani, condannati a nove e a dodici anni. Vilnius ha consegnato tre bielorussi.\n\nSi riapre.\n\nNel pacchetto nessuno degli oltre mille detenuti politici.',
    by: { BY: 2, LT: 3 },
  },
  {
    language: 'tr',
    parties: ['RU', 'US'],
    text: "Rusya ve Belarus'taki hapishanelerden 16 kişi Batı'ya geçti; ABD sekiz mahkûmu Moskova'ya iade etti.",
    by: { RU: 16, US: 8 },
  },
  {
    language: 'pl',
    parties: ['SY', 'Druze National Guard'],
    text: 'Druzyjska Gwardia Narodowa przekazała w środę władzom w Damaszku dziewięciu żołnierzy.',
    by: { 'Druze National Guard': 9 },
  },
  {
    language: 'ar',
    parties: ['SD', 'RSF'],
    text: 'أفرجت قوات الدعم السريع عن 33 عسكريًا، فيما أطلق الجيش السوداني سراح 27 من عناصرها.',
    by: { RSF: 33, SD: 27 },
  },
  {
    language: 'pt',
    parties: ['IL', 'SY'],
    text: 'Damasco entregou a Israel os restos mortais de dois soldados. Israel libertou doze sírios, quatro deles agricultores.',
    by: { SY: 2, IL: 12 },
    civilians: { IL: 4 },
  },
  {
    language: 'de',
    parties: ['CO', 'ELN'],
    text: 'Die ELN setzte ihrerseits vier Soldaten und zwei Lehrer auf freien Fuß.',
    by: { ELN: 4 },
    civilians: { ELN: 2 },
  },
  {
    language: 'ru',
    parties: ['YE', 'Houthis'],
    text: 'Власти передали хуситам 42 человека, из них десять подростков.',
    by: { YE: 42 },
    civilians: { YE: 10 },
  },
  {
    language: 'ru',
    parties: ['AZ', 'AM'],
    text: 'Азербайджан вернул Армении восемь пленных. Армения вернула азербайджанской стороне останки 12 военных.',
    by: { AZ: 8, AM: 12 },
  },
  {
    language: 'en',
    parties: ['UA', 'RU'],
    text: 'Ukraine had received 1,000 bodies which Moscow says are those of its fallen soldiers.',
    by: { RU: 1000 },
  },
  {
    language: 'es',
    parties: ['BY', 'US'],
    text: 'Liberados 52 presos políticos bielorrusos.\n\nMinsk puso en libertad a 52 reclusos.',
    by: { BY: 52 },
  },
  {
    language: 'ar',
    parties: ['SA', 'Houthis'],
    text: 'بدأت الأحد ٨ فبراير ٢٠٢٦ عملية تبادل الأسرى بين السعودية وجماعة الحوثي.',
    by: {},
  },
]
