import { describe, expect, it } from 'vitest'
import { read } from './reading.js'

// Whole short articles of 5 February 2026, a Thursday: state, sides and brokers are read together.
type Case = readonly [
  topics: string,
  language: string,
  told: { readonly status: string; readonly parties: string; readonly mediators: string },
  title: string,
  text: string,
]

const CASES: readonly Case[] = [
  [
    'n',
    'en',
    { status: 'planned', parties: 'AF PK', mediators: 'TR' },
    'Kabul and Islamabad try again',
    'Afghan and Pakistani security officials are heading for Istanbul, where Turkey will bring them together on Saturday for a fourth attempt at a border truce.',
  ],
  [
    'n',
    'en',
    { status: 'cancelled', parties: 'RSF SD', mediators: 'SA US' },
    'Burhan pulls negotiators from Jeddah',
    "Sudan's army leadership on Thursday recalled its team from Jeddah a day before it was to sit down with the Rapid Support Forces, leaving a plan drawn up by Washington and Riyadh in limbo.",
  ],
  [
    'n',
    'en',
    { status: 'denied', parties: 'CO ELN', mediators: '' },
    'No secret channel, says ELN',
    'The ELN commander Antonio García called reports of talks with the Colombian government in Havana "pure invention" on Wednesday. "There is nothing to talk about with this president," he wrote.',
  ],
  [
    'x',
    'en',
    { status: 'cancelled', parties: 'Hamas IL', mediators: '' },
    'Buses turned back at Ofer',
    'Israel called off the release of 110 Palestinian prisoners at the last minute on Thursday, accusing Hamas of staging a humiliating spectacle with the hostages it had handed over.',
  ],
  [
    'n',
    'de',
    { status: 'denied', parties: 'KP KR', mediators: '' },
    'Nordkorea lässt Seoul abblitzen',
    'Mit dem Süden gebe es nichts zu besprechen, ließ Kim Yo Jong am Donnerstag über die Staatsagentur KCNA verbreiten. Das Angebot Südkoreas, über die Demarkationslinie zu verhandeln, nannte sie "lächerlich".',
  ],
  [
    'n',
    'de',
    { status: 'announced', parties: 'SDF SY', mediators: 'US' },
    'Waffenruhe in Nordsyrien gilt einen Monat länger',
    'Damaskus und die kurdisch geführten SDF haben die am Samstag auslaufende Waffenruhe um vier Wochen verlängert. Das teilte das Verteidigungsministerium am Mittwoch mit. Der US-Gesandte Barrack hatte darauf gedrungen.',
  ],
  [
    'n',
    'fr',
    { status: 'cancelled', parties: 'JNIM ML', mediators: '' },
    'Mali : le dialogue avec le Jnim tourne court',
    'Les émissaires de Bamako ne se rendront pas au rendez-vous fixé samedi avec les représentants du Jnim, a-t-on appris jeudi. Les contacts sont rompus depuis l’attaque de Kayes.',
  ],
  [
    'x',
    'fr',
    { status: 'announced', parties: 'FR IR', mediators: 'OM' },
    'Paris et Téhéran topent pour un échange',
    'La France et l’Iran se sont entendus, par l’entremise d’Oman, pour troquer deux enseignants contre une traductrice, a annoncé mercredi le chef de la diplomatie iranienne.',
  ],
  [
    'x',
    'es',
    { status: 'in-progress', parties: 'Hamas IL', mediators: 'EG QA US' },
    'Primer grupo de rehenes, en manos de la Cruz Roja; faltan diez',
    'Hamás entregó este jueves a siete de los cautivos previstos para hoy y el resto saldrá en las próximas horas de Jan Yunis. Los mediadores de Catar, Egipto y Estados Unidos supervisan la operación.',
  ],
  [
    'n',
    'it',
    { status: 'completed', parties: 'IL LB', mediators: 'US' },
    'Naqoura, tre ore e una stretta di mano mancata',
    'Israeliani e libanesi si sono rivisti mercoledì nella base dell’Unifil sotto la presidenza dell’inviata americana Morgan Ortagus. Le parti hanno discusso dei cinque colli occupati. Prossimo appuntamento il 20 febbraio.',
  ],
  [
    'n',
    'pt',
    { status: 'announced', parties: 'KH TH', mediators: '' },
    'Tailândia e Camboja calam as armas por mais 15 dias',
    'Banguecoque e Phnom Penh aceitaram esta quinta-feira prolongar a trégua que expirava à meia-noite.',
  ],
  [
    'n',
    'pl',
    { status: 'planned', parties: 'RU UA', mediators: 'US' },
    'Kolejne podejście w niedzielę',
    'W niedzielę w Abu Zabi delegacje Rosji i Ukrainy zasiądą do trzeciej rundy negocjacji z udziałem Amerykanów – przekazał Rustem Umierow.',
  ],
  [
    'n',
    'ru',
    { status: 'completed', parties: 'IR US', mediators: 'OM' },
    'Маскат: пять часов и ни одной подписи',
    'Делегации Ирана и США в среду разъехались из Маската, так и не согласовав текст. Оманский министр Бадр аль-Бусаиди носил предложения из кабинета в кабинет.',
  ],
  [
    'x',
    'ru',
    { status: 'planned', parties: 'RU UA', mediators: '' },
    'Москалькова: в субботу ждём домой ещё двести человек',
    'Россия и Украина в ближайшую субботу обменяют по двести пленных, рассказала омбудсмен Татьяна Москалькова.',
  ],
  [
    'n',
    'uk',
    { status: 'denied', parties: 'RU UA', mediators: '' },
    'В ОП заперечили таємну зустріч у Ватикані',
    'Жодних переговорів з росіянами у Ватикані не ведеться, заявили в четвер в Офісі президента. Публікації іноземних медіа там назвали вигадкою.',
  ],
  [
    'n',
    'uk',
    { status: 'cancelled', parties: 'RU UA', mediators: '' },
    'Раунд в Абу-Дабі відклали',
    'Тристоронні переговори, заплановані на п’ятницю, перенесли на невизначений термін через удари по Ірану, повідомив Умєров.',
  ],
  [
    'n',
    'tr',
    { status: 'completed', parties: 'AF PK', mediators: 'QA TR' },
    'İstanbul’da dördüncü tur da anlaşmasız kapandı',
    'Pakistan ve Afganistan heyetleri, Türkiye ile Katar’ın arabuluculuğunda iki gündür süren görüşmeleri çarşamba akşamı bir metin üzerinde uzlaşamadan bitirdi.',
  ],
  [
    'x',
    'tr',
    { status: 'denied', parties: 'RU UA', mediators: '' },
    'Peskov: Böyle bir takas gündemimizde yok',
    'Kremlin Sözcüsü Dmitriy Peskov, Ukrayna ile hafta sonu bin kişilik esir takası yapılacağı iddialarını perşembe günü yalanladı.',
  ],
  [
    'n',
    'ar',
    { status: 'completed', parties: 'Houthis YE', mediators: 'OM UN' },
    'مسقط تودّع وفدي صنعاء وعدن بلا اتفاق',
    'غادر وفدا الحكومة اليمنية وجماعة الحوثي العاصمة العمانية الأربعاء بعد تسعة أيام من المفاوضات حول ملف الأسرى. وأعرب المبعوث الأممي هانس غروندبرغ عن أسفه.',
  ],
  [
    'x',
    'ar',
    { status: 'planned', parties: 'Hamas IL', mediators: 'EG QA US' },
    'القسام تستعد لتسليم ثلاثة أسرى السبت',
    'أعلن متحدث باسم كتائب القسام أن الحركة ستسلم السبت ثلاثة محتجزين إسرائيليين مقابل إفراج إسرائيل عن 183 أسيراً، وفق ما أبلغ به الوسطاء في مصر وقطر والولايات المتحدة.',
  ],
  [
    'x',
    'ar',
    { status: 'cancelled', parties: 'Druze National Guard SY', mediators: '' },
    'السويداء: عملية التبادل في مهب الريح',
    'توقفت في اللحظة الأخيرة عملية تبادل المحتجزين بين الحكومة السورية والحرس الوطني الدرزي التي كانت مقررة الخميس، بعد خلاف على الأسماء.',
  ],
  [
    'n',
    'zh',
    { status: 'planned', parties: 'IR US', mediators: 'OM' },
    '伊美下一轮会谈7日马斯喀特登场',
    '伊朗外交部5日说，伊朗与美国代表团将于7日在阿曼首都马斯喀特举行第七轮间接会谈，仍由阿曼外交大臣传话。',
  ],
  [
    'n',
    'zh',
    { status: 'denied', parties: 'KP KR', mediators: '' },
    '朝鲜：无意与韩国对话',
    '朝中社5日发表金与正谈话，称韩国提出的军事会谈提议“毫无意义”，朝方不会与首尔坐在一起。',
  ],
  [
    'n',
    'de',
    { status: 'in-progress', parties: 'CY Northern Cyprus', mediators: 'UN' },
    'Zypern: Marathon in der Pufferzone',
    'Seit dem Morgen verhandeln die Führer der griechischen und der türkischen Zyprer in Nikosia. UN-Vermittlerin Holguín rechnet mit einer langen Nacht.',
  ],
  [
    'n',
    'ru',
    { status: 'completed', parties: 'MD Transnistria', mediators: 'OSCE' },
    'Кишинёв и Тирасполь поговорили о тарифах',
    'Политические представители двух берегов встретились в среду в офисе ОБСЕ. Глава миссии выступила модератором. Протокола не подписали.',
  ],
  [
    'x',
    'it',
    { status: 'planned', parties: 'IR IT', mediators: '' },
    'Verso il rilascio: l’aereo dei servizi decolla sabato',
    'La cooperante italiana detenuta a Teheran dovrebbe rientrare sabato a Roma; in cambio l’Italia lascerebbe partire un ingegnere iraniano.',
  ],
  [
    'n',
    'tr',
    { status: 'announced', parties: 'IL LB', mediators: 'US' },
    'Lübnan ateşkesi iki ay daha uzatıldı',
    'Beyaz Saray çarşamba gecesi İsrail ile Lübnan arasındaki ateşkesin 60 gün daha süreceğini duyurdu. Karar, ABD’li temsilci Ortagus’un temaslarının ardından alındı.',
  ],
]

describe('a short article', () => {
  it.each(CASES)('%s %s: %j %s', (topics, language, told, title, text) => {
    const { status, parties, mediators } = read(topics, language, title, text).facts
    expect({ status, parties: parties.join(' '), mediators: [...mediators].sort().join(' ') }).toEqual(told)
  })
})
