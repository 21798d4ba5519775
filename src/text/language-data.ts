/** What tells a language from others of its script. */
export interface LanguageMarks {
  /** Frequent words, function words first of all, with spaces between them. */
  readonly words: string
  /** Frequent pieces of two to four letters; `_` stands for the edge of a word. */
  readonly pieces: string
  /** Letters beyond the plain alphabet that are at home in it. */
  readonly letters: string
}

/** A word, piece or letter that several languages have counts the less for each. */
export const LATIN: Readonly<Record<string, LanguageMarks>> = {
  en: {
    words:
      'the of and to in that is was for on with as his he be at by are were from had have has which it an not this but they after over says said will who their been more than its new about between without would could also when into up out no all we our you what if she her him them there one two first last during against under home back deal talks ends end war swap prisoners breaking people government minister president country police',
    pieces:
      '_th the hat ith th_ ing ng_ ght ugh ould _wh whe hen her ere ed_ ion tion ly_ ry_ ey_ ay_ ow_ ck_ sh_ _sh ers ess ous ate nce ent wit aid ays ll_ ee oo ea ew_ _kn ks_ ts_ rs_ ds_ ys_ wn_ ty_ ment',
    letters: '',
  },
  de: {
    words:
      'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei um am zum zur einer einem einen wird sind wie vor über haben noch nur oder wurde wurden aber gegen durch kein keine ohne unter zwischen sagte sagt seit bis wieder mehr ihre ihr seine will soll habe sei beide beiden heute gestern jahr jahre uhr eil zurück krieg gespräche',
    pieces:
      'sch ich ch_ cht ein en_ er_ ung ng_ ngen gen eit keit eit_ ier isch lich _ge _be _ver _zu _au _vo ach auf aus ie_ tsch st_ sst zw pf tz ck äng _üb ür_ ehr ahr eh uß eß ßt ührt lt_ nd_ rt_ tung ts',
    letters: 'äöüß',
  },
  fr: {
    words:
      'le la les des et en du une un que qui dans pour sur au par est pas plus avec ont ce son il se aux été cette sont mais de à ne ou leur leurs elle ils nous vous après avant entre sans sous selon contre depuis lors être fait faire deux tout tous aussi comme mardi lundi jeudi vendredi samedi dimanche mercredi ses sa d l qu n s c accord guerre pays président ministre',
    pieces:
      'eau aux_ eux_ oux ent_ ion ons_ ez_ _qu que que_ elle le_ ée_ és_ ées é_ ais ait_ oi oir ou our _au eur eurs ien nt_ ment _dé _pr _ré tés té_ ère lle ette ique iers ille _l’ _d’ ègne ch ge_ ts_ rs_ re_ ux_ aie uis',
    letters: 'éèêàùâîôûçëïœ',
  },
  es: {
    words:
      'el la de que y en los se del las un por con no una su para es al lo como más pero sus ha fue entre está desde según o a ya le sin sobre este esta también hasta hay dos son muy ser han había cuando tras donde quien contra todo años día parte ante dijo tiene puede el martes lunes jueves viernes ayer hoy guerra acuerdo gobierno presidente',
    pieces:
      'ción ión ón_ ado idos os_ as_ _el el_ los las _qu que ue_ ien ier uer ue_ _es est _la ería dad d_ ar_ er_ ir_ ndo aron eron _ha _y_ ll _ll llo cia án_ ían aba ará ñía ños jes jo_ _hue _hu ente es_ ún_ ez_ ntr',
    letters: 'ñáéíóú¿¡',
  },
  it: {
    words:
      'di che il la un per in una è non sono le con del della si da dei alla anche ha gli nel al più come dal delle ma i e lo nella dalla alle ai sul sulla tra fra senza dopo prima stato stata stati essere hanno suo sua loro questo questa due ora oggi ieri ancora contro secondo ha detto ed o se ci ne dell all nell sull dall un’ casa accordo governo guerra presidente ministro martedì lunedì',
    pieces:
      'zion ione ioni zia _gl gli gli_ ella ello lla tto tti tta to_ ti_ ato ati ata ti no_ ono ano_ che chi _ch ggi cc zz tt nn ll pp ss gn _un una ità à_ ò_ è_ ù_ ò_ ri_ ni_ li_ re_ are ere ire ento enti glia gia cia sci _s _qu uo_ iam esco ndo ria erà',
    letters: 'àèéìòù',
  },
  pt: {
    words:
      'de que o a do da em um para com não uma os no se na por mais as dos como foi ao ele das são à seu sua pelo pela e é ou já está entre após sem sobre também há tem seus suas ser ter ainda até dois duas isso este esta pelos pelas aos às nos nas num numa mas quando disse segundo contra acordo guerra governo presidente terça segunda quinta sexta feira hoje ontem',
    pieces:
      'ção ções ão_ ãe õe ões ões_ nh lh inh ilh eir eiro ento dade ade_ _em em_ am_ um_ uma om_ _nã não ão ou_ ram aram eram iram _do _da _os _ao ais eis éis is_ ns_ ens ando endo ria ém_ ês_ sso ss oi_ ei_ eu_ _pel ua_ ia_ ário',
    letters: 'ãõçáâéêíóôúà',
  },
  pl: {
    words:
      'w i na z do się że nie to jest o jak po od za przez oraz są ze dla który która które był tym został także może a ale przed jego jej ich być już tylko co czy było była ma mają bez między pod podczas przy aby gdy gdzie kiedy tego tej tych ten ta we u ku rozmowy roku powiedział poinformował we dziś wczoraj wojny rząd prezydent minister',
    pieces:
      'cz sz rz dz ie_ nie nia nie_ ego emu ów_ ych_ ymi ach_ ami ość ści owa owi wie _prz _po _za _wy _roz _je iej iał ał_ ły_ ło_ ają ają_ ą_ ę_ ej_ ym_ my_ ski skie sk _w_ _z_ ała cy_ ny_ ne_ dzi eni zie ści_ ów szy',
    letters: 'ąćęłńóśźż',
  },
  tr: {
    words:
      've bir bu da de için ile olarak daha çok olan gibi kadar sonra en ise değil var olduğunu ancak göre tarafından ne o her dedi iki ki mi ya hem şu bunu yeni gün ilk önce üzerine arasında etti edildi oldu olacak eden ederek yok son karşı arası savaş türkiye rusya ukrayna anlaşma cumhurbaşkanı bakanı açıkladı belirtti söyledi',
    pieces:
      'lar ler ları leri ini ını nin nın _bir iyor ıyor di_ dı_ du_ dü_ tı_ ti_ acak ecek ğı ği ı_ ği_ ın_ in_ ün_ un_ an_ en_ da_ de_ dan den dan_ den_ lik lık mas mes ması mesi sı_ si_ yor yap _yap _gör _ol _ed ile eri arı ığı iği nda nde lan len miş mış',
    letters: 'ğışçöüİ',
  },
  nl: {
    words:
      'de het een van en in is dat op te zijn met voor niet die aan er om bij ook maar als naar door heeft worden uit over werd wordt nog tegen na hun deze dit geen kan zou hebben was ze hij tot onder tussen meer wel al dan toen waar zal zei volgens twee zonder sinds eens moet moeten vandaag jaar oekraïne rusland oorlog akkoord minister',
    pieces:
      'ij ijk _ge _ver _be _een het_ _va aan oor oo aa ee uu ui oe ou en_ de_ te_ gen den ten sch lijk ing_ ngen erd_ rd_ eld ven nde _vo _zi _zo _ze ijn cht ch kk _we ie_ el_ aar eer uit sen isse wiss _op heid _te _on',
    letters: 'ëï',
  },
  ro: {
    words:
      'de și în a la cu că pe nu din o care un pentru este mai au fost sau al să ale după prin dar acest sunt ca lui cele cei ce se s-a între fără către prim despre până când doar cum el ea lor una unui unei această anul spus azi astăzi ieri acord război președintele ministrul făcut schimb',
    pieces:
      'ul_ ului lui_ lor_ ilor elor ea_ ii_ iei ție ți ții ți_ ște ă_ _în într _pr est eau ează esc ind ând ări ate_ ele_ ile_ uri_ _s-a ist dă_ tă_ că_ să_ rea_ area erea orul tor_ mn eș ce_ _și oa ia_ au_ _că',
    letters: 'ăâîșțşţ',
  },
  cs: {
    words:
      'a v se na je že s z do o k i za by ale ve jsou který jako podle která které po až jeho byl také pro není před u od při bude jsme si má nebo už ze jen když by být mezi proti bez dnes včera řekl uvedl roku byla bylo byly jejich ještě více však kteří mu ho jí svůj dva dvě si války dohody vláda prezident ministr',
    pieces:
      'ou_ ého ému ých_ ých ým_ ými ní_ ost osti ství _př pře při _ne _po _vy _za ch_ ie_ ech ách ích ím_ em_ la_ li_ lo_ ly_ il_ al_ dě tě ně mě vě ová ově ci_ ku_ ky_ ka_ že_ _že ský ská ské řed ten tel čn',
    letters: 'áčďéěíňóřšťúůýž',
  },
  sk: {
    words:
      'a v sa na je že s z do o k aj za by ale vo sú ktorý ako podľa ktorá ktoré po až jeho bol pre nie pred tiež zo od pri bude sme si má alebo už len keď byť medzi proti bez dnes včera povedal uviedol roku bola bolo boli ich ešte viac však ktorí mu ho ju svoj dva dve ktorých to tak',
    pieces:
      'ého ému ých_ ých ým_ ými nie_ nia osť osti stvo _pr pre pri _ne _po _vy _za ch_ ie_ iť ať och ách ami om_ em_ la_ li_ lo_ il_ al_ ová ne_ ci_ ku_ ky_ ka_ _sa sa_ ský ská ské kto ktor ia_ iu_',
    letters: 'áäčďéíĺľňóôŕšťúýž',
  },
  hu: {
    words:
      'a az és hogy nem is egy de meg volt már csak ez azt ha még mint vagy el ki lesz majd után szerint ezt aki ami amely között ellen nélkül kell lehet nagy két fel le be mert pedig most ma tegnap azonban ezek illetve való mondta közölte orosz ukrán háború',
    pieces:
      'sz gy ny ly zs cs tt _meg meg _el _a_ _az ban ben nak nek val vel ból ből ról ről hoz hez tól től ság ség ások ott ett ött tak tek ik_ ek_ ak_ ok_ ók_ ően ó_ ás_ és_ el_ al_ ra_ re_ ogy _ho hogy át_ ét_ ít ül ája éje ndó',
    letters: 'áéíóöőúüű',
  },
  sv: {
    words:
      'och att det i en som på är av för med den till har inte om ett han men var jag sig från vi så kan när efter de vid också mot ska under in ut upp än nu skulle mellan över utan sade säger två hade blir bli enligt sedan år detta alla eller mer sin sina där här dag idag ryssland ukraina avtal',
    pieces:
      'och _oc _at att _de det_ för _fö ör_ är_ _är _på på_ _av ing_ ning ade_ de_ ar_ or_ er_ na_ en_ et_ erna arna orna ll_ sk _sk skt_ ka_ lig ligt gt_ rt_ nd tt_ ck äl äng ån_ _vä _sä ätt ört ssl kri fång',
    letters: 'åäö',
  },
  da: {
    words:
      'og at det i en som på er af for med den til har ikke om et han men var jeg sig fra vi så kan når efter blev også de ved mod skal under ind ud op end nu skulle mellem over uden sagde siger to havde bliver blive ifølge siden år dette alle eller mere sin sine der her dag hvor have været kunne efter hvad mens af',
    pieces:
      'og_ _af af_ _at det_ ede_ er_ _er _på på_ ing_ ning ede de_ ne_ en_ et_ erne rne_ sk _sk ke_ lig ligt gt_ nd tt _hv hvo af bliv lev_ ige_ ag_ øj æn ær ld_ eg _øn _væ ært ære kke igt rb kø',
    letters: 'æøå',
  },
  no: {
    words:
      'og at det i en som på er av for med den til har ikke om et han men var jeg seg fra vi så kan når etter ble også de ved mot skal under inn ut opp enn nå skulle mellom over uten sa sier to hadde blir bli ifølge siden år dette alle eller mer sin sine der her dag hvor ha vært kunne hva mens noe norge',
    pieces:
      'og_ _av av_ _at det_ et_ er_ _er _på på_ ing_ ning te_ ne_ en_ ene_ ene sk _sk ke_ lig ligt gt_ nd tt _hv hvo ble_ eid øy ei ær ld_ jeg _øn _væ ært ære kk ett seg eg_ øk sjon ell',
    letters: 'æøå',
  },
  fi: {
    words:
      'ja on ei että se oli hän mutta ovat myös kun mukaan ole joka vain sekä jo tai niin kuin hänen ollut ovat eivät siitä mitä tämä jos nyt vielä sen kanssa jälkeen ennen noin oli olisi vuoden kaksi tänään eilen asti sanoi kertoo sota venäjän ukrainan',
    pieces:
      'ää aa ii uu ee oo yy kk tt ss ll nn en_ in_ an_ än_ on_ ssa ssä sta stä lla llä lle lta ltä een_ iin aan ään sti ista istä uut yy tta ttä vat vät nut nyt uo yö ie uu ksi_ tu isi nen_ sen_ jen_ den_ ien_ ai_ ui_ oi_ kaan kun',
    letters: 'äö',
  },
  ca: {
    words:
      'de la el i que a en els les del per amb un una no és al es dels com més però ha seva aquest aquesta són han va ser o si tot també fins entre sense sobre després quan on ja seu seus als pel pels hi ho avui ahir van dir segons govern d l acord guerra',
    pieces:
      'ció ions ny l·l ix aix eix _el els les _va _van van_ amb tat itat ats ades ar_ er_ ir_ ment aven ac_ ec_ à_ ós_ ès_ és_ ua_ qü ja_ jo _d’ _l’ ll lls ns_ ts_ rs_ ns nts ents ït',
    letters: 'àèéíòóúçïü',
  },
  gl: {
    words:
      'de que o a do da en un para con non unha os no se na por máis as dos como foi ao el das son á seu súa polo pola e é ou xa está entre tras sen sobre tamén hai ten seus súas ser ter aínda ata dous dúas isto este esta polos polas aos ás nos nas nun nunha mais cando dixo segundo contra cara pero hoxe onte galicia xunta agardan',
    pieces:
      'ción ións ón_ xe xa _xa _xe xo_ unh unha nh lle lla eir eiro dade ade_ _en en_ un_ on_ _no _na _do _da _os _ao ais eis ou_ aron ando endo ria és_ ñas ta_ _pol _un ixo uxo',
    letters: 'ñáéíóú',
  },
  hr: {
    words:
      'i u je se na da za su od s o koji kao što nije bi će iz te koja ali nakon biti jer prema kako ili sa po do koje ne to samo već tijekom između protiv bez rekao rekla kazao danas jučer godine bila bilo bio dvije dva još više sve gdje kada ovo ima nisu uz kod prije sati predsjednik vlada rata',
    pieces:
      'ije je_ nje nja anje enje ova ovi ske ski sku _pr pre pri _po _za _iz _ob ima_ ama_ om_ em_ og_ oga ija iji iju šć žd ju_ ti_ la_ li_ lo_ ao_ io_ ost osti stv ići ava ovo koj ih_ im_ dj lj nj će_ št',
    letters: 'čćđšž',
  },
  az: {
    words:
      'və bir bu da də üçün ilə olan olaraq daha kimi sonra deyil görə edib bildirib hər çox onun tərəfindən ki o isə ən yeni iki amma lakin qədər ilk ildə il gün olub edilib deyib azərbaycan haqqında barədə qarşı arasında',
    pieces:
      'lar lər ları ləri nin nın ib_ ıb_ ub_ üb_ ilib _ed _ol əcə acaq dir dır _mü tə mə və_ və ın_ in_ dan dən da_ də_ lıq lik ması məsi sı_ si_ ət əs ği ğı _q qa qı xi əll',
    letters: 'əğışçöüİ',
  },
  sq: {
    words:
      'të e në dhe që për me një është nga së i më do janë ka nuk si kjo pas por duke ishte u ky tek te ose mes pa sipas tha thanë dy gjithë edhe ndërsa kur mbi deri sot dje',
    pieces:
      'ë_ të_ në_ që_ _të _në _që një sh_ sht _sh shk _nj hj gj xh zh dh ll rr ve_ it_ et_ im_ ur_ uar imi imit eve ave _për ër_ ht_ nga',
    letters: 'ëç',
  },
  et: {
    words:
      'ja on ei et see oli ta kui ka mis ning aga seda tema oma kes või pärast selle üle mida ei olid kuid juba veel nii vastu vahel ilma kaks täna eile aasta ütles juures',
    pieces:
      'aa ee ii oo uu ää üü st_ sse_ ga_ ks_ id_ ud_ ed_ ad_ mi ne_ se_ le_ lt_ ja_ nd_ us_ use ust _on _et ata ada ima ema ise iku vad_ tud isa õi õu äe äi ik',
    letters: 'õäöü',
  },
  lt: {
    words:
      'ir kad yra į su iš tai kaip bet už jis ar dėl apie nuo po buvo taip prie savo iki kuris ne pat tik jau dar du be per prieš tarp šiandien vakar metų sakė pagal tačiau vėl',
    pieces:
      'as_ is_ us_ os_ ės_ ai_ ų_ ą_ ę_ io_ ie uo iau ant ius_ ias_ oje ėje ams ims ini kas ost aus ijos ija ant_ ti_ inė šk ybė',
    letters: 'ąčęėįšųūž',
  },
  lv: {
    words:
      'un ir ka ar no uz par kas bet pie arī tas kā nav lai vai pēc bija tika līdz viņš tiek to šo ne vēl jau divi bez starp pret šodien vakar gada sacīja kur',
    pieces:
      'ās_ as_ is_ us_ es_ ēs_ ī_ ā_ u_ ja_ iem iem_ ām_ ajā ies_ ība ības šan šana ot_ ēt āt īt kop nā_ tā_ dien pa _uz',
    letters: 'āčēģīķļņšūž',
  },
  id: {
    words:
      'yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh juga ke adalah telah para sebagai karena mereka bahwa atau ada bisa dia kami kita lebih antara setelah sudah saat kata mengatakan hari dua satu tanpa seorang perang rusia ukraina',
    pieces:
      '_me men mem meng _di _ber ber _ke _pe pen per an_ kan kan_ nya_ nya ng_ ang yang _ya ada dan_ an _ter ter gan tan lan ai_ au_ ah_ uk_ ik_ si_ asi ngg ngk emb _se _sa',
    letters: '',
  },
  vi: {
    words:
      'và của là các có trong được cho một không những với người này đã khi để từ đến cũng như về sẽ tại ra vào ông bà hai theo sau trên năm ngày nhiều',
    pieces: 'ng_ nh_ _ng _nh _th _tr ượ ướ ườ iế iề iệ',
    letters: 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  },
  sw: {
    words: 'na ya wa kwa katika ni za la kuwa cha hiyo hii huyo baada yake kama wake lakini huo hao bila kati watu',
    pieces: '_wa _ku _ki _ma _mw _ny _m wa_ ya_ ka_ ana aka ish isha ali ia_ ika iwa _ali ngu mba ndi',
    letters: '',
  },
}

