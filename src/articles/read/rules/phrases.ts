/**
 * What surrounds articles, in the words of the twelve languages (en ru uk de fr es it pt pl tr ar zh). Patterns are
 * matched against folded text (`foldPhrase`): lower case, straight apostrophes, no bullets in front.
 */

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

/** First lines of boxes that want something of the reader: money, an address, a click. */
const ASKING = [
  // en
  "(?:please )?support (?:us|our|the|independent|free|quality|local|fearless|this|[a-z'-]+(?: [a-z'-]+){0,4}!).{0,60}",
  'a (?:message|note|word|letter|request|appeal|personal appeal) (?:from|to) .{2,60}',
  'dear (?:readers?|supporters?|friends?|reader)\\b.{0,80}',
  '(?:contribute|donate|give|subscribe|join us|join|sign up|register|log ?in|sign in)(?: (?:today|now|here|for free|to continue.{0,40}|to read.{0,40}))?',
  '(?:sign up|subscribe|register|join|get|receive|enter your)\\b.{0,80}(?:newsletters?|inbox|mailing list|email|e-mail|alerts?|briefing|updates|channel|digest|bulletin)\\b.{0,60}',
  '(?:become|be) an? (?:member|patron|subscriber|supporter|insider|friend)\\b.{0,60}',
  '(?:help|back) us\\b.{0,80}',
  '(?:follow|like|join|find|watch|contact|message|write to) us\\b.{0,80}',
  '(?:download|get|install) (?:our|the) (?:free )?(?:mobile )?app\\b.{0,60}',
  '(?:before you go|enjoying this|enjoy this|did you like this|was this (?:article|story) (?:useful|helpful))\\b.{0,80}',
  '(?:our )?(?:free )?(?:weekly|daily|morning|evening|email|e-mail)? ?newsletters?(?: signup| sign-up)?',
  'we (?:need|depend on|rely on) (?:your|you|readers?)\\b.{0,80}',
  '(?:we|this (?:web)?site) (?:use|uses|value|care about)\\b.{0,40}(?:cookies?|privacy).{0,160}',
  '(?:your|make a) (?:donation|contribution|support|gift)\\b.{0,80}',
  '(?:the )?(?:best|top) stories.{0,30}(?:inbox|email)',
  '(?:why|how)(?: you can)? (?:support|trust|donate to) .{2,40}',
  '(?:get|join|follow|e-?mail|sign up|subscribe|contact|listen|download|like|visit|check out|want|have a|got a|keep up)\\b.{0,220}(?:twitter|facebook|instagram|@\\w|newsletter|inbox|mailbox|delivered|alerts|forums?|podcast|letterbox|subscri|youtube|telegram|whatsapp|community@|news tip)\\b.{0,120}',
  '.{0,80}(?:may (?:earn|receive)|earns?|receives?|get) .{0,40}(?:affiliate )?commissions?\\b.{0,120}',
  'not ready to (?:support|donate|subscribe|contribute).{0,40}',
  // ru
  '(?:пожалуйста,? )?(?:поддерж(?:ите|ать|и)|помогите|помочь) (?:нас|нам|наш\\p{L}*|редакци\\p{L}*|независим\\p{L}*|проект\\p{L}*|издани\\p{L}*|журналист\\p{L}*|работу|[«"]).{0,80}',
  '(?:подпи(?:шитесь|шись|сывайтесь|сывайся|ска|саться)|присоединяйтесь|следите за нами|читайте нас|мы в)\\b.{0,100}(?:рассылк\\p{L}*|канал\\p{L}*|telegram|телеграм\\p{L}*|нас|новост\\p{L}*|соцсет\\p{L}*|youtube|whatsapp|viber|вконтакте|дзен\\p{L}*|max)\\b.{0,60}',
  '(?:подпишитесь|подписаться|подписывайтесь|пожертвовать|задонатить|сделать (?:взнос|пожертвование))(?: на .{2,40})?',
  '(?:дорог(?:ие|ой)|уважаем(?:ые|ый)) (?:читател\\p{L}*|друзья|подписчик\\p{L}*).{0,80}',
  '(?:обращение|письмо|слово) (?:от )?(?:редакци\\p{L}*|главного редактора).{0,40}',
  '(?:еженедельн\\p{L}* |ежедневн\\p{L}* |наша |бесплатн\\p{L}* )?рассылка(?: .{2,40})?',
  '(?:мы|наш сайт|этот сайт|сайт) использу(?:ем|ет) (?:файлы )?(?:cookie|куки).{0,160}',
  '(?:стать|станьте) (?:подписчиком|спонсором|патроном|соучастником|другом).{0,60}',
  // uk
  '(?:будь ласка,? )?(?:підтрим(?:айте|ати|ай)|допоможіть|допомогти) (?:нас|нам|наш\\p{L}*|редакці\\p{L}*|незалежн\\p{L}*|про[єе]кт\\p{L}*|видання|журналіст\\p{L}*|роботу|[«"]).{0,80}',
  '(?:підпи(?:шіться|шись|суйтесь|суйтеся|саться|сатися)|приєднуйтесь|приєднуйтеся|долучайтеся|долучайтесь|стежте за нами|читайте нас|ми в|слідкуйте)\\b.{0,100}(?:розсилк\\p{L}*|канал\\p{L}*|telegram|телеграм\\p{L}*|нас|нами|новин\\p{L}*|соцмереж\\p{L}*|youtube|whatsapp|viber|спільнот\\p{L}*)\\b.{0,60}',
  '(?:підпишіться|підписатися|підписатись|пожертвувати|задонатити|зробити внесок)(?: на .{2,40})?',
  '(?:дорог(?:і|ий)|шановн(?:і|ий)) (?:читач\\p{L}*|друзі|підписник\\p{L}*).{0,80}',
  '(?:звернення|лист|слово) (?:від )?(?:редакці\\p{L}*|головного редактора|головної редакторки).{0,40}',
  '(?:щотижнев\\p{L}* |щоденн\\p{L}* |наша |безкоштовн\\p{L}* )?розсилка(?: .{2,40})?',
  '(?:ми|наш сайт|цей сайт|сайт) використову(?:ємо|є) (?:файли )?cookie.{0,160}',
  '(?:стати|станьте) (?:підписником|спонсором|патроном|другом|частиною).{0,60}',
  // de
  '(?:bitte )?(?:unterstützen|fördern) sie (?:uns|unser\\p{L}*|unabhängig\\p{L}*|die|den|das).{0,80}',
  '(?:jetzt )?(?:spenden|abonnieren|anmelden|registrieren|beitragen|mitglied werden|newsletter (?:abonnieren|bestellen))(?: sie)?(?: .{2,40})?',
  '(?:abonnieren|bestellen|erhalten|melden) sie\\b.{0,80}(?:newsletter|e-mail|kanal|posteingang|update|briefing)\\b.{0,60}',
  '(?:liebe|sehr geehrte) (?:leser\\p{L}*|freunde).{0,80}',
  '(?:eine (?:nachricht|botschaft|bitte)|ein (?:wort|brief)) (?:von|der|des|aus|an) .{2,60}',
  '(?:unser |täglicher |wöchentlicher )?newsletter(?: .{2,40})?',
  '(?:wir verwenden|diese (?:web)?seite verwendet|wir nutzen) cookies.{0,160}',
  '(?:folgen|schreiben) sie uns.{0,60}',
  // fr
  "(?:soutenez|aidez|défendez)(?:-| )(?:nous|notre|une?|le|la|l').{0,80}",
  "(?:je (?:soutiens|donne|m'abonne|fais un don)|faire un don|faites un don|donnez|contribuez|abonnez-vous|s'abonner|inscrivez-vous|s'inscrire|rejoignez-nous|suivez-nous)(?: .{2,80})?",
  "(?:recevez|découvrez|inscrivez-vous à|abonnez-vous à) .{0,60}(?:newsletters?|infolettres?|boîte mail|lettre d'information|e-mail|chaîne)\\b.{0,60}",
  '(?:chers?|chères) (?:lecteurs?|lectrices?|amis?).{0,80}',
  "(?:un message|un mot|une lettre|un appel) (?:de|du|d'|à) .{2,60}",
  '(?:notre |la |nos )?(?:newsletters?|infolettres?)(?: .{2,40})?',
  '(?:nous utilisons|ce site utilise) (?:des )?cookies.{0,160}',
  // es
  '(?:por favor,? )?(?:apoy[ae]n?|ayúdan[oe]s|ayuda|defiende|respalda) (?:a |el |la |nuestr\\p{L}*|al |un ).{0,80}',
  '(?:dona(?:r)?|done|contribuye|suscríb[ae](?:te|se)|suscribirse|inscríb[ae](?:te|se)|regístr[ae](?:te|se)|hazte (?:socio|socia|miembro)|síguenos|únete)(?: .{2,80})?',
  '(?:recib[ea]|apúntate) .{0,60}(?:boletín|boletines|newsletter|correo|email|alertas)\\b.{0,60}',
  '(?:estimad[oa]s|querid[oa]s) (?:lector\\p{L}*|amig\\p{L}*).{0,80}',
  '(?:un mensaje|una carta|una nota) (?:de|del|a) .{2,60}',
  '(?:nuestro |el )?(?:boletín|newsletter)(?: .{2,40})?',
  '(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)) cookies.{0,160}',
  // it
  "(?:sostieni(?:ci)?|aiuta(?:ci)?|supporta|sostenete) (?:il|la|l'|un|i|a|con|noi|[a-z]).{0,80}",
  '(?:dona(?:re)?|contribuisci|abbona(?:ti|rsi)|iscrivi(?:ti|si)|registra(?:ti|rsi)|seguici|unisciti)(?: .{2,80})?',
  '(?:ricevi) .{0,60}(?:newsletter|e-?mail|posta|notizie)\\b.{0,60}',
  '(?:car[ei]|gentil[ei]) (?:lettor\\p{L}*|amic\\p{L}*).{0,80}',
  '(?:un messaggio|una lettera|una nota) (?:da|dal|dalla|di|a) .{2,60}',
  '(?:la )?(?:nostra )?newsletter(?: .{2,40})?',
  '(?:utilizziamo|questo sito (?:utilizza|usa)) (?:i )?cookie.{0,160}',
  // pt
  '(?:por favor,? )?(?:apoie|ajude(?:-nos)?|defenda) (?:o|a|os|as|nosso|nossa|um|uma|com).{0,80}',
  '(?:doe|doar|contribua|assine|inscreva-se|cadastre-se|siga-nos|junte-se|faça parte|torne-se)(?: .{2,80})?',
  '(?:receba|cadastre) .{0,60}(?:newsletter|boletim|e-?mail|notícias|whatsapp)\\b.{0,60}',
  '(?:car[oa]s|prezad[oa]s|querid[oa]s) (?:leitor\\p{L}*|amig\\p{L}*).{0,80}',
  '(?:uma mensagem|uma carta|um recado) (?:de|do|da|a) .{2,60}',
  '(?:nossa |a )?(?:newsletter|boletim)(?: .{2,40})?',
  '(?:utilizamos|usamos|este site (?:utiliza|usa)) cookies.{0,160}',
  // pl
  '(?:wesprzyj|wspieraj|wspomóż|pomóż)(?:cie)? (?:nas|nam|nasz\\p{L}*|niezależn\\p{L}*|redakcj\\p{L}*|[a-z]).{0,80}',
  '(?:wpłać|przekaż darowiznę|subskrybuj|zapisz się|zasubskrybuj|zarejestruj się|zaloguj się|dołącz do nas|obserwuj nas|śledź nas|wykup)(?: .{2,80})?',
  '(?:drodzy|szanowni) (?:czytelnic\\p{L}*|przyjaciele|państwo).{0,80}',
  '(?:wiadomość|list|apel) (?:od|do) .{2,60}',
  '(?:nasz |bezpłatny )?(?:newsletter|biuletyn)(?: .{2,40})?',
  '(?:używamy|ta strona używa|strona korzysta z|korzystamy z) (?:plików )?(?:cookies?|ciasteczek).{0,160}',
  // tr
  '(?:bize |bizi )?(?:destek (?:olun|ver(?:in)?)|destekleyin|bağış (?:yapın|yap)|katkıda bulunun|abone (?:ol|olun)|üye (?:ol|olun)|kaydolun|kayıt ol(?:un)?|takip edin)(?: .{0,80})?',
  '.{0,60}(?:bültenimize|e-bültenimize|kanalımıza|bültenine|kanalımızı|hesabımızı)\\b.{0,60}',
  '(?:sevgili|değerli) (?:okur\\p{L}*|dostlar\\p{L}*).{0,80}',
  '(?:bağımsız (?:gazeteciliği|haberciliği)).{0,80}',
  '.{2,40}(?:ekibinden|yayın kurulundan|editöründen) (?:bir )?(?:mesaj|mektup|not)',
  '(?:bu (?:web )?site(?:si)?|sitemiz|web sitemiz)\\b.{0,40}çerez.{0,160}',
  '(?:haftalık |günlük |ücretsiz )?(?:e-?)?bülten(?: .{2,40})?',
  // ar
  '(?:ادعم|ادعموا|ساهم|ساهموا|تبرع|تبرعوا|ساعدنا|ساعدونا)(?: .{0,80})?',
  '(?:اشترك|اشتركوا|سجل|انضم|انضموا|تابعنا|تابعونا)(?: .{0,100})?',
  '(?:أعزائي|عزيزي|أعزاءنا|عزيزتي)(?: القارئ| القراء| القارئة)?.{0,80}',
  '(?:رسالة|كلمة) من .{2,60}',
  '(?:النشرة|نشرتنا) (?:البريدية|الإخبارية|الأسبوعية|اليومية).{0,60}',
  '(?:نستخدم|يستخدم هذا الموقع|يستخدم موقعنا).{0,40}(?:ملفات تعريف الارتباط|كوكيز).{0,160}',
  // zh
  '(?:请)?(?:支持|資助|赞助|贊助|捐助)(?:我们|我們|本报|本報|独立|獨立|新闻自由|新聞自由).{0,60}',
  '(?:立即|马上|馬上|现在|現在)?(?:捐款|捐赠|捐贈|订阅|訂閱|注册|註冊|登录|登入|加入会员|加入會員)(?:我们|我們|本报|本報|今天|支持)?.{0,30}',
  '(?:亲爱的|親愛的|尊敬的)(?:读者|讀者|朋友).{0,60}',
  '(?:来自|來自).{1,30}的(?:信|一封信|讯息|訊息|消息|话|話)',
  '.{0,20}(?:电子报|電子報|新闻简报|新聞簡報|时事通讯|時事通訊|邮件列表|公众号|公眾號).{0,40}',
  '(?:关注|關注)(?:我们|我們|微信|公众号).{0,40}',
  '(?:本网站|本網站|我们|我們)使用\\s?cookie.{0,80}',
]

