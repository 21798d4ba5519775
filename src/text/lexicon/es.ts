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
    each: 'cada uno, cada una, por bando, de cada bando, de cada lado, por lado, por cada lado, de cada parte, por cada parte, cada parte, cada bando, por parte, cada país, de ambos lados, cada lado, por cada bando',
    both: 'ambos países, dos países, ambas partes, las partes, ambos bandos, dos bandos, los dos países',
    total: 'en total, un total de, total de, el total, en conjunto, número total',
    cumulative:
      'desde el inicio, desde el comienzo, desde 2022, hasta la fecha, desde febrero, son ya _, ya son _, suman, con este canje son, eleva a, se eleva, en lo que va, gracias a sus gestiones',
    gives:
      'liber*, entreg*, devolv*, devolvió, soltó, transfir*, repatri*, excarcel*, puso en libertad, dejó en libertad, puesta en libertad',
    gets: 'recib*, recuper*, regres*, volvier*, vuelven, retorn*, trajo de vuelta, trajeron, de vuelta, volvió, repatriados',
    captivity: 'cautiverio, cautividad, prisión, cárceles, custodia, detención',
    inReturn: 'a cambio, a cambio de, por su parte, en contrapartida, mientras que, por',
    own: 'sus, suyos',
    military: 'soldado*, militar*, prisioneros de guerra, uniformado*, combatiente*, oficial*, efectivos, defensores',
    civilian: 'civil*, residente*, habitante*, periodista*',
    bodies: 'cuerpo*, restos, cadáver*, caídos',
    hostages: 'rehén, rehenes',
    captives:
      'prisionero*, cautivo*, detenido*, preso*, personas, hombres, mujeres, ucranianos, rusos, palestinos, ciudadanos, reclusos, secuestrad*, retenid*',
    wounded: 'herido*, enfermo*',
    unit: 'día|días, semana*, mes|meses, año|años, hora*, minuto*, por ciento, kilómetro*, dron*, misil*, rondas, bandos, países, veces, millones, dólares, euros, grados',
    mediation:
      'media*|mediación|mediador*, auspici*, garant*, buenos oficios, intermedi*, facilit*, gracias a, agradec*, patrocin*, gestion* de',
    host: 'anfitri*, sede',
    round: 'ronda, rondas, ciclo, ciclos',
    stage:
      'primera fase, primera etapa, segunda fase, segunda etapa, etapa, fase, primer grupo, primera parte, primer día',
    planned:
      'retomarán, reanudarán, se celebrará, se celebrarán, tendrá lugar, será, serán, previst*, prevén, planea*, espera*, próxim*, está previsto, programad*, se reunirán, harán, realizarán, intercambiarán, canjearán, liberarán, liberará, actuarán, podría*, deberá*, listo* para, van a, va a, volverán',
    announced: 'acord*, acuerd*, pact*, anunci*, firma*, firmó, acept*, propus*, propon*, comprometi*, ofrec*, convin*',
    ongoing:
      'inici*, comenz*, empez*, arranc*, continú*, continua*, en curso, prosigu*, reanud*, abrier*, abre*, se reúnen, segundo día, retom*, primera fase, el resto, en marcha',
    done: 'conclu*, termin*, finaliz*, culmin*, celebró|celebraron|celebrada|celebrado, intercambiaron|intercambian|intercambió|intercambiados, canjean|canjearon|canjeó|canjeados, liberó|libera|liberan|liberaron|liberados|liberadas|liberado, entregó|entrega|entregan|entregaron|entregados, devolvió|devolvieron|devuelven|devuelve, regres*, llevó a cabo, llevaron a cabo, realiz*, se produjo, mantuvi*, fracas*, sin acuerdo, sin avances, cerr*, volvier*, complet*, acab*',
    cancelled: 'aplaz*, pospon*, pospuest*, cancel*, suspend*, interrump*, retras*, congel*, rompi*, anul*',
    denied:
      'desmint*, desmient*, negó, niega*, negaron, rechaz* las informaciones|acusaciones, falso*, falsa*, no es cierto, bulo, no corresponden',
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
    'uno=1 un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún=21 veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 cuatrocientos=400 quinientos=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900 mil=1000 millón=1000000 millones=1000000 docena=12 centenar=100',
  numberLinks: 'y',
  compoundNumbers: false,
  ordinals:
    'primera|primer|primero|1, segunda|segundo, tercera|tercer|tercero, cuarta|cuarto, quinta|quinto, sexta|sexto, séptima|séptimo, octava|octavo, novena|noveno, décima|décimo',
}
