import { describe, expect, it } from 'vitest'
import { read } from '../reading.js'

const given = (language: string, title: string, text: string, topics = 'x') => {
  const { facts } = read(topics, language, title, text)
  return { by: Object.fromEntries(facts.released.map((one) => [one.by, one.count])), total: facts.total }
}

/** So many each, and so many for so many, in the words of several languages. */
const BOTH_WAYS: readonly (readonly [string, string, string, Readonly<Record<string, number>>])[] = [
  [
    'fr',
    'Échange',
    "Chacun des deux camps remettra 45 soldats, ont annoncé l'Inde et le Pakistan.",
    { IN: 45, PK: 45 },
  ],
  ['fr', 'Échange', 'Moscou et Kiev ont chacun libéré 120 prisonniers de guerre.', { RU: 120, UA: 120 }],
  ['it', 'Scambio', 'Russia e Ucraina: ogni esercito ha restituito 84 prigionieri di guerra.', { RU: 84, UA: 84 }],
  [
    'de',
    'Austausch',
    'Russland und die Ukraine haben Gefangene ausgetauscht: Jede Armee gab 84 Soldaten frei.',
    { RU: 84, UA: 84 },
  ],
  ['pl', 'Wymiana', 'Rosja i Ukraina wymieniły jeńców: każda armia zwolniła 84 żołnierzy.', { RU: 84, UA: 84 }],
  ['ru', 'Обмен', 'Россия и Украина провели обмен: каждая из армий передала 84 военнопленных.', { RU: 84, UA: 84 }],
  ['uk', 'Обмін', 'Росія та Україна провели обмін: кожна з армій передала 84 полонених.', { RU: 84, UA: 84 }],
  ['pt', 'Troca', 'Rússia e Ucrânia: cada exército libertará 84 prisioneiros.', { RU: 84, UA: 84 }],
  ['tr', 'Takas', 'Rusya ile Ukrayna arasında takas: her iki taraf da 28 savaşçıyı bıraktı.', { RU: 28, UA: 28 }],
  ['tr', 'Takas', "Rusya ile Ukrayna 84'er esir takas etti.", { RU: 84, UA: 84 }],
  ['tr', 'Takas', 'Rusya ile Ukrayna eşit sayıda, 84 esiri serbest bıraktı.', { RU: 84, UA: 84 }],
  ['ar', 'تبادل', 'أفرج كل طرف من روسيا وأوكرانيا عن 84 أسيرا.', { RU: 84, UA: 84 }],
  ['ar', 'تبادل', 'تبادلت روسيا وأوكرانيا الأسرى بواقع 84 أسيرا لكل طرف.', { RU: 84, UA: 84 }],
  ['ar', 'تبادل', 'أفرجت روسيا عن 84 أسيرا أوكرانيا، وأفرجت أوكرانيا عن العدد نفسه.', { RU: 84, UA: 84 }],
  ['zh', '换俘', '俄乌双方换俘，两军各释放84名战俘。', { RU: 84, UA: 84 }],
  ['zh', '换俘', '俄罗斯释放84名乌克兰战俘，乌克兰也交还同样数量的俄军人员。', { RU: 84, UA: 84 }],
  ['zh', '换俘', '俄乌周四以84换84的方式交换战俘。', { RU: 84, UA: 84 }],
  ['en', 'Swap', 'Russia and Ukraine each freed 84 captives.', { RU: 84, UA: 84 }],
  [
    'en',
    'Swap',
    'The swap between Russia and Ukraine saw 84 soldiers go home on either side of the line.',
    { RU: 84, UA: 84 },
  ],
  [
    'en',
    'Swap',
    'Russia freed 84 Ukrainian soldiers and received as many of its own from Ukraine.',
    { RU: 84, UA: 84 },
  ],
  ['en', 'Swap', 'Russia and Ukraine exchanged prisoners, 84 a side.', { RU: 84, UA: 84 }],
  [
    'de',
    'Tausch',
    'Russland ließ 84 ukrainische Soldaten frei, Kiew die gleiche Zahl russischer Gefangener.',
    { RU: 84, UA: 84 },
  ],
  [
    'ru',
    'Обмен',
    'Из российского плена вернулись 84 военнослужащих ВСУ. Взамен Киеву пришлось отдать столько же.',
    { RU: 84, UA: 84 },
  ],
  ['ru', 'Обмен', 'Россия и Украина обменялись пленными поровну — по 84 человека.', { RU: 84, UA: 84 }],
  ['pt', 'Troca', 'A Rússia libertou 84 soldados ucranianos e a Ucrânia o mesmo número de russos.', { RU: 84, UA: 84 }],
  ['pl', 'Wymiana', 'Ukraina odzyskała 84 żołnierzy z rosyjskiej niewoli, a Rosja tylu samo.', { RU: 84, UA: 84 }],
  ['it', 'Scambio', 'La Russia ha liberato 84 soldati ucraini, Kiev altrettanti russi.', { RU: 84, UA: 84 }],
  ['es', 'Canje', 'Rusia liberó a 84 soldados ucranianos y Ucrania a otros tantos rusos.', { RU: 84, UA: 84 }],
  ['fr', 'Échange', "La Russie a libéré 84 soldats ukrainiens, l'Ukraine tout autant de Russes.", { RU: 84, UA: 84 }],
  [
    'tr',
    'Takas',
    'Rusya 84 Ukraynalı askeri, Ukrayna da aynı sayıda Rus askerini serbest bıraktı.',
    { RU: 84, UA: 84 },
  ],
  ['uk', 'Обмін', 'Україна повернула 84 захисників, стільки ж військових отримала росія.', { RU: 84, UA: 84 }],
  [
    'en',
    'Coffins one way',
    'Russia on Wednesday gave Ukraine the remains of 1,000 people it says fell in battle and received 38 of its own dead.',
    { RU: 1000, UA: 38 },
  ],
  ['en', 'Bodies', 'Russia handed Ukraine 1,000 bodies on Thursday and took back 38.', { RU: 1000, UA: 38 }],
  ['de', 'Leichen', 'Russland übergab der Ukraine 1000 Leichname und erhielt 38 zurück.', { RU: 1000, UA: 38 }],
  ['fr', 'Corps', "La Russie a remis à l'Ukraine 1 000 corps et en a reçu 38.", { RU: 1000, UA: 38 }],
  ['ru', 'Тела', 'Россия передала Украине 1000 тел и получила 38.', { RU: 1000, UA: 38 }],
  ['es', 'Cuerpos', 'Rusia entregó a Ucrania 1.000 cuerpos y recibió 38.', { RU: 1000, UA: 38 }],
  ['pl', 'Ciała', 'Rosja przekazała Ukrainie 1000 ciał i odebrała 38.', { RU: 1000, UA: 38 }],
  ['zh', '遗体', '俄罗斯向乌克兰移交1000具遗体，并接收38具。', { RU: 1000, UA: 38 }],
  ['ar', 'جثامين', 'سلمت روسيا أوكرانيا 1000 جثمان وتسلمت 38.', { RU: 1000, UA: 38 }],
  ['tr', 'Cenazeler', "Rusya Ukrayna'ya 1000 cenaze teslim etti, 38 cenaze aldı.", { RU: 1000, UA: 38 }],
  ['it', 'Salme', "La Russia ha consegnato all'Ucraina 1.000 salme e ne ha ricevute 38.", { RU: 1000, UA: 38 }],
  ['pt', 'Corpos', 'A Rússia entregou à Ucrânia 1.000 corpos e recebeu 38.', { RU: 1000, UA: 38 }],
  ['uk', 'Тіла', 'Росія передала Україні 1000 тіл і забрала 38.', { RU: 1000, UA: 38 }],
]

