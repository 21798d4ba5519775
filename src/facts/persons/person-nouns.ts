/**
 * Nouns for one person that an exchange may be about, folded, in the forms that cannot stand for several: callings,
 * ranks, roles, relations. By language, groups of stems with the endings that they take; `-` is no ending. Not here:
 * who speaks for a side, such as ministers and generals.
 */
export interface NounGroup {
  readonly endings: string
  readonly stems: string
}

const plain = (stems: string): NounGroup => ({ endings: '-', stems })

const EN: readonly NounGroup[] = [
  plain(`soldier serviceman servicewoman serviceperson guard guardsman ranger officer pilot airman aviator
    sailor seaman marine paratrooper sniper gunner navigator sergeant captain lieutenant colonel
    corporal constable conscript reservist cadet trooper commander commando fighter militant militiaman
    gunman insurgent rebel guerrilla mercenary deserter jihadist policeman policewoman gendarme`),
  plain(`citizen national compatriot countryman countrywoman expatriate man woman teenager youth student
    pupil schoolboy schoolgirl graduate teacher lecturer professor academic scholar scientist researcher
    physicist chemist biologist historian archaeologist anthropologist orientalist sinologist
    sociologist economist engineer architect mechanic electrician technician welder builder worker
    labourer laborer miner oilman consultant executive manager accountant banker trader businessman
    businesswoman entrepreneur investor merchant shopkeeper smuggler trafficker dealer`),
  plain(`journalist reporter correspondent photographer cameraman editor blogger vlogger columnist publisher
    writer poet novelist artist painter musician singer actor actress filmmaker dancer ballerina
    designer translator interpreter guide tourist traveller traveler backpacker hiker cyclist climber
    yachtsman skipper driver trucker motorist fisherman farmer shepherd herder herdsman beekeeper doctor
    surgeon medic paramedic nurse midwife pharmacist psychologist priest monk nun pastor bishop imam
    cleric rabbi missionary preacher volunteer contractor trainer coach athlete footballer`),
  plain(`diplomat consul attache spy agent operative hacker programmer fraudster assassin hitman killer
    murderer sleeper prisoner captive detainee hostage inmate convict returnee dissident activist
    campaigner defector oppositionist lawyer attorney notary retiree pensioner grandfather grandmother
    nephew niece cousin astronaut stewardess steward veteran`),
]

const FR: readonly NounGroup[] = [
  plain(`soldat soldate militaire garde officier pilote aviateur marin matelot parachutiste tireur sergent
    caporal capitaine lieutenant commandant colonel adjudant brigadier gendarme policier policiere
    conscrit reserviste cadet combattant combattante milicien rebelle insurge guerillero mercenaire
    deserteur djihadiste ranger`),
  plain(`citoyen citoyenne ressortissant ressortissante compatriote binational binationale homme femme garcon
    fille adolescent adolescente etudiant etudiante doctorant doctorante lyceen lyceenne professeur
    professeure enseignant enseignante instituteur institutrice universitaire chercheur chercheuse
    scientifique savant physicien physicienne chimiste historien historienne archeologue anthropologue
    sociologue politologue economiste ingenieur ingenieure architecte mecanicien electricien technicien
    ouvrier ouvriere consultant consultante comptable banquier negociant entrepreneur entrepreneuse
    investisseur marchand contrebandier trafiquant`),
  plain(`journaliste reporter correspondant correspondante photographe photojournaliste cameraman redacteur
    redactrice blogueur blogueuse ecrivain ecrivaine poete romancier artiste peintre musicien musicienne
    chanteur chanteuse acteur actrice cineaste realisateur danseur danseuse ballerine traducteur
    traductrice interprete guide touriste voyageur voyageuse randonneur cycliste alpiniste skipper
    chauffeur conducteur routier pecheur agriculteur paysan fermier berger eleveur medecin chirurgien
    infirmier infirmiere pharmacien pretre moine religieuse pasteur eveque imam missionnaire humanitaire
    benevole contractuel entraineur athlete footballeur basketteur basketteuse`),
  plain(`diplomate consul attache espion espionne agent agente hacker programmeur informaticien escroc
    assassin tueur prisonnier prisonniere detenu detenue otage captif captive rapatrie rapatriee
    dissident dissidente opposant opposante militant activiste transfuge avocat avocate notaire neveu
    niece cousin cousine gendre veteran hotesse sexagenaire septuagenaire quinquagenaire quadragenaire
    trentenaire`),
]