/** Words of such boxes, to tell where they end. */
const ASKING_WORDS =
  /newsletter|mailbox|inbox|unsubscrib|subscrib|privacy (?:policy|notice)|terms of (?:use|service)|cookies?|donat(?:e|ion)|one[- ]time|per month|monthly|annual(?:ly)?|contribut(?:e|ion)|your support|support us|independent journalism|free press|sign(?:ing)? up|payment|credit card|рассылк|подпис(?:ывай|ат|к[аиуе]|ыва)|подпишит|пожертвован|донат|политик\p{L}* конфиденциальности|независим\p{L}* журналистик|ежемесячн|поддержк\p{L}* читател|розсилк|підпис(?:уй|ат|к[аиу])|підпишіт|пожертв|політик\p{L}* конфіденційності|незалежн\p{L}* журналістик|щомісячн|spende|abonn|datenschutz|e-mail-adresse|unabhängigen? journalismus|monatlich|infolettre|abonne|politique de confidentialité|faire un don|désinscri|mensuel|suscri[pb]|boletín|donaci[oó]n|política de privacidad|periodismo (?:libre|independiente)|mensual|iscri(?:vi|zione)|abbona|donazion|informativa sulla privacy|giornalismo (?:libero|indipendente)|mensile|inscrev|assin(?:e|atura|ante)|doaç(?:ão|ões)|política de privacidade|jornalismo (?:livre|independente)|mensal|darowizn|subskry|zapisz|polityk\p{L}* prywatności|niezależn\p{L}* dziennikarstw|miesięczn|bağış|abone|bülten|gizlilik politikası|bağımsız gazetecilik|aylık|تبرع|اشتراك|النشرة|سياسة الخصوصية|الصحافة المستقلة|شهري|捐款|捐赠|捐贈|订阅|訂閱|电子报|電子報|隐私政策|隱私政策|独立新闻|獨立新聞|每月/iu

