import type { LexiconData } from './types.js'

export const tr: LexiconData = {
  terms: {
    teaser:
      '^ayrıca okuyun, ^ayrıca bakınız, ^ayrıca bkz, ^ilgili haber, ^ilgili haberler, ^bunu da okuyun, ^daha fazla, ^video, ^fotoğraf, ^okumaya devam, ^devamını oku, ^haberin devamı, ^ayrıca oku',
    boilerplate:
      'bültenimize, abone ol*, takip edin, bizi destekleyin, gizlilik politikası, tüm hakları saklıdır, reklam, whatsapp kanal*, telegram kanal*, çerez*',
    background:
      '^hatırlatma, ^hatırlanacağı, ^daha önce, ^öncesinde, ^arka plan, ^bundan önce, ^önceki, önceki takas*, son takas, önceki tur*, geçen hafta, geçen ay, geçen yıl, geçtiğimiz ay|yıl|hafta, ay önce, yıl önce, ayın başında, benzer bir takas*|uygulama*|anlaşma*|operasyon*|mutabakat*',
    fresh: '^bugün daha erken, ^daha erken',
    genre:
      '^görüş, ^yorum, ^analiz, ^köşe, ^röportaj, ^portre, ^inceleme, filmi, filmin, film, filmde, belgesel*, roman, romanı, kitap, kitabı, müze*, sergi*, yıldönümü, yıl dönümü, festival*, hayatını kaybeden casus, sinema*',
    each: 'her ordu, her hükümet, eşit sayıda, karşılıklı, her iki taraf*, iki taraf da|de, iki taraftan, her bir taraf*, er, ar, şer, şar, her taraf*, taraf başına, tarafların her biri, karşılıklı olarak, her biri, er asker, er esir, tarafların her, ikişer, biner, yüzer, birbirine, birbirlerine, her grupta, her bir grupta, grup başına, her iki ülke*, ülke başına, her bir',
    rebels:
      'isyancı*, örgüt*, hareket*, militan*, milis*, gerilla*, grup, ayrılıkçı*, cihatçı*, cephe|cephesi|cephenin, fraksiyon*, silahlı grup*, direnişçi*, gerillalar*, etnik ordu*',
    authorities:
      'ordu|ordusu|ordunun|ordusunun|orduya|ordusuna, cunta*, rejim|rejimi|rejimin, silahlı kuvvetler*, devlet|devleti|devletin, yönetim|yönetimi|yönetimin, generaller*, hükümet güç*|asker*, askeri yönetim',
    both: 'iki ülke, iki taraf, taraflar*',
    total: 'toplam, toplamda, toplam sayı*, bütünüyle, el değiştirdi, genel toplam*, toplamında, toplamı',
    cumulative:
      'savaşın başından, başından bu yana, bu yana, bugüne kadar, şimdiye kadar, toplam sayısı, yükseldi, sayı* ~6 ulaştı, toplam* ~6 ulaştı, rakam* ~6 ulaştı, 2022 den, çabaları sayesinde, savaşın başlangıcından, bu yıl, yıl boyunca, başından beri, bu zamana kadar, şu ana kadar, işgalin başından, o günden beri, o zamandan bu yana, ondan bu yana, savaş boyunca, savaş süresince, dört yılda, üç yılda, yıllar içinde, bugüne dek, şimdiye dek, bu zamana dek, ocaktan bu yana, ocak ayından',
    gives:
      'serbest bırak*, teslim et*, teslim edildi, iade et*, iade edildi, gönder*, verdi, salıver*, tahliye et*, bıraktı, bırakırken, bırakacak, bırakıldı, bırak*, iade ett*, iade etti, iadesi, gönderdi, gönderild*, gönderiyor, teslim ett*, verild*, çıkar*, affetti, sınır dışı*, tahliye*, serbest kal*, bırakıl*, bırakacağ*, bırakmış*, bırakma*, salıverdi*, salıveril*, saldı, salacak, iade edecek*, iade edildi*, teslim edecek*, teslim ettiğ*, verdi*, verecek*, veriyor, gönderdiğ*, gönderecek*, yola çıkar*, serbest bırakıl*, serbest bıraktı*, tahliye edildi*, sınır dışı ed*, teslim etti*, iade ettiğ*, teslim ed*, iade ed*, tahliye ed*, kapılarını aç*, yolladı|yollayacak|yolluyor|yollandı, uğurla*, devret*|devrett*, çıkmasına izin, gitmesine izin, terk etmesine izin, uçmasına izin, gitmelerine izin, dönmelerine izin, çıkmalarına izin, ayrılmasına izin, dönmesine izin, verirken, vermiş, affet*, salıvere*, geri ver*, geri gönder*, bıraktığ*',
    pardons: 'affetti, affederek, salıverdi, af',
    gets: 'serbest bırakılmasını sağla*, teslim aldı, teslim alındı*, teslim alın*, geri aldı, geri alın*, döndü, döndüler, dönen, kavuştu, karşıladı, getirildi, geri getir*, geri döndü, ülkesine, dönen*, getiril*, çıktı, çıkan*, ulaştı, ulaşan, özgür*, özgürlüğ*, kavuş*, karşıla*, aldı, alıyor, aldılar, geri al*, ülkesine uçtu, ülkesine dön*, evine, evlerine, yurda, el değiştirdi, teslim al*, kavuştular, yurduna, vatanına, vatanlarına, ülkelerine, memleket*, serbest kaldı*, özgürlüğüne kavuş*, evlerine dön*, alacak, alırken, teslim aldılar, geri döndüler, getirdi*, sınırı geçti*, dönecek*, döneceğ*, geri dönen*, eve dön*, karşılandı*, ailelerine, teslim alırken, sınırdan geç*, sınırı aş*, kucakla*, ayak bas*, vardı|vardılar, indi|indiler, cezaevinden|hapisten|hapishaneden çık*, getirilecek, getirilm*, dönüyor|dönmüş|dönerken|dönebildi, uçtu|uçtular, teslim alır*, kurtarıl*, hürriyet*, ülkeye dön*',
    captivity:
      'elinde tuttuğ*, elinde bulundurduğ*, esaret*, esaretin*, tutsaklı*, gözaltı*, hapis*, cezaev*, hapishane*, elinde*, tutulan, hücre*, tutuklu bulun*, tutsak*, cezaevler*, hapishaneler*, zindan*, kamp|kampı|kampında|kamplar*, parmaklık*, demir parmaklık*, elinde, elindeki, elindekiler*, tutulduğu, hapsedil*, esir tutul*, esir tuttuğ*, tuttuğu, tutukevi*, alıkoy*, alıkonul*, ele geçirdiğ*, ele geçirilen, kaçırdığ*, kaçırılan, esir aldığ*, esir alınan, esir düş*, tutukladığ*, tutuklanan, hapsettiğ*, hapiste*, gözaltında, rehin tut*, rehin aldığ*, hüküm giy*, tutuklu bulunan, yakaladığ*, tutsağı*',
    inReturn:
      'karşılığında, karşılık, buna karşılık, öte yandan, takas karşılığı, diğer taraftan, diğer yandan, aynı anda, ters yönde, mukabil*, karşı tarafta, ters istikamet*, karşı yönde, buna mukabil, karşılık olarak, karşılığı, öbür tarafta, diğer tarafta, öteki yönde, ters yöne, karşı yöne, eş zamanlı, eşzamanlı, buna karşın, takasla, aksi yönde, aksi yöne, aksi istikamet*, diğer yönde, diğer yöne, öbür yöne',
    own: 'kendi',
    ours: 'kendi, bizimkiler*, kendisinden, kendilerinden',
    theirs: 'karşı taraftan, karşı tarafın, öteki taraf*, düşman*, rakip*',
    numbering: 'sayısı, sayıları, sayıca',
    defenders: 'savunucu*',
    military:
      'gerilla*, asker*, savaş esir*, savaşçı*, subay*, militan*, esir asker*, esir*, sınır muhafız*, muhafız*, komutan*, er, erler, astsubay*, denizci*, piyade*, isyancı*, polis*, personel*, mensup*, ulusal muhafız*, yedek*, gönüllü*, jandarma*, komando*, paraşütçü*, acemi er*, harbiyeli*, çavuş*, onbaşı*, uzman çavuş*, deniz piyade*, mücahit*, savaşan*, harp esir*',
    civilian: 'sivil*, sakin*, gazeteci*, çocuk*, siyasi mahkum*, siyasi tutuklu*, emekli*, köylü*, reşit olmayan*',
    lay: 'öğretmen*, hemşire*, doktor*, balıkçı*, çiftçi*, şoför*, genç, öğrenci*, mühendis*, kadın*, çoban*, memur*',
    bodies:
      'naaş*, cenaze*, ceset*, cesed*, ölü*, kalıntı*, cansız beden*, beden*, tabut*, şehit naaş*, ölen*, cenazeler*, ölüler*',
    hostages: 'rehine*',
    captives:
      'tutuklu*, mahkum*, mahkûm*, kişi*, tutsak*, ukraynalı*, filistinli*, vatandaş*, alıkonul*, insan*, esir*, hükümlü*, amerikalı*, venezuelalı*, ermeni*, israilli*, kadın*, ajan*, casus*, üye*, muhalif*, göçmen*, rus, ruslar, azerbaycanlı*, çalışan*, görevli*, memur*, doktor*, hekim*, öğrenci*, balıkçı*, sürücü*, mühendis*, milletvekil*, köylü*, genç*, kardeş*, yoldaş*, akraba*, polis*, jandarma*, anne*, suriyeli*, lübnanlı*, yemenli*, suudi*, sudanlı*, kürt*, dürzi*, husi*, fransız*, polonyalı*, litvanyalı*, belaruslu*, ingiliz*, pakistanlı*, hintli*, hindistanlı*, afgan*, taylandlı*, kamboçyalı*, çinli*, kolombiyalı*, iranlı*, cihatçı*, paralı asker*, din adamı*, erkek*, adam*, yolcu*, yurttaş*, rehine*, esirler*, tutukluy*, ruslar*, mahpus*',
    wounded: 'yaralı*, hasta*',
    unit: 'taraf*, gün*, hafta*, ay|aydır|ayda|aylık|aydan, yıl*, saat*, dakika*, yüzde, kilometre*, iha|ihası, dron*, füze*, tur|turu, ülke*, kez|kere, milyon*, milyar*, dolar*, lira*, derece, grup|gruba|grupta|gruplar*, otobüs*, uçak*, uçuş*, aşama*, aile*, tugay*, madde*, ton, toplantı*, bölüm*, yaş*, üçte, yarı*, yarısı*, soru*, sayfa*, imza*, ek|ekli, köy|köyü|köyler*, kent*, şehir*, gece*, metre*, liste*, kamyon*, tır|tırı|tırlar*, ambulans*, vagon*, oy|oyu|oyla, maddelik, gemi*, tren*, sayılı, yaşında, yaşındaki, yıllık',
    about: 'yaklaşık, civarında, kadar, aşkın, fazla, üzerinde, neredeyse, takriben, çok _, yakın',
    oneForOne:
      'birer asker|kişi|esir|mahkum|korucu, birer vatandaş*, bire bir takas, bire bir, bire karşı bir, bire karşılık bir',
    remain: 'hâlâ, halen, hala, kalan, bulunuyor',
    equally:
      'eşit sayıda, eşit olarak, yarı yarıya, eşit şekilde, eşit biçimde, iki taraftan|tarafta|tarafa eşit, aynı sayıda iki, yarısı ~2 yarısı, eşit paylaşıl*',
    rest: 'kalan kişiler, geri kalanların, kalan kısmı, diğer kişiler, geri kalanı, geri kalanlar, kalanlar, diğerleri, kalanı, gerisi, kalanların, ötekiler, diğerlerinin',
    same: 'aynı sayıda, bir o kadar, eşit sayıda, aynı miktarda, aynı sayı, aynı miktar*, aynı oranda, eş sayıda',
    among:
      'aralarında, içlerinde, bunlardan, bunların, dahil, da dahil, olmak üzere, arasında, geri kalan*, diğer*, ayrıca, ve _ kişi daha, bunların arasında',
    mediation:
      'arabulucu*, aracılı*, aracı*, gözetim*, himaye*, kolaylaştır*, girişim*, çabalarıyla, arabuluculuğ*, aracılığ*, koordinasyon*, başkanlığında, ev sahipliğ*, himayesinde, garantör*, girişimiyle, inisiyatif*, önerdi*, önerilen, dörtlü*, kolaylaştırıcı*, mesaj taşı*, mekik*, sponsor*, moderatör*, katkı*, aracılığıyla, vasıtasıyla, öncülüğünde, arabulucu*|arabuluculuk*|arabuluculuğ*, aracı*|aracılık*|aracılığ*, araya gir*|girmesi*|girdi*, mekik diplomasi*|dokudu|dokuyan, eş başkan*, eşbaşkan*, başkanlık etti|ettiği|eden|yaptı|yaptığı, nezaret*, davet*|daveti*|davetlisi*, girişimi*, çabaları*|çaba*, desteği*|desteğiyle|yardımı*|yardımıyla|katkısı*|katkılarıyla, sayesinde, öncülüğ*|öncülük*, mesaj*|not|notlar|öneri* ~3 taşı*|ilet*|götür*, koordine*|organize*|düzenledi|düzenlediği, hazırladığı|sunduğu|önerdiği|getirdiği|masaya koyduğu ~2 plan*|öneri*|metin*|taslak*|teklif*, moderatör*|modere*, iyi niyet misyonu*, bir araya getir*|getirdi|getiren, müteşekkir*, minnettar*, ağırladı*, ara bulucu*, hakem*, gözü önünde, gözetiminde',
    thanks: 'teşekkür*, müteşekkir*, minnettar*, şükran*',
    threeWay: 'üçlü',
    host: 'ev sahip*, ev sahibi*, ev sahib*, ev sahipli*, evsahib*, ağırla*',
    leads:
      'başkanlık eden, başkanlığındaki, başkanlığında, başkanlık ediyor, liderliğindeki, liderlik ediyor, heyetinin başkanı, heyet başkanı, başmüzakereci*, başındaki',
    round: 'tur, turu*, turun*, turda, turdan, raund*, raunt*, perde',
    session: 'görüşme*, toplantı*, oturum*, buluşma*, müzakere*, temas*, masa|masası',
    occasion: 'kez, kere, defa, deneme*',
    exchange: 'takas*, değişim*',
    stage:
      'ilk aşama*, birinci aşama*, ikinci aşama*, aşama*, ilk etap*, etap*, ilk grup*, iki gün sürecek, birinci gün, üçüncü aşama*, son aşama*, ikinci grup*, ikinci parti*, ilk parti*, ilk partide, ikinci gün*, birinci parti*, ilk perde, aşamalı, iki aşamada, iki aşamalı, ilk yarı, ilk kafile*, ikinci kafile*, ilk uçak*, ilk ayağı*, hava köprüsü*, ilk _ kişi, ilk parti',
    planned:
      'yapılacak*, edilecek*, gerçekleştirilecek*, düzenlenecek*, edecek*, bırakılacak*, bırakacak*, planlan*, planl*, beklen*, bekleniyor, önümüzdeki, gelecek, hazırlan*, hazır, başlayacak*, devam edecek*, buluşacak*, görüşecek*, takas edilecek*, toplanacak*, olacak*, yapılması, yapılması bekleniyor, gelecekler, gidecek*, katılacak*, verecek*, gönderecek*, dönecek*, sürgün edilecek*, yarın, önümüzdeki günlerde, planlanıyor, öngörül*, hazırlık*, değişilecek, iade edilecek*, teslim edilecek*, ele alacak*, görüşmesi bekleniyor, buluşması bekleniyor, toplanması bekleniyor, yakında, eli kulağında, an meselesi, eşiğinde, bekleniyor|bekleniyorlar|beklenen, beklenti*, edilecek*|yapılacak*|başlayacak*|buluşacak*|görüşecek*|oturacak*|bırakılacak*|dönecek*|toplanacak*, davet edildi, hazırlanıyor, gün sayıyor, yarın|haftaya, planlanan|planlandı, serbest kalabilir|bırakılabilir, olabilir|yapılabilir|başlayabilir, *acağı*, *eceği*, *acak, *ecek, *acaklar, *ecekler, *acaktı, *ecekti, aksilik çıkmazsa, her şey yolunda giderse, bir terslik olmazsa',
    announced:
      'mutabık*, açıkla*, duyur*, kabul ett*, kabul ed*, öner*, uzlaş*, vardı, varıldı, varılan, anlaştı*, anlaşıl*, anlaşmaya var*, anlaşma sağla*, kabul etti*, kabul etti, onayla*, imzaladı*, imzalandı*, teklif et*, önerdi, taahhüt*, uzlaştı*, mutabık kal*, karar verdi*, söz verdi*, imza*, parafla*, imzalar, uzat*|uzatıldı|uzatılan|uzatma, uzatılmas*, söz ver*|verdi, vaat*, vadet*, üstlen*, el sıkış*, el uzat*, teklif*|önerdi|önerisi, ilan et*|edildi, ateşkes ilan*, tek taraflı ateşkes, paraf*, imza at*|atıldı|koydu, anlaşma ~2 sağlandı|imzalandı|varıldı, uzlaşı*, yeşil ışık, yürürlükte kalacağ*, yürürlükte kalacak*, evet dedi, evet diyor',
    accord: 'anlaşma, anlaşması*, anlaşmanın, anlaşmaya, anlaşmayı, mutabakat*, uzlaşı*, muhtıra*, protokol*',
    ongoing:
      'başladı, başla*, ikinci gün*, üçüncü gün*, yeniden başla*, ilk aşama*, yürütülen, ele alın*, ele alı*, başlayan, sürüyor, devam ediyor, bir araya geliyor, görüşüyor, müzakere ediyor, masada, ikinci gününde, üçüncü gününde, ilk gün*, açıldı, oturdu, toplandı, ikinci güne, sürdürüyor*, sürdürülüyor, bir araya geliyor*, bir araya gelecek*, uzuyor|uzadı|sürünce*, sürüyor|devam ediyor|sürmekte, başladı|başlıyor|başlatıldı|açıldı, masada|masa başında, müzakere ediyor*|görüşüyor*, üçüncü gün*|dördüncü gün*|ikinci gün*, yeniden bir araya, yeniden başladı, yeniden masada, yeniden bir araya geldi*, tekrar bir araya geldi*, beşinci gün*, altıncı gün*, sabahtan beri, sabahtan bu yana, sabahın erken, gece yarısını, hâlâ masada*, hala masada*, ara verip',
    continues:
      'devam edecek*, sürecek*, sürmesi*, devam ediyor, sürüyor, devam etmesi*, geri kalan*, önümüzdeki günlerde, devamı, kalan ~5 bırakılacak|edilecek, diğer* ~5 bırakılacak|edilecek, kalanlar ~3 taşınacak|bırakılacak|gelecek|dönecek, ikinci kafile* ~4 bekleniyor|çıkacak|çıkması, ikinci grup* ~4 bekleniyor|bırakılacak, diğerleri ~3 bırakılacak|dönecek|taşınacak, cumartesiye|pazara|cumaya|pazartesiye kadar',
    resumes: 'yeniden başla*, tekrar başla*, masaya dön*, kaldığı yerden',
    duration: 'saat*, gün, günlük',
    dayOf: 'iki|üç günün ilki*, müzakerelerin ilk günü*, görüşmelerin ilk günü*, birinci gün*',
    lasted:
      'sürdü, süren, görüştü, görüştüler, saat süren, sona erdi, tamamlandı, sonunda, ardından açıklama, sonrası, saatlik, gün süren, ele aldı, bir araya geldiler, konuştu, görüşmüştü, ele almıştı, müzakerelerin ardından, görüşmelerin ardından, masadan ayrıl*, iki|üç günlük ~1 görüşme*|müzakere*|toplantı*|istişare*, bir araya geldi, saati aşan, saatlik görüşme*, bir araya geldi*, oturdular, karşı karşıya gel*, el sıkıştı*, buluştu*, toplandılar, görüşme gerçekleştir*, görüşmeyi tamamla*, ayrıldı*, masadan kalktı*, dağıldı*, saat sür*|süren|sürdü|sonra, gün sür*|süren, iki günün ardından, kapalı kapılar ardında, görüşmeler ~3 tamamlandı|bitti|sona, temasların ardından, görüşmeden sonra, konuşuldu, ele alındı, toplantı ~3 yapıldı|gerçekleşti, salonda buluş*|buluşturan',
    fruitless:
      'sonuçsuz*, anlaşmasız*, anlaşma sağlanama*, anlaşmaya varılama*, anlaşma çıkma*, ilerleme sağlanama*, başarısız*, çöktü, çıkmaz*, mesafe kat edileme*, tıkand*, somut sonuç çıkma*, sonuç alınama*|çıkma*, eli boş*|elleri boş*, anlaşma ~2 çıkmadı|sağlanamadı|olmadı|yok, uzlaşma ~2 çıkmadı|sağlanamadı|olmadı|yok, ilerleme ~2 yok|sağlanamadı|kaydedilemedi|olmadı, kâğıt çıkma*|kağıt çıkma*, imza ~2 çıkmadı|yok|atılmadı, çıkmaz*|çıkmaza, tıkan*, kilitlen*, fiyasko*, başarısızlık*, mutabakat sağlanama*, pürüz*, görüş ayrılık*, rafta, imzasız*, sonuç yok, sonuç çıkma*',
    done: 'tamamla*, sona erdi, sona eren, bitti, bitir*, gerçekleş*, gerçekleştir*, takas etti, takas edildi, takası yaptı, takas yaptı, yaptı, yapıldı, bırakıldı, bıraktı, teslim etti, teslim edildi, iade edildi, döndü, başarısız*, çöktü, sonuçsuz*, sonuçlan*, getirildi, düzenlendi, tamamlandı, tamamladı, görüştü, görüştüler, serbest kaldı, serbest kalan*, iade etti, çıktı, dönen, gönderildi, gönderdi, özgür, özgürlüğüne, kavuştu, el değiştirdi, uçtu, gerçekleşti, verdi, ele aldı, sürdü, bir araya geldi, bir araya geldiler, buluştu, buluştular, serbest bırakıldı*|kaldı*|bıraktı*, evine|evlerine|yurduna|yurtlarına ~2 döndü*|kavuştu*, döndü*|dönüş yaptı, takas edildi*|etti*|ettiler, teslim edildi*|etti*|ettiler, iade edildi*|etti*|ettiler, özgürlüğüne kavuş*|kavuştu*, sınırdan geçti*|geçtiler, tahliye edildi*, salıverildi*|salıverdi*, getirildi*|ulaştı*|vardılar',
    cancelled:
      'ertele*, iptal*, askıya*, durdur*, gecik*, vazgeç*, yarıda*, ara veril*, ertelendi, erteledi, erteleme*, askıya alın*, askıya aldı*, donduru*, dondurdu, duraklat*, ara verdi*, ara verildi*, iptal edildi*, kesintiye, çekildi*, masadan kalk*, gecikti*, durma noktas*, rafa, yapılmayacak*, gerçekleşmeyecek*, olmayacak*, rafa kaldır*, gündemden, ertelen*|erteledi|erteleniyor, donduru*|dondurdu, yapılmayacak*|yapılmadı|gerçekleşmedi|gerçekleşmeyecek, gelmedi*|gelmeyecek*|katılmayacak*, boykot*, masayı terk*|masadan kalk*|masadan ayrıl*|masadan çekil*, çekil*, kapıyı çarp*, kesti|kesildi|kesiyor, suya düş*, belirsiz tarihe, süresiz*, ileri bir tarihe, ileri tarihe, engelle*, bloke*, yattı, tarih belirlenmedi, rafa kaldırdı|kaldırıldı, *mayacağı*, *meyeceği*, *mayacak, *meyecek, gitmiyor*, katılmıyor*, gelmiyor*, oturmuyor*, göndermiyor*, boş döndü*, rafta, olmadı, anlaşmadan çekildi*, boş sandalye*, yanaşmadı*, caydı*, geri adım*, son dakikada ~2 iptal|vazgeç*|bozul*, bozuldu*, yeni tarih yok, bekleyecek, kaldı ~1 bir başka',
    denied:
      'yalanla*, reddett* iddia*, iddia* reddet*, asılsız*, gerçeği yansıtm*, doğru değil, inkar*, inkâr*, yalan*, yalanladı, yalanlıyor, yalanlama*, reddetti, reddediyor, planlanmıyor, söz konusu değil, gündemde değil, asılsız, uydurma*, dezenformasyon, gerçek dışı, yok, görüşme yok, iftira*, dayanaksız*, aslı yok, aslı astarı yok, temelsiz*, böyle bir görüşme|takas|müzakere, takas yok, müzakere yok, pazarlık yok, anlaşma yok, temas yok, hiçbir ~2 takas|müzakere|görüşme|temas|anlaşma|pazarlık, uydurma*|hayal ürünü*|iftira*|söylenti*|asılsız*|yalan|yalanla*|palavra*|dedikodu*, kapıyı kapat*|kapısını kapat*|kapıları kapat*, konuşacak bir şey yok, konuşacak bir şeyimiz, ilgilenmiyor*|ilgisi yok, reddet*|reddetti|reddediyor|reddedildi|geri çevir*, hayır dedi, dışladı, masada değil, gerçekle ilgisi, saçma*, gülünç*, anlamsız*, hayal, reddetmedi*, *mayız, *meyiz, *mayacağız, *meyeceğiz, karşı olduk*, karşı çık*, masal*, hikaye*, görüşmüyoruz, görüşmüyor*, konuşmuyoruz, konuşmuyor*, pazarlık etmi*, müzakere etmiyor*, psikolojik savaş*, bağdaşm*, imzalamadık*, kabul etmedik*, öyle bir şey yok, böyle bir şey yok, imzaladığımız ~3 yok, masada değiliz, safsata*, gerçeklerle',
    remembered:
      'yıl dönümü*, yıldönümü*, yılı, yılında, anıldı|anılıyor|andı|andılar, anma, anısına, hatırla*, çelenk, karanfil*, anıt*',
    taken:
      'esir düş*, esir alın*, esir al*, yakalan*, tutuklan*, gözaltına alın*, kaçırıl*, alıkonul*|alıkonan*|alıkoyulan*, hapsedil*, mahkum edil*|mahkûm edil*, tutulan*|tutuluyor*|tutulmakta*, düşürül*|düşürülen, kaybol*, kayıp, şehit düş*|şehit olan, hayatını kaybe*, ölen*, öldürül*, ele geçiril*, rehin al*|rehin alın*, cezaevine konul*, hüküm giy*',
    talking:
      'görüşme*, müzakere*, toplantı*, oturum*, buluşma*, buluştu*, bir araya, temas*, masa|masada|masası|masasına|masasında|masasından|masaya|masadan, tur|turu|turun|turda|turdan|turunun|turunda|turuna, raunt*, raund*, perde, diyalog*, istişare*, zirve*, telefon*, yüz yüze, ateşkes*, ateş kes*, çatışmasızlık*, barış planı*|süreci*|anlaşması*, yol haritası*, konuştu',
    truce: 'ateşkes*, ateş kes*, çatışmasızlık*, insani mola*, insani ara, insani duraklama*, silah* sus*, mola* evet',
    strife: 'savaş|savaşı|savaşın|savaşa, çatışma*, kriz*, şiddet*, düşmanlık*, saldırı*',
    said: 'söyledi, açıkladı, bildirdi, duyurdu, belirtti, kaydetti, ifade etti, dedi, aktardı, göre, bildirildi, belirtildi, kaydedildi, doğruladı, yazdı',
    not: 'değil, yok, hiçbir, hiç, olmadan, ne',
  },
  months:
    'ocak*, şubat*, mart|martta|martın, nisan*, mayıs*, haziran*, temmuz*, ağustos*, eylül*, ekim|ekimde|ekimdeki, kasım*, aralık*',
  weekdays: 'pazartesi*, salı*, çarşamba*, perşembe*, cuma|cumaya|cumanın, cumartesi*, pazar|pazarı',
  today: 'bugün*, bu sabah, bu akşam',
  yesterday: 'dün, önceki gün, bir gün önce',
  tomorrow: 'yarın',
  next: 'önümüzdeki, gelecek',
  last: 'geçen, geçtiğimiz',
  numbers:
    'bir||i|er=1 iki||si|sini|sinin|ye|şer=2 üç||ü|ünü|e|er=3 dört||er=4 dör|dü|dünü|de=4 beş||i|ini|e|er=5 altı||sı|sını|ya|şar=6 yedi||si|sini|ye|şer=7 sekiz||i|ini|e|er=8 dokuz||u|unu|a|ar=9 on||ar=10 yirmi||si|sini|ye|şer=20 otuz||u|unu|a|ar=30 kırk||ı|ını|a|ar=40 elli||si|sini|ye|şer=50 altmış||ı|ını|a|ar=60 yetmiş||i|ini|e|er=70 seksen||i|ini|e|er=80 doksan||ı|ını|a|ar=90 yüz||e|er=100 bin||i|e|in|er|den|lik=1000 milyon||a=1000000 düzine=12 yarım=0.5 buçuk=0.5',
  numberLinks: '',
  compoundNumbers: true,
  ordinals: 'birinci|ilk, ikinci, üçüncü, dördüncü, beşinci, altıncı, yedinci, sekizinci, dokuzuncu, onuncu',
}