const DE: readonly NounGroup[] = [
  plain(`soldat soldatin grenzer grenzsoldat grenzschutzer grenzbeamter offizier offizierin pilot pilotin
    flieger kampfpilot matrose seemann kapitan fallschirmjager scharfschutze feldwebel stabsfeldwebel
    unteroffizier gefreiter obergefreiter hauptmann leutnant oberleutnant oberst oberstleutnant
    wachtmeister polizist polizistin gendarm reservist rekrut wehrpflichtiger kadett kampfer kampferin
    milizionar rebell soldner deserteur dschihadist kommandeur ranger`),
  plain(`burger burgerin usburger usburgerin staatsburger staatsburgerin staatsangehoriger staatsangehorige
    staatsangehorigen landsmann landsfrau doppelstaatler doppelstaatlerin mann frau student studentin
    doktorand doktorandin schuler schulerin lehrer lehrerin dozent dozentin professor professorin
    akademiker akademikerin wissenschaftler wissenschaftlerin forscher forscherin physiker physikerin
    chemiker historiker historikerin archaologe archaologin ethnologin soziologe soziologin politologe
    ingenieur ingenieurin architekt architektin mechaniker elektriker techniker arbeiter arbeiterin
    landarbeiter bergmann berater beraterin manager managerin buchhalter buchhalterin bankier
    unternehmer unternehmerin geschaftsmann geschaftsfrau investor handler schmuggler drogenhandler
    waffenhandler`),
  plain(`journalist journalistin reporter reporterin korrespondent korrespondentin fotograf fotografin
    kameramann redakteur redakteurin blogger bloggerin schriftsteller schriftstellerin dichter kunstler
    kunstlerin maler musiker musikerin sanger sangerin schauspieler schauspielerin regisseur tanzer
    tanzerin ballerina ubersetzer ubersetzerin dolmetscher dolmetscherin tourist touristin reisender
    wanderer radfahrer bergsteiger segler fahrer fischer landwirt hirte schafer arzt arztin chirurg
    sanitater sanitaterin krankenschwester pfleger hebamme apotheker priester monch nonne pastor pfarrer
    bischof imam missionar missionarin helfer helferin entwicklungshelfer trainer sportler sportlerin
    fussballer basketballspielerin`),
  plain(`diplomat diplomatin konsul attache spion spionin agent agentin doppelagent hacker programmierer
    programmiererin betruger morder auftragsmorder tiergartenmorder haftling gefangener geisel insasse
    verurteilter ruckkehrer ruckkehrerin heimkehrer dissident dissidentin oppositioneller aktivist
    aktivistin menschenrechtler menschenrechtlerin uberlaufer anwalt anwaltin rentner rentnerin neffe
    nichte cousin cousine schwiegersohn schwager veteran`),
]

const ES: readonly NounGroup[] = [
  {
    endings: 'o a',
    stems: `soldad marin guerriller milician pres detenid prisioner cautiv reclus ciudadan maestr ingenier
    arquitect electricist obrer miner empresari investigad fotograf camarograf reporter bloguer
    arqueolog antropolog sociolog politolog medic enfermer cirujan misioner viajer campesin granjer
    ganader cooperant voluntari diplomatic abogad notari jubilad sobrin novi cuñad veteran desertor
    disident opositor marineer`,
  },
  plain(`militar guardia ranger oficial suboficial piloto aviador aviadora marinero marinera paracaidista
    francotirador sargento cabo capitan teniente comandante coronel alferez brigada recluta conscripto
    reservista cadete combatiente miliciano rebelde insurgente mercenario mercenaria desertor desertora
    yihadista policia gendarme agente`),
  plain(`hombre mujer muchacho muchacha chico chica nacional compatriota binacional estudiante universitario
    universitaria doctorando doctoranda profesor profesora docente catedratico catedratica investigador
    investigadora cientifico cientifica fisico fisica quimico quimica historiador historiadora
    arqueologo arqueologa antropologo antropologa sociologo sociologa economista consultor consultora
    ejecutivo ejecutiva gerente contable contador contadora banquero banquera comerciante inversor
    inversora contrabandista traficante narcotraficante trabajador trabajadora electricista contratista`),
  plain(`periodista corresponsal reportero reportera camarografo fotografo fotografa editor editora bloguero
    bloguera escritor escritora poeta artista pintor pintora cantante actor actriz cineasta bailarin
    bailarina traductor traductora interprete guia turista excursionista ciclista alpinista conductor
    conductora chofer camionero camionera taxista pescador pescadora agricultor agricultora pastor
    pastora doctor doctora medico medica sanitario sanitaria matrona farmaceutico sacerdote cura monje
    monja obispo iman misionero misionera cooperante entrenador entrenadora atleta deportista futbolista
    baloncestista programador programadora informatico informatica`),
  plain(`consul espia hacker estafador estafadora asesino sicario rehen activista disidente opositor
    opositora transfuga pensionista primo prima nieto nieta azafata octogenario septuagenario
    sexagenario cincuenton`),
]