/** First and second person, for boxes that speak to the reader. Only outside quotations; upper-case US is a country. */
const READER: Readonly<Record<string, RegExp>> = {
  en: /\b(?:[Ww]e|[Ww]e're|[Ww]e've|[Oo]ur|us|[Yy]ou|[Yy]our|[Yy]ou're|[Yy]ou'll|[Yy]ourself)\b/u,
  ru: /(?<!\p{L})(?:мы|нас|нам|нами|наш\p{L}*|вы|вас|вам|вами|ваш\p{L}*)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:ми|нас|нам|нами|наш\p{L}*|ви|вас|вам|вами|ваш\p{L}*)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:wir|uns|unser\p{L}*|Sie|Ihnen|Ihr|Ihre[nmrs]?)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:nous|notre|nos|vous|votre|vos)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:nosotros|nuestr[oa]s?|usted(?:es)?|tu|tus|nos|vuestr[oa]s?)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:noi|nostr[oaie]|voi|vostr[oaie]|tuo|tua|tuoi|tue|ci)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:nós|noss[oa]s?|vocês?|teu|tua|nos)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:my|nas|nam|nami|nasz\p{L}*|wam|wasz\p{L}*|twój|twoj\p{L}*|państwo|państwa|ciebie)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:biz|bizi|bizim|bize|siz|sizi|sizin|size|\p{L}+(?:ınız|iniz|unuz|ünüz)\p{L}*|\p{L}+(?:ımız|imiz|umuz|ümüz)\p{L}*)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:نحن|لنا|إننا|أنت|لكم|\p{L}{3,}كم|\p{L}{3,}نا)(?!\p{L})/u,
  zh: /我们|我們|您|你|本报|本報/u,
}

