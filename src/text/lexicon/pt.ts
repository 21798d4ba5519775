import type { LexiconData } from './types.js'

export const pt: LexiconData = {
  terms: {
    teaser:
      '^leia também, ^leia mais, ^veja também, ^veja mais, ^saiba mais, ^assista, ^vídeo, ^foto, ^relacionadas, ^notícias relacionadas, ^leia ainda, ^confira',
    boilerplate:
      'newsletter, assine, assinante*, inscreva se, apoie, política de privacidade, todos os direitos reservados, publicidade, siga nos, cookies, canal no whatsapp',
    background:
      '^vale lembrar, ^cabe lembrar, ^anteriormente, ^antes, ^na véspera, ^contexto, ^relembre, troca anterior, última troca, rodada anterior, semana passada, mês passado, ano passado, no início do mês, há um mês, há um ano, já haviam, já havia',
    fresh: '^mais cedo',
    genre:
      '^opinião, ^editorial, ^análise, ^coluna, ^obituário, ^resenha, ^crítica, ^entrevista, ^podcast, filme*, documentário, romance, livro, museu, exposição, aniversário da troca, festival, cinema',
    each: 'cada um, cada uma, de cada lado, de cada parte, por lado, cada lado, cada país, cada parte, para cada lado, de ambos os lados, por parte',
    both: 'dois países, ambos os países, ambas as partes, as partes, duas partes',
    total: 'no total, ao todo, um total de, total de, ao total, número total',
    cumulative:
      'desde o início, desde o começo, desde 2022, até agora, até o momento, eleva para, chega a, desde fevereiro, desde a invasão, graças aos seus esforços',
    gives: 'libert*, entreg*, devolv*, solt*, transfer*, repatri*, liber*, restitu*',
    gets: 'receb*, recuper*, voltaram, voltam, voltou, regress*, retorn*, trouxe*, de volta, acolh*',
    captivity: 'cativeiro, prisão, prisões, custódia, detenção',
    inReturn: 'em troca, em troca de, por sua vez, em contrapartida, enquanto, por outro lado, por',
    own: 'seus, próprios',
    military: 'soldado*, militar*, prisioneiros de guerra, combatente*, oficia*, defensores',
    civilian: 'civi*, morador*, residente*, jornalista*, habitante*',
    bodies: 'corpo*, restos mortais, cadáver*, mortos',
    hostages: 'refém, reféns',
    captives:
      'prisioneiro*, detido*, detento*, cativo*, pessoas, homens, mulheres, ucranianos, russos, palestinos, cidadãos, preso*, sequestrad*',
    wounded: 'ferido*, doente*',
    unit: 'dia|dias, semana*, mês|meses, ano|anos, hora*, minuto*, por cento, quilômetro*|quilómetro*, drone*, míssi*, rodadas, lados, países, vezes, milhões, dólares, euros, graus',
    mediation:
      'media*|mediação|mediador*, sob os auspícios, bons ofícios, intermedi*, facilit*, graças a, agradec*, patroc*, fiador*',
    host: 'anfitri*, sedia*, acolhe*',
    round: 'rodada, rodadas, ronda, rondas',
    stage:
      'primeira etapa, segunda etapa, primeira fase, segunda fase, etapa, fase, primeiro grupo, primeira parte, primeiro dia',
    planned:
      'será, serão, deve, devem, deverá*, vão, vai, previst*, prevê, planeja*, próxim*, esperad*, espera*, agendad*, marcad*, terá, terão, irão, trocarão, libertarão, voltarão, retomarão, prestes a, preparad*, poderá*',
    announced:
      'acord*, anunci*, assin*, concord*, aceit*, propôs, propos*, pactu*, chegaram a, combin*, oferec*, comprome*',
    ongoing:
      'inici*, começ*, em andamento, em curso, prosseg*, continu*, retom*, abri*, reúnem, reuniram, segundo dia, primeira fase, primeira etapa, restante*, arranc*',
    done: 'conclu*, termin*, encerr*, trocaram, trocam, troca prisioneiros, trocou, libert*, liber*, entreg*, devolv*, voltaram, realiz*, ocorr*, fracass*, sem acordo, sem avanços, finaliz*, retorn*, complet*, efetu*, receb*',
    cancelled: 'adi*|adiou|adiada|adiado|adiam, cancel*, suspend*, suspens*, interromp*, congel*, posterg*',
    denied: 'desment*, nega, negou, negam, negaram, fals*, refut*, não é verdade, rejeit* as acusações|informações',
    said: 'disse, informou, anunciou, afirmou, declarou, segundo, escreveu, confirmou, relatou, informaram, disseram, acrescentou, de acordo com',
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
    'um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezasseis=16 dezesseis=16 dezassete=17 dezessete=17 dezoito=18 dezanove=19 dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 quatrocentos=400 quinhentos=500 seiscentos=600 setecentos=700 oitocentos=800 novecentos=900 mil=1000 milhão=1000000 milhões=1000000 dezena=10 centena=100',
  numberLinks: 'e',
  compoundNumbers: false,
  ordinals:
    'primeira|primeiro, segunda|segundo, terceira|terceiro, quarta|quarto, quinta|quinto, sexta|sexto, sétima|sétimo, oitava|oitavo, nona|nono, décima|décimo',
}
