/** A page as the plainest newsroom would serve it: every line a bare paragraph in one container. `-` marks what is no article text. */
export interface LinePage {
  readonly name: string
  readonly language: string
  readonly title: string
  /** One a line; a leading `- ` marks a line that must not be in the text. Square brackets make a link. */
  readonly lines: string
}

export const LINE_PAGES: readonly LinePage[] = [
  {
    name: 'donation banner in the middle, opinionated outlet',
    language: 'en',
    title: 'Fishermen Held Since Autumn Return to Port',
    lines: `
- Support The Harbour Gazette!
- Give today
- Fishermen Held Since Autumn Return to Port
- March 12, 2026
- The trawler Merlin at the quay on Thursday. Ann Teller / AP
Eleven fishermen who had been held on the island since the autumn came home on Thursday, after a deal that both coast guards had kept quiet for weeks.
Their families had gathered on the quay before dawn, and some of them wept as the boat came in.
“We never knew which week would be the last,” said the skipper, who asked us not to print his name.
- Related: [What the Treaty of 1987 Says About the Strait]
- A Message from The Harbour Gazette:
- Dear readers,
- Our small newsroom has no owner but you. Last year the ministry closed our bank account, and we have been living on your gifts ever since.
- If you can, give us five dollars a month. It takes a minute, and it keeps our reporters on the road.
- Once
- Monthly
- Yearly
- Continue
The ministry said that the exchange had gone as planned and that a second boat would follow.
No money was paid, according to the mediator, a retired judge from the mainland.
A Quiet Channel
The judge had carried letters between the two sides since November, first by telephone and later in person.
Two more crews are still on the island. Their release is not part of the deal.
- Read more
- [Judge Named as Go-Between in Fishing Row]
- The retired judge had last served on the maritime court.
- 3 min read
- [Island Council Votes on New Patrols]
- The vote was closer than expected, and a second one may follow in the spring.
- 1 min read
`,
  },
  {
    name: 'newsletter in the middle, teaser lines, agency at the end',
    language: 'en',
    title: 'Talks on the northern border move to a second week',
    lines: `
- By Maria Lund
- Updated 14:05 GMT, 3 February 2026
Envoys from both countries agreed on Tuesday to stay in the lakeside hotel for a second week, a sign that the talks are not going as badly as feared.
A spokesman said that the lists of prisoners had been compared “name by name”.
- Sign up for our morning briefing
- Get the stories that matter in your inbox every weekday.
- By signing up you agree to our terms of use and privacy policy.
- Email address
- Subscribe
He would not say how many names were left in dispute.
- READ ALSO: [Why the ferry line matters more than the border]
The chief negotiator of the southern side flew home on Monday for consultations, but is expected back before the weekend.
Outside the hotel, relatives of the missing have put up photographs along the fence.
- © 2026 The Northern Post. All rights reserved.
`,
  },
  {
    name: 'русская страница с плашками',
    language: 'ru',
    title: 'Стороны договорились о возвращении экипажа сухогруза',
    lines: `
- 5 февраля 2026, 14:20
- Фото: пресс-служба порта
Экипаж сухогруза, задержанного осенью, вернётся домой в ближайшие дни, сообщил во вторник представитель администрации порта.
По его словам, договорённость удалось достичь после третьего раунда консультаций, который прошёл за закрытыми дверями.
- Читайте также: [Что известно о задержании судна]
«Мы ждали этого почти пять месяцев», — сказала журналистам жена капитана.
- Поддержите нашу редакцию
- Мы работаем для вас и не зависим ни от государства, ни от крупного бизнеса. Ваши пожертвования помогают нам оставаться независимыми.
- Разово
- Ежемесячно
- Поддержать
Посредником выступила соседняя страна, имя которой стороны попросили не называть.
- Подписывайтесь на наш канал в Telegram
Судно останется в порту до конца следствия, но моряков это не касается.
Сколько человек находится на борту, пока не уточняется.
- Нашли ошибку? Выделите её и нажмите Ctrl+Enter
- Материалы по теме
- [Порт закрыли на три дня из-за шторма]
- [Владелец сухогруза ответил на обвинения]
`,
  },
  {
    name: 'українська сторінка з підпискою',
    language: 'uk',
    title: 'Моряки з затриманого судна повернуться додому',
    lines: `
- Автор: Олена Приклад
- 5 лютого 2026, 14:20
Екіпаж судна, яке затримали восени, повернеться додому найближчими днями, повідомив речник порту.
За його словами, домовленості вдалося досягти після третього раунду консультацій, що тривав понад добу.
- Читайте також: [Що відомо про затримання судна]
«Ми чекали на це майже п'ять місяців», — сказала дружина капітана.
- Підтримайте нашу редакцію
- Ми працюємо для вас. Ваші внески допомагають нам залишатися незалежними.
- Підтримати
Посередником була сусідня країна, назву якої сторони попросили не розголошувати.
- Підписуйтесь на наш канал у Telegram
Судно залишиться в порту до кінця слідства, але моряків це не стосується.
- За темою
- [Порт закрили на три дні через шторм]
- [Власник судна відповів на звинувачення]
`,
  },
  {
    name: 'deutsche Seite mit Newsletter und Bildzeile',
    language: 'de',
    title: 'Besatzung des festgehaltenen Frachters kommt frei',
    lines: `
- Von Hanna Beispiel
- 05.02.2026, 14:20 Uhr
- Der Frachter liegt seit Oktober im Hafen. Foto: Jan Muster/dpa
Die Besatzung des im Herbst festgehaltenen Frachters darf in den kommenden Tagen nach Hause, teilte die Hafenbehörde am Dienstag mit.
Die Einigung kam nach einer dritten Verhandlungsrunde zustande, die mehr als einen Tag gedauert hatte.
- Lesen Sie auch: [Was über die Festsetzung bekannt ist]
„Wir haben fast fünf Monate darauf gewartet“, sagte die Frau des Kapitäns.
- Newsletter abonnieren
- Erhalten Sie jeden Morgen die wichtigsten Nachrichten in Ihr Postfach. Mit der Anmeldung stimmen Sie unserer Datenschutzerklärung zu.
- E-Mail-Adresse
- Jetzt anmelden
Vermittelt hatte ein Nachbarland, dessen Namen beide Seiten nicht nennen wollten.
Das Schiff selbst bleibt bis zum Ende der Ermittlungen im Hafen.
- Mehr zum Thema
- [Hafen drei Tage lang gesperrt]
- [Reeder weist die Vorwürfe zurück]
`,
  },
  {
    name: 'page française avec appel aux dons',
    language: 'fr',
    title: "L'équipage du cargo retenu va rentrer chez lui",
    lines: `
- Par Claire Exemple
- Publié le 5 février 2026 à 14h20
- Le cargo est à quai depuis octobre. Photo Marc Exemple/AFP
L'équipage du cargo retenu depuis l'automne pourra rentrer chez lui dans les prochains jours, a annoncé mardi l'autorité portuaire.
L'accord a été trouvé après une troisième série de pourparlers, qui avait duré plus d'une journée.
- À lire aussi : [Ce que l'on sait de la saisie du navire]
« Nous attendions cela depuis près de cinq mois », a déclaré l'épouse du capitaine.
- Soutenez notre journal
- Votre don nous permet de rester libres. Sans vous, nous ne pourrions pas enquêter.
- Je fais un don
Un pays voisin, que les deux parties n'ont pas voulu nommer, a servi de médiateur.
Le navire restera au port jusqu'à la fin de l'enquête.
- Sur le même sujet
- [Le port fermé pendant trois jours]
- [L'armateur répond aux accusations]
`,
  },
  {
    name: 'página española con boletín',
    language: 'es',
    title: 'La tripulación del carguero retenido volverá a casa',
    lines: `
- Por Elena Ejemplo
- 5 de febrero de 2026, 14:20
- El carguero, amarrado desde octubre. Foto: EFE
La tripulación del carguero retenido desde el otoño podrá volver a casa en los próximos días, anunció el martes la autoridad portuaria.
El acuerdo llegó después de una tercera ronda de conversaciones que duró más de un día.
- Te puede interesar: [Lo que se sabe de la retención del barco]
«Llevábamos casi cinco meses esperando», dijo la esposa del capitán.
- Suscríbete a nuestro boletín
- Recibe cada mañana las noticias más importantes en tu correo. Al suscribirte aceptas nuestra política de privacidad.
- Correo electrónico
- Suscribirse
Un país vecino, cuyo nombre las partes no quisieron revelar, actuó como mediador.
El barco permanecerá en el puerto hasta que termine la investigación.
- Noticias relacionadas
- [El puerto, cerrado tres días]
- [El armador responde a las acusaciones]
`,
  },
  {
    name: 'pagina italiana con sostegno',
    language: 'it',
    title: "L'equipaggio del cargo fermato tornerà a casa",
    lines: `
- di Anna Esempio
- 5 febbraio 2026, ore 14:20
- Il cargo è in porto da ottobre. Foto: ANSA
L'equipaggio del cargo fermato in autunno potrà tornare a casa nei prossimi giorni, ha annunciato martedì l'autorità portuale.
L'intesa è arrivata dopo un terzo giro di colloqui, durato più di un giorno.
- Leggi anche: [Che cosa si sa del fermo della nave]
«Aspettavamo da quasi cinque mesi», ha detto la moglie del comandante.
- Sostieni il nostro giornale
- Il tuo contributo ci permette di restare liberi. Senza di te non potremmo andare avanti.
- Dona ora
Un Paese vicino, che le parti non hanno voluto nominare, ha fatto da mediatore.
La nave resterà in porto fino alla fine delle indagini.
- Articoli correlati
- [Porto chiuso per tre giorni]
- [L'armatore risponde alle accuse]
`,
  },
  {
    name: 'página portuguesa com newsletter',
    language: 'pt',
    title: 'Tripulação do cargueiro retido vai voltar para casa',
    lines: `
- Por Joana Exemplo
- 5 de fevereiro de 2026 às 14h20
- O cargueiro está no porto desde outubro. Foto: Divulgação
A tripulação do cargueiro retido no outono poderá voltar para casa nos próximos dias, anunciou na terça-feira a autoridade portuária.
O acordo veio depois de uma terceira rodada de conversas, que durou mais de um dia.
- Leia também: [O que se sabe sobre a retenção do navio]
“Esperamos por isso quase cinco meses”, disse a mulher do capitão.
- Assine a nossa newsletter
- Receba todas as manhãs as notícias mais importantes no seu e-mail. Ao se inscrever, você aceita a nossa política de privacidade.
- Inscrever-se
Um país vizinho, que as partes não quiseram nomear, serviu de mediador.
O navio ficará no porto até o fim da investigação.
- Notícias relacionadas
- [Porto fica fechado por três dias]
- [Armador responde às acusações]
`,
  },
  {
    name: 'polska strona z apelem',
    language: 'pl',
    title: 'Załoga zatrzymanego frachtowca wróci do domu',
    lines: `
- Autor: Anna Przykład
- 5 lutego 2026, 14:20
- Frachtowiec stoi w porcie od października. Fot. PAP
Załoga frachtowca zatrzymanego jesienią będzie mogła wrócić do domu w najbliższych dniach, poinformował we wtorek zarząd portu.
Porozumienie osiągnięto po trzeciej rundzie rozmów, która trwała ponad dobę.
- Czytaj także: [Co wiadomo o zatrzymaniu statku]
„Czekaliśmy na to prawie pięć miesięcy” – powiedziała żona kapitana.
- Wesprzyj naszą redakcję
- Dzięki twojej darowiźnie możemy pozostać niezależni. Bez was nie dalibyśmy rady.
- Wpłać
Mediatorem był sąsiedni kraj, którego nazwy strony nie chciały ujawnić.
Statek pozostanie w porcie do końca śledztwa.
- Powiązane artykuły
- [Port zamknięty na trzy dni]
- [Armator odpowiada na zarzuty]
`,
  },
  {
    name: 'aboneliğe çağıran Türkçe sayfa',
    language: 'tr',
    title: 'Alıkonulan yük gemisinin mürettebatı evine dönüyor',
    lines: `
- Yazan: Ayşe Örnek
- 5 Şubat 2026, 14:20
- Gemi ekim ayından beri limanda bekliyor. Fotoğraf: AA
Sonbaharda alıkonulan yük gemisinin mürettebatı önümüzdeki günlerde evine dönecek, liman yönetimi salı günü duyurdu.
Anlaşma, bir günden uzun süren üçüncü tur görüşmelerin ardından sağlandı.
- İlgili haber: [Geminin alıkonulması hakkında bilinenler]
“Bunu neredeyse beş aydır bekliyorduk” dedi kaptanın eşi.
- Bültenimize abone olun
- Günün önemli haberleri her sabah e-posta kutunuza gelsin. Abone olarak gizlilik politikamızı kabul etmiş olursunuz.
- Abone ol
Tarafların adını açıklamak istemediği komşu bir ülke arabuluculuk yaptı.
Gemi, soruşturma bitene kadar limanda kalacak.
- İlgili haberler
- [Liman üç gün kapalı kaldı]
- [Armatör suçlamalara yanıt verdi]
`,
  },
  {
    name: 'صفحة عربية مع نشرة بريدية',
    language: 'ar',
    title: 'طاقم سفينة الشحن المحتجزة يعود إلى بلاده',
    lines: `
- نشر في 5 فبراير 2026 الساعة 14:20
- السفينة راسية في الميناء منذ أكتوبر. الصورة: رويترز
أعلنت سلطة الميناء يوم الثلاثاء أن طاقم سفينة الشحن المحتجزة منذ الخريف سيعود إلى بلاده خلال الأيام المقبلة.
وجاء الاتفاق بعد جولة ثالثة من المحادثات استمرت أكثر من يوم كامل في العاصمة.
- اقرأ أيضاً: [ما نعرفه عن احتجاز السفينة]
وقالت زوجة القبطان إن العائلات كانت تنتظر هذا الخبر منذ خمسة أشهر تقريبا.
- اشترك في نشرتنا البريدية
- ستصلكم أهم الأخبار كل صباح. باشتراككم توافقون على سياسة الخصوصية.
وتولت دولة مجاورة لم يرغب الطرفان في ذكر اسمها دور الوسيط في هذه القضية.
وستبقى السفينة في الميناء حتى انتهاء التحقيق الذي فتحته النيابة العامة.
- مواضيع ذات صلة
- [إغلاق الميناء ثلاثة أيام]
- [مالك السفينة يرد على الاتهامات]
`,
  },
  {
    name: '带订阅框的中文页面',
    language: 'zh',
    title: '被扣货轮船员即将回国',
    lines: `
- 2026年2月5日 14:20
- 图为停靠在港口的货轮。新华社发
港务局星期二宣布，去年秋天被扣押的货轮上的全体船员将在未来几天内回国。
双方经过第三轮会谈达成协议，会谈持续了一天多，地点没有对外公布。
- 相关阅读：[货轮被扣事件始末]
船长的妻子说：“我们等了将近五个月，今天终于等到了这个消息。”
- 订阅我们的电子报
- 每天早上把最重要的新闻送到您的邮箱。订阅即表示您同意我们的隐私政策。
一个不愿透露国名的邻国在其中进行了斡旋，并负责护送船员离开港口。
货轮本身将继续停在港口，直到调查结束为止。
- 责任编辑：王明
- 延伸阅读
- [港口因风暴关闭三天]
- [船东回应指控]
`,
  },
  {
    name: 'a column that speaks to its reader, under a banner',
    language: 'en',
    title: 'What we owe to the crews',
    lines: `
- Support us!
- Become a member
- Opinion
We have all waited for someone on a quay, and most of us know what it is to count boats that do not come.
You may say that eleven men are few, and that our government had other worries this winter.
But we elected that government, and what it does in our name is ours to judge.
When the coast guards sat down with each other, nobody told us, and perhaps nobody should have.
Still, we might ask why it took five months, and why your neighbour had to learn of it from the radio.
The judge who carried the letters has asked for nothing, and will be given nothing.
We could at least remember his name.
- The writer teaches law. Follow us on Facebook and Telegram.
`,
  },
  {
    name: 'a short report under a long appeal',
    language: 'en',
    title: 'Second boat comes home',
    lines: `
- February 5, 2026
The second boat came into port on Friday with all nine of its crew, the coast guard said.
The men were taken to the district hospital, where doctors found them tired but well.
No further exchange is planned, according to the ministry.
- Tags: fishing, coast guard, strait
- Why you can trust us
- Dear reader,
- We are a newsroom of six. Our rent has doubled since the summer, and the printing house wants its money in advance.
- The authorities say that our reports harm the country. We think that the country is harmed by what it is not told.
- None of us will get rich by this. But we would like to go on, and we cannot do it without you.
- Become a member today
- 5
- 10
- 25
- Other amount
- Next
`,
  },
  {
    name: 'a favour asked in the middle',
    language: 'en',
    title: 'Third meeting ends without a signature',
    lines: `
The two delegations met for the third time on Monday, in the same hall and around the same table as before.
Nothing was signed, but the list of names had been read out twice, according to a clerk who was in the room.
A spokesman for the northern side said that the talks would go on, and that he hoped for an exchange before the spring.
- Since you're here, may we ask you for something?
- Thousands of people open this page every day, and none of them has to pay for it. Unlike others, we have no owner.
- Support us from as little as $1. It takes a minute.
- Single
- Monthly
- Continue
- Remind me in March
The mediator, a former harbour master, thanked both sides for their patience and asked them for a little more of it.
The next meeting has not been announced.
`,
  },
  {
    name: 'an author who introduces herself',
    language: 'en',
    title: 'Third meeting ends without a signature',
    lines: `
The two delegations met for the third time on Monday, in the same hall and around the same table as before.
Nothing was signed, but the list of names had been read out twice, according to a clerk who was in the room.
A spokesman for the northern side said that the talks would go on, and that he hoped for an exchange before the spring.
The mediator, a former harbour master, thanked both sides for their patience and asked them for a little more of it.
The next meeting has not been announced.
- Note from the author:
- Hi, this is Ann. Thank you for coming this far. We do not hide our stories behind a paywall, and we rely on readers like you.
- If this was worth your time, please consider joining our community.
- Ann Teller
- Reporter
- Ann Teller covers the northern border. She taught at a village school before she came to this paper.
`,
  },
  {
    name: 'lists of what others read',
    language: 'en',
    title: 'Third meeting ends without a signature',
    lines: `
- Key points
- The third meeting ended without a signature
- WATCH: Families wait outside the hall
The two delegations met for the third time on Monday, in the same hall and around the same table as before.
Nothing was signed, but the list of names had been read out twice, according to a clerk who was in the room.
A spokesman for the northern side said that the talks would go on, and that he hoped for an exchange before the spring.
- Also read | Storm damages the pier
- READ: Two arrested over forged passports
The mediator, a former harbour master, thanked both sides for their patience and asked them for a little more of it.
The next meeting has not been announced.
- (With inputs from agencies)
- Most popular
- 1
- Storm damages the pier
- 2
- Two arrested over forged passports
- What to read next
- Ferry line to reopen in May
- World
`,
  },
  {
    name: 'players, cookies and comments',
    language: 'en',
    title: 'Third meeting ends without a signature',
    lines: `
- We use cookies to make this page work. By reading on you agree to our cookie policy.
- Accept all
- Reject all
- Listen to this article
- 4 min
The two delegations met for the third time on Monday, in the same hall and around the same table as before.
Nothing was signed, but the list of names had been read out twice, according to a clerk who was in the room.
A spokesman for the northern side said that the talks would go on, and that he hoped for an exchange before the spring.
- 0:00 / 1:32
- Video player is loading.
The mediator, a former harbour master, thanked both sides for their patience and asked them for a little more of it.
The next meeting has not been announced.
- Got a tip? Write to us at tips@example.org
- Share this article:
- Facebook
- Copy link
- Comments
- Show 14 comments
`,
  },
]
