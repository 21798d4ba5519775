import type { LexiconData } from './types.js'

export const pl: LexiconData = {
  terms: {
    teaser:
      '^zobacz także, ^zobacz też, ^zobacz, ^czytaj także, ^czytaj też, ^czytaj więcej, ^przeczytaj także, ^przeczytaj, ^polecamy, ^wideo, ^więcej, ^zdjęcie, ^oglądaj',
    boilerplate:
      'newsletter*, subskrybuj, zapisz się, wesprzyj nas, polityka prywatności, wszelkie prawa zastrzeżone, reklama, obserwuj nas, cookies, prenumerat*',
    background:
      '^przypomnijmy, ^przypomnijmy że, ^wcześniej, ^poprzednio, ^tło, ^dotychczas, poprzedni* wymian*, ostatni* wymian*, poprzedni* rund*, w ubiegłym tygodniu|miesiącu|roku, w zeszłym tygodniu|miesiącu|roku, na początku miesiąca, miesiąc temu, rok temu, poprzedni* spotkani*',
    fresh: '^wcześniej w czwartek|piątek|środę, ^wcześniej dziś',
    genre:
      '^opinia, ^komentarz, ^analiza, ^felieton, ^recenzja, ^wywiad, ^sylwetka, ^nekrolog, film, filmu, dokument, powieść, książka, książki, muzeum, wystawa, rocznica wymiany, festiwal, nie żyje, zmarł, zmarła, pogrzeb',
    each: 'każda, każdy, z każdej strony, z każdej ze stron, każda ze stron, każda strona, po _, z obu stron, każdy z krajów, dla każdej',
    both: 'oba kraje, obie strony, obu stron, dwa kraje, strony konfliktu',
    total: 'łącznie, w sumie, ogółem, razem, łączna liczba, w całości',
    cumulative:
      'od początku, od 2022, do tej pory, dotychczas, łączna liczba, wzrosła do, od lutego, od wybuchu, dzięki jej staraniom, od rozpoczęcia',
    gives: 'uwolni*, przekaza*, zwolni*, oddal*, odda*, wyda*, repatriowa*, zwrócił*, zwróci*, wypuści*, przekazuje',
    gets: 'wróci*, powróci*, odzyska*, otrzyma*, sprowadzi*, przyję*, wracaj*, powrót, do domu, odebra*',
    captivity: 'niewoli, niewola, więzieniu, więzień, areszcie',
    inReturn: 'w zamian, w zamian za, z kolei, ze swojej strony, natomiast, a, za',
    own: 'swoich, swoje',
    military: 'żołnierz*, jeńc*, jeńców wojennych, wojskow*, bojownik*, obrońc*, oficer*, mundurow*',
    civilian: 'cywil*, mieszkańc*, dziennikarz*',
    bodies: 'ciał, ciała, zwłok*, szczątk*, poległ*',
    hostages: 'zakładni*',
    captives:
      'jeniec, więźni*, osób, osoby, ludzi, ukraińc*, rosjan*, palestyńczy*, zatrzyman*, przetrzymywan*, obywatel*, schwytan*',
    wounded: 'rann*, chor*',
    unit: 'dni|dniu|dzień, tygodni*, miesi*, lat|rok|roku|lata, godzin*, minut*, procent*, kilometr*, dron*, rakiet*|pocisk*, rund*, stron*, kraj*|państw*, raz|razy, milion*, mln, dolar*, euro, stopni*',
    mediation:
      'pośredni*, mediac*, mediator*, mediow*, pod auspicjami, dzięki pomocy, podziękowa*, dziękuj*, przy udziale, przy wsparciu, z pomocą, pod egidą',
    host: 'gospodar*, gości*',
    round: 'rund*, tur*',
    stage:
      'pierwszy etap, drugi etap, pierwszego etapu, drugiego etapu, etap, etapu, etapie, pierwsza grupa, pierwsza część, pierwszy dzień, dwudniow*',
    planned:
      'odbędzie, odbędą, ma, mają, będzie, będą, planuj*, planowan*, zaplanowan*, oczekuj*, kolejny etap, najbliższ*, spotkają, wznowią, gotow*, może, mogą, wrócą, uwolnią, wymienią, w przyszłym tygodniu, przygotow*, zamierza*, powinn*, ma wrócić',
    announced:
      'uzgodni*, uzgodnion*, porozumieni*, zgodzi*, ogłosi*, podpisa*, zapowiedzi*, zaproponowa*, propon*, umow*, umówi*, dogada*, zaakceptowa*',
    ongoing:
      'rozpoczę*, zaczę*, trwa, trwają, kontynuowan*, kontynuuj*, wznowi*, wznawia*, ruszy*, otwar*, zebra*, drugi dzień, pierwszy etap, pozosta*, spotykają, prowadz*',
    done: 'zakończy*, zakończon*, dobieg*, doszło, odbyła, odbyło, odbyły, wymieni*, wymieniły, przeprowadzi*, uwolni*, uwolnion*, przekaza*, zwolnion*, wróci*, zwrócił*, fiask*, bez porozumienia, bez przełomu, sfinalizowa*, dokona*',
    cancelled:
      'przełoż*, odwoła*, odroczo*, odroczy*, zawies*, wstrzyma*, przerwa*, opóźni*, zerwa*, nie doszło, nie odbędzie',
    denied: 'zdementowa*, dementuj*, zaprzecz*, nieprawd*, fałszyw*, nie odpowiada*, odrzuca* doniesienia',
    said: 'powiedzia*, poinformowa*, przekazał, przekazała, oświadczy*, ogłosi*, napisa*, według, podało, podał, podała, potwierdzi*, doda*, stwierdzi*, zdaniem, jak podaje',
  },
  months:
    'stycz*, lut*, marca|marzec|marcu, kwietnia|kwiecień|kwietniu, maja|maj|maju, czerw*, lipca|lipiec|lipcu, sierp*, wrześ*|wrzes*, paździer*, listopad*, grud*',
  weekdays: 'poniedział*, wtor*, środ*|środę, czwart*, piąt*, sobot*, niedziel*',
  today: 'dziś, dzisiaj, tego dnia',
  yesterday: 'wczoraj, dzień wcześniej, poprzedniego dnia',
  tomorrow: 'jutro',
  next: 'przyszł*, najbliższ*, nadchodząc*',
  last: 'ubiegł*, zeszł*, miniony*',
  numbers:
    'jeden=1 jednego=1 dwa=2 dwie=2 dwóch=2 dwoje=2 dwaj=2 trzy=3 trzech=3 troje=3 cztery=4 czterech=4 pięć=5 pięciu=5 pięcioro=5 sześć=6 sześciu=6 siedem=7 siedmiu=7 siedmioro=7 osiem=8 ośmiu=8 dziewięć=9 dziewięciu=9 dziesięć=10 dziesięciu=10 jedenaście=11 dwanaście=12 dwunastu=12 trzynaście=13 czternaście=14 piętnaście=15 piętnastu=15 szesnaście=16 siedemnaście=17 osiemnaście=18 osiemnastu=18 dziewiętnaście=19 dwadzieścia=20 dwudziestu=20 trzydzieści=30 trzydziestu=30 czterdzieści=40 pięćdziesiąt=50 pięćdziesięciu=50 sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 dziewięćdziesiąt=90 sto=100 stu=100 dwieście=200 dwustu=200 trzysta=300 trzystu=300 czterysta=400 czterystu=400 pięćset=500 pięciuset=500 sześćset=600 siedemset=700 osiemset=800 dziewięćset=900 tysiąc=1000 tysiące=1000 tysięcy=1000 tys=1000 milion=1000000 milionów=1000000 mln=1000000',
  numberLinks: '',
  compoundNumbers: false,
  ordinals: 'pierwsz*, drug*, trzeci*, czwart*, piąt*, szóst*, siódm*, ósm*, dziewiąt*, dziesiąt*',
}
