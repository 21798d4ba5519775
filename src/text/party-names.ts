/**
 * Full names, inflections, capitals and demonyms of movements and breakaway lands, and of states whose adjective no rule
 * gives: words in the twelve languages, terms parted by commas, added to those of `PARTY_TERMS`.
 */
export const NAME_TERMS: Readonly<Record<string, string>> = {
  Transnistria:
    'pridnestrov*, тираспол*, пмр, transnistrisch*, transnistrian*, naddniestrzań*, приднестровь*, придністровськ*, 德左, 德涅斯特, tiráspol, ترانسدنيستريا, بريدنيستروفيه',
  Abkhazia:
    'suchumi, soukhoumi, soukhoum, sujumi, sohum|sohumi, abecási*, abcási*, сухумі*, ابخازيه|ابخازي, سوخومي, 苏呼米, abchask*, abchazj*',
  'South Ossetia':
    'південноосет*, surosetio*|surosetia*, tsjinvali, cchinwal*, tshinvali, чхинвал*, sudosset*|sudossetin*, sud osset*, ossètes|ossète, osseti|osseta|ossete, осетин*, ossete*|ossetian*, تسخينفالي, 茨欣瓦利, осетинськ*',
  Polisario:
    'сахарави, сахраві, полісаріо, sarauí*|saraui*, saharyjczy*|sahrawi*, sahrauis*, polisário, frente popular de liberación de saguía, 西撒人阵, جبهه البوليساريو, الصحراويون, сахаравійськ*',
  FLA: 'azavad*, фронт* освобождения азавада, фоа, =FLA, csp dpa, front de libération de l azawad, azawad liberation front, touarègue*|touaregs, tuaregues, tuareg|tuaregs|tuaregów|tuaregami, туарегов|туареги|туарегами, ازواديين|ازواديون|ازواديه, الطوارق',
  JNIM: 'nusrat al islam, nusrat ul islam, nasr al islam, nosrat al islam, нусрат аль ислам, нусрат аль іслам, нусрат уль ислам, support of islam and muslims, unterstützung des islam*, soutien à l islam, apoyo al islam, sostegno all islam, apoio ao islã|islão, wsparcia islamu, поддержки ислама, підтримки ісламу, islam ve müslümanlara, cnim, днім, 伊斯兰与穆斯林支持, 支持伊斯兰, 伊斯兰和穆斯林支持, نصره الاسلام والمسلمين',
  KIA: 'kaczin*|kaczińsk*, kaçin*, кашин* арми*, арми* независимости качина, армі* незалежності качин*, качинськ*, kachin independence*, كاشين, =АНК',
  MNDAA:
    'myanmar national democratic alliance army, коканг*|коканск*|коканзьк*, национально демократическ* альянс* мьянмы, كوكانغ|كوكانج, جيش التحالف الوطني الديمقراطي, جيش التحالف الديمقراطي الوطني, 缅甸民族民主同盟军, 果敢同盟军, 果敢军',
  TNLA: 'ta ang national liberation army, таанг*, тнла, арми* национального освобождения таанг, армі* національного визволення таанг, جيش تحرير تانغ, تاانغ, تانغ الوطني, 德昂民族解放军, 德昂军, taang*, palaung*',
  'Arakan Army':
    'rakhine rebels, armée de l arakan, ejército arakan|arakán, ejército de arakán, esercito dell arakan, exército de arakan|arracão, exército do arracão, armia|armii|armią|armię arakanu|arakańsk*, arakan ordusu*, armée arakan*, 阿拉干军, 若开族武装',
  OLA: 'shene, ola shene, арми* освобождения оромо, армі* визволення оромо, оромо, ола, جيش تحرير اورومو, oromo liberation army, oromo befreiungsarmee, armée de libération oromo, ejército de liberación oromo, 奥罗莫解放军',
  TTP: 'tehrik i|e|ul taliban, tehreek i|e|ul taliban, tehrik i taliban pakistan, tehreek e taliban pakistan, техрик и талибан, техрік і талібан, ттп, talibanes paquistaníes, talebani pachistani, talibãs paquistaneses, pakistańs* talib*, حركه طالبان الباكستانيه, تحريك طالبان, 巴基斯坦塔利班, 巴塔组织, pakistanisch* taliban, tehrik e taliban pakistan',
  SDF: 'kurdish forces, kurdish led forces, курдск* сил*|формировани*, курдськ* сил*|формуванн*, сирійськ* демократичн* сил*, syrisch* demokratisch* kräfte|kräften, forces kurdes, fuerzas kurdas, forze curde, forças curdas, kurdisch* kräfte|kräften|streitkräfte, syryjsk* sił* demokratyczn*, siły kurdyjskie, sił kurdyjskich, siłami kurdyjskimi, kürt güçleri, القوات الكرديه, 叙利亚民主力量, 叙利亚民主军, 叙利亚库尔德武装, самооборон* курд*',
  'Druze National Guard':
    'sweida*, suwayda*, suweida*, as suwayda, soueïda, soueida, sueida|suweida, suwaida*, suwajd*, сувейд*, сувейда, süveyda*, السويداء, سويداء, 苏韦达, 斯韦达, druze national guard, sweida national guard, حكمت الهجري, hikmat al hijri',
  PKK: '库工党, kurdistan işçi partisi, робітнич* партія|партії курдистану, партії праці курдистану, kurdische arbeiterpartei, kurdischen arbeiterpartei',
  ELN: 'анв, ايلن, 哥民族解放军, 哥伦比亚民族解放军',
  FARC: 'рвск, القوات المسلحه الثوريه الكولومبيه, القوات المسلحه الثوريه, революционн* вооруженн* сил* колумбии, революційн* збройн* сил* колумбії, 哥革命武装, 哥伦比亚革命武装力量, fuerzas armadas revolucionarias de colombia, forças armadas revolucionárias da colômbia, forces armées révolutionnaires de colombie, forze armate rivoluzionarie della colombia, revolutionär* streitkräfte* kolumbiens, rewolucyjn* sił* zbrojn* kolumbii, farc muhalif*',
  M23: 'march 23 movement, alliance fleuve congo, альянс* реки конго, альянс* річки конго, м23|м 23, 刚果河联盟, تحالف نهر الكونغو, sojusz rzeki kongo, kongo nehri ittifakı, aliança do rio congo, alleanza fiume congo, allianz des kongo flusses',
  RSF: 'сбр, шсп, сшп, сил* быстрого реагирования, сил* оперативної підтримки, сил* швидкої підтримки, siłami szybkiego wsparcia, siłom szybkiego wsparcia, rapid support miliz, hızlı destek güç*, 快速支援军, الدعم السريع',
  Houthis:
    'хутії|хутіями, ансар аллах, houti, huci|huciego, hutim|hutimi, ensarullah, ensar allah, хуситы|хуситов, husilerin, houthist*, huthist*, rebeliant* huti, ансаруллах',
  LNA: 'libyan national army, ливийск* национальн* арми*, лівійськ* національн* армі*, лна, libysch* nationalarmee, armée nationale libyenne, anl, ejército nacional libio, esercito nazionale libico, exército nacional líbio, libijsk* armi* narodow*, libya ulusal ordusu*, 利比亚国民军, 东部国民军, tobrouk|tobruk, jalifa haftar',
  'SPLM-N': 'spla north, spla n, splm north, нодс север, al hilu, الحلو, الحركه الشعبيه لتحرير السودان',
  'Al-Shabaab':
    'shabaab*|shabab*, шабаб*|шабааб*, шебаб*, chebab*, szabab*, şebab*|şebap*, schabab*, 索马里青年党, حركه الشباب المجاهدين',
  BLA: 'armée de libération du baloutchistan|baloutche, ejército de liberación baluch*, esercito di liberazione del|dei beluc*, exército de libertação balúchi|do baluchistão, armi* wyzwolenia beludżystanu, belucystan*|beludż*, арми* освобождения белуджистана, армі* визволення белуджистану, belucistan*, baluchi|balochi*, 俾路支解放军, جيش تحرير بلوشستان',
  TPLF: 'нфот, тплф, нфвт, тиграю|тиграєм|тыгра*, flpt, tigraj*, tigrínio*, thkc, tigrinian*, tigrayisch*, 提格雷',
  Fano: 'фано, فانو, ميليشيا فانو, милиц* амхар*, fano miliz*, 法诺',
  KRG: '=KRG, kurdistan regional government, autonomieregierung kurdistan, 库尔德自治区政府, حكومه اقليم كردستان, حكومه الاقليم',
  'Clan del Golfo':
    'гаитанистск* арми*, гайтаністськ* армі*, عصابه الخليج, عشيره غولفو, clan de los úsuga, autodefensas gaitanistas',
  NUG: 'правительств* национального единства мьянмы, 缅甸民族团结政府',
  MILF: 'front moro islamique, frente moro de liberación islámica, исламск* фронт* освобождения моро, ифом, islamisch* befreiungsfront der moro*, fronte islamico di liberazione moro, frente moro de libertação islâmica, 摩洛伊斯兰解放阵线, moro islami kurtuluş',
  Ambazonia:
    'anglophone separatists|rebels|fighters, séparatistes|rebelles anglophones, anglophone separatisten|rebellen, separatistas anglófonos, separatisti anglofoni, амбазонск*, ambazonien*|ambazonian*|ambazoni*, 英语区分离, الانفصاليين الناطقين بالانجليزيه, англоязычн* сепаратист*, anglojęzyczn* separatyst*, англомовн* сепаратист*',
  'Northern Cyprus':
    'northern cyprus, north cyprus, nordzypern*, chypre du nord, chipre del norte, cipro nord, cipro del nord, chipre do norte, северн* кипр*, північн* кіпр*, cypr północny, cypru północnego, kuzey kıbrıs*, kıbrıs|kıbrıslı türk*, turcy cypryjscy, turków cypryjskich, شمال قبرص, القبارصه الاتراك, трск, tufan erhürman, erhürman*, erhurman*, 埃尔许尔曼, эрхюрман*, турецьк* кіпріот*, turkish cypriot*, türkisch* zypr*, chypriotes turcs, turcochipriota*|turcochipriotas, turco cipriot*, cipriotas turcos, 北塞浦路斯, 土族塞人',
  'Islamic Jihad':
    'pij, djihad islamique, dżihad* islamsk*|palestyńsk*, palästinensisch* islamisch* dschihad, ісламський джихад, palestinian islamic jihad',
  Somaliland: 'somaliland*, hargeisa*, харгейс*, 索马里兰, هرجيسا',
  'Nagorno-Karabakh':
    'artsakh, artsaj, arcach*, arzach, arsach, арцах*, stepanakert*, степанакерт*, karabağ*, карабах*, قره باغ, قراباغ, 阿尔察赫, artsaque',
  BRN: 'barisan revolusi nasional, =BRN, 北大年叛军, باريسان ريفولوسي',
  FLEC: 'flec fac, frente de libertação do enclave de cabinda, =FLEC, cabinda liberation front',
  Maoists: 'naxal*, cpi maoist, индийск* маоист*, maoisti indiani, 纳萨尔, 印共',
  NG: 'nigeria*, нигери*, нігері*, نيجيريا, نيجيري*, 尼日利亚, nijeryalı*, nigeryj*, nigérian*',
  NE: 'niger|nigers, nigérien*|nigerien*, nigrisch*, nigerino*|nigerina*, nigersk*, нигер|нигера|нигеру|нигере|нигером, нигерск*, нігер|нігеру|нігером, niamey*, ниаме*|нияме*, 尼亚美, نيامي, النيجر, nigeryn*, 尼日尔',
  MR: 'mauritani*, mauretan*, mavritan*, мавритан*, мавританськ*, moritany*|moritanyalı*, mauritano|mauritana|mauritanos, nouakchott|nuakchot*|nuakszut|nuakşot, нуакшот*, موريتاني*, موريتانيون|موريتانيين, نواكشوط, 毛里塔尼亚, 努瓦克肖特, ghazouani',
  TG: 'lomé|lome, ломе, togolais*|togolès*|togolese*|togolés*|togoles*|togoisch*|togijsk*|togolaise*, тоголез*, тоголезьк*, لومي, 洛美, gnassingbe',
  ZA: 'south africa*, südafrika*, sud africain*|africaine*, sudafrican*|sudafricain*, sul african*, south africans, południow* afrykańsk*, południowoafrykańsk*, rpa, юар, пар, южноафриканск*, південноафриканськ*, південн* африк*, pretori*, претори*|преторі*, güney afrika*, جنوب افريقي*, بريتوريا, 南非, 比勒陀利亚, ramaphosa*',
  IE: 'ireland*|irish*, irland*|irisch*, irlandais*, irlandes*|irlandés*, irlandzk*, ирланд*, ірланд*, dublin*, дублін*|дублин*, irlanda*, ايرلند*|ايرلندي*, 爱尔兰',
  BE: 'belg|belge|belges|belgas|belga|belgi|belghe, belgisch*|belgier*|belgien*, belgij*|belgii|belgią, бельг*, belçikalı*, بلجيكي*, 比利时',
  SI: 'sloweni*|slowenisch*, slovèn*|slovén*|sloven*, słoweńsk*|słowen*, словен*, ljubljan*|lublan*, люблян*, سلوفيني*, 斯洛文尼亚',
  GH: 'ghanaian*|ghanéen*|ghanes*|ganês|ganés|ghanais*, гански*|ганск*, accra|akkra, 加纳, غاني*',
  LA: 'laotian*|laotien*|laosian*|laotisch*, vientiane|wientian*, лаосск*|лаоськ*, 老挝, 万象',
  AL: 'albanian*|albanais*|albanisch*|albanes*|albanés*|albańsk*, албанск*|албанськ*, arnavut*, tirana*, الباني*, 阿尔巴尼亚',
  VN: 'vietnam*|viêt nam, hanoi*|hanoï|hanói, вьетнам*|вʼєтнам*, فيتنام*, 越南, 河内',
  DJ: 'djibouti*|dschibuti*|yibuti*|gibuti*|dżibut*|cibuti*, джибути*|джибуті, جيبوتي*, 吉布提',
  SG: 'singapor*|singapour*|singapur*, сингапур*|сінгапур*, سنغافور*, 新加坡',
  RU: 'russa, russin',
  SY: 'syrer|syrerin|syrerinnen, сириец',
  LB: 'libańczy*',
  TR: 'türke|türkin, turek|turka|turkowi, турок|турка|турку',
  IN: 'inder|inderin|inderinnen, hindus|hindusa|hindusów|hindusi, индиец|индийца, індієць|індійця',
  CN: 'chinesin, chińczy*, китаец|китайца, китаєць|китайця',
  KR: 'coreano|coreana|coreani, koreaner|koreanerin, koreli, coréen|coréenne|coréens, كوري|كوريه',
  PL: 'polin, polak|polaka|polakowi|polakiem, polka|polkę, полька|польку',
  GB: 'brite|briten|britin, briton|britons, brytyjka|brytyjkę, британец|британца, британець|британця',
  FR: 'frenchman|frenchmen|frenchwoman, француженк*',
  DE: 'niemca|niemiec|niemcem, niemka|niemkę, немец|немца|немцу, немка|немку, німець|німця, німкеня|німкеню',
  LT: 'lituan*, литовец|литовца|литовка|литовку, литовець|литовця',
  PK: 'pachistan*',
  AZ: 'azer|azera|azerowi, azerka|azerkę',
  TH: 'таец|тайца, тайка|тайку',
  BY: 'بيلاروسي*',
}
