import type { LexiconData } from './types.js'

export const fr: LexiconData = {
  terms: {
    teaser:
      '^lire aussi, ^à lire aussi, ^à lire, ^voir aussi, ^sur le même sujet, ^pour aller plus loin, ^vidéo, ^regarder, ^à voir aussi, ^en images, ^à écouter',
    boilerplate:
      'newsletter*, abonnez vous, abonnement, inscrivez vous, soutenez nous, faites un don, politique de confidentialité, tous droits réservés, publicité, suivez nous, avec afp, cookies',
    background:
      '^pour rappel, ^rappelons, ^auparavant, ^précédemment, ^plus tôt, ^déjà, ^contexte, précédent* échange*, dernier échange, précédent* cycle, précédent* session, lors de la première session, la semaine dernière, le mois dernier, l an dernier, l année dernière, mois dernier, semaine dernière, en début de mois, début du mois, avaient déjà, avait déjà, il y a un mois, il y a un an',
    fresh: '^plus tôt dans la journée, ^plus tôt jeudi|vendredi|mercredi|mardi|lundi|samedi|dimanche',
    genre:
      '^opinion, ^tribune, ^éditorial, ^analyse, ^chronique, ^nécrologie, ^critique, ^portrait, ^entretien, ^podcast, film, films, long métrage, documentaire*, roman, romans, livre, livres, musée, exposition, anniversaire de l échange, festival, ^récit, ^décryptage, cinéma, romancier*',
    each: 'chacun, chacune, de chaque côté, de chaque camp, de part et d autre, par camp, chaque camp, chaque partie, chaque côté, chaque pays, des deux côtés',
    both: 'deux pays, les deux camps, deux parties, les belligérants, les parties, deux voisins',
    total: 'au total, en tout, un total de, total de, nombre total',
    cumulative:
      'depuis le début, depuis 2022, depuis février, porte à, portant à, portant le, porte le nombre, à ce jour, nombre total ~6 à, jusqu à présent, grâce à ses efforts, depuis l invasion',
    gives:
      'libère*, libéré*, libérer, libérera, relâch*, remis, remet*, remettre, rendu*, rend, restitu*, transfér*, livr*, rapatri*, remise',
    gets: 'récupér*, reçu*, reçoi*, accueill*, rentr*, revenu*, retourn*, regagn*, retrouv*, de retour',
    captivity: 'captivité, détention, prison, prisons, geôles',
    inReturn: 'en échange, en retour, en contrepartie, de son côté, contre, à son tour, en échange de, pour sa part',
    own: 'ses, leurs, siens',
    military: 'soldat*, militaire*, prisonniers de guerre, combattant*, officier*, défenseur*',
    civilian: 'civil*, habitant*, résident*, journaliste*',
    bodies: 'corps, dépouille*, restes, cadavre*',
    hostages: 'otage*',
    captives:
      'prisonnier*, prisonnière*, captif*, détenu*, personnes, hommes, femmes, ukrainiens, russes, palestiniens, ressortissant*, citoyens',
    wounded: 'blessé*, malade*',
    unit: 'jour*, semaine*, mois, an|ans, année*, heure*, minute*, pour cent, kilomètre*, drone*, missile*, cycles, camps, pays, fois, million*, milliard*, dollars, euros, degrés',
    mediation:
      'médiat*, médiateur*, entremise, sous l égide, bons offices, intermédiaire*, parrain*, grâce à, remerci*, négociés par, facilit*',
    host: 'accueill*, hôte*',
    round: 'cycle, cycles, session, tour, round, série, sessions',
    stage:
      'première phase, première étape, deuxième phase, seconde phase, deuxième étape, seconde étape, étape, phase, premier volet, premier jour, premier groupe',
    planned:
      'doit, doivent, devrait, devraient, aura lieu, auront lieu, se tiendra, se tiendront, prévu*, prévoi*, prochain*, va, vont, sera, seront, prêt* à, attendu*, programmé*, envisag*, se réuniront, reprendront, reprendra, imminent*, prépar*',
    announced:
      'accord, accords, d accord, convenu*, convien*, annonc*, signé*, signent, entendu*, entendent, accepté*, accepte*, propos*, conclu*, s engag*',
    ongoing:
      's ouvre*, ouvert*, entam*, commenc*, débuté*, début*, en cours, poursui*, continu*, reprend, reprennent, repris, réuni*, réunissent, deuxième journée, lancé*, première étape, autres doivent',
    done: 'terminé*, termin*, achev*, conclu*, échangé*, échangent, libéré*, libère*, libèrent, relâch*, remis, remet, remettent, rendu*, restitué*, procédé, eu lieu, échoué, échou*, pris fin, s est tenu*, tenu*, s est achev*, rentr*, sans accord, sans avancée, sans percée, mené*, effectué*',
    cancelled:
      'report*, annul*, suspend*, suspendu*, interromp*, rompu*, retard*, ajourn*, différé*, gel*, abandon*, repouss*',
    denied: 'dément*, démenti*, nie, nient, nié, réfut*, faux, fausse*, infondé*, rejett* ~4 informations, conteste*',
    said: 'annoncé, déclaré, affirmé, indiqué, dit, selon, écrit, précisé, fait savoir, a ajouté, confirmé, d après, rapporté, estimé',
  },
  months:
    'janvier|janv, février|fév|févr, mars, avril|avr, mai, juin, juillet|juil, août, septembre|sept, octobre|oct, novembre|nov, décembre|déc',
  weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  today: 'aujourd hui, ce jour, ce matin, ce soir',
  yesterday: 'hier, la veille',
  tomorrow: 'demain',
  next: 'prochain|prochaine',
  last: 'dernier|dernière',
  numbers:
    'un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 nonante=90 cent=100 cents=100 mille=1000 million=1000000 millions=1000000 dizaine=10 vingtaine=20 centaine=100 millier=1000',
  numberLinks: 'et',
  compoundNumbers: false,
  ordinals:
    'premier|première|1er, deuxième|second|seconde|2e, troisième|3e, quatrième|4e, cinquième|5e, sixième|6e, septième|7e, huitième|8e, neuvième|9e, dixième|10e',
}
