import { describe, expect, it } from 'vitest'
import { read } from '../reading.js'

const given = (language: string, title: string, text: string): Readonly<Record<string, number | null>> =>
  Object.fromEntries(read('x', language, title, text).facts.released.map((one) => [one.by, one.count]))

describe('a person beside a figure', () => {
  it.each([
    [
      'en',
      'Three for one',
      'Belarus handed over the Polish journalist Jan Maj and two border guards on Tuesday. Poland sent home a Belarusian officer.',
      { BY: 3, PL: 1 },
    ],
    [
      'de',
      'Drei gegen einen',
      'Belarus übergab am Dienstag zwei polnische Grenzer und den Journalisten Jan Kot. Polen ließ einen belarussischen Offizier gehen.',
      { BY: 3, PL: 1 },
    ],
    [
      'fr',
      'Trois contre un',
      'Le Bélarus a remis mardi deux gardes polonais et le journaliste Jan Maj. La Pologne a renvoyé un officier bélarusse.',
      { BY: 3, PL: 1 },
    ],
    [
      'es',
      'Tres por uno',
      'Bielorrusia entregó al periodista polaco Jan Maj y a dos guardias. Polonia devolvió a un oficial bielorruso.',
      { BY: 3, PL: 1 },
    ],
    [
      'it',
      'Tre per uno',
      'La Bielorussia ha consegnato due guardie polacche e il giornalista Jan Maj. La Polonia ha rilasciato un ufficiale bielorusso.',
      { BY: 3, PL: 1 },
    ],
    [
      'pl',
      'Wymiana',
      'Mińsk wypuścił dwóch polskich pograniczników i dziennikarza Jana Maja. Polska oddała białoruskiego oficera.',
      { BY: 3, PL: 1 },
    ],
    [
      'ru',
      'Обмен',
      'Минск передал польского журналиста Яна Мая, которого осудили на восемь лет, и двух пограничников. Варшава отпустила белорусского офицера.',
      { BY: 3, PL: 1 },
    ],
    [
      'uk',
      'Обмін',
      'Мінськ передав польського журналіста Яна Мая, якого засудили до восьми років, і двох прикордонників. Варшава відпустила білоруського офіцера.',
      { BY: 3, PL: 1 },
    ],
    [
      'tr',
      'Takas',
      "Belarus iki Polonyalı muhafızı ve gazeteci Jan Maj'ı serbest bıraktı. Polonya bir Belaruslu subayı iade etti.",
      { BY: 3, PL: 1 },
    ],
    [
      'en',
      'Teacher home',
      'The Polish teacher Anna Kot left Belarus on Tuesday. Together with her Minsk let two other Poles go. Poland freed a Belarusian officer.',
      { BY: 3, PL: 1 },
    ],
    [
      'pl',
      'Wieczorek w Polsce',
      'Dziennikarz Andrzej Wieczorek przekroczył we wtorek granicę z Białorusią. Razem z nim Mińsk wypuścił dwóch innych Polaków. Polska oddała białoruskiego oficera.',
      { BY: 3, PL: 1 },
    ],
    [
      'en',
      'Journalists freed',
      'Iran freed the reporter Marc Petit and the photographer Anne Leroy on Monday. France released an Iranian engineer.',
      { IR: 2, FR: 1 },
    ],
    [
      'ru',
      'Обмен',
      'Иран позволил супругам Сесиль Колер и Жаку Пари вернуться во Францию. Париж отпустил иранку Махдие Эсфандиари.',
      { IR: 2, FR: 1 },
    ],
  ])('%s: %s', (language, title, text, by) => expect(given(language, title, text)).toEqual(by))

  it.each([
    [
      'en',
      'Two home',
      'Belarus handed over two Polish border guards, and a Polish officer met them at the crossing.',
      { BY: 2 },
    ],
    ['en', 'Two each way', 'Russia freed two Americans and the United States a Russian engineer.', { RU: 2, US: 1 }],
    ['de', 'Zwei frei', 'Belarus übergab zwei polnische Grenzer, sagte der Arzt Jan Kot und ein Offizier.', { BY: 2 }],
    ['fr', 'Deux libres', "L'Iran a libéré deux Français, dont l'enseignante Cécile Kohler et un touriste.", { IR: 2 }],
  ])('is none of them: %s: %s', (language, title, text, by) => expect(given(language, title, text)).toEqual(by))
})

describe('figures and persons told apart from their noun', () => {
  it.each([
    [
      'pt',
      'Troca em Chaman',
      'Os talibãs afegãos entregaram ontem 26 soldados ao Paquistão. Quanto aos afegãos soltos por Islamabad, os dois lados concordam: foram 41.',
      { AF: 26, PK: 41 },
    ],
    [
      'tr',
      'Takas',
      "Azavad Kurtuluş Cephesi (FLA), Kidal'de 28 Mali askerini serbest bıraktı. Cuntanın bıraktığı isyancı sayısı konusunda anlaşmazlık yok: 10.",
      { FLA: 28, ML: 10 },
    ],
    [
      'en',
      'Bodies',
      'Israel transferred the bodies of 15 Palestinians on Friday. Hamas had given back the body of an Israeli hostage. Under the truce Israel hands over 15 bodies for each dead hostage.',
      { IL: 15, Hamas: 1 },
    ],
    [
      'de',
      'Zwei für einen',
      'Belarus ließ am Dienstag zwei litauische Lastwagenfahrer gehen. Im Gegenzug durfte der frühere Fähnrich und Fotograf Igor Mjalik ausreisen, der in Vilnius verurteilt worden war.',
      { BY: 2, LT: 1 },
    ],
  ])('%s: %s', (language, title, text, by) => expect(given(language, title, text)).toEqual(by))
})