const IT: readonly NounGroup[] = [
  {
    endings: 'o a',
    stems: `soldat detenut reclus prigionier cittadin operai contadin ragazz maestr impiegat avvocat pensionat archeolog
    antropolog sociolog politolog scienziat fotograf scrittor musicist missionari infermier diplomatic
    notai`,
  },
  plain(`militare guardia ranger ufficiale sottufficiale pilota aviatore aviere marinaio marine paracadutista
    cecchino sergente caporale capitano tenente maggiore colonnello maresciallo brigadiere coscritto
    riservista cadetto poliziotto poliziotta gendarme carabiniere combattente miliziano ribelle insorto
    guerrigliero mercenario disertore jihadista agente`),
  plain(`uomo donna connazionale compatriota studente studentessa dottorando dottoranda ricercatore
    ricercatrice professore professoressa insegnante docente accademico accademica scienziato scienziata
    economista ingegnere ingegnera architetto meccanico elettricista consulente dirigente manager
    contabile banchiere imprenditore imprenditrice investitore commerciante mercante contrabbandiere
    trafficante narcotrafficante lavoratore lavoratrice minatore`),
  plain(`giornalista reporter corrispondente inviato inviata cameraman fotoreporter redattore redattrice
    blogger scrittore scrittrice poeta artista pittore pittrice cantante attore attrice regista
    ballerino ballerina traduttore traduttrice interprete turista viaggiatore escursionista ciclista
    alpinista velista autista camionista tassista pescatore agricoltore pastore allevatore medico
    dottore dottoressa chirurgo infermiera ostetrica farmacista sacerdote prete monaco suora vescovo
    imam missionario cooperante volontario volontaria allenatore atleta calciatore cestista
    programmatore programmatrice informatico`),
  plain(`console spia hacker truffatore assassino sicario killer ostaggio attivista dissidente oppositore
    oppositrice transfuga nipote cugino cugina genero cognato veterano hostess`),
]

const PT: readonly NounGroup[] = [
  {
    endings: 'o a',
    stems: `soldad detid pres reclus prisioneir cativ engenheir arquitet empresari bancari funcionari operari
    mineir marinheir enfermeir medic cirurgia fotograf reporter maestr arqueolog antropolog sociolog
    missionari diplomatic advogad reformad aposentad sobrinh genr cunhad camponeir fazendeir voluntari
    guerrilheir`,
  },
  plain(`militar guarda ranger oficial piloto aviador paraquedista francoatirador sargento cabo capitao
    tenente major coronel alferes conscrito reservista cadete combatente rebelde insurgente mercenario
    mercenaria desertor jihadista policial policia gendarme agente`),
  plain(`cidadao cidada homem mulher rapaz rapariga compatriota conterraneo estudante universitario
    universitaria doutorando doutoranda professor professora docente investigador investigadora
    pesquisador pesquisadora cientista historiador historiadora arqueologo antropologa sociologo
    economista eletricista consultor consultora executivo executiva gerente gestor contabilista contador
    contadora banqueiro comerciante investidor contrabandista traficante narcotraficante trabalhador
    trabalhadora mineiro`),
  plain(`jornalista reporter correspondente fotografo fotografa editor editora bloguista blogueiro escritor
    escritora poeta artista pintor pintora cantor cantora ator atriz cineasta bailarino bailarina
    tradutor tradutora interprete guia turista viajante caminhante ciclista alpinista velejador
    motorista condutor camionista caminhoneiro taxista pescador agricultor campones pastor pastora
    medico medica doutor enfermeiro parteira farmaceutico padre sacerdote monge freira bispo ima
    missionario cooperante treinador atleta futebolista basquetebolista programador programadora
    informatico`),
  plain(`consul diplomata espia espiao hacker burlao assassino sicario refem ativista activista dissidente
    opositor opositora transfuga neto primo prima genro veterano`),
]