/** Lines that are no part of any article, wherever they stand. */
const DEBRIS = [
  // advertising, players, sharing, comments
  '(?:advertisement|advertising|advert|sponsored|ad|ads|promoted|caption|photos?|gallery|slideshow|(?:image|photo|slide|picture) \\d+ (?:of|/)[ /]*\\d+|story continues below(?: advertisement)?|continue reading(?: below| the main story)?|article continues (?:after|below).{0,40}|scroll (?:down )?(?:to|for).{0,40})',
  '(?:реклама|на правах рекламы|продолжение (?:после|под) реклам\\p{L}*|werbung|anzeige|publicité|publicidad|pubblicità|publicidade|reklama|reklam|إعلان|إعلانات|广告|廣告)',
  '(?:share|share this(?: article| story| post)?|share on .{2,20}|tweet|email|print|copy link|comments?|leave a comment|\\d+ comments?|view comments|show comments|join the conversation|post a comment|save|bookmark|like|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram)',
  '(?:поделиться|поделитесь|комментарии|комментировать|распечатать|скопировать ссылку|поділитися|поділіться|коментарі|коментувати|роздрукувати|teilen|kommentare|drucken|merken|partager|commenter|commentaires|imprimer|compartir|comentarios|imprimir|condividi|commenti|stampa|compartilhar|comentários|udostępnij|komentarze|drukuj|skomentuj|paylaş|yorumlar|yorum yap|yazdır|مشاركة|شارك|تعليقات|طباعة|分享|评论|評論|打印|收藏|点赞)',
  '(?:loading|play|pause|mute|unmute|close|open|menu|skip|back to top|expand|show more|load more|see more|view more|read full article|tap to .{2,20}|click (?:here|to).{0,60})(?:\\.\\.\\.|…)?',
  // lengths and ways of reading
  '(?:\\d+[- ]?(?:min(?:ute)?s?\\.?)(?: (?:of )?read(?:ing)?(?: time)?)?|(?:reading time|read time|time to read|est\\. reading time).{0,20})',
  '(?:(?:время чтения|час читання|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|czas czytania|okuma süresi|مدة القراءة|阅读时间|閱讀時間).{0,24})',
  '(?:читать|читати|чтение|lectura|lecture|lesedauer)?\\s*(?:~|≈)?\\s*\\d+\\s*(?:мин(?:ут\\p{L}*)?|хв(?:илин\\p{L}*)?|min(?:uten|utes|utos|uti)?|dk|dakika|دقائق|دقيقة|分钟|分鐘)\\.?(?: (?:чтения|читання|lesezeit|de lecture|de lectura|di lettura|de leitura|czytania|okuma|قراءة))?',
  '(?:listen to (?:this )?(?:article|story).{0,40}|(?:this )?(?:article|audio) (?:is|was) (?:voiced|read).{0,60})',
  // where a copy came from
  '(?:original url|original link|source url|permalink|short link|canonical url|via|url|link)\\s*:?(?:\\s*<?https?://\\S+>?)?',
  '<?https?://\\S+>?',
  '(?:источник|джерело|quelle|fuente|fonte|źródło|kaynak|المصدر|来源|來源|source)\\s*[:：].{0,80}',
  // tags and topics
  '(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|more on(?: this)?|read more about|in this (?:article|story)|теги|тэги|темы|рубрик[аи]|ключевые слова|теми|мітки|schlagworte|themen|mots[- ]clés|etiquetas|temas|tag|argomenti|tópicos|assuntos|tagi|tematy|etiketler|konular|الوسوم|كلمات مفتاحية|标签|標籤|关键词|關鍵詞)\\s*[:：].{0,200}',
  // counters and rules
  '[\\d\\s.,:;|/()+%$€£&•·*_–—-]+',
  // typos and corrections wanted
  '(?:если вы (?:нашли|заметили)|нашли ошибку|заметили ошибку|якщо (?:ви )?(?:знайшли|помітили)|знайшли помилку|помітили помилку|found (?:a|an) (?:typo|error|mistake)|spotted an error|see an error|si detecta|se trovi un errore|zauważyłeś błąd).{0,160}',
]

