/** A sentence, the two sides, and what each lets go. */
type ClauseSentence = readonly [
  language: string,
  parties: readonly string[],
  by: Readonly<Record<string, number>>,
  text: string,
]

const RU = ['RU', 'UA']
const RSF = ['SD', 'RSF']
const AM = ['AM', 'AZ']
const AZ = ['RU', 'AZ']

/** One subject with two verbs: the second one does not turn the people of the first, nor the first one those of the second. */
const TWO_VERBS: readonly ClauseSentence[] = [
  [
    'pl',
    ['YE', 'Houthis'],
    { Houthis: 153 },
    'Ruch Huti zwolnił w sobotę 153 osoby zatrzymane w związku z wojną w Jemenie.',
  ],
  ['en', RU, { RU: 90, UA: 75 }, 'Ukraine received 90 soldiers on Friday and handed 75 prisoners of war to Russia.'],
  ['en', RU, { RU: 75, UA: 90 }, 'Russia released 75 prisoners and got back 90 of its own servicemen.'],
  ['en', RSF, { RSF: 41, SD: 26 }, 'The Sudanese army received 41 soldiers from the RSF and freed 26 fighters.'],
  [
    'de',
    RU,
    { RU: 90, UA: 75 },
    'Die Ukraine erhielt am Freitag 90 Soldaten und übergab 75 Kriegsgefangene an Russland.',
  ],
  ['de', RU, { RU: 75, UA: 90 }, 'Russland übergab 75 Gefangene und erhielt 90 eigene Soldaten.'],
  ['fr', RU, { RU: 90, UA: 75 }, 'L’Ukraine a récupéré vendredi 90 soldats et a remis à la Russie 75 prisonniers.'],
  ['fr', RU, { RU: 75, UA: 90 }, 'Moscou a remis 75 prisonniers ukrainiens et en a reçu 90 des siens.'],
  [
    'es',
    RU,
    { RU: 75, UA: 90 },
    'Rusia entregó el viernes a 75 prisioneros ucranianos y recibió a cambio a 90 de sus propios soldados.',
  ],
  ['es', RU, { RU: 90, UA: 75 }, 'Ucrania recuperó a 90 militares y entregó a Rusia a 75 prisioneros.'],
  [
    'it',
    RU,
    { RU: 90, UA: 75 },
    'L’Ucraina ha ricevuto venerdì 90 militari e ha consegnato alla Russia 75 prigionieri.',
  ],
  ['it', RU, { RU: 75, UA: 90 }, 'Mosca ha consegnato 75 prigionieri ucraini e ne ha ricevuti 90.'],
  ['pt', RU, { RU: 90, UA: 75 }, 'A Ucrânia recebeu na sexta-feira 90 militares e entregou à Rússia 75 soldados.'],
  ['pt', RSF, { RSF: 41, SD: 26 }, 'O exército do Sudão recuperou 41 soldados e libertou 26 combatentes.'],
  ['pl', RU, { RU: 90, UA: 75 }, 'Ukraina odebrała w piątek 90 żołnierzy i przekazała Rosji 75 jeńców.'],
  ['pl', RU, { RU: 75, UA: 90 }, 'Rosja przekazała 75 jeńców i otrzymała 90 swoich żołnierzy.'],
  ['ru', RSF, { RSF: 41, SD: 26 }, 'Армия Судана получила от РСФ 41 своего солдата и отпустила 26 боевиков.'],
  ['ru', RU, { RU: 75, UA: 90 }, 'Россия передала Украине 75 пленных и забрала 90 своих военных.'],
  ['uk', RU, { RU: 90, UA: 75 }, 'Україна отримала 90 військових і передала Росії 75 полонених.'],
  ['uk', RU, { RU: 90, UA: 75 }, 'Київ забрав 90 своїх бійців та віддав 75 російських полонених.'],
  ['ar', RU, { RU: 90, UA: 75 }, 'تسلمت أوكرانيا 90 جندياً وسلّمت 75 أسيراً إلى روسيا.'],
  ['zh', RU, { RU: 75, UA: 90 }, '俄罗斯向乌克兰移交75名战俘，接收90名本国军人。'],
  ['zh', RU, { RU: 90, UA: 75 }, '乌克兰接收90名军人，并向俄罗斯移交75名战俘。'],
  ['tr', RU, { RU: 75, UA: 90 }, 'Rusya 75 Ukraynalı esiri teslim etti, 90 askerini geri aldı.'],
]

