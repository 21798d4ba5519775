import { describe, expect, it } from 'vitest'
import { documentOf } from '../../src/text/document.js'

const published = new Date('2026-02-05T12:00:00Z')
const read = (language: string, sentence: string) => {
  const text = `${sentence}\n\nA further paragraph that is of no weight here, and long enough for one.`
  const [first] = documentOf({ title: '', text, language, published }).sentences
  return { role: first?.role, times: first?.times.length }
}

describe('a time that tells when somebody was captured', () => {
  it.each([
    ['en', 'The rebels let twelve soldiers go who had been captured near Aden last year.'],
    ['en', 'Jails in the capital let go four journalists arrested in 2016.'],
    ['ru', 'Домой вернулись трое военных, захваченных осенью 2020 года.'],
    ['uk', 'Додому повернулися троє військових, захоплених у травні 2022 року.'],
    ['de', 'Die Miliz ließ zwölf Soldaten frei, die 2022 bei Mariupol gefangen genommen worden waren.'],
    ['fr', 'Les rebelles ont relâché douze soldats capturés en mars 2024.'],
    ['es', 'La guerrilla entregó a doce soldados capturados en marzo de 2024.'],
    ['it', 'I ribelli hanno rilasciato dodici soldati catturati nel 2023.'],
    ['pt', 'Os rebeldes libertaram doze soldados capturados em 2023.'],
    ['pl', 'Rebelianci wypuścili dwunastu żołnierzy schwytanych w 2023 roku.'],
    ['tr', 'Geçen yıl esir alınan on iki asker serbest bırakıldı.'],
    ['ar', 'سلمت الجبهة أحد عشر جنديا كانوا قد وقعوا في قبضتها العام الماضي.'],
    ['zh', '上月被俘的两名士兵获释回国。'],
  ])('leaves the sentence to the news: %s %s', (language, sentence) => {
    expect(read(language, sentence)).toMatchObject({ role: 'news', times: 0 })
  })

  it.each([
    ['en', 'In 2022 the two armies freed 40 soldiers captured near Kherson.'],
    ['en', 'The two armies freed 40 captured soldiers, their first swap, in 2022.'],
    ['en', 'Forty soldiers were freed in 2022.'],
    ['ru', 'В мае 2022 года стороны обменяли сорок военных.'],
    ['tr', 'Geçen yıl kırk asker esir alındı.'],
    ['zh', '上月两名士兵被俘。'],
  ])('is no excuse for a sentence about what was before: %s %s', (language, sentence) => {
    expect(read(language, sentence).role).toBe('background')
  })
})

describe('a month without a year', () => {
  it.each([
    ['en', 'The two delegations are due to resume their talks in May.'],
    ['ru', 'Стороны планируют возобновить переговоры в мае.'],
    ['uk', 'Сторони планують відновити переговори у травні.'],
    ['de', 'Beide Seiten wollen ihre Gespräche im Mai fortsetzen, geplant sind zwei Tage.'],
    ['fr', 'Les deux délégations devraient reprendre leurs pourparlers en mai.'],
    ['es', 'Las dos delegaciones prevén reanudar las conversaciones en mayo.'],
    ['it', 'Le due delegazioni dovrebbero riprendere i colloqui in maggio.'],
    ['pt', 'As duas delegações devem retomar as conversações em maio.'],
    ['pl', 'Obie delegacje mają wznowić rozmowy w maju.'],
    ['tr', 'İki heyetin görüşmelere mayısta devam etmesi planlanıyor.'],
    ['ar', 'من المقرر أن يستأنف الوفدان محادثاتهما في مايو.'],
    ['zh', '双方计划5月恢复谈判。'],
  ])('is to come where something is planned for it: %s %s', (language, sentence) => {
    expect(read(language, sentence).role).toBe('news')
  })

  it.each([
    ['en', 'The two delegations met for the first time in May.'],
    ['en', 'The two armies had planned to exchange their dead in November.'],
    ['en', 'The two delegations were due to meet in May 2025.'],
    ['de', 'Zuletzt hatten beide Seiten im Mai verhandelt.'],
    ['ru', 'Стороны обменяли сорок военных в мае.'],
    ['zh', '双方5月曾举行谈判。'],
  ])('is past elsewhere: %s %s', (language, sentence) => {
    expect(read(language, sentence).role).toBe('background')
  })
})
