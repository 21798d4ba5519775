import { describe, expect, it } from 'vitest'
import { read } from './reading.js'

type Case = readonly [topics: string, language: string, mediators: readonly string[], text: string]

const CASES: readonly Case[] = [
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
]

describe('who brokers', () => {
  it.each(CASES)('%s %s %j: %s', (topics, language, mediators, text) => {
    expect([...read(topics, language, '', text).facts.mediators].sort()).toEqual(mediators)
  })
})
