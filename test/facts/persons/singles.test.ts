import { describe, expect, it } from 'vitest'
import { read } from '../reading.js'
import { NOBODY_MOVED, PERSONS_NAMED } from './person-sentences.js'

type Row = readonly [language: string, title: string, text: string, by: Readonly<Record<string, number>>]

const PERSONS: readonly Row[] = [
  [
    'en',
    'Remains home',
    'Hamas gave back the remains of a Thai farm worker and Israel returned the bodies of 15 Palestinians.',
    { Hamas: 1, IL: 15 },
  ],
  [
    'en',
    'Spy for teacher',
    'Marc Fogel, an American teacher held in Russia since 2021, flew home on Thursday; the United States let go Alexander Vinnik, a Russian citizen convicted of money laundering.',
    { RU: 1, US: 1 },
  ],
  ['fr', 'Échange', 'Paris récupère deux enseignants, Téhéran une étudiante.', { IR: 2, FR: 1 }],
  [
    'it',
    'Scambio',
    "Teheran ha liberato la giornalista italiana Cecilia Sala; Roma ha scarcerato l'ingegnere iraniano Mohammad Abedini.",
    { IR: 1, IT: 1 },
  ],
  [
    'de',
    'Tausch',
    'Der indische Grenzschützer Singh ist aus Pakistan zurück, Indien ließ einen pakistanischen Ranger gehen.',
    { PK: 1, IN: 1 },
  ],
  [
    'pl',
    'Wymiana',
    'Indyjski pogranicznik Singh wrócił z Pakistanu, a Indie wypuściły pakistańskiego rangera.',
    { PK: 1, IN: 1 },
  ],
  [
    'es',
    'Canje',
    'El guardia fronterizo indio Singh volvió de Pakistán e India soltó a un ranger paquistaní.',
    { PK: 1, IN: 1 },
  ],
  [
    'ru',
    'Обмен',
    'Индийский пограничник Сингх вернулся из Пакистана, Индия отпустила пакистанского рейнджера.',
    { PK: 1, IN: 1 },
  ],
  [
    'uk',
    'Обмін',
    'Індійський прикордонник Сінгх повернувся з Пакистану, Індія відпустила пакистанського рейнджера.',
    { PK: 1, IN: 1 },
  ],
  ['zh', '换人', '印度一名边防士兵从巴基斯坦回国，印度同时释放了一名巴基斯坦游骑兵。', { PK: 1, IN: 1 }],
  ['ar', 'تبادل', 'عاد حارس الحدود الهندي سينغ من باكستان وأفرجت الهند عن جندي باكستاني واحد.', { PK: 1, IN: 1 }],
  [
    'en',
    'Border guard home',
    'The Indian border guard Ranjit Singh crossed at Wagah on Thursday after eight months in Pakistani hands. Minutes earlier two Pakistani soldiers had been returned to Pakistan by India.',
    { PK: 1, IN: 2 },
  ],
  [
    'en',
    'US citizen for two Russians',
    'Russia will release US citizen Daniel Roark on Friday, while Washington will hand over two Russians.',
    { RU: 1, US: 2 },
  ],
  [
    'ru',
    'Обмен в Абу-Даби',
    'Американская сторона отпустит двух россиян. В Москве, в свою очередь, из колонии выпустят гражданина США Дэниела Рурка.',
    { US: 2, RU: 1 },
  ],
  [
    'ru',
    'Обмен',
    'Израиль освободил одиннадцать ливанцев. «Хезболла» передала тело израильского лётчика.',
    { IL: 11, Hezbollah: 1 },
  ],
  [
    'fr',
    'Échange',
    'Israël a libéré onze combattants du Hezbollah. Le Hezbollah a remis le corps du pilote Ron Harel.',
    { IL: 11, Hezbollah: 1 },
  ],
  [
    'de',
    'Tausch',
    'Israel hat elf Hisbollah-Kämpfer freigelassen. Die Hisbollah übergab den Leichnam des israelischen Piloten.',
    { IL: 11, Hezbollah: 1 },
  ],
  [
    'es',
    'Canje',
    'Irán liberó a tres franceses y París entregó a la ciudadana iraní Mahdieh Esfandiari.',
    { IR: 3, FR: 1 },
  ],
  [
    'it',
    'Scambio',
    "L'Iran ha rilasciato tre francesi. Parigi ha consegnato la cittadina iraniana Mahdieh Esfandiari.",
    { IR: 3, FR: 1 },
  ],
  [
    'pt',
    'Troca',
    'O Irã libertou três franceses. Paris entregou a cidadã iraniana Mahdieh Esfandiari.',
    { IR: 3, FR: 1 },
  ],
  [
    'pl',
    'Wymiana',
    'Rosja uwolniła trzech Polaków. Polska wydała rosyjskiego szpiega Pawła Rubcowa.',
    { RU: 3, PL: 1 },
  ],
  ['uk', 'Обмін', 'США передали двох росіян. Росія звільнила громадянина США Деніела Рурка.', { US: 2, RU: 1 }],
  [
    'tr',
    'Takas',
    "ABD iki Rus mahkumu serbest bıraktı. Rusya ise ABD vatandaşı Daniel Roark'ı teslim etti.",
    { US: 2, RU: 1 },
  ],
  ['ar', 'تبادل', 'سلمت الهند جنديين باكستانيين. وعاد حارس الحدود الهندي بورنام سينغ من باكستان.', { IN: 2, PK: 1 }],
  [
    'en',
    'Rangers swapped',
    "India and Pakistan returned each other's border guards on Thursday. BSF constable Purnam Shaw was handed over by Pakistan at Attari. A Pakistani ranger was handed over by India.",
    { PK: 1, IN: 1 },
  ],
  ['zh', '换人', '印度与巴基斯坦周四在瓦加口岸交接被扣军人，各一名，不附带条件。', { IN: 1, PK: 1 }],
  [
    'ru',
    'Москва получит двоих, Вашингтон — одного',
    'Россия и США в пятницу обменяются осуждёнными.',
    { US: 2, RU: 1 },
  ],
  [
    'en',
    'Two for one',
    'Russia and the United States traded prisoners on Thursday. Moscow gets two back, Washington one.',
    { US: 2, RU: 1 },
  ],
  [
    'de',
    'Zwei gegen einen',
    'Russland und die USA tauschten am Donnerstag Gefangene. Moskau erhält zwei Häftlinge, Washington einen.',
    { US: 2, RU: 1 },
  ],
  [
    'fr',
    'Deux contre un',
    'La Russie et les États-Unis ont échangé des prisonniers. Moscou récupère deux détenus, Washington un seul.',
    { US: 2, RU: 1 },
  ],
  [
    'fr',
    'Une otage contre trois prisonniers',
    "Le Hamas a rendu l'otage Agam Berger jeudi. Israël a libéré trois prisonniers palestiniens.",
    { Hamas: 1, IL: 3 },
  ],
  [
    'de',
    'Briten gegen Spionin',
    'Iran ließ zwei Briten frei. London übergab im Gegenzug die Iranerin Leila Karimi, eine verurteilte Spionin.',
    { IR: 2, GB: 1 },
  ],
]

