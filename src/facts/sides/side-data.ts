/** The state that each armed group or breakaway land fights, where the group alone is named. */
export const FOE_OF: Readonly<Record<string, string>> = {
  Hamas: 'IL',
  PS: 'IL',
  'Islamic Jihad': 'IL',
  Hezbollah: 'IL',
  SDF: 'SY',
  'Druze National Guard': 'SY',
  STC: 'YE',
  Houthis: 'YE',
  KRG: 'IQ',
  'Nagorno-Karabakh': 'AZ',
  TTP: 'PK',
  BLA: 'PK',
  M23: 'CD',
  Wazalendo: 'CD',
  ADF: 'CD',
  FDLR: 'CD',
  RSF: 'SD',
  'SPLM-N': 'SD',
  'SPLM-IO': 'SS',
  TPLF: 'ET',
  OLA: 'ET',
  Fano: 'ET',
  'Al-Shabaab': 'SO',
  Somaliland: 'SO',
  JNIM: 'ML',
  FLA: 'ML',
  'Boko Haram': 'NG',
  Ambazonia: 'CM',
  CPC: 'CF',
  Renamo: 'MZ',
  MFDC: 'SN',
  LNA: 'LY',
  Polisario: 'MA',
  ELN: 'CO',
  FARC: 'CO',
  'Clan del Golfo': 'CO',
  TNLA: 'MM',
  MNDAA: 'MM',
  'Arakan Army': 'MM',
  KNU: 'MM',
  KIA: 'MM',
  UWSA: 'MM',
  NUG: 'MM',
  MILF: 'PH',
  NPA: 'PH',
  'West Papua': 'ID',
  Transnistria: 'MD',
  'Northern Cyprus': 'CY',
  PKK: 'TR',
  BRN: 'TH',
  FLEC: 'AO',
  Maoists: 'IN',
  // Where Ukraine alone is named, it is with Russia that it talks and swaps.
  UA: 'RU',
}

/** States that a group fights beside its first foe. */
export const ALSO_FIGHTS: Readonly<Record<string, readonly string[]>> = {
  JNIM: ['BF', 'NE', 'BJ', 'TG', 'CI'],
  FLA: ['BF', 'NE'],
  'Boko Haram': ['NE', 'TD', 'CM'],
  'Al-Shabaab': ['KE', 'ET', 'UG'],
  ADF: ['UG'],
  FDLR: ['RW'],
  TPLF: ['ER'],
  OLA: ['KE'],
  FARC: ['EC', 'VE'],
  ELN: ['VE'],
  BLA: ['IR'],
  PKK: ['IQ', 'SY', 'IR'],
  LNA: ['TD'],
}

/** Whose language speaks of "our soldiers" without a name: the side meant, and its foe. */
export const HOME: Readonly<Record<string, readonly [side: string, foe: string]>> = {
  uk: ['UA', 'RU'],
  ru: ['RU', 'UA'],
}

/** Who talks to whom without a war between them: they are the two sides where no enemy of either sits at the table. */
export const DIRECT_TALKS: readonly (readonly [string, string])[] = [
  ['UA', 'US'],
  ['RU', 'US'],
]

/** A name of a fighting or political body: in front of letters in brackets these are its short name. Stems, any language. */
export const BODY_OF_FIGHTERS =
  /arm[eéi]|army|ejército|exército|esercito|ordu|арм[иії]|front|cephe|фронт|for[cçz][eéa]|forces|fuerza|kräfte|сил|sił|kuvvet|milit|milic|miliz|мил[иі]ц|liberta|libera|befreiung|освобо|визвол|wyzwol|kurtuluş|mo[uv]i?ve?ment|movim|bewegung|ruch|движени|рух|hareket|union|rebel|insurg|guer|جيش|جبه|قوات|حرك|军|阵线|运动|武装|游击/iu

/** The short name under which a body sits at the table, where another stands for its fighters. */
export const AT_THE_TABLE: Readonly<Record<string, string>> = { NPA: 'NDFP' }

/** Rivals that are rarely the two sides: one of them lets people go, or joins a swap, at the wish of a third. */
export const SELDOM: ReadonlySet<string> = new Set(['BY UA', 'UA BY', 'RU DE', 'DE RU', 'BY DE', 'DE BY'])

/** Three states that talk with a fourth as one: the name of the three. */
export const TRIO = { name: 'E3', members: ['DE', 'FR', 'GB'], other: 'IR' } as const

/** The armed group that a state fights, where armed people without a name are told of. */
export const UNNAMED_FOE: Readonly<Record<string, string>> = {
  SD: 'RSF',
  CD: 'M23',
  YE: 'Houthis',
  ML: 'JNIM',
  SO: 'Al-Shabaab',
}
