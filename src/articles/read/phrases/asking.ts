import { wholeLine } from './pattern.js'

/** First lines of boxes that want money, an address or a click, and can be nothing else. */
const ASKING = [
  // en
  '(?:continue|keep|go on) reading\\b.{0,60}(?:subscri|account|trial|member|sign in|log in).{0,60}',
  '(?:already|not yet|not) an? (?:subscriber|member|registered).{0,80}',
  'to (?:continue|keep|go on) reading\\b.{0,80}',
  '(?:this (?:article|story|content|page) is )?(?:available |open )?(?:only |exclusively )?(?:for|to) (?:our )?(?:subscribers|members)(?: only)?.{0,60}',
  "you(?:'ve| have) (?:reached|read|used) .{0,60}(?:free|limit).{0,60}",
  '(?:contribute|donate|give|subscribe|join us|join|sign up|register|log ?in|sign in)(?: (?:today|now|here|for free|to continue.{0,40}|to read.{0,40}))?',
  '(?:sign up|subscribe|register|join|get|receive|enter your)\\b.{0,80}(?:newsletters?|inbox|mailing list|email|e-mail|alerts?|briefing|updates|channel|digest|bulletin)\\b.{0,60}',
  '(?:become|be) an? (?:member|patron|subscriber|supporter|insider|friend)\\b.{0,60}',
  '(?:follow|like|join|find|watch|contact|message|write to) us\\b.{0,80}',
  '(?:download|get|install) (?:our|the) (?:free )?(?:mobile )?app\\b.{0,60}',
  '(?:our )?(?:free )?(?:weekly|daily|morning|evening|email|e-mail)? ?newsletters?(?: signup| sign-up)?',
  '(?:we|this (?:web)?site) (?:use|uses|value|care about)\\b.{0,40}(?:cookies?|privacy).{0,160}',
  '(?:the )?(?:best|top) stories.{0,30}(?:inbox|email)',
  '(?:get|join|follow|sign up|subscribe|listen|download|check out|keep up|like us|want more|(?:have|got) a (?:news )?(?:tip|story)|visit our|contact us|e-?mail us)\\b.{0,220}(?:twitter|facebook|instagram|@\\w|newsletter|inbox|mailbox|delivered|alerts|forums?|podcast|letterbox|subscri|youtube|telegram|whatsapp|community@|news tip)\\b.{0,120}',
  '.{0,80}(?:may (?:earn|receive)|earns?|receives?) .{0,40}(?:affiliate )?commissions?\\b.{0,120}',
  '(?:remind me (?:later|in .{2,20}|tomorrow)|maybe later|no,? thanks|not now)',
  'thank(?:s| you) for reading\\b.{0,60} subscribe.{0,80}',
  'not ready to (?:support|donate|subscribe|contribute).{0,40}',
  // ru
  '(?:полный текст|материал|статья|продолжение) (?:доступ\\p{L}* )?(?:только )?(?:по подписке|(?:для )?подписчик\\p{L}*).{0,60}',
  'уже (?:есть подписка|подписаны|подписчик).{0,60}',
  'чтобы (?:читать|прочитать|прочесть|дочитать) (?:дальше|далее|полностью|материал|статью|текст).{0,80}',
  'поддерж(?:ите|ать|и) (?:нас|наш\\p{L}*|редакци\\p{L}*|независим\\p{L}* (?:журналист|сми|издани)\\p{L}*).{0,60}',
  '(?:подпи(?:шитесь|шись|сывайтесь|сывайся|ска|саться)|присоединяйтесь|следите за нами|читайте нас)\\b.{0,100}(?:рассылк\\p{L}*|канал\\p{L}*|telegram|телеграм\\p{L}*|нас|новост\\p{L}*|соцсет\\p{L}*|youtube|whatsapp|viber|вконтакте|дзен\\p{L}*|max)\\b.{0,60}',
  'мы (?:есть )?в (?:telegram|телеграм\\p{L}*|соцсетях|вконтакте|дзене?|max|whatsapp|viber|одноклассниках).{0,40}',
  '(?:подпишитесь|подписаться|подписывайтесь|пожертвовать|задонатить|сделать (?:взнос|пожертвование))(?: на .{2,40})?',
  '(?:обращение|письмо|слово) (?:от )?(?:редакци\\p{L}*|главного редактора).{0,40}',
  '(?:еженедельн\\p{L}* |ежедневн\\p{L}* |наша |бесплатн\\p{L}* )?рассылка(?: .{2,40})?',
  '(?:мы|наш сайт|этот сайт|сайт) использу(?:ем|ет) (?:файлы )?(?:cookie|куки).{0,160}',
  '(?:стать|станьте) (?:нашим )?(?:подписчиком|спонсором|патроном|соучастником)\\b.{0,60}',
  // uk
  '(?:повний текст|матеріал|стаття|продовження) (?:доступ\\p{L}* )?(?:тільки |лише )?(?:за підпискою|за передплатою|(?:для )?(?:підписник|передплатник)\\p{L}*).{0,60}',
  'вже (?:маєте підписку|маєте передплату|підписані|передплатник).{0,60}',
  'щоб (?:читати|прочитати|дочитати) (?:далі|повністю|матеріал|статтю|текст).{0,80}',
  'підтрим(?:айте|ати|ай) (?:нас|наш\\p{L}*|редакці\\p{L}*|незалежн\\p{L}* (?:журналіст|змі|медіа|видан)\\p{L}*).{0,60}',
  '(?:підпи(?:шіться|шись|суйтесь|суйтеся|саться|сатися)|приєднуйтесь|приєднуйтеся|долучайтеся|долучайтесь|стежте за нами|читайте нас|слідкуйте за)\\b.{0,100}(?:розсилк\\p{L}*|канал\\p{L}*|telegram|телеграм\\p{L}*|нас|нами|новин\\p{L}*|соцмереж\\p{L}*|youtube|whatsapp|viber|спільнот\\p{L}*)\\b.{0,60}',
  'ми (?:є )?(?:в|у) (?:telegram|телеграм\\p{L}*|соцмережах|whatsapp|viber).{0,40}',
  '(?:підпишіться|підписатися|підписатись|пожертвувати|задонатити|зробити внесок)(?: на .{2,40})?',
  '(?:звернення|лист|слово) (?:від )?(?:редакці\\p{L}*|головного редактора|головної редакторки).{0,40}',
  '(?:щотижнев\\p{L}* |щоденн\\p{L}* |наша |безкоштовн\\p{L}* )?розсилка(?: .{2,40})?',
  '(?:ми|наш сайт|цей сайт|сайт) використову(?:ємо|є) (?:файли )?cookie.{0,160}',
  '(?:стати|станьте) (?:нашим )?(?:підписником|спонсором|патроном)\\b.{0,60}',
  // de
  '(?:weiterlesen|lesen sie weiter) mit .{2,60}',
  '(?:sie (?:haben|sind) (?:bereits|schon)|(?:bereits|schon|noch kein[e]?)) .{0,30}(?:abo|abonnent\\p{L}*|konto|mitglied|registriert)\\b.{0,60}',
  'dieser (?:artikel|inhalt|beitrag|text) ist (?:nur |exklusiv )?(?:für|exklusiv).{0,80}',
  'um (?:den (?:artikel|text|beitrag) )?weiter(?:zu)?lesen.{0,80}',
  'unterstützen sie (?:uns|unser\\p{L}*|unabhängigen journalismus).{0,80}',
  '(?:jetzt )?(?:spenden|abonnieren|anmelden|registrieren|mitglied werden|newsletter (?:abonnieren|bestellen))(?: sie)?(?: jetzt| hier| kostenlos)?',
  '(?:abonnieren|bestellen|erhalten|melden) sie\\b.{0,80}(?:newsletter|e-mail|kanal|posteingang|update|briefing)\\b.{0,60}',
  '(?:unser |täglicher |wöchentlicher )?newsletter(?: .{2,40})?',
  '(?:wir verwenden|diese (?:web)?seite verwendet|wir nutzen) cookies.{0,160}',
  '(?:folgen|schreiben) sie uns.{0,60}',
  // fr
  '(?:cet article est |contenu |article )?réservé (?:à nos |aux )abonné\\p{L}*.{0,60}',
  'déjà abonné\\p{L}*.{0,60}',
  'il vous reste .{2,40} à (?:lire|découvrir).{0,80}',
  'pour (?:lire la suite|poursuivre (?:votre|la) lecture|continuer (?:à lire|votre lecture)).{0,80}',
  "soutenez(?:-nous| notre| nos| le journalisme| la presse| l'information).{0,80}",
  "(?:je (?:soutiens|donne|m'abonne|fais un don)|faire un don|faites un don|abonnez-vous|s'abonner|inscrivez-vous|s'inscrire|rejoignez-nous|suivez-nous)(?: .{2,80})?",
  "(?:recevez|inscrivez-vous à|abonnez-vous à) .{0,60}(?:newsletters?|infolettres?|boîte mail|lettre d'information|e-mail|chaîne)\\b.{0,60}",
  '(?:notre |la |nos )?(?:newsletters?|infolettres?)(?: .{2,40})?',
  '(?:nous utilisons|ce site utilise) (?:des )?cookies.{0,160}',
  // es
  '(?:contenido|artículo|noticia) (?:exclusiv[oa]|solo|reservad[oa]) para (?:suscriptores|socios).{0,60}',
  '¿?ya (?:eres|es) (?:suscriptor|socio)\\p{L}*.{0,60}',
  'para (?:seguir|continuar) leyendo.{0,80}',
  '(?:apoy[ae]n?|ayúdan[oe]s|respalda) (?:a )?(?:nuestr\\p{L}*|el periodismo|este periódico|este medio).{0,80}',
  '(?:suscríb[ae](?:te|se)|suscribirse|inscríb[ae](?:te|se)|regístr[ae](?:te|se)|hazte (?:socio|socia|miembro)|síguenos|únete a nuestr\\p{L}*)(?: .{2,80})?',
  'no te pierdas (?:ninguna|nada|las).{0,40}',
  '(?:recib[ea]|apúntate) .{0,60}(?:boletín|boletines|newsletter|correo|email|alertas)\\b.{0,60}',
  '(?:nuestro |el )?(?:boletín|newsletter)(?: (?:diario|semanal|gratuito|de noticias))?',
  '(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)) cookies.{0,160}',
  // it
  '(?:contenuto|articolo) (?:riservato|esclusivo|per) .{0,20}abbonati.{0,60}',
  'sei già abbonat[oa].{0,40}',
  'per continuare a leggere.{0,80}',
  "(?:sostienici|aiutaci|sostieni (?:il (?:nostro )?giornal|la nostra|l'informazione|noi)).{0,80}",
  '(?:abbona(?:ti|rsi)|iscrivi(?:ti|rsi)|registra(?:ti|rsi)|seguici|unisciti a noi|dona ora)(?: .{2,80})?',
  'ricevi .{0,60}(?:newsletter|e-?mail|posta|notizie)\\b.{0,60}',
  '(?:la )?(?:nostra )?newsletter(?: .{2,40})?',
  '(?:utilizziamo|questo sito (?:utilizza|usa)) (?:i )?cookie.{0,160}',
  // pt
  '(?:conteúdo|matéria|artigo) (?:exclusiv[oa]|restrit[oa]) para assinantes.{0,60}',
  'já é (?:assinante|cadastrado).{0,40}',
  'para continuar (?:lendo|a ler|a leitura).{0,80}',
  '(?:apoie|ajude)(?:-nos| o (?:nosso )?jornal| o jornalismo| a nossa| o nosso| nosso| nossa).{0,80}',
  '(?:assine|inscreva-se|inscrever-se|cadastre-se|siga-nos|junte-se a nós|torne-se (?:assinante|membro|apoiador)|doe agora)(?: .{2,80})?',
  '(?:receba|cadastre) .{0,60}(?:newsletter|boletim|e-?mail|notícias|whatsapp)\\b.{0,60}',
  '(?:nossa |a )?newsletter(?: .{2,40})?',
  '(?:utilizamos|usamos|este site (?:utiliza|usa)) cookies.{0,160}',
  // pl
  '(?:treść|artykuł|materiał|tekst) (?:jest )?(?:dostępn[ay]|tylko) .{0,20}(?:dla )?(?:prenumeratorów|subskrybentów|abonentów).{0,60}',
  'masz już (?:konto|prenumeratę|subskrypcję|abonament).{0,60}',
  'aby czytać dalej.{0,80}',
  '(?:wesprzyj|wspieraj|wspomóż)(?:cie)? (?:nas|nasz\\p{L}*|niezależne? (?:dziennikarstwo|media)|redakcj\\p{L}*).{0,80}',
  '(?:wpłać|przekaż darowiznę|subskrybuj|zapisz się|zasubskrybuj|zarejestruj się|zaloguj się|dołącz do nas|obserwuj nas|śledź nas)(?: .{2,80})?',
  '(?:wiadomość|list|apel) od (?:redakcji|zespołu|wydawcy).{0,40}',
  '(?:nasz |bezpłatny )?(?:newsletter|biuletyn)(?: .{2,40})?',
  '(?:używamy|ta strona używa|strona korzysta z|korzystamy z) (?:plików )?(?:cookies?|ciasteczek).{0,160}',
  // tr
  '(?:haberin |yazının )?(?:devamını|tamamını) (?:okumak|görmek) için.{0,80}',
  'zaten (?:abone|üye) (?:misiniz|mi).{0,40}',
  '(?:bize |bizi )(?:destek (?:olun|ver(?:in)?)|destekleyin|takip edin)(?: .{0,80})?',
  '(?:hemen |şimdi )?(?:abone (?:ol|olun)|üye (?:ol|olun)|bağış (?:yapın|yap)|kaydolun|kayıt ol(?:un)?)(?: .{0,60})?',
  '.{0,60}(?:bültenimize|e-bültenimize|kanalımıza|kanalımızı|hesabımızı)\\b.{0,60}',
  '(?:bu (?:web )?site(?:si)?|sitemiz|web sitemiz)\\b.{0,40}çerez.{0,160}',
  '(?:haftalık |günlük |ücretsiz )?(?:e-?)?bülten(?: aboneliği)?',
  // ar: without vowels the imperative reads like the past, so only with an object that is the outlet
  '(?:لمتابعة القراءة|لقراءة (?:المقال|النص) كامل\\p{L}*|هذا (?:المحتوى|المقال) (?:متاح|حصري) للمشتركين).{0,80}',
  '(?:هل )?(?:أنت|لديك) (?:مشترك|اشتراك)(?: بالفعل)?.{0,40}',
  '(?:ادعمنا|ادعمونا|ادعموا (?:صحافتنا|موقعنا)|ساعدنا|ساعدونا|ساهم معنا|تبرع الآن|تبرعوا الآن)(?: .{0,80})?',
  '(?:اشترك|اشتركوا) (?:الآن|معنا|في (?:نشرتنا|النشرة|قناتنا|القناة)).{0,80}',
  '(?:سجل|سجلوا) (?:الآن|بريدك|بريدكم|اشتراكك).{0,60}',
  '(?:انضم|انضموا) (?:إلينا|إلى (?:قناتنا|مجموعتنا)).{0,60}',
  '(?:تابعنا|تابعونا)(?: .{0,80})?',
  '(?:النشرة|نشرتنا) (?:البريدية|الإخبارية)(?: .{0,40})?',
  '(?:نستخدم|يستخدم هذا الموقع|يستخدم موقعنا).{0,40}(?:ملفات تعريف الارتباط|كوكيز).{0,160}',
  // zh
  '(?:继续阅读|繼續閱讀|阅读全文|閱讀全文).{0,20}(?:订阅|訂閱|登录|登入|会员|會員).{0,20}',
  '(?:已经|已經)?是(?:会员|會員|订阅者|訂閱者)[?？].{0,20}',
  '(?:请|請)?(?:支持|資助|资助|赞助|贊助|捐助)(?:我们|我們|本报|本報|独立新闻|獨立新聞|独立媒体|獨立媒體).{0,60}',
  '(?:立即|马上|馬上|现在|現在|免费|免費)?(?:捐款|捐赠|捐贈|订阅|訂閱|注册|註冊|登录|登入|加入会员|加入會員)(?:我们|我們|本报|本報|支持|今天|会员|會員)?(?:的)?(?:电子报|電子報|新闻简报|新聞簡報|频道|頻道|通讯|通訊)?',
  '(?:订阅|訂閱|关注|關注|扫描|掃描|扫码|掃碼).{0,20}(?:公众号|公眾號|二维码|二維碼|频道|頻道|电子报|電子報|微信|微博).{0,20}',
  '(?:本网站|本網站|我们|我們)使用\\s?cookie.{0,80}',
]

