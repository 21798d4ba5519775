import { source, wholeLine } from './pattern.js'

/** Labels over or before links to other articles. */
const RELATED = [
  // en
  'related(?: (?:articles?|stor(?:y|ies)|content|news|coverage|posts?|reading|topics?|links?|videos?|to this))?',
  'read(?: it)?(?: more| also| next| on| full story)?(?: about| on| here| from \\S+)?',
  '(?:see|read|watch|listen) (?:also|more|next|now|full|this)',
  'also (?:read|see|watch)',
  '(?:more|latest) (?:on|from|in|about) .{2,40}',
  'more (?:\\S+ ){0,3}(?:stories|news|coverage|like this|to read|articles|headlines|for you)',
  'you (?:may|might|could) (?:also )?(?:like|be interested in|enjoy)',
  "(?:don't|do not) miss(?: this)?",
  'must[- ]reads?',
  'what to read next',
  'up next',
  'in case you missed it',
  'further reading',
  '(?:next|previous) (?:article|story|post)',
  'keep reading',
  'explore more',
  'from (?:around )?the web',
  '(?:sponsored|promoted|paid|partner) (?:content|stories|links|post)',
  'recommended(?: (?:for you|stories|reading|articles|videos))?',
  "editors?'?s?'? (?:picks?|choice)",
  // ru
  'чита(?:йте|ть|й) (?:также|ещ[её]|далее|по теме|на эту тему|в материале|подробнее)',
  'смотрите (?:также|ещ[её])',
  'см\\. также',
  '(?:материалы|новости|статьи|ещ[её]|другие материалы) по теме',
  'по теме',
  'на эту тему',
  'похожие (?:новости|материалы|статьи)',
  '(?:другие|связанные) (?:новости|материалы|статьи)',
  'рекомендуем(?: почитать| прочитать)?',
  '(?:вам|вас) может (?:понравиться|заинтересовать|быть интересно)',
  'ранее по теме',
  'не пропустите',
  'что (?:ещ[её] )?почитать',
  // uk
  'чита(?:йте|ти|й) (?:також|ще|далі|за темою|більше|докладніше)',
  '(?:дивіться|дивись) (?:також|ще)',
  'див\\. також',
  '(?:матеріали|новини|статті|більше|ще) (?:за|по|на) (?:цією |цю )?тем(?:ою|у|і)',
  'за темою',
  "(?:схожі|інші|пов'язані) (?:новини|матеріали|статті)",
  'рекомендуємо(?: прочитати| почитати)?',
  '(?:вам|вас) може (?:зацікавити|сподобатися|бути цікаво)',
  'не пропустіть',
  // de
  'lesen sie (?:auch|mehr|hier|dazu|weiter)(?: zum thema| dazu| hier)?',
  'mehr (?:zum thema|dazu|lesen|aus .{2,30}|von .{2,30}|zu .{2,40})',
  '(?:auch interessant|das könnte sie (?:auch )?interessieren|siehe auch|zum thema|lesetipps?)',
  '(?:weitere|verwandte|ähnliche|empfohlene) (?:artikel|nachrichten|themen|meldungen|beiträge)',
  // fr
  '(?:à )?lire (?:aussi|également|plus|la suite)',
  '(?:à|a) (?:lire|voir|écouter|découvrir)(?: aussi| également)?',
  '(?:lisez|voir|voyez|regardez|retrouvez|découvrez) (?:aussi|également)',
  'sur le même (?:sujet|thème)',
  'articles? (?:liés?|associés?|similaires?|connexes?|recommandés?)',
  '(?:pour aller plus loin|en lien|notre sélection|à ne pas manquer|ailleurs sur le web|les plus lus)',
  // es
  'le(?:a|e|er|ed) (?:también|más|además|aquí)',
  '(?:te|le|les|os) (?:puede|podría) (?:también )?interesar',
  'también te puede interesar',
  '(?:noticias|artículos|contenidos|temas|notas) relacionad[oa]s',
  '(?:más noticias|más información|más sobre .{2,40}|ver también|ver más|mira también|no te pierdas|sigue leyendo|lo más leído|lo más visto)',
  // it
  '(?:leggi|vedi|guarda|scopri) (?:anche|di più|altro|tutto)',
  '(?:potrebbe|potrebbero|ti potrebbe|ti potrebbero) (?:anche )?interessar(?:ti|e)(?: anche)?',
  '(?:articoli|notizie|contenuti) (?:correlat[ie]|simili|collegat[ie])',
  '(?:per approfondire|approfondisci|altre notizie|i più letti|le più lette|da non perdere)',
  // pt
  '(?:leia|veja|assista|ouça|confira) (?:também|mais|ainda|a seguir)',
  '(?:saiba mais|você pode gostar|não perca|mais lidas|mais lidos|mais notícias)',
  '(?:notícias|artigos|matérias|conteúdos|posts) relacionad[oa]s',
  // pl
  '(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj) (?:też|także|również|więcej|dalej)',
  '(?:polecane|polecamy|warto przeczytać|dowiedz się więcej|najczęściej czytane|więcej na ten temat|może cię zainteresować)',
  '(?:powiązane|podobne|polecane) (?:artykuły|treści|tematy)',
  // tr
  '(?:ilgili|benzer|diğer|önerilen) (?:haber(?:ler)?|içerikler|konular|yazılar)',
  '(?:ayrıca|bunu da|bunları da) (?:oku(?:yun|yunuz)?|bakınız|izleyin)',
  '(?:bunlar da )?ilginizi çekebilir',
  '(?:okumaya devam et|devamını oku|haberin devamı|daha fazla(?: oku| haber)?)',
  // ar
  '(?:ا|إ)قر[أا]ي? (?:أيض(?:ا|اً|ًا)|المزيد|ايضا)',
  '(?:شاهد|تابع|طالع|انظر) (?:أيض(?:ا|اً|ًا)|ايضا)',
  '(?:مواضيع|أخبار|مقالات|موضوعات|مواد|تقارير) (?:ذات صلة|متعلقة|مرتبطة|مشابهة)',
  '(?:ذات صلة|قد يعجبك(?: أيضا| أيضًا| أيضاً)?|اخترنا لك|المزيد من الأخبار|لمزيد من التفاصيل)',
  // zh
  '(?:相关|相關|延伸|推荐|推薦|更多|扩展|擴展|热门|熱門)(?:阅读|閱讀|新闻|新聞|报道|報導|報道|文章|链接|連結|推荐|推薦|资讯|資訊|内容|內容|话题|話題)',
  '(?:猜你喜欢|猜你喜歡|阅读更多|閱讀更多|另见|另見|参见|參見|你可能也?(?:喜欢|喜歡|感兴趣|感興趣))',
]

