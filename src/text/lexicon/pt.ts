import type { LexiconData } from './types.js'

export const pt: LexiconData = {
  terms: {
    teaser:
      '^leia também, ^leia mais, ^veja também, ^veja mais, ^saiba mais, ^assista, ^vídeo, ^foto, ^relacionadas, ^notícias relacionadas, ^leia ainda, ^confira',
    boilerplate:
      'newsletter, assine, assinante*, inscreva se, apoie, política de privacidade, todos os direitos reservados, publicidade, siga nos, cookies, canal no whatsapp',
    background:
      '^vale lembrar, ^cabe lembrar, ^anteriormente, ^antes, ^na véspera, ^contexto, ^relembre, troca anterior, última troca, rodada anterior, semana passada, mês passado, ano passado, no início do mês, há um mês, há um ano, já haviam, já havia, um|uma acordo|arranjo|troca|pacto|operação parecido|parecida|semelhante|similar|idêntico',
    fresh: '^mais cedo',
    genre:
      '^opinião, ^editorial, ^análise, ^coluna, ^obituário, ^resenha, ^crítica, ^entrevista, ^podcast, filme*, documentário, romance, livro, museu, exposição, aniversário da troca, festival, cinema',
    each: 'cada exército|governo|nação|estado|fação|facção|beligerante|delegação|capital, cada um, cada uma, de cada lado, de cada parte, por lado, cada lado, cada país, cada parte, para cada lado, de ambos os lados, de cada país, por cada lado, reciprocamente, respectivamente, respetivamente, entre si, mutuamente, em cada grupo, cada grupo, de um lado e de outro, de parte a parte, por país, para cada parte, de ambas as partes, de cada um dos lados, cada uma das duas, cada um dos dois',
    rebels:
      'rebelde*, insurrect*, insurret*, guerrilh*, milícia*, movimento, o grupo, paramilitar*, islamista*, insurgente*, separatista*, jihadista*, independentista*, dissidente*, dissidência*, grupo armado, a frente, da frente, fação|facção, insurgência, rebelião',
    authorities:
      'exército, junta, autoridades, regime, forças armadas, forças regulares, o estado, forças governamentais, tropas governamentais, exército regular, lealistas',
    both: 'dois países, ambos os países, ambas as partes, as partes, duas partes',
    total: 'no total, ao todo, um total de, total de, ao total, número total, mudaram de mãos, somados',
    cumulative:
      'desde o início, desde o começo, desde 2022, até agora, até o momento, eleva para, chega a, desde fevereiro, desde a invasão, graças aos seus esforços, desde o início da guerra, este ano, até à data, até hoje, desde então, ao longo da guerra, em quatro anos, em três anos, ao longo dos anos, acumul*, até ao momento, até o presente, desde janeiro, desde março',
    gives:
      'libert*, entreg*, devolv*, solt*, transfer*, repatri*, liber*, restitu*, embarcou de volta, indult*, deixou sair, permit* ~6 sair|partir|voltar|regressar|deixar, autoriz* ~6 sair|partir|voltar|regressar|saída, deixou partir, soltou, solta, soltaram, pôs em liberdade, deport*, extradit*, entrega de, remet*, libertação, enviou de volta, devolução, transferiu, trasladou, deixou ~2 sair|partir|ir, deixar ~2 sair|partir|ir, deixará, soltará*, libertará*, liberará*, entregará*, devolverá*, entregando, devolvendo, libertando, soltando, cedeu, cederam, ceder, mandou de volta, mandou para casa, colocou em liberdade, pôs ~2 em liberdade, soltura, deixaram sair|partir|ir, porá em liberdade, abri* ~5 celas|portas|cadeias|prisões, abri* mão de, deix* ~5 sair|partir|ir|voltar, mand* ~4 de volta|para casa, mandados de volta, envi* ~4 de volta|para casa, pus*|põe|porá|colocou|colocará|pôs|puseram|colocaram ~4 em liberdade, permit* ~4 sair|voltar|regressar, desfaz* de, largou|largaram, restituiu, restituir*',
    pardons: 'indult*, soltou, deixou sair|partir, amnisti*, anisti*',
    gets: 'obtev* ~3 libertação|liberação, obtiveram ~3 libertação|liberação, consegui* ~3 libertação|liberação, receb*, recuper*, voltaram, voltam, voltou, regress*, retorn*, trouxe*, de volta, acolh*, saíram, sairam, deixaram as celas, deixaram, chegaram, regressaram, regressam, voltam para casa, em liberdade, livres, recuperaram, recupera, recebeu, receberam, de regresso, aterrar*, desembarc*, pousar*, ganham liberdade, voltaram para casa, cruzaram, estão em casa, já em casa, em casa, regressarão, voltarão, retornarão, recebendo, receberá, receberão, recebido, recuperará, recuperando, obtev*, obtid*, obtendo, sairão, sairá, saem de, deixam a prisão|cadeia, pisaram ~2 solo, aterraram, aterrissaram, pousaram, chegarão, reconquistaram, abraç*, pis* solo, cruz* ~2 fronteira|ponte, atravess*, embarcaram para, sai|saem|sair*, deix* ~3 prisão|cadeia|cela|celas|presídio|cativeiro, chega|chegam, traz|trazem|trará, reav*, reouve*, recobr*, volta|volt* para casa, regressou, partiram para, seguiram para, voaram para, viajaram para, rumaram a|para',
    captivity:
      'detinha*, mantinha* presos|cativos|reféns|detidos, condenad* em|na|no|por, cativeiro, prisão, prisões, custódia, detenção, cadeias, cadeia, presos em|na|no|pela|pelo, presas em, detidos em|na|no|pela|pelo, capturad* pelos|por|pelo, celas, nas mãos, em poder, megaprisão, encarcerad* em, cela, calabouço*, masmorra*, penitenciári*, atrás das grades, grades, presídio*, capturad* por|pela|pelas|pelo|pelos, raptad* por|pela|pelo|pelos, sequestrad* por|pelo|pelos|pela, detidos por, presos por, mãos do|da|dos|de, cativ* do|da|dos|em, colónia penal, colônia penal, prisioneir* do|da|dos|das|em|na|no, reféns do|da|dos|das, refém do|da|dos, retid* em|na|no|por|pelo|pela|pelos, aprisionad* por|pelo|pela|pelos|em|na|no, detid* pelo|pela|pelos|pelas, julgad* em|na|no, cumpri* pena em|na|no|nos, em mãos, presos a mando, presa|preso em|na|no|nos, capturad* pelas',
    inReturn:
      'em troca, em troca de, por sua vez, em contrapartida, enquanto, por outro lado, no sentido contrário, em sentido contrário, no sentido inverso, em sentido inverso, do outro lado, como contrapartida, ao mesmo tempo, na direção oposta, em direção oposta, em direção contrária, em direção inversa, na direção inversa, na direção contrária, paralelamente, em paralelo, em simultâneo, contrapartida, pela outra parte, do lado contrário, como moeda de troca, em permuta, do lado oposto, na mesma altura, caminho inverso, trajeto inverso',
    own: 'seus, próprios',
    ours: 'dos seus|nossos, de seus|nossos homens|combatentes|membros|partidários, dos deles, os seus',
    theirs:
      'da outra parte, do outro lado, do campo adversário|contrário|oposto|inimigo, da parte contrária|adversária|oposta, do lado oposto|contrário, do inimigo, do adversário',
    numbering: 'em número de, no total de',
    defenders: 'defensores, defensor',
    military:
      'soldado*, militar*, prisioneiros de guerra, combatente*, oficia*, defensores, soldados, guarda* de fronteira, guarda* fronteiriç*, sargento*, fuzileir*, marinheiros, rebeldes, agentes, milicianos, polícias, policiais, recrutas, combatentes, guardas, guardas nacionais, reservistas, voluntários, gendarmes, paramilitares, insurgentes, cadetes, tropas, efetivos, guerrilheiros, paraquedistas, conscritos, praças',
    civilian:
      'civi*, morador*, residente*, jornalista*, habitante*, menores, crianças, presos políticos, ativistas, não combatentes, reformados, aposentados, aldeões, detidos políticos',
    lay: 'professor*, enfermeir*, médic*, pescador*, campones*, motorista*, adolescente*, estudante*, engenheir*, padre|padres, mulheres, pastores, funcionári*, agricultor*',
    bodies:
      'corpo*, restos mortais, cadáver*, mortos, caixões, caixão, urnas, cadáveres, falecidos, defuntos, restos, ossadas, féretros',
    hostages: 'refém, reféns',
    captives:
      'prisioneiro*, detido*, detento*, cativo*, pessoas, homens, mulheres, ucranianos, russos, palestinos, cidadãos, preso*, sequestrad*, presos políticos, americanos, norte americanos, venezuelanos, arménios, armênios, israelitas, israelenses, palestinianos, compatriotas, migrantes, opositores, espiões, membros, simpatizantes, libertados, deportados, franceses, iranianos, azeris, agentes, empregados, funcionários, trabalhadores, médicos, sacerdotes, religiosos, estudantes, pescadores, motoristas, engenheiros, deputados, aldeões, jovens, irmãos, camaradas, familiares, gendarmes, mães, sírios, libaneses, iemenitas, sauditas, sudaneses, curdos, drusos, houthis, polacos, poloneses, lituanos, bielorrussos, britânicos, paquistaneses, indianos, afegãos, tailandeses, cambojanos, chineses, colombianos, jihadistas, mercenários, exilados, dissidentes, dos que, rapazes, companheiros, insurgentes, detentos, internos, capturados, condenados, homem, mulher, cidadão, cidadã',
    wounded: 'ferido*, doente*',
    unit: 'dia|dias, semana*, mês|meses, ano|anos, hora*, minuto*, por cento, quilômetro*|quilómetro*, drone*, míssi*, rodadas, lados, países, vezes, milhões, dólares, euros, graus, grupos, autocarros, ônibus, aviões, voos, fases, etapas, famílias, brigada*, pontos, toneladas, encontros, governos, hospitais, terços, metade, perguntas, páginas, assinaturas, anexos, artigos, aldeias, cidades, noites, metros, listas, camiões, caminhões, ambulâncias, vagões, votos, cláusulas, comboios, trens, navios',
    about:
      'cerca de, quase, aproximadamente, mais de, em torno de, perto de, por volta de, menos de, uns, umas, meia centena',
    oneForOne:
      'um de cada lado, um por lado, um cada, um preso|soldado|detido ~2 cada, um contra um, um por um, um a um',
    remain: 'ainda, permanecem, continuam, restam',
    equally:
      'em igual número, em partes iguais, em número igual, metade de|por cada, metade por, em números iguais, em igual quantidade, em quantidade igual, divididos igualmente, por igual, em igual proporção, metade a|para cada, meio a meio',
    rest: 'os restantes, os demais, os outros, o resto, as restantes, as demais, todos os demais|outros',
    same: 'o mesmo número, mesmo número, igual número, outros tantos, outras tantas, a mesma quantidade, número igual, número idêntico, tantos quantos, idêntico número, número semelhante, a mesma quantia, a mesma cifra, igual quantidade, um número igual, outro tanto, tantos outros, número equivalente',
    among:
      'entre eles, entre elas, entre os quais, incluindo, dos quais, das quais, deles, inclusive, incluídos, entre as quais, o resto, os restantes, os outros, mais, os demais, e outros _, e outras _, com eles, aos quais se somam, dois dos quais, uma das quais',
    mediation:
      'media*|mediação|mediador*, sob os auspícios, bons ofícios, intermedi*, facilit*, graças a, patroc*, fiador*, mediador*, mediação, mediou, mediad*, intermediári*, patrocina*, sob a égide, por iniciativa, propost* por|pelo|pela|pelos, quarteto, quad, presidid*, moderad*, garante*, garantidor*, facilitador*, convocad* por, leva* mensagens, levou mensagens, conduziu, conduzid* pel*, sob a presidência, através do ministro, esforços d, esforços do|da|dos|das|de, media*|mediad*|medianeir*|mediaç*, costurad*|costurou, alinhavad*, articulad*|articulou ~2 por|com, sob ~2 égide|auspícios|patrocínio|tutela|supervisão|mediação|batuta|condução|presidência, copatrocin*, copresid*, com ~2 ajuda|apoio|auxílio|participação|colaboração|concurso|intercessão ~1 de|do|da|dos|das, a ~1 convite|pedido|iniciativa ~1 de|do|da|dos, negociad*|fechad* ~2 por|pelo|pela|pelos|com, apresentad*|submetid*|proposto|proposta|elaborad* ~3 por|pelo|pela|pelos|pelas, levou|levava|levando|leva|transmiti*|transmitiu ~4 recados|mensagens|propostas|bilhetes, vaivém, vai e vem, ponte, intermediári*|intermedi*, facilitador*|facilit*, esforços ~3 de|do|da|dos|das, trabalho ~6 amigos|parceiros, papel ~4 parceiros|mediador, intercedeu|interced*, supervision*|supervisionad*, coordenou|coordenad*|coordenou, organizou|organizad* ~2 por|pelo|pela, conduzid*|conduziu|dirigid* ~2 por|pelo|pela|pelos, assinatura de, avalist*|garante*, países garantes, graças, convocad*, preside|presidiu|presidida|presidido|presididas|presidia|presidem, sob o olhar',
    thanks:
      'agradec*, agradeceu, gratidão, obrigado, elogiou|elogiaram ~3 papel|esforços|mediação, saudou ~3 papel|esforços|mediação, graças a|ao|aos|à|às',
    threeWay: 'trilateral*, tripartid*, a três',
    host: 'anfitri*, sedia*, acolhe*, acolhe, acolheu, sediou, recebe as conversações, acolh*, sedi*, hosped*, receb*, país anfitrião|sede, albergou',
    leads:
      'liderad* por|pelo|pela, chefiad* por|pelo|pela, encabeçad* por|pelo|pela, à frente d*, chefe da delegação, dirigid* por|pelo|pela, negociador chefe, lidera ~3 delegação, chefia',
    round: 'rodada, rodadas, ronda, rondas, ciclo, ciclos, round',
    session:
      'reunião, reuniões, encontro*, sessão, sessões, conversações, conversas, negociação, negociações, contactos, contatos, diálogo*, cimeira, cúpula',
    occasion: 'vez, tentativa',
    exchange: 'troca, trocas, permuta',
    stage:
      'primeira etapa, segunda etapa, primeira fase, segunda fase, etapa, fase, primeiro grupo, primeira parte, primeiro dia, terceira fase, terceira etapa, última fase, segundo grupo, primeiro capítulo, segunda parte, tranche, leva, primeira leva, segundo dia, em dois tempos, em duas etapas, primeiro ato, primeiros ~1 aviões|voos, segunda leva, primeira de duas|três, primeiro de dois|três, ponte aérea, primeiro voo|comboio, segundo voo|comboio',
    planned:
      'será, serão, deve, devem, deverá*, vão, vai, previst*, prevê, planeja*, próxim*, esperad*, agendad*, marcad*, terá, terão, irão, trocarão, libertarão, voltarão, retomarão, prestes a, preparad*, poderá*, reúnem se ~3 amanhã, amanhã, nos próximos dias, encontrarão, reunirão, começará, começarão, iniciará, iniciarão, viajará, viajarão, discutirão, libertará, devolverá, entregará, receberá, regressarão, trocará, acolherá, está prevista, estão previst*, está marcada, na véspera d, deveriam, deveria, iriam, realizar se á, vai realizar, *arão, *erão, *irão, poderá*|poderão|poderia*|poderiam, em breve, iminente*, prestes, à beira de, perto de ~2 acordo, espera se, prevê se, previst*|agendad*|marcad*|aprazad*, será*|serão ~2 libertad*|libertados|entregues|trocad*|solt*, vai|vão ~1 *ar|*er|*ir, deverá|deverão, nas próximas, nos próximos, reunirá|reunirão se, se reunirão, se encontrarão, na manhã de|desta, abrirá|abrirão, se tudo correr, salvo imprevisto*, se nada falhar',
    announced:
      'anunci*, assin*, concord*, aceit*, propôs, propos*, pactu*, chegaram a, combin*, oferec*, comprome*, acordaram, acordou, acordam, acordad*, aceitou, aceitaram, aceitam, concordaram, comprometeram se, ofereceu, propõe, assinaram, assinou, selou, selaram, subscrev*, acertaram, acertou, rubric*, assinatura, puseram se ~2 de acordo, entenderam se, acertam, fecham, prorrog*, prolong*, estend* ~3 trégua|cessar|prazo|mão|a mão, ampli* ~3 trégua|cessar fogo|prazo, alarg* ~3 trégua|prazo, promet*|promess*, comprometeu se, comprometem se, mão estendida, declarou ~3 trégua|cessar, decret* ~3 trégua|cessar, trégua unilateral, luz verde, deu o sim, sugeri*, propõe*|propuseram|propôs, acord*, fechou|fecharam ~2 acordo|entendimento, vigorará até, continuará em vigor, diz sim, dizem sim, disse sim, diz que sim',
    accord: 'acordo, acordos, pacto, entendimento, memorando, compromisso',
    ongoing:
      'inici*, começ*, em andamento, em curso, prosseg*, continu*, retom*, reúnem, reuniram, segundo dia, primeira fase, primeira etapa, restante*, arranc*, começaram, começou, iniciaram se, arrancaram, arrancou, reuniram se, reunidos, primeiro dia, terceiro dia, à mesa, decorre, decorrem, negoceiam, negociam, prosseguem, arrasta se|arrastam se|arrast*, prossegue*|prosseguem|continua|continuam|decorrem|decorre|seguem, em curso|em andamento, arrancou|arrancaram|começou|começaram|teve início|tiveram início, iniciou se|iniciaram se|iniciaram|iniciou, estão reunid*|está reunid*, negoceiam|negociam|discutem, terceiro dia|segundo dia|quarto dia, à volta da mesa|à mesa, retomaram|retomou, quinto|sexto dia, dia dois|três, desde manhã, desde cedo, desde esta manhã, desde a manhã, há horas, seguem sentad*, pela madrugada, noite adentro',
    continues:
      'continuará, continuarão, prosseguirá, prosseguirão, nos próximos dias, vai continuar, vão continuar, restantes ~2 serão|deverão|devem, outros ~2 serão|devem, poderá|pode|podem ~1 prolongar|durar|arrastar, outros voos, próximos voos, segunda leva ~3 sai|será|até|segue, o restante ~3 sai|será|amanhã, os demais ~3 saem|serão|amanhã, até que os|as, faltam _, os outros ~3 saem|serão|amanhã|sairão',
    resumes: 'retom*, reat*, recomeç*, voltarão à mesa, voltam à mesa, regress* à mesa, reabr*',
    duration: 'hora, horas, dias, dia',
    dayOf: 'primeir*|segund* de dois|três dias, primeiro dia de|das|dos, primeira jornada, dia um',
    lasted:
      'durou, duraram, após _ horas, horas de reunião|conversações|conversas|negociações|negociação, dias de negociações|conversações|conversas, no final d, ao fim de, saem d*, saíram sem, terminaram, terminou, encerraram, à saída, sentaram se, conversaram, após ~3 negociações|conversações, discutiram, dias de negociações, após|depois de dois|três dias, horas de conversa|diálogo|encontro, dois dias de, reuniram se, encontraram se, estiveram reunid*, reuniram ~2 durante, mantiveram ~3 conversas|conversações|reunião|encontro, realizaram ~3 reunião|ronda|rodada|encontro, dialogaram, despediram se, saíram do|da ~2 reunião|hotel|encontro|palácio, à porta fechada, a portas fechadas, ao cabo de, após ~3 horas|dias de, depois de ~3 horas|dias, durante ~3 horas, encerrou se|encerrou|terminou ~4 ronda|rodada|reunião|encontro, frente a frente, se reuniram, se encontraram, se sentaram, se despediram',
    fruitless:
      'sem acordo, sem avanços, sem resultado*, fracasso, fracass*, nenhum acordo, nenhum avanço, impasse, sem progresso*, sem êxito, não há acordo, sem entendimento, sem acordo|resultado*|avanços|progressos|entendimento|consenso|fumo|êxito|assinatura*, nenhum acordo|avanço|progresso|entendimento, beco sem saída, falh*, mãos vazias, de mãos a abanar, não chegaram a, não houve acordo|avanços|entendimento, divergênc*, sem fumaça branca, fumo negro, sem que ~5 se entendam, num impasse, travad*, emperrad*',
    done: 'conclu*, termin*, encerr*, trocaram, trocam, troca prisioneiros, trocou, libert*, liber*, entreg*, devolv*, voltaram, realiz*, ocorr*, fracass*, sem acordo, sem avanços, finaliz*, retorn*, complet*, efetu*, receb*, terminaram, concluíram, encerraram, saíram, saem, libertou, libertaram, libertados, devolveram, entregou, entregaram, soltou, embarcou, regressaram, chegaram, efetuaram, efetuou, cruzaram se, deixaram, receberam, efectuaram, troca* ~3 guardas, regressaram|regressou|voltaram|voltou|retornaram|chegaram|chegou, estão livres|em casa|de volta|em liberdade, está livre|em casa, recuper* ~2 liberdade, cruzaram|cruzou|pisaram|atravess*, foram ~2 libertad*|libertados|trocad*|entregues|solt*|repatriad*|devolvid*, foi ~2 libertad*|trocad*|entregue|solt*, entregaram|soltaram|libertaram|trocaram|devolveram, já dormem',
    cancelled:
      'adi*|adiou|adiada|adiado|adiam, cancel*, suspend*, suspens*, interromp*, congel*, posterg*, adiada, adiado, adiadas, adiou, suspendeu, suspendem, suspensas, suspenso, congelou, cancelada, cancelado, abandon*, interrompeu, sem nova data, em suspenso, não descolou, ruptura, não haverá ~3 cimeira|cúpula|reunião|encontro, não se realizará, cai por terra, caiu por terra, sem data, não se realizará|realizou|reunirá|encontrarão, não terá lugar, não vai acontecer|acontecer, não aconteceu, abandon* ~3 mesa|negociações|conversações|diálogo, deixou a mesa|deixam a mesa, levant* ~2 mesa, bate com a porta, bateu com a porta, rompeu|rompem|romp*|rutura|ruptura, congel*|congelou, adi*|adiado, sine die, até nova ordem, boicot*, falt* ao|à ~2 encontro|reunião, bloque*|bloqueou, naufrag*, descarril*, interromp*|interrompeu, suspen*, travou|trava, em pausa, pausa nas|no|na, acabou não, desfeit*, melou, melad*, meia volta, voltaram atrás, voltou atrás, regress* vazi*, voltaram vazi*, não houve troca|entrega, deu para trás, desist*, fica para depois, ficou para depois, sem efeito, não há planos, cadeiras vazias, não apareceu|apareceram, faltou ao, furou, foi por água abaixo, por água abaixo, dão meia volta, deram meia volta, não vai a, não irá*, não viajará*, não comparecerá*, ficar em casa',
    denied:
      'desment*, nega, negou, negam, negaram, fals*, refut*, não é verdade, rejeit* as acusações|informações, desmente, desmentiu, desmentem, negar, nenhuma troca, nenhuma reunião, nenhum encontro, não está prevista|previsto, desinformação, mentira, falso, falsa, rejeitou, rejeita, descart*, infundad*, boato*, não há conversas|conversações|negociações|contactos|contatos, não existe, sem fundamento, carece* de, garante que não, nenhuma negociação|conversa, sem qualquer fundamento, não há ~3 troca|negociação|negociações|conversações|conversas|diálogo|acordo|contactos|contatos, não existe* ~3 troca|negociação|acordo|diálogo, nenhum* ~1 troca|negociação|acordo|contacto|contato|diálogo|conversa, boato*|mentira*|invenção|invencion*|fantasia*|falsidade*|rumor*, fech* ~2 porta, porta fechada, nada a discutir|negociar|conversar, desment*|desmente*|desmentiu, negou|negaram|nega|negam, rejeit*, recus* ~4 diálogo|negoci*|convers*|encontr*|proposta, exclu* ~3 negoci*|diálogo, diz não|disse não, sem interesse, nem agora nem, desvaloriz*, absurd*, ridícul*, esnob*, desdenh*, nunca recusou, nunca se recusou, não recusou, balela*, invencionice*, nada disso, não há conversa*, não corre ~1 nenhuma, ficção, sem pé nem cabeça, não assinámos|assinamos, nega ter, negou ter, negam ter, nega que, negou que, de fantasia, é mentira, guerra psicológica, não estivemos, nenhuma delegação',
    remembered:
      'aniversário*, comemora*, memorial*, recordaram|recordou|recorda|lembra|lembrou|lembraram, homenage*, centenário, coroa|coroas de flores, em memória, efeméride',
    taken:
      'capturad*, detid*, pres|preso|presos|presa|presas, sequestrad*, raptad*, encarcerad*, condenad*, retid*, abatid*, desaparecid*, caíd*, mort|morto|mortos|morta|mortas, apanhad*, aprisionad*, feit* prisioneir*, apreendid*, mantid*, intercetad*|interceptad*',
    talking:
      'conversaç*, conversações, conversas, negocia*, diálogo*, dialog*, reunião, reuniões, reuniram|reúnem|reunir*, encontro*, encontraram|encontram, sessão, sessões, ronda|rondas, rodada|rodadas, ciclo|ciclos, contactos, contatos, consulta|consultas, cimeira*, cúpula*, mesa|mesas, cara a cara, frente a frente, telefonema*, por telefone, trégua*, cessar fogo, cessação das hostilidades, pausa humanitária, plano|acordo|processo|tratado|conferência de paz, roteiro de paz, tratativas',
    truce:
      'cessar fogo, trégua*, cessação das hostilidades, suspensão das hostilidades, pausa humanitária, pausa de ~2 meses|dias|horas|semanas, armas se calam|calarão, parar os tiros',
    strife: 'guerra, conflito, combates, crise, hostilidades, violência, ataques, bombardeamentos',
    said: 'disse, informou, anunciou, afirmou, declarou, segundo, escreveu, confirmou, relatou, informaram, disseram, acrescentou, de acordo com',
    not: 'não, nunca, jamais, nenhum|nenhuma, nem, sem, ninguém',
  },
  months: 'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
  weekdays:
    'segunda feira|segunda, terça feira|terça, quarta feira|quarta, quinta feira|quinta, sexta feira|sexta, sábado, domingo',
  today: 'hoje, esta manhã, esta noite, esta tarde',
  yesterday: 'ontem, na véspera, véspera',
  tomorrow: 'amanhã',
  next: 'próximo|próxima, que vem',
  last: 'passado|passada',
  numbers:
    'um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezasseis=16 dezesseis=16 dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 quatrocentos=400 quinhentos=500 seiscentos=600 setecentos=700 oitocentos=800 novecentos=900 mil=1000 milhão=1000000 milhões=1000000 dezena=10 centena=100 trezentas=300 quatrocentas=400 quinhentas=500 seiscentas=600 setecentas=700 oitocentas=800 novecentas=900 dúzia=12 milhar=1000 vintena=20 quinze=15',
  numberLinks: 'e',
  compoundNumbers: false,
  ordinals:
    'primeira|primeiro, segunda|segundo, terceira|terceiro, quarta|quarto, quinta|quinto, sexta|sexto, sétima|sétimo, oitava|oitavo, nona|nono, décima|décimo',
}
