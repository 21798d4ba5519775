import type { LexiconData } from './types.js'

export const de: LexiconData = {
  terms: {
    teaser:
      '^lesen sie auch, ^lesen sie mehr, ^mehr zum thema, ^siehe auch, ^mehr dazu, ^auch interessant, ^weiterlesen, ^video, ^foto, ^das könnte sie, ^lesetipp, ^lesen sie hier',
    boilerplate:
      'newsletter, abonnieren, abonnement, jetzt spenden, unterstützen sie uns, datenschutz*, alle rechte vorbehalten, anzeige, whatsapp kanal, folgen sie uns, mit material von',
    background:
      '^zur erinnerung, ^zuvor, ^bereits zuvor, ^hintergrund, ^zuletzt, ^bisher, ^zum hintergrund, vorig* austausch, letzt* austausch, letzter gefangenenaustausch, vorherig*, vergangen* woche|monat|jahr, letzt* woche|monat|jahr, im vergangenen, vor einem monat, vor wochen, ersten runde hatte, erste runde hatte, kurz vor beginn, vergangene woche, früheren runden, anfang des monats',
    fresh: '^zuvor am',
    genre:
      '^kommentar, ^meinung, ^analyse, ^nachruf, ^kolumne, ^rezension, ^essay, film, spielfilm*, dokumentarfilm*, doku, roman, buch, museum, ausstellung, schau, jahrestag, ^vor _ jahren, gedenk*, festival, podcast, ^faktencheck, ^interview, ^porträt, ^chronik',
    each: 'jeweils, je, beide seiten je, pro seite, auf jeder seite, von jeder seite, jede seite, auf beiden seiten, beider seiten',
    both: 'beide länder*, beide seiten, beiden ländern, die länder, kriegsparteien, beide parteien, die parteien, konfliktparteien',
    total: 'insgesamt, zusammen, in summe, gesamtzahl, alles in allem',
    cumulative:
      'seit beginn, seit kriegsbeginn, seit 2022, bislang insgesamt, gesamtzahl, seit februar, bisher insgesamt, insgesamt bereits, damit steigt, erhöht sich',
    gives:
      'übergab*, übergeb*, freigelassen, lässt, ließ, ließen, lassen, freilassen, entlassen, entließ*, überstell*, liefer*, rückgabe, gab ~6 zurück, zurückgegeben, übergibt, überführ*, freilass*',
    gets: 'erhielt, erhielten, erhält, erhalten, bekam*, zurückgekehrt*, zurückgeholt, kehrten, kehrt*, heimgekehrt*, heimkehr*, zurückbekommen, nahm ~6 entgegen, empfing*, zurückkehr*',
    captivity: '*gefangenschaft, haft, gewahrsam',
    inReturn: 'im gegenzug, dafür, umgekehrt, im austausch, im austausch gegen, ihrerseits, seinerseits, gegen',
    own: 'seine*, ihre*, eigene*',
    military:
      'soldat*, kriegsgefangen*, militärangehörig*, kämpfer*, offizier*, streitkräfte, verteidiger*, armeeangehörig*',
    civilian: 'zivilist*, zivilperson*, bewohner*, einwohner*, zivil*, journalist*',
    bodies: 'leichname*, leichen, leiche, gefallen*, tote, toten, überreste, sterbliche*',
    hostages: 'geisel*',
    captives:
      '*gefangene*, häftling*, inhaftiert*, menschen, personen, festgehalten*, verschlepp*, russen, ukrainer, palästinenser*, heimkehrer*, staatsbürger*, männer, frauen',
    wounded: 'verwundet*, verletzt*, schwerverletzt*, kranke*',
    unit: 'tag*, woche*, monat*, jahr*, stunde*, minute*, prozent, kilometer*, drohne*, rakete*, runde*, seiten, länder*, mal, millionen, milliarden, dollar, euro, grad, uhr',
    mediation: '*vermitt*, unter schirmherrschaft, dank der, dankte*, federführung, mittler*',
    host: 'gastgeber*, ausgerichtet, gastgeberland',
    round: '*runde, *runden',
    stage:
      'erste phase, ersten phase, zweite phase, erster teil, ersten teil, zweiter teil, erste etappe, etappe, phase, stufe, zweitägig*, erste gruppe, zweiten tag',
    planned:
      'soll, sollen, sollte, sollten, wird, werden, wollen, will, geplant*, plan*, steht bevor, bevorstehend*, vorgesehen, angesetzt, erwartet, vorbereit*, in den kommenden, nächste woche, kommende woche, könnte, demnächst, stattfinden, bereit',
    announced:
      'vereinbart*, vereinbarung, einig*, einigten, einigung, verständig*, angekündigt*, kündig*, abkommen, deal, unterzeichnet*, zugestimmt, stimmt* ~6 zu, angebot*, vorschlag*, schlug, schlägt, bekanntgegeben, bekannt',
    ongoing:
      'begonnen, begann*, beginnt, beginnen, gestartet, gestart*, läuft, laufen, fortgesetzt, setzen ~6 fort, andauer*, zusammengekommen, kamen ~6 zusammen, kommen ~8 zusammen, treffen sich, eröffnet, wieder aufgenommen, aufgenommen, gehen weiter, zweiter tag, erste phase, weitere sollen, im gange',
    done: 'beendet*, endet*, enden, zu ende, abgeschlossen, ausgetauscht, tauschten, tauschen, tauscht, freigelassen, freigekommen, übergeben, übergab*, zurückgekehrt*, stattgefunden, vollzogen, gescheitert, scheiter*, kehrten, entlassen, ließen, lässt, lassen ~8 frei, ohne ergebnis, ohne durchbruch, ohne einigung, überstellt, haben ~12 getauscht, durchgeführt',
    cancelled:
      'verschoben, verschieb*, abgesagt, absag*, ausgesetzt, aussetz*, abgebrochen, abbruch, gestoppt, platz*, geplatzt, vertagt, auf eis, unterbrochen, storniert',
    denied:
      'dementier*, bestreitet, bestritt*, weist ~6 zurück, wies ~8 zurück, wiesen ~8 zurück, falschmeldung*, falsch, unwahr, stimmt nicht, entsprechen nicht, keine verhandlungen, zurückgewiesen',
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
    'eins=1 ein=1 eine=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000 million=1000000 millionen=1000000 dutzend=12',
  numberLinks: 'und',
  compoundNumbers: true,
  ordinals: 'erste*, zweite*, dritte*, vierte*, fünfte*, sechste*, siebte*, achte*, neunte*, zehnte*',
}