/** Lines that such boxes begin with, and that could also be a subheading or a sentence. */
const PLEADING = [
  // en
  "(?:please )?support (?:us|our|the|independent|free|quality|local|fearless|this|[a-z'-]+(?: [a-z'-]+){0,4}!).{0,60}",
  "(?:since|as|before) you(?:'re| are| go) (?:here|reading).{0,100}",
  '(?:we have )?a small favou?r.{0,60}',
  'thank you for (?:reading|being|your).{0,100}',
  '(?:an? )?(?:personal |urgent )?(?:message|note|word|letter|request|appeal) (?:from|to) .{2,60}',
  'dear (?:readers?|supporters?|friends?)\\b.{0,80}',
  '(?:help|back) us\\b.{0,80}',
  '(?:before you go|enjoying this|enjoy this|did you like this|was this (?:article|story) (?:useful|helpful))\\b.{0,80}',
  'we (?:need|depend on|rely on) (?:your|you|readers?)\\b.{0,80}',
  '(?:your|make a) (?:donation|contribution|support|gift)\\b.{0,80}',
  '(?:why|how)(?: you can)? (?:support|trust|donate to) .{2,40}',
  // ru
  '(?:пожалуйста,? )?(?:поддерж(?:ите|ать|и)|помогите|помочь) .{2,80}',
  '(?:дорог(?:ие|ой)|уважаем(?:ые|ый)) (?:читател\\p{L}*|друзья|подписчик\\p{L}*).{0,80}',
  // uk
  '(?:будь ласка,? )?(?:підтрим(?:айте|ати|ай)|допоможіть|допомогти) .{2,80}',
  '(?:дорог(?:і|ий)|шановн(?:і|ий)) (?:читач\\p{L}*|друзі|підписник\\p{L}*).{0,80}',
  // de
  '(?:bitte )?(?:unterstützen|fördern|helfen) sie .{2,80}',
  '(?:liebe|sehr geehrte) (?:leser\\p{L}*|freunde).{0,80}',
  '(?:eine (?:nachricht|botschaft|bitte)|ein (?:wort|brief)) (?:von|der|des|aus|an) .{2,60}',
  // fr
  '(?:soutenez|aidez|défendez|donnez|contribuez)(?:-| ).{2,80}',
  '(?:chers?|chères) (?:lecteurs?|lectrices?|amis?).{0,80}',
  "(?:un message|un mot|une lettre|un appel) (?:de|du|d'|à) .{2,60}",
  // es
  '(?:por favor,? )?(?:apoy[ae]n?|ayuda|defiende|respalda|dona(?:r)?|done|contribuye|únete) .{2,80}',
  '(?:estimad[oa]s|querid[oa]s) (?:lector\\p{L}*|amig\\p{L}*).{0,80}',
  '(?:un mensaje|una carta|una nota) (?:de|del|a) .{2,60}',
  // it
  '(?:sostieni|aiuta|supporta|sostenete|dona|contribuisci) .{2,80}',
  '(?:car[ei]|gentil[ei]) (?:lettor\\p{L}*|amic\\p{L}*).{0,80}',
  '(?:un messaggio|una lettera|una nota) (?:da|dal|dalla|di|a) .{2,60}',
  // pt
  '(?:por favor,? )?(?:apoie|ajude|defenda|doe|doar|contribua|faça parte) .{2,80}',
  '(?:car[oa]s|prezad[oa]s|querid[oa]s) (?:leitor\\p{L}*|amig\\p{L}*).{0,80}',
  '(?:uma mensagem|uma carta|um recado) (?:de|do|da|a) .{2,60}',
  // pl
  '(?:wesprzyj|wspieraj|wspomóż|pomóż)(?:cie)? .{2,80}',
  '(?:drodzy|szanowni) (?:czytelnic\\p{L}*|przyjaciele|państwo).{0,80}',
  // tr
  '(?:destek (?:olun|verin)|destekleyin|katkıda bulunun)(?: .{0,80})?',
  '(?:sevgili|değerli) (?:okur\\p{L}*|dostlar\\p{L}*).{0,80}',
  '(?:bağımsız (?:gazeteciliği|haberciliği)).{0,80}',
  '.{2,40}(?:ekibinden|yayın kurulundan|editöründen) (?:bir )?(?:mesaj|mektup|not)',
  // ar
  '(?:أعزائي|عزيزي|أعزاءنا|عزيزتي)(?: القارئ| القراء| القارئة)?.{0,80}',
  '(?:رسالة|كلمة) من .{2,60}',
  // zh
  '(?:亲爱的|親愛的|尊敬的)(?:读者|讀者|朋友).{0,60}',
  '(?:来自|來自).{1,30}的(?:信|一封信|讯息|訊息|消息|话|話)',
]

