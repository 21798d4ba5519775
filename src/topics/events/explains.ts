import type { Worded } from './kind.js'

/** No report: it explains, counts up, asks, argues or talks with somebody. */
export const explains: Worded = {
  en: `
    ^what is, ^what are, ^what to know, ^what we know, ^why, ^how, ^who is, ^who are, explained, explainer,
    five things, _ things, _ questions, questions and answers, q a, key takeaways,
    in numbers|figures|charts|maps, ^figures, by the numbers, at stake, a guide to, everything you need,
    fact check, interview with, ^interview, a timeline, timeline of, according to ~2 count,
    according to ~2 tally, factbox, psychologist*, profile of, letters to the editor, why
  `,
  ru: `
    ^как, ^почему, ^зачем, ^кто такой|такие|такая, ^что такое, ^что известно, ^что нужно, ^что значит, _ вопрос*,
    вопросы и ответы, рассказываем, объясняем, разбираемся, объясняет, в цифрах, по подсчетам, хронология,
    главное о, разбор, интервью, психолог*, колонка, эссе, почему, ^за _ года|лет|месяц*
  `,
  uk: `
    ^як, ^чому, ^навіщо, ^хто такий|такі|така, ^що таке, ^що відомо, ^що треба, ^що означає, _ запитан*|питан*,
    розповідаємо, пояснюємо, розбираємося, пояснює, у цифрах, за підрахунками, хронологія, інтервʼю, психолог*,
    колонка, есе, чому, ^за _ роки|років|місяц*
  `,
  de: `
    ^was ist, ^was sind, ^was bedeutet, ^was wir, ^wie, ^warum, ^wieso, ^wer ist, ^wer sind,
    fragen und antworten, wichtigste* fragen, fünf fragen, einfach erklärt, kurz erklärt, in zahlen,
    zahlen und fakten, überblick, chronologie, faktencheck, interview, psycholog*, essay, gastbeitrag,
    leitartikel, kommentar, warum, ^in _ jahren
  `,
  fr: `
    ^qu est ce, ^pourquoi, ^comment, ^qui est, ^qui sont, ^que sait on, ^ce que l on|on sait, ^ce qu il faut,
    cinq questions, _ questions, en chiffres, les chiffres, décryptage, expliqué, chronologie, entretien avec,
    interview, psychologue*, tribune, ce qu elles disent, ce que dit|disent, mode d emploi, pourquoi, ^en _ ans
  `,
  es: `
    ^qué es, ^qué se sabe, ^qué hay, ^qué está, ^por qué, ^cómo, ^quién es, ^quiénes son, claves, las claves,
    _ claves, _ preguntas, preguntas y respuestas, en cifras, en números, explicado, cronología, entrevista,
    psicólog*, columna, tribuna, te explicamos, todo lo que, por qué, ^en _ años
  `,
  it: `
    ^cos è, ^che cos, ^perché, ^come, ^chi è, ^chi sono, ^cosa sappiamo, ^cosa prevede, ^cosa c,
    domande e risposte, cinque domande, _ domande, i numeri di, in cifre, in numeri, spiegato, cronologia,
    intervista, psicolog*, l analisi, il commento, dossier, perché, ^in _ anni
  `,
  pt: `
    ^o que é, ^o que são, ^o que está, ^o que se sabe, ^por que, ^porque, ^como, ^quem é, ^quem são, entenda,
    _ perguntas, perguntas e respostas, em números, explicado, explicador, cronologia, entrevista, psicólog*,
    o que muda, saiba, veja o que, por que, ^em _ anos
  `,
  pl: `
    ^co to, ^co wiemy, ^co wiadomo, ^co oznacza, ^czym jest, ^dlaczego, ^jak, ^kim jest, ^kto to,
    pytania i odpowiedzi, _ pytań|pytania, w liczbach, wyjaśniamy, tłumaczymy, kalendarium, wywiad, psycholog*,
    psycholoż*, felieton, komentarz, opowiada, dlaczego, ^w ciągu _ lat, ^przez _ lata
  `,
  tr: `
    nedir, neden, niçin, nasıl, kimdir, soru cevap, _ soru*, soruda, rakamlarla, sayılarla, neler biliniyor,
    ne öngörüyor, ne anlama, ne olacak, kronoloji, röportaj, psikolog*, söyleşi, köşe yazısı, _ yılda
  `,
  ar: `
    ^ما هي, ^ما هو, ^ماذا, ^لماذا, ^كيف, ^من هو, ^من هي, ^من هم, أسئلة وأجوبة, _ أسئلة, بالأرقام, بالارقام,
    سؤال وجواب, تعرف على, إليك, إليكم, تسلسل زمني, حوار مع, مقابلة مع, كتبت, رأيي, ما نعرفه, لماذا,
    ^خلال _ أعوام|سنوات
  `,
  zh: `
    什么是, 是什么, 为什么, 为何, 如何, 怎么, 谁是, 问答, 数说, 数据, 盘点, 一文读懂, 时间线, 据统计, 专访, 心理学, 心理医生, 图解, 随笔, 你需要知道, _ 年来
  `,
}