export const CYRILLIC: Readonly<Record<string, LanguageMarks>> = {
  ru: {
    words:
      'и в не на что с по он это как из для о за от его а у к был они но также после были который то все при со если же до или об сообщил сообщили заявил между без будет уже только их её под во еще ещё было была быть где она мы так сегодня вчера россии украины переговоры дома обмен военнослужащих минобороны против',
    pieces:
      'ый_ ого_ его_ ому_ ий_ ия_ ие_ ии_ ию_ ние ния ени ться тся_ ся_ ыми ых_ ых ые_ ами ости ость ств _при _про _пре _по _обм сь_ ыл ены ны_ лся ли_ ают ует ой_ ей_ ей ией ым_ на_ ет_ ит_ ал_ ел_ ил_ ов_ ска ские ский щи ещё ешь ен_ ла_ чес',
    letters: 'ыэёийщъьюя',
  },
  uk: {
    words:
      'і в не на що з та як для за від його у до є це він про також після який яка яке але був зі під ми були через їх якщо щодо й із бути було була вони її які між без буде вже тільки лише де коли або чи ще проти сьогодні вчора україни україна росії додому обмін перемовини полонених повідомив повідомили заявив ніч',
    pieces:
      'ії_ ів_ ння ні_ ться ій_ ої_ ого_ ому_ ими их_ их ії ість ості ств _при _про _по _від _під _обм ють ти_ ся_ ий_ ані ені ли_ ла_ ло_ ала ько ськ ська ий ає_ ує_ їх ює в_ іє ін_ ськ сті',
    letters: 'іїєґийщьюя',
  },
  be: {
    words:
      'і ў не на што з ён для пра ад яго як да гэта за таксама але быў пасля якія які яны па у ці каб будзе быць былі была было яшчэ ужо толькі іх яе між без супраць сёння учора дадому расія украіна мы дзе калі або паведаміў',
    pieces:
      'ыц цц ццв цца_ ць_ ай_ ага_ аму_ ыя_ ія_ іх_ ых_ ымі амі анн енн ання насц асц _пры _пра _па _ад _за ава аў_ еў_ ыў_ іў_ дз дзе ска скі зя ця_ ац яц сё ў_ ыі кі_ ны_',
    letters: 'ўіыэёйьюя',
  },
  bg: {
    words:
      'на и да в се за от е с не че по са до като който което която които това но след ще при беше към или си между без бе бъде вече само където кога още бил била било били те той тя му им във със днес вчера русия украйна страните каза заяви срещу',
    pieces:
      'ът_ та_ те_ то_ ият_ ят_ ъл ър ще_ ата_ ите_ ето_ ота ост ване ние ния ени ва_ ха_ ове _при _про _пре _по _раз ъще ото ават ват_ еше ха аха иха ски ска вън дър път към върх',
    letters: 'ъщьюяий',
  },
  sr: {
    words:
      'и у је се на да за су од са о који као што није би ће из те која али након бити јер према како или по до које не то само већ између против без рекао рекла данас јуче године била било био две два још више све где када ово има нису уз пре',
    pieces:
      'је_ ије ње ње_ ња ања ски ског ких ких_ ост ом_ им_ ама_ има_ ао_ ио_ ла_ ло_ ју_ ија ије ти_ ћи _пре _по _за',
    letters: 'јљњћђџи',
  },
  mk: {
    words:
      'на и во да се од за е со не што по ќе ги го како тоа беше но кои која или ја дека при до им меѓу без биде уште само каде кога бил била било биле тој таа денес вчера рече против двете',
    pieces: 'ќе_ та_ те_ то_ от_ ата ите ето ија ње ува увањ ваа аат еа_ ски ја_ је од_ ост от',
    letters: 'јљњќѓѕџи',
  },
  kk: {
    words:
      'және мен бұл үшін деп бір осы бойынша болып дейді кейін туралы еді жоқ де да бар жылы екі жаңа деді ол оның',
    pieces: 'ды_ ді_ ты_ ті_ дың дің лар лер дар дер тар тер ған ген қан кен ып_ іп_ ін_ ын_ ға_ ге_ нда нде да_ де_',
    letters: 'әғқңөұүһіийщъыьэюя',
  },
}