/** The second half has a subject of its own, and who receives behind its verb. */
const TWO_SUBJECTS: readonly ClauseSentence[] = [
  [
    'it',
    AM,
    { AZ: 19, AM: 4 },
    'Baku ha liberato 19 soldati armeni, mentre Erevan ha restituito agli azeri quattro militari.',
  ],
  [
    'en',
    AM,
    { AZ: 19, AM: 4 },
    'Baku freed 19 soldiers, while Yerevan handed over four servicemen to the Azerbaijanis.',
  ],
  [
    'fr',
    AM,
    { AZ: 19, AM: 4 },
    'Bakou a libéré 19 soldats, tandis qu’Erevan a remis aux Azerbaïdjanais quatre militaires.',
  ],
  ['pt', AM, { AZ: 19, AM: 4 }, 'Baku libertou 19 soldados, enquanto Erevan entregou ao Azerbaijão quatro militares.'],
  ['de', AM, { AZ: 19, AM: 4 }, 'Baku ließ 19 Soldaten frei, während Eriwan vier Soldaten an Aserbaidschan übergab.'],
  [
    'ar',
    ['SY', 'SDF'],
    { SY: 55, SDF: 21 },
    'ينص الاتفاق على أن تطلق دمشق 55 موقوفاً، وأن تسلّم قسد 21 من عناصر وزارة الداخلية.',
  ],
  [
    'ar',
    ['YE', 'Houthis'],
    { YE: 900, Houthis: 610 },
    'يقضي الاتفاق بأن تفرج الحكومة عن 900 أسير وأن يطلق الحوثيون سراح 610 محتجزين.',
  ],
  ['zh', ['SY', 'SDF'], { SY: 120, SDF: 80 }, '按照安排，大马士革方面将释放120人，“叙民主力量”将释放80人。'],
  ['zh', ['IL', 'Hamas'], { Hamas: 4, IL: 210 }, '哈马斯移交4名以色列人质，以色列随后释放210名巴勒斯坦人。'],
  ['zh', ['IL', 'Hamas'], { Hamas: 4, IL: 210 }, '哈马斯释放4名以色列人质 以方释放210名巴勒斯坦人'],
]

/** People whom the side of the relative clause holds, or who are with it. */
const HELD: readonly ClauseSentence[] = [
  [
    'pt',
    RSF,
    { SD: 110, RSF: 87 },
    'Recuperaram a liberdade 110 milicianos das RSF que o exército detinha e 87 soldados que estavam com os paramilitares.',
  ],
  [
    'en',
    RSF,
    { SD: 110, RSF: 87 },
    'Those freed are 110 RSF fighters whom the army was holding and 87 soldiers who were held by the paramilitaries.',
  ],
  [
    'es',
    RSF,
    { SD: 110, RSF: 87 },
    'Quedaron libres 110 milicianos de las RSF que el ejército retenía y 87 soldados que estaban en manos de los paramilitares.',
  ],
  [
    'fr',
    RSF,
    { SD: 110, RSF: 87 },
    'Ont été libérés 110 combattants des FSR que l’armée détenait et 87 soldats que retenaient les paramilitaires.',
  ],
  [
    'it',
    RSF,
    { SD: 110, RSF: 87 },
    'Sono tornati liberi 110 miliziani delle RSF che l’esercito deteneva e 87 soldati in mano ai paramilitari.',
  ],
  [
    'de',
    RSF,
    { SD: 110, RSF: 87 },
    'Frei kamen 110 RSF-Kämpfer, die die Armee festhielt, und 87 Soldaten, die die Paramilitärs festhielten.',
  ],
  ['ru', RSF, { SD: 110 }, 'На свободу вышли 110 бойцов РСФ, которых удерживала армия.'],
  ['uk', RSF, { SD: 110 }, 'На волю вийшли 110 бійців RSF, яких утримувала армія.'],
  ['pl', RSF, { SD: 110 }, 'Na wolność wyszło 110 bojowników RSF, których przetrzymywała armia.'],
]

/** Who travel to a side are received by it, wherever the verb stands. */
const TRAVEL: readonly ClauseSentence[] = [
  [
    'ru',
    AZ,
    { AZ: 3, RU: 7 },
    'Трое россиян, арестованных в Баку, прилетели в Москву. В Азербайджан отправились семеро задержанных в Екатеринбурге.',
  ],
  [
    'uk',
    AZ,
    { AZ: 3, RU: 7 },
    'Троє росіян, заарештованих у Баку, прилетіли до Москви. До Азербайджану вирушили семеро затриманих.',
  ],
  [
    'en',
    AZ,
    { AZ: 3, RU: 7 },
    'Three journalists arrested in Baku flew to Moscow. Seven people arrested in Yekaterinburg set off for Azerbaijan.',
  ],
  [
    'es',
    AZ,
    { AZ: 3, RU: 7 },
    'Tres periodistas arrestados en Bakú llegaron a Moscú. Siete detenidos volaron a Azerbaiyán.',
  ],
  [
    'pt',
    AZ,
    { AZ: 3, RU: 7 },
    'Três jornalistas presos em Baku chegaram a Moscovo. Sete detidos partiram para o Azerbaijão.',
  ],
]