const OTHERS: readonly Row[] = [
  [
    'en',
    'Freed soldier honoured',
    'Ukraine got back 150 soldiers from Russia. President Zelensky met the soldier Ivan Petrenko and the pilot Oleh Koval, who returned home in the swap.',
    { RU: 150 },
  ],
  [
    'en',
    'Ambassador',
    'Israel freed 110 prisoners. Hamas official Osama Hamdan said the movement had released its captives.',
    { IL: 110 },
  ],
  [
    'en',
    'Prisoners home',
    'Israel released 110 Palestinian prisoners. The mother of the hostage Yarden thanked the army.',
    { IL: 110 },
  ],
  [
    'en',
    'Prisoners home',
    'Russia freed 84 Ukrainian soldiers. An officer of the Ukrainian headquarters said the buses had crossed the border.',
    { RU: 84 },
  ],
  [
    'ru',
    'Пленные дома',
    'Из российского плена вернулись 84 украинца. Сотрудник штаба встретил колонну, жена пленного плакала.',
    { RU: 84 },
  ],
  [
    'uk',
    'Обмін на кордоні',
    'Росія повернула Україні 12 полонених. Президент України зустрів солдата Петренка вдома.',
    { RU: 12 },
  ],
  [
    'en',
    'Ambassador thanked',
    'Russia freed three Americans on Thursday. A State Department officer travelled with them to Texas.',
    { RU: 3 },
  ],
  [
    'en',
    'Soldier tells story',
    'Ukraine brought home 150 soldiers from Russian captivity. "I dreamt of bread," said a soldier, Oleh.',
    { RU: 150 },
  ],
]

const given = (language: string, title: string, text: string): Readonly<Record<string, number | null>> =>
  Object.fromEntries(read('x', language, title, text).facts.released.map((one) => [one.by, one.count]))

describe('persons without a figure', () => {
  it.each([...PERSONS, ...PERSONS_NAMED])('%s: %s', (language, title, text, by) =>
    expect(given(language, title, text)).toEqual(by),
  )

  it.each([...OTHERS, ...NOBODY_MOVED])(
    'leaves relatives, speakers and guards alone: %s: %s',
    (language, title, text, by) => expect(given(language, title, text)).toEqual(by),
  )
})
