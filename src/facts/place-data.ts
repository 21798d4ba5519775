/** Where talks are held and people handed over: one name, and its words in the twelve languages. */
export const PLACE_TERMS: Readonly<Record<string, string>> = {
  'Abu Dhabi': 'abu dhabi, abou dhabi, abu dabi*, abu zabi, абу даби, абу дабі, ابوظبي, ابو ظبي, 阿布扎比',
  Geneva: 'geneva, genf*, genève, ginebra, ginevra, genebra, genew*, cenevre*, женев*, جنيف, 日内瓦',
  Istanbul:
    'çırağan*, ciragan*, çiragan*, tschiragan, tschyragan, czyragan*, чираган*, dolmabahçe*, dolmabahce*, долмабахч*, 契拉昂, 多尔玛巴赫切, قصر جراغان, دولمة بهجة, istanbul*, estambul, istambul, stambu*, стамбул*, اسطنبول, إسطنبول, 伊斯坦布尔',
  Ankara: 'ankara*, анкар*, انقره, 安卡拉',
  Doha: 'doha*, doh|dosze|dohą|dohy, доха|дохе|доху|дохи|досі, دوحه, 多哈',
  Cairo: 'cairo, kairo*, le caire|caire, kair|kairze|kairu, kahire*, каир*, каїр*, قاهره, 开罗',
  'Sharm el-Sheikh':
    'sharm el sheikh, scharm el scheich, charm el cheikh, sharm el sheij, sharm el sheik, szarm el szejk*, şarm eş şeyh*, şarm el şeyh*, шарм эш шейх*, шарм аль шейх*, شرم الشيخ, 沙姆沙伊赫',
  Muscat: 'muscat, maskat*, mascate, mascat, маскат*, مسقط, 马斯喀特',
  Riyadh: 'riyadh, riad|riade, riyad*, rijad*, эр рияд*, ер ріяд*, رياض, 利雅得',
  Jeddah: 'jeddah, dschidda, djeddah, yeda, gedda, jidá, dżudd*, cidde*, джидд*, джедд*, جده, 吉达',
  Amman: 'amman*, амман*, 安曼',
  Rome: 'rome, rom, roma, roma da|roma daki, rzym*, рим|риме|рима|римі, روما, 罗马',
  Paris: 'paris*, parigi, paryż*, париж*, باريس, 巴黎',
  London: 'london*, londres, londra*, londyn*, лондон*, لندن, 伦敦',
  Berlin: 'berlin*, berlino, berlim, берлин*, берлін*, برلين, 柏林',
  Vienna: 'vienna, wien, vienne, viena, viyana*, wiedn*, вена|вене|вену, відні|відень, فيينا, 维也纳',
  Brussels: 'brussels, brüssel, bruxelles, bruselas, bruxelas, bruksel*, brüksel*, брюссел*, بروكسل, 布鲁塞尔',
  Budapest: 'budapest*, budapeszt*, budapeşte*, будапешт*, بودابست, 布达佩斯',
  Havana: 'havana, havanna, la havane, la habana, avana, hawan*, гаван*, هافانا, 哈瓦那',
  Oslo: 'oslo*, осло, اوسلو, 奥斯陆',
  Caracas: 'caracas, caracaş, каракас*, كاراكاس, 加拉加斯',
  'Kuala Lumpur': 'kuala lumpur*, куала лумпур*, كوالالمبور, 吉隆坡',
  'Addis Ababa': 'addis abab*, addis abeba, adís abeba, аддис абеб*, اديس ابابا, 亚的斯亚贝巴',
  Nairobi: 'nairobi*, найроби, نيروبي, 内罗毕',
  Luanda: 'luanda*, луанд*, لواندا, 罗安达',
  Islamabad: 'islamabad*, исламабад*, اسلام اباد, 伊斯兰堡',
  Minsk: 'minsk*, mińsk*, минск*, мінськ*, مينسك, 明斯克',
  Washington: 'washington*, waszyngton*, вашингтон*, واشنطن, 华盛顿',
  Miami: 'miami*, майами, маямі, ميامي, 迈阿密',
  Anchorage: 'anchorage*, alaska*, аляск*, анкоридж*, الاسكا, 阿拉斯加',
  Moscow: 'moscow, moskau, moscou, moscú, mosca, moskwie, moskova da, москве, москві, موسكو, 莫斯科',
  Damascus: 'damascus, damaskus, damas, damasco, damaszk*, şam da|şamda, дамаск*, دمشق, 大马士革',
  Naqoura: 'naqoura*, nakura*, naqura, накур*, ناقوره, 纳古拉',
  Tashkent: 'tashkent*, taschkent, taszkien*, ташкент*, طشقند, 塔什干',
  Astana: 'astana*, астан*, استانا, 阿斯塔纳',
}

/** Where people are handed over: borders and crossings that reports name. */
export const HANDOVER_TERMS: Readonly<Record<string, string>> = {
  'Belarus border':
    'border with belarus, belarusian border, belarus border, границ* с белорусс*|белорусией|беларусью, кордон* з білорус*, grenze zu belarus, frontière ~2 biélorus*, frontera ~2 bielorus*, confine ~2 bielorus*, granic* ~2 białorus*, белорусс* границ*, білорус* кордон*',
  'Chernihiv region': 'chernihiv*, tschernihiw*, tchernihiv, chernígov, чернигов*, чернігів*, czernih*, 切尔尼戈夫',
  'Ijevan-Gazakh': 'ijevan*, icevan*, иджеван*, gazakh*, gazah*, казах иджеван*, qazax*',
  'Ban Phakkad': 'ban phakkad, chanthaburi*, 尖竹汶',
  Rafah: 'rafah*, rafá, рафах*, رفح, 拉法',
  'Kerem Shalom': 'kerem shalom, كرم ابو سالم',
  Aleppo: 'aleppo*, alep, alepo, алеппо, حلب, 阿勒颇',
  'Glienicke Bridge': 'glienicke*',
}
