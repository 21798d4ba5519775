/**
 * States and bodies that broker and lend the place to talks, and the people who act for them: inflected names, capitals
 * and envoys in the twelve languages, added to those of `PARTY_TERMS`.
 */
export const BROKER_TERMS: Readonly<Record<string, string>> = {
  US: 'ortagus*, ортагус*, اورتاغوس, 奥塔格斯, 奧塔格斯, barrack, tom barak*, баррак*, براك, 巴拉克, mike waltz, michael waltz, уолтц*, والتز, rayburn*, driscoll*, дрисколл*, дріскол*, 德里斯科尔, grenell*, гренелл*, boulos, булос*, massad boulos, amos hochstein, hochstein, hoekstein, хокстайн*, هوكشتاين, 霍赫斯坦, sullivan, blinken*, блинкен*, блінкен*, بلينكن, 布林肯, hegseth*, weiss* haus|hauses, état* unien*, étatsunien*, casa branca, staaten von amerika, usamérica, stanom|stanach zjednoczonym|zjednoczonych, stanach zjednoczonych, stany zjednoczone, biał* dom*, departament* stanu, соединенн* штат*, штатам|штатами|штатах, бел* дом|дома|дому|доме|домом, кушнер*, сполучен* штат*, біл* дім|дому|домі|домом, كوشنر, الولايات المتحده, 库什纳, 川普, amerika birleşik devletleri, dışişleri bakanı rubio',
  QA: 'al khulaifi*, al khoulaifi, al chulaifi, khulaifi, al thani, ben abderrahman al thani, majed al ansari, al ansari, dohy, 卡塔尔, 卡方, الخليفي, ال ثاني, ماجد الانصاري, аль тани, аль сани, аль тані, 阿勒萨尼, qatarin*, qatariot*, catarian*, catarien*',
  AE: 'emirack*, emiratczy*, emiraden*, emiratin*, émirien*, bin zayed, ben zayed, мухаммед бен заид, бен зайед, بن زايد, 扎耶德, 阿布达比, abu dhabi, abou dhabi, abu dabi, abu dabi nin, abu zabi, abu dżabi, абу даби, абу дабі, ابوظبي, ابو ظبي, 阿布扎比, vae',
  OM: 'busaidi*, albusaidi*, al bussaidi, boussaïdi, albousaïdi, бусаиди, бусаїді, بوسعيدي, 布赛迪, 布賽迪, sultanat d oman, sultanate of oman, omaner*, omanen*, omań*, omanow*, omańczy*, omancz*, 馬斯喀特, 马斯喀特',
  TR: 'türken, turków|turkom|turkami, ancara, ankary|ankarą|ankarze, فيدان, اردوغان, الاتراك, 埃尔多安, 费丹, 卡林, фідан*, hakan fidan, milli istihbarat*, калын*, калин ібрагім, ibrahim kalin, ibrahim kalın',
  EG: 'abdelatty*, abdelati*, abdel atty, sissi, al sisi, el sisi, ас сиси, السيسي, عبد العاطي, 塞西, hassan rashad, حسن رشاد, abbas kamel, عباس كامل, du caire, au caire, el cairo, il cairo, do cairo, egypcjan*, kahire*, 开罗, каир|каира|каире|каиром, каїр|каїру|каїрі, kair|kairu|kairze|kairem',
  SA: 'saudyjsk*, saudyjczy*, saudow*, saudów, arabii saudyjsk*, саудит*, саудіт*, 沙乌地, 沙烏地, 沙方, bin salman*, ben salmane, бен салман*, бін салман*, بن سلمان, faisal bin farhan, فيصل بن فرحان, 费萨尔',
  UN: 'mistura*, guterres*, grundberg*, holguín*, holguin*, geir pedersen, pedersen, tetteh*, bathily, lamamra*, secretary general ~2 envoy|representative, envoy of the secretary general, unsmil, un gesandt*, un sondergesandt*, un vermittl*, un generalsekret*, onusien*, narod* zjednoczon*, oenzetowsk*, объединенн* наци*, ооновск*, гутерреш*, гутерріш*, гундберг*, грундберг*, де мистур*, де містур*, холгин, обʼєднан* націй|націями|націям, оонівськ*, غوتيريش, غوتيريس, دي ميستورا, ميستورا, هولغين, تيتيه, لعمامره, بيدرسون, 古特雷斯, 格伦德伯格, 格伦德贝格, 德米斯图拉, 奥尔古因, 秘书长特使, 秘书长个人特使, segretario generale dell onu, birleşmiş milletler*',
  EU: 'kallas*, каллас*, كالاس, 卡拉斯, borrell*, боррел*, lajčák*, lajčak*, lajcak*, лайчак*, sorensen, sörensen, серенсен*, von der leyen, europäisch* union*, unia europejska, unię|unią|unii europejską|europejskiej, unijn*, евросоюз*, европейск* союз*, євросоюз*, єс, avrupa birliği*, avrupa birligi*, 欧洲联盟, 欧盟, الاتحاد الاوروبي',
  'African Union':
    'obasanjo*, обасанджо, اوباسانجو, 奥巴桑乔, uni* afrykańsk*, afrika birliği*, afrika birligi*, африканськ* союз*, африканськ* союзом, афросоюз*, afrikanisch* union*, الاتحاد الافريقي, 非洲联盟, 非盟, african union s, kenyatta, кеньятта',
  VA: 'zuppi*, дзуппи, дзуппі, parolin*, паролин*, holy see, pontiff, pope leo|francis, papst*, heilig* stuhl*, saint siège, le pape, du pape, santa sede, papa león|francisco, papa leone|francesco, papa leão|francisco, pontefice, sumo pontífice, santa sé, stolic* apostolsk*, papież*, святой|святого|святому|святым престол*, свят* престол*, папа|папы|папе|папой римск*, папа|папи|папі|папою римськ*, papa leo, papa francesco, papalık*, vatikan*, الكرسي الرسولي, البابا, 教廷, 教宗, 教皇, понтифик*',
  OSCE: 'osce, =OSZE, osze mission*, =OBWE, =ОБСЕ, =ОБСЄ, обсе, обсє, =AGİT, agit in eş, agit mission*, منظمه الامن والتعاون, 欧安组织, 欧洲安全与合作组织, organi* for security and co operation in europe, organi* for security and cooperation in europe, organisation für sicherheit und zusammenarbeit, organisation pour la sécurité et la coopération en europe, organización para la seguridad y la cooperación, organizzazione per la sicurezza e la cooperazione, organização para a segurança e cooperação, organizacj* bezpieczeństwa i współpracy, организаци* по безопасности и сотрудничеству, організаці* з безпеки і|та співробітництва, avrupa güvenlik ve işbirliği*',
  ASEAN:
    'asean, =АСЕАН, асеан, اسيان, رابطه دول جنوب شرق اسيا, 东盟, 東協, 东协, association of southeast asian nations, association* des nations de l asie du sud est',
  IGAD: 'igad, =ИГАД, =ІГАД, ايغاد, 伊加特',
  ECOWAS: 'ecowas, cedeao, cédéao, экова*, =ЭКОВАС, екова*, ايكواس, 西共体, =ECOWAS, =CEDEAO',
  SADC: 'sadc, =САДК, سادك, 南共体',
  'Arab League':
    'arab league, arabisch* liga, ligue arabe, liga árabe, lega araba, lig* arabsk*, лиг* арабск*, ліг* арабськ*, arap birliği*, الجامعه العربيه, جامعه الدول العربيه, 阿盟, 阿拉伯国家联盟',
  GCC: 'gulf cooperation council, مجلس التعاون الخليجي, 海合会, =GCC, =CCG',
  'Catholic Church':
    'catholic church, bishops conference, episcopal conference, conferencia episcopal, iglesia católica, conférence épiscopale, katholisch* kirche, conferência episcopal, conferenza episcopale, католическ* церков*|церкв*, الكنيسه الكاثوليكيه, 天主教会',
  CN: 'deng xijun, wang yi, 邓锡军, 王毅, chinom|chinami|chinach, китаем, кнр, китайськ*, китаєм, الصينيه, بكين',
  CH: 'berna, bernese|bernesi, eidgenöss*, швейцарц*, szwajcarz*, isviçreli*',
  NO: 'norueguês|norueguesa, norwesk*, norvegese|norvegesi, норвезьк*, осло, espen barth eide, barth eide, norweg*',
  MY: 'malaysisch*, malese|malesi, malaio|malaia|malaios, malezyjsk*, ماليزيه, 大马, 安瓦尔, 马方, анвар ибрагим, анвар ібрагім, انور ابراهيم',
  JO: 'jordańsk*, jordanii|jordanią, jordania, safadi, ас сафади, الصفدي, giordan*, giordania, jordân*, ürdün*, йорданськ*, عمان الاردنيه',
  AO: 'angoli|angolą, angolsk*, angolanisch*, انغولي*, joão lourenço, joao lourenço, лоренсу, lourenço, 洛伦索',
  KE: 'william ruto, keniot*, kenii|kenią, кенії|кенію, كيني|كينيه|الكينيه, kenian*, queni*, quéni*',
  ICRC: '=CICV, =MKCK, =МКЧХ, 红十字国际委员会, kızılhaç*, czerwonemu|czerwonym krzyż*',
  HU: 'szijjártó*, szijjarto*, сийярто, сіярто, المجر, المجري*, macaristan*, 欧尔班, венгри*, угорщ*',
  TG: 'togo*, togol*, faure gnassingbé, gnassingbé, توغو, 多哥',
}

