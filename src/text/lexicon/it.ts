import type { LexiconData } from './types.js'

export const it: LexiconData = {
  terms: {
    teaser:
      '^leggi anche, ^leggi, ^guarda anche, ^guarda, ^per approfondire, ^approfondimento, ^vedi anche, ^video, ^foto, ^potrebbe interessarti, ^sullo stesso argomento',
    boilerplate:
      'newsletter, abbonati, abbonamento, iscriviti, sostienici, donazione, informativa sulla privacy, riproduzione riservata, tutti i diritti riservati, pubblicità, seguici, cookie',
    background:
      '^ricordiamo, ^in precedenza, ^precedentemente, ^già, ^va ricordato, ^contesto, precedente scambio, ultimo scambio, round precedente, precedente round, settimana scorsa, scorsa settimana, mese scorso, anno scorso, all inizio del mese, un mese fa, un anno fa, avevano già, scorso mese, nel primo round',
    fresh: '^in precedenza oggi',
    genre:
      '^opinione, ^commento, ^editoriale, ^analisi, ^recensione, ^intervista, ^ritratto, ^podcast, film, documentario, romanzo, libro, museo, mostra, anniversario dello scambio, festival, cinema, ^necrologio',
    each: 'ciascuno, ciascuna, per parte, da ciascuna parte, da ogni parte, per ciascuna parte, per lato, da entrambe le parti, a testa, ciascuna delle parti, ognuno, per ciascuno, ciascun paese',
    both: 'due paesi, entrambe le parti, le parti, entrambi i paesi, due parti',
    total: 'in totale, per un totale, un totale di, totale di, complessivamente, in tutto, numero totale',
    cumulative:
      'dall inizio, dal 2022, dal febbraio, finora, ad oggi, sale a, porta a, sale così, numero complessivo, dall invasione, grazie ai suoi sforzi',
    gives:
      'liber*, rilasci*, consegn*, restitui*, trasfer*, rimpatri*, scarcer*, ridat*, riconsegn*, rilascerà, cedut*',
    gets: 'ricevut*, riceve*, torna*, rientr*, riavut*, recuper*, riportat*, accol*, ha ottenuto, tornat*, a casa, ritorn*',
    captivity: 'prigionia, detenzione, carceri, carcere, custodia',
    inReturn: 'in cambio, in cambio di, a sua volta, da parte sua, dal canto suo, mentre, contro',
    own: 'suoi, propri',
    military: 'soldat*, militar*, prigionieri di guerra, combattent*, ufficial*, difensor*',
    civilian: 'civil*, resident*, abitant*, giornalist*',
    bodies: 'corpi, corpo, salme, salma, resti, spoglie, cadaver*, caduti',
    hostages: 'ostagg*',
    captives: 'prigionier*, detenut*, persone, uomini, donne, ucraini, russi, palestinesi, cittadini, sequestrat*',
    wounded: 'ferit*, malat*',
    unit: 'giorn*, settiman*, mese|mesi, anno|anni, ora|ore, minut*, per cento, chilometr*, dron*, missil*, round, paesi, volte, milion*, miliard*, dollari, euro, gradi',
    mediation:
      'media*|mediazione|mediatori|mediatrice, sotto l egida, buoni uffici, intermedia*, facilit*, grazie a, ringrazi*, patrocin*, garant*, propost* da, avanzata da',
    host: 'ospit*, ospite',
    round: 'round, tornata, ciclo, turno, sessione',
    stage: 'prima fase, seconda fase, prima tappa, seconda tappa, fase, tappa, primo gruppo, prima parte, primo giorno',
    planned:
      'si terrà, si terranno, avverrà, sarà, saranno, dovrebbe*, previst*, attes*, in programma, pianific*, prossim*, si incontreranno, riprenderanno, potrebber*, potrebbe, libererà, libereranno, scambieranno, in arrivo, pront* a, si concluderà, intend*, verranno, verrà',
    announced:
      'accord*, intesa, annunci*, firmat*, firmano, accett*, propost*, propon*, concordat*, pattuit*, raggiunt*, impegn*, offert*',
    ongoing:
      'iniziat*, inizia*, cominciat*, comincia*, al via, apert*, aprono, in corso, prosegu*, continua*, ripres*, riprend*, riunit*, si riuniscono, secondo giorno, prima fase, avviat*, restanti',
    done: 'conclus*, finit*, terminat*, si è conclus*, chius*, scambiat*, scambiano, liberat*, liberi, libera, liberano, rilasciat*, rilascia, consegnat*, consegna, restituit*, restituisce, tornat*, avvenut*, effettuat*, svolt*, fallit*, nessuna svolta, senza accordo, senza intesa, completat*, scarcera*',
    cancelled:
      'rinvi*, annull*, sospes*, sospend*, cancellat*, rimandat*, interrott*, slitt*, posticip*, saltat*, salta, congelat*',
    denied: 'smenti*, nega, negano, negato, fals*, respinge* le accuse|notizie, infondat*, non corrisponde',
    said: 'ha detto, ha dichiarato, ha annunciato, ha reso noto, ha affermato, secondo, ha scritto, ha confermato, ha riferito, ha aggiunto, riferisc*, ha fatto sapere, ha parlato',
  },
  months: 'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
  weekdays: 'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica',
  today: 'oggi, stamattina, stasera, questa mattina',
  yesterday: 'ieri, alla vigilia, il giorno prima',
  tomorrow: 'domani',
  next: 'prossimo|prossima',
  last: 'scorso|scorsa',
  numbers:
    'uno=1 un=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 vent=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 mille=1000 mila=1000 duemila=2000 milione=1000000 milioni=1000000 decina=10 centinaio=100 ventina=20',
  numberLinks: 'e',
  compoundNumbers: true,
  ordinals:
    'primo|prima, secondo|seconda, terzo|terza, quarto|quarta, quinto|quinta, sesto|sesta, settimo|settima, ottavo|ottava, nono|nona, decimo|decima',
}
