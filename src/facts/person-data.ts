/** Words for one person, folded, in the forms that cannot stand for several. `x(a|b)` in one word: its endings. */
const oneOf = (written: string): RegExp => new RegExp(`^(?:${written.trim().split(/\s+/).join('|')})$`, 'u')

const EN = `worker soldier serviceman servicewoman guard guardsman ranger officer pilot airman sailor marine sergeant captain
  lieutenant major colonel corporal constable conscript commander fighter militant gunman policeman citizen national man
  woman journalist reporter teacher engineer businessman businesswoman scientist researcher academic scholar student
  tourist traveller hiker driver fisherman farmer shepherd doctor nurse priest pastor missionary contractor
  diplomat spy agent hacker programmer dancer ballerina athlete assassin hitman prisoner captive detainee hostage inmate
  convict defector smuggler banker lawyer activist blogger translator retiree pensioner`
const FR = `ranger ouvriere? soldat militaire garde officier pilote marin sergent caporal capitaine lieutenant colonel gendarme policier
  combattant milicien citoyen(ne)? ressortissant(e)? homme femme journaliste enseignant(e)? professeure? ingenieure?
  chercheur chercheuse universitaire etudiant(e)? touriste chauffeur pecheur agriculteur berger medecin infirmiere?
  pretre missionnaire diplomate espion(ne)? agent(e)? prisonniere? detenue? otage captif captive rapatrie(e)?
  humanitaire danseuse programmeur avocate? militante?`
const DE = `ranger arbeiter(in)? studentin soldat grenzer grenzsoldat grenzschutzer offizier(in)? pilot(in)? matrose feldwebel stabsfeldwebel unteroffizier
  hauptmann leutnant oberst polizist(in)? (us)?burger(in)? staatsburger(in)? staatsangehorige[rn]? mann frau
  journalist(in)? lehrer(in)? ingenieur(in)? forscher(in)? wissenschaftler(in)? student(in)? tourist(in)? fahrer fischer
  hirte arzt arztin krankenschwester priester missionar diplomat(in)? spion(in)? agent(in)? haftling geisel doppelstaatler(in)?
  unternehmer(in)? geschaftsmann programmierer(in)? tanzerin kampfer rebell aktivist(in)? anwalt anwaltin`
const ES = `ranger trabajadora? soldado militar guardia oficial piloto marinero sargento cabo capitan teniente coronel policia gendarme
  combatiente guerrillero ciudadan[oa] hombre mujer periodista profesora? ingenier[oa] empresari[oa] investigadora?
  academic[oa] estudiante turista conductor pescador campesin[oa] pastor medic[oa] enfermer[oa] sacerdote misioner[oa]
  diplomatic[oa] espia agente pres[oa] reclus[oa] detenid[oa] rehen cautiv[oa] prisioner[oa] bailarina abogad[oa] activista`
const IT = `ranger operai[oa] soldato militare guardia ufficiale pilota marinaio sergente caporale capitano tenente colonnello poliziotto
  gendarme carabiniere combattente guerrigliero cittadin[oa] connazionale uomo donna giornalista insegnante professor(e|essa)
  ingegnere imprenditore imprenditrice ricercatore ricercatrice studente studentessa turista autista pescatore pastore
  medico infermier[ea] sacerdote missionari[oa] diplomatic[oa] spia agente detenut[oa] prigionier[oa] ostaggio ballerina
  cooperante attivista avvocat[oa]`
const PT = `ranger trabalhadora? soldado militar guarda oficial piloto marinheiro sargento cabo capitao tenente coronel policial policia
  combatente guerrilheiro cidadao cidada homem mulher jornalista professora? engenheir[oa] empresari[oa] pesquisadora?
  investigadora? academic[oa] estudante turista motorista pescador agricultor pastor medic[oa] enfermeir[oa] padre
  missionari[oa] diplomata espia espiao agente pres[oa] detid[oa] reclus[oa] prisioneir[oa] refem bailarina advogad[oa] ativista`
const PL = `robotnik(a)? zolnierz(a|owi|em)? pogranicznik(a|iem|owi)? straznik(a|iem)? oficer(a|em)? pilot(a|em|ka|ke)? lotnik(a)?
  marynarz(a)? sierzant(a)? kapitan(a)? porucznik(a)? pulkownik(a)? policjant(a|em|ka|ke)? bojownik(a|iem)?
  obywatel(a|em|ka|ke|ki)? dziennikarz(a|em)? dziennikark[aei] nauczyciel(a|em|ka|ke|ki)? inzynier(a|em)?
  biznesmen(a|em)? przedsiebiorca przedsiebiorce naukowiec naukowca student(a|em|ka|ke)? turyst[ae] kierowc[ae]
  rybak(a|iem)? rolnik(a)? pasterz(a)? lekarz(a)? lekark[ae] ksiadz ksiedza dyplomat[ae] szpieg(a|iem)? agent(a|em|ka|ke)?
  wiezien wieznia zakladnik(a)? zakladniczk[ae] jeniec jenca mezczyzn[ae] kobiet[ae] ranger(a|em)? programist[ae]`