/** Short names that a press writes like a word ("Onu", "Usa"), or that are another word elsewhere: by language. */
export const LOCAL_SHORT_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { AU: 'African Union' },
  de: { UNO: 'UN' },
  fr: { ONU: 'UN', UE: 'EU', UA: 'African Union', IGAD: 'IGAD', OSCE: 'OSCE' },
  es: { ONU: 'UN', UE: 'EU', UA: 'African Union' },
  it: { ONU: 'UN', UE: 'EU', USA: 'US', EAU: 'AE', CICR: 'ICRC', UA: 'African Union', RSF: 'RSF' },
  pt: { ONU: 'UN', UE: 'EU', UA: 'African Union' },
  pl: { ONZ: 'UN', UE: 'EU', UA: 'African Union' },
  tr: { MİT: 'TR', AFB: 'African Union' },
}

/** Languages whose press writes short names with one capital letter. */
export const CAPITALISED_SHORT_NAMES: ReadonlySet<string> = new Set(['it', 'fr', 'de'])

/**
 * Who has lately brokered between whom: where the news names them beside the two, they are taken to have done so again.
 * Keys are two sides in the order of their names.
 */
export const USUAL_BROKERS: Readonly<Record<string, readonly string[]>> = {
  'RU US': ['TR', 'SA', 'AE'],
  'Hamas IL': ['US', 'QA', 'EG', 'TR'],
  'IL PS': ['US', 'QA', 'EG', 'TR'],
  'IL Islamic Jihad': ['US', 'QA', 'EG'],
  'Hezbollah IL': ['US'],
  'IL LB': ['US'],
  'IL SY': ['US'],
  'IR US': ['OM'],
  'FR IR': ['OM'],
  'Houthis YE': ['UN', 'OM'],
  'Houthis SA': ['OM', 'UN'],
  'Houthis US': ['OM'],
  'CD M23': ['QA', 'US'],
  'CD RW': ['US', 'QA'],
  'RSF SD': ['US', 'SA', 'EG', 'AE'],
  'AF PK': ['TR', 'QA'],
  'SDF SY': ['US'],
  'Druze National Guard SY': ['US'],
  'CO Clan del Golfo': ['QA'],
  'MM TNLA': ['CN'],
  'MM MNDAA': ['CN'],
  'KIA MM': ['CN'],
  'GE RU': ['EU', 'UN', 'OSCE'],
  'GE South Ossetia': ['EU', 'UN', 'OSCE'],
  'Abkhazia GE': ['EU', 'UN', 'OSCE'],
  'MD Transnistria': ['OSCE'],
  'MA Polisario': ['US', 'UN'],
  'CY Northern Cyprus': ['UN'],
  'RS XK': ['EU'],
  'LNA LY': ['UN'],
  'ET TPLF': ['African Union'],
  'ET SO': ['TR'],
  'MILF PH': ['MY'],
  'NDFP PH': ['NO'],
  'NPA PH': ['NO'],
  'BRN TH': ['MY'],
  'BY PL': ['US'],
  'BY LT': ['US'],
  'FLA ML': ['DZ', 'MR'],
}

