import { describe, expect, it } from 'vitest'
import { judge } from '../../src/topics/judge.js'
import { shippedTopics } from '../fixtures/topics.js'

const topics = shippedTopics()
const applying = (language: string, title: string, text: string): string[] =>
  judge({ title, text, language, published: new Date('2026-02-05T12:00:00Z') }, topics).flatMap((one) =>
    one.applies ? [one.topic] : [],
  )

describe('what looks like talks or a swap', () => {
  it.each([
    [
      'a swap in a stage of a ceasefire agreement',
      'ar',
      'ثلاث مجندات يغادرن غزة ومئة أسير إلى رام الله',
      'أفرجت حركة حماس، الخميس، عن ثلاث مجندات إسرائيليات في الدفعة الثانية من المرحلة الأولى من اتفاق وقف إطلاق النار، وأطلقت إسرائيل سراح مئة أسير فلسطيني.\n\nوانطلقت الحافلات من سجن عوفر بعد ساعات. وتتابع قطر ومصر، الدولتان الوسيطتان، تنفيذ البنود.',
      ['prisoner-exchange'],
    ],
    [
      'the anniversary of an armistice',
      'zh',
      '板门店的桌子',
      '今天是朝鲜停战协定签订七十三周年。朝韩双方代表坐过的那张铺着绿呢的长桌是复制品，桌上的铅笔却是真的。\n\n参观的人从早上开始排队，双方的旗子还插在桌上。',
      [],
    ],
    [
      'drones and what the army says of a village',
      'tr',
      'Zaporijya’da gece kâbusu: 5 ölü, 22 yaralı',
      'Rus ordusunun güdümlü hava bombalarıyla düzenlediği saldırıda Ukrayna’nın Zaporijya kentinde beş kişi yaşamını yitirdi. Vali, geceleyin yedi bomba düştüğünü açıkladı.\n\nRusya Savunma Bakanlığı bir köyün ele geçirildiğini duyurdu. Karadeniz açıklarında bir tanker insansız deniz aracının hedefi oldu.',
      [],
    ],
    [
      'talks on prisoners without a swap',
      'uk',
      'Амман: говорили про в’язнів, але не про обмін',
      'В Аммані у четвер завершилися перемовини між урядом Ємену та хуситами щодо становища людей у в’язницях обох сторін.\n\nПро те, щоб когось відпустити чи обміняти, цього разу не йшлося. Сторони домовилися зустрітися знову в березні.',
      ['negotiation'],
    ],
  ])('%s', (_, language, title, text, wanted) => {
    expect(applying(language, title, text)).toEqual(wanted)
  })
})

describe('what looks like another genre', () => {
  it.each([
    [
      'an analysis that begins with the news',
      'pl',
      'Analiza: Pekin uciszył północ Mjanmy',
      'Junta wojskowa Mjanmy i Armia Niepodległości Kaczinu (KIA) podpisały w czwartek w Kunmingu zawieszenie broni. Mediowały Chiny.\n\nRozmowy trwały sześć dni i była to już piąta runda.',
    ],
    [
      'a denial that speaks of a series',
      'pl',
      'Caracas: nikt z Waszyngtonem nie rozmawia',
      'Wenezuela zaprzecza, jakoby prowadziła tajne negocjacje ze Stanami Zjednoczonymi. „Nie ma żadnych rozmów. To scenariusz kiepskiego serialu” – oświadczyła w czwartek wiceprezydent.\n\nBiały Dom nie skomentował jej słów.',
    ],
  ])('%s', (_, language, title, text) => {
    expect(applying(language, title, text)).toEqual(['negotiation'])
  })
})
