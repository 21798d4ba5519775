import { describe, expect, it } from 'vitest'
import { toBlock } from '../../../../src/articles/read/block.js'
import { kindOf } from '../../../../src/articles/read/rules/kinds.js'

const kind = (text: string) => kindOf(toBlock(text, 'p', 'body>div>p>'))

/** Sentences and subheadings of articles that begin, end or speak as boilerplate does. */
const TEXT = [
  'Support the families first, the minister told the committee, and ask about the cost later.',
  'Like his predecessor, he announced the exchange on Telegram before the ministry had said a word.',
  'Read the list aloud, the judge told the clerk, and nobody in the room moved.',
  'More on the list had died in custody than had come home alive, the envoy said.',
  'Sources close to the talks said that the second list was still being argued about.',
  'The photo by the gate was the last that the family had of him.',
  'Photos of the freed men were shown on state television before their families had been told.',
  'Images from the border showed two buses and an ambulance.',
  'She had seen the pictures: the first shows him in a grey coat, the second without one.',
  'A day at the spa',
  'Watch the border, the old man had said, and you will know what they have agreed on.',
  'Watchers on the bridge counted eleven men.',
  'Follow-up talks are planned for March.',
  'Residents find their news on Telegram now.',
  'The author of the plan was not invited.',
  'Join Or Leave',
  'No deal yet',
  'The swap was confirmed by AP.',
  'They were filmed, the agency said, by a guard. The film has since been shown in court.',
  'На видео, которое опубликовало ведомство, видно, как пленные выходят из автобуса и обнимают родных.',
  'Мы в курсе этих новостей, но комментировать их не будем, сказал представитель делегации.',
  'Поддержать предложение посредников согласились обе стороны, однако список имён так и не утвердили.',
  'Читайте — сказал он журналистам — сам договор, а не то, что о нём пишут.',
  'Главное: список согласован, и первая группа вернётся домой уже в пятницу.',
  'По теме обмена стороны говорили отдельно и почти до полуночи.',
  'Источник в делегации сообщил, что обмен перенесён на следующую неделю из-за погоды.',
  'Реклама мирных переговоров ему не по душе, заметил дипломат.',
  'Письмо из плена пришло в январе, когда семья уже перестала ждать.',
  'На відео, яке оприлюднив штаб, видно, як звільнені виходять з автобуса та телефонують рідним.',
  'Допомогти родинам обіцяли обидві сторони, але коштів досі ніхто не виділив.',
  'Більше за всіх чекали на обмін родини тих, хто зник безвісти.',
  'Spenden für die Angehörigen sammelt seit Januar ein Verein in der Grenzstadt.',
  'Mehr zu sagen lehnte der Unterhändler ab, der am Abend in die Hauptstadt zurückflog.',
  'Bilder von der Grenze zeigten zwei Busse und einen Krankenwagen.',
  'Lettre ouverte aux négociateurs',
  'Photos et noms des prisonniers ont été transmis aux deux délégations avant midi.',
  'Ayuda a los refugiados llegó el martes en dos camiones, según la alcaldesa.',
  'Fotos de los liberados circularon por la ciudad antes de que hablara el Gobierno.',
  'Más de cien familias esperaban en la plaza desde la madrugada.',
  'Il messaggio da Kiev è arrivato nella notte, quando la delegazione era già partita.',
  'Uma carta de um dos presos foi lida em voz alta diante das duas delegações.',
  'Wykup zakładników nie był tematem rozmów, zapewnił rzecznik rządu.',
  'List do prezydenta podpisało ponad sto rodzin.',
  'Destek veren ülkeler, takasın ikinci aşamasının da bu ay yapılmasını istiyor.',
  'ساهم الوسطاء في التوصل إلى الاتفاق بعد ثلاثة أيام من المحادثات المغلقة.',
  'سجل الطرفان تقدما في ملف الأسرى، لكن القائمة النهائية لم تعلن بعد.',
  'انضم الوفد الثاني إلى المحادثات مساء الأربعاء.',
  '外交部在微信公众号上说，第一批获释人员将在星期五回国。',
  '来自前线的消息说，双方已经停火。',
  '支持谈判的人比反对的人多。',
]

const NOT_TEXT: readonly (readonly [string, string])[] = [
  ['Related article: Why the strait matters', 'related-line'],
  ['ЧИТАЙТЕ ТАКЖЕ: Что известно о договоре', 'related-line'],
  ['Читайте також Що відомо про угоду', 'related-line'],
  ['İlgili haber: Anlaşmanın ayrıntıları', 'related-line'],
  ['Read more', 'related-heading'],
  ['► Lire aussi', 'related-heading'],
  ['延伸阅读', 'related-heading'],
  ['Sign up for our free weekly newsletter', 'asking'],
  ['Подписывайтесь на наш Telegram-канал', 'asking'],
  ['Download our app', 'asking'],
  ['تابعونا على تويتر', 'asking'],
  ['5 min read', 'debris'],
  ['Время чтения: 3 минуты', 'debris'],
  ['Advertisement', 'debris'],
  ['Original url:', 'debris'],
  ['<https://example.org/a/b>', 'debris'],
  ['Tags: sea, law', 'debris'],
  ['12 / 34', 'debris'],
  ['February 05, 2026', 'stamp'],
  ['Опубликовано: 5 февраля 2026 в 14:20', 'stamp'],
  ['2026年2月5日 14:20', 'stamp'],
  ['Envoys arrive at the hotel. AFP', 'caption'],
  ['Envoys arrive at the hotel. **Ann Teller / AP**', 'caption'],
  ['EPA/Shutterstock A bus waits at the gate. 5 February', 'caption'],
  ['Фото: пресс-служба порта', 'caption'],
  ['The quay at dawn (Photo by Ann Teller/Getty Images)', 'caption'],
  ['图为停在港口的货轮。', 'caption'],
  ['© 2026 The Harbour Gazette. All rights reserved.', 'colophon'],
  ['Все права защищены.', 'colophon'],
  ['Reporting by Ann Teller; editing by Jo Smith', 'colophon'],
]

describe('kindOf', () => {
  it.each(TEXT)('takes for text: %s', (text) => {
    expect(['prose', 'line', 'pleading']).toContain(kind(text))
  })

  it.each(NOT_TEXT)('%s is %s', (text, expected) => {
    expect(kind(text)).toBe(expected)
  })

  it('takes a line of links for links, and a sentence that is one for text', () => {
    const linked = (text: string) => toBlock(text, 'p', 'body>div>p>', null, text.length)
    expect(kindOf(linked('Port closed for three days'))).toBe('links')
    expect(kindOf(linked('The ministry said on Monday that the port would be closed for three days.'))).toBe('line')
  })
})