const RU = `рабочего солдата солдату военнослужащ(ий|его|ему|ую|ая) пограничник(а|у|ом)? рейнджер(а|у|ом)? офицера офицер л[её]тчика? пилота?
  моряк(а)? сержанта? капитана? лейтенанта? полковника? майора? полицейск(ий|ого) боец бойца боевика? гражданин(а|у|ом)?
  гражданк[ауеи] журналист(а|ка|ку|ке|ки)? учительниц[аыу] инженера? бизнесмена? предприниматель предпринимателя уч[её]н(ый|ого)
  исследователь исследователя студент(а|ка|ку|ки)? туриста? водитель водителя рыбака? фермера? пастуха? врача? священника?
  дипломата? шпиона? агента? программиста? хакера? заключ[её]нн(ый|ого|ую|ая) пленн(ый|ого) заложника? заложниц[ауы]
  мужчин[ауы] женщин[ау] балерин[ауы] осужд[её]нн(ый|ого|ую|ая) россиянин(а|у)? россиянк[ауе] американ(ец|ца|цу|ка|ку) украин(ец|ца|ка|ку)`
const UK = `солдата солдату військовослужбов(ець|ця|цю) прикордонник(а|у|ом)? рейнджера? офіцера? льотчика? пілота? моряка? сержанта?
  капітана? лейтенанта? полковника? майора? поліцейськ(ий|ого) боєць бійця бойовика? громадянин(а|у|ом)? громадянк[ауи]
  журналіст(а|ка|ку|ки)? вчитель(ка|ку|ки)? вчителя інженера? бізнесмена? підприєм(ець|ця) науков(ець|ця) дослідник(а|ця|цю)?
  студент(а|ка|ку|ки)? туриста? водій водія рибалк[ауи] фермера? пастуха? лікаря? священника? дипломата? шпигуна? агента?
  увязнен(ий|ого|у) полонен(ий|ого) заручника? заручниц[яюі] чоловіка? жінк[ауи] засуджен(ий|ого|у) росіянин(а|у)? росіянк[ауи] американ(ець|ця|ка|ку)`
const TR = `isci(yi|nin)? asker(i|in|e)? er(i|in)? korucu(yu|nun|ya)? muhafiz(i|ini|in)? subay(i|in)? pilot(u|un)? denizci(yi)? cavus(u|un)? yuzbasi(yi)?
  tegmen(i)? albay(i)? polis(i)? jandarma(yi)? savasci(yi|nin)? vatandas(i|ini|inin)? gazeteci(yi|nin)? ogretmen(i|in)? muhendis(i|in)?
  akademisyen(i|in)? arastirmaci(yi|nin)? ogrenci(yi|nin)? turist(i)? sofor(u|un)? balikci(yi)? coban(i)? doktor(u)? rahip rahibi
  diplomat(i)? casus(u|un)? ajan(i|in)? mahkum(u|un)? tutuklu(yu)? rehine(yi|nin)? adam(i)? kadin(i)? isinsani(ni)? hukumlu(yu)?`
const AR = `عامل العامل جندي الجندي حارس الحارس ضابط الضابط طيار الطيار بحار البحار رقيب الرقيب نقيب النقيب ملازم الملازم عقيد العقيد شرطي الشرطي مقاتل المقاتل
  مواطن المواطن المواطنه صحفي الصحفي الصحفيه صحافي الصحافي الصحافيه معلم المعلم المعلمه مهندس المهندس المهندسه باحث الباحث الباحثه طالب الطالب الطالبه
  سايح السايح سايق السايق صياد الصياد راعي الراعي طبيب الطبيب الطبيبه كاهن دبلوماسي الدبلوماسي جاسوس الجاسوس عميل العميل سجين السجين السجينه الاسير اسير
  رهينه الرهينه المحتجز المعتقل المعتقله رجل الرجل امراه المراه`

const OF_LANGUAGE: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({ en: EN, fr: FR, de: DE, es: ES, it: IT, pt: PT, pl: PL, ru: RU, uk: UK, tr: TR, ar: AR }).map(
    ([language, words]) => [language, oneOf(words)],
  ),
)

/** Whether a folded word stands for one person in a language. */
export const isOnePerson = (key: string, language: string): boolean => OF_LANGUAGE.get(language)?.test(key) ?? false

/** In front of or behind such a word: not the person, but a group, a post, a relative of the person. */
export const NOT_ALONE: ReadonlySet<string> = new Set(
  (
    'every any no each many several some few other former wife mother father family families relatives brother son daughter sister ' +
    'husband widow parents lawyer spokesman per by said says told added service intelligence agency board guards commission ' +
    'chaque aucun plusieurs femme mere pere famille proches epouse frere soeur fils fille mari avocat veuve par selon ' +
    'jeder keine mehrere frau mutter vater familie bruder sohn tochter anwalt witwe von laut zufolge ' +
    'cada ningun varios esposa madre padre familia hermano hijo hija abogado viuda por segun ' +
    'ogni nessun diversi moglie famiglia fratello figlio figlia avvocato vedova secondo da ' +
    'nenhum varios mae pai irmao filho filha advogado viuva segundo por ' +
    'kazdy zaden zona matka ojciec rodzina brat syn corka wedlug przez ' +
    'каждый жена мать отец семья брат сын дочь адвокат вдова сестра по кожен дружина мати батько родина ' +
    'her hicbir esi annesi babasi ailesi kardesi oglu kizi avukati gore tarafindan ' +
    'كل زوجه والده والد عايله شقيق ابن ابنه محامي بحسب'
  ).split(' '),
)