/** The same, but also a word to begin a sentence or a subheading with: only alone on its line, or before a colon. */
const RELATED_ALONE = [
  '(?:latest|top|popular|trending|most (?:read|popular|viewed|shared))(?: (?:news|stories|now|posts|articles|headlines))?',
  'watch',
  'more',
  'see more',
  'главное(?: за (?:день|сутки|неделю))?',
  '(?:главные|последние|популярные|важные) новости',
  '(?:самое )?(?:популярное|читаемое|обсуждаемое|важное)',
  'подробнее(?: (?:здесь|тут|об этом))?',
  '(?:ещ[её]|дальше)',
  '(?:головні|останні|популярні) новини',
  '(?:найпопулярніше|популярне|головне|докладніше|детальніше|більше)',
  '(?:meistgelesen|empfehlungen|mehr|aktuelles|neueste nachrichten)',
  '(?:recommandés?|à la une|dernières nouvelles|les plus lus|populaires?)',
  '(?:relacionad[oa]s?|recomendad[oa]s?|últimas noticias|destacad[oa]s?|tendencias)',
  '(?:correlati|consigliati|ultime notizie|in evidenza)',
  '(?:recomendad[oa]s|últimas notícias|em alta|veja)',
  '(?:najnowsze|popularne|zobacz|powiązane)',
  '(?:öne çıkanlar|en çok okunan(?:lar)?|son haberler|manşetler)',
  '(?:المزيد|الأكثر قراءة|آخر الأخبار|اقرأ)',
  '(?:推荐|推薦|热门|熱門|最新|更多)',
]

/** Those of them that stand before a headline as well. */
const BEFORE_HEADLINE = [
  'watch',
  'more',
  'подробнее(?: (?:здесь|тут|об этом))?',
  'докладніше',
  'детальніше',
  'mehr',
  'veja',
  'zobacz',
  'المزيد',
  'اقرأ',
]

/** Labels that need no colon: no sentence of an article begins so. */
const STRONG = [
  'related (?:article|story|content)s?',
  'read also',
  'also read',
  'see also',
  'читайте также',
  'смотрите также',
  'читайте також',
  'дивіться також',
  'lesen sie auch',
  '(?:à )?lire aussi',
  'lea también',
  'lee también',
  'leggi anche',
  'leia também',
  'veja também',
  'czytaj (?:też|także|również)',
  'zobacz (?:też|także|również)',
  'ilgili haber',
  'اقرأ أيض(?:ا|اً|ًا)',
  '延伸阅读',
  '相关阅读',
]

/** A whole line that is a label over links to other articles. */
export const RELATED_HEADING = wholeLine(...RELATED, ...RELATED_ALONE)

/** Such a label and a headline on one line. */
export const RELATED_LINE = new RegExp(
  `^(?:(?:${source([...RELATED, ...BEFORE_HEADLINE])})\\s*[:：|>»→]+\\s*\\S|(?:${source(STRONG)})\\s*[-–—]?\\s*\\S)`,
  'iu',
)
