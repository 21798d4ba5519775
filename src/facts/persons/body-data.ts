/** Beginnings of words, folded, all languages in one list. */
const stems = (written: string): RegExp => new RegExp(`^(?:${written.trim().split(/\s+/).join('|')})`, 'u')

/**
 * Nouns in front of the name of a side that make one name with it: "l'esercito sudanese", "la Guardia nacional drusa",
 * "власти Армении", "الجيش السوداني". Those that are words for people counted stand nowhere here.
 */
export const BODIES = stems(`
  govern gobiern gouvern regierung arm[eé]e army$ ejercit esercit exercit autorid autorit behord authorit
  forces?$ fuerzas?$ forz[ae]$ forcas?$ streitkraft truppen$ troupes$ tropas$ milici miliz guardias?$ gardes?$
  nationale?$ nazionale$ nacional$ regular regolar minist presid junta junte giunta regime regimen
  mouvement movimient moviment gruppo$ groupe$ grupo$ fronte?$ frente$ services?$ servicio servizi servico
  direccion direction dirigeants leadership administration administracion amministrazion administracao
  organisation organizacion organizzazion organizacao gruppe$ fuhrung bewegung
  rzad wojsk wladz sily$ sil$ silom silami ruch[ua]?$ administracj organizacj ministerstw
  власт арми[яеию] армі[яєюї] правительств уряд войск військ режим хунт движени рух$ рухом руху группировк угрупован
  администраци адміністраці министерств міністерств минобороны міноборони президент силы$ сил$ силам силами сили$
  спецслужб секретн
  و?[بل]?ال(?:حكومه|جيش|قوات|سلطات|حركه|جماعه|جبهه|حرس)$ و?[بل]?(?:حكومه|جيش|قوات|سلطات|حركه|جماعه|ميليشيا|مليشيا)$
  و?لل(?:حكومه|جيش|قوات|سلطات|حركه|جماعه)$ و?[بل]?(?:متمردو|متمردي|مسلحو|مسلحي|وزاره|رياسه|اداره)$
  و?[بل]?الوطني$`)

/** Between such a noun and the name: "l'armée du Soudan", "the government of Mali", "Regierung in Kinshasa". */
export const BODY_LINKS: ReadonlySet<string> = new Set(
  'of of|the de de|la de|l de|los de|las del du des d di del dell della dei degli delle do da dos das der von in w в у'.split(
    ' ',
  ),
)