/** Ends of articles: rights, masthead, who to write to. May be whole sentences. */
const COLOPHON = [
  '(?:©|\\(c\\)|copyright)\\s?.{0,200}',
  '.{0,120}(?:all rights reserved|все права защищены|усі права захищені?о?|всі права захищено|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone|(?:tüm|her) hak(?:ları|kı) saklıdır|جميع الحقوق محفوظة|版权所有|版權所有).{0,160}',
  '(?:this (?:article|story|material|piece|post) (?:was |has been |is |originally |first )+(?:published|appeared|republished|syndicated|produced).{0,200})',
  '(?:(?:this|the) material may not be (?:published|broadcast|rewritten|redistributed)|reproduction (?:in whole|of)|no part of this).{0,200}',
  '(?:send|email|share|got|have) (?:us )?(?:a |your |news )?(?:tips?|letters?|story ideas?|feedback|corrections?)\\b.{0,160}',
  '.{0,120}(?:follow|find|contact|e-?mail|reach) (?:us|him|her|them|me|@\\w+|[a-z]+(?: [a-z]+)?) (?:on|at|via) (?:twitter|x|facebook|instagram|telegram|linkedin|threads|bluesky|@|[\\w.]+@).{0,120}',
  '(?:the|this) (?:author|writer|columnist)(?: of this (?:article|piece|column))? (?:is|was|has|teaches|writes|works|lives|can be).{0,200}',
  '(?:reporting|additional reporting|writing|editing|edited|written|compiled|translated|produced) by .{2,120}',
  '(?:перепечатка|копирование|использование материалов|при цитировании|передрук|копіювання|використання матеріалів|при цитуванні).{0,200}',
  '(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核)\\s*[:：].{0,40}',
  '(?:未经授权|未經授權|转载请|轉載請).{0,80}',
]