describe('figures read together', () => {
  it('gives two figures that add up to a total to two sides', () => {
    expect(
      given(
        'fr',
        'Yémen : accord sur les prisonniers',
        'Le gouvernement yéménite et les houthistes se sont entendus sur la libération de 900 détenus.\n\nAden ouvrira les portes à 560 partisans du mouvement rebelle. Celui-ci relâchera 340 personnes.',
      ),
    ).toEqual({ by: { YE: 560, Houthis: 340 }, total: 900 })
    expect(
      given(
        'pt',
        'Exército sudanês e RSF acertam troca de 540 presos',
        'As Forças de Apoio Rápido (RSF) abrirão mão de 230 militares; o Exército do Sudão, por seu turno, soltará 310 paramilitares, num total de 540 detidos.',
      ),
    ).toEqual({ by: { SD: 310, RSF: 230 }, total: 540 })
  })

  it.each(BOTH_WAYS)('%s: %s: %s', (language, title, text, by) => expect(given(language, title, text).by).toEqual(by))

  it('leaves two groups of one side with it', () => {
    const { by, total } = given(
      'en',
      'Last 20 living hostages freed from Gaza',
      'Hamas handed over the first seven hostages on Monday morning and another 13 hostages four hours later, 20 in all.\n\nIsrael released 1,968 Palestinian prisoners in exchange.',
    )
    expect(by).toEqual({ Hamas: 20, IL: 1968 })
    expect(total).not.toBe(20)
  })

  it('gives what follows "in return" to the side that has no figure', () => {
    expect(
      given(
        'de',
        'Elf Libanesen frei',
        'Israel hat elf libanesische Häftlinge freigelassen und dafür von der Hisbollah die Särge zweier Soldaten erhalten.',
      ).by,
    ).toEqual({ IL: 11, Hezbollah: 2 })
  })

  it('knows guerrillas for prisoners of the state where nothing else tells', () => {
    expect(
      given(
        'de',
        'Bogotá und ELN vereinbaren einen Tausch',
        'Kolumbiens Regierung und die Guerilla ELN haben am Donnerstag eine Vereinbarung unterschrieben. Es geht um acht Verschleppte. Es öffnen sich auch die Zellen für zwölf gefangene Rebellen.',
        'xn',
      ).by,
    ).toEqual({ CO: 12, ELN: 8 })
  })

  it('takes no length of time for the double of a figure, and reads a title by its article', () => {
    const { by } = given(
      'en',
      'Eleven Lebanese freed',
      'Israel freed eleven Lebanese prisoners on Thursday. Their families had waited for twenty-two months. Hezbollah welcomed them.',
    )
    expect(by).toEqual({ IL: 11 })
  })

  it('leans a part on the figure of the sentence before', () => {
    const { facts } = read(
      'x',
      'en',
      'Flights between Sanaa and Marib',
      "Yemen's government let go 212 Houthi fighters on Thursday. In the other direction came 148 people. Most are soldiers, but twelve of them are civilians, the Houthi prisoners' committee said.",
    )
    expect(facts.released.find((one) => one.by === 'Houthis')).toMatchObject({ count: 148, civilians: 12 })
    expect(facts.released.find((one) => one.by === 'YE')).toMatchObject({ count: 212, civilians: null })
  })
})

