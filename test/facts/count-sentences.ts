/**
 * Single sentences, two of them parted by a blank line where the second leans on the first, and what each side let
 * go as they tell it: `RU` for what Russia let go, `UA` for what Ukraine did, `total` for a figure for both.
 */
export interface CountSentence {
  readonly language: string
  readonly text: string
  readonly RU?: number
  readonly UA?: number
  readonly total?: number
  /** Civilians among or beside those whom this side let go. */
  readonly civilians?: { readonly RU?: number; readonly UA?: number }
}

const one = (language: string, text: string, facts: Omit<CountSentence, 'language' | 'text'>): CountSentence => ({
  language,
  text,
  ...facts,
})

export const COUNT_SENTENCES: readonly CountSentence[] = [
  one('en', 'Russia and Ukraine swapped 115 prisoners of war each on Saturday.', { RU: 115, UA: 115 }),
  one('en', 'Kyiv and Moscow conducted a 103-for-103 prisoner exchange.', { RU: 103, UA: 103 }),
  one('en', 'Russia returned 189 Ukrainians, while Ukraine handed over 150 Russian soldiers.', { RU: 189, UA: 150 }),
  one('en', 'The exchange involved 230 prisoners in total, 115 from each side, Russia and Ukraine said.', {
    RU: 115,
    UA: 115,
    total: 230,
  }),
  one('en', 'Ukraine received the bodies of 909 fallen soldiers from Russia.', { RU: 909 }),
  one(
    'en',
    'Ukraine brought back 95 servicemen from Russian captivity.\n\nRussia got 95 of its soldiers back in return.',
    { RU: 95, UA: 95 },
  ),
  one('en', 'Ukraine got 185 soldiers and 20 civilians back from Russian captivity.', {
    RU: 185,
    civilians: { RU: 20 },
  }),
  one('en', 'A total of 390 people were exchanged by Russia and Ukraine.', { total: 390 }),
  one('ru', 'Россия и Украина обменялись пленными по формуле «95 на 95».', { RU: 95, UA: 95 }),
  one('ru', 'Стороны обменяли по 103 военнопленных, сообщили в Москве и Киеве.', { RU: 103, UA: 103 }),
  one('ru', 'Из украинского плена возвращены сто пятьдесят российских военнослужащих.', { UA: 150 }),
  one('ru', 'Взамен украинской стороне переданы 189 пленных ВСУ.', { RU: 189 }),
  one('ru', 'Киев передал Москве тела 34 погибших военных, Россия передала Украине тела 909 солдат.', {
    RU: 909,
    UA: 34,
  }),
  one('uk', 'Україна та Росія провели обмін за формулою 150 на 150.', { RU: 150, UA: 150 }),
  one('uk', 'З російського полону повернулися 189 захисників, серед них троє цивільних.', {
    RU: 189,
    civilians: { RU: 3 },
  }),
  one('uk', 'Росії передали 150 її військових, а Україна повернула 189 українців.', { RU: 189, UA: 150 }),
  one('uk', 'Сторони звільнили по двісті полонених кожна, повідомили Київ і Москва.', { RU: 200, UA: 200 }),
  one('de', 'Russland und die Ukraine tauschten je 95 Gefangene aus.', { RU: 95, UA: 95 }),
  one('de', 'Moskau übergab 189 ukrainische Soldaten und erhielt 150 russische Kriegsgefangene zurück.', {
    RU: 189,
    UA: 150,
  }),
  one('de', 'Aus russischer Gefangenschaft kehrten zweihundert Ukrainer heim.', { RU: 200 }),
  one('de', 'Insgesamt kamen 230 Gefangene aus Russland und der Ukraine frei, auf jeder Seite 115.', {
    RU: 115,
    UA: 115,
    total: 230,
  }),
  one('fr', "La Russie et l'Ukraine ont échangé 103 prisonniers de guerre chacune.", { RU: 103, UA: 103 }),
  one('fr', 'Moscou a rendu 189 Ukrainiens, contre 150 soldats russes libérés par Kiev.', { RU: 189, UA: 150 }),
  one('fr', "L'échange, selon la formule 150 contre 150, a été confirmé par Kiev et Moscou.", { RU: 150, UA: 150 }),
  one('fr', "La Russie a remis à l'Ukraine les corps de 909 soldats.", { RU: 909 }),
  one('es', 'Rusia y Ucrania intercambiaron 103 prisioneros por cada lado.', { RU: 103, UA: 103 }),
  one('es', 'Kiev recuperó a 189 militares ucranianos y Moscú recibió a 150 soldados rusos.', { RU: 189, UA: 150 }),
  one('es', 'El canje de 95 por 95 fue confirmado por Rusia y Ucrania.', { RU: 95, UA: 95 }),
  one('es', 'Rusia entregó a Ucrania los cuerpos de 909 soldados caídos.', { RU: 909 }),
  one('it', 'Russia e Ucraina si sono scambiate 103 prigionieri ciascuna.', { RU: 103, UA: 103 }),
  one('it', 'Mosca ha liberato 189 militari ucraini, Kiev 150 soldati russi.', { RU: 189, UA: 150 }),
  one('it', "La Russia ha consegnato all'Ucraina i corpi di 909 soldati.", { RU: 909 }),
  one('pt', 'Rússia e Ucrânia trocaram 103 prisioneiros cada uma.', { RU: 103, UA: 103 }),
  one('pt', 'Moscou devolveu 189 ucranianos e recebeu 150 soldados russos.', { RU: 189, UA: 150 }),
  one('pt', 'A Rússia entregou à Ucrânia os corpos de 909 soldados.', { RU: 909 }),
  one('pl', 'Rosja i Ukraina wymieniły się jeńcami w formule 103 za 103.', { RU: 103, UA: 103 }),
  one('pl', 'Z rosyjskiej niewoli wróciło 189 Ukraińców, a 150 Rosjan wróciło do domu.', { RU: 189, UA: 150 }),
  one('pl', 'Rosja i Ukraina uwolniły po 95 jeńców.', { RU: 95, UA: 95 }),
  one('tr', 'Rusya ve Ukrayna karşılıklı 103 savaş esirini serbest bıraktı.', { RU: 103, UA: 103 }),
  one('tr', 'Rusya 189 Ukraynalı askeri, Ukrayna ise 150 Rus askerini serbest bıraktı.', { RU: 189, UA: 150 }),
  one('tr', "Rusya ile Ukrayna arasında 95'e karşı 95 esir takası yapıldı.", { RU: 95, UA: 95 }),
  one('ar', 'تبادلت روسيا وأوكرانيا 103 أسرى من كل جانب.', { RU: 103, UA: 103 }),
  one('ar', 'أفرجت روسيا عن 189 أسيراً أوكرانياً مقابل 150 جندياً روسياً أفرجت عنهم أوكرانيا.', { RU: 189, UA: 150 }),
  one('ar', 'سلمت روسيا إلى أوكرانيا جثامين 909 جنود.', { RU: 909 }),
  one('zh', '俄罗斯和乌克兰各释放103名战俘。', { RU: 103, UA: 103 }),
  one('zh', '俄方释放189名乌克兰战俘，乌方释放150名俄罗斯士兵。', { RU: 189, UA: 150 }),
  one('zh', '俄乌双方共有230名战俘获释。', { total: 230 }),
]
