import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/text/language.js'

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
    for (const text of ['', '12:30', 'AFP', 'Xyz qwerty lorem', '👍👍👍']) expect(detectLanguage(text)).toBeNull()
  })
})
