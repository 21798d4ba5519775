import type { LanguageTexts } from './shape.js'

export const en: LanguageTexts = {
  direction: 'ltr',
  decimalMark: '.',
  cities: [
    'Alderhaven',
    'Port Wessel',
    'Crayford Bay',
    'Millbrook',
    'Stanmere',
    'Oxley Falls',
    'Greyton',
    'Harrowfield',
    'Dunmoor',
    'Saltmarsh',
  ],
  people: [
    'Marion Ashdown',
    'Peter Quill',
    'Joanna Reeve',
    'Owen Tarrant',
    'Felix Harker',
    'Ruth Ellery',
    'Simon Wick',
    'Clara Penhale',
    'Dominic Vane',
    'Hester Lowe',
  ],
  subjects: {
    weather: {
      titles: [
        '[Heavy|Steady|Freezing] rain [shuts|slows|floods] {n:8-60} roads around {city}',
        '[Gale|Flood|Snow] warning for {city} [extended|renewed] for another {n:12-60} hours',
        '{city} [logs|records] its [coldest|warmest|wettest] [morning|night|weekend] in {n:9-70} years',
      ],
      leads: [
        '[Drivers|Commuters] in {city} were told to [stay at home|allow an extra hour] on {date} after {n:24-95} millimetres of rain fell in {n:5-19} hours and [closed|flooded] {n:8-60} roads.',
        'Forecasters [extended|raised] a weather warning for {city} on {date}, saying that gusts of up to {n:75-140} kilometres an hour [could|were likely to] last until the small hours.',
      ],
      sentences: [
        'The river gauge below the old bridge [stood|was read] at {d:2-6} metres by [noon|dusk|daybreak], {n:11-90} centimetres [above|over] the level at which the lower car park is cleared.',
        'Power was [cut|lost] in {n:210-4900} homes, and the grid company said that {n:14-80} crews were [out|at work] and that most lines [would|should] be up again by the evening.',
        'Schools in {n:4-38} districts opened [two hours late|only for the youngest pupils], and buses on {n:3-22} routes were [cancelled|sent the long way round].',
        'The harbour master moved {n:6-70} boats to the inner basin and said that [no|hardly any] damage above {n:2-30} thousand had been [reported|counted] so far.',
        'The regional weather office expects [another|a further] {n:8-45} millimetres by the weekend, [followed by frost of minus {n:2-14}|then a dry spell of {n:3-9} days].',
      ],
    },
    economy: {
      titles: [
        '{city} [factory|shipyard|mill] to [add|cut] {n:90-900} jobs as orders [rise|fall]',
        '[House prices|Rents|Grocery prices] in {city} [up|down] {d:1-9} per cent on the year',
        'Port of {city} handles {d:1-9} million tonnes in [its best|a slow] quarter',
      ],
      leads: [
        'The [largest|second-largest|oldest] employer in {city} said on {date} that it would [hire|let go of] {n:90-900} people as orders for the coming year [rose|fell] by {d:2-19} per cent.',
        'Prices in {city} were {d:1-9} per cent [higher|lower] in the past month than a year before, the statistics office said on {date}, the [sharpest|smallest] change in {n:9-60} months.',
      ],
      sentences: [
        'Turnover [came to|reached] {n:120-990} million, against {n:100-980} million in the same months of last year, while the cost of energy [rose|dropped] by {d:1-14} per cent.',
        'Shares in the company [gained|lost] {d:1-7} per cent in the first hour and [closed|ended the day] at {d:11-94}.',
        'The chamber of commerce had [expected|forecast] {d:1-6} per cent, and its survey of {n:140-900} firms shows that {n:21-78} per cent [plan|mean] to invest in the next half year.',
        'A loaf now costs {d:1-4} on average in the {n:12-90} shops that were [visited|surveyed], and a litre of milk {d:1-3}.',
        'The central bank left its main rate at {d:1-9} per cent and [hinted|said] that it would look again in {n:4-11} weeks.',
      ],
    },
    sport: {
      titles: [
        '{city} [beat|edge past|see off] rivals {n:2-5}-{n:0-1} in front of {n:4-48} thousand',
        '{city} [win|snatch it] late after {n:71-140} minutes and {n:2-6} corners in a row',
        '[Runner|Cyclist|Rower] from {city} takes {n:3-40} seconds off the [national|course] record',
        '{city} [sign|bring in] [striker|goalkeeper|centre-back] for {d:2-38} million',
      ],
      leads: [
        '{city} [won|drew level] on {date} with a goal in the {n:61-94}th minute before a crowd of {n:4100-48900}, and now [stand|sit] {n:2-11} points clear of the bottom three.',
        'It took {n:71-140} minutes and {n:2-6} corners in a row, but {city} [got|found] the win on {date} that their supporters had [waited|hoped] for since the spring.',
      ],
      sentences: [
        '{person}, the coach, [praised|credited] a bench that has scored {n:4-19} of the last {n:20-40} goals and said that the [break|pause] of {n:8-20} days had done the legs good.',
        'The visitors hit the post [twice|three times] in {n:6-17} minutes, and their captain was [booked|sent off] after {n:52-88} minutes for a late tackle.',
        'The winner covered the last {n:400-2000} metres in {n:61-340} seconds, a pace [nobody|no one in the field] could answer.',
        'Ticket sales for the return match [open|begin] on Monday at {n:8-11}, and {n:3-19} thousand seats are [set aside|kept] for members.',
        'In the table the side [climbed|moved] to place {n:2-14} with {n:21-67} points from {n:14-33} matches.',
      ],
    },
    courts: {
      titles: [
        'Court in {city} [fines|clears] [builder|landlord|haulier] in {n:120-900} thousand fraud case',
        '{city} council [must|is to] pay back {n:120-900} thousand in parking charges',
        '{city} [mayor|councillor] to stand trial over {n:12-80} unpaid invoices',
        'Judge [orders|refuses] new survey of {city} [dam|tunnel|bridge] after {n:3-19} months',
      ],
      leads: [
        'A court in {city} on {date} [fined|cleared] a builder accused of charging {n:12-80} households for roofs that were never laid, after a trial of {n:4-31} days.',
        'The district court of {city} [ruled|held] on {date} that the council must pay back {n:120-900} thousand in parking charges collected over {n:14-60} months.',
      ],
      sentences: [
        'Judge {person} said that {n:31-220} pages of invoices [had not been read by anyone|spoke for themselves] and gave both parties {n:14-40} days to appeal.',
        'The prosecution had asked for {n:14-46} months and a fine of {n:20-90} thousand; the defence [pointed|referred] to the {n:9-30} years that their client had traded without complaint.',
        'Of {n:19-70} witnesses, {n:6-18} were heard by video, and the recording of {n:2-9} of them had to be [repeated|played twice] because of the sound.',
        'The costs, put at {n:11-88} thousand, fall to [the council|the state|the insurers], while {n:3-14} smaller claims are [still open|to be heard in the spring].',
        'An expert in building physics [measured|tested] {n:21-90} roofs and found {n:4-19} with a slope of less than {n:5-14} degrees.',
      ],
    },
    culture: {
      titles: [
        '{city} museum [reopens|closes wing] after {n:14-60} months and {n:3-40} million',
        '{city} film festival [opens|ends] with {n:48-190} films and a record {n:9-70} thousand visitors',
        'Lost [sketchbook|score|diary] found in {city} attic goes on show with {n:20-190} [pages|drawings]',
      ],
      leads: [
        'The city museum of {city} opened its [east|north|new] wing on {date} with {n:120-980} objects, {n:14-60} months and {n:3-40} million after the first stone.',
        'A festival that began in a barn with {n:40-190} chairs [opened|returned] in {city} on {date} with {n:48-190} films from {n:11-40} countries.',
      ],
      sentences: [
        'The curator, {person}, spent {n:5-22} years on the catalogue, which has {n:210-690} pages and weighs {d:1-4} kilograms.',
        'Admission is {n:6-19}, free for anyone under {n:12-18}, and {n:3-9} guided tours a day are [held|given] in {n:2-6} languages.',
        'The hall seats {n:180-1900} and was [booked|sold] out within {n:11-70} minutes; [another|a further] {n:2-9} evenings have been added.',
        'A choir of {n:24-110} voices sang a piece of {n:6-28} minutes that had last been [heard|performed] {n:31-120} years ago.',
        'The prize, worth {n:5-60} thousand, went to {person} for a novel of {n:140-720} pages about a [lighthouse|railway|bakery].',
      ],
    },
  },
  general: [
    '{person}, who has lived in {city} for {n:11-60} years, said that [it was new to everybody there|it was about time|nobody was much surprised].',
    'The [council|town hall|regional assembly] will come back to the matter in {n:2-9} weeks, when {n:4-17} motions are on the list.',
    'A spokesman answered {n:3-12} of our {n:13-20} questions in writing and [promised|announced] the rest for {n:2-9} days from now.',
    'By the evening the notice had been read {n:2-90} thousand times, and {n:120-990} people had left a comment under it.',
    'According to figures that {person} showed us, the number was {n:21-88} in the first half of the year and {n:20-95} in the second.',
    'In neighbouring {city2}, {n:12-60} kilometres away, people [watch|follow] this closely: there a similar case took {n:7-40} months.',
    'The [hotline|information desk] can be reached from {n:6-9} to {n:16-20}, and {n:4-19} volunteers [help|answer calls] in shifts.',
    '“We have learned from the past {n:3-12} years,” said {person}, pointing to a folder of {n:40-400} pages on the table.',
  ],
  lookalike: {
    titles: [
      'Central banks renew currency swap line of {n:12-90} billion',
      'Union and [railway|hospital] resume pay talks after {n:3-19} days of strikes in {city}',
      '{n:20-90} exchange students arrive in {city} for a year',
      '{city} and rivals agree player swap worth {d:2-38} million',
    ],
    leads: [
      'Two central banks [renewed|extended] on {date} a currency swap line of {n:12-90} billion that lets each side borrow the money of the other for up to {n:7-84} days.',
      'The union of the [railway|hospital] workers in {city} returned to pay talks on {date} with a demand of {d:4-9} per cent over {n:12-24} months.',
      'A group of {n:20-90} exchange students was welcomed in {city} on {date} by the {n:12-60} families with whom they will live for {n:5-11} months.',
    ],
    sentences: [
      'The negotiators of the employers offered {d:2-5} per cent and a single payment of {n:300-1900}; the mediator called a break of {n:2-6} hours.',
      'Both clubs will swap a defender and a keeper, and {n:2-9} million change hands on top, to be paid over {n:2-5} seasons.',
      'The stock exchange suspended trade in the paper for {n:12-55} minutes, and {n:3-14} orders were released by hand.',
    ],
  },
  exchange: {
    titles: [
      '{a.nom} and {b.nom} exchange {x} prisoners of war each',
      '{a.nom} and {b.nom} swap {x} prisoners each after {m.nom} mediation',
      '{x} prisoners of war from each side return home in {a.adj}-{b.adj} swap',
    ],
    leads: [
      '{a.nom} and {b.nom} exchanged prisoners of war on {date}, with each side releasing {x} servicemen, officials in both countries said.',
      '{a.nom} and {b.nom} carried out a prisoner exchange on {date}: {x} prisoners of war were handed over by each side, with {m.nom} acting as mediator.',
    ],
    unequalTitles: [
      '{a.nom} and {b.nom} exchange prisoners of war, {x} for {y}',
      '{a.nom} frees {x} prisoners of war, {b.nom} frees {y} in swap',
    ],
    unequalLeads: [
      '{a.nom} and {b.nom} carried out a prisoner exchange on {date}: {a.nom} released {x} prisoners of war and {b.nom} released {y}.',
    ],
    sentences: [
      'In all, {total} people crossed the line in {n:9-16} buses, and the handover at the border crossing lasted [about|a little under|a little over] {n:2-6} hours.',
      '{m.nom} mediated the swap, its foreign ministry said, and [thanked|praised] both governments for the trust that they had shown since the lists were drawn up {n:3-12} days before.',
      'The released servicemen will spend {n:9-30} days in hospitals for checks before they [go home|see their villages again], said {person}, a spokesman for the coordination office.',
      'The youngest of those who returned is {n:19-22} and the oldest {n:52-61}; [some|several] had been held for more than {n:14-38} months.',
      'Relatives had waited with flags and photographs since {n:3-6} in the morning, and the first bus was greeted by {n:150-900} people.',
      'Red Cross staff [checked|compared] the names against the lists {n:2-3} times, and {n:2-6} entries were corrected on the spot.',
      'Neither side said when the next exchange might follow, and the coordination office asked families not to believe [callers|letters] who offer a place on a list for money; {n:11-60} such cases are known.',
      '“We wait for everyone who is still held,” said {person}, whose brother came home after {n:11-37} months with {n:14-29} kilograms less.',
    ],
  },
  talks: {
    titles: [
      '{a.nom} and {b.nom} [open|begin] round {round} of peace talks {place}',
      'Round {round} of {a.adj}-{b.adj} peace talks [opens|begins] {place}',
      '{a.adj} and {b.adj} negotiators meet {place} for round {round} of ceasefire talks',
    ],
    leads: [
      'Delegations from {a.nom} and {b.nom} sat down {place} on {date} for round {round} of their peace talks, with {m.nom} mediating between them.',
      'Round {round} of the peace negotiations between {a.nom} and {b.nom} began {place} on {date}, the foreign ministry of {m.nom}, the mediator, said.',
    ],
    sentences: [
      'The first session lasted {n:2-6} hours and dealt with a ceasefire along {n:90-600} kilometres of the line; {n:3-9} points of the draft are still open.',
      'The delegations of {n:8-15} people each [arrived|came in] by separate doors and sat at a table of {n:9-18} metres, with the mediator at its head.',
      '“Nobody should expect a breakthrough on the first day,” said {person}, a member of the {a.adj} delegation, who has attended {n:3-11} such meetings.',
      'The {b.adj} side [wants|seeks] monitors at {n:12-40} crossing points within {n:20-60} days of a truce, which the other side has so far refused.',
      'Previous rounds ended without a signed document, although the two teams agreed to keep a line open between headquarters {n:20-24} hours a day.',
      'The mediator put forward a paper of {n:4-14} pages which speaks of a truce for {n:30-90} days and of a second meeting within {n:9-21} days.',
      'A further session is [planned|due] for the following day at {n:9-11} in the morning, after which {person} is to speak to the press.',
      'Analysts see [little|some] room for movement: in the past {n:5-14} months the front has shifted by less than {n:3-12} kilometres.',
    ],
  },
  correction:
    'Correction: an earlier version of this report gave the number as {old} for each side. The correct number is {new}.',
  states: {
    RU: { nom: 'Russia', adj: 'Russian' },
    UA: { nom: 'Ukraine', adj: 'Ukrainian' },
    AM: { nom: 'Armenia', adj: 'Armenian' },
    AZ: { nom: 'Azerbaijan', adj: 'Azerbaijani' },
    TH: { nom: 'Thailand', adj: 'Thai' },
    KH: { nom: 'Cambodia', adj: 'Cambodian' },
  },
  mediators: { AE: { nom: 'the United Arab Emirates' }, QA: { nom: 'Qatar' }, TR: { nom: 'Türkiye' } },
  places: { 'abu-dhabi': 'in Abu Dhabi', doha: 'in Doha', geneva: 'in Geneva' },
  chrome: {
    nav: ['Home', 'World', 'Region', 'Business', 'Culture', 'Sport', 'Opinion', 'Video', 'Weather', 'Archive'],
    related: 'Related stories',
    readMore: 'Read more',
    mostRead: 'Most read',
    newsletterHeading: 'The morning letter',
    newsletterText: 'Five stories before breakfast, every weekday. Leave your address and we will write to you.',
    subscribe: 'Sign up',
    donateHeading: 'Reporting needs readers',
    donateText:
      'This paper belongs to nobody but its readers. If you can spare a little each month, stand with us today.',
    donateButton: 'Give now',
    cookieText:
      'We and our partners keep small files on your device to count visits and to show you fitting advertisements.',
    cookieButton: 'Accept all',
    share: 'Share this page',
    advertisement: 'Advertisement',
    footer: ['About us', 'Contact', 'Imprint', 'Terms of use', 'Privacy', 'Corrections', 'Work with us', 'Advertise'],
    oldSwaps: [
      'Prisoner swap: how {n:60-300} captives came home last [spring|autumn]',
      'A year after the great prisoner exchange: {n:4-9} lives in pictures',
      'What a POW exchange looks like from the bus: a driver remembers {n:11-40} swaps',
      'From our archive: {n:100-400} prisoners of war released in the winter swap',
    ],
  },
}