/** Before the name or agency of who took a picture. */
const CREDIT_WORD =
  '(?:file |stock |archive |courtesy |handout )?(?:photo(?:s|graph(?:s|er|y)?)?|image[sn]?|pictures?|picture credit|screenshot|screengrab|illustration|graphic|infographic|credits?|still)|фото(?:графи[яи])?|иллюстраци[яи]|скриншот|снимок|архивное фото|ілюстрація|світлина|скріншот|foto(?:s|graf[íi]a|grafia)?|archivfoto|symbolbild|bild(?:er|quelle|rechte)?|grafik|crédits?|crédito|cortesía|imagen|immagine|imagem|reprodução|divulgação|fot\\.|zdjęcie|fotoğraf|görsel|صورة|تصوير|الصورة|图片(?:来源)?|圖片(?:來源)?|图源|圖源|摄影|攝影|资料图|資料圖'

/** Agencies and archives whose name ends a caption. */
const AGENCY =
  '(?:the )?(?:tass|тасс|afp|афп|ap|ap photo|associated press|reuters|рейтерс?|epa(?:-efe)?|efe|ansa|dpa|apa|pap|pa(?: media| wire| images)?|xinhua|getty(?: images)?|shutterstock|anadolu(?: agency| ajansı)?|aa|ukrinform|укринформ|укрінформ|unian|уніан|униан|ria(?: novosti)?|риа(?: новости)?|sputnik|bloomberg|zuma(?: press)?|alamy|istock|imago(?: images)?|keystone|belga|nurphoto|sipa(?: press)?|kyodo(?: news)?|yonhap|depositphotos|unsplash|flickr|wikimedia(?: commons)?|wikipedia|handout|scanpix|ntb|tt|ritzau|lehtikuva|picture[ -]alliance|abaca|la ?presse|europa press|lusa|agência brasil|iha|dha|i̇ha|wam|spa|qna|petra|sana|irna|isna|fars|tasnim|press service|press office|пресс-служба|прес-служба|pressedienst|新华社|新華社|视觉中国|cfp|中新社|法新社|路透社|美联社|美聯社|إ\\.ب\\.أ|أ ف ب|أ\\.ف\\.ب|رويترز|الأناضول|وكالات|وام|واس|سانا)'

