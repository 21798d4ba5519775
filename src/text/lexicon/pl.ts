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
    each: 'każda, każdy, z każdej strony, z każdej ze stron, każda ze stron, każda strona, po _, z obu stron, każdy z krajów, dla każdej, każda z, każdy z, obie strony ~3 po, wzajemnie, obustronnie, po tyle, w każdej z grup, w każdej grupie, każda grupa, każdej ze stron, każdej stronie, sobie nawzajem, nawzajem, z obydwu stron, od każdej ze stron',
    rebels: 'rebeliant*, bojownik*, ugrupowani*, ruch|ruchu|ruchem, partyzan*, islamist*, milicj*, powstańc*',
    authorities:
      'armia|armii|armię|armią, wojsko|wojsku|wojskiem, władze|władz|władzom|władzami, junta|junty|juncie|juntę|juntą, reżim*, siły zbrojne',
    both: 'oba kraje, obie strony, obu stron, dwa kraje, strony konfliktu',
    total:
      'łącznie, w sumie, ogółem, razem, łączna liczba, w całości, zmieniło samolot, zmieniło strony, zsumowan*, ogólnie',
    cumulative:
      'od początku, od 2022, do tej pory, dotychczas, łączna liczba, wzrosła do, od lutego, od wybuchu, dzięki jej staraniom, od rozpoczęcia, od początku wojny, w tym roku, od początku inwazji, od początku pełnoskalow*, dotąd, w mijającym roku, odtąd, od tamtej pory, od tego czasu, w ciągu wojny, w trakcie wojny, przez cztery lata, przez trzy lata, na przestrzeni, jak dotąd, do dziś, do dzisiaj, w sumie od, łącznie od, od stycznia, od marca',
    gives:
      'uwolni*, przekaza*, zwolni*, oddal*, odda*, wyda*, repatriowa*, zwrócił*, zwróci*, wypuści*, przekazuje, wypuścił*, wypuszcz*, ułaskawi*, oddan*, przekazan*, uwolnił*, zwolnion*, wydał*, wydan*, wypuszczono, odesła*, odda, przekazał*, zwrot, deportowa*, wypuściła, odwzajemni* się, odwzajemni, przekaże, przekażą, uwolnią, uwolni, zwolnią, wypuszczą, wypuści, wydadzą, wyda, oddadzą, oddając, uwalnia*, uwalniając, przekazując, zwalnia*, odesłał*, odeśle, puści* wolno, puścił* wolno, deportował*, oddał*, uwolnienie, przekazanie',
    pardons: 'ułaskawi*, wypuścił*, amnesti*',
    gets: 'uzyskał* ~3 uwolnieni*|zwolnieni*, wywalczył* ~3 uwolnieni*, wróci*, powróci*, odzyska*, otrzyma*, sprowadzi*, przyję*, wracaj*, powrót, do domu, odebra*, wraca, wracają, wrócił*, powracaj*, odzyskał*, odzyskan*, na wolności, przyjęcie, przyjęła, przyjął, odebrał*, przekroczył*, w domu, wróciło, dotar*, powróciło, wolni, na wolność, są w domu, w domach, w ojczyźnie, do ojczyzny, do kraju, wyszło na wolność, wyszli na wolność, wyszedł na wolność, wyjdzie na wolność, wyjdą na wolność, wyjdzie, wyjdą, opuści* więzieni*|areszt|niewol*, opuścił* więzieni*|areszt|niewol*, otrzymując, odzyskując, odzyska, otrzyma, odbierze, przyjmie, powróci, powitan*, wylądował*, przekrocz*, przyjech*, przyszł*, na wolność wysz*, dostał*, dostanie, dostaną, zyskał* wolność, odzyskał* wolność, zwrócono, oddano mu, wita, witają, powitała, powitał, otrzymawszy, odebrawszy',
    captivity:
      'przetrzymywał*, więził*, skazan* w|przez, niewoli, niewola, więzieniu, więzień, areszcie, niewol*, więzieni*, łagr*, koloni*, areszt*, za kratami, rękach, przetrzymywan* w|przez, obozach, łagrów, obozów, obozu, cel, celi, celach, lochów, lochach, lochy, zza krat, kratami, aresztów, więzienia, więzieniach, kolonii karnych, uwięzion* w|przez, schwytan* przez, porwan* przez, w rękach, z rąk, trzyman* w|przez, zakładników w',
    inReturn:
      'w zamian, w zamian za, z kolei, ze swojej strony, natomiast, w drugą stronę, w przeciwną stronę, z drugiej strony, w odwrotnym kierunku, równocześnie, jednocześnie, wzajemnie, w przeciwnym kierunku, w przeciwną, w odwrotną stronę, w kierunku przeciwnym, w tym samym czasie, po drugiej stronie, w rewanżu, w odwecie, rewanż*, z naprzeciwka, ze strony przeciwnej, odwzajemni*',
    own: 'po swojej stronie, ze swojej strony, swoich, swoje',
    ours: 'swoich, naszych, własnych, swoich ludzi',
    theirs: 'drugiej strony, przeciwnika, strony przeciwnej, cudzych, przeciwnej strony, wroga, wrogich',
    numbering: 'w liczbie, w sile, ich liczba, liczących',
    defenders: 'obrońc*',
    military:
      'żołnierz*, jeńc*, jeńców wojennych, wojskow*, bojownik*, obrońc*, oficer*, mundurow*, strażni*, pogranicznik*, marynarz*, sierżan*, podoficer*, piechot*, gwardzist*, rebeliant*, wojskowych, poborow*, bojowników, ranger*, funkcjonariusz*, gwardzistów, rezerwist*, ochotnik*, policjant*, żandarm*, kadet*, komandos*, spadochroniarz*, piechurzy, partyzant*, szeregow*, wojownik*, milicjant*, jeniec, funkcjonariuszy',
    civilian:
      'cywil*, mieszkańc*, dziennikarz*, dzieci, nieletni*, więźni* politycznych, więźniów politycznych, osoby cywilne, osób cywilnych, emeryt*, więzień polityczny, nieletnich',
    lay: 'nauczyciel*, pielęgniar*, lekarz*, rybak*, rolnik*, kierowc*, nastolat*, student*, inżynier*, księ*, kobiet*, pasterz*, urzędnik*',
    bodies:
      'ciał, ciała, zwłok*, szczątk*, poległ*, szczątków, trumien, trumn*, ciałami, zmarł*, zabit*, martw*, trumny, prochów',
    hostages: 'zakładni*',
    captives:
      'jeniec, więźni*, osób, osoby, ludzi, ukraińc*, rosjan*, palestyńczy*, zatrzyman*, przetrzymywan*, obywatel*, schwytan*, więźniów politycznych, amerykanów, wenezuelczyk*, ormian*, izraelczyk*, rodak*, imigrant*, agent*, szpieg*, członk*, opozycjonist*, uwolnion*, skazan*, zwolennik*, zakładnik*, obywateli, francuz*, więzień, pracownik*, urzędnik*, lekarz*, medyk*, ksiądz|księży, duchown*, student*, rybak*, kierowc*, inżynier*, posł*, wieśniak*, młodych, braci, towarzysz*, krewn*, policjant*, żandarm*, matek, dziewcząt, chłopc*, syryjczyk*, libańczyk*, jemeńczyk*, saudyjczyk*, sudańczyk*, kurd|kurdów, druz|druzów|druza, huti, polaków, polak*, litwin*, białorusin*, brytyjczyk*, pakistańczyk*, hindus*, afgańczyk*, tajów, chińczyk*, kolumbijczyk*, dżihadyst*, najemnik*, dysydent*, emigrant*, ludzie, tych którzy|których, aresztant*, osadzon*, skazańc*, dusz, azer|azerów|azerowie, irańczyk*, mężczyzn*, kobiet*',
    wounded: 'rann*, chor*',
    unit: 'dni|dniu|dzień, tygodni*, miesi*, lat|rok|roku|lata, godzin*, minut*, procent*, kilometr*, dron*, rakiet*|pocisk*, rund*, stron*, kraj*|państw*, raz|razy, milion*, mln, dolar*, euro, stopni*, grup*, autobus*, autokar*, samolot*, lot|loty|lotów, etap*, faz*, rodzin*, brygad*, punkt*, ton*, spotkań, obwod*, trzecich, latach, latami, dniach, miesiącach, tygodniach, połow*, pyta*, podpis*, załącznik*, artykuł*, wsi|wsie, miast|miasta, nocy|noce, metr*, list|listy, ciężarów*, karetek|karetki, wagon*, głos*, pociąg*, statk*, nazwiskami, rundy, półgodzin*',
    about: 'około, niemal, prawie, ponad, blisko, mniej więcej, więcej niż, mniej niż, z górą, jakieś, kilku*, kilka',
    oneForOne: 'jeden za jednego, jeden na jednego, jeden za jeden',
    remain: 'wciąż, jeszcze, nadal, pozostaje, pozostają, za kratami',
    same: 'tyle samo, tylu samo, taką samą liczbę, taka sama liczba, tę samą liczbę, identyczną liczbę, tyluż, za taką samą liczbę, tyle samo osób, tyle też, dokładnie tyle, równa liczba, równą liczbę, podobną liczbę, identyczna liczba, tyleż',
    among:
      'wśród uwolnionych|zwolnionych|przekazanych|zwróconych|jeńców|tych, wśród nich, w tym, spośród nich, z czego, z nich, z których, wśród których, w ich liczbie, między innymi, reszta, resztę, pozostał*, plus, dodatkowo, i _ innych, wraz z nimi, razem z nimi, do tego, w ich gronie, w tej grupie, jeden z nich, dwóch z nich, dwaj z nich',
    mediation:
      'pośredni*, mediac*, mediator*, mediow*, pod auspicjami, dzięki pomocy, przy udziale, przy wsparciu, z pomocą, pod egidą, pośrednictw*, pośrednik*, mediacj*, mediowa*, z inicjatywy, zaproponowan* przez, kwartet*, czwórk*, patron*, prowadził*, przewodniczył*, moderowa*, gospodarz*, stroną organizacyjną, przekazywał* wiadomości, wahadłow*, dzięki staraniom, gwarant*, pod patronatem, inicjatyw*, zorganizował*, za sprawą, przez ministra, staraniom, wysiłkom, pośrednicz*|pośrednik*|pośrednict*, mediu*|mediow*|mediac*|mediator*, wynegocjowa*, negocjowa* ~1 przez, przy ~2 pomocy|udziale|wsparciu|pośrednictwie|współudziale|zaangażowaniu, dzięki ~2 pomocy|wysiłkom|staraniom|zabiegom|mediacji|wsparciu, z ~1 udziałem|pomocą ~1 usa|katar*|turcj*, kursował*|kursuj*|krążył*, przewodnicz*|współprzewodnicz*, pod ~2 auspicjami|egidą|patronatem|kierownictwem|przewodnictwem|nadzorem|okiem, na zaproszenie, na prośbę, na wniosek, przekazywa*|przenosi*|woził*|nosił* ~4 wiadomości|propozycj*|notatk*|karteczk*, dobr* usług*, zaproponowan*|przedłożon*|przedstawion*|opracowan* ~2 przez, wysiłkom|wysiłki, orędow*, wstawiennict*, koordynowa*|koordynował*, zorganizowa*|organizowa* ~2 przez, ułatwi*, za ~2 wysiłki|pomoc|pośrednictwo|mediację|wsparcie, roli ~3 partner*, prowadzon* przez, podję* ~2 pośrednict*|mediacj*|roli, rolę mediatora, kanał*, zwoła*, posłan*, patronuj*, patronat*, pomocy udzielił*, pomog*, wsparci*, pod okiem',
    thanks:
      'podziękowa*, dziękuj*, dziękowa*, podziękow*|dziękow*|dziękuj*|dziękuje*, wdzięczn*, wyraz* ~3 wdzięczność|uznanie, docenił*|doceniaj* ~3 rol*|wysił*, podziękowano',
    threeWay: 'trójstronn*',
    host: 'gospodar*, gości*, gospodarz*, gościł*, goszcz*, organizator*, ugości*',
    leads:
      'kieruje, pokieruje, na czele, pod przewodnictwem, pod kierownictwem, przewodniczy, przewodniczący delegacji, szef* delegacji, szef* ~2 delegacji, główny negocjator, przewodzi',
    round: 'rund*, tur*, tura|turę|turze|tury',
    session: 'spotkan*, posiedzen*, rozmow*, rozmów, sesj*, konsultacj*, negocjacj*, kontakt*, obrad*',
    occasion: 'raz, próba|próby|próbą|próbę',
    exchange: 'wymian*',
    stage:
      'pierwszy etap, drugi etap, pierwszego etapu, drugiego etapu, etap, etapu, etapie, pierwsza grupa, pierwsza część, pierwszy dzień, trzeci etap, ostatni etap, druga grupa, trzeci dzień, druga część, drugiego dnia, pierwszego dnia, kolejny etap, transz*, dwudniow* wymian*, w dwóch turach, w dwóch etapach, na dwa etapy, pierwsza połowa',
    planned:
      'odbędzie, odbędą, będzie, będą, planuj*, planowan*, zaplanowan*, oczekuj*, kolejny etap, najbliższ*, spotkają, wznowią, gotow*, wrócą, uwolnią, wymienią, w przyszłym tygodniu, przygotow*, zamierza*, powinn*, ma wrócić, spotkają się, rozpocznie, rozpoczną, ruszy, ruszą, jutro, w najbliższych dniach, wyruszy, pojadą, pojedzie, omówią, przekażą, przekaże, odeślą, odda, wypuści, wypuszczą, zostaną, zostanie, dojdzie do, mają się odbyć, ma się odbyć, w przeddzień, odesłać, zapowiedzian*, powrócą, poprowadzi, wymiana ma, ma|mają|miały|miał ~1 *ać|*ić|*yć|*eć|*ąć, wkrótce, niebawem, lada dzień, lada chwila, tuż przed, bliskie porozumienia, blisko porozumienia, w ciągu najbliższych, ma|mają ~3 zostać|być|rozpocząć|odbyć|wyjść|wrócić|oddać|uwolnić|spotkać|usiąść, planowane na|planowana na|planowany na, zaplanowane|zaplanowana|zaplanowany, wyznaczono|wyznaczon*, spotka|spotkają, usiądą, wyjdą|wyjdzie, zwolni|zwolnią|uwolni|odzwajemni, oczekiwan*, spodziewan*, nazajutrz, zasiądą, siądą, zasiądzie',
    announced:
      'uzgodni*, uzgodnion*, zgodzi*, ogłosi*, podpisa*, zapowiedzi*, zaproponowa*, propon*, umówi*, dogada*, zaakceptowa*, uzgodniono, uzgodniły, zgodziły się, zgodził się, zgadzają się, przystał*, przystaj*, podpisały, podpisano, zaproponował*, proponuje, zaoferowa*, oferuje, obiecał*, zawarł*, zawarto, przyjęł* propozycj*, akceptuj*, parafowa*, parafuj*, podpis*, złożyli podpisy, podali sobie ręce, przedłuż*, przedłużen*, przeciągnięt*, wydłuż*, parafow*, sygnowa*, obieca*, obiecuj*, zobowiąz*, porozumiał*|porozumiel*, doszły|doszli do porozumienia, osiągnię*, osiągnę* porozumien*, dobił* targu, wyciąg* ręk*|dłoń, ogłosi* ~3 rozejm|zawieszenie|przerwę, jednostronn* rozejm*|zawieszen*, zielone światło, ofert*, zaoferow*, zadeklarow*|deklaruj*, ustalił*|ustalono, zgod*, obowiązywać będzie do, wspólny komunikat, mówi tak, mówią tak',
    accord: 'porozumieni*, umow*, układ*, memorandum, ugod*',
    ongoing:
      'rozpoczę*, zaczę*, trwa, trwają, kontynuowan*, kontynuuj*, wznowi*, wznawia*, ruszy*, otwar*, zebra*, drugi dzień, pierwszy etap, pozosta*, spotykają, prowadz*, rozpoczęły się, rozpoczęło się, zaczęły się, ruszyły, ruszyła, zasiedli, zasiadły, pierwszy dzień, pierwszego dnia, trzeci dzień, przy stole, obradują, spotkali się dziś, rozmawiają, przeciąga* się|ciągn* się|wlok* się, toczą się|toczy się|trwają|trwa, negocjują|rozmawiają|obradują, rozpoczęł*|zaczęł*|ruszył*, wznowion*|wznowił*, trzeci dzień|czwarty dzień, zasiad*|siedzą|siedzi ~3 stol*, w toku, w trakcie, piąty|szósty dzień, dzień drugi|trzeci|czwarty, od rana, od świtu, od wczesnych godzin, od kilku godzin',
    continues:
      'potrwa, kontynuowan*, będzie kontynuowan*, ciąg dalszy, proces trwa, wymiana trwa, nadal trwa, w najbliższych dniach, dalszy ciąg, jeszcze nie koniec, będzie trwał*, pozostal*|pozostał*|reszt* ~4 ma|mają|zostan*|będ*|trafi*, może|mogą ~1 potrwać|przeciągnąć',
    resumes: 'wznowi*, wznawia*, wznowieni*, powrót do stołu, wracają do stołu',
    duration: 'godzin*, dni, dzień',
    dayOf:
      'pierwsz*|drug* z dwóch|trzech dni, dzień pierwszy, dzień drugi, pierwsz* dzień rozmów|negocjacji|konsultacji|obrad',
    lasted:
      'trwało, trwały, trwała, zakończyły, zakończyło, po _ godzinach, godzin rozmów|negocjacji, dni rozmów|negocjacji, dobiegło, dobiegły, rozjechali, na zakończenie, po zakończeniu, zajęło, przeciągn*, dwudniowych negocjacji|rozmów, opuszczaj*, opuścił*, po ~2 negocjacjach|rozmowach|naradach|obradach, rozmawiali, dyskutowali, dwudniow*|trzydniow*|kilkugodzinn* rozm*|negocjacj*|konsultacj*|spotkan*|obrad*, po dwudniow*, trwał|trwała|trwało|trwały|trwali, spotkal* się, usiedli, zasiedli naprzeciw, siedziano, siedzieli, spędzili ~4 godzin*|dni*|wtorek|środę|czwartek|poniedziałek|piątek, rozmawiano, naradzali, obradowali, rozeszli się, rozjechali się, wyszli z, opuścili, wyszedł z, po wszystkim, za zamkniętymi drzwiami, przy zamkniętych drzwiach, po ~3 godzinach|dniach, zakończyli|zakończył* ~4 rozm*|spotkan*|rund*|obrad*|negocjac*, odbyli ~3 rozmow*|spotkan*, dobiegł* końca, pożegnali, podali sobie dłon*',
    fruitless:
      'bez porozumienia, bez przełomu, bez rezultatu, bez efektu, bez efektów, fiasko, fiask*, impas*, nie przyniosł*, nie doszło do porozumienia, nie udało się, spełzły, klęsk*, bez wyniku, ani rozejmu, bez ~1 porozumienia|przełomu|rezultat*|efekt*|wynik*|podpis*|postęp*|skutk*|konkret*|ustaleń, nie porozumie*, nie doszły do porozumienia, żadn* postęp*|przełom*|porozumieni*, zero podpisów, pat|patem|pacie, w impasie, z pustymi rękami, z niczym, rozeszli się z niczym, spełzł* na niczym, utknęł*, nie udało, ślepy zaułek, rozbieżności ~2 pozosta*, liczb ani terminów nie, przełomu nie',
    done: 'zakończy*, zakończon*, dobieg*, doszło, odbyła, odbyło, odbyły, wymieni*, wymieniły, przeprowadzi*, uwolni*, uwolnion*, przekaza*, zwolnion*, wróci*, zwrócił*, fiask*, bez porozumienia, bez przełomu, sfinalizowa*, dokona*, zakończyły, zakończyło, zakończono, wróciło, wracają, wraca, wypuścił*, wypuszczono, oddan*, przekroczył*, odzyskał*, przekazała, przekazały, przekazano, odbyły się, uwolniono, na wolności, w domu, ułaskawi*, zwrócono, zrealizowan*, objęła, odesłał*, odzyskan*, trwało, wrócił*|wrócili|wróciły|powrócił*|dotarł*|dotarli, są wolni|wolny|wolna|na wolności|w domu, odzyskal* wolność|odzyskał* wolność, przekroczyl*|przeszł*|przeszli, zostali ~2 uwolnieni|wymienieni|zwolnieni|przekazani, został ~2 uwolniony|zwolniony, wypuścił*|wypuścili|oddał*|oddali|zwolnił*|uwolnił*|przekazał*, wymienił*|wymienili, witano, powitano',
    cancelled:
      'przełoż*, odwoła*, odroczo*, odroczy*, zawies*, wstrzyma*, przerwa*, opóźni*, zerwa*, nie doszło, nie odbędzie, przełożon*, odwołan*, odroczon*, zawieszon*, zawiesz*, wstrzyman*, pauz*, zamrożon*, zamroził*, opóźnion*, zerwan*, zerwał*, opuścił* ~3 rozmow*|stół, przerwan*, przerwą, na razie nie będzie, szczytu ~6 nie będzie, spotkania ~6 nie będzie, nie dojdzie do skutku, nie dojdą do skutku, nie odbędzie się, nie odbędą się, nie odbędzie|odbędą|odbył*, nie spotka*, nie przyjad*|przyjech*, nie stawi*, odwoła*|odwołan*, przesun*|przesuw*|przesunięt*, odłoż*|odłożon*, odstąp*, zerwa*|zrywa*|zerwan*, zawies*|zawiesi*, wstrzym* ~3 rozm*|wymian*|zwoln*|dialog*|negocjac*, wycofa*|wycofuj* ~3 rozm*|negocjac*|stołu, odeszł*|odszedł|odchodz* ~2 stołu, trzasnęł* drzwiami|trzasnął drzwiami, bojkot*, do odwołania, bezterminowo, na czas nieokreślony, bez nowej daty, pod znakiem zapytania, spalił* na panewce, zablokow*, storpedow*',
    denied:
      'zdementowa*, dementuj*, zaprzecz*, nieprawd*, fałszyw*, nie odpowiada*, odrzuca* doniesienia, zaprzecza*, zaprzeczył*, zdementował*, nie jest planowan*, nie ma zaplanowan*, nie planuj*, żadn* wymian*|spotkan*|rozm*, dezinformacj*, kłamstw*, zmyślon*, odrzuci*, odrzucił*, bzdur*, manipulacj*, wykluczy*, zarzuca*, wyssan* z palca, bezpodstawn*, nie ma mowy, żadnych rozmów|negocjacji|wymian, nie prowadz*, nie toczą, żadn* ~1 wymian*|rozm*|negocjacj*|umow*|porozumien*|kontakt*, nie ma ~2 wymiany|rozmów|negocjacji|umowy|porozumienia|kontaktów, nie prowadzi*|prowadzą|prowadzimy ~2 rozm*|negocjac*, wymysł*|wymyślon*|fantazj*|plotk*|bajk*|kłamstw*|fejk*|bzdur*|bzdura, zamyka* ~2 drzwi, zatrzasn* ~2 drzwi, nie ma o czym, nie mamy o czym, nie interesuj*, wyklucz*, odrzuc*|odrzuca*, odmow*|odmawia* ~3 rozm*|dialog*|negocjac*, mówi nie|powiedział nie, dementi, dementuj*|zdementow*, nieprawdziw*, nie było żadn*, absurd*, śmieszn*, ignoruj*, nie widzi sensu, nie ma sensu, nie było ~2 wymiany|rozmów|negocjacji|spotkania, nie odmawia*, nie odmówi*, wymysły, wymysł',
    talking:
      'rozmow*, rozmów, negocjac*, negocjow*, rokowa*, spotkani*|spotkań, spotkali|spotkają|spotykają, posiedze*, sesj*, rund*, tura|turę|tury|turze|tur, konsultacj*, kontakt*, dialog*, szczyt|szczytu|szczycie, stół|stołu|stole|stołem, telefoniczn*, obrad*, zawieszeni* broni, rozejm*, przerwani* ognia, wstrzymani* ognia, plan* pokoj*, porozumieni* pokoj*, proces* pokoj*, układ* pokoj*, map* drogow*',
    truce: 'zawieszeni* broni, rozejm*, przerwani* ognia, wstrzymani* ognia',
    strife: 'wojn*, konflikt*, walk|walki|walkom, kryzys*, przemoc*, działań, atak*, ostrzał*',
    said: 'powiedzia*, poinformowa*, przekazał, przekazała, oświadczy*, ogłosi*, napisa*, według, podało, podał, podała, potwierdzi*, doda*, stwierdzi*, zdaniem, jak podaje',
    not: 'nie, nigdy, ani, bez, żaden|żadna|żadnej|żadnego|żadnych, nikt',
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
    'jed|en|nego|nemu|nym|na|ną|nej=1 dw|a|ie|óch|u|óm|oma|oje|ojga|ojgiem|aj=2 trz|y|ech|em|ema|ej=3 tro|je|jga|jgiem=3 czter|y|ech|em|ema|ej=4 czwor|o|ga|giem=4 pi|ęć|ęciu|ęcioro|ęciorga|ęcioma=5 sześ|ć|ciu|cioro|ciorga|cioma=6 siedm|iu|ioro|iorga|ioma=7 siedem=7 osiem=8 ośm|iu|ioro|iorga|ioma=8 dziewięć=9 dziewięc|iu|ioro|iorga=9 dziesięć=10 dziesięc|iu|ioro|iorga=10 jedenaście=11 jedenastu=11 jedenastoma=11 dwanaście=12 dwunastu=12 dwunastoma=12 trzynaście=13 trzynastu=13 trzynastoma=13 czternaście=14 czternastu=14 czternastoma=14 piętnaście=15 piętnastu=15 piętnastoma=15 szesnaście=16 szesnastu=16 szesnastoma=16 siedemnaście=17 siedemnastu=17 siedemnastoma=17 osiemnaście=18 osiemnastu=18 osiemnastoma=18 dziewiętnaście=19 dziewiętnastu=19 dziewiętnastoma=19 dwadzieścia=20 dwudziest|u|oma|oro=20 trzydzieści=30 trzydziest|u|oma=30 czterdzieści=40 czterdziest|u|oma=40 pięćdziesiąt=50 pięćdziesięci|u|oma=50 sześćdziesiąt=60 sześćdziesięci|u|oma=60 siedemdziesiąt=70 siedemdziesięci|u|oma=70 osiemdziesiąt=80 osiemdziesięci|u|oma=80 dziewięćdziesiąt=90 dziewięćdziesięci|u|oma=90 dwudziest|a|y|ą|ej|ego=20 trzydziest|a|y|ą|ej|ego=30 czterdziest|a|y|ą|ej|ego=40 pięćdziesiąt|a|y|ą|ej|ego=50 sześćdziesiąt|a|y|ą|ej|ego=60 siedemdziesiąt|a|y|ą|ej|ego=70 osiemdziesiąt|a|y|ą|ej|ego=80 dziewięćdziesiąt|a|y|ą|ej|ego=90 st|o|u|oma=100 dwieście=200 dwustu=200 trzyst|a|u=300 czteryst|a|u=400 pięćset=500 pięciuset=500 sześćset=600 sześciuset=600 siedemset=700 siedmiuset=700 osiemset=800 ośmiuset=800 dziewięćset=900 dziewięciuset=900 tysi|ąc|ąca|ące|ęcy|ącem|ącami=1000 tys=1000 milion||a|ów=1000000 mln=1000000 setka=100 setkę=100 tuzin=12',
  numberLinks: '',
  compoundNumbers: false,
  ordinals:
    'pierwsz*, drug*, trzeci*, czwarty|czwartego|czwartemu|czwartym|czwarta|czwartej|czwartą|czwarte|czwartych, piąty|piątego|piątemu|piątym|piąta|piątej|piątą|piąte|piątych, szóst*, siódm*, ósm*, dziewiąt*, dziesiąt*',
}
