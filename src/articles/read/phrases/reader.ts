/** First and second person, for boxes that speak to the reader. Only outside quotations; upper-case US is a country. */
const READER: Readonly<Record<string, RegExp>> = {
  en: /\b(?:[Ww]e|[Ww]e're|[Ww]e've|[Oo]ur|us|[Yy]ou|[Yy]our|[Yy]ou're|[Yy]ou'll|[Yy]ourself)\b/u,
  ru: /(?<!\p{L})(?:мы|нас|нам|нами|наш\p{L}*|вы|вас|вам|вами|ваш\p{L}*)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:ми|нас|нам|нами|наш\p{L}*|ви|вас|вам|вами|ваш\p{L}*)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:wir|uns|unser\p{L}*|Sie|Ihnen|Ihr|Ihre[nmrs]?)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:nous|notre|nos|vous|votre|vos)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:nosotros|nuestr[oa]s?|usted(?:es)?|tu|tus|nos|vuestr[oa]s?)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:noi|nostr[oaie]|voi|vostr[oaie]|tuo|tua|tuoi|tue|ci)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:nós|noss[oa]s?|vocês?|teu|tua|nos)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:my|nas|nam|nami|nasz\p{L}*|wam|wasz\p{L}*|twój|twoj\p{L}*|państwo|państwa|ciebie)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:biz|bizi|bizim|bize|siz|sizi|sizin|size|\p{L}+(?:ınız|iniz|unuz|ünüz)\p{L}*|\p{L}+(?:ımız|imiz|umuz|ümüz)\p{L}*)(?!\p{L})/iu,
  // Many other words end like the pronouns that hang on nouns: only on what boxes speak of.
  ar: /(?<!\p{L})(?:نحن|لنا|إننا|أنت|لكم|[بلوف]?(?:صحافت|موقع|نشرت|قنات|قراء|دعم|مساعدت|مساهمت|تبرع|تبرعات|مشاركت|ثقت|مهمت|فريق|عمل|اشتراك|بريد|رسالت|صفحت|حساب|خدمات)(?:نا|كم|ك))(?!\p{L})/u,
  zh: /我们|我們|您|你|本报|本報/u,
}

/** True where the text speaks to its reader outside quotations. */
export function addressesReader(text: string, language: string | null): boolean {
  const pattern = READER[language ?? 'en'] ?? READER.en
  return pattern?.test(withoutQuotes(text)) ?? false
}

/** Text between quotation marks left out, unclosed ones up to the end. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*(?:”|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)|「[^」]*(?:」|$)|"[^"]*(?:"|$)/g, ' ')
}