/** Pointers into a picture that captions begin with. */
const PICTURE_POINTER =
  '(?:file|pictured|above|left|right|top|bottom|caption|watch|video)\\s*[:—–|-]\\s|(?:in this (?:photo|image|picture|file|video)|a (?:handout|still|screenshot|screengrab|file)\\b.{0,30}(?:photo|picture|image|video|released)|на (?:фото|снимке|фотографии|кадре|видео|архивном фото)|на (?:світлині|знімку|відео)|auf (?:dem|diesem) (?:bild|foto|archivbild)|sur (?:la|cette) (?:photo|image)|en (?:la|esta) (?:foto|imagen|fotografía)|nella foto|na foto|na imagem|na zdjęciu|fotoğrafta|في الصورة|图为|圖為|资料图|資料圖)'

/** JavaScript's own word boundary knows ASCII letters only. */
const unicodeEnd = (pattern: string) => pattern.replaceAll('\\b', '(?![\\p{L}\\p{N}])')
const any = (patterns: readonly string[], end: string) =>
  new RegExp(`^(?:${unicodeEnd(patterns.join('|'))})${end}`, 'iu')

export const PHRASES = {
  /** A whole line that is a label over links. */
  relatedHeading: any([...RELATED, ...RELATED_ALONE], '\\s*[:：>»→…!.-]*$'),
  /** A label and a headline on one line. */
  relatedLine: new RegExp(
    `^(?:(?:${[...RELATED, ...RELATED_ALONE].join('|')})\\s*[:：|>»→]+\\s*\\S|(?:${STRONG_LABELS()})\\s*[-–—]?\\s*\\S)`,
    'iu',
  ),
  asking: any(ASKING, '\\s*[:：!.…>»→]*$'),
  askingWords: ASKING_WORDS,
  debris: any(DEBRIS, '\\s*[:：!.…>»→]*$'),
  colophon: any(COLOPHON, '$'),
  creditStart: new RegExp(
    `^(?:${CREDIT_WORD})(?:\\s*(?:[:：|/©]|by |from |courtesy|credit|von |par |de |di |per )|\\s+©)`,
    'iu',
  ),
  creditInside: new RegExp(
    `(?:^|[\\s(\\[|/.])(?:${CREDIT_WORD})\\s*(?:credit\\s*)?(?:[:：/©]|by\\b)\\s*[^.!?]{2,80}[)\\]]?\\.?$`,
    'iu',
  ),
  agencyEnd: new RegExp(`(?:^|[\\s/|(,.–—-])${AGENCY}\\)?\\.?$`, 'iu'),
  agencyStart: new RegExp(`^(?:${AGENCY})\\s*/\\s*\\S`, 'iu'),
  picturePointer: new RegExp(`^(?:${PICTURE_POINTER})`, 'iu'),
} as const

/** Labels that need no colon: no sentence of an article begins so. */
function STRONG_LABELS(): string {
  return [
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
  ].join('|')
}

/** True where the text speaks to its reader outside quotations. */
export function addressesReader(text: string, language: string | null): boolean {
  const pattern = READER[language ?? 'en'] ?? READER.en
  return pattern?.test(withoutQuotes(text)) ?? false
}

/** Text between quotation marks left out, unclosed ones up to the end. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*(?:”|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|「[^」]*(?:」|$)|"[^"]*(?:"|$)/g, ' ')
}

/** Text as the patterns want it. */
export function foldPhrase(text: string): string {
  return (
    text
      .replace(/[*_#`]{1,3}/g, '')
      .replace(/[’‘ʼ]/g, "'")
      // No case folding takes the Turkish capital to a plain i.
      .replaceAll('İ', 'i')
      .replace(/^[^\p{L}\p{N}©<]+/u, '')
      .trim()
  )
}
