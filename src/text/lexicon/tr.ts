import type { LexiconData } from './types.js'

export const tr: LexiconData = {
  terms: {
    teaser:
      '^ayrıca okuyun, ^ayrıca bakınız, ^ayrıca bkz, ^ilgili haber, ^ilgili haberler, ^bunu da okuyun, ^daha fazla, ^video, ^fotoğraf, ^okumaya devam, ^devamını oku, ^haberin devamı, ^ayrıca oku',
    boilerplate:
      'bültenimize, abone ol*, takip edin, bizi destekleyin, gizlilik politikası, tüm hakları saklıdır, reklam, whatsapp kanal*, telegram kanal*, çerez*',
    background:
      '^hatırlatma, ^hatırlanacağı, ^daha önce, ^öncesinde, ^arka plan, ^bundan önce, ^önceki, önceki takas*, son takas, önceki tur*, geçen hafta, geçen ay, geçen yıl, geçtiğimiz ay|yıl|hafta, ay önce, yıl önce, ayın başında',
    fresh: '^bugün daha erken, ^daha erken',
    genre:
      '^görüş, ^yorum, ^analiz, ^köşe, ^röportaj, ^portre, ^inceleme, filmi, filmin, film, filmde, belgesel*, roman, romanı, kitap, kitabı, müze*, sergi*, yıldönümü, yıl dönümü, festival*, hayatını kaybeden casus, sinema*',
    each: 'karşılıklı, her iki taraf*, iki taraf*, her bir taraf*, er, ar, şer, şar, her taraf*, taraf başına, tarafların her biri',
    both: 'iki ülke, iki taraf, taraflar*',
    total: 'toplam, toplamda, toplam sayı*, bütünüyle',
    cumulative:
      'savaşın başından, başından bu yana, bu yana, bugüne kadar, şimdiye kadar, toplam sayısı, yükseldi, ulaştı, 2022 den, çabaları sayesinde',
    gives:
      'serbest bırak*, teslim et*, teslim edildi, iade et*, iade edildi, gönder*, verdi, salıver*, tahliye et*, bıraktı, bırakırken, bırakacak',
    gets: 'teslim aldı, teslim alındı*, teslim alın*, geri aldı, geri alın*, döndü, döndüler, dönen, kavuştu, karşıladı, getirildi, geri getir*, geri döndü, ülkesine',
    captivity: 'esaret*, esaretin*, tutsaklı*, gözaltı*, hapis*',
    inReturn: 'karşılığında, karşılık, buna karşılık, ise, karşı, öte yandan, takas karşılığı',
    own: 'kendi',
    military: 'asker*, savaş esir*, savaşçı*, subay*, militan*, esir asker*, esir*',
    civilian: 'sivil*, sakin*, gazeteci*',
    bodies: 'naaş*, cenaze*, ceset*, cesed*, ölü*, kalıntı*',
    hostages: 'rehine*',
    captives: 'tutuklu*, mahkum*, mahkûm*, kişi*, tutsak*, ukraynalı*, filistinli*, vatandaş*, alıkonul*, insan*',
    wounded: 'yaralı*, hasta*',
    unit: 'gün*, hafta*, ay|aydır|ayda|aylık|aydan, yıl*, saat*, dakika*, yüzde, kilometre*, iha|ihası, dron*, füze*, tur|turu, ülke*, kez|kere, milyon*, milyar*, dolar*, lira*, derece',
    mediation: 'arabulucu*, aracılı*, aracı*, teşekkür*, gözetim*, himaye*, kolaylaştır*, girişim*, çabalarıyla',
    host: 'ev sahip*, ev sahibi*',
    round: 'tur, turu*, turun*, turda, turdan, raund*',
    stage:
      'ilk aşama*, birinci aşama*, ikinci aşama*, aşama*, ilk etap*, etap*, ilk grup*, iki gün sürecek, birinci gün',
    planned:
      'yapılacak*, edilecek*, gerçekleştirilecek*, düzenlenecek*, edecek*, bırakılacak*, bırakacak*, planlan*, planl*, beklen*, bekleniyor, önümüzdeki, gelecek, hazırlan*, hazır, başlayacak*, devam edecek*, buluşacak*, görüşecek*, takas edilecek*, toplanacak*, olacak*',
    announced:
      'anlaş*, anlaşma*, mutabık*, mutabakat*, açıkla*, duyur*, imzala*, kabul ett*, kabul ed*, öner*, uzlaş*, vardı, varıldı, varılan',
    ongoing:
      'başladı, başla*, sürüyor, devam ett*, devam ediyor, sürdür*, bir araya gel*, toplan*, ikinci gün*, üçüncü gün*, yeniden başla*, ilk aşama*, kalan*, yürütülen, ele alın*, ele alı*',
    done: 'tamamla*, sona erdi, sona eren, bitti, bitir*, gerçekleş*, gerçekleştir*, takas etti, takas edildi, takası yaptı, takas yaptı, yaptı, yapıldı, bırakıldı, bıraktı, teslim etti, teslim edildi, iade edildi, döndü, başarısız*, çöktü, sonuçsuz*, sonuçlan*, bırakırken, getirildi, düzenlendi',
    cancelled: 'ertele*, iptal*, askıya*, durdur*, gecik*, vazgeç*, yarıda*, ara veril*',
    denied:
      'yalanla*, reddett* iddia*, iddia* reddet*, asılsız*, gerçeği yansıtm*, doğru değil, inkar*, inkâr*, yalan*',
    said: 'söyledi, açıkladı, bildirdi, duyurdu, belirtti, kaydetti, ifade etti, dedi, aktardı, göre, bildirildi, belirtildi, kaydedildi, doğruladı, yazdı',
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
    'bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 yüz=100 bin=1000 milyon=1000000',
  numberLinks: '',
  compoundNumbers: false,
  ordinals: 'birinci|ilk, ikinci, üçüncü, dördüncü, beşinci, altıncı, yedinci, sekizinci, dokuzuncu, onuncu',
}
