const words = (written: string): ReadonlySet<string> => new Set(written.split(' '))

/** In front of who did it, by language: what is "by" in one is "of" in another. */
export const GIVER_MARKS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('by'),
  de: words('von vom durch seitens'),
  fr: words('par'),
  es: words('por'),
  it: words('da dal dall dallo dalla dai dagli dalle'),
  pt: words('por pelo pela pelos pelas'),
  pl: words('przez'),
  ru: words('от'),
  uk: words('від'),
}

/** Phrases in front of who did it, by language, as they end in front of a name: keys of tokens parted by blanks. */
export const AGENT_PHRASES: Readonly<Record<string, RegExp>> = {
  en: /(?:^| )(?:on the part of|at the initiative of|from the hands of)(?: the)?$/u,
  de: /(?:^| )(?:von|auf) (?:der )?seiten?(?: (?:der|des|von|vom))?$|(?:^| )aus den handen (?:der|des|von)$/u,
  fr: /(?:^| )(?:de la part|des mains|par l entremise|a l initiative|du cote)(?: (?:de|du|des|d))?(?: (?:la|l|les))?$/u,
  es: /(?:^| )(?:por|de) (?:la )?parte(?: (?:de|del))?(?: (?:la|las|los|el))?$|(?:^| )(?:de|por) (?:las )?manos? (?:de|del)(?: (?:la|las|los|el))?$/u,
  it: /(?:^| )(?:da|dalla) parte(?: (?:di|del|dell|dello|della|dei|degli|delle))?$|(?:^| )(?:per mano|ad? opera|dalle mani) (?:di|del|dell|dello|della|dei|degli|delle)$/u,
  pt: /(?:^| )(?:por|da) parte(?: (?:de|do|da|dos|das))?$|(?:^| )(?:pela|pelas|das) maos? (?:de|do|da|dos|das)$/u,
  pl: /(?:^| )(?:ze? strony|z rak|po stronie)$/u,
  ru: /(?:^| )(?:со? стороны|из рук|силами)$/u,
  uk: /(?:^| )(?:з боку|із боку|зі сторони|з рук|силами)$/u,
  ar: /(?:^| )و?(?:من (?:قبل|جانب|طرف|جهه|لدن|ايدي)|علي (?:يد|ايدي)|عن طريق)$/u,
}
