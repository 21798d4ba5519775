import type { LexiconData } from './types.js'

export const fr: LexiconData = {
  terms: {
    teaser:
      '^lire aussi, ^à lire aussi, ^à lire, ^voir aussi, ^sur le même sujet, ^pour aller plus loin, ^vidéo, ^regarder, ^à voir aussi, ^en images, ^à écouter',
    boilerplate:
      'newsletter*, abonnez vous, abonnement, inscrivez vous, soutenez nous, faites un don, politique de confidentialité, tous droits réservés, publicité, suivez nous, avec afp, cookies',
    background:
      '^pour rappel, ^rappelons, ^auparavant, ^précédemment, ^plus tôt, ^déjà, ^contexte, précédent* échange*, dernier échange, précédent* cycle, précédent* session, lors de la première session, la semaine dernière, le mois dernier, l an dernier, l année dernière, mois dernier, semaine dernière, en début de mois, début du mois, avaient déjà, avait déjà, il y a un mois, il y a un an, un|une échange|accord|arrangement|opération|entente similaire|semblable|comparable|analogue',
    fresh: '^plus tôt dans la journée, ^plus tôt jeudi|vendredi|mercredi|mardi|lundi|samedi|dimanche',
    genre:
      '^opinion, ^tribune, ^éditorial, ^analyse, ^chronique, ^nécrologie, ^critique, ^portrait, ^entretien, ^podcast, film, films, long métrage, documentaire*, roman, romans, livre, livres, musée, exposition, anniversaire de l échange, festival, ^récit, ^décryptage, cinéma, romancier*',
    each: 'chaque armée|gouvernement|nation|état|délégation|belligérant|capitale|faction, chacun, chacune, de chaque côté, de chaque camp, de part et d autre, par camp, chaque camp, chaque partie, chaque côté, chaque pays, des deux côtés, l un et l autre, par pays, par côté, respectivement, mutuellement, réciproquement, dans chaque groupe, chaque groupe, dans chacun des groupes, d un côté comme de l autre, des deux bords, pour chaque camp, pour chaque partie, de chacun des deux, entre eux, chacun des deux, chacune des deux',
    rebels:
      'rebelle*, insurgé*, guérill*, milice*, mouvement, le groupe, paramilitair*, islamiste*, séparatiste*, indépendantiste*, djihadiste*, jihadiste*, le front, du front, la faction, groupe armé, dissidents, insurrection, rébellion, groupe jihadiste|djihadiste|rebelle',
    authorities:
      'armée, junte, autorités, régime, forces armées, forces régulières, l état, loyalistes, forces gouvernementales, troupes gouvernementales, pouvoir central, état major, armée régulière',
    both: 'deux pays, les deux camps, deux parties, les belligérants, les parties, deux voisins',
    total: 'au total, en tout, un total de, total de, nombre total, changé de camp, toutes catégories confondues',
    cumulative:
      'depuis le début, depuis 2022, depuis février, porte à, portant à, portant le, porte le nombre, à ce jour, nombre total ~6 à, jusqu à présent, grâce à ses efforts, depuis l invasion, depuis le début de la guerre, cette année, en tout depuis, au fil, depuis lors, au cours de la guerre, au fil des ans, au fil de la guerre, en quatre ans, en trois ans, sur l ensemble de, jusqu ici, ces dernières années, depuis janvier, depuis mars',
    gives:
      'libère*, libéré*, libérer, libérera, relâch*, remis, remet*, remettre, rendu*, rend, restitu*, transfér*, livr*, rapatri*, remise, graci*, remettait, remirent, rendit, renvoy*, expuls*, extrad*, laissé partir, laisse partir, élargi*, rendre, échang* ~3 contre, restitution, livré, relaxé*, remise de, laissera partir, laisseront partir, laisserait partir, laissent partir, laisser partir, laisse sortir, laissé sortir, remettra, remettront, remettent, rendra, rendront, rendent, rendant, rendu la liberté, cédé*, cède*, céder, libérant, libèrent, libérera*, libéreront, libération, élargir, relâcher, extraire, remettant, ouvr* ~4 portes|cellules|geôles|prisons, laiss* ~4 partir|repartir|sortir|filer|rentrer|aller, mis|mise|mises|met|mettra|mettront|mettre|mettent ~6 en liberté, remis* en liberté, recondui*, rétrocéd*, sépar* de, autoris* ~4 quitter|partir|rentrer|sortir, raccompagn*, renverra|renverront, défai* de',
    pardons: 'gracié*, gracie, amnisti*, laissé partir, laisse partir',
    gets: 'obtenu ~3 libération, obtient ~3 libération, obtiennent ~3 libération, arraché ~3 libération, récupér*, reçu*, reçoi*, accueill*, rentr*, revenu*, retourn*, regagn*, retrouv*, de retour, rapatriés, rentrés, rentrent, regagné*, récupère, récupéré, sortis, sorti*, quitté ~4 prison, libres, retrouvé ~2 liberté, accueillis, obtenu la libération, obtenu, rendus à, ramené*, reçoivent, reviennent, revenus, sont à la maison, à la maison, chez eux, au pays, rapatrié*, retour de, retour chez, recevra, recevant, recevr*, récupérera, récupérant, récupèrent, recouvr*, recouvré*, ont atterri, atterri*, arrivé*, ont franchi, franchi*, foulé ~3 sol, quitté ~4 geôles|cellules|captivité, rejoint, pu rejoindre, libre, accueille*, quitt* ~4 prison|prisons|cellule|pénitencier|cachot*, foul*, embrass*, serr* dans ~2 bras, repass* ~2 frontière, embarqu* pour, envolé*, mis pied, repartis avec, ramène*, ramener*, sortent, sortiront, sortir de, ressorti*, sont libres, ont pu rentrer, retour au',
    captivity:
      'détenait, détenaient, détient, détiennent, retenait, retenaient, condamné* en|par, captivité, détention, prison, prisons, geôles, incarcéré* en|à|par, emprisonné* en|à|par, détenu* en|à|par|au, geôle*, mains, cellules, retenu* en|par, cachot*, derrière les barreaux, au fond, bagne*, colonie*, incarcérés dans, enfermé* à|en|dans|par, otages de, captifs de, capturé* par, enlevé* par, aux mains, entre les mains, emprisonnés par, prisonniers de|du|des|en, prisonnier de|du|des|en, otage* de|du|des, retenu* à|au|aux|chez, écroué* à|en, incarcéré* au, pris par, arrêté* par|à|en, interpellé* par|en, prisonniers par, purg* ~4 peine, cellule, pénitencier*, jugé* en|à|au|par, griffes, emprisonné* au|aux|dans, détenu* dans|chez',
    inReturn:
      'en échange, en retour, en contrepartie, de son côté, à son tour, en échange de, pour sa part, dans l autre sens, en sens inverse, en parallèle, dans le même temps, de l autre côté, réciproquement, parallèlement, en sens opposé, dans la direction opposée, en face, en échange de quoi, à l inverse, côté adverse, dans le sens inverse, au même moment, simultanément, pour leur part, de leur côté, en contrepartie de, en sens contraire, dans la direction inverse',
    own: 'ses, leurs, siens',
    ours: 'des siens|leurs|nôtres, de ses|leurs|nos hommes|combattants|membres|partisans|fidèles|soldats|frères, les siens|leurs',
    theirs:
      'du camp adverse|opposé, de l autre camp|côté|partie|bord, de la partie adverse, de l adversaire, d en face, de l ennemi, du camp d en face',
    numbering: 'au nombre de',
    defenders: 'défenseur*',
    military:
      'soldat*, militaire*, prisonniers de guerre, combattant*, officier*, défenseur*, garde* frontière*, marins, sergents, militaires, conscrits, miliciens, rebelles, paramilitaires, appelés, gardes, ranger*, troupes, gardes nationaux, réservistes, volontaires, policiers, gendarmes, guérilleros, fantassins, engagés, parachutistes, cadets, troupe, officier, jeune* conscrit*',
    civilian:
      'civil*, habitant*, résident*, journaliste*, mineur*, enfants, prisonniers politiques, humanitaires, enseignant*, non combattants, retraités, villageois, détenus politiques',
    lay: 'enseignant*, infirmi*, médecin*, pêcheur*, paysan*, chauffeur*, adolescent*, étudiant*, ingénieur*, prêtre*, femmes, berger*, fonctionnaire*',
    bodies:
      'corps, dépouille*, restes, cadavre*, dépouilles, cercueils, restes humains, morts, tués, défunts, cercueil, ossements, dépouille mortelle, dépouilles mortelles',
    hostages: 'otage*',
    captives:
      'prisonnier*, prisonnière*, captif*, détenu*, personnes, hommes, femmes, ukrainiens, russes, palestiniens, ressortissant*, citoyens, prisonniers politiques, détenues, opposants, compatriotes, américains, vénézuéliens, arméniens, israéliens, français, espions, agents, migrants, membres, libérés, enseignants, sympathisants, captifs, otages, employé*, fonctionnaire*, médecins, soignants, prêtres, religieux, étudiants, pêcheurs, chauffeurs, ingénieurs, députés, villageois, jeunes, frères, camarades, proches, policiers, gendarmes, mères, syriens, libanais, yéménites, saoudiens, soudanais, kurdes, druzes, houthistes, houthis, polonais, lituaniens, bélarusses, biélorusses, britanniques, pakistanais, indiens, afghans, thaïlandais, cambodgiens, chinois, colombiens, jihadistes, djihadistes, mercenaires, guérilleros, condamnés, exilés, dissidents, de ceux, celles, gars, garçons, filles, partisans, homme, femme, citoyen, citoyenne, ressortissante',
    wounded: 'blessé*, malade*',
    unit: 'jour*, semaine*, mois, an|ans, année*, heure*, minute*, pour cent, kilomètre*, drone*, missile*, cycles, camps, pays, fois, million*, milliard*, dollars, euros, degrés, groupes, bus, autobus, avions, appareils, phases, étapes, vagues, rencontres, familles, brigade, points, kilomètres, tonnes, vols, tiers, moitié, questions, pages, signatures, annexes, articles, villages, villes, nuits, mètres, listes, camions, ambulances, wagons, rames, jours, voix, fauteuils, degré*, ans, millions',
    about:
      'environ, près de, quelque _, plus de, plus d, à peu près, presque, une centaine, quasi, moins de, autour de',
    oneForOne:
      'un de chaque côté, un par camp, un prisonnier|soldat|détenu ~2 chacun, un chacun, homme pour homme, un contre un, un pour un',
    remain: 'encore, toujours, restent, reste, rester*, aux mains',
    same: 'le même nombre, autant de, autant, un nombre égal, un nombre équivalent, même nombre, nombre identique, tout autant, un nombre similaire, nombre équivalent, nombre égal, un même nombre, le même total, le même contingent, pareil nombre, un nombre identique',
    among:
      'parmi les, dont, parmi eux, parmi lesquels, parmi elles, y compris, entre autres, au nombre desquels, le reste, les autres, plus, restants, et _ autres, avec eux, s y ajoutent, auxquels s ajoutent, accompagnés de',
    mediation:
      'médiat*, médiateur*, entremise, sous l égide, bons offices, intermédiaire*, parrain*, grâce à, négociés par, facilit*, médiation, navette, sous la houlette, à l initiative, proposé* par, parrainé*, quartet, quad, quartette, présidé* par, présidée, modéré*, modéra*, sous le parapluie, entremetteur*, entremis*, convoqué* par, porteur* de messages, grâce aux efforts, facilitateur*, présidé, présidait, présidée par, par l entremise, menée par le, via le ministre, par l intermédiaire, efforts de|du|des, médiation*, sous ~2 égide|parrainage|auspices|patronage|supervision|présidence|houlette|conduite|direction, co présid*, coprésid*, coparrain*, faisait|faisant|ont|fait|a ~2 navette, faire|faisait|fait la navette, porté|portant|transmis|transmettait|transmettant|relayé|relayant ~4 messages|propositions|notes, grâce ~2 efforts|bons|aide|concours|intervention|soutien, avec ~2 aide|appui|concours|soutien|participation ~1 de|du|des, à ~1 invitation|initiative|demande|instigation ~1 de|du|des, soumis|présenté|proposé|élaboré|rédigé ~4 par, négocié|négociée|négociés|arraché|arrachée|conclu ~2 par|via|avec, piloté*, pilote|pilotait|pilotent, orchestr*, supervis*, convoqué*, réuni* par, entremett*, trait d union, facilitat*, canal, s interpos*, oeuvr*, garant*, rôle ~3 partenaires, coordonn*, organisé* ~2 par, efforts ~1 de|des|du, pour ~2 efforts|médiation|aide|rôle, préside|présidé|présidée|présidés|présidées|présidait|présidaient|présidant|présida, sous ~2 regard|œil, sous les yeux',
    thanks:
      'remerci*, reconnaissan*, gratitude, salué|saluant|salue|saluent ~3 rôle|efforts|médiation|aide, rendu hommage, merci',
    threeWay: 'trilatéral*, tripartite*, à trois',
    host: 'accueill*, hôte*, accueille, accueilli, hôte, pays hôte, accueil*, abrit*, pays d accueil, recev*, reçoit|reçu',
    leads:
      'dirigée par, dirigé par, conduite par, conduit par, menée par, emmenée par, à la tête, sous la conduite, chef de la délégation, négociateur en chef, chef* de délégation, dirige ~4 délégation',
    round: 'cycle, cycles, session, tour, round, série, sessions',
    session:
      'rencontre*, réunion*, session*, séance*, entretien*, pourparlers, discussions, négociation*, consultations, rendez vous, tête à tête',
    occasion: 'fois, tentative',
    exchange: 'échange, échanges',
    stage:
      'première phase, première étape, deuxième phase, seconde phase, deuxième étape, seconde étape, étape, phase, premier volet, premier jour, premier groupe, nouvelle étape, dernière étape, troisième étape, deuxième groupe, première vague, deuxième vague, tranche, phase finale, en deux temps, en deux étapes, premier acte',
    planned:
      'doit, doivent, devrait, devraient, aura lieu, auront lieu, se tiendra, se tiendront, prévu*, prévoi*, prochain*, sera, seront, prêt* à, attendu*, programmé*, envisag*, se réuniront, reprendront, reprendra, imminent*, prépar*, se retrouveront, se reverront, reverront, rencontreront, débutera, débuteront, commencera, commenceront, s ouvrira, s ouvriront, demain, dans les prochains jours, libéreront, échangeront, remettra, remettront, se rendra, se rendront, participeront, participera, accueillera, auraient lieu, à la veille, doit avoir lieu, s apprête*, s ouvre le, va|vont libérer|relâcher|remettre|échanger|rendre|reprendre|accueillir|rencontrer|participer|restituer|recevoir|récupérer, va|vont se tenir|réunir|rencontrer|retrouver|poursuivre, *eront, *iront, *dront, *era, *dra, pourrai*|pourrait|pourraient, bientôt, presque ~1 conclu, en passe d|de, sur le point d|de, à quelques heures, dans les heures|jours, en phase finale, phase finale, laisserait, laisseraient, seraient ~2 libérés|remis|relâchés, serait ~2 libéré|remis|relâché, doivent être, doit être, s attend, attend*|attendent, convoqu* pour, programm*, fixé* au, rendez vous est pris, ouvrira|ouvriront',
    announced:
      'convenu*, convien*, annonc*, signé*, signent, entendu*, entendent, accepté*, accepte*, propos*, conclu*, s engag*, acceptent, acceptaient, se sont mis d accord, sont convenus, sont tombés d accord, donné son accord, s est engagé*, entérin*, scell*, signature, proposent, offert, offre, paraph*, entériné, accouché d, prolong*, reconduit*, reconduction, reconduis*, prorog*, étend* la trêve, promis, promet*, promesse*, s est dit prêt*|disposé*, se disent prêts|disposés, se dit prêt*|disposé*, tend ~2 main, main tendue, décrét* ~3 trêve|cessez, cessez le feu unilatéral, trêve unilatérale, topé, se sont entendu*|accordé*|engagé*, ont scellé|accepté|signé, feu vert, entendus sur, restera ~2 en vigueur, topent, tope, se sont entendus, accord trouvé, trouvé un accord, se mettent d accord, tombent d accord, convenus de, dit oui, disent oui, a dit oui',
    accord: 'accord, accords, entente, pacte, mémorandum, arrangement',
    ongoing:
      's ouvre*, ouvert*, entam*, commenc*, débuté*, début*, en cours, poursui*, continu*, reprend, reprennent, repris, réuni*, réunissent, deuxième journée, lancé*, première étape, autres doivent, a débuté, ont débuté, ont commencé, a commencé, se sont ouvert*, s est ouvert*, se tient, se tiennent, premier jour, première journée, troisième jour, à la table, autour de la table, ont entamé, se réunissent, second jour, s étir*, traîn*, s éternis*, se poursui*, poursuivent, poursuit, sont en cours, ont repris, ont débuté|commencé|démarré, a débuté|commencé|démarré, troisième jour|quatrième jour|cinquième jour, deuxième jour, toujours à la table, négocient, discutent, planchent, sont réunis, sont réunies, entre* dans son ~2 jour, jour deux|trois|quatre|cinq, quatrième|cinquième|sixième jour, depuis ce matin, depuis l aube, depuis jeudi matin, depuis le matin, depuis des heures',
    continues:
      'se poursuivr*, se poursui*, continuer*, doit se poursuivre, doivent se poursuivre, suite, reste à, seconde étape, n est pas terminé*, à mi chemin, d autres suivront, se prolong*, poursuite, restants ~2 seront|doivent, autres ~3 seront|doivent être|suivront, pourrait|pourraient|devrait ~1 durer|durer jusqu|se prolonger',
    resumes: 'reprise, reprendr*, reprennent, reprend, repris, relanc*, renouer',
    duration: 'heure, heures, jours, jour',
    dayOf:
      'premier|première|deuxième|seconde des deux|trois jours|journées, première journée de, premier jour de, jour un',
    lasted:
      'duré, dura, durant _, heures durant, jours de négociations|pourparlers|discussions, se sont achev*, ont pris fin, se sont séparés, s est conclu*, à l issue, au terme, au bout du compte, ont quitté ~4 table, en sont sortis, clos, close, heures de, se sont parlé, ont discuté, assistait à la séance, ont quitté, après ~3 négociations|pourparlers|discussions, jours de conclave, est sorti, après deux jours de, deux jours de|d discussions|pourparlers|négociations|entretiens|échanges, jours à huis clos, aura|auront duré, se sont quitt*, se sont séparé*, on se quitte, se sont ~3 vus|vues|réunis|réunies|rencontrés|rencontrées|entretenus|parlé|assis|retrouvés|quittés|séparés|achevées|achevés|terminés|terminées|tenues|tenus|conclus, s est ~3 tenue|tenu|achevée|achevé|terminée|terminé|refermée|refermé|réuni|réunie|conclue|entretenu|entretenue, se sont|sont assis, ont ~3 discuté|négocié|parlé|échangé|siégé|dialogué|conféré|passé, à huis clos, pris fin, ont pris congé, sont sortis, sont repartis|repartis|reparties, auront mis, tête à tête de, après ~3 heures|jours ~3 discussions|pourparlers|négociations|entretiens|tractations, _ heures de, durant _ heures, pendant _ heures',
    fruitless:
      'sans accord, sans résultat, sans avancée, sans percée, aucun accord, aucune avancée, échec, échoué, impasse, pas d accord, infructueu*, sans progrès, piétin*, sans résultat*, sans avancée*, sans percée*, sans conclusion, aucune percée, ni avancée, dans l impasse, échou*, au point mort, dialogue de sourds, chou blanc, mains vides, les mains vides, sans parvenir, sans que ~6 parviennent, n ont pas réussi, campent sur, restent éloign*, rien signé, sans communiqué, patin*, achopp*, buté',
    done: 'terminé*, termin*, achev*, conclu*, échangé*, échangent, libéré*, libère*, libèrent, relâch*, remis, remet, remettent, rendu*, restitué*, procédé, eu lieu, échoué, échou*, pris fin, s est tenu*, s est achev*, rentr*, sans accord, sans avancée, sans percée, mené*, effectué*, ont pris fin, s est terminé*, se sont terminés, s achèv*, achevé*, libérés, relâchés, rendus, restitués, rapatriés, récupère, récupéré*, sortis, sont rentrés, quitté ~4 prison, ont procédé, a eu lieu, ont eu lieu, avoir reçu, reçu, clôturé*, conclus, remis en liberté, mené à bien, retrouvé ~2 liberté, sont ~3 rentrés|libres|revenus|arrivés|sortis|libérés|remis|relâchés, est ~3 rentré|libre|revenu|arrivé|sorti|libéré|remis|relâché, ont ~3 retrouvé|regagné|recouvré|été|traversé|franchi|quitté, foulé, retrouvailles, de retour, se sont rendu, ont échangé|remis|relâché|libéré|rendu, a échangé|remis|relâché|libéré|rendu|restitué, ont été ~2 échangés|libérés|remis|relâchés|rapatriés, s est tenu|tenue, se sont tenus|tenues, s étai* tenu|tenue, a été tenu|tenue',
    cancelled:
      'report*, annul*, suspend*, suspendu*, interromp*, rompu*, retard*, ajourn*, différé*, gel*, abandon*, repouss*, suspend, suspendent, gelé*, pause, en suspens, au point mort, annulation, reporté*, interruption, claqu* ~2 porte, quitté les négociations, avorté*, différée, repoussé*, tombé* à l eau, renvoyé* aux calendes, plus prévu*, n aura pas lieu, n auront pas lieu, tombe à l eau, n a pas eu lieu, n ont pas eu lieu, ne se tiendra pas|plus, ne se tiendront pas, ne se verront pas, décommand*, boycott*, claqu* la porte, claqué la porte, quitté la table, quitte la table, quittent la table, se retir*, s est retiré*, gel*|gelé|gelées|gèle, torpill*, capot*, mis* entre parenthèses, sine die, remis* à plus tard, au dernier moment, fait faux bond, faux bond, reporté*|report|reporte, suspen*, romp*|rompu*|rupture, bloqué*|bloque, tourne court, tourné court, coupe court, sont rompus|rompues',
    denied:
      'dément*, démenti*, nie, nient, nié, réfut*, faux, fausse*, infondé*, rejett* ~4 informations, conteste*, démentent, dément, démenti, aucun échange, aucune rencontre, aucune négociation, pas prévu*, n est pas prévu*, désinformation, mensong*, infondées, réfute, rejeté*, rejette, intox, contredit, dénué* de, dénué* de tout fondement, aucune libération, aucun troc, aucun pourparler*, sans fondement, balay*, prétendu*, inexact*, il n y a pas de négociations|discussions|pourparlers, dément*|démenti*|démentent, pas d échange, pas de négociation*, aucun contact, aucun dialogue, aucun intérêt, aucune intention, n a jamais, invention, affabulation*, rumeur*, fake news, infox, fausse* information*, ferme* ~2 porte, porte close, fin de non recevoir, exclu* ~3 dialogue|négociation*|pourparlers|discussion*, exclut, rejett*|rejeté*|rejet*, refus* ~5 dialogue|négoc*|pourparlers|discut*, oppos* ~3 refus|fin, rien à discuter, rien à négocier, dit non, ni maintenant ni, écart*, nie|nient|nié, récus*, de toutes pièces, pure invention, insult*, éconduit*, ridicul*, absurd*, rabroue*, snobe*, n a pas refusé, jamais refusé',
    remembered:
      'anniversaire*, commémor*, mémorial*, souvenir, souviennent|souvient, hommage*, centenaire, gerbe|gerbes, en mémoire',
    taken:
      'capturé*, fait|faits|faite prisonnier*, arrêté|arrêtés|arrêtée|arrêtées, interpellé*, enlevé*, kidnappé*, détenu|détenus|détenue|détenues, emprisonné*, incarcéré*, condamné*, retenu|retenus|retenue|retenues, écroué*, abattu*, disparu*, tombé|tombés ~3 mains, tombé|tombés, tué|tués, morts, porté* disparu*, pris en otage, saisi*, intercepté*, raflé*, interné*',
    talking:
      'pourparlers, négoci*, tractation*, discussion*, discut*, entretien|entretiens, entretenus, rencontre|rencontres, rencontré|rencontrés, rencontrer|rencontrent, réunion*, réunis|réunissent, séance*, session*, cycle|cycles, round|rounds, tour de table, consultation*, dialogue*, contacts, sommet*, tête à tête, rendez vous, table, tables, téléphon*, appel téléphonique, cessez le feu, trêve*, cessation des hostilités, pause humanitaire, arrêt des combats, plan de paix, accord|processus|traité|conférence de paix, feuille* de route, parlementer',
    truce:
      'cessez le feu, trêve*, cessation des hostilités, suspension des hostilités, pause humanitaire, arrêt des combats',
    strife: 'guerre, conflit, combats, crise, hostilités, violences, frappes, attaques',
    said: 'annoncé, déclaré, affirmé, indiqué, dit, selon, écrit, précisé, fait savoir, a ajouté, confirmé, d après, rapporté, estimé',
    not: 'ne, n, jamais, aucun|aucune, ni, sans, nul|nulle, personne ne',
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
    'un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 nonante=90 cent=100 cents=100 mille=1000 million=1000000 millions=1000000 dizaine=10 vingtaine=20 centaine=100 millier=1000 quinzaine=15 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 douzaine=12 huitante=80 octante=80',
  numberLinks: 'et',
  compoundNumbers: false,
  ordinals:
    'premier|première|1er, deuxième|second|seconde|2e, troisième|3e, quatrième|4e, cinquième|5e, sixième|6e, septième|7e, huitième|8e, neuvième|9e, dixième|10e',
}
