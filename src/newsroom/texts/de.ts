import type { LanguageTexts } from './shape.js'

export const de: LanguageTexts = {
  direction: 'ltr',
  decimalMark: ',',
  cities: [
    'Birkenau am See',
    'Obertalheim',
    'Wessenburg',
    'Neumühlen',
    'Steinfurth',
    'Lindacker',
    'Grauwinkel',
    'Auental',
  ],
  people: [
    'Annegret Voss',
    'Holger Brand',
    'Jutta Lehnhoff',
    'Matthias Kern',
    'Sabine Torwald',
    'Ulrich Hasel',
    'Beate Immer',
    'Konrad Seiler',
  ],
  subjects: {
    weather: {
      titles: [
        '[Starkregen|Schneefall|Glatteis] [sperrt|bremst] {n:8-60} Straßen rund um {city}',
        '[Sturm|Hochwasser]warnung für {city} um {n:12-60} Stunden [verlängert|ausgeweitet]',
        '{city} erlebt [kältesten|wärmsten|nassesten] [Morgen|Tag] seit {n:9-70} Jahren',
      ],
      leads: [
        'Autofahrer in {city} sollten am {date} [zu Hause bleiben|eine Stunde mehr einplanen], nachdem in {n:5-19} Stunden {n:24-95} Liter Regen auf den Quadratmeter gefallen und {n:8-60} Straßen [gesperrt|überflutet] waren.',
        'Der Wetterdienst hat am {date} seine Warnung für {city} [verlängert|verschärft]: Böen von bis zu {n:75-140} Kilometern in der Stunde [seien möglich|werden erwartet], und zwar bis in die Nacht.',
      ],
      sentences: [
        'Der Pegel unter der alten Brücke stand [mittags|am Abend|bei Tagesanbruch] bei {d:2-6} Metern, {n:11-90} Zentimeter über der Marke, ab der der untere Parkplatz geräumt wird.',
        'In {n:210-4900} Haushalten fiel der Strom aus; der Netzbetreiber [schickte|entsandte] {n:14-80} Trupps und rechnet damit, dass bis zum Abend fast alle Leitungen wieder stehen.',
        'In {n:4-38} Gemeinden begann der Unterricht [zwei Stunden später|nur für die Jüngsten], auf {n:3-22} Buslinien [fiel die Fahrt aus|ging es über Umwege].',
        'Der Hafenmeister ließ {n:6-70} Boote ins innere Becken schleppen; Schäden über {n:2-30} Tausend seien bisher [nicht gemeldet|nicht gezählt] worden.',
        'Bis zum Wochenende rechnet der Wetterdienst mit [weiteren|noch einmal] {n:8-45} Litern, [dann mit Frost bis minus {n:2-14} Grad|danach mit {n:3-9} trockenen Tagen].',
      ],
    },
    economy: {
      titles: [
        '[Werft|Papierfabrik|Gießerei] in {city} [stellt {n:90-900} Leute ein|streicht {n:90-900} Stellen]',
        '[Mieten|Hauspreise|Lebensmittel] in {city} binnen Jahresfrist um {d:1-9} Prozent [teurer|billiger]',
        'Hafen von {city} schlägt {d:1-9} Millionen Tonnen um',
      ],
      leads: [
        'Der [größte|zweitgrößte|älteste] Arbeitgeber von {city} will {n:90-900} Menschen [einstellen|entlassen], weil die Aufträge für das kommende Jahr um {d:2-19} Prozent [gestiegen|gesunken] sind, wie er am {date} mitteilte.',
        'Die Preise in {city} lagen im vergangenen Monat um {d:1-9} Prozent [über|unter] denen des Vorjahres, teilte das Statistikamt am {date} mit; das ist der [stärkste|schwächste] Wert seit {n:9-60} Monaten.',
      ],
      sentences: [
        'Der Umsatz betrug {n:120-990} Millionen nach {n:100-980} Millionen in denselben Monaten des Vorjahres, während die Energiekosten um {d:1-14} Prozent [zulegten|zurückgingen].',
        'Die Aktie [gewann|verlor] in der ersten Stunde {d:1-7} Prozent und [schloss|beendete den Tag] bei {d:11-94}.',
        'Die Handelskammer hatte {d:1-6} Prozent [erwartet|vorhergesagt]; nach ihrer Umfrage unter {n:140-900} Firmen wollen {n:21-78} Prozent im nächsten Halbjahr investieren.',
        'Ein Brot kostet in den {n:12-90} [besuchten|geprüften] Läden nun im Schnitt {d:2-5}, ein Liter Milch {d:1-2}.',
        'Die Zentralbank beließ ihren Leitzins bei {d:1-9} Prozent und [deutete an|erklärte], in {n:4-11} Wochen neu zu entscheiden.',
      ],
    },
    sport: {
      titles: [
        '{city} [schlägt|bezwingt] den Nachbarn {n:2-5}:{n:0-1} vor {n:4-48} Tausend',
        '{city} [siegt|gewinnt] spät nach {n:71-140} Minuten und {n:2-6} Ecken in Folge',
        '[Läufer|Ruderer|Radfahrer] aus {city} [unterbietet|verbessert] den Rekord um {n:3-40} Sekunden',
        '{city} [verpflichtet|holt] [Stürmer|Torwart|Verteidiger] für {d:2-38} Millionen',
      ],
      leads: [
        '{city} hat am {date} mit einem Tor in der {n:61-94}. Minute vor {n:4100-48900} Zuschauern [gewonnen|ausgeglichen] und liegt nun {n:2-11} Punkte vor den Abstiegsrängen.',
        'Es brauchte {n:71-140} Minuten und {n:2-6} Ecken in Folge, doch am {date} [gelang|glückte] {city} der Sieg, auf den die Anhänger seit dem Frühjahr gewartet hatten.',
      ],
      sentences: [
        'Trainer {person} [lobte|hob hervor], dass von der Bank {n:4-19} der letzten {n:20-40} Tore kamen, und die Pause von {n:8-20} Tagen habe den Beinen gutgetan.',
        'Die Gäste trafen binnen {n:6-17} Minuten [zweimal|dreimal] den Pfosten, ihr Kapitän sah nach {n:52-88} Minuten [Gelb|Rot].',
        'Die letzten {n:400-2000} Meter legte der Sieger in {n:61-340} Sekunden zurück, ein Tempo, das [niemand|keiner im Feld] mitgehen konnte.',
        'Karten für das Rückspiel gibt es ab Montag um {n:8-11} Uhr, {n:3-19} Tausend Plätze sind für Mitglieder [zurückgelegt|vorgesehen].',
        'In der Tabelle [kletterte|rückte] die Mannschaft auf Platz {n:2-14}, mit {n:21-67} Punkten aus {n:14-33} Spielen.',
      ],
    },
    courts: {
      titles: [
        'Gericht in {city} [verurteilt|entlastet] [Bauunternehmer|Spediteur] im Streit um {n:120-900} Tausend',
        '{city} muss {n:120-900} Tausend an Parkgebühren zurückzahlen',
        '[Bürgermeisterin|Stadtrat] von {city} wegen {n:12-80} offener Rechnungen vor Gericht',
        'Richter [ordnet|lehnt] nach {n:3-19} Monaten neues Gutachten zu [Brücke|Tunnel] in {city} [an|ab]',
      ],
      leads: [
        'Ein Gericht in {city} hat am {date} einen Dachdecker [zu einer Geldbuße verurteilt|entlastet], der {n:12-80} Haushalten nie gedeckte Dächer berechnet haben soll; verhandelt wurde an {n:4-31} Tagen.',
        'Das Amtsgericht {city} hat am {date} [entschieden|geurteilt], dass die Stadt {n:120-900} Tausend an Parkgebühren zurückzahlen muss, die sie in {n:14-60} Monaten eingenommen hatte.',
      ],
      sentences: [
        'Die Rechnungen auf {n:31-220} Seiten habe [niemand gelesen|kein Mensch geprüft], sagte Richter {person} und gab beiden Seiten {n:14-40} Tage für die Berufung.',
        'Die Anklage hatte {n:14-46} Monate und {n:20-90} Tausend Geldbuße gefordert; die Verteidigung [verwies|berief sich] auf {n:9-30} Jahre ohne Beschwerde.',
        'Von {n:19-70} Zeugen wurden {n:6-18} per Video gehört, und {n:2-9} Aufnahmen mussten wegen des Tons [wiederholt|zweimal abgespielt] werden.',
        'Die Kosten von rund {n:11-88} Tausend trägt [die Stadt|die Staatskasse|die Versicherung]; {n:3-14} kleinere Klagen sind [noch offen|für das Frühjahr angesetzt].',
        'Eine Gutachterin [vermaß|prüfte] {n:21-90} Dächer und fand {n:4-19} mit weniger als {n:5-14} Grad Neigung.',
      ],
    },
    culture: {
      titles: [
        'Museum in {city} [öffnet|schließt Flügel] nach {n:14-60} Monaten und {n:3-40} Millionen',
        'Filmfest in {city} [beginnt|endet] mit {n:48-190} Filmen und {n:9-70} Tausend Gästen',
        '[Skizzenbuch|Tagebuch|Notenheft] mit {n:20-190} Seiten auf Dachboden in {city} gefunden',
      ],
      leads: [
        'Das Stadtmuseum {city} hat am {date} seinen [Ostflügel|Nordflügel|Neubau] eröffnet: {n:120-980} Stücke, {n:14-60} Monate Bauzeit, {n:3-40} Millionen.',
        'Ein Fest, das in einer Scheune mit {n:40-190} Stühlen begann, [eröffnete|kehrte zurück]: In {city} laufen seit dem {date} {n:48-190} Filme aus {n:11-40} Ländern.',
      ],
      sentences: [
        'Kuratorin {person} arbeitete {n:5-22} Jahre am Katalog, der {n:210-690} Seiten hat und {d:1-4} Kilo wiegt.',
        'Der Eintritt kostet {n:6-19}, unter {n:12-18} Jahren nichts, und am Tag gibt es {n:3-9} Führungen in {n:2-6} Sprachen.',
        'Der Saal fasst {n:180-1900} Menschen und war nach {n:11-70} Minuten [ausgebucht|ausverkauft]; {n:2-9} Abende kommen hinzu.',
        'Ein Chor von {n:24-110} Stimmen sang ein Werk von {n:6-28} Minuten, das zuletzt vor {n:31-120} Jahren [erklang|zu hören war].',
        'Der mit {n:5-60} Tausend dotierte Preis ging an {person} für einen Roman von {n:140-720} Seiten über [einen Leuchtturm|eine Bahnlinie|eine Bäckerei].',
      ],
    },
  },
  general: [
    '{person}, seit {n:11-60} Jahren in {city} zu Hause, sagte, [so etwas habe es nie gegeben|es sei höchste Zeit gewesen|überrascht sei niemand].',
    'Der [Stadtrat|Kreistag|Landtag] befasst sich in {n:2-9} Wochen wieder damit; dann stehen {n:4-17} Anträge auf der Liste.',
    'Ein Sprecher beantwortete {n:3-12} unserer {n:13-20} Fragen schriftlich und [versprach|kündigte an], der Rest folge in {n:2-9} Tagen.',
    'Bis zum Abend war die Mitteilung {n:2-90} Tausend Mal gelesen, {n:120-990} Menschen hatten sie kommentiert.',
    'Nach Zahlen, die {person} uns zeigte, waren es {n:21-88} im ersten und {n:20-95} im zweiten Halbjahr.',
    'Im {n:12-60} Kilometer entfernten {city2} [schaut|blickt] man genau hin: Dort dauerte ein ähnlicher Fall {n:7-40} Monate.',
    'Das [Bürgertelefon|Auskunftsbüro] ist von {n:6-9} bis {n:16-20} Uhr besetzt, {n:4-19} Freiwillige [helfen|wechseln sich ab].',
    '„Wir haben aus den letzten {n:3-12} Jahren gelernt“, sagte {person} und zeigte auf einen Ordner mit {n:40-400} Blättern.',
  ],
  lookalike: {
    titles: [
      'Notenbanken verlängern Währungstausch über {n:12-90} Milliarden',
      '{n:20-90} Austauschschüler in {city} angekommen',
      'Tarifverhandlungen in {city} nach {n:3-19} Streiktagen wieder aufgenommen',
    ],
    leads: [
      'Zwei Notenbanken haben am {date} ihr Abkommen zum Währungstausch über {n:12-90} Milliarden [verlängert|erweitert], das bis zu {n:7-84} Tage Kredit erlaubt.',
      'Eine Gruppe von {n:20-90} Austauschschülern ist am {date} in {city} von {n:12-60} Gastfamilien empfangen worden, bei denen sie {n:5-11} Monate wohnen wird.',
    ],
    sentences: [
      'Die Arbeitgeber boten in den Tarifverhandlungen {d:2-5} Prozent und einmalig {n:300-1900}; der Schlichter verordnete {n:2-6} Stunden Pause.',
      'Beim Spielertausch wechseln ein Verteidiger und ein Torwart den Verein, dazu fließen {n:2-9} Millionen in {n:2-5} Raten.',
    ],
  },
  exchange: {
    titles: [
      '{a.nom} und {b.nom} tauschen jeweils {x} Kriegsgefangene aus',
      'Gefangenenaustausch zwischen {a.dat} und {b.dat}: jeweils {x} Soldaten frei',
      'Nach Gefangenenaustausch kehren je {x} Soldaten heim: {a.nom} und {b.nom} einig',
    ],
    leads: [
      '{a.nom} und {b.nom} haben am {date} Kriegsgefangene ausgetauscht: Beide Seiten ließen jeweils {x} Soldaten frei, teilten Behörden beider Länder mit.',
      'Zwischen {a.nom} und {b.nom} hat es am {date} einen Gefangenenaustausch gegeben; jede Seite übergab {x} Kriegsgefangene, vermittelt {m.haben} {m.nom}.',
    ],
    unequalTitles: ['Gefangenenaustausch: {a.nom} lässt {x} Soldaten frei, {b.nom} {y}'],
    unequalLeads: [
      '{a.nom} und {b.nom} haben am {date} Kriegsgefangene ausgetauscht: {a.nom} ließ {x} Soldaten frei, {b.nom} {y}.',
    ],
    sentences: [
      'Insgesamt überquerten {total} Menschen in {n:9-16} Bussen die Grenze; die Übergabe dauerte [etwa|knapp|gut] {n:2-6} Stunden.',
      'Vermittelt {m.haben} {m.nom}, wie das dortige Außenministerium mitteilte; die Listen lagen seit {n:3-12} Tagen vor, und beiden Seiten wurde für ihr Vertrauen [gedankt|Lob gezollt].',
      'Die Freigelassenen verbringen {n:9-30} Tage in Krankenhäusern, bevor sie [nach Hause fahren|ihre Familien sehen], sagte {person} vom Koordinierungsstab.',
      'Der jüngste der Heimgekehrten ist {n:19-22} Jahre alt, der älteste {n:52-61}; [einige|manche] waren mehr als {n:14-38} Monate in Gefangenschaft.',
      'Angehörige hatten seit {n:3-6} Uhr morgens mit Fahnen und Fotos gewartet, den ersten Bus begrüßten {n:150-900} Menschen.',
      'Mitarbeiter des Roten Kreuzes glichen die Namen {n:2-3} Mal mit den Listen ab und berichtigten {n:2-6} Einträge an Ort und Stelle.',
      'Wann der nächste Austausch folgt, sagte keine Seite; Familien werden gewarnt, niemandem einen Listenplatz abzukaufen, {n:11-60} solche Fälle sind bekannt.',
      '„Wir warten auf alle, die noch in Gefangenschaft sind“, sagte {person}, deren Bruder nach {n:11-37} Monaten mit {n:14-29} Kilo weniger heimkam.',
    ],
  },
  talks: {
    titles: [
      '{a.nom} und {b.nom} beginnen {round}. Runde der Friedensgespräche {place}',
      '{round}. Verhandlungsrunde zwischen {a.dat} und {b.dat} {place} [eröffnet|begonnen]',
    ],
    leads: [
      'Delegationen aus {a.dat} und {b.dat} sind am {date} {place} zur {round}. Runde ihrer Friedensgespräche zusammengekommen; vermittelt wird von {m.dat}.',
      'Die {round}. Runde der Friedensverhandlungen zwischen {a.dat} und {b.dat} hat am {date} {place} begonnen; Vermittler {m.sind} {m.nom}.',
    ],
    sentences: [
      'Die erste Sitzung dauerte {n:2-6} Stunden und galt einer Waffenruhe auf {n:90-600} Kilometern; {n:3-9} Punkte des Entwurfs sind noch offen.',
      'Die Delegationen von je {n:8-15} Personen kamen durch getrennte Türen und saßen an einem {n:9-18} Meter langen Tisch, den Vermittler am Kopfende.',
      '„Mit einem Durchbruch am ersten Tag sollte niemand rechnen“, sagte {person}, Mitglied einer der Delegationen und Teilnehmer an {n:3-11} solchen Treffen.',
      'Eine Seite [will|verlangt] Beobachter an {n:12-40} Übergängen binnen {n:20-60} Tagen nach Beginn einer Waffenruhe, was die andere bisher ablehnt.',
      'Frühere Runden endeten ohne unterzeichnetes Papier, doch halten die Stäbe seither {n:20-24} Stunden am Tag eine Leitung offen.',
      'Der Vermittler legte einen Entwurf von {n:4-14} Seiten vor, der eine Waffenruhe von {n:30-90} Tagen und ein zweites Treffen binnen {n:9-21} Tagen vorsieht.',
      'Die nächste Sitzung ist für den folgenden Tag um {n:9-11} Uhr [geplant|angesetzt], danach will {person} vor die Presse treten.',
      'Beobachter sehen [wenig|etwas] Spielraum: In {n:5-14} Monaten hat sich die Front um weniger als {n:3-12} Kilometer verschoben.',
    ],
  },
  correction:
    'Berichtigung: In einer früheren Fassung war von je {old} Gefangenen die Rede. Richtig ist die Zahl {new}.',
  states: {
    RU: { nom: 'Russland', dat: 'Russland' },
    UA: { nom: 'die Ukraine', dat: 'der Ukraine' },
    AM: { nom: 'Armenien', dat: 'Armenien' },
    AZ: { nom: 'Aserbaidschan', dat: 'Aserbaidschan' },
    TH: { nom: 'Thailand', dat: 'Thailand' },
    KH: { nom: 'Kambodscha', dat: 'Kambodscha' },
  },
  mediators: {
    AE: {
      nom: 'die Vereinigten Arabischen Emirate',
      dat: 'den Vereinigten Arabischen Emiraten',
      haben: 'haben',
      sind: 'sind',
    },
    QA: { nom: 'Katar', dat: 'Katar', haben: 'hat', sind: 'ist' },
    TR: { nom: 'die Türkei', dat: 'der Türkei', haben: 'hat', sind: 'ist' },
  },
  places: { 'abu-dhabi': 'in Abu Dhabi', doha: 'in Doha', geneva: 'in Genf' },
  chrome: {
    nav: ['Startseite', 'Welt', 'Region', 'Wirtschaft', 'Kultur', 'Sport', 'Meinung', 'Video', 'Wetter', 'Archiv'],
    related: 'Mehr zum Thema',
    readMore: 'Lesen Sie auch',
    mostRead: 'Meistgelesen',
    newsletterHeading: 'Der Morgenbrief',
    newsletterText: 'Fünf Geschichten vor dem Frühstück, an jedem Werktag. Adresse hinterlassen, wir schreiben Ihnen.',
    subscribe: 'Anmelden',
    donateHeading: 'Berichten braucht Leser',
    donateText: 'Diese Zeitung gehört niemandem als ihren Lesern. Wer monatlich etwas übrig hat, hilft uns heute.',
    donateButton: 'Jetzt spenden',
    cookieText:
      'Wir und unsere Partner legen kleine Dateien auf Ihrem Gerät ab, um Besuche zu zählen und Werbung anzuzeigen.',
    cookieButton: 'Alle annehmen',
    share: 'Seite teilen',
    advertisement: 'Anzeige',
    footer: [
      'Über uns',
      'Kontakt',
      'Impressum',
      'Nutzungsbedingungen',
      'Datenschutz',
      'Korrekturen',
      'Stellen',
      'Werben',
    ],
    oldSwaps: [
      'Gefangenenaustausch im letzten [Frühjahr|Herbst]: wie {n:60-300} Menschen heimkamen',
      'Ein Jahr nach dem großen Gefangenenaustausch: {n:4-9} Leben in Bildern',
      'Austausch aus der Sicht des Busfahrers: {n:11-40} Fahrten mit Kriegsgefangenen',
      'Aus dem Archiv: je {n:100-400} Kriegsgefangene im Winter freigelassen',
    ],
  },
}