export const GREEK: Readonly<Record<string, LanguageMarks>> = {
  el: {
    words:
      'και το της να του η ο στο για με που την από οι τα τον τη των σε στην είναι δεν ότι θα αν ως στη στα στις μας ένα μια αλλά όταν μετά πριν κατά προς έχει ήταν σήμερα χθες πιο πως όπως μεταξύ',
    pieces:
      'αι_ ος_ ης_ ου_ ων_ ει_ ες_ ούς_ εί_ ση_ ση αν ει ου στ τι πο _κα _το _τη _στ _πρ _επ ατ τα_ το_ ία_ ές_ μέ ντ ικ',
    letters: '',
  },
}

export const HEBREW: Readonly<Record<string, LanguageMarks>> = {
  he: {
    words:
      'של את על לא זה עם הוא כי גם או אם היא הם כל יותר אך בין לאחר אמר לפי היום אתמול אחרי לפני זו יש אין כך רק עוד שלא שני',
    pieces: 'ים_ ות_ ית_ ה_ת יים יות _ה _ו _ב _ל _ש _מ _כ ה_ ת_ ם_ ן_ ך_ ף_ ץ_ ו_ י_ _הת _לה _מה _של',
    letters: '',
  },
}

export const ARABIC: Readonly<Record<string, LanguageMarks>> = {
  ar: {
    words:
      'في من على أن إلى عن مع التي هذا الذي هذه ما لا بعد كان قد بين كما أنه قال خلال ذلك حيث وقال لم أو دون كل منذ قبل حول ضد يوم أمام إن وإن عدة ثم غير بأن عاجل اتفاق',
    pieces: '_ال _وال _بال _لل ال ات_ ين_ ون_ ية_ ة_ ها_ هم_ ت_ _ي _ت _أ _إ ى_ اء_ ته_ يا_ _ست _سي',
    letters: 'ةىأإؤئك',
  },
  fa: {
    words:
      'در به از که این را با است برای آن های یک خود تا شده بر کرد هم اما شد می کرده گفت و یا ای اند دو بین پس نیز باید شود کردند کنند بود دارد نمی هر روز امروز دیروز',
    pieces: 'ها_ های می_ _می ند_ ند نند اند رد_ ده_ شد_ ده ان_ ای_ ه_ ست_ ند ید_ یم_ دند',
    letters: 'پچژگکیئأؤ',
  },
  ur: {
    words:
      'کے کی میں سے اور ہے کہ کو نے کا ہیں پر اس ایک بھی نہیں یہ تھا گیا کر ان لیے تھے تھی وہ کیا دیا گئی جو تک ہو کہا گئے',
    pieces: 'ے_ ں_ یں_ وں_ ہے_ ہیں ھی تھ بھ کھ نے_ گی ئی_ ئے_',
    letters: 'ٹڈڑںہےھپچگکیئؤژ',
  },
}
