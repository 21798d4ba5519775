import type { Worded } from './kind.js'

/** The dead of wars long past, and what museums give back. */
export const oldWar: Worded = {
  en: `
    world war, second world war, first world war, wwii, korean war dead|remains, vietnam war, civil war era,
    nineteenth century, th century, colonial era|troops|rule, skull|skulls, exhum*, archaeolog*,
    ancestral remains, human remains from, looted, artefact*, artifact*, soviet era remains, red army soldiers,
    wehrmacht
  `,
  ru: `
    великой отечественной, второй мировой, первой мировой, красноармейц*, вермахт*, поисковик*,
    поисковый отряд|отряды, эксгум*, колониальн*, век*|столети* ~2 сражени*, черепа|черепов, археолог*, реликви*,
    времен войны _, павших в _ год*, советских воинов, советских солдат
  `,
  uk: `
    другої світової, першої світової, червоноармійц*, вермахт*, пошуковц*, пошуковий загін, ексгум*, колоніальн*,
    черепи|черепів, археолог*, реліквії|реліквій, воїнів упа, січових стрільців
  `,
  de: `
    zweiten weltkrieg*, ersten weltkrieg*, weltkriegs*, wehrmacht, exhum*, jahrhundert, kolonial*, schädel,
    archäolog*, raubkunst, kriegsgräber*, gebeine, kulturgut, kulturgüter
  `,
  fr: `
    seconde guerre mondiale, première guerre mondiale, grande guerre, poilus, exhum*, siècle, colonia*,
    crâne|crânes, archéolog*, restes humains, restitution d|des ~3 crânes|œuvres, guerre d algérie,
    guerre d indochine
  `,
  es: `
    segunda guerra mundial, primera guerra mundial, guerra civil, exhum*, siglo xix|xviii|xx, colonial*, cráneo*,
    arqueólog*, división azul, guerra de las malvinas, malvinas, fosa común
  `,
  it: `
    seconda guerra mondiale, prima guerra mondiale, grande guerra, esum*, secolo, colonial*, teschi, crani di,
    archeolog*, alpini, caduti sul don, onorcaduti, fronte russo, armir
  `,
  pt: `
    segunda guerra mundial, primeira guerra mundial, grande guerra, exum*, século xix|xviii|xx,
    colonial|coloniais, crânio*, arqueólog*, guerra colonial, guerra do ultramar, ex combatentes
  `,
  pl: `
    drugiej wojny światowej, ii wojny światowej, pierwszej wojny światowej, i wojny światowej, _ roku wróciły,
    z _ roku wróciły, ekshum*, wehrmacht*, wieku ~3 powstańc*, kolonialn*, czaszki|czaszek, archeolog*,
    ofiar zbrodni wołyńskiej, wołyńskiej, katyń*, września 1939, armii krajowej, czerwonoarmist*
  `,
  tr: `
    ikinci dünya savaşı*, birinci dünya savaşı*, kore savaşı*, yüzyıl*, kafatas*, arkeolog*,
    mezarlarından çıkarıl*, çanakkale savaşı, kurtuluş savaşı, sömürge*
  `,
  ar: `
    الحرب العالمية, القرن ~1 عشر, القرن التاسع, القرن ~2 الماضي, الاستعمار*, المقاومة الشعبية, جماجم|جمجمة,
    رفات ~3 مقاوم*|شهداء المقاومة|الثورة, نبش, حرب التحرير, آثار منهوبة, قطع أثرية
  `,
  zh: `
    二战, 一战, 第二次世界大战, 第一次世界大战, 抗日, 抗美援朝, 志愿军, 远征军, 烈士遗骸, 十九世纪, 殖民, 头骨, 考古, 文物, 出土
  `,
}
