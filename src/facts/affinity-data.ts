/** Beginnings of words, folded, all languages in one list. */
const stems = (written: string): RegExp => new RegExp(`^(?:${written.trim().split(/\s+/).join('|')})`, 'u')

/** People of a group that is no state. */
export const GROUP_PEOPLE = stems(`
  guerrill guerill guerrilh rebel rebell insurg insurrect insurret aufstandisch milici milizi milita miliz militant
  jihadi dschihad paramilit islamist partyzan powstanc bojownik bojowc rebeliant
  повстанц повстан боевик бойовик мятежник заколотник партизан джихадист джихадіст ополченц ополченец
  isyanci gerilla militan milis متمرد مسلح مسلحي جهادي حوثي ميليشيا`)

/** People in the service of a state, and those whom a group took hostage. */
export const STATE_PEOPLE = stems(`
  soldier soldat soldad servicem policem policia polizist policier poliziott policjan gendarm gendarmen
  hostage geisel otage rehen rehenes ostagg refem refens zakladnik verschlepp entfuhrt secuestrad sequestr
  soldati zolnierz солдат солдаты военнослужащ військовослужбовц полицейск поліцейськ жандарм заложник заручник
  asker polis jandarma rehine جندي جنود رهين رهاين شرطي دركي عسكريين عسكريي`)
