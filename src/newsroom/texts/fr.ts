import type { LanguageTexts } from './shape.js'

export const fr: LanguageTexts = {
  direction: 'ltr',
  decimalMark: ',',
  cities: [
    'Valmorel-sur-Orne',
    'Port-Clair',
    'Saint-Aubrac',
    'Montfleury',
    'Belleroche',
    'Chantelune',
    'Grandval',
    'Roquebrise',
  ],
  people: [
    'Camille Dervaux',
    'Julien Marchelier',
    'Solène Arbois',
    'Pascal Rivoire',
    'Hélène Courtois',
    'Bastien Lormeau',
    'Maud Perrichon',
    'Yves Clairval',
  ],
  subjects: {
    weather: {
      titles: [
        '[La pluie|La neige|Le verglas] [ferme|ralentit] {n:8-60} routes autour de {city}',
        'Alerte [au vent|aux crues] prolongée de {n:12-60} heures à {city}',
        '{city} connaît [sa nuit la plus froide|son matin le plus doux|son week-end le plus humide] depuis {n:9-70} ans',
      ],
      leads: [
        'Les automobilistes de {city} ont été priés, le {date}, de [rester chez eux|partir une heure plus tôt] : {n:24-95} millimètres de pluie sont tombés en {n:5-19} heures et {n:8-60} routes sont [fermées|inondées].',
        'Les prévisionnistes ont [prolongé|relevé], le {date}, leur alerte pour {city} : des rafales de {n:75-140} kilomètres à l’heure [sont possibles|sont attendues] jusque tard dans la nuit.',
      ],
      sentences: [
        'Sous le vieux pont, l’eau atteignait {d:2-6} mètres [à midi|le soir|à l’aube], soit {n:11-90} centimètres de plus que le niveau à partir duquel on vide le parking bas.',
        'Le courant a manqué dans {n:210-4900} foyers ; le gestionnaire du réseau a [envoyé|mobilisé] {n:14-80} équipes et compte tout rétablir avant le soir.',
        'Dans {n:4-38} communes, les écoles ont ouvert [deux heures plus tard|pour les plus jeunes seulement], et {n:3-22} lignes de bus ont été [supprimées|déviées].',
        'Le capitaine du port a fait rentrer {n:6-70} bateaux dans le bassin et dit n’avoir [vu|compté] aucun dégât de plus de {n:2-30} mille.',
        'D’ici au week-end, la météo attend [encore|en plus] {n:8-45} millimètres, [puis un gel de moins {n:2-14} degrés|puis {n:3-9} jours secs].',
      ],
    },
    economy: {
      titles: [
        '[Le chantier naval|La papeterie|La fonderie] de {city} [embauche|supprime] {n:90-900} postes',
        '[Les loyers|Les prix|Les courses] à {city} : {d:1-9} pour cent de [plus|moins] en un an',
        'Le port de {city} traite {d:1-9} millions de tonnes',
      ],
      leads: [
        'Le [premier|deuxième|plus ancien] employeur de {city} a annoncé, le {date}, qu’il allait [recruter|remercier] {n:90-900} personnes, les commandes ayant [augmenté|baissé] de {d:2-19} pour cent.',
        'À {city}, les prix ont [augmenté|reculé] de {d:1-9} pour cent en un an, a indiqué l’office de statistique le {date}, soit la variation la plus [forte|faible] depuis {n:9-60} mois.',
      ],
      sentences: [
        'Le chiffre d’affaires s’établit à {n:120-990} millions, contre {n:100-980} millions un an plus tôt, tandis que l’énergie coûte {d:1-14} pour cent de [plus|moins].',
        'Le titre a [gagné|perdu] {d:1-7} pour cent en une heure avant de [clôturer|finir] à {d:11-94}.',
        'La chambre de commerce [tablait sur|prévoyait] {d:1-6} pour cent ; selon son enquête auprès de {n:140-900} entreprises, {n:21-78} pour cent veulent investir dans les six mois.',
        'Une baguette coûte désormais {d:1-2} en moyenne dans les {n:12-90} magasins [visités|relevés], et un litre de lait {d:1-2}.',
        'La banque centrale a laissé son taux à {d:1-9} pour cent et [laissé entendre|déclaré] qu’elle y reviendrait dans {n:4-11} semaines.',
      ],
    },
    sport: {
      titles: [
        '{city} [bat|domine] ses voisins {n:2-5}-{n:0-1} devant {n:4-48} mille personnes',
        '{city} [gagne|s’impose] au bout de {n:71-140} minutes',
        '[Un coureur|Un rameur|Un cycliste] de {city} améliore le record de {n:3-40} secondes',
        '{city} [engage|recrute] [un attaquant|un gardien|un défenseur] pour {d:2-38} millions',
      ],
      leads: [
        '{city} a [gagné|égalisé], le {date}, grâce à un but à la {n:61-94}e minute devant {n:4100-48900} spectateurs, et compte {n:2-11} points d’avance sur les relégables.',
        'Il a fallu {n:71-140} minutes et {n:2-6} corners de suite, mais {city} a [obtenu|arraché], le {date}, la victoire que ses supporteurs attendaient depuis le printemps.',
      ],
      sentences: [
        'L’entraîneur, {person}, a [loué|salué] un banc qui a marqué {n:4-19} des {n:20-40} derniers buts et une pause de {n:8-20} jours qui a reposé les jambes.',
        'Les visiteurs ont touché le poteau [deux|trois] fois en {n:6-17} minutes, et leur capitaine a été [averti|exclu] après {n:52-88} minutes.',
        'Le vainqueur a couvert les {n:400-2000} derniers mètres en {n:61-340} secondes, un rythme que [personne|nul] n’a pu suivre.',
        'Les billets du match retour seront en vente lundi à {n:8-11} heures, et {n:3-19} mille places sont [réservées|gardées] aux membres.',
        'Au classement, l’équipe [monte|passe] à la place {n:2-14} avec {n:21-67} points en {n:14-33} matchs.',
      ],
    },
    courts: {
      titles: [
        'Le tribunal de {city} [condamne|relaxe] [un couvreur|un transporteur] dans une affaire de {n:120-900} mille',
        '{city} devra rendre {n:120-900} mille de droits de stationnement',
        '[La maire|Un élu] de {city} jugé pour {n:12-80} factures impayées',
        'Nouvelle expertise [ordonnée|refusée] pour [le pont|le tunnel|la digue] de {city} après {n:3-19} mois',
      ],
      leads: [
        'Le tribunal de {city} a [condamné à une amende|relaxé], le {date}, un couvreur accusé d’avoir facturé à {n:12-80} foyers des toits jamais posés, au terme de {n:4-31} jours d’audience.',
        'Le tribunal de {city} a [jugé|décidé], le {date}, que la commune devait rendre {n:120-900} mille de droits de stationnement perçus en {n:14-60} mois.',
      ],
      sentences: [
        'Le juge {person} a relevé que [personne n’avait lu|nul n’avait vérifié] les {n:31-220} pages de factures et donné {n:14-40} jours aux parties pour faire appel.',
        'Le parquet demandait {n:14-46} mois et {n:20-90} mille d’amende ; la défense a [rappelé|invoqué] {n:9-30} ans de métier sans plainte.',
        'Sur {n:19-70} témoins, {n:6-18} ont été entendus par vidéo, et {n:2-9} enregistrements ont dû être [repris|écoutés deux fois].',
        'Les frais, environ {n:11-88} mille, reviennent à [la commune|l’État|l’assureur], et {n:3-14} demandes plus petites [restent à juger|seront vues au printemps].',
        'Une experte a [mesuré|contrôlé] {n:21-90} toits et en a trouvé {n:4-19} dont la pente est de moins de {n:5-14} degrés.',
      ],
    },
    culture: {
      titles: [
        'Le musée de {city} [rouvre|ferme une aile] après {n:14-60} mois et {n:3-40} millions',
        'Le festival de {city} [s’ouvre|s’achève] avec {n:48-190} films et {n:9-70} mille visiteurs',
        '[Un carnet|Un journal|Une partition] de {n:20-190} pages découvert dans un grenier de {city}',
      ],
      leads: [
        'Le musée de {city} a ouvert, le {date}, son aile [est|nord|neuve] : {n:120-980} pièces, {n:14-60} mois de travaux, {n:3-40} millions.',
        'Né dans une grange de {n:40-190} chaises, le festival de {city} [a ouvert|est revenu] le {date} avec {n:48-190} films de {n:11-40} pays.',
      ],
      sentences: [
        'La conservatrice, {person}, a passé {n:5-22} ans sur le catalogue, qui compte {n:210-690} pages et pèse {d:1-4} kilos.',
        'L’entrée coûte {n:6-19}, rien avant {n:12-18} ans, et {n:3-9} visites par jour se font en {n:2-6} langues.',
        'La salle, de {n:180-1900} places, était [complète|vendue] en {n:11-70} minutes ; {n:2-9} soirées s’y ajoutent.',
        'Un chœur de {n:24-110} voix a chanté une œuvre de {n:6-28} minutes que l’on n’avait plus [entendue|donnée] depuis {n:31-120} ans.',
        'Le prix, de {n:5-60} mille, va à {person} pour un roman de {n:140-720} pages sur [un phare|une voie ferrée|une boulangerie].',
      ],
    },
  },
  general: [
    '{person}, qui vit à {city} depuis {n:11-60} ans, dit [n’avoir rien vu de tel|qu’il était temps|que nul n’est surpris].',
    'Le [conseil|département|comité] y reviendra dans {n:2-9} semaines, avec {n:4-17} motions à l’ordre du jour.',
    'Un porte-parole a répondu par écrit à {n:3-12} de nos {n:13-20} questions et [promis|annoncé] la suite sous {n:2-9} jours.',
    'Le soir, l’avis avait été lu {n:2-90} mille fois et commenté par {n:120-990} personnes.',
    'Selon des chiffres montrés par {person}, il y en eut {n:21-88} au premier semestre et {n:20-95} au second.',
    'À {city2}, à {n:12-60} kilomètres, on [regarde|suit] cela de près : une affaire semblable y a pris {n:7-40} mois.',
    'Le [standard|guichet] répond de {n:6-9} à {n:16-20} heures, et {n:4-19} bénévoles [aident|se relaient].',
    '« Nous avons appris de ces {n:3-12} années », a dit {person}, en montrant un dossier de {n:40-400} pages.',
  ],
  lookalike: {
    titles: [
      'Échange de devises : deux banques centrales prolongent une ligne de {n:12-90} milliards',
      '{n:20-90} étudiants en échange arrivent à {city}',
      'À {city}, reprise des négociations salariales après {n:3-19} jours de grève',
    ],
    leads: [
      'Deux banques centrales ont [prolongé|étendu], le {date}, un accord d’échange de devises de {n:12-90} milliards, valable jusqu’à {n:7-84} jours.',
      'Un groupe de {n:20-90} étudiants en échange a été reçu à {city}, le {date}, par {n:12-60} familles chez qui il passera {n:5-11} mois.',
    ],
    sentences: [
      'Aux négociations salariales, les employeurs ont offert {d:2-5} pour cent et une prime de {n:300-1900} ; le médiateur a suspendu la séance pour {n:2-6} heures.',
      'Les deux clubs échangent un défenseur et un gardien, avec {n:2-9} millions en plus, payés sur {n:2-5} saisons.',
    ],
  },
  exchange: {
    titles: [
      '{a.nom} et {b.nom} échangent {x} prisonniers de guerre chacun',
      'Échange de prisonniers entre {a.nom} et {b.nom} : {x} soldats libérés de chaque côté',
      '{x} prisonniers de guerre libérés de chaque côté : {a.nom} et {b.nom} procèdent à un échange',
    ],
    leads: [
      '{a.nom} et {b.nom} ont procédé, le {date}, à un échange de prisonniers de guerre : chaque camp a libéré {x} soldats, ont indiqué des responsables des deux pays.',
      'Un échange de prisonniers a eu lieu le {date} entre {a.nom} et {b.nom} ; {x} prisonniers de guerre ont été remis de chaque côté, sous la médiation {m.gen}.',
    ],
    unequalTitles: ['Échange de prisonniers de guerre : {a.nom} en libère {x}, {b.nom} {y}'],
    unequalLeads: [
      '{a.nom} et {b.nom} ont procédé, le {date}, à un échange de prisonniers : {a.nom} a libéré {x} prisonniers de guerre et {b.nom} {y}.',
    ],
    sentences: [
      'En tout, {total} personnes ont passé la frontière dans {n:9-16} autocars ; la remise a duré [environ|un peu moins de|un peu plus de] {n:2-6} heures.',
      'L’échange s’est fait sous la médiation {m.gen}, selon les diplomates ; les listes étaient prêtes depuis {n:3-12} jours, et les deux capitales ont été [remerciées|saluées] pour leur confiance.',
      'Les soldats libérés passeront {n:9-30} jours à l’hôpital avant de [rentrer chez eux|revoir leurs proches], a dit {person}, du bureau de coordination.',
      'Le plus jeune des libérés a {n:19-22} ans et le plus âgé {n:52-61} ; [certains|plusieurs] étaient captifs depuis plus de {n:14-38} mois.',
      'Les proches attendaient depuis {n:3-6} heures du matin avec drapeaux et photos, et {n:150-900} personnes ont accueilli le premier autocar.',
      'La Croix-Rouge a comparé les noms aux listes à {n:2-3} reprises et corrigé sur place {n:2-6} lignes.',
      'Aucune date n’est donnée pour le prochain échange ; on prie les familles de ne rien payer pour une place sur une liste, {n:11-60} cas étant connus.',
      '« Nous attendons tous ceux qui sont encore captifs », a dit {person}, dont le frère est rentré après {n:11-37} mois avec {n:14-29} kilos de moins.',
    ],
  },
  talks: {
    titles: [
      '{a.nom} et {b.nom} [ouvrent|entament] le {round}e cycle de pourparlers de paix {place}',
      'Pourparlers de paix entre {a.nom} et {b.nom} : {round}e cycle {place}',
    ],
    leads: [
      'Les délégations {a.gen} et {b.gen} se sont retrouvées {place}, le {date}, pour le {round}e cycle de leurs pourparlers de paix, sous la médiation {m.gen}.',
      'Le {round}e cycle des négociations de paix entre {a.nom} et {b.nom} s’est ouvert {place} le {date}, sous la médiation {m.gen}.',
    ],
    sentences: [
      'La première séance a duré {n:2-6} heures et porté sur un cessez-le-feu le long de {n:90-600} kilomètres ; {n:3-9} points du projet restent ouverts.',
      'Les délégations, de {n:8-15} personnes chacune, sont entrées par des portes séparées pour s’asseoir à une table de {n:9-18} mètres, le médiateur au bout.',
      '« Que nul n’attende de percée le premier jour », a dit {person}, membre d’une des délégations et habitué de {n:3-11} réunions de ce genre.',
      'Un camp [veut|réclame] des observateurs à {n:12-40} points de passage dans les {n:20-60} jours suivant la trêve, ce que l’autre refuse.',
      'Les cycles précédents se sont achevés sans document signé, mais une ligne reste ouverte entre les états-majors {n:20-24} heures par jour.',
      'Le médiateur a présenté un texte de {n:4-14} pages qui prévoit une trêve de {n:30-90} jours et une rencontre dans les {n:9-21} jours.',
      'La prochaine séance est [prévue|fixée] au lendemain à {n:9-11} heures, après quoi {person} parlera à la presse.',
      'Les observateurs voient [peu|un peu] de marge : en {n:5-14} mois, le front a bougé de moins de {n:3-12} kilomètres.',
    ],
  },
  correction:
    'Correction : une version antérieure donnait le nombre de {old} pour chaque camp. Le nombre exact est {new}.',
  states: {
    RU: { nom: 'la Russie', gen: 'de la Russie' },
    UA: { nom: 'l’Ukraine', gen: 'de l’Ukraine' },
    AM: { nom: 'l’Arménie', gen: 'de l’Arménie' },
    AZ: { nom: 'l’Azerbaïdjan', gen: 'de l’Azerbaïdjan' },
    TH: { nom: 'la Thaïlande', gen: 'de la Thaïlande' },
    KH: { nom: 'le Cambodge', gen: 'du Cambodge' },
  },
  mediators: { AE: { gen: 'des Émirats arabes unis' }, QA: { gen: 'du Qatar' }, TR: { gen: 'de la Turquie' } },
  places: { 'abu-dhabi': 'à Abou Dhabi', doha: 'à Doha', geneva: 'à Genève' },
  chrome: {
    nav: ['Accueil', 'Monde', 'Région', 'Économie', 'Culture', 'Sport', 'Opinions', 'Vidéo', 'Météo', 'Archives'],
    related: 'Sur le même sujet',
    readMore: 'Lire aussi',
    mostRead: 'Les plus lus',
    newsletterHeading: 'La lettre du matin',
    newsletterText:
      'Cinq histoires avant le petit déjeuner, chaque jour ouvré. Laissez votre adresse, nous vous écrirons.',
    subscribe: 'S’inscrire',
    donateHeading: 'Informer demande des lecteurs',
    donateText:
      'Ce journal n’appartient qu’à ses lecteurs. Si vous le pouvez, aidez-nous d’une petite somme chaque mois.',
    donateButton: 'Donner',
    cookieText:
      'Nos partenaires et nous déposons de petits fichiers sur votre appareil pour compter les visites et choisir la publicité.',
    cookieButton: 'Tout accepter',
    share: 'Partager la page',
    advertisement: 'Publicité',
    footer: [
      'Qui sommes-nous',
      'Contact',
      'Mentions légales',
      'Conditions',
      'Vie privée',
      'Rectificatifs',
      'Emplois',
      'Annonceurs',
    ],
    oldSwaps: [
      'Échange de prisonniers [du printemps|de l’automne] dernier : le retour de {n:60-300} captifs',
      'Un an après le grand échange de prisonniers : {n:4-9} vies en images',
      'Un échange vu du volant : {n:11-40} trajets avec des prisonniers de guerre',
      'Archives : {n:100-400} prisonniers de guerre libérés cet hiver-là',
    ],
  },
}
