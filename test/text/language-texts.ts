/** Two pieces of news in each language: made up, in everyday newspaper wording. Keys are BCP 47 primary subtags. */
export const TEXTS: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'The two sides agreed late on Tuesday to exchange prisoners held since the spring. A spokeswoman said buses would leave for the border in the morning, and that families had been told to wait at the hospital.',
    'Heavy rain flooded several streets in the north of the city, where firefighters pumped water out of cellars until dawn. Schools stay closed today, but trains are expected to run again by noon.',
  ],
  de: [
    'Beide Seiten einigten sich am späten Dienstagabend auf einen Austausch von Gefangenen. Eine Sprecherin sagte, die Busse würden am Morgen zur Grenze fahren, und die Angehörigen sollten am Krankenhaus warten.',
    'Starker Regen hat im Norden der Stadt mehrere Straßen überflutet, Feuerwehrleute pumpten bis zum Morgen Wasser aus den Kellern. Die Schulen bleiben heute zu, Züge sollen ab Mittag wieder fahren.',
  ],
  fr: [
    'Les deux parties se sont mises d’accord mardi soir sur un échange de prisonniers détenus depuis le printemps. Selon une porte-parole, les autocars partiront vers la frontière dans la matinée et les familles attendent devant l’hôpital.',
    'De fortes pluies ont inondé plusieurs rues du nord de la ville, où les pompiers ont vidé des caves jusqu’à l’aube. Les écoles restent fermées aujourd’hui, mais les trains devraient rouler à midi.',
  ],
  es: [
    'Las dos partes acordaron el martes por la noche un canje de prisioneros retenidos desde la primavera. Una portavoz dijo que los autobuses saldrán hacia la frontera por la mañana y que las familias esperan en el hospital.',
    'Las fuertes lluvias inundaron varias calles del norte de la ciudad, donde los bomberos sacaron agua de los sótanos hasta el amanecer. Las escuelas siguen cerradas hoy, pero los trenes volverán a circular al mediodía.',
  ],
  it: [
    'Le due parti hanno raggiunto martedì sera un accordo per lo scambio dei prigionieri detenuti dalla primavera. Una portavoce ha detto che gli autobus partiranno al mattino verso il confine e che le famiglie aspettano in ospedale.',
    'Le forti piogge hanno allagato diverse strade nel nord della città, dove i vigili del fuoco hanno svuotato le cantine fino all’alba. Le scuole restano chiuse oggi, ma i treni dovrebbero ripartire a mezzogiorno.',
  ],
  pt: [
    'As duas partes chegaram na noite de terça-feira a um acordo para trocar prisioneiros detidos desde a primavera. Uma porta-voz disse que os ônibus sairão de manhã para a fronteira e que as famílias aguardam no hospital.',
    'Fortes chuvas inundaram várias ruas no norte da cidade, onde os bombeiros retiraram água das caves até de madrugada. As escolas continuam fechadas hoje, mas os comboios deverão voltar a circular ao meio-dia.',
  ],
  pl: [
    'Obie strony uzgodniły we wtorek późnym wieczorem wymianę jeńców przetrzymywanych od wiosny. Rzeczniczka powiedziała, że autobusy wyruszą rano w stronę granicy, a rodziny mają czekać przed szpitalem.',
    'Ulewny deszcz zalał kilka ulic na północy miasta, gdzie strażacy do świtu wypompowywali wodę z piwnic. Szkoły są dziś zamknięte, ale pociągi powinny znów kursować od południa.',
  ],
  tr: [
    'İki taraf salı gecesi bahardan beri tutulan esirlerin takası konusunda anlaştı. Bir sözcü otobüslerin sabah sınıra doğru yola çıkacağını, ailelere hastanede beklemelerinin söylendiğini belirtti.',
    'Şiddetli yağmur kentin kuzeyinde birkaç sokağı su altında bıraktı, itfaiyeciler bodrumlardan sabaha kadar su boşalttı. Okullar bugün kapalı, trenlerin öğleden sonra yeniden çalışması bekleniyor.',
  ],
  ru: [
    'Стороны поздно вечером во вторник договорились обменять пленных, которых удерживали с весны. Представительница ведомства сказала, что автобусы утром отправятся к границе, а родных попросили ждать у больницы.',
    'Сильный дождь затопил несколько улиц на севере города, пожарные до рассвета откачивали воду из подвалов. Школы сегодня закрыты, однако поезда снова пойдут к полудню.',
  ],
  uk: [
    'Сторони пізно ввечері у вівторок домовилися обміняти полонених, яких утримували з весни. Речниця відомства сказала, що автобуси вранці вирушать до кордону, а рідних попросили чекати біля лікарні.',
    'Сильний дощ затопив кілька вулиць на півночі міста, рятувальники до світанку відкачували воду з підвалів. Школи сьогодні зачинені, проте потяги знову курсуватимуть опівдні.',
  ],
  be: [
    'Бакі позна ўвечары ў аўторак дамовіліся абмяняць палонных, якіх утрымлівалі з вясны. Прадстаўніца ведамства сказала, што аўтобусы раніцай рушаць да мяжы, а родных папрасілі чакаць каля бальніцы.',
    'Моцны дождж затапіў некалькі вуліц на поўначы горада, ратавальнікі да світання адпампоўвалі ваду з падвалаў. Школы сёння зачыненыя, але цягнікі зноў пойдуць апоўдні.',
  ],
  bg: [
    'Двете страни се договориха късно във вторник да разменят пленниците, държани от пролетта. Говорителка каза, че автобусите ще тръгнат сутринта към границата, а близките трябва да чакат пред болницата.',
    'Силен дъжд наводни няколко улици в северната част на града, където пожарникари изпомпваха вода от мазетата до зори. Училищата днес са затворени, но влаковете ще тръгнат отново по обяд.',
  ],
  sr: [
    'Две стране су се касно у уторак договориле да размене заробљенике који су задржани од пролећа. Портпаролка је рекла да ће аутобуси ујутру кренути ка граници, а породицама је речено да чекају испред болнице.',
    'Јака киша поплавила је неколико улица на северу града, где су ватрогасци до зоре избацивали воду из подрума. Школе су данас затворене, али ће возови поново саобраћати од поднева.',
  ],
  mk: [
    'Двете страни доцна во вторникот се договорија да разменат заробеници кои се држени од пролетта. Портпаролката рече дека автобусите утрово ќе тргнат кон границата, а на семејствата им е речено да чекаат пред болницата.',
    'Силен дожд поплави неколку улици на северот од градот, каде пожарникарите до зори ја црпеа водата од подрумите. Училиштата денес се затворени, но возовите повторно ќе сообраќаат напладне.',
  ],
  kk: [
    'Екі тарап сейсенбі күні кешке көктемнен бері ұсталып отырған тұтқындарды алмасуға келісті. Баспасөз хатшысы автобустар таңертең шекараға қарай шығады деді, ал туыстарынан аурухана жанында күту сұралды.',
    'Қатты жаңбыр қаланың солтүстігіндегі бірнеше көшені су басты, өрт сөндірушілер таң атқанша жертөледен су сорып шығарды. Мектептер бүгін жабық, бірақ пойыздар түстен кейін қайта жүреді.',
  ],
  ar: [
    'اتفق الجانبان في وقت متأخر من مساء الثلاثاء على تبادل الأسرى المحتجزين منذ الربيع. وقالت متحدثة إن الحافلات ستغادر صباحا نحو الحدود وإن العائلات تنتظر أمام المستشفى.',
    'غمرت الأمطار الغزيرة عدة شوارع في شمال المدينة، حيث ضخ رجال الإطفاء المياه من الأقبية حتى الفجر. المدارس مغلقة اليوم، لكن القطارات ستعود إلى العمل ظهرا.',
  ],
  fa: [
    'دو طرف شامگاه سه‌شنبه بر سر تبادل اسیرانی که از بهار در بازداشت هستند توافق کردند. یک سخنگو گفت اتوبوس‌ها صبح به سوی مرز حرکت می‌کنند و از خانواده‌ها خواسته شده جلوی بیمارستان منتظر بمانند.',
    'باران شدید چند خیابان را در شمال شهر زیر آب برد و آتش‌نشانان تا سپیده‌دم آب را از زیرزمین‌ها خارج کردند. مدارس امروز تعطیل است، اما قطارها از ظهر دوباره راه می‌افتند.',
  ],
  ur: [
    'دونوں فریقوں نے منگل کی رات گئے بہار سے قید افراد کے تبادلے پر اتفاق کیا۔ ترجمان نے کہا کہ بسیں صبح سرحد کی طرف روانہ ہوں گی اور خاندانوں کو ہسپتال کے باہر انتظار کرنے کو کہا گیا ہے۔',
    'شدید بارش سے شہر کے شمال میں کئی سڑکیں ڈوب گئیں، جہاں فائر بریگیڈ کے عملے نے صبح تک تہہ خانوں سے پانی نکالا۔ سکول آج بند ہیں لیکن ٹرینیں دوپہر تک دوبارہ چلنے لگیں گی۔',
  ],
  he: [
    'שני הצדדים הסכימו בשעה מאוחרת ביום שלישי על חילופי שבויים שמוחזקים מאז האביב. דוברת אמרה כי האוטובוסים ייצאו בבוקר לעבר הגבול וכי המשפחות התבקשו להמתין בבית החולים.',
    'גשם כבד הציף כמה רחובות בצפון העיר, שבה כבאים שאבו מים מהמרתפים עד עלות השחר. בתי הספר סגורים היום, אך הרכבות צפויות לחזור לפעול בצהריים.',
  ],
  zh: [
    '双方于周二深夜同意交换自春季以来被扣押的战俘。一名发言人说，大巴将于早上开往边境，家属已被告知在医院等候。',
    '暴雨淹没了城市北部的几条街道，消防员在地下室抽水直到天亮。学校今天停课，但预计列车中午恢复运行。',
  ],
  ja: [
    '双方は火曜日の深夜、春から拘束されている捕虜を交換することで合意した。報道官によると、バスは朝に国境へ向かい、家族は病院で待つように言われている。',
    '大雨で市の北部の道路がいくつも冠水し、消防隊員が明け方まで地下室の水をくみ出した。学校は今日休みだが、列車は正午に運転を再開する見込みだ。',
  ],
  ko: [
    '양측은 화요일 늦은 밤 봄부터 억류된 포로를 교환하기로 합의했다. 대변인은 버스가 아침에 국경으로 출발하며 가족들은 병원에서 기다리라는 말을 들었다고 밝혔다.',
    '폭우로 도시 북쪽의 여러 거리가 물에 잠겨 소방관들이 새벽까지 지하실에서 물을 퍼냈다. 학교는 오늘 문을 닫지만 열차는 정오부터 다시 운행될 예정이다.',
  ],
  nl: [
    'De twee partijen werden het dinsdagavond laat eens over een ruil van gevangenen die sinds het voorjaar vastzitten. Een woordvoerster zei dat de bussen ’s ochtends naar de grens vertrekken en dat families bij het ziekenhuis wachten.',
    'Zware regen zette in het noorden van de stad verschillende straten onder water, waar brandweerlieden tot zonsopgang kelders leegpompten. Scholen blijven vandaag dicht, maar treinen zouden rond de middag weer rijden.',
  ],
  ro: [
    'Cele două părți au convenit marți seara târziu să facă schimb de prizonieri reținuți din primăvară. O purtătoare de cuvânt a spus că autobuzele vor pleca dimineață spre graniță și că familiile așteaptă la spital.',
    'Ploile puternice au inundat mai multe străzi din nordul orașului, unde pompierii au scos apa din pivnițe până în zori. Școlile rămân închise astăzi, dar trenurile ar urma să circule din nou la prânz.',
  ],
  cs: [
    'Obě strany se v úterý pozdě večer dohodly na výměně zajatců, kteří jsou drženi od jara. Mluvčí řekla, že autobusy ráno vyjedou k hranici a že rodiny mají čekat u nemocnice.',
    'Silný déšť zaplavil několik ulic na severu města, kde hasiči až do svítání odčerpávali vodu ze sklepů. Školy jsou dnes zavřené, vlaky by ale měly od poledne znovu jezdit.',
  ],
  sk: [
    'Obe strany sa v utorok neskoro večer dohodli na výmene zajatcov, ktorých držia od jari. Hovorkyňa povedala, že autobusy ráno vyrazia k hranici a že rodiny majú čakať pri nemocnici.',
    'Silný dážď zaplavil niekoľko ulíc na severe mesta, kde hasiči až do úsvitu odčerpávali vodu z pivníc. Školy sú dnes zatvorené, vlaky by však mali od obeda opäť jazdiť.',
  ],
  hu: [
    'A két fél kedden késő este megállapodott a tavasz óta fogva tartott hadifoglyok cseréjéről. Egy szóvivő azt mondta, hogy a buszok reggel indulnak a határ felé, a családok pedig a kórháznál várakoznak.',
    'Heves eső öntött el több utcát a város északi részén, ahol a tűzoltók hajnalig szivattyúzták a vizet a pincékből. Az iskolák ma zárva maradnak, de a vonatok délben várhatóan újra közlekednek.',
  ],
  sv: [
    'De båda sidorna enades sent på tisdagskvällen om att utväxla fångar som har hållits sedan i våras. En talesperson sade att bussarna åker mot gränsen på morgonen och att familjerna väntar vid sjukhuset.',
    'Kraftigt regn översvämmade flera gator i norra delen av staden, där brandmän pumpade vatten ur källare till gryningen. Skolorna är stängda i dag, men tågen väntas gå igen vid lunchtid.',
  ],
  da: [
    'De to parter blev sent tirsdag aften enige om at udveksle fanger, som har været tilbageholdt siden foråret. En talskvinde sagde, at busserne kører mod grænsen om morgenen, og at familierne venter ved hospitalet.',
    'Kraftig regn oversvømmede flere gader i den nordlige del af byen, hvor brandfolk pumpede vand ud af kældre til daggry. Skolerne er lukket i dag, men togene ventes at køre igen ved middagstid.',
  ],
  no: [
    'De to partene ble sent tirsdag kveld enige om å utveksle fanger som har vært holdt siden i våres. En talskvinne sa at bussene kjører mot grensen om morgenen, og at familiene venter ved sykehuset.',
    'Kraftig regn oversvømmet flere gater nord i byen, der brannfolk pumpet vann ut av kjellere til daggry. Skolene er stengt i dag, men togene ventes å gå igjen ved lunsjtider.',
  ],
  fi: [
    'Osapuolet sopivat myöhään tiistai-iltana keväästä asti pidettyjen vankien vaihdosta. Tiedottajan mukaan bussit lähtevät aamulla kohti rajaa ja omaisia on pyydetty odottamaan sairaalan luona.',
    'Rankkasade tulvi useille kaduille kaupungin pohjoisosassa, missä palomiehet pumppasivat vettä kellareista aamunkoittoon saakka. Koulut ovat tänään kiinni, mutta junien odotetaan kulkevan jälleen puoliltapäivin.',
  ],
  el: [
    'Οι δύο πλευρές συμφώνησαν αργά το βράδυ της Τρίτης να ανταλλάξουν αιχμαλώτους που κρατούνται από την άνοιξη. Εκπρόσωπος είπε ότι τα λεωφορεία θα φύγουν το πρωί προς τα σύνορα.',
    'Ισχυρή βροχή πλημμύρισε αρκετούς δρόμους στα βόρεια της πόλης, όπου πυροσβέστες αντλούσαν νερό από υπόγεια μέχρι την αυγή. Τα σχολεία μένουν κλειστά σήμερα.',
  ],
  ca: [
    'Les dues parts van acordar dimarts a la nit un intercanvi de presoners retinguts des de la primavera. Una portaveu va dir que els autobusos sortiran cap a la frontera al matí i que les famílies esperen a l’hospital.',
    'Les fortes pluges van inundar diversos carrers del nord de la ciutat, on els bombers van treure aigua dels soterranis fins a l’alba. Les escoles avui resten tancades, però els trens tornaran a circular al migdia.',
  ],
  gl: [
    'As dúas partes acordaron o martes pola noite un troco de prisioneiros retidos desde a primavera. Unha voceira dixo que os autobuses sairán cara á fronteira pola mañá e que as familias agardan no hospital.',
    'As fortes chuvias asolagaron varias rúas do norte da cidade, onde os bombeiros sacaron auga dos sotos ata o amencer. As escolas seguen pechadas hoxe, pero os trens volverán circular ao mediodía.',
  ],
  hr: [
    'Dvije strane dogovorile su se kasno u utorak o razmjeni zarobljenika koje drže od proljeća. Glasnogovornica je rekla da će autobusi ujutro krenuti prema granici te da obitelji čekaju ispred bolnice.',
    'Jaka kiša poplavila je nekoliko ulica na sjeveru grada, gdje su vatrogasci do zore ispumpavali vodu iz podruma. Škole su danas zatvorene, ali bi vlakovi trebali ponovno voziti od podneva.',
  ],
  sq: [
    'Të dyja palët ranë dakord të martën vonë në mbrëmje për shkëmbimin e të burgosurve të mbajtur që nga pranvera. Një zëdhënëse tha se autobusët do të nisen në mëngjes drejt kufirit dhe se familjet po presin te spitali.',
    'Shiu i dendur përmbyti disa rrugë në veri të qytetit, ku zjarrfikësit nxorën ujin nga bodrumet deri në agim. Shkollat janë të mbyllura sot, por trenat pritet të qarkullojnë sërish në mesditë.',
  ],
  et: [
    'Pooled leppisid teisipäeva hilisõhtul kokku kevadest saadik kinni hoitud vangide vahetamises. Pressiesindaja ütles, et bussid sõidavad hommikul piiri poole ja peredel paluti haigla juures oodata.',
    'Tugev vihm ujutas üle mitu tänavat linna põhjaosas, kus päästjad pumpasid kuni koiduni keldritest vett välja. Koolid on täna suletud, kuid rongid peaksid keskpäeval jälle sõitma.',
  ],
  lt: [
    'Abi pusės vėlai antradienio vakarą susitarė apsikeisti nuo pavasario laikomais belaisviais. Atstovė sakė, kad autobusai ryte išvyks prie sienos, o šeimų paprašyta laukti prie ligoninės.',
    'Smarkus lietus užliejo kelias gatves miesto šiaurėje, kur ugniagesiai iki aušros siurbė vandenį iš rūsių. Mokyklos šiandien uždarytos, tačiau traukiniai vėl turėtų važiuoti vidurdienį.',
  ],
  lv: [
    'Abas puses otrdien vēlu vakarā vienojās apmainīties ar gūstekņiem, kas tiek turēti kopš pavasara. Pārstāve sacīja, ka autobusi no rīta dosies uz robežu un ka ģimenēm lūgts gaidīt pie slimnīcas.',
    'Spēcīgs lietus appludināja vairākas ielas pilsētas ziemeļos, kur ugunsdzēsēji līdz rītausmai sūknēja ūdeni no pagrabiem. Skolas šodien ir slēgtas, bet vilcieni atkal kursēs pusdienlaikā.',
  ],
  id: [
    'Kedua pihak pada Selasa malam sepakat untuk menukar tahanan yang ditahan sejak musim semi. Seorang juru bicara mengatakan bus akan berangkat ke perbatasan pada pagi hari dan keluarga diminta menunggu di rumah sakit.',
    'Hujan lebat membanjiri beberapa jalan di bagian utara kota, tempat petugas pemadam memompa air dari ruang bawah tanah hingga fajar. Sekolah ditutup hari ini, tetapi kereta diperkirakan beroperasi lagi pada siang hari.',
  ],
  vi: [
    'Hai bên đã đồng ý vào tối muộn thứ Ba về việc trao đổi tù binh bị giam giữ từ mùa xuân. Người phát ngôn cho biết xe buýt sẽ rời đi về phía biên giới vào buổi sáng và các gia đình đang chờ ở bệnh viện.',
    'Mưa lớn làm ngập nhiều con phố ở phía bắc thành phố, nơi lính cứu hỏa bơm nước ra khỏi tầng hầm cho đến bình minh. Trường học đóng cửa hôm nay, nhưng tàu hỏa dự kiến chạy lại vào buổi trưa.',
  ],
  az: [
    'Tərəflər çərşənbə axşamı gec saatlarda yazdan bəri saxlanılan əsirlərin dəyişdirilməsi barədə razılığa gəliblər. Mətbuat katibi deyib ki, avtobuslar səhər sərhədə doğru yola düşəcək və ailələrdən xəstəxanada gözləmək xahiş olunub.',
    'Güclü yağış şəhərin şimalında bir neçə küçəni su altında qoyub, yanğınsöndürənlər səhərə qədər zirzəmilərdən su çıxarıblar. Məktəblər bu gün bağlıdır, lakin qatarların günorta yenidən hərəkət edəcəyi gözlənilir.',
  ],
  ka: [
    'მხარეები სამშაბათს გვიან საღამოს გაზაფხულიდან დაკავებული ტყვეების გაცვლაზე შეთანხმდნენ. წარმომადგენელმა თქვა, რომ ავტობუსები დილით საზღვრისკენ გაემგზავრებიან.',
    'ძლიერმა წვიმამ ქალაქის ჩრდილოეთში რამდენიმე ქუჩა დატბორა, მეხანძრეები გამთენიამდე სარდაფებიდან წყალს ტუმბავდნენ. სკოლები დღეს დაკეტილია.',
  ],
  hy: [
    'Կողմերը երեքշաբթի ուշ երեկոյան պայմանավորվեցին փոխանակել գարնանից պահվող գերիներին։ Խոսնակն ասաց, որ ավտոբուսներն առավոտյան կմեկնեն դեպի սահման։',
    'Հորդառատ անձրևը հեղեղել է քաղաքի հյուսիսում գտնվող մի քանի փողոց, որտեղ հրշեջները մինչև լուսաբաց ջուր էին դուրս մղում նկուղներից։',
  ],
  hi: [
    'दोनों पक्ष मंगलवार देर रात वसंत से बंद कैदियों की अदला-बदली पर सहमत हो गए। एक प्रवक्ता ने कहा कि बसें सुबह सीमा की ओर रवाना होंगी और परिवारों से अस्पताल में इंतजार करने को कहा गया है।',
    'भारी बारिश से शहर के उत्तर में कई सड़कें डूब गईं, जहां दमकलकर्मी सुबह तक तहखानों से पानी निकालते रहे। स्कूल आज बंद हैं, लेकिन दोपहर तक ट्रेनें फिर चलने की उम्मीद है।',
  ],
}

