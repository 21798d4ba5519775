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
    each: 'each, each side, from each side, on each side, per side, both sides ~2 _, either side, apiece, every side',
    both: 'two countries, both countries, both sides, two sides, warring parties, warring sides, the sides, the parties, both parties, two nations, the neighbours, two neighbours, the rivals',
    total: 'a total of, in total, total of, altogether, in all, combined, total number',
    cumulative:
      'brings|bringing|brought ~3 total|number, total number of ~6 to, since the start, since the beginning, since february, since 2022, so far this, since the war, overall number, to date, through its efforts, mediated exchanges, through its mediation, under its mediation, number of captives, its mediation efforts',
    gives:
      'release*, free*, freeing, hand* over, handed ~6 back, hand* ~4 over, returning, return*, let go, transfer*, repatriat*, send* back, sent back, delivered, set free, give* up, turn* over',
    gets: 'received, gets, got, receive*, got back, gets back, get back, brought home, bring* home, bring* ~4 home, brought ~6 back, bring* back, welcomed, welcome* home, recovered, retrieved, took back, back from',
    captivity: 'captivity, custody, imprisonment, detention, prisons, jails',
    inReturn: 'in exchange, in return, in turn, exchange for, swap* for, return for, for its part, while, meanwhile',
    own: 'its, of its, their own',
    military:
      'soldier*, serviceman, servicemen, service members, servicewomen, troops, military personnel, fighters, defenders, pows, prisoners of war, prisoner of war, marines, officers, combatants, militants, pow',
    civilian: 'civilian*, residents, non combatants, journalists, political prisoners, nationals',
    bodies: 'bodies, remains, body, corpses, fallen, dead soldiers, coffins',
    hostages: 'hostage*',
    captives: 'prisoner*, captive*, detainee*, people, persons, inmates, men, women, internees, citizens, abductees',
    wounded: 'wounded, injured, seriously ill, sick',
    unit: 'day*, week*, month*, year*, hour*, minute*, percent, kilomet*, miles, drone*, missile*, rounds, sides, countries, points, times, exchanges, swaps, million, billion, dollars, homes, square, degrees, th',
    mediation:
      'mediat*, broker*, go between, good offices, intermediar*, facilitat*, thank* ~6 for, with the help of, under the auspices, auspices, sponsored, led by un, shuttle*, guarantor*, carrying messages',
    host: 'host*',
    round: 'round, rounds',
    stage:
      'first stage, first phase, second stage, second phase, stage, phase, final stage, first day of, two day swap, two day exchange, day two, first group, batch, first part, tranche',
    planned:
      'will be held, will hold, will take place, will meet, will resume, will be released, will free, will release, will be freed, will be exchanged, will exchange, would be held, to be held, is scheduled, are scheduled, scheduled for, set to, due to, expected to, plan* to, planning, is planned, planned for, are to meet, ready to, to resume, to hold, to meet, next round, upcoming, confirms next, to exchange, to swap, to free, to release, preparing, would free, would release, will travel, will head',
    announced:
      'agree* to, agree* on, agreed, agreement*, announce*, deal, signed, sign* a, accept*, reach* ~3 deal|agreement, propos*, pledg*, declared, offers, offered, offer',
    ongoing:
      'began, begun, begin*, start*, opened, open*, get* under way, under way, underway, kick* off, continu*, ongoing, gather*, are meeting, resume*, resumed, convene*, enter*, arrived for, being held, are holding, second day, sit down, sat down, met on, first stage, first phase, another ~4 expected, the remaining',
    done: 'concluded, conclude*, ended, end*, finish*, wrapped up, wrap* up, completed, carried out, conducted, took place, exchanged, swapped, swap _, swaps, swap prisoners|pows|captives|hundreds|dozens, exchange prisoners|pows|captives|hundreds|dozens, exchange _, release hundreds|dozens, release _, released, freed, returned, handed, broke up, collapse*, have exchanged, came home, brought home, brings home, came to an end, met, held, failed, without agreement, trade*, traded, hands, hand, freeing, frees, free, complet*',
    cancelled:
      'postpone*, cancel*, call* off, delay*, suspend*, put off, scrap*, on hold, abandon*, halt*, fell through, falls through, pull* out, broke off, break* off, walk* out',
    denied:
      'deny, denies, denied, denying, refut*, reject* claims|reports, no exchange, not true, debunk*, dismiss* reports|claims, false, untrue, fake',
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
