import type { LanguageTexts } from './shape.js'

export const tr: LanguageTexts = {
  direction: 'ltr',
  decimalMark: ',',
  cities: ['Yeşilkıyı', 'Akçatepe', 'Güneşli Koy', 'Taşköprülü', 'Karaçamlık', 'İncirova', 'Sarıgölet', 'Ulupınar'],
  people: [
    'Selin Aktürkoğlu',
    'Murat Dereli',
    'Ayla Sönmezer',
    'Kerem Tuncalı',
    'Nihan Özbatur',
    'Tarık Gürsoylu',
    'Derya Kızılok',
    'Orhan Beyazıt',
  ],
  subjects: {
    weather: {
      titles: [
        '{city} çevresinde [yağmur|kar|dolu] {n:8-60} yolu [kapattı|yavaşlattı]',
        '{city} için [fırtına|sel] uyarısı {n:12-60} saat daha [uzatıldı|yenilendi]',
        '{city} son {n:9-70} yılın [en soğuk|en sıcak|en yağışlı] sabahını yaşadı',
      ],
      leads: [
        '{city} kentinde sürücülerden {date} günü [evde kalmaları|bir saat erken çıkmaları] istendi; {n:5-19} saatte metrekareye {n:24-95} kilogram yağış düştü ve {n:8-60} yol [kapandı|su altında kaldı].',
        'Meteoroloji {date} günü {city} için uyarısını [uzattı|yükseltti]: Saatte {n:75-140} kilometreye varan rüzgârın gece yarısına kadar [sürebileceği|süreceği] belirtildi.',
      ],
      sentences: [
        'Eski köprünün altındaki su düzeyi [öğlen|akşam|şafakta] {d:2-6} metreye ulaştı; bu, alt otoparkın boşaltıldığı sınırdan {n:11-90} santimetre fazla.',
        'Elektrik {n:210-4900} evde kesildi; dağıtım şirketi {n:14-80} ekip [gönderdi|görevlendirdi] ve hatların akşama dek onarılacağını söyledi.',
        'Okullar {n:4-38} ilçede [iki saat geç|yalnız küçük sınıflar için] açıldı, {n:3-22} otobüs hattı [iptal edildi|başka yoldan geçti].',
        'Liman amiri {n:6-70} tekneyi iç havuza aldırdı ve {n:2-30} bini aşan bir zarar [görülmediğini|sayılmadığını] belirtti.',
        'Hafta sonuna kadar {n:8-45} milimetre yağış daha, ardından [eksi {n:2-14} derece don|{n:3-9} kuru gün] bekleniyor.',
      ],
    },
    economy: {
      titles: [
        '{city} [tersanesi|dökümhanesi|fabrikası] {n:90-900} kişiyi [işe alacak|işten çıkaracak]',
        '{city} kentinde [kiralar|fiyatlar|evler] bir yılda yüzde {d:1-9} [arttı|düştü]',
        '{city} limanı {d:1-9} milyon ton yük elleçledi',
      ],
      leads: [
        '{city} kentinin [en büyük|ikinci büyük|en eski] işvereni {date} günü {n:90-900} kişiyi [işe alacağını|işten çıkaracağını] duyurdu; gelecek yılın siparişleri yüzde {d:2-19} [arttı|azaldı].',
        '{city} kentinde fiyatlar bir yılda yüzde {d:1-9} [yükseldi|geriledi]; istatistik kurumunun {date} günü verdiği bilgiye göre bu, {n:9-60} ayın [en sert|en küçük] değişimi.',
      ],
      sentences: [
        'Ciro bir yıl önceki {n:100-980} milyona karşı {n:120-990} milyon oldu, enerji gideri yüzde {d:1-14} [arttı|azaldı].',
        'Şirketin hissesi ilk saatte yüzde {d:1-7} [değer kazandı|değer yitirdi] ve günü {d:11-94} düzeyinde [kapattı|bitirdi].',
        'Ticaret odası yüzde {d:1-6} [bekliyordu|öngörmüştü]; {n:140-900} firmayla yapılan ankete göre yüzde {n:21-78} gelecek altı ayda yatırım yapacak.',
        'Bir ekmek, [gezilen|incelenen] {n:12-90} dükkânda ortalama {d:11-24}, bir litre süt {d:31-54} lira.',
        'Merkez bankası faizi yüzde {d:4-39} düzeyinde bıraktı ve konuya {n:4-11} hafta sonra döneceğini [ima etti|söyledi].',
      ],
    },
    sport: {
      titles: [
        '{city} {n:4-48} bin seyirci önünde {n:2-5}-{n:0-1} [kazandı|öne geçti]',
        '{city} {n:71-140} dakika sonra [kazandı|güldü]',
        '{city} kentinden [koşucu|kürekçi|bisikletçi] rekoru {n:3-40} saniye geliştirdi',
        '{city} [forvet|kaleci|stoper] için {d:2-38} milyon [ödedi|verdi]',
      ],
      leads: [
        '{city} takımı {date} günü {n:4100-48900} seyirci önünde {n:61-94}. dakikada bulduğu golle [kazandı|beraberliği yakaladı] ve düşme hattının {n:2-11} puan üzerine çıktı.',
        '{n:71-140} dakika ve üst üste {n:2-6} korner gerekti, ama {city} {date} günü taraftarının ilkbahardan beri beklediği galibiyeti [aldı|kopardı].',
      ],
      sentences: [
        'Teknik direktör {person}, son {n:20-40} golün {n:4-19} tanesini atan yedekleri [övdü|kutladı] ve {n:8-20} günlük aranın iyi geldiğini söyledi.',
        'Konuk takım {n:6-17} dakikada [iki|üç] kez direğe takıldı, kaptanları {n:52-88}. dakikada [sarı|kırmızı] kart gördü.',
        'Birinci gelen sporcu son {n:400-2000} metreyi {n:61-340} saniyede aldı; bu hıza [kimse|hiçbir rakip] yetişemedi.',
        'Rövanşın biletleri pazartesi saat {n:8-11} itibarıyla satışta, {n:3-19} bin koltuk üyelere [ayrıldı|saklandı].',
        'Takım puan cetvelinde {n:14-33} maçta {n:21-67} puanla {n:2-14}. sıraya [çıktı|geçti].',
      ],
    },
    courts: {
      titles: [
        '{city} mahkemesi {n:120-900} binlik davada [yükleniciye ceza verdi|nakliyeciyi akladı]',
        '{city} belediyesi {n:120-900} bin otopark ücretini geri verecek',
        '{city} [belediye başkanı|meclis üyesi] {n:12-80} ödenmemiş fatura için yargılanıyor',
        '{city} [köprüsü|tüneli|barajı] için {n:3-19} ay sonra yeni bilirkişi [istendi|reddedildi]',
      ],
      leads: [
        '{city} mahkemesi {date} günü, {n:12-80} haneden hiç yapılmamış çatılar için para almakla suçlanan ustaya [para cezası verdi|beraat kararı verdi]; dava {n:4-31} gün sürdü.',
        '{city} mahkemesi {date} günü, belediyenin {n:14-60} ayda topladığı {n:120-900} bin otopark ücretini geri ödemesine [karar verdi|hükmetti].',
      ],
      sentences: [
        'Yargıç {person}, {n:31-220} sayfalık faturaları [kimsenin okumadığını|kimsenin denetlemediğini] söyledi ve itiraz için {n:14-40} gün verdi.',
        'Savcılık {n:14-46} ay ve {n:20-90} bin ceza istemişti; savunma {n:9-30} yıllık şikâyetsiz mesleği [hatırlattı|öne sürdü].',
        '{n:19-70} tanıktan {n:6-18} kişi görüntülü bağlandı, {n:2-9} kayıt ses yüzünden [yinelendi|iki kez dinlendi].',
        'Yaklaşık {n:11-88} bin tutan gideri [belediye|hazine|sigorta] ödeyecek; {n:3-14} küçük dava [hâlâ açık|ilkbaharda görülecek].',
        'Bilirkişi {n:21-90} çatıyı [ölçtü|inceledi] ve {n:4-19} çatıda eğimi {n:5-14} derecenin altında buldu.',
      ],
    },
    culture: {
      titles: [
        '{city} müzesi {n:14-60} ay ve {n:3-40} milyondan sonra [açıldı|bir kanadını kapattı]',
        '{city} film şenliği {n:48-190} film ve {n:9-70} bin konukla [başladı|bitti]',
        '{city} kentinde bir tavan arasında {n:20-190} sayfalık [defter|günlük|nota] bulundu',
      ],
      leads: [
        '{city} müzesi {date} günü [doğu|kuzey|yeni] kanadını açtı: {n:120-980} eser, {n:14-60} ay çalışma, {n:3-40} milyon harcama.',
        'Bir ahırda {n:40-190} sandalyeyle başlayan şenlik, {date} günü {city} kentinde {n:11-40} ülkeden {n:48-190} filmle [açıldı|geri döndü].',
      ],
      sentences: [
        'Küratör {person}, {n:210-690} sayfa tutan ve {d:1-4} kilo gelen kataloğa {n:5-22} yıl verdi.',
        'Giriş {n:60-190} lira, {n:12-18} yaş altına ücretsiz; günde {n:3-9} tur {n:2-6} dilde yapılıyor.',
        '{n:180-1900} kişilik salon {n:11-70} dakikada [doldu|tükendi]; {n:2-9} akşam daha eklendi.',
        '{n:24-110} kişilik koro, {n:31-120} yıldır [duyulmayan|çalınmayan] {n:6-28} dakikalık bir eser söyledi.',
        '{n:5-60} binlik ödül, [bir feneri|bir demiryolunu|bir fırını] anlatan {n:140-720} sayfalık romanıyla {person} adlı yazara verildi.',
      ],
    },
  },
  general: [
    '{n:11-60} yıldır {city} kentinde yaşayan {person}, [böylesini görmediğini|vaktinin geldiğini|kimsenin şaşırmadığını] söyledi.',
    '[Meclis|Belediye|Komisyon] konuya {n:2-9} hafta sonra, {n:4-17} önergeyle birlikte dönecek.',
    'Sözcü, {n:13-20} sorumuzdan {n:3-12} tanesini yazılı yanıtladı ve gerisi için {n:2-9} gün [istedi|söz verdi].',
    'Akşama kadar duyuru {n:2-90} bin kez okundu, altına {n:120-990} yorum yazıldı.',
    '{person} tarafından gösterilen rakamlara göre sayı ilk yarıda {n:21-88}, ikinci yarıda {n:20-95} oldu.',
    '{n:12-60} kilometre uzaktaki {city2} kenti de bunu yakından [izliyor|takip ediyor]; orada benzer bir iş {n:7-40} ay sürmüştü.',
    'Danışma hattı {n:6-9} ile {n:16-20} arası açık, {n:4-19} gönüllü nöbetleşe [yardım ediyor|yanıt veriyor].',
    '“Geçen {n:3-12} yıldan ders aldık” diyen {person}, {n:40-400} sayfalık dosyayı gösterdi.',
  ],
  lookalike: {
    titles: [
      'Merkez bankaları {n:12-90} milyarlık para takası anlaşmasını uzattı',
      'Değişim programıyla {n:20-90} öğrenci {city} kentine geldi',
      '{city} kentinde {n:3-19} gün grevin ardından ücret görüşmeleri yeniden başladı',
    ],
    leads: [
      'İki merkez bankası {date} günü {n:12-90} milyarlık para takası anlaşmasını [uzattı|genişletti]; vade {n:7-84} güne kadar.',
      'Değişim programıyla gelen {n:20-90} öğrenciyi {date} günü {city} kentinde {n:5-11} ay kalacakları {n:12-60} aile karşıladı.',
    ],
    sentences: [
      'Ücret görüşmelerinde işveren yüzde {d:2-5} ve bir kez {n:300-1900} önerdi; arabulucu {n:2-6} saat ara verdi.',
      'Kulüpler bir savunmacı ile bir kaleciyi takas etti, üstüne {n:2-5} sezonda ödenecek {n:2-9} milyon verildi.',
    ],
  },
  exchange: {
    titles: [
      '{a.nom} ile {b.nom} karşılıklı {x} savaş esirini takas etti',
      '{a.nom} ile {b.nom} arasında esir takası: Her iki taraftan {x} asker serbest',
      'Esir değişimi: {a.nom} ve {b.nom} karşılıklı {x} savaş esirini serbest bıraktı',
    ],
    leads: [
      '{a.nom} ile {b.nom} {date} günü savaş esirlerini takas etti; iki ülke yetkilileri her iki tarafın karşılıklı {x} askeri serbest bıraktığını açıkladı.',
      '{a.nom} ile {b.nom} arasında {date} günü esir takası yapıldı; {m.gen} arabuluculuğunda her iki taraf {x} savaş esirini teslim etti.',
    ],
    unequalTitles: ['Esir takası: {a.nom} {x}, {b.nom} {y} savaş esirini serbest bıraktı'],
    unequalLeads: [
      '{a.nom} ile {b.nom} arasında {date} günü esir takası yapıldı: {a.nom} {x}, {b.nom} {y} savaş esirini serbest bıraktı.',
    ],
    sentences: [
      'Toplam {total} kişi {n:9-16} otobüsle sınırı geçti; teslim [yaklaşık|neredeyse|en az] {n:2-6} saat sürdü.',
      'Takas {m.gen} arabuluculuğunda yapıldı; listeler {n:3-12} gün önce hazırlanmıştı ve iki başkente güven için [teşekkür edildi|övgü geldi].',
      'Koordinasyon bürosundan {person}, serbest bırakılan askerlerin [evlerine dönmeden|ailelerini görmeden] önce {n:9-30} gün hastanede kalacağını söyledi.',
      'Dönenlerin en genci {n:19-22}, en yaşlısı {n:52-61} yaşında; [bazıları|birçoğu] {n:14-38} aydan uzun süredir esirdi.',
      'Yakınları bayrak ve fotoğraflarla sabahın {n:3-6} saatinden beri bekliyordu, ilk otobüsü {n:150-900} kişi karşıladı.',
      'Kızılhaç görevlileri adları listelerle {n:2-3} kez karşılaştırdı ve {n:2-6} satırı yerinde düzeltti.',
      'Yeni takasın tarihi açıklanmadı; ailelerden listede yer için para vermemeleri istendi, böyle {n:11-60} olay biliniyor.',
      'Kardeşi {n:11-37} ay sonra {n:14-29} kilo zayıflamış dönen {person}, “Hâlâ esir olan herkesi bekliyoruz” dedi.',
    ],
  },
  talks: {
    titles: [
      '{a.nom} ile {b.nom} arasında barış görüşmelerinin {round}. turu {place} başladı',
      '{a.nom} ve {b.nom} heyetleri {place} {round}. tur barış müzakereleri için [buluştu|masada]',
    ],
    leads: [
      '{a.nom} ve {b.nom} heyetleri {date} günü {place} barış görüşmelerinin {round}. turu için {m.gen} arabuluculuğunda bir araya geldi.',
      '{a.nom} ile {b.nom} arasındaki barış müzakerelerinin {round}. turu {date} günü {place} başladı; arabulucu {m.nom}.',
    ],
    sentences: [
      'İlk oturum {n:2-6} saat sürdü ve {n:90-600} kilometrelik hatta ateşkes ele alındı; taslakta {n:3-9} madde hâlâ açık.',
      '{n:8-15} kişilik heyetler ayrı kapılardan girdi ve başında arabulucunun oturduğu {n:9-18} metrelik masaya yerleşti.',
      'Böyle {n:3-11} toplantıya katılan heyet üyesi {person}, “İlk günden kimse atılım beklemesin” dedi.',
      'Bir taraf, ateşkesten sonra {n:20-60} gün içinde {n:12-40} geçiş noktasında gözlemci [istiyor|talep ediyor]; öteki şimdilik karşı.',
      'Önceki turlar imzasız bitmişti, ancak karargâhlar arasında günde {n:20-24} saat açık bir hat var.',
      'Arabulucu, {n:30-90} günlük ateşkes ve {n:9-21} gün içinde ikinci buluşma öngören {n:4-14} sayfalık bir metin sundu.',
      'Sonraki oturum ertesi gün saat {n:9-11} için [planlandı|kararlaştırıldı]; ardından {person} basına konuşacak.',
      'Uzmanlar [az|biraz] hareket alanı görüyor: {n:5-14} ayda cephe {n:3-12} kilometreden az değişti.',
    ],
  },
  correction: 'Düzeltme: Haberin önceki sürümünde her taraf için {old} sayısı verilmişti. Doğru sayı {new}.',
  states: {
    RU: { nom: 'Rusya' },
    UA: { nom: 'Ukrayna' },
    AM: { nom: 'Ermenistan' },
    AZ: { nom: 'Azerbaycan' },
    TH: { nom: 'Tayland' },
    KH: { nom: 'Kamboçya' },
  },
  mediators: {
    AE: { nom: 'Birleşik Arap Emirlikleri', gen: 'Birleşik Arap Emirlikleri' },
    QA: { nom: 'Katar', gen: 'Katar' },
    TR: { nom: 'Türkiye', gen: 'Türkiye' },
  },
  places: { 'abu-dhabi': 'Abu Dabi’de', doha: 'Doha’da', geneva: 'Cenevre’de' },
  chrome: {
    nav: ['Ana sayfa', 'Dünya', 'Bölge', 'Ekonomi', 'Kültür', 'Spor', 'Görüş', 'Video', 'Hava', 'Arşiv'],
    related: 'İlgili haberler',
    readMore: 'Ayrıca okuyun',
    mostRead: 'Çok okunanlar',
    newsletterHeading: 'Sabah mektubu',
    newsletterText: 'Her iş günü kahvaltıdan önce beş haber. Adresinizi bırakın, size yazalım.',
    subscribe: 'Kaydol',
    donateHeading: 'Habercilik okur ister',
    donateText:
      'Bu gazetenin okurlarından başka sahibi yok. Gücünüz yetiyorsa her ay küçük bir katkıyla yanımızda durun.',
    donateButton: 'Destek ver',
    cookieText: 'Ziyaretleri saymak ve size uygun reklam göstermek için cihazınızda küçük dosyalar tutuyoruz.',
    cookieButton: 'Tümünü kabul et',
    share: 'Sayfayı paylaş',
    advertisement: 'Reklam',
    footer: ['Hakkımızda', 'İletişim', 'Künye', 'Koşullar', 'Gizlilik', 'Düzeltmeler', 'İş ilanları', 'Reklam verin'],
    oldSwaps: [
      'Geçen [ilkbaharın|sonbaharın] esir takası: {n:60-300} kişi eve nasıl döndü',
      'Büyük esir değişiminden bir yıl sonra: fotoğraflarla {n:4-9} hayat',
      'Direksiyondan takas: savaş esirleriyle {n:11-40} yolculuk',
      'Arşivden: o kış serbest bırakılan {n:100-400} savaş esiri',
    ],
  },
}