/**
 * Who sits at the table of two others, lends them the place, stands behind one of them or is where people pass through,
 * and does not broker between them.
 */
export const BYSTANDERS: Readonly<Record<string, readonly string[]>> = {
  'RU UA': ['BY', 'CH', 'KP', 'CN', 'PL', 'GB', 'IR'],
  'RU US': ['BY', 'DE', 'NO', 'SI', 'PL', 'UA', 'GB'],
  'BY US': ['LT', 'UA', 'PL', 'RU'],
  'UA US': ['RU', 'GB', 'DE', 'FR', 'IT', 'EU'],
  'Hamas IL': ['LB', 'IR', 'JO'],
  'IL LB': ['SY', 'IR', 'IT'],
  'IL SY': ['LB', 'IR'],
  'IR US': ['IT', 'IL', 'RU', 'CN', 'FR', 'GB', 'DE', 'EU', 'VA', 'IQ'],
  'E3 IR': ['US', 'IL', 'RU', 'CN', 'FR', 'GB', 'DE'],
  'IR IT': ['US', 'IL'],
  'FR IR': ['US', 'GB', 'DE', 'IL'],
  'Houthis YE': ['IR', 'SD', 'US', 'IL'],
  'CD M23': ['RW', 'BI', 'UG'],
  'CD RW': ['BI', 'UG'],
  'RSF SD': ['TD', 'SS', 'LY'],
  'AF PK': ['IN', 'US', 'IR'],
  'KH TH': ['VN', 'LA'],
  'SDF SY': ['IQ', 'IL', 'TR'],
  'Druze National Guard SY': ['IL', 'LB', 'IQ'],
  'CO Clan del Golfo': ['US', 'VE', 'EC', 'PA'],
  'CO ELN': ['US', 'VE', 'EC'],
  'MM TNLA': ['IN', 'TH', 'US', 'RU'],
  'GE RU': ['CH', 'US', 'FR'],
  'GE South Ossetia': ['CH', 'US', 'RU'],
  'Abkhazia GE': ['CH', 'US', 'RU'],
  'MD Transnistria': ['RU', 'UA'],
  'MA Polisario': ['DZ', 'ES', 'MR', 'FR'],
  'CY Northern Cyprus': ['GR', 'TR', 'GB'],
  'CY TR': ['GR', 'GB'],
  'RS XK': ['RU', 'AL', 'DE', 'FR'],
  'TR PKK': ['IQ', 'SY', 'US'],
  'PKK TR': ['IQ', 'SY', 'US'],
  'AM AZ': ['GE', 'KZ', 'IR'],
}
