import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/text/language.js'
import { MIXED, POSTS, TEXTS } from './language-texts.js'

/** Parts of a text of about so many characters, from and to the edge of a word; of Han, kana and Hangul a third of it. */
function partsOf(text: string, size: number): string[] {
  const spaced = text.includes(' ') && !/[\uac00-\ud7a3]/.test(text)
  const length = spaced ? size : Math.ceil(size / 3)
  const parts: string[] = []
  for (let from = 0; from + length <= text.length; from += Math.ceil(length * 0.7)) {
    const start = from === 0 || !spaced ? from : text.indexOf(' ', from) + 1
    const end = spaced ? text.lastIndexOf(' ', start + length) : start + length
    if (end - start > length * 0.6) parts.push(text.slice(start, end))
  }
  return parts
}

describe('detectLanguage', () => {
  it.each([
    ['en', 'The ministry said that the talks had not been broken off and that they would be resumed on Monday.'],
    ['ru', 'Министерство сообщило, что переговоры не прерваны и что они будут возобновлены в понедельник.'],
    [
      'uk',
      'Міністерство повідомило, що перемовини не перервано і що їх буде відновлено в понеділок, як і було домовлено.',
    ],
    [
      'be',
      'Міністэрства паведаміла, што перамовы не спынены і што яны будуць адноўлены ў панядзелак, як гэта было раней.',
    ],
    [
      'bg',
      'Министерството съобщи, че преговорите не са прекъснати и че ще бъдат подновени в понеделник, както беше обещано.',
    ],
    [
      'sr',
      'Министарство је саопштило да преговори нису прекинути и да ће се наставити у понедељак, као што је договорено.',
    ],
    ['de', 'Das Ministerium teilte mit, dass die Gespräche nicht abgebrochen worden sind und am Montag weitergehen.'],
    [
      'fr',
      "Le ministère a annoncé que les pourparlers n'étaient pas rompus et qu'ils reprendraient lundi dans la capitale.",
    ],
    ['es', 'El ministerio anunció que las conversaciones no se han roto y que se reanudarán el lunes en la capital.'],
    [
      'it',
      'Il ministero ha fatto sapere che i colloqui non sono interrotti e che riprenderanno lunedì nella capitale.',
    ],
    ['pt', 'O ministério informou que as conversas não foram interrompidas e que serão retomadas na segunda-feira.'],
    ['pl', 'Ministerstwo poinformowało, że rozmowy nie zostały zerwane i że będą wznowione w poniedziałek w stolicy.'],
    [
      'tr',
      'Bakanlık, görüşmelerin kesilmediğini ve pazartesi günü başkentte yeniden başlayacağını bir açıklama ile duyurdu.',
    ],
    ['ar', 'أعلنت الوزارة أن المحادثات لم تنقطع وأنها ستستأنف يوم الاثنين في العاصمة بعد أن توقفت لمدة يومين.'],
    ['fa', 'وزارت خارجه اعلام کرد که مذاکرات قطع نشده است و روز دوشنبه در پایتخت از سر گرفته خواهد شد.'],
    ['zh', '外交部宣布，会谈没有中断，将于星期一在首都继续举行。'],
    ['ja', '外務省は、会談は中断しておらず、月曜日に首都で再開されると発表した。'],
    ['ko', '외교부는 회담이 중단되지 않았으며 월요일에 수도에서 재개될 것이라고 밝혔다.'],
    ['he', 'המשרד הודיע כי השיחות לא הופסקו וכי הן יתחדשו ביום שני בבירה.'],
    [
      'nl',
      'Het ministerie liet weten dat de gesprekken niet zijn afgebroken en dat ze maandag worden hervat in de hoofdstad.',
    ],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('says nothing where there is nothing to tell by', () => {
    for (const text of ['', '12:30', 'AFP', 'Xyz qwerty lorem', '👍👍👍', 'Trump Putin Zelensky', '中'])
      expect(detectLanguage(text)).toBeNull()
  })

  it.each(Object.keys(TEXTS))(
    'tells %s from its neighbours in whole reports and in a hundred and fifty characters',
    (language) => {
      for (const text of TEXTS[language] ?? []) {
        for (const part of [text, ...partsOf(text, 150)]) expect([part, detectLanguage(part)]).toEqual([part, language])
      }
    },
  )

  it('is rarely wrong in sixty characters, and never about the twelve languages whose news is tagged', () => {
    const twelve = 'en ru uk de fr es it pt pl tr ar zh'.split(' ')
    const wrong: string[] = []
    let all = 0
    for (const [language, texts] of Object.entries(TEXTS)) {
      for (const part of texts.flatMap((text) => partsOf(text, 60))) {
        all += 1
        const found = detectLanguage(part)
        if (twelve.includes(language)) expect([part, found]).toEqual([part, language])
        if (found !== language) wrong.push(`${language}, not ${found}: ${part}`)
      }
    }
    expect(all).toBeGreaterThan(300)
    expect(wrong.length / all, wrong.join('\n')).toBeLessThan(0.03)
  })

  it.each(POSTS)('knows the language of a post: %s, %s', (language, post) => {
    expect(detectLanguage(post)).toBe(language)
  })

  it.each(MIXED)('goes by the greater part of a text in two languages: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('looks at the beginning of a text only', () => {
    const [english] = TEXTS.en ?? ['']
    const [russian] = TEXTS.ru ?? ['']
    expect(detectLanguage(`${english} `.repeat(20) + `${russian} `.repeat(200))).toBe('en')
  })
})