/** Short posts, as channels write them: about sixty characters, names and figures among them. */
export const POSTS: readonly (readonly [language: string, post: string])[] = [
  ['en', 'BREAKING: 157 Ukrainian POWs are home after a swap at the border'],
  ['en', 'Talks in Abu Dhabi end without a deal, Kremlin says'],
  ['de', 'EIL: 157 ukrainische Kriegsgefangene sind wieder in der Heimat'],
  ['de', 'Gespräche in Abu Dhabi ohne Einigung beendet'],
  ['fr', 'Ukraine : 157 prisonniers libérés lors d’un échange avec la Russie'],
  ['fr', 'Les pourparlers d’Abou Dhabi s’achèvent sans accord'],
  ['es', 'Ucrania y Rusia canjean 157 prisioneros de guerra por bando'],
  ['es', 'Las conversaciones de Abu Dabi terminan sin acuerdo'],
  ['it', 'Scambio di prigionieri tra Russia e Ucraina: 157 tornano a casa'],
  ['it', 'I colloqui di Abu Dhabi si chiudono senza intesa'],
  ['pt', 'Rússia e Ucrânia trocam 157 prisioneiros de guerra cada'],
  ['pt', 'Negociações em Abu Dhabi terminam sem acordo'],
  ['pl', 'Wymiana jeńców: 157 ukraińskich żołnierzy wróciło do domu'],
  ['pl', 'Rozmowy w Abu Zabi zakończyły się bez porozumienia'],
  ['tr', 'Rusya ile Ukrayna 157 savaş esirini takas etti'],
  ['tr', 'Abu Dabi görüşmeleri anlaşma olmadan sona erdi'],
  ['ru', '⚡️Россия и Украина обменялись пленными по формуле 157 на 157'],
  ['ru', 'Переговоры в Абу-Даби завершились без соглашения'],
  ['ru', 'Минобороны: с территории Украины возвращены 157 военнослужащих'],
  ['uk', '⚡️Україна повернула додому 157 військовополонених'],
  ['uk', 'Перемовини в Абу-Дабі завершилися без угоди'],
  ['uk', 'Обмін полоненими: додому повертаються 157 захисників'],
  ['be', 'Расія і Украіна абмяняліся палоннымі па формуле 157 на 157'],
  ['bg', 'Русия и Украйна си размениха по 157 пленници'],
  ['ar', 'عاجل: روسيا وأوكرانيا تتبادلان 157 أسيرا من كل جانب'],
  ['ar', 'انتهاء المحادثات في أبوظبي دون اتفاق'],
  ['fa', 'روسیه و اوکراین ۱۵۷ اسیر جنگی را مبادله کردند'],
  ['zh', '俄乌双方各交换157名战俘'],
  ['zh', '阿布扎比會談未達成協議，雙方將繼續磋商'],
  ['he', 'רוסיה ואוקראינה החליפו 157 שבויים מכל צד'],
  ['nl', 'Rusland en Oekraïne wisselen 157 krijgsgevangenen uit'],
  ['ro', 'Rusia și Ucraina au făcut schimb de 157 de prizonieri'],
  ['cs', 'Rusko a Ukrajina si vyměnily 157 válečných zajatců'],
]