/** The agent of a passive. */
const PASSIVE: readonly ClauseSentence[] = [
  [
    'zh',
    ['MM', 'KIA'],
    { KIA: 26, MM: 17 },
    '26人是被俘的政府军士兵，由独立军释放；17人来自密支那监狱，由军政府释放。',
  ],
  ['zh', RU, { RU: 90, UA: 75 }, '90名军人由俄方移交，75名战俘由乌方释放。'],
  [
    'en',
    ['MM', 'KIA'],
    { KIA: 26, MM: 17 },
    'Residents said 26 soldiers were released by the KIA and 17 villagers were released by the junta.',
  ],
  ['ru', ['CO', 'ELN'], { ELN: 7 }, 'Семеро солдат в понедельник были освобождены Армией национального освобождения.'],
  ['ru', RU, { RU: 90 }, '90 украинских военных были переданы Россией.'],
  ['uk', RU, { UA: 75 }, '75 військових були передані Україною.'],
  ['es', ['CO', 'ELN'], { ELN: 5 }, 'Cinco policías fueron dejados en libertad este viernes por el ELN.'],
  ['pl', RU, { RU: 90 }, '90 żołnierzy zostało przekazanych przez Rosję.'],
]

/** Names beside a word of arrest, and who gets the people back. */
const NATIONS: readonly ClauseSentence[] = [
  [
    'fr',
    ['BF', 'CI'],
    { BF: 3, CI: 6 },
    'Trois gendarmes ivoiriens détenus à Ouagadougou ont été restitués à leur pays ; la Côte d’Ivoire a rendu six soldats burkinabè.',
  ],
  [
    'pt',
    ['Somaliland', 'SSC-Khatumo'],
    { Somaliland: 28 },
    'Previa que Hargeisa soltasse 28 milicianos do SSC-Khatumo.',
  ],
]

/** Figures that go with the sides in the order of both. */
const RESPECTIVE: readonly ClauseSentence[] = [
  [
    'en',
    ['CD', 'M23'],
    { CD: 150, M23: 290 },
    'The Congolese government and M23 freed 150 and 290 prisoners respectively.',
  ],
  ['fr', ['CD', 'M23'], { CD: 150, M23: 290 }, 'Kinshasa et le M23 ont libéré respectivement 150 et 290 prisonniers.'],
  ['es', ['CD', 'M23'], { CD: 150, M23: 290 }, 'Kinsasa y el M23 liberaron a 150 y 290 presos, respectivamente.'],
  ['ru', RU, { RU: 75, UA: 90 }, 'Россия и Украина передали соответственно 75 и 90 пленных.'],
  ['uk', RU, { RU: 75, UA: 90 }, 'Росія та Україна звільнили відповідно 75 і 90 полонених.'],
  [
    'pl',
    ['CD', 'M23'],
    { CD: 150, M23: 290 },
    'Rząd w Kinszasie i rebelianci z M23 uwolnili odpowiednio 150 i 290 więźniów.',
  ],
  ['zh', RU, { RU: 75, UA: 90 }, '俄罗斯和乌克兰分别释放75名和90名战俘。'],
  ['tr', RU, { RU: 75, UA: 90 }, 'Rusya ve Ukrayna sırasıyla 75 ve 90 esiri serbest bıraktı.'],
]

/** The nation of prisoners who are counted holds nobody. */
const PRISONERS: readonly ClauseSentence[] = [
  [
    'es',
    RU,
    { RU: 58, UA: 102 },
    'Rusia entregó a 58 prisioneros de guerra ucranianos y recibió a cambio a 102 de sus propios militares.',
  ],
  ['it', RU, { RU: 58 }, 'Mosca ha consegnato 58 prigionieri di guerra ucraini.'],
  ['zh', ['IL', 'Hamas'], { IL: 140 }, '以色列释放140名巴勒斯坦在押人员。'],
  ['ru', AZ, { AZ: 2 }, 'Двое сотрудников агентства, арестованных прошлым летом в Баку, в пятницу прилетели в Москву.'],
]

export const CLAUSES: readonly ClauseSentence[] = [
  ...TWO_VERBS,
  ...TWO_SUBJECTS,
  ...HELD,
  ...TRAVEL,
  ...PASSIVE,
  ...NATIONS,
  ...RESPECTIVE,
  ...PRISONERS,
]
