/** Reports of single persons by calling, nation and name, and what each side let go. */
export type PersonRow = readonly [language: string, title: string, text: string, by: Readonly<Record<string, number>>]

export const PERSONS_NAMED: readonly PersonRow[] = [
  [
    'en',
    'Beekeeper for a botanist',
    'Iran on Sunday let the French translator Claire Moreau board a plane to Muscat. France sent home the Iranian sociologist Leila Rahimi, jailed in Lyon.',
    { IR: 1, FR: 1 },
  ],
  [
    'en',
    'Trucker home from Minsk',
    'The Lithuanian trucker Jonas Petraitis, held in Belarus for two years, was swapped on Friday for a Belarusian customs officer.',
    { BY: 1, LT: 1 },
  ],
  [
    'de',
    'Übersetzer gegen Physiker',
    'Moskau hat den amerikanischen Übersetzer Paul Harker freigelassen. Washington ließ dafür den russischen Physiker Oleg Denissow ausreisen.',
    { RU: 1, US: 1 },
  ],
  [
    'de',
    'Frau gegen drei Kämpfer',
    'Für die Krankenschwester, die im Mai verschleppt worden war, hat die Regierung Malis drei Kämpfer der JNIM freigelassen.',
    { ML: 3, JNIM: 1 },
  ],
  [
    'fr',
    'Un ingénieur contre une universitaire',
    "L'ingénieur russe Piotr Zaïtsev, détenu aux États-Unis, a été échangé vendredi contre l'Américaine Ellen Shaw, emprisonnée en Russie.",
    { US: 1, RU: 1 },
  ],
  [
    'es',
    'Un pescador por otro',
    'India devolvió al pescador paquistaní Imran Ali y Pakistán soltó al camionero indio Ravi Kumar.',
    { IN: 1, PK: 1 },
  ],
  [
    'it',
    'Scambio a Mascate',
    "L'Iran ha lasciato partire la traduttrice francese Anne Leroy; Parigi ha scarcerato l'iraniana Shirin Nouri.",
    { IR: 1, FR: 1 },
  ],
  [
    'pt',
    'Enfermeira por mercador',
    'A Rússia soltou a enfermeira norte-americana Joan Reed, presa em Moscovo, e os Estados Unidos entregaram o russo Igor Melnikov.',
    { RU: 1, US: 1 },
  ],
  [
    'pl',
    'Wymiana na granicy',
    'Mińsk wypuścił polskiego aktywistę Jana Maja, a Polska oddała Białorusina Igora Kota.',
    { BY: 1, PL: 1 },
  ],
  [
    'ru',
    'Обмен в аэропорту',
    'США передали российского физика Олега Денисова. Москва отпустила американку Эллен Шоу.',
    { US: 1, RU: 1 },
  ],
  [
    'ru',
    'Программиста обменяли на учителя',
    'Осуждённого в США программиста Сергея Лапина обменяли на американца Марка Стоуна, сидевшего в российской колонии.',
    { US: 1, RU: 1 },
  ],
  [
    'uk',
    'Обмін у Гданську',
    'Польща передала Білорусі інженера Ігоря Кота. Мінськ відпустив польського журналіста Яна Мая.',
    { PL: 1, BY: 1 },
  ],
  [
    'tr',
    'Mühendise karşı çevirmen',
    "İran, Fransız çevirmen Claire Moreau'yu serbest bıraktı; Fransa da İranlı mühendis Reza Karimi'yi ülkesine gönderdi.",
    { IR: 1, FR: 1 },
  ],
  [
    'ar',
    'تبادل في مسقط',
    'أفرجت إيران عن المترجمة الفرنسية كلير مورو، وأطلقت فرنسا سراح المهندس الإيراني رضا كريمي.',
    { IR: 1, FR: 1 },
  ],
  ['zh', '换人', '伊朗周日释放了法国翻译克莱尔·莫罗，法国同时放回伊朗工程师礼萨·卡里米。', { IR: 1, FR: 1 }],
  [
    'zh',
    '印巴互还边防人员',
    '巴基斯坦周四将那名误越边界的印度士兵交还印方，印度随后把一名巴基斯坦巡逻队员送回。',
    { PK: 1, IN: 1 },
  ],
  [
    'pt',
    'Um por sete',
    'Um por sete: foi a fórmula da troca. Israel libertou sete membros do Hezbollah e recebeu o corpo de um reservista.',
    { IL: 7, Hezbollah: 1 },
  ],
]

/** Callings of those who speak, travel along or are met, or of many. */
export const NOBODY_MOVED: readonly PersonRow[] = [
  [
    'en',
    'Prisoners home',
    'Russia freed 84 Ukrainian soldiers. The Ukrainian photographer Oleh Koval took pictures as the buses arrived.',
    { RU: 84 },
  ],
  [
    'de',
    'Gefangene frei',
    'Russland ließ 84 ukrainische Soldaten frei. Die ukrainischen Helfer warteten an der Grenze, ein Arzt sprach von Erschöpfung.',
    { RU: 84 },
  ],
  [
    'fr',
    'Retour',
    'La Russie a libéré 84 soldats ukrainiens. « Ils ont faim », a dit un médecin ukrainien.',
    { RU: 84 },
  ],
  [
    'es',
    'Regreso',
    'Rusia liberó a 84 soldados ucranianos. El canje histórico fue saludado por el escritor ucraniano Andréi Kurkov.',
    { RU: 84 },
  ],
  [
    'ru',
    'Возвращение',
    'Россия освободила 84 украинских военных. Украинский врач рассказал, что многие истощены.',
    { RU: 84 },
  ],
  ['zh', '回家', '俄罗斯释放84名乌克兰军人。一名乌克兰医生说，他们很虚弱。', { RU: 84 }],
]
