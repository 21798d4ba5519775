import type { Worded } from './kind.js'

/** Somebody has died, and the news is a life. */
export const obituary: Worded = {
  en: `
    dies at, dies aged, dead at _, is dead at, died ~8 aged _, died ~8 at his|her home,
    died ~4 heart failure|cancer, has died, passed away,
    died on|last monday|tuesday|wednesday|thursday|friday|saturday|sunday ~8 he|she was _, an obituary,
    survived by his|her, funeral of ~4 negotiator|diplomat|lawyer|mediator|spy|agent,
    late negotiator|mediator|spymaster,
    spy|agent|negotiator ~8 dies|has died, dies|died ~4 spy|spymaster
  `,
  ru: `
    ^умер|умерла|скончался|скончалась, умер|умерла|скончался|скончалась ~6 возрасте,
    скончал* ~4 на ~2 году жизни, на ~2 году жизни, ушел|ушла из жизни,
    не стало ~4 разведчик*|дипломат*|адвокат*|переговорщик*, некролог, прощани* с ~3 разведчик*|дипломат*,
    простились с, скончался адвокат|дипломат|разведчик|посредник, умер* разведчик*|адвокат*|дипломат*|посредник*,
    похоронят ~3 в
  `,
  uk: `
    ^помер|померла, помер|померла ~6 віці|році, у віці _ років ~2 помер|померла, на ~2 році життя,
    пішов|пішла з життя, не стало ~4 дипломат*|розвідник*|перемовник*, відійшов|відійшла у вічність,
    помер дипломат|розвідник|адвокат|посередник, некролог, прощання з ~3 дипломат*|розвідник*
  `,
  de: `
    zum tod von, zum tode von, nachruf auf, ist ~8 gestorben, ist ~3 tot, starb ~8 im alter von,
    mit _ jahren gestorben, im alter von _ jahren, ist ~10 verstorben,
    trauer um ~4 unterhändler|diplomat*|anwalt|vermittler, gestorben der mann,
    spion*|agent* ~8 gestorben|tot|verstorben, tod ~2 spions|agenten
  `,
  fr: `
    ^mort de|du, ^décès de|du, s est éteint|éteinte, est mort|morte ~8 à l âge, est mort ~4 à _ ans,
    est décédé|décédée, à l âge de _ ans, ^disparition de|du, meurt à _ ans, mort à _ ans, nous a quittés,
    obsèques de ~4 négociateur|diplomate|avocat,
    espion ~8 est mort|décédé|meurt
  `,
  es: `
    ^muere ~3 a los _ años, muere a los, murió ~6 a los _ años, ha muerto ~6 a los, falleció, fallece,
    ha fallecido, a la edad de _, ^muere el|la ~3 negociador*|diplomático|abogado|espía|mediador*, obituario,
    despiden a ~4 negociador|diplomático,
    ^muere|murió|fallece|falleció ~5 espía|agente|diplomático|negociador*, espía ~8 muere|murió|fallece
  `,
  it: `
    ^addio a, ^morto ~4 a _ anni, è morto ~4 a _, è morta ~4 a, è morto a|ieri|il|all, è morta a|ieri|il,
    si è spento|spenta, ^scomparso ~4 ambasciatore|diplomatico|mediatore|negoziatore, è scomparso,
    all età di _ anni, lutto per, ^muore a _ anni,
    ^morto|morta ~5 spia|agente|diplomatico|negoziatore, ^è morto|morta, spia ~8 è morto|morta
  `,
  pt: `
    ^morre ~3 aos _ anos, ^morreu ~4 aos _ anos, morre aos, morreu aos, morreu ~8 aos _ anos, faleceu, falece,
    aos _ anos ~3 morreu|morre, ^morre o|a ~3 negociador*|diplomata|advogado|espião|mediador*,
    ^morreu o|a ~3 negociador*|diplomata|advogado|espião|mediador*, obituário, velório de,
    ^morreu ~5 espião|espiã|agente|diplomata|negociador*, ^morre ~5 espião|espiã|agente, espião ~8 morreu|morre
  `,
  pl: `
    ^zmarł|zmarła, nie żyje ~4 dyplomata|negocjator|mecenas|szpieg|prawnik|generał|mediator|agent,
    zmarł|zmarła ~6 w wieku, w wieku _ lat ~2 zmarł|zmarła, odszedł ~4 w wieku,
    zmarł ~3 mecenas|dyplomata|negocjator|szpieg|prawnik, pożegnanie ~3 dyplomaty|negocjatora,
    szpieg|agent ~8 nie żyje|zmarł
  `,
  tr: `
    avukatı|diplomatı|diplomat|müzakereci|arabulucu|casus|ajan ~3 hayatını kaybetti|öldü|vefat,
    _ yaşında ~6 öldü|hayatını|vefat|yaşama, vefat etti, son yolculuğuna, yaşamını yitiren diplomat|casus,
    hayata gözlerini,
    casus*|ajan* ~8 öldü|hayatını kaybetti
  `,
  ar: `
    ^رحيل, ^وفاة, توفي ~8 عن, عن عمر ~3 عاما|سنة|ناهز, رحل ~4 عن, ^نعي, وافته المنية, غيبه الموت, غيب الموت,
    توفي في|أمس|اليوم|مساء|صباح
  `,
  zh: `
    去世, 逝世, 病逝, 辞世, 享年, 终年, 讣告
  `,
}
