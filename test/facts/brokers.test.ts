import { describe, expect, it } from 'vitest'
import { read } from './reading.js'

type Case = readonly [topics: string, language: string, mediators: readonly string[], text: string]

const CASES: readonly Case[] = [
  // What was before is named to compare it, and a name holds a word of help.
  [
    'x',
    'de',
    ['DE'],
    'Israel und die Hisbollah tauschten Gefangene aus. Der deutsche Dienst hatte, wie schon 2004 und 2008, zwischen den Feinden vermittelt.',
  ],
  ['n', 'pl', [], 'Sudańska armia i Siły Szybkiego Wsparcia przyjęły w piątek w Genewie plan pauzy w walkach.'],
  [
    'x',
    'it',
    ['CN'],
    'La giunta birmana e l’Arakan Army rinviano lo scambio. L’intesa, raggiunta in aprile grazie alla Cina, riguarda 64 militari.',
  ],
  [
    'x',
    'pt',
    ['SA'],
    'O Exército do Sudão e as RSF trocam 540 presos. A Arábia Saudita mediou. Em julho, um arranjo parecido, mediado pelo Catar, desmoronou.',
  ],
  ['x', 'en', ['AE'], 'Russia and Ukraine swapped 50 soldiers each on Thursday. The United Arab Emirates mediated.'],
  ['x', 'en', ['TR'], 'Russia and Ukraine swapped 50 soldiers each; Joe Biden thanked Turkey.'],
  ['x', 'en', [], 'Hamas freed three hostages and Israel released 183 Palestinians from Gaza on Thursday.'],
  ['n', 'en', ['QA'], 'The Colombian government and the ELN met on Thursday under the auspices of Qatar.'],
  ['n', 'en', ['US'], 'Three-way talks between Russia, Ukraine and the United States ended on Thursday.'],
  ['n', 'ru', ['TR'], 'Модератором встречи делегаций России и Украины выступил глава МИД Турции Хакан Фидан.'],
  ['x', 'uk', ['AE'], 'Україна та Росія обміняли по 50 військових за посередництва Еміратів.'],
  ['n', 'de', ['QA'], 'Unter Vermittlung von Katar verhandelten Kolumbien und die ELN am Donnerstag.'],
  ['n', 'fr', ['OM'], 'Le ministre d’Oman a fait la navette entre les délégations de l’Iran et des États-Unis.'],
  ['x', 'fr', ['TR'], 'L’Ukraine et la Russie ont échangé 50 soldats chacune. Ankara remercié.'],
  ['x', 'es', ['AE'], 'Rusia y Ucrania canjearon 50 militares por cada lado; los Emiratos hicieron de intermediarios.'],
  ['x', 'it', ['AE'], 'Russia e Ucraina si sono scambiate 50 soldati ciascuna, gli Emirati hanno fatto da tramite.'],
  ['n', 'pt', ['QA'], 'O Catar patrocina as conversações entre o Governo da Colômbia e o ELN.'],
  ['x', 'tr', ['AE'], 'Rusya ve Ukrayna 50’şer esiri Emirlikler arabuluculuğunda takas etti.'],
  ['x', 'ar', ['AE'], 'تبادلت روسيا وأوكرانيا 50 أسيراً من كل جانب بوساطة إماراتية.'],
  ['x', 'zh', ['AE'], '俄乌双方各释放50名战俘，阿联酋居中斡旋。'],
  [
    'n',
    'en',
    ['OM'],
    'Iran and the United States met in Muscat on Friday, Omani go-betweens carrying notes between the rooms.',
  ],
  ['n', 'de', ['US'], 'Israel und der Libanon sprachen am Donnerstag; die Sitzung leitete die Gesandte Ortagus.'],
  [
    'n',
    'it',
    ['EU'],
    'Serbia e Kosovo si sono incontrati giovedì: la mediatrice dell’Ue ha fatto la spola per sei ore.',
  ],
  [
    'n',
    'es',
    ['US', 'UN'],
    'Marruecos y el Polisario se reunieron el jueves; copresidieron Massad Boulos y Staffan de Mistura.',
  ],
  [
    'x',
    'uk',
    ['AE', 'US'],
    'Україна і Росія обміняли по 50 військових. Президент відзначив допомогу Сполучених Штатів та Об’єднаних Арабських Еміратів.',
  ],
  [
    'x',
    'pl',
    ['AE', 'US'],
    'Rosja i Ukraina wymieniły po 50 jeńców. Podziękowano Stanom Zjednoczonym i Zjednoczonym Emiratom Arabskim.',
  ],
  [
    'n',
    'ru',
    ['OSCE'],
    'Делегации Молдавии и Приднестровья встретились в четверг; заседание созвала и вела миссия ОБСЕ.',
  ],
  [
    'n',
    'tr',
    ['EU', 'OSCE', 'UN'],
    'Gürcistan ve Rusya heyetleri perşembe günü görüştü. AB, AGİT ve BM’den oluşan eş başkanlar konuştu.',
  ],
  [
    'n',
    'fr',
    ['UN'],
    'Les Chypriotes turcs et Nicosie se sont vus jeudi sous la houlette de María Ángela Holguín, envoyée de l’ONU.',
  ],
  ['n', 'zh', ['CN'], '缅甸军方与德昂民族解放军5日在昆明会谈，中国特使在场。'],
  // Who lends the place, passes people on or stands behind a side does not broker.
  [
    'x',
    'en',
    ['AE'],
    'Russia and Ukraine swapped 50 soldiers each. The Emirates mediated; Belarus hosted the Russians for care.',
  ],
  [
    'n',
    'fr',
    ['US', 'UN'],
    'Le Maroc et le Polisario se sont vus jeudi à Washington, Boulos et de Mistura présidaient, l’Algérie participait.',
  ],
  ['n', 'en', ['OM'], 'Iran and the United States met on Thursday in Rome; Oman mediated, Italy hosted.'],
  [
    'x',
    'fr',
    [],
    'L’Iran et la France ont échangé deux prisonniers jeudi. Le vice-président Vance a vu le pape au Vatican.',
  ],
]

describe('who brokers', () => {
  it.each(CASES)('%s %s %j: %s', (topics, language, mediators, text) => {
    expect([...read(topics, language, '', text).facts.mediators].sort()).toEqual([...mediators].sort())
  })
})
