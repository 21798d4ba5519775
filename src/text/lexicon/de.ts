import type { LexiconData } from './types.js'

export const de: LexiconData = {
  terms: {
    teaser:
      '^lesen sie auch, ^lesen sie mehr, ^mehr zum thema, ^siehe auch, ^mehr dazu, ^auch interessant, ^weiterlesen, ^video, ^foto, ^das könnte sie, ^lesetipp, ^lesen sie hier',
    boilerplate:
      'newsletter, abonnieren, abonnement, jetzt spenden, unterstützen sie uns, datenschutz*, alle rechte vorbehalten, anzeige, whatsapp kanal, folgen sie uns, mit material von',
    background:
      '^zur erinnerung, ^zuvor, ^bereits zuvor, ^hintergrund, ^zuletzt, ^bisher, ^zum hintergrund, vorig* austausch, letzt* austausch, letzter gefangenenaustausch, vorherig*, vergangen* woche|monat|jahr, letzt* woche|monat|jahr, im vergangenen, vor einem monat, vor wochen, ersten runde hatte, erste runde hatte, kurz vor beginn, vergangene woche, früheren runden, anfang des monats, vorig* woche|monat|jahr, vor einer woche, in der vorwoche, im vormonat, im vorjahr',
    fresh: '^zuvor am',
    genre:
      '^kommentar, ^meinung, ^analyse, ^nachruf, ^kolumne, ^rezension, ^essay, film, spielfilm*, dokumentarfilm*, doku, roman, buch, museum, ausstellung, schau, jahrestag, ^vor _ jahren, gedenk*, festival, podcast, ^faktencheck, ^interview, ^porträt, ^chronik',
    each: 'jeweils, je, beide seiten je, pro seite, auf jeder seite, von jeder seite, jede seite, auf beiden seiten, beider seiten, gegenseitig, in jeder gruppe, jede gruppe, jedes land, beide länder je, pro land, pro lager, jede der beiden, wechselseitig, einander',
    rebels:
      'rebell*, miliz*, aufständisch*, guerilla*, islamisten*, die gruppe, der gruppe, paramilitär*, terrororganisation',
    both: 'beide länder*, beide seiten, beiden ländern, die länder, kriegsparteien, beide parteien, die parteien, konfliktparteien',
    total:
      'insgesamt, zusammen, in summe, gesamtzahl, alles in allem, wechselten die seite*, alles zusammen, in der summe',
    cumulative:
      'seit beginn, seit kriegsbeginn, seit 2022, bislang insgesamt, gesamtzahl, seit februar, bisher insgesamt, insgesamt bereits, damit steigt, erhöht sich, seit beginn des krieges, in diesem jahr, seit jahresbeginn, bislang, seit dem überfall, seit der invasion, seitdem, seither, bis heute, im laufe des krieges, im lauf des krieges, über die jahre, in den vergangenen jahren, seit jahren, bis jetzt, alles in allem seit, seit januar, insgesamt seit',
    gives:
      'übergab*, übergeb*, freigelassen, lässt, ließ, ließen, lassen, freilassen, entlassen, entließ*, überstell*, liefer*, rückgabe, gab ~6 zurück, zurückgegeben, übergibt, überführ*, freilass*, begnadig*, lässt ~8 frei, ließ ~8 frei, ließen ~8 frei, freigab*, gab ~8 frei, gaben ~8 frei, entlässt, überstellt*, ausgeliefert*, ausreisen, freigegeben, abgeschoben*, geben ~6 zurück, gibt ~6 zurück, schickt* ~6 zurück, händigt* ~8 aus, ausgehändigt, lassen ~8 frei, freizulassen, freilässt, freiließ*, auf freien fuß gesetzt, setzt* ~6 auf freien fuß, zu entlassen, übergeben, ausgehändigt*, herausgab*, herausgegeben, rückt* ~6 heraus, ziehen lassen, gehen lassen, gehen ließ*, lässt ~6 gehen, ließ ~6 gehen, abgeben, überlassen, auszuliefern, zurückgeben, zurückgibt, zurückgab*, zurückschick*, heimschick*',
    pardons: 'begnadigt*, ließ ~10 frei, lässt ~10 frei, amnestiert*',
    gets: 'erhielt, erhielten, erhält, erhalten, bekam*, zurückgekehrt*, zurückgeholt, kehrten, kehrt*, heimgekehrt*, heimkehr*, zurückbekommen, nahm ~6 entgegen, empfing*, zurückkehr*, freigekommen, kamen ~10 frei, kommt ~6 frei, kommen ~8 frei, kam ~8 frei, sind frei, ist frei, heimgekehrt, heimkehren, heim, kamen ~6 zurück, zurück in, nach hause, in freiheit, bekommt, bekommen, übernahm*, steigen ~4 aus, nahmen ~6 entgegen, zurückerhalten, rückkehr, zurückgebracht, holte ~6 zurück, holt ~6 zurück, wieder in der heimat, sind zu hause, wieder zu hause, zu hause, zurückgekehrt, trafen ~4 ein, traf ~4 ein, landete*, wurden empfangen, in empfang, auf freien fuß, auf freiem fuß, überquert*, passiert*, gelangt*, wiedersehen, zurückerhält, zurückerhielt*, zurückbekommt, holte* ~8 heim, heimgebracht, heimgeholt',
    captivity:
      '*gefangenschaft, haft, gewahrsam, *gefängnis*, *haft, strafkoloni*, lager, zellen, kerker, in der hand, händen, geiselhaft, gefängnissen, zelle, lagern, straflager*, hinter gittern, in der gewalt, gewalt, verliesen, verlies, untersuchungshaft, festgehalten* von|in, eingesperrt* in, gefangen gehalten* von|in, arrest, regierungsgefängnis*',
    inReturn:
      'im gegenzug, dafür, umgekehrt, im austausch, im austausch gegen, ihrerseits, seinerseits, in umgekehrter richtung, in die andere richtung, auf der anderen seite, in der gegenrichtung, zugleich, gleichzeitig, demgegenüber, in entgegengesetzter richtung, in die gegenrichtung, in umgekehrte richtung, in der anderen richtung, entgegengesetzt*, hinüber, im tausch, im tausch gegen, als gegenleistung, gegenleistung, auf der gegenseite, die gegenrichtung, andersherum, in gegenrichtung',
    own: 'seine*, ihre*, eigene*',
    ours: 'der eigenen, der ihren|seinen|unseren, ihrer|seiner|unserer leute|männer|kämpfer|anhänger|mitglieder|kameraden|brüder, eigene, unserer, eigener leute',
    theirs:
      'der anderen seite, der gegenseite, des gegners, der gegnerischen seite, von der anderen seite, auf der gegenseite, des feindes',
    numbering: 'an der zahl, ihre zahl, an zahl',
    military:
      'soldat*, kriegsgefangen*, militärangehörig*, kämpfer*, offizier*, streitkräfte, verteidiger*, armeeangehörig*, militär*, marineinfanterist*, grenzsoldat*, grenzschützer*, matrosen, unteroffizier*, nationalgardist*, rekrut*, wehrpflichtig*, rebell*, milizionär*, bewaffnete, ranger, gardisten, wehrdienstleistende*, freiwillige*, reservist*, kadett*, polizist*, gendarm*, rebellenkämpfer*, angehörige, streitkräfteangehörige*, regierungssoldat*, kämpferinnen, bewaffneter',
    civilian:
      'zivilist*, zivilperson*, bewohner*, einwohner*, zivil*, journalist*, minderjährig*, politisch* gefangen*, aktivist*, zivilpersonen, nichtkombattant*, rentner*, kinder, dorfbewohner*, politische häftlinge',
    bodies:
      'leichname*, leichen, leiche, gefallen*, tote, toten, überreste, sterbliche*, leichnam*, gebeine, särge, sterblichen überresten, getötete*, verstorben*, tote soldaten, sarg, särgen, leichnam',
    hostages: 'geisel*',
    captives:
      '*gefangene*, häftling*, inhaftiert*, menschen, personen, festgehalten*, verschlepp*, russen, ukrainer, palästinenser*, heimkehrer*, staatsbürger*, männer, frauen, politisch* gefangen*, dissident*, oppositionell*, bürger*, landsleute, verschleppte*, agenten, spion*, amerikaner*, venezolaner*, armenier*, israelis, migranten, entführte*, festgenommen*, freigelassene*, rückkehrer*, anhänger*, deutsche, iraner*, franzosen, mitarbeiter*, beamte*, ärzte, arzt, geistliche*, studenten, studierende, fischer, fahrer, ingenieur*, abgeordnete*, dorfbewohner*, jugendliche*, brüder, kameraden, verwandte*, polizist*, gendarmen, mädchen, jungen, mütter, syrer, libanesen, jemeniten, saudis, sudanesen, kurden, drusen, huthis, polen, litauer, belarussen, briten, pakistaner*, inder, afghanen, thailänder, kambodschaner, chinesen, kolumbianer, helfer*, dschihadisten, söldner, geflüchtete, freigekommene*, insassen, sträflinge, verurteilte*, derer die, regimegegner*, regimekritiker*',
    wounded: 'verwundet*, verletzt*, schwerverletzt*, kranke*',
    unit: 'tag*, woche*, monat*, jahr*, stunde*, minute*, prozent, kilometer*, drohne*, rakete*, runde*, seiten, länder*, mal, millionen, milliarden, dollar, euro, grad, uhr, gruppen, busse*, flugzeug*, maschinen, phasen, etappen, treffen, familien, brigade*, punkte*, kilometer, tonnen, polizisten, flüge*, drittel, hälfte, jahren, tagen, fragen, seite, unterschriften, anhänge, artikel, namen auf, listen, dörfer, städte, meter, nächte, lastwagen, lkw, kühllaster, waggons, punkten, stunden, wochen, monaten, anlagen',
    about: 'rund, etwa, knapp, fast, ungefähr, circa, ca, mehr als, über, nahezu, gut _, weniger als, beinahe',
    oneForOne: 'eins gegen eins, einer gegen einen, eins zu eins, einer für einen',
    remain: 'noch, weiterhin, weiter ein, nach wie vor, verbleib*, bleiben',
    same: 'ebenso viele, genauso viele, die gleiche zahl, dieselbe zahl, gleich viele, die gleiche anzahl, dieselbe anzahl, ebenso viel, in gleicher zahl, ebensoviele, gleichviele, gleich viel, genau so viele, in gleicher höhe, eine gleich große zahl, eine gleiche zahl, ebensolche, auch so viele',
    among:
      'darunter, davon, unter ihnen, von denen, einschließlich, inklusive, unter denen, von ihnen, die übrigen, die restlichen, übrige, der rest, dazu, weitere, und _ weitere, und _ andere, mit ihnen, hinzu kommen, hinzu, einer von ihnen, zuzüglich',
    mediation:
      '*vermitt*, unter schirmherrschaft, federführung, mittler*, vermittel*, vermittler*, moderier*, auf initiative, vorgeschlagen* von, quad, quartett, schirmherr*, pendel*, eingefädelt, auf vermittlung, unter führung der usa, ausgearbeitet, vorstoß, organisiert, überbracht*, überbringt, garantiemacht*, sponsor*, geführt* prozess, über den ~4 außenminister, bemühungen, vermittl*, *vermittlung, *vermittler*, mittelsm*, moderat*, unter ~2 leitung|vorsitz|führung|aufsicht|ägide|regie|obhut, geleitet ~3 von, leitete|leitet ~5 sitzung|treffen|gespräche|zusammenkunft|runde, die zusammenkunft|sitzung|gespräche|verhandlungen leitete|leitet|leiteten, vorsitz, ko vorsitz*, kovorsitz*, co vorsitz*, einberufen ~2 von, eingeladen ~2 von, auf einladung, auf ~2 initiative|betreiben|drängen|vermittlung|bitten, trug|trugen|überbrachte*|übermittelte*|brachte ~5 botschaften|nachrichten|vorschläge|zettel, mit ~2 hilfe|unterstützung, dank ~2 bemühungen|hilfe|einsatzes|vermittlung|diplomatie, bemühungen ~2 von|der|des, ausgehandelt ~2 von|durch, zustande gebracht, gute dienste, guten dienste*, garant*, garantiemächt*, botengang*, zwischenträger*, kanal nach, über den umweg, initiiert ~2 von, betreut*, orchestr*, koordiniert*, organisierte*, half|halfen ~5 auszuhandeln|zu|bei|beim, mitgewirkt, mitwirkung, unterhändler ~3 pendelten, vorgeschlagen|vorgelegt ~2 von, vorgelegten plan, quartett*, im beisein, in anwesenheit',
    thanks:
      'dankte*, dankten, danken, dankt, bedankt*, dank an, dank*, gedankt, dankbar, bedank*, würdigte ~3 rolle|bemühungen|vermittlung|einsatz, lobte ~3 rolle|bemühungen|vermittlung|einsatz',
    threeWay: 'trilateral*, dreierformat, dreiertreffen, dreiseitig*, dreiergespräch*',
    host: 'gastgeber*, ausgerichtet, gastgeberland, gastgeb*, ausricht*, beherberg*, gastland*, als gastgeber, lud ein, eingeladen',
    leads:
      'geleitet, leitet, angeführt, anführt, führt ~6 delegation, an der spitze, unter leitung, unter führung, delegationschef*, chefunterhändler*, delegationsleiter*, leiter der delegation, steht ~4 vor',
    round: '*runde, *runden',
    session:
      'treffen, sitzung*, gespräch*, begegnung*, zusammenkunft*, unterredung*, beratung*, verhandlung*, kontakt*',
    exchange: 'austausch*, gefangenenaustausch*, tausch, gefangenentausch*',
    stage:
      'erste phase, ersten phase, zweite phase, erster teil, ersten teil, zweiter teil, erste etappe, etappe, phase, stufe, erste gruppe, zweiten tag, dritte phase, dritter teil, dritten übergabe, zweite gruppe, erster tag, ersten tag, letzte etappe, letzter teil, weitere übergabe, zweiten übergabe, tranche, zweitägig* austausch*, in zwei etappen, in zwei schritten, erste hälfte',
    planned:
      'soll, sollen, sollte, sollten, wird, werden, wollen, will, geplant*, plan*, steht bevor, bevorstehend*, vorgesehen, angesetzt, erwartet, vorbereit*, in den kommenden, nächste woche, kommende woche, könnte, demnächst, stattfinden, bereit, sollen ~8 werden, werden ~8 treffen, wollen ~8 treffen, beginnen am, morgen, reist, reisen, treffen sich am, findet ~6 statt, finden ~6 statt, vor den gesprächen, würden, soll es, stehen bevor, anstehend*, nächste verhandlungsrunde, wird erwartet, in den nächsten tagen, steht an, stehen an',
    announced:
      'vereinbart*, einig*, einigten, verständig*, angekündigt*, kündig*, unterzeichnet*, zugestimmt, stimmt* ~6 zu, angebot*, vorschlag*, schlug, schlägt, bekanntgegeben, bekannt, einigten sich, geeinigt, beschlossen, stimmte* ~8 zu, stimmen ~8 zu, zustimm*, bereit erklärt, erklären sich ~4 bereit, erklärt* sich ~4 bereit, akzeptier*, verein*, zugesagt, sagte ~6 zu, billig*, besiegelt, vorgeschlagen, bot ~8 an, bietet ~8 an, bieten ~8 an, angeboten, nahm ~6 an, nehmen ~6 an, paraphier*, unterzeichn*, unterschrieb*',
    accord: 'vereinbarung*, einigung*, abkommen*, deal, deals, übereinkunft, memorandum, pakt',
    ongoing:
      'begonnen, begann*, beginnt, beginnen, gestartet, gestart*, läuft, laufen, zusammengekommen, kamen ~6 zusammen, kommen ~8 zusammen, treffen sich, eröffnet, wieder aufgenommen, aufgenommen, zweiter tag, erste phase, weitere sollen, im gange, zum auftakt, auftakt, begonnen haben, haben begonnen, sitzen ~6 am tisch, am verhandlungstisch, erster tag, ersten tag, zweiten verhandlungstag, tagen, beraten, verhandeln, sprechen in, dritten tag',
    continues:
      'fortgesetzt, weitergehen, weitergeht, geht ~3 weiter, gehen ~3 weiter, fortsetz*, weitergeführt, andauer*, dauert an, dauern an, noch im gange, weitere ~6 folgen, setzen ~8 fort, werden fortgeführt, wird morgen abgeschlossen, soll morgen abgeschlossen, übrigen|restlichen|anderen ~6 sollen|werden|folgen',
    resumes:
      'wieder aufgenommen, wiederaufgenommen, wiederaufnahme, wieder aufnehmen, wiederaufnehmen, zurück an den verhandlungstisch, nehmen ~8 wieder auf, nimmt ~8 wieder auf',
    duration: 'stunde, stunden, tage, tagen',
    dayOf: 'erste* von zwei|drei tagen, erste* verhandlungstag*, tag eins, erste* gesprächstag*, erste* tag der',
    lasted:
      'dauert*, dauerten, gedauert, auseinandergegangen, gingen ~6 auseinander, zusammengesessen, verhandelten, verhandelt, nach _ stunden, stundenlang, zweitägig* beratungen|gespräche|verhandlungen, nach zweitägig*, nach dem treffen, tagten, getagt, endete, endeten, beendeten, ging zu ende, sprachen ~4 stunden, sprachen miteinander, haben gesprochen, verlassen ~4 mit, nach ~3 verhandlungen|gesprächen|beratungen, zweitägig*|dreitägig*|mehrstündig*|mehrtägig* ~2 gespräch*|verhandlung*|beratung*|treffen|konsultation*|unterredung*',
    fruitless:
      'ohne ergebnis, ohne einigung, ohne durchbruch, ergebnislos, gescheitert, scheitern, keine einigung, kein durchbruch, keinen durchbruch, keine fortschritte, sackgasse, ohne annäherung, ohne fortschritte',
    done: 'beendet*, endet*, enden, zu ende, abgeschlossen, ausgetauscht, tauschten, tauschen, tauscht, freigelassen, freigekommen, übergeben, übergab*, zurückgekehrt*, stattgefunden, vollzogen, gescheitert, scheiter*, kehrten, entlassen, ließen, lässt, lassen ~8 frei, ohne ergebnis, ohne durchbruch, ohne einigung, überstellt, haben ~12 getauscht, durchgeführt, tauschen ~10 aus, tauschten ~10 aus, zu ende gegangen, gingen zu ende, ging zu ende, zu ende gebracht, endete*, abschluss, begnadigt*, kamen ~10 frei, freikam*, sind frei, ist frei, heimgekehrt, heimkehren, erhalten, bekommen, übernommen, zurückgegeben, ausgehändigt, ausgeliefert, erfüllt, ausgereist, wechselten, gebracht, zusammengesessen, gewechselt, gelandet, landen, steigen ~4 aus',
    cancelled:
      'verschoben, verschieb*, abgesagt, absag*, ausgesetzt, aussetz*, abgebrochen, abbruch, gestoppt, platz*, geplatzt, vertagt, auf eis, unterbrochen, storniert, pausier*, pause, eingefroren, auf eis gelegt, fiel aus, fällt aus, ausgefallen, gekippt, verzögert, verzöger*, unterbrechen, unterbrach*, zog* sich ~4 zurück, aufgekündigt, stockt, stocken, aufgeschoben, sagt* ~8 ab, vom tisch, nicht stattfinden, findet nicht statt, nicht zustande, kommt nicht zustande, aufs eis',
    denied:
      'dementier*, bestreitet, bestritt*, weist ~6 zurück, wies ~8 zurück, wiesen ~8 zurück, falschmeldung*, falsch, unwahr, stimmt nicht, entsprechen nicht, keine verhandlungen, zurückgewiesen, dementi*, keine gespräche, nicht geplant, kein treffen, kein austausch, keinerlei, erfunden, haltlos*, desinformation, gelogen, lüge, abgelehnt, winkt ab, abgewiesen, lehnt* ~6 ab, nie besprochen, widersprach*, widersprich*, weist ~8 zurück, bestreiten, aus der luft gegriffen, entbehr* ~3 grundlage, jeder grundlage, frei erfunden, nichts dran, kein wort wahr',
    truce: 'waffenruhe*, waffenstillstand*, feuerpause*, einstellung der kampfhandlungen, einstellung der kämpfe',
    strife: 'krieg*, konflikt*, kampf*, kämpf*, krise*, gewalt, blutvergieß*, feindseligkeit*, angriff*, beschuss*',
    said: 'sagte*, erklärte*, teilte*, mitgeteilt, mitteilte*, schrieb, berichtet*, zufolge, laut, nach angaben, bestätigte*, gab bekannt, betonte, sprach, meldete*, nannte',
  },
  months:
    'januar*|jänner, februar*|feb, märz*, april*, mai, juni, juli, august, september|sept, oktober*|okt, november|nov, dezember*|dez',
  weekdays: 'montag*, dienstag*, mittwoch*, donnerstag*, freitag*, samstag*|sonnabend*, sonntag*',
  today: 'heute, heutig*, am selben tag',
  yesterday: 'gestern, am vortag, tags zuvor, am vorabend',
  tomorrow: 'morgen',
  next: 'kommenden, kommende, kommender, nächste|nächsten|nächster',
  last: 'vergangen*, letzt*, vorig*',
  numbers:
    'eins=1 ein=1 eine=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000 million=1000000 millionen=1000000 dutzend=12 einen=1 einem=1 einer=1 zwo=2 zweier=2 dreier=3 sechzehn=16 zweien=2 dreien=3 vieren=4',
  numberLinks: 'und',
  compoundNumbers: true,
  ordinals: 'erste*, zweite*, dritte*, vierte*, fünfte*, sechste*, siebte*, achte*, neunte*, zehnte*',
}
