import type { LexiconData } from './types.js'

export const it: LexiconData = {
  terms: {
    teaser:
      '^leggi anche, ^leggi, ^guarda anche, ^guarda, ^per approfondire, ^approfondimento, ^vedi anche, ^video, ^foto, ^potrebbe interessarti, ^sullo stesso argomento',
    boilerplate:
      'newsletter, abbonati, abbonamento, iscriviti, sostienici, donazione, informativa sulla privacy, riproduzione riservata, tutti i diritti riservati, pubblicità, seguici, cookie',
    background:
      '^ricordiamo, ^in precedenza, ^precedentemente, ^già, ^va ricordato, ^contesto, precedente scambio, ultimo scambio, round precedente, precedente round, settimana scorsa, scorsa settimana, mese scorso, anno scorso, all inizio del mese, un mese fa, un anno fa, avevano già, scorso mese, nel primo round, uno|un|una scambio|accordo|intesa|operazione simile|analogo|analoga',
    fresh: '^in precedenza oggi',
    genre:
      '^opinione, ^commento, ^editoriale, ^analisi, ^recensione, ^intervista, ^ritratto, ^podcast, film, documentario, romanzo, libro, museo, mostra, anniversario dello scambio, festival, cinema, ^necrologio',
    each: 'ogni esercito|governo|nazione|stato|fazione|belligerante|delegazione|paese|lato, ciascun esercito|governo|stato|campo|schieramento, ciascuna fazione|nazione|delegazione, ciascuno, ciascuna, per parte, da ciascuna parte, da ogni parte, per ciascuna parte, per lato, da entrambe le parti, a testa, ciascuna delle parti, ognuno, per ciascuno, ciascun paese, reciprocamente, per ogni parte, per ciascun, rispettivamente, l una all altra, a vicenda, mutuamente, in ciascun gruppo, in ogni gruppo, ogni gruppo, da una parte e dall altra, per paese, per ciascun paese, ciascun lato, da ciascun lato, cadauno, da ambo le parti, di ciascuna parte, ciascuna delle due parti, per ciascuna delle due, ciascuno dei due',
    rebels:
      'ribell*, insort*, guerrigli*, milizi*, movimento, il gruppo, paramilitar*, islamist*, separatist*, jihadist*, indipendentist*, formazione etnica|armata|ribelle, la fazione, il fronte, del fronte, dissidenti, gruppo armato, ribellione, paramilitari, insurrezione',
    authorities:
      'esercito, giunta, autorità, regime, forze armate, forze regolari, lo stato, forze governative, truppe governative, esercito regolare, lealisti, i generali',
    both: 'due paesi, entrambe le parti, le parti, entrambi i paesi, due parti',
    total:
      'in totale, per un totale, un totale di, totale di, complessivamente, in tutto, numero totale, hanno cambiato, complessivo, per complessivi',
    cumulative:
      'dall inizio, dal 2022, dal febbraio, finora, ad oggi, sale a, porta a, sale così, numero complessivo, dall invasione, grazie ai suoi sforzi, dall inizio della guerra, quest anno, dall inizio del conflitto, sinora, da febbraio, da allora, nel corso della guerra, in quattro anni, in tre anni, negli anni, fino ad ora, fino a oggi, fin qui, ad ora, da gennaio, da marzo, nel complesso dall',
    gives:
      'liber*, rilasci*, consegn*, restitui*, rimpatri*, scarcer*, ridat*, riconsegn*, rilascerà, cedut*, lasciat* andare, lascia andare, lasciano andare, scarcera*, graziat*, rimess* in libertà, rimette in libertà, ceduti, estrad*, ridà, consegnati, restituzione, resi, reso, rilasceranno, rilasciando, libererà, libereranno, liberando, consegnerà, consegneranno, restituirà, restituiranno, restituendo, consegnando, lasciar* andare|uscire|partire, lascerà andare, rimetter* in libertà, rimetteranno, rimander*, rimandat*, rimanda* a casa, rispedi*, scarcererà, cede, cederà, ha reso, hanno reso, rilascio, liberazione, consegna, apr* ~4 celle|porte|carceri|prigioni, mett*|messo|messi|mise|misero|mettono ~4 in libertà, mettere in libertà, fa|fatto|farà|faranno|far|fanno ~1 uscire|partire|rientrare|tornare, lascerà|lasceranno ~3 andare|partire|uscire|liberi, lasci* ~4 andare|libero|liberi|partire|uscire, lasceranno andare, rimanda* ~4 a casa|indietro, ridann*, spedi* ~3 a casa, concess* la libertà, permess* ~3 tornare|lasciare, restituì',
    pardons: 'graziat*, grazia, amnisti*, lasciat* andare, scarcerat*',
    gets: 'ottenut* ~3 liberazione|rilascio, ottien* ~3 liberazione|rilascio, ottengono ~3 liberazione|rilascio, ricevut*, riceve*, torna*, rientr*, riavut*, recuper*, riportat*, accol*, ha ottenuto, tornat*, a casa, ritorn*, usciti, uscite, tornano, tornati, ricevuti, riporta*, riabbracci*, in libertà, liberi, ottien*, ottenut*, riceve, ricevono, lasciano la prigionia, riconsegnati, sbarcat*, atterrat*, ritornat*, rimpatriati, hanno lasciato, sono a casa, di nuovo a casa, in patria, riavrà, riavranno, riavuto, riottien*, riottenut*, ricevendo, riceverà, riceveranno, riabbraccia*, recuperando, recupererà, fuori da*, uscirà, usciranno, escono, uscito, uscita, atterrati, rientreranno, torneranno, tornerà, riconquist* la libertà, ricevendo*, riattravers*, attravers* ~2 confine, imbarcat* per, rimess* piede, uscir* dal|dalle|dalla, fuori dal carcere, ripreso|ripresi|riprende|riprendono, lasci* ~3 carcere|prigione|cella|celle, volati ~1 a|in|verso, riabbracciat*',
    captivity:
      'deteneva*, teneva* prigionier*|in ostaggio, detengono, condannat* in|da, prigionia, detenzione, carceri, carcere, custodia, prigione, prigioni, celle, detenut* in, incarcerat* in, in mano, nelle mani, imprigionat* in, recluse, galere, galera, cella, dietro le sbarre, sbarre, catturat* da|dai|dagli|dalle|dalla, rapit* da|dai|dagli|dalle, tenut* in ostaggio, detenut* da|dai|dagli|dalle, in mano a, penitenziari*, colonia penale, colonie penali, cattività, prigionier* dei|degli|di|del|della|delle|in, ostaggi* di|dei|degli|del, ostaggio di|dei|degli|del, arrestat* da|dai|dagli|dalle|dalla|dal|in, fermat* da|dal|dall|dai|dagli|dalla, sequestrat* da|dai|dagli|dalle|dalla|dal, processat* in|a, rinchius* in|a|nel|nelle, trattenut* in|da|dai|dagli|dalla|dal, catturat* dall|dal, caduti in mano, prigionieri a|in, presi prigionieri',
    inReturn:
      'in cambio, in cambio di, a sua volta, da parte sua, dal canto suo, mentre, contro, nella direzione opposta, in senso inverso, dall altra parte, dall altro lato, in senso opposto, per contro, nello stesso momento, contestualmente, al tempo stesso, dall altra, in direzione opposta, in direzione contraria, percorso inverso, sull altro fronte, dal lato opposto, nel senso opposto, nello stesso tempo, parallelamente, come contropartita, in contropartita, per parte sua, a loro volta, contemporaneamente, simultaneamente, il percorso contrario, viaggio inverso',
    own: 'suoi, propri',
    ours: 'dei suoi|loro|nostri|propri, dei suoi|loro uomini, i suoi',
    theirs:
      'dell altra parte, della controparte, della parte avversa|opposta, dell altro schieramento|fronte|campo, avversari, del nemico, dal fronte opposto',
    numbering: 'in numero di, in tutto',
    defenders: 'difensori, difensore',
    military:
      'soldat*, militar*, prigionieri di guerra, combattent*, ufficial*, difensor*, guardie di frontiera, guardi* di frontiera, miliziani, combattenti, sergent*, marinai, ribelli, marine, ranger*, coscritti, guardie, agenti, guardie nazionali, riservisti, volontari, poliziotti, gendarmi, cadetti, fanti, paracadutisti, reclute, guerriglieri, paramilitari, marines, effettivi, truppe',
    civilian:
      'civil*, resident*, abitant*, giornalist*, minori, bambini, prigionieri politici, attivist*, non combattenti, pensionati, detenuti politici',
    lay: 'insegnant*, infermier*, medici, pescator*, contadin*, autist*, adolescent*, student*, ingegner*, sacerdot*, donne, pastori, funzionari',
    bodies:
      'corpi, corpo, salme, salma, resti, spoglie, cadaver*, caduti, feretri, bare, bara, resti mortali, morti, defunti, feretro, uccisi, resti umani',
    hostages: 'ostagg*',
    captives:
      'prigionier*, detenut*, persone, uomini, donne, ucraini, russi, palestinesi, cittadini, sequestrat*, prigionieri politici, statunitensi, americani, venezuelani, armeni, israeliani, connazionali, oppositori, spie, agenti, migranti, membri, simpatizzanti, rimpatriati, condannati, francesi, iraniani, azeri, impiegati, funzionari, lavoratori, operatori, medici, sacerdoti, religiosi, studenti, pescatori, autisti, ingegneri, deputati, abitanti, giovani, fratelli, compagni, familiari, poliziotti, gendarmi, madri, siriani, libanesi, yemeniti, sauditi, sudanesi, curdi, drusi, houthi, huthi, polacchi, lituani, bielorussi, britannici, pachistani, indiani, afghani, thailandesi, cambogiani, cinesi, colombiani, jihadisti, mercenari, esuli, dissidenti, di coloro, ragazzi, attivisti, reclusi, internati, combattenti, prigioniere, uomo, donna, cittadino, cittadina',
    wounded: 'ferit*, malat*',
    unit: 'giorn*, settiman*, mese|mesi, anno|anni, ora|ore, minut*, per cento, chilometr*, dron*, missil*, round, paesi, volte, milion*, miliard*, dollari, euro, gradi, gruppi, autobus, pullman, aerei, voli, fasi, tappe, famiglie, brigata, punti, chilometri, tonnellate, incontri, tempi, punto, terzi, metà, domande, pagine, firme, allegati, articoli, villaggi, città, notti, metri, liste, camion, ambulanze, vagoni, voti, clausole, treni, navi',
    about:
      'circa, quasi, oltre, più di, intorno a, all incirca, poco meno di, poco più di, meno di, un centinaio, una decina, una ventina',
    oneForOne:
      'uno per parte, uno ciascuno, uno per lato, un prigioniero|soldato|detenuto ciascuno|ciascuna, uno a testa, uno per uno, uno contro uno, uno a uno',
    remain: 'ancora, restano, rimangono, resta',
    same: 'lo stesso numero, stesso numero, altrettanti, altrettante, un numero uguale, un numero pari, pari numero, un ugual numero, ugual numero, un numero identico, medesimo numero, la stessa cifra, uno stesso numero, pari quantità, tanti quanti, un egual numero',
    among:
      'tra i liberati|rilasciati|rimpatriati|prigionieri, fra i liberati|rilasciati|prigionieri, tra cui, fra cui, tra loro, fra loro, tra i quali, fra i quali, di cui, dei quali, compresi, inclusi, comprese, il resto, gli altri, più, restanti, e altri _, e altre _, con loro, ai quali si aggiungono, due dei quali',
    mediation:
      'media*|mediazione|mediatori|mediatrice, sotto l egida, buoni uffici, intermedia*, facilit*, grazie a, patrocin*, garant*, propost* da, avanzata da, mediazione, mediator*, mediato, fatto da tramite, tramite, fa da tramite, spola, sotto gli auspici, sotto l ombrello, su iniziativa, propost* da|dagli|dalla|dal, quartetto, quad, presiedut*, moderat*, intermediar*, promoss* da, sponsor*, convocat* da, porta messaggi, facilitator*, promotori, promotor*, attraverso il ministro, per il tramite, sforzi di|del|dell|degli, mediat*|mediava|mediano|media, copresied*, copresid*, co presied*, presied*|presiedev*, sotto ~2 egida|auspici|patrocinio|guida|supervisione|regia|presidenza|ombrello, faceva|fatto|fa|fanno|facendo ~1 la spola, porta*|recapita*|trasmett*|trasmess* ~4 messaggi|biglietti|proposte|note, con ~2 aiuto|sostegno|contributo|concorso|collaborazione|partecipazione|intercessione ~1 di|del|degli|dell|della, su|dietro ~1 invito|iniziativa|richiesta|pressione|spinta ~1 di|del|degli|dell|della, negoziat*|raggiunt*|strappat* ~2 da|dagli|dal|dalla|grazie, presentat*|sottopost*|elaborat*|mess* ~4 da|dagli|dal|dalla, regia, pilotat*, diretto|diretta|guidato|guidata ~3 dall|dalla|dal|dagli, intercession*, interced*, sforzi ~3 di|del|degli|dell|della, ponte, coordinat*, organizzat* da|dagli|dalla, lavoro di ~4 amici|partner, ruolo ~4 partner|mediator*, facilitat*, convocat*, paesi garanti, supervision*, dettat*|detta la pace, portavoce dei mediatori, sotto gli occhi, sotto lo sguardo, sotto l occhio',
    thanks:
      'ringrazi*, grato a, grati a, grazie a|agli|al|alla|all|ai, gratitudine, riconoscenza, riconoscent*, elogiat* ~3 ruolo|sforzi, lodat* ~3 ruolo|sforzi',
    threeWay: 'trilateral*, a tre',
    host: 'ospit*, ospite, ospita, ospitato, ospiterà, padrone di casa, padroni di casa, padron* di casa, paese ospitante',
    leads:
      'guidat* da|dal|dalla|dall, capeggiat* da, alla guida, al comando, capo della ~2 delegazione, capo negoziatore, capo della squadra, capo delegazione, a capo',
    round: 'round, tornata, ciclo, turno, sessione',
    session:
      'incontro, incontri, appuntamento, riunione, sessione, seduta, colloquio, colloqui, vertice, negoziat*, trattativ*, contatti, tavolo',
    occasion: 'volta, tentativo',
    exchange: 'scambio, scambi',
    stage:
      'prima fase, seconda fase, prima tappa, seconda tappa, fase, tappa, primo gruppo, prima parte, primo giorno, terza fase, ultima fase, secondo gruppo, prima tornata, seconda tornata, seconda parte, terzo giorno, tranche, primo scambio, in due tempi, in due fasi, primo atto, in due tappe',
    planned:
      'si terrà, si terranno, avverrà, sarà, saranno, dovrebbe*, previst*, attes*, in programma, pianific*, prossim*, si incontreranno, riprenderanno, potrebber*, potrebbe, libererà, libereranno, scambieranno, in arrivo, pront* a, si concluderà, intend*, verranno, verrà, si vedranno, si rivedranno, incontreranno, inizierà, inizieranno, comincerà, cominceranno, domani, nei prossimi giorni, torneranno, partirà, partiranno, discuteranno, rilascerà, rilasceranno, restituirà, consegnerà, consegneranno, avverranno, è atteso, sono attesi, si apre domani, alla vigilia, dovrebbe riguardare, saranno liberati, saranno scambiati, si svolgerà, si svolgeranno, parteciperanno, ospiterà, *eranno, *iranno, *aranno, potrebbe*|potrebbero, presto, imminent*, a un passo, vicin* ~2 accordo|intesa, in vista, si attende, atteso|attesi|attesa|attese, previsto|prevista|previsti|previste, in calendario, fissat* per|al, convocat* per, nelle prossime, nei prossimi, si terrà|terranno|vedranno|incontreranno|riuniranno|siederanno, inizierà|inizieranno|comincerà, sarà|saranno ~2 liberat*|consegnat*|scambiat*|rilasciat*, sta per|stanno per, si prepara*, dovrebbe*|dovrebbero|dovrà|dovranno, aprirà|apriranno, *erebbe|*erebbero',
    announced:
      'annunci*, firmat*, firmano, accett*, propost*, propon*, concordat*, pattuit*, raggiunt*, impegn*, offert*, accettano, accettato, accetta, concordano, concordato, si impegnano, hanno convenuto, siglat*, sigla, firmata, firmato, propone, proposto, offre, raggiunta, hanno raggiunto, via libera, sottoscritt*, parafat*, sigla*, firme, firma, infine le firme, proroga*, prorog*, prolunga*, estend* ~3 tregua|cessate|termine, siglat*|sigla|siglano, firmat*|firma|firmano|firmarono, promett*|promess*, si impegn*|impegnat*, offr*|offert*, tende ~2 mano, mano tesa, proclam*|dichiar* ~3 tregua|cessate, tregua unilaterale, intesa raggiunta, raggiunt* ~2 intesa|accordo, si accordano|accordati|accordate, propone|propongono|proposto|propost*, resterà in vigore, dice sì, dicono sì, dà il via libera',
    accord: 'accordo, accordi, intesa, intese, patto, memorandum',
    ongoing:
      'iniziat*, inizia*, cominciat*, comincia*, al via, apert*, aprono, in corso, prosegu*, continua*, ripres*, riprend*, riunit*, si riuniscono, secondo giorno, prima fase, avviat*, restanti, iniziati, iniziato, cominciati, cominciato, si sono aperti, si è aperto, aperti, riuniti, primo giorno, terzo giorno, al tavolo, si incontrano, prima giornata, seconda giornata, negoziano, trattano, si trascina*, va avanti, vanno avanti, prosegu*|continuano|continua, si tratta a|da, siedono, sono seduti|riuniti, iniziat*|cominciat*|partit*|apert*|avviat*, riprende|riprendono|ripreso|ripresi|ripartit*, terzo giorno|secondo giorno|quarto giorno, si guardano, quinto|sesto giorno, giorno due|tre, da stamattina, dalle prime ore, da ore, da questa mattina, dall alba',
    continues:
      'proseguirà, proseguiranno, continuerà, continueranno, proseguono, nei prossimi giorni, seconda fase è annunciata, si completerà, andrà avanti, andranno avanti, restanti ~2 saranno|dovrebbero, altri ~2 saranno|dovrebbero, potrebbe|potrebbero ~1 durare|protrarsi|prolungarsi|proseguire',
    resumes: 'ripres*, riprend*, riavvi*, tornano al tavolo, tornare al tavolo',
    duration: 'ora, ore, giorni, giorno, giornate',
    dayOf:
      'prima|primo|seconda|secondo dei|delle due|tre giorni|giornate, prima giornata di, primo giorno di|dei, giorno uno',
    lasted:
      'durat*, durò, dopo _ ore, ore di colloqui|negoziati|trattative|incontro, giorni di colloqui|negoziati|trattative, si è concluso, si sono conclusi, al termine, andato avanti, si sono lasciati, ha ospitato, per _ ore, usciti, si sono visti, chiusi, si sono parlati, hanno discusso, dopo ~3 negoziati|colloqui|trattative, giorni di colloqui, ha camminato, congedandosi, dopo due|tre giorni, giorni|ore di colloqui|negoziati|trattative|confronto|discussioni, due giorni di, si sono ~3 visti|viste|incontrati|incontrate|riuniti|riunite|seduti|sedute|parlati|lasciati|lasciate|guardati|chiuse|chiusi|concluse|tenute|tenuti|svolti|svolte, si è ~3 tenuto|tenuta|svolto|svolta|concluso|conclusa|chiuso|chiusa|riunito|riunita, a porte chiuse, al termine di, hanno ~3 discusso|parlato|negoziato|passato|trascorso|trattato|dialogato, dopo ~3 ore|giorni di, faccia a faccia durato, si stringono la mano, hanno lasciato, lasciano ~3 senza, colloqui terminati, incontro durato, conclusi|terminati i colloqui',
    fruitless:
      'senza accordo, senza intesa, senza risultati, nessun accordo, nessuna intesa, nessuna svolta, nulla di fatto, fallit*, fallimento, stallo, niente di fatto, senza esito, vicolo cieco, naufrag*, fumata nera, senza accordo|intesa|risultati|esito|svolte|progressi|firme, nessun accordo|progresso|passo, nessuna intesa|svolta|firma, restano lontan*, muro contro muro, in stallo, falliment*, a mani vuote, mani vuote, buco nell acqua, distanze, non hanno trovato, dialogo tra sordi, arenat*, si aren*',
    done: 'conclus*, finit*, terminat*, si è conclus*, chius*, scambiat*, scambiano, liberat*, libera, liberano, rilasciat*, rilascia, consegnat*, restituit*, restituisce, tornat*, avvenut*, effettuat*, svolt*, fallit*, nessuna svolta, senza accordo, senza intesa, completat*, scarcera*, si sono conclusi, si è concluso, finiti, conclusi, chiuso, chiusi, si erano restituite, si sono scambiati, scambiati, rilasciati, lasciati andare, liberati, tornati, tornano a casa, usciti, consegnati, ricevuti, restituiti, lasciano la prigionia, ha ospitato, si sono visti, effettuato, hanno effettuato, svolto, sono rientrati, rimpatriati, in libertà, sono ~3 tornat*|rientrat*|arrivat*|liber*|libere|liberi|usciti, è ~3 tornat*|rientrat*|arrivat*|liber*|uscit*, hanno ~3 riabbracciato|varcato|attraversato|scambiato|liberato|rilasciato|consegnato|restituito, ha ~3 liberato|rilasciato|consegnato|restituito, a casa, di nuovo liber*, sono stati ~2 scambiati|liberati|rilasciati|consegnati|rimpatriati, è stato ~2 liberato|rilasciato|consegnato, riabbracci*, ha|hanno scarcerato',
    cancelled:
      'rinvi*, annull*, sospes*, sospend*, cancellat*, rimandat*, interrott*, slitt*, posticip*, saltat*, salta, congelat*, sospesa, sospesi, sospeso, congela, congelati, congelato, in bilico, rinviato, rinviata, rinvio, saltato, annullata, si alza* dal tavolo, abbandon*, interrotti, interrotta, stop ai, non ci sarà, non si terrà, sfuma*, non si farà, tramonta*, saltano, saltata, non avrà luogo, non si terrà|terranno, non ci sarà|saranno, non si farà|terrà|vedranno|incontreranno|svolgerà, salt* ~3 incontro|vertice|scambio|round|colloqui|tavolo, slitta*, rinvia*|rinvio|rinviat*, sospen*|sospes*, abbandona* ~3 tavolo|negoziato|colloqui, lascia* ~3 tavolo, sbatte* ~2 porta, rompe*|rottura|rotto, congel*, si ferma|fermano|fermato, stop, naufrag*, a data da destinarsi, boicott*, diserta*, non si present*, bloccat*|blocca, in forse, rimanda*, in pausa, pausa nei|nelle|ai',
    denied:
      'smenti*, nega, negano, negato, fals*, respinge* le accuse|notizie, infondat*, non corrisponde, smentisce, smentiscono, smentita, smentito, nessuno scambio, nessun incontro, nessun negoziato, non è previsto, non è in programma, disinformazione, bufala, falso, respinge, respinto, menzogna, infondate, incassa il no, bocci*, nessuna decisione, priv* di fondamento, priv* di ogni, nessuna trattativa, destituit* di, non c è alcun*, non ci sono trattative|negoziati|colloqui, non c è ~4 scambio|trattativa|negoziato|dialogo|accordo|intesa, non ci sono ~3 trattative|negoziati|colloqui|contatti, non esiste ~3 scambio|trattativa|legame|accordo, nessun* ~1 scambio|baratto|trattativa|negoziato|colloquio|contatto|accordo|dialogo|legame, secco no, no secco, chiude* ~2 porta, porta chiusa|sbattuta, invenzion*|fantasi*|frottol*|menzogn*|bugi*|voci, bufal*, smenti*|smentisc*, nega|negano|negat*, esclud*|esclus*, rifiut*, rigett*|respin*, niente da discutere|negoziare, nulla da discutere|negoziare, né ora né, non interessa*, rispedi* al mittente, dice no|dicono no, assurd*, ridicol*, snobba, liquid* come, mai rifiutato, non ha rifiutato',
    remembered:
      'anniversari*, commemora*, memoriale, ricordat*|ricordano|ricorda, omaggio, centenario, corona|corone di fiori, in memoria, ricorrenza',
    taken:
      'catturat*, fatt* prigionier*, arrestat*, fermat*, sequestrat*, rapit*, incarcerat*, condannat*, detenut* da|dal|nel, trattenut*, abbattut*, scompars*, dispers*, cadut*, mort|morti|morto, uccis*, finit* in|nelle mani, pres* in ostaggio, rinchius*, imprigionat*, internat*, intercettat*',
    talking:
      'colloqui|colloquio, negoziat*, negozian*, trattativ*, trattan|trattano|trattato, incontr*, riunion*, riunit*, sedut*, sessione|sessioni, round, tornata|tornate, ciclo, turno, consultazion*, dialog*, contatti, vertic*, tavol*, faccia a faccia, telefonat*, cessate il fuoco, tregu*, cessazione delle ostilità, pausa umanitaria, piano|accordo|processo|trattato|conferenza di pace, tabella di marcia, road map',
    truce: 'cessate il fuoco, tregua, tregue, cessazione delle ostilità, sospensione delle ostilità',
    strife: 'guerra, conflitto, combattimenti, crisi, ostilità, violenze, attacchi, raid',
    said: 'ha detto, ha dichiarato, ha annunciato, ha reso noto, ha affermato, ha scritto, ha confermato, ha riferito, ha aggiunto, riferisc*, ha fatto sapere, ha parlato',
    not: 'non, mai, nessun|nessuno|nessuna, né, senza, neanche|nemmeno|neppure',
  },
  months: 'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
  weekdays: 'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica',
  today: 'oggi, stamattina, stasera, questa mattina',
  yesterday: 'ieri, alla vigilia, il giorno prima',
  tomorrow: 'domani',
  next: 'prossimo|prossima',
  last: 'scorso|scorsa',
  numbers:
    'uno=1 un=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 vent=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 mille=1000 mila=1000 duemila=2000 milione=1000000 milioni=1000000 decina=10 centinaio=100 ventina=20 cent=100 trent=30 quarant=40 cinquant=50 sessant=60 settant=70 ottant=80 novant=90 tre=3 tré=3 trentina=30 quarantina=40 cinquantina=50 sessantina=60 dozzina=12 quindicina=15 migliaio=1000',
  numberLinks: 'e',
  compoundNumbers: true,
  ordinals:
    'primo|prima, secondo|seconda, terzo|terza, quarto|quarta, quinto|quinta, sesto|sesta, settimo|settima, ottavo|ottava, nono|nona, decimo|decima',
}
