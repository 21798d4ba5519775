/** Beginnings of words, folded, all languages in one list. */
const stems = (written: string): RegExp => new RegExp(`^(?:${written.trim().split(/\s+/).join('|')})`, 'u')

/** People of a group that is no state. */
export const GROUP_PEOPLE = stems(`
  guerrill guerill guerrilh rebel rebell insurg insurrect insurret aufstandisch milici milizi milicj miliz militan
  jihadi dschihad paramilit islamist fighter combatan kampfer gunm(?:a|e)n bewaffnet maquisard
  partyzan powstanc bojownik bojowc rebeliant islamisci dzihadyst separatyst
  повстанц повстан боевик бойовик мятежник заколотник партизан джихадист джихадіст ополченц ополченец
  исламист ісламіст сепаратист
  isyanci gerilla militan milis savasci orgut متمرد مسلح مسلحي جهادي حوثي ميليشيا مقاتل`)

/** People in the service of a state, and those whom a group took hostage. */
export const STATE_PEOPLE = stems(`
  soldier soldat soldad servicem policem policia polizist policier poliziott policjan gendarm gendarmen
  troops militaire militares?$ militari$ carabinier policial
  hostage geisel otage rehen rehenes ostagg refem refens zakladnik verschlepp entfuhrt secuestrad sequestr
  soldati zolnierz wojskow солдат солдаты военнослужащ військовослужбовц полицейск поліцейськ жандарм заложник заручник
  военны[хем] військови[хм]$ військових$ милиционер
  asker polis jandarma rehine جندي جنود رهين رهاين شرطي دركي عسكريين عسكريي عسكري`)

/** The same in Chinese. */
export const GROUP_SIGNS = /武装分子|武装人员|反叛|叛军|游击队|圣战|民兵|反政府/u
export const STATE_SIGNS = /士兵|军人|官兵|警察|警员|宪兵|政府军|人质/u