const PL: readonly NounGroup[] = [
  { endings: 'in ina inem inowi', stems: 'rosjan ormian amerykan bialorus litw gruz egipcjan meksykan hiszpan' },
  {
    endings: '- a iem owi',
    stems: `iranczyk izraelczyk libanczyk syryjczyk afganczyk pakistanczyk chinczyk brytyjczyk wenezuelczyk japonczyk
    koreanczyk palestynczyk jemenczyk kolumbijczyk`,
  },
  { endings: 'iec ca cem cowi', stems: 'ukrain niem' },
  {
    endings: 'ka ke',
    stems: `rosjan amerykan ukrain iran bialorusin litwin izrael francuz brytyj niem palestyn aktywist wolontariusz
    studentk badacz lekar inzynier`,
  },
  plain('francuz francuza turek turka hindus hindusa azer azera aktywista aktywiste wolontariusz wolontariusza'),
  {
    endings: '- a owi em',
    stems: `oficer pilot kapitan sergeant sierzant kapral porucznik pulkownik major podporucznik kadet rekrut
    reporter agent student profesor inzynier biznesmen architekt doktorant konsultant konsul attache
    dyplomat korespondent fotoreporter ranger saper snajper marynarz zolnierz komandos fotograf artysta
    aktor pastor ksiegowy biskup imam hakier trener piekarz szpieg`,
  },
  {
    endings: '- a iem owi',
    stems: `pogranicznik straznik lotnik bojownik rybak rolnik szpieg robotnik gornik zakladnik wiezien urzednik
    pracownik przemytnik handlarz najemnik ochotnik prawnik mechanik elektryk technik informatyk
    historyk chemik fizyk politolog archeolog socjolog misjonarz przewodnik zeglarz muzyk pisarz malarz
    tlumacz rodak polak`,
  },
  plain(`zolnierz zolnierza zolnierzowi zolnierzem marynarz marynarza policjant policjanta policjantem
    policjantka policjantke obywatel obywatela obywatelem obywatelka obywatelke dziennikarz dziennikarza
    dziennikarzem dziennikarka dziennikarke nauczyciel nauczyciela nauczycielem nauczycielka
    nauczycielke przedsiebiorca przedsiebiorce przedsiebiorca kupca kupiec naukowiec naukowca badacz
    badacza badaczka badaczke wykladowca wykladowce studentka studentke turysta turyste kierowca
    kierowce pasterz pasterza lekarz lekarza lekarka lekarke pielegniarka pielegniarke ksiadz ksiedza
    zakonnik zakonnika zakonnica zakonnice dyplomata dyplomate szpiega agentka agentke wiezien wieznia
    wieznem zakladniczka zakladniczke jeniec jenca jencem mezczyzna mezczyzne kobieta kobiete chlopak
    chlopaka dziewczyna dziewczyne programista programiste programistka dzialacz dzialacza dzialaczka
    dzialaczke opozycjonista opozycjoniste opozycjonistka opozycjonistke dysydent dysydenta bloger
    blogera blogerka blogerke rezerwista rezerwiste wojskowy wojskowego skazany skazanego skazana
    skazanej aresztowany aresztowanego zatrzymany zatrzymanego osadzony osadzonego rodak rodaka rodaczka
    rodaczke tancerka tancerke tlumaczka tlumaczke emeryt emeryta emerytka emerytke adwokata bratanek
    bratanka siostrzeniec siostrzenca ziec ziecia szwagier szwagra handlarz handlarza oszust oszusta
    zabojca zabojce haker hakera`),
]

const TR: readonly NounGroup[] = [
  {
    endings: '- i in e u un   in',
    stems: `asker er subay polis pilot albay cavus astegmen tegmen ogretmen muhendis casus ajan diplomat mahkum
    turist doktor adam kadin muhabir akademisyen rahip rahib imam cobан sofor fotograf avukat yazar
    sanatci mimar teknisyen konsolos vatandas yurttas militan komutan kaptan astsubay denizci korucu`,
  },
  {
    endings: '- yi nin ye yu nun ya',
    stems: `korucu denizci onbasi yuzbasi binbasi jandarma savasci gazeteci arastirmaci ogrenci balikci ciftci
    rehine tutuklu hukumlu isci isinsani hemsire kameraman tercuman cevirmen kamyoncu kacakci aktivist
    muhalif misyoner egitmen profesor yarbay`,
  },
  plain(`muhafiz muhafizi muhafizini vatandasi vatandasini vatandasinin yurttasi yurttasini isinsanini
    isadamini mahkumu tutukluyu hukumluyu rehineyi gazeteciyi ogretmeni muhendisi askeri subayi pilotu
    profesoru cevirmeni cevirmenin akademisyeni akademisyenin casusu ajani diplomati turisti doktoru
    kadini adami balikciyi cobani korucuyu ogrenciyi arastirmaciyi savasciyi militani aktivisti muhalifi
    emekli emekliyi avukati`),
]

export const LATIN_NOUNS: Readonly<Record<string, readonly NounGroup[]>> = {
  en: EN,
  fr: FR,
  de: DE,
  es: ES,
  it: IT,
  pt: PT,
  pl: PL,
  tr: TR,
}