describe('figures that no sentence gives to a side', () => {
  it('are the side’s own parts where they add up to its figure', () => {
    expect(
      given(
        'en',
        'The call that Olena waited for',
        'Andriy is one of 157 Ukrainians who came home today in a swap with Russia. He got off the bus with a flag.\n\nA hundred and fifty were soldiers; the other seven, civilians.',
      ).by,
    ).toEqual({ RU: 157 })
    expect(
      given(
        'es',
        'La llamada que Olena esperó',
        'Andrí es uno de los 157 ucranianos que hoy han vuelto a casa en el intercambio con Rusia.\n\nCiento cincuenta eran militares; los otros siete, civiles.',
      ).by,
    ).toEqual({ RU: 157 })
  })

  it.each([
    [
      'fr',
      'Jeudi, soixante et un habitants de Soueïda retenus par Damas ont été libérés ; vingt-cinq membres des forces ont fait le chemin inverse. Les Druzes de Soueïda ont confirmé.',
    ],
    [
      'en',
      'On Thursday 61 residents of Sweida were freed by the Syrian government; 25 troopers went the other way. The Druze of Sweida confirmed it.',
    ],
  ])('are the other side’s beside civilians: %s', (language, text) => {
    expect(given(language, 'Damascus, Sweida', text).by).toEqual({ SY: 61, 'Druze National Guard': 25 })
  })
})