/** The first line of a box that wants something of the reader. */
export const ASKING_LINE = wholeLine(...ASKING)

/** The first line of such a box if the lines after it bear it out. */
export const PLEADING_LINE = wholeLine(...PLEADING)

/** Words of such boxes, to tell where they end. */
export const ASKING_WORDS =
  /[$€£]\s?\d+ (?:a|per|each) (?:month|year)|(?:dollars|euros?|pounds) (?:a|per|each) (?:month|year)|newsletter|mailbox|inbox|unsubscrib|subscrib|privacy (?:policy|notice)|terms of (?:use|service)|cookies?|donat(?:e|ion)|one[- ]time|per month|monthly|annual(?:ly)?|contribut(?:e|ion)|your support|support us|readers like you|behind a paywall|join(?:ing)? our community|from as little as|independent journalism|free press|sign(?:ing)? up|payment|credit card|рассылк|подпис(?:ывай|ат|к[аиуе]|ыва)|подпишит|пожертвован|донат|политик\p{L}* конфиденциальности|независим\p{L}* журналистик|ежемесячн|поддержк\p{L}* читател|розсилк|підпис(?:уй|ат|к[аиу])|підпишіт|пожертв|політик\p{L}* конфіденційності|незалежн\p{L}* журналістик|щомісячн|spende|abonn|datenschutz|e-mail-adresse|unabhängigen? journalismus|monatlich|infolettre|abonne|politique de confidentialité|faire un don|désinscri|mensuel|suscri[pb]|boletín|donaci[oó]n|política de privacidad|periodismo (?:libre|independiente)|mensual|iscri(?:vi|zione)|abbona|donazion|informativa sulla privacy|giornalismo (?:libero|indipendente)|mensile|inscrev|assin(?:e|atura|ante)|doaç(?:ão|ões)|política de privacidade|jornalismo (?:livre|independente)|mensal|darowizn|subskry|zapisz|polityk\p{L}* prywatności|niezależn\p{L}* dziennikarstw|miesięczn|bağış|abone|bülten|gizlilik politikası|bağımsız gazetecilik|aylık|تبرع|اشتراك|النشرة|سياسة الخصوصية|الصحافة المستقلة|شهري|捐款|捐赠|捐贈|订阅|訂閱|电子报|電子報|隐私政策|隱私政策|独立新闻|獨立新聞|每月/iu