/** Texts with a foreign quote or foreign names in them: the language of the greater part counts. */
export const MIXED: readonly (readonly [language: string, text: string])[] = [
  [
    'uk',
    'Речник адміністрації заявив, що перемовини тривають, а обмін відбудеться найближчими днями. «Мы готовы к обмену, списки согласованы», — сказав він журналістам російською. Українська сторона поки не підтвердила цієї інформації, і родини чекають на новини від штабу.',
  ],
  [
    'ru',
    'Глава украинской делегации написал в своём канале: «Ми працюємо над поверненням усіх наших людей додому». Российская сторона заявила, что списки уже согласованы и что обмен состоится в ближайшие дни, если не возникнет новых препятствий.',
  ],
  [
    'de',
    'Der Sprecher sagte wörtlich: “We are ready to exchange all prisoners.” Die Bundesregierung begrüßte die Erklärung und rief beide Seiten auf, die Gespräche in der kommenden Woche fortzusetzen.',
  ],
  [
    'ar',
    'نشرت وكالة Reuters بيانا باسم Volodymyr Zelenskyy جاء فيه أن التبادل سيتم هذا الأسبوع، وأن القوائم أصبحت جاهزة بعد محادثات طويلة في العاصمة.',
  ],
  [
    'zh',
    '据路透社（Reuters）报道，乌克兰总统泽连斯基（Volodymyr Zelenskyy）表示，下一轮战俘交换将在本周进行，名单已经准备好。',
  ],
]
