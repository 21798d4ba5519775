import type { LexiconData } from './types.js'

export const es: LexiconData = {
  terms: {
    teaser:
      '^lea también, ^lee también, ^leer más, ^te puede interesar, ^le puede interesar, ^vea también, ^ver más, ^más información, ^en video, ^noticias relacionadas, ^también puede leer, ^foto, ^puede leer',
    boilerplate:
      'newsletter, boletín, suscríb*, suscrib*, apóyanos, haz una donación, política de privacidad, todos los derechos reservados, publicidad, síguenos, cookies, con información de',
    background:
      '^cabe recordar, ^recordemos, ^anteriormente, ^previamente, ^antes, ^contexto, ^vale recordar, anterior canje, anterior intercambio, último canje, último intercambio, ronda anterior, anteriores rondas, semana pasada, mes pasado, año pasado, a principios de mes, hace un mes, hace un año, el pasado mes, ya habían, la primera ronda se celebró',
    fresh: '^antes este',
    genre:
      '^opinión, ^editorial, ^análisis, ^columna, ^obituario, ^reseña, ^entrevista, ^crónica, película*, film, documental, novela, libro, museo, exposición, aniversario del canje|intercambio, festival, ^podcast, cine, ^perfil',
    each: 'cada uno, cada una, por bando, de cada bando, de cada lado, por lado, por cada lado, de cada parte, por cada parte, cada parte, cada bando, por parte, cada país, de ambos lados, cada lado, por cada bando, respectivamente, por parte y parte, por cabeza, mutuamente, recíprocamente, en cada grupo, cada grupo, de uno y otro bando|lado, de una y otra parte, por país, para cada parte|bando|lado, entre sí, de cada país, a partes iguales',
    rebels: 'rebelde*, guerrill*, insurgente*, milicia*, movimiento, el grupo, paramilitar*, insurrecto*, islamista*',
    both: 'ambos países, dos países, ambas partes, las partes, ambos bandos, dos bandos, los dos países',
    total: 'en total, un total de, total de, el total, en conjunto, número total, cambiaron de manos, sumados, en suma',
    cumulative:
      'desde el inicio, desde el comienzo, desde 2022, hasta la fecha, desde febrero, son ya _, ya son _, suman, con este canje son, eleva a, se eleva, en lo que va, gracias a sus gestiones, desde el inicio de la guerra, este año, desde la invasión, en lo que va de año, hasta ahora, desde entonces, a lo largo de la guerra, en lo que va de guerra, en cuatro años, en tres años, con los años, acumul*, hasta el momento, hasta hoy, desde enero, desde marzo',
    gives:
      'liber*, entreg*, devolv*, devolvió, soltó, transfir*, repatri*, excarcel*, puso en libertad, dejó en libertad, puesta en libertad, indult*, deja ir, dejó ir, dejó salir, deja salir, pone en libertad, pusieron en libertad, ponen en libertad, soltar*, suelta, sueltan, remiti*, extradit*, deport*, traslad*, deja* ~2 libres, entrega de, dejará* ~2 libres|salir|ir, dejaron ~2 libres|salir|ir, pondrá* en libertad, liberará*, soltará*, entregará*, entregando, liberando, cedió, cedieron, ceder, remitió, enviará* de vuelta, mandó a casa, envió a casa, dio la libertad, liberación, devolución, dejar salir|ir, dejar en libertad, poner en libertad',
    pardons: 'indult*, dejó ir, deja ir, excarcel*, amnisti*',
    gets: 'recib*, recuper*, regres*, volvier*, vuelven, retorn*, trajo de vuelta, trajeron, de vuelta, volvió, repatriados, recupera, recuperaron, cruzaron, regresan, regresaron, volaron, llegaron, llegan, aterriz*, recuper* ~2 libertad, quedan libres, quedaron libres, ya están, libres, recibe, recibió, recibieron, de regreso, salieron de, vuelven a casa, volvieron ~4 casa, en casa, repatriad*, acoge, están en casa, ya en casa, están de vuelta, de vuelta en, a salvo en, recobr*, recobrarán, recibirá, recibiendo, recibirán, recuperará, recuperando, saldr*, saldrán, salieron, salen de, abandonaron la prisión|cárcel, aterrizaron, pisaron suelo, obtuv*, obteniendo, llegarán, regresarán, regresó, volverán, volverá',
    captivity:
      'cautiverio, cautividad, prisión, cárceles, custodia, detención, cárcel, prisiones, presos en, presas en, presa* en, detenidos en, detenid* en, encarcelad* en, en manos, en poder, recluid* en, celdas, megacárcel, celda, calabozos, mazmorras, penal, penales, tras las rejas, entre rejas, detrás de las rejas, capturad* por, secuestrad* por, retenid* por|en, cautiv* de|en, en las manos, manos de, apresad* por, detenid* por, encierro',
    inReturn:
      'a cambio, a cambio de, por su parte, en contrapartida, mientras que, en sentido contrario, en sentido inverso, en la otra dirección, por otro lado, del otro lado, simultáneamente, al mismo tiempo, a su vez, como contrapartida, en dirección opuesta, en dirección contraria, la contrapartida, en dirección inversa, hacia el otro lado, del lado contrario, en paralelo, paralelamente, contrapartida, en correspondencia, por el otro lado, de la otra parte, en el sentido opuesto, en el otro sentido, trayecto contrario, en trueque, como parte del canje',
    own: 'sus, suyos',
    ours: 'de los suyos|nuestros, de sus hombres|combatientes|miembros|partidarios|filas, los suyos, los nuestros',
    theirs:
      'de la otra parte, del otro bando|lado|campo, del bando contrario|rival|opuesto, de la parte contraria|adversaria, del adversario, del enemigo, de la contraparte',
    numbering: 'en número de, un número de',
    military:
      'soldado*, militar*, prisioneros de guerra, uniformado*, combatiente*, oficial*, efectivos, defensores, soldados, guardia* fronteriz*, marinos, sargento*, reclutas, guerriller*, milicianos, rebeldes, agentes, policías, infantes, guardias, ranger*, guardias nacionales, reservistas, voluntarios, gendarmes, paramilitares, insurgentes, cadetes, infantes de marina, tropas, fuerzas, conscriptos, guardia nacional',
    civilian:
      'civil*, residente*, habitante*, periodista*, menores, niños, presos políticos, presa* polític*, cooperantes, no combatientes, jubilados, aldeanos, vecinos, detenidos políticos',
    bodies:
      'cuerpo*, restos, cadáver*, caídos, cadáveres, féretros, ataúdes, restos mortales, fallecidos, muertos, difuntos, ataúd, féretro, restos óseos, despojos',
    hostages: 'rehén, rehenes',
    captives:
      'prisionero*, cautivo*, detenido*, preso*, personas, hombres, mujeres, ucranianos, rusos, palestinos, ciudadanos, reclusos, secuestrad*, retenid*, presos políticos, migrantes, compatriotas, estadounidenses, venezolanos, armenios, israelíes, convictos, opositores, disidentes, espías, miembros, excarcelad*, liberados, rehenes, deportados, franceses, iraníes, azerbaiyanos, empleados, funcionarios, trabajadores, médicos, sacerdotes, religiosos, estudiantes, pescadores, conductores, ingenieros, diputados, aldeanos, jóvenes, hermanos, camaradas, familiares, gendarmes, madres, sirios, libaneses, yemeníes, saudíes, sudaneses, kurdos, drusos, hutíes, polacos, lituanos, bielorrusos, británicos, pakistaníes, paquistaníes, indios, afganos, tailandeses, camboyanos, chinos, colombianos, yihadistas, mercenarios, condenados, exiliados, activistas, de los que, chicos, muchachos, compañeros, simpatizantes, insurgentes, internos, gazatíes, desertores, capturados, capturad*',
    wounded: 'herido*, enfermo*',
    unit: 'día|días, semana*, mes|meses, año|años, hora*, minuto*, por ciento, kilómetro*, dron*, misil*, rondas, bandos, países, veces, millones, dólares, euros, grados, grupos, autobuses, aviones, vuelos, aeronaves, fases, etapas, tandas, jornadas, familias, brigada*, puntos, kilómetros, toneladas, citas, folios, tercios, mitad, preguntas, páginas, firmas, anexos, artículos, pueblos, ciudades, noches, metros, listas, camiones, ambulancias, vagones, votos, cláusulas, trenes, barcos',
    about: 'unos, unas, cerca de, casi, alrededor de, aproximadamente, más de, en torno a, menos de, medio centenar',
    oneForOne: 'uno por uno, uno a uno, uno contra uno',
    remain: 'todavía, aún, siguen, sigue, quedan, permanecen',
    same: 'el mismo número, mismo número, igual número, igual cantidad, la misma cantidad, otros tantos, otras tantas, idéntico número, tantos como, un número igual, otro tanto, idéntica cifra, la misma cifra, número idéntico, número similar, tantos otros, un número idéntico',
    among:
      'entre ellos, entre ellas, incluidos, incluidas, incluyendo, de los que, de los cuales, de ellos, de ellas, entre los que, entre los cuales, entre, el resto, los demás, los otros, más, y otros _, y otras _, a los que se suman, acompañados de, dos de ellos',
    mediation:
      'mediación*|mediador*|mediadas|mediados|mediada|mediado|medió|mediaron|mediando|mediar*, auspici*, garant*, buenos oficios, intermedi*, facilit*, gracias a, patrocin*, gestion* de, mediador*, mediación, mediar*, medió, intermediari*, bajo el paraguas, bajo los auspicios, convoc*, propuest* por, propuso la tregua, cuarteto, presidi*, moder*, garante*, a instancias, impulsad* por, lleva* mensajes, llev* los mensajes, canal catarí, gracias a la gestión, facilitador*, a través del ministro, por conducto, liderad* por catar, esfuerzos de|del, copatrocin*, copresid*, coanfitri*, bajo ~2 auspicio*|égida|patrocinio|tutela|supervisión|mediación|dirección|batuta, recados, lleva*|llevó|llevar|transmit*|transmiti*|trasladó|trasladar ~4 recados|mensajes|propuestas|notas, idas y venidas, con ~2 ayuda|apoyo|asistencia|participación|concurso|colaboración|intercesión ~1 de|del, a ~1 invitación|iniciativa|petición|instancias ~1 de|del, negociad*|pactad*|tejid*|fraguad* ~2 por|con, presentad*|sometid*|elaborad* ~3 por, pilot*, dirigió|dirigidas|conduj* ~3 reunión|conversaciones|sesión|encuentro, supervis*, convocad* por, intercedi*, interces*, tercia*|terció, esfuerzos ~3 de|del, gestiones de|del, gestión de|del, celestin*, hizo|hicieron|hace|hacen ~1 de puente|intermediari*|mediador*|anfitri*, canal, coordin*, organizó|organizaron|organizad* ~2 por, al otro lado de la mesa, países garantes, acompañant*, trabajo de ~4 amigos|socios, papel ~4 socios|mediador',
    thanks:
      'agradec*, dio las gracias, dieron las gracias, da las gracias, gracias a, dio|dieron|da|dan las gracias, gratitud, reconoció ~3 papel|labor|esfuerzos, elogió|elogiaron ~3 papel|labor|esfuerzos|mediación, destacó ~3 papel|labor',
    threeWay: 'trilateral*, tripartit*, a tres bandas, a tres',
    host: 'anfitri*, sede, acogerá*, acoge, acogió, alberg*, país sede, acog*, hospeda*, recib*',
    leads:
      'encabezad* por, liderad* por, dirigid* por, al frente de, encabez* ~4 delegación, lider* ~4 delegación, jefe de la delegación, jefe negociador, negociador jefe, bajo el mando',
    round: 'ronda, rondas, ciclo, ciclos, vuelta, vueltas',
    session:
      'reunión*, reuniones, encuentro*, cita, citas, vuelta, sesión, sesiones, contactos, conversaciones, negociación, negociaciones, diálogo*, jornada',
    exchange: 'canje*, intercambio*',
    stage:
      'primera fase, primera etapa, segunda fase, segunda etapa, etapa, fase, primer grupo, primera parte, primer día, tercera fase, tercera etapa, última fase, última etapa, segundo grupo, segunda parte, segundo día, tercer día, tramo, tanda, primera tanda, en dos tiempos, en dos etapas, primer acto, segunda tanda',
    planned:
      'retomarán, reanudarán, se celebrará, se celebrarán, tendrá lugar, será, serán, previst*, prevén, planea*, próxim*, está previsto, programad*, se reunirán, harán, realizarán, intercambiarán, canjearán, liberarán, liberará, actuarán, podría*, deberá*, listo* para, van a, va a, volverán, acogerá*, acuden, acudirán, viajan, viajará*, se verán, se volverán, mañana, en los próximos días, comenzará*, empezará*, arrancará*, abordarán, devolverá*, entregará*, recibirá*, regresarán, reunirá*, celebrarán, la víspera de, liberarían, canjearían, está prevista, están previst*, viaja, acudirá, habrá',
    announced:
      'acord*, anunci*, firma*, firmó, acept*, propus*, propon*, comprometi*, ofrec*, convin*, acordó, acordaron, acuerdan, acuerda, pactaron, pactó, pactado, aceptó, aceptan, aceptaron, se comprometieron, ofrece, ofreció, propone, propuso, selló, sellaron, rubric*, firmaron, accede*, accedi*, da el sí, dio el sí, pactan, pacta, comprometen, convienen, rubrica, firma, firman',
    accord: 'acuerdo, acuerdos, pacto, pactos, entendimiento, memorando, memorándum, compromiso, trato',
    ongoing:
      'inici*, comenz*, empez*, arranc*, continú*, continua*, en curso, prosigu*, reanud*, abrier*, abre*, se reúnen, segundo día, retom*, primera fase, el resto, en marcha, comenzaron, comenzó, empezaron, arrancaron, arrancó, se abrió, se abrieron, están reunidos, reunidos en, primer día, primera jornada, segunda jornada, tercer día, en la mesa, negocian, dialogan, continúan, prosiguen',
    continues:
      'continuará*, continuarán, seguirá*, seguirán, proseguirá*, proseguirán, sigue ~2 canje|intercambio, completará*, en los próximos días, restantes ~2 serán|deben|quedarán|saldrán, otros ~2 serán|deben',
    resumes: 'reanud*, retom*, reinici*, volver a la mesa, vuelven a la mesa, volverán a la mesa, reactiv*',
    duration: 'hora, horas, días, día, jornadas',
    dayOf: 'primer*|segund* de los|las dos|tres días|jornadas, primer*|segund* jornada de, primer día de, día uno',
    lasted:
      'duró, duraron, se prolong*, tras _ horas, horas de reunión|conversaciones|negociación|negociaciones, al cabo de, jornadas de negociación|diálogo|conversaciones, días de negociación|negociaciones|conversaciones|diálogo, se despid*, almorzaron, se reunieron, al término de, a la salida, se cerró, concluyeron, se sentaron, conversaron, dialogaron, tras ~3 negociaciones|conversaciones|diálogos, hablaron durante, estamparon, tras|después de dos|tres días|jornadas, días|horas de reuniones|negociación|negociaciones|conversaciones|diálogo|encuentros, mesa redonda de ~2 días, clausur*',
    fruitless:
      'sin acuerdo, sin avances, sin resultado*, sin resultados, sin éxito, fracaso, fracas*, ningún acuerdo, ningún avance, punto muerto, estanca*, ningún papel, sin progreso*, sin frutos, infructuos*',
    done: 'conclu*, termin*, finaliz*, culmin*, celebró|celebraron|celebrada|celebrado, intercambiaron|intercambian|intercambió|intercambiados, canjean|canjearon|canjeó|canjeados, liberó|libera|liberan|liberaron|liberados|liberadas|liberado, entregó|entrega|entregan|entregaron|entregados, devolvió|devolvieron|devuelven|devuelve, regres*, llevó a cabo, llevaron a cabo, realiz*, se produjo, mantuvi*, fracas*, sin acuerdo, sin avances, cerr*, volvier*, complet*, acab*, terminaron, concluyeron, concluyó, finalizaron, se cerró, se ven las caras, se vieron, se reunieron, almorzaron, albergó, fueron devueltos, devueltos, devueltas, entregados, soltó, soltaron, excarceló, cruzaron, volvieron, volvió, ya están en, recuperan la libertad, deja ir, dejó ir, pone en libertad, puso en libertad, recibe a, recibió, regresaron, remitió, en casa, llegaron, aterrizaron, funcionó, resultaron, indultó, quedaron libres',
    cancelled:
      'aplaz*, pospon*, pospuest*, cancel*, suspend*, interrump*, retras*, congel*, anul*, congela, congeló, suspende*, suspendi*, pausa, en el aire, se levanta* de la mesa, abandon*, aplaza, aplazó, posterga*, anuló, quedó aplazad*, canceló, en suspenso, ruptura, romp* las negociaciones|conversaciones, rompió las negociaciones|conversaciones, rompieron las negociaciones|conversaciones, no habrá ~3 cumbre|reunión|encuentro, no se celebrará, no se reunirán, queda en nada, sin fecha',
    denied:
      'desmint*, desmient*, negó, niega*, negaron, rechaz* las informaciones|acusaciones, falso*, falsa*, no es cierto, bulo, no corresponden, desmiente, desmintió, negar, no está previst*, no hay ningun*, ningún canje, ninguna reunión, ninguna negociación, desinformación, mentira, descart*, rechazó, rechaza, patrañ*, infundad*, bulos, no habrá canje, no habrá intercambio, cierra la puerta, cerró la puerta, descarta, carece* de fundamento, carece* de todo, ningún intercambio, ninguna negociación|conversación, sin fundamento, no hay conversaciones|negociaciones|negociación|diálogo, no existe, bulo*',
    truce:
      'alto el fuego, altos el fuego, cese al fuego, cese del fuego, tregua*, cese de hostilidades, suspensión de hostilidades, cese bilateral',
    strife: 'guerra, conflicto, combates, crisis, hostilidades, violencia, ataques, bombardeos',
    said: 'dijo, informó, anunció, afirmó, declaró, señaló, según, aseguró, indicó, escribió, confirmó, precisó, informaron, comunicó, detalló, explicó',
  },
  months:
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre|setiembre, octubre, noviembre, diciembre',
  weekdays: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo',
  today: 'hoy, esta mañana, esta tarde, esta noche',
  yesterday: 'ayer, la víspera, el día anterior',
  tomorrow: 'mañana',
  next: 'próximo|próxima',
  last: 'pasado|pasada',
  numbers:
    'uno=1 un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún=21 veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 cuatrocientos=400 quinientos=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900 mil=1000 millón=1000000 millones=1000000 docena=12 centenar=100 trescientas=300 cuatrocientas=400 quinientas=500 seiscientas=600 setecientas=700 ochocientas=800 novecientas=900 veintiuna=21 treintena=30 veintena=20 decena=10 quincena=15 millar=1000',
  numberLinks: 'y',
  compoundNumbers: false,
  ordinals:
    'primera|primer|primero|1, segunda|segundo, tercera|tercer|tercero, cuarta|cuarto, quinta|quinto, sexta|sexto, séptima|séptimo, octava|octavo, novena|noveno, décima|décimo',
}
