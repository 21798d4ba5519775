import type { LexiconData } from './types.js'

export const en: LexiconData = {
  terms: {
    teaser:
      '^read more, ^read also, ^also read, ^see also, ^related, ^more on, ^watch, ^listen, ^editor s picks, ^recommended, ^up next, ^don t miss, ^original url, ^photo|photos',
    boilerplate:
      'newsletter*, subscribe*, sign up for, support us, support our, donate*, contribute today, privacy policy, cookies, terms of use, all rights reserved, follow us, join our telegram, download our app, min read, click here, contributed reporting, contributed to this report, advertisement, dear readers',
    background:
      '^earlier, ^previously, ^to recall, ^recall, ^as reported, ^as previously reported, ^background, the previous swap|exchange|round|ceasefire|deal|truce, previous swap, previous exchange, last exchanged, last such swap, the last swap|exchange|round, last exchange took, at the previous, at the first round, the first round of ~3 talks held, earlier this month|year, last month|year|autumn|spring|summer|winter, months ago, years ago, year ago, weeks ago, since the beginning of the war, had previously, had earlier, two previous, last week, last weekend',
    fresh: '^earlier today|on, ^earlier in the day',
    genre:
      '^opinion, ^editorial, ^analysis, ^column, ^obituary, ^review, film, films, movie*, documentary, novel, book, museum, exhibition, anniversary of the swap|exchange, ^explainer, ^timeline, ^quiz, ^podcast, festival, premiere, ^fact check, ^factbox, memoir, spielberg, ^commentary, ^op ed, ^how, ^why, ^what we know',
    each: 'each, each side, from each side, on each side, per side, both sides ~2 _, either side, apiece, every side, mutually, in each group, in each of the groups, each group, on both sides',
    rebels:
      'rebel*, insurgent*, guerrilla*, the group, militia, militants, the movement, militiamen, islamists, paramilitar*',
    both: 'two countries, both countries, both sides, two sides, warring parties, warring sides, the sides, the parties, both parties, two nations, the neighbours, two neighbours, the rivals',
    total:
      'a total of, in total, total of, altogether, in all, combined, total number, all told, changed hands, _ person swap|deal|exchange|trade',
    cumulative:
      'brings|bringing|brought ~3 total|number, total number of ~6 to, since the start, since the beginning, since february, since 2022, so far this, since the war, overall number, to date, through its efforts, mediated exchanges, through its mediation, under its mediation, number of captives, its mediation efforts, since the full scale, since the outset, so far this year, over the past year, in all since, since last, has now returned, now totals, since then, since last year, in total since, over the course of the war, throughout the war, since january, over the years, all told since, running total, overall tally, in the past year, since march|april|may|june|july',
    gives:
      'release*, free*, freeing, hand* over, handed ~6 back, hand* ~4 over, returning, return*, let go, transfer*, repatriat*, send* back, sent back, delivered, set free, give* up, turn* over, let out, gave back, give* back, giving back, put on planes, sent home, send* home, extradit*, pardon*, surrender*, hand* back, turned over, release of, let ~4 go, amnest*, handing ~4 over, handing over, give* ~4 back, part with, parted with, relinquish*, ship* back, sent over, gave ~6 back, deliver, delivers, delivering, discharg*, let ~6 out, let them go, send ~6 home, sent ~6 home',
    pardons: 'pardoned, pardons, amnest*, let ~4 go, let out',
    gets: 'received, gets, got, receive*, got back, gets back, get back, brought home, bring* home, bring* ~4 home, brought ~6 back, bring* back, welcomed, welcome* home, recovered, retrieved, took back, back from, came back, come back, coming back, came home, coming home, back home, walked out, walks out, walked free, walk free, flew home, flown home, flown to, took delivery, regain*, are free, is free, now free, reunited, arrived home, homecoming, returned home, return home, returns home, in exchange received, retrieve*, is home, are home, are coming home, go* home, went home, heading home, on their way home, homeward, regained, landed, touched down, crossed into, were met, been met, get home, taking back, getting back, receiving',
    captivity:
      'captivity, custody, imprisonment, detention, prisons, jails, held in|by, jailed in|by, imprisoned in|by, detained in|by, captured by, in the hands of, behind bars in, cells, taken prisoner by, jail, prison, dungeons, cages, prison camps, camp, camps, behind bars, penal colony, penal colonies, held hostage by, seized by, abducted by, kidnapped by, taken by, locked up in, out of the jails, incarcerated in',
    inReturn:
      'in exchange, in return, in turn, exchange for, swap* for, return for, for its part, while, meanwhile, in the other direction, the other way, in the opposite direction, on the other side, on its side, for their part, on their part, conversely, at the same time, opposite direction, for this, as a counterpart, against that, reciproc*, its counterpart, the reverse direction, the reverse, the opposite way, other direction, across the line came, as its part, in the reverse direction, in the bargain, as part of the trade, moved the other way',
    own: 'its, of its, their own',
    ours: 'of his|her|its|their|our own, of ours, of theirs, of his|its|their|our men|people|boys|fighters|comrades|brothers, its own, their own, our own, our boys|people|guys|lads|warriors',
    theirs:
      'of the other side, from the other side, from the other camp, of the opposing side, of the enemy, of the adversary, of the opponents',
    numbering: 'numbering, totalling, totaling, in number',
    military:
      'soldier*, serviceman, servicemen, service members, servicewomen, troops, military personnel, fighters, defenders, pows, prisoners of war, prisoner of war, marines, officers, combatants, militants, pow, ranger*, constable*, sergeant*, sailors, guards, guardsmen, border guard*, army personnel, service personnel, personnel, airmen, pilots, warriors, seamen, gunmen, paratroopers, conscripts, militiamen, rebels, insurgents, national guardsmen, conscript, cadets, commandos, fighter, warrior, policemen, gendarmes, servicemembers, reservists, guerrillas, paramilitaries, volunteers, officer, prisoners of the war',
    civilian:
      'civilian*, residents, non combatants, journalists, political prisoners, children, minors, political prisoner*, non combatant, non military, medics ~0 _, political detainees, villagers, pensioners, noncombatants',
    bodies:
      'bodies, remains, body, corpses, fallen, dead soldiers, coffins, dead, the dead, corpse, bodies of, coffin, caskets, mortal remains, deceased, killed soldiers',
    hostages: 'hostage*',
    captives:
      'prisoner*, captive*, detainee*, people, persons, inmates, men, women, internees, citizens, abductees, nationals, compatriots, countrymen, migrants, deportees, returnees, activists, dissidents, spies, agents, convicts, loyalists, supporters, members, others, sympathisers, sympathizers, teachers, tourists, person, employees, workers, staff, officials, doctors, medics, clergy, clerics, students, fishermen, drivers, engineers, lawmakers, villagers, youths, brothers, comrades, relatives, aid workers, contractors, pilgrims, crew, crewmen, executives, academics, teenagers, policemen, gendarmes, officers, boys, girls, mothers, guerrillas, jihadists, suspects, exiles, evacuees, lawyers, opponents, foreigners',
    wounded: 'wounded, injured, seriously ill, sick',
    unit: 'day*, week*, month*, year*, hour*, minute*, percent, kilomet*, miles, drone*, missile*, rounds, sides, countries, points, times, exchanges, swaps, million, billion, dollars, homes, square, degrees, th, groups, buses, planes, aircraft, flights, vehicles, stages, phases, waves, meetings, families, prisons, names on, villages, km, am, pm, o clock, brigade, page, per cent, tonnes, trucks, thirds, half, signatures, questions, articles, pages, clauses, annexes, checkpoints, towns, tents, trips, bags, lists, ambulances, metres, meters, minutes',
    about:
      'about, around, roughly, nearly, almost, approximately, more than, over, close to, fewer than, less than, an estimated, some _',
    oneForOne: 'one for one, one person for one, one to one',
    remain: 'still, remain*, yet to',
    same: 'the same number, same number, as many, an equal number, equal number, a like number, equal numbers, the same figure, an identical number, the same amount, just as many, the same tally, a matching number, an equivalent number, similar number',
    among:
      'among them, among whom, among those, including, of whom, of them, of which, among, of these, comprising, the rest, the other, the others, plus, and _ others, of those, one of them, with them, some of them, half of them, most of them',
    mediation:
      'mediat*, broker*, go between, good offices, intermediar*, facilitat*, with the help of, under the auspices, auspices, led by un, shuttle*, guarantor*, carrying messages, chaired by, chaired, chairs, moderat*, at the initiative of, proposed by, put forward by, sponsor*, convened by, convened, quad, quartet, honest broker, passed|passing|carried messages, helped secure|arrange|broker, helping to secure|arrange|broker, mediation, brokering, thanks to the efforts, peace plan by, proposal by, initiative of, under ~2 auspices, relay* messages, presided, presides, presiding, led process|talks|mediation|negotiations|effort*|initiative, through the ~4 minister, efforts of|by|from, go betweens, middlem*, interlocutor*, co chair*, cochair*, co host*, steer*, oversaw, overseen|supervised by, under ~2 supervision|stewardship|tutelage|chairmanship|umbrella|watch, carry|carried|carrying|ferry|ferried|ferrying|shuttling|ferries ~3 messages|notes|proposals|drafts|papers|papers, shuttled|shuttles|shuttling, tabled|submitted|drafted|put forward ~4 by, seated between, opened the session|talks|meeting, coordinated|ran|organised|organized|arranged ~3 handover|operation|exchange|swap|meeting|talks|logistics, negotiated by|through, worked out by|with, with ~2 help|assistance|support|involvement|participation of, help|assistance|support of|from, role of ~3 partners|mediators, thanks to, at ~2 invitation of, at the request of, on the initiative of, at ~2 urging of, helped|helping ~3 negotiate|mediate|reach|organise|organize|facilitate|bring|free|clinch|seal|with, stepped in, interceded, intercession, stewarded, presiding over, between the two camps, bridging proposal, peace broker, hammered out by, pushed by, us chaired, us led, us mediated, un led, un chaired, saudi led, engineered by, overseen by, under pressure from, acting as guarantor*, conveyed|conveying|relayed|passed ~3 messages|proposals|replies, working as a channel, back channel, backchannel, liaison, present in ~3 throughout, hosted by',
    thanks:
      'thank*, grateful to, gratitude to, credited, grateful, gratitude, appreciation, praised ~3 role|efforts|mediation|help, hailed ~3 role|efforts|mediation, paid tribute to, credit*, indebted to, expressed thanks',
    threeWay: 'trilateral*, three way, tripartite, three sided',
    host: 'playing host, venue of, host, hosts, hosted, hosting, host nation, host country, hosted by, co hosted, played host, plays host, venue provided by, provided|offering|offered ~2 venue, guests of, hosts of',
    leads:
      'led by, headed by, at the head of, leading the, leads the, heads the, head of the ~3 delegation, chief negotiator, headed for kyiv by, head of delegation, lead negotiator, delegation led|headed by',
    round: 'round, rounds',
    session: 'meeting, meetings, session, sitting, talks, contacts, encounter, consultations, negotiations',
    exchange: 'swap, swaps, exchange, exchanges, handover',
    stage:
      'first stage, first phase, second stage, second phase, stage, phase, final stage, first day of, two day swap, two day exchange, day two, first group, batch, first part, tranche, opening leg, first leg, second leg, final leg, first batch, second batch, second group, third stage, third phase, last stage, third day, opening stage, in two stages, first half, two stages',
    planned:
      'will be held, will hold, will take place, will meet, will resume, will be released, will free, will release, will be freed, will be exchanged, will exchange, would be held, to be held, is scheduled, are scheduled, scheduled for, set to, due to, expected to, plan* to, planning, is planned, planned for, are to meet, ready to, to resume, to hold, to meet, next round, upcoming, confirms next, to exchange, to swap, to free, to release, preparing, would free, would release, will travel, will head, will|would|shall ~2 hold|meet|resume|release|free|exchange|swap|hand|begin|start|take|convene|gather|host|travel|sit|return|open, slated, poised, on the eve of, in the coming days, are expected, is expected, is due, are due, to begin, to start, to be exchanged|swapped|freed|released|handed, about to, next week, tomorrow, was to be, were to be, was due, were due, would be let go, would be freed, will be let go, would be, will be',
    announced:
      'agree* to, agree* on, agreed, announce*, signed, sign* a, accept*, reach* ~3 deal|agreement, propos*, pledg*, declared, offers, offered, offer, agree, agrees, backs, back* the plan, accepts, consent*, undertook, undertake*, commit* to, settled on, struck, clinch*, sealed, inked, initialled, put their names to, sign, signs, sign off, signing',
    accord: 'deal, deals, agreement*, accord, accords, pact, understanding, memorandum, framework, arrangement, plan',
    ongoing:
      'began, begun, begin*, start*, opened, open*, get* under way, under way, underway, kick* off, continu*, ongoing, gather*, are meeting, resume*, resumed, convene*, enter*, arrived for, being held, are holding, second day, sit down, sat down, met on, first stage, first phase, another ~4 expected, the remaining, is being held, are being held, meeting in, gathering, opened in, opening day, first day, got under way, sitting in, entered its|their, still talking, at the table, are talking, holding talks, third day',
    continues:
      'still under way, more in the coming days, more to come, further stages, to be completed, next stages, is not over, the rest will, the remaining ~4 to follow, to continue, will continue, would continue, is to continue, was to continue, continues on, will go on, would go on, remaining ~3 will, remaining ~3 to be, rest ~2 will|to, others ~2 will be',
    resumes: 'resum*, restart*, reopen*, back to the table, return to the table, revive*',
    duration: 'hour, hours, day, days',
    dayOf: 'first|second ~1 of two|three days, first|second|opening day of, day one, day two, first of two|three',
    lasted:
      'lasted, lasting, wound up, wrapped up, broke up, came away, left without, ran for, hours of talks|negotiations|meetings, day* of talks|negotiations|meetings|consultations, adjourned, met for, ended without, ended after, closed without, sat down for, wind* up, drew to a close, went on for, stretched, spoke for, spent ~3 hours, leave ~2 with, left ~2 with, two|three day talks|meeting|round|consultations|negotiations, after ~3 days|hours of',
    fruitless:
      'without agreement, without an agreement, without a deal, no deal, no agreement, no breakthrough, without a breakthrough, without breakthrough, fail* to reach, fail* to produce, fail* to bring, without result, inconclusive, deadlock*, collapse*, broke down, empty handed, no paper was signed, without signing, no progress, little progress',
    done: 'concluded, conclude*, ended, wrapped up, wrap* up, completed, carried out, conducted, took place, exchanged, swapped, swap _, swap prisoners|pows|captives|hundreds|dozens, exchange prisoners|pows|captives|hundreds|dozens, exchange _, release hundreds|dozens, release _, released, freed, returned, handed, broke up, collapse*, have exchanged, came home, brought home, brings home, came to an end, met, held, failed, without agreement, traded, freeing, frees, complet*, wound up, wind* up, broke down, is over, are over, was over, went home, walked free, walked out of, set free, let out, put on planes, drew to a close, gave back, given back, gives back, came back, are free, were handed, was handed, repatriated, flown home, back from, back home, is back, are back, completes, received, welcomed, arrived',
    cancelled:
      'postpone*, cancel*, call* off, delay*, suspend*, put off, scrap*, on hold, abandon*, halt*, fell through, falls through, pull* out, broke off, break* off, walk* out, put on ice, on ice, freez*, froze, frozen, paus*, adjourned indefinitely, shelv*, stall*, withdr* from ~3 talks, did not take place, fell apart, grounded, broken off, no new date, deferred, aborted, pull* the plug, interrupted, no longer planned, will not take place, would not take place, will not be held, is off, are off, off the table, fizzle*',
    denied:
      'deny, denies, denied, denying, refut*, reject* claims|reports, no exchange, not true, debunk*, dismiss* reports|claims, false, untrue, fake, denial*, rebut*, no plans, no such, not planned, is not planned, no talks, no negotiations, disinformation, hoax, fabricat*, contradict*, never discussed, reject* as, ruled out, rules out, baseless, groundless, unfounded, pour* cold water, rebuff*, no truth, no truth in, without foundation, no foundation, never happened, made up, no contact|contacts|negotiations|swap|talks ~3 exist|under',
    truce:
      'cease fire, ceasefire*, truce*, cessation of hostilities, suspension of hostilities, halt in|to fighting|hostilities',
    strife: 'war*, conflict, fighting, hostilities, crisis, bloodshed, violence, strikes, attacks, shelling',
    said: 'said, says, told, announced, reported, according to, wrote, confirmed, stated, added',
  },
  months:
    'january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sept|sep, october|oct, november|nov, december|dec',
  weekdays: 'monday, tuesday|tues, wednesday, thursday|thurs, friday, saturday, sunday',
  today: 'today, tonight, this morning, this afternoon, this evening, earlier in the day',
  yesterday: 'yesterday, last night, the day before',
  tomorrow: 'tomorrow',
  next: 'next, coming, this coming, upcoming',
  last: 'last, previous',
  numbers:
    'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 dozen=12',
  numberLinks: 'and',
  compoundNumbers: false,
  ordinals:
    'first|1st, second|2nd, third|3rd, fourth|4th, fifth|5th, sixth|6th, seventh|7th, eighth|8th, ninth|9th, tenth|10th',
}
