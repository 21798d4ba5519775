/** Before the name or agency of who took a picture. */
const CREDIT_WORD =
  '(?:file |stock |archive |courtesy |handout )?(?:photo(?:s|graph(?:s|er|y)?)?|image[sn]?|pictures?|picture credit|screenshot|screengrab|illustration|graphic|infographic|credits?|still)|фото(?:графи[яи])?|иллюстраци[яи]|скриншот|снимок|архивное фото|ілюстрація|світлина|скріншот|foto(?:s|graf[íi]a|grafia)?|archivfoto|symbolbild|bild(?:er|quelle|rechte)?|grafik|crédits?|crédito|cortesía|imagen|immagine|imagem|reprodução|divulgação|fot\\.|zdjęcie|fotoğraf|görsel|صورة|تصوير|الصورة|图片(?:来源)?|圖片(?:來源)?|图源|圖源|摄影|攝影|资料图|資料圖'

/** Agencies and archives whose name ends a caption. */
const AGENCY =
  '(?:the )?(?:tass|тасс|afp|афп|ap|ap photo|associated press|reuters|рейтерс?|epa(?:-efe)?|efe|ansa|dpa|apa|pap|pa(?: media| wire| images)?|xinhua|getty(?: images)?|shutterstock|anadolu(?: agency| ajansı)?|aa|ukrinform|укринформ|укрінформ|unian|уніан|униан|ria(?: novosti)?|риа(?: новости)?|sputnik|bloomberg|zuma(?: press)?|alamy|istock|imago(?: images)?|keystone|belga|nurphoto|sipa(?: press)?|kyodo(?: news)?|yonhap|depositphotos|unsplash|flickr|wikimedia(?: commons)?|wikipedia|handout|scanpix|ntb|tt|ritzau|lehtikuva|picture[ -]alliance|abaca|la ?presse|europa press|lusa|agência brasil|iha|dha|i̇ha|wam|spa|qna|petra|sana|irna|isna|fars|tasnim|press service|press office|пресс-служба|прес-служба|pressedienst|新华社|新華社|视觉中国|cfp|中新社|法新社|路透社|美联社|美聯社|إ\\.ب\\.أ|أ ف ب|أ\\.ف\\.ب|رويترز|الأناضول|وكالات|وام|واس|سانا)'

/** Pointers into a picture that captions begin with. */
const PICTURE_POINTER =
  '(?:file|pictured|above|left|right|top|bottom|caption|watch|video)\\s*[:—–|-]\\s|(?:in this (?:photo|image|picture|file)(?!\\p{L})|a (?:handout|still|file) (?:photo|picture|image)(?!\\p{L})|на (?:фото|снимке|фотографии|архивном фото)(?!\\p{L})|на (?:світлині|знімку|фото)(?!\\p{L})|auf (?:dem|diesem) (?:bild|foto|archivbild)|sur (?:la|cette) (?:photo|image)|en (?:la|esta) (?:foto|imagen|fotografía)|nella foto|na foto|na imagem|na zdjęciu|fotoğrafta|في الصورة|图为|圖為|资料图|資料圖)'

/** A line that begins with a credit: `Photo: …`. */
export const CREDIT_START = new RegExp(`^(?:${CREDIT_WORD})(?:\\s*[:：|/©]|\\s+©)`, 'iu')

/** The same without a colon; such a line may also be a sentence about pictures. */
export const CREDIT_START_WORDS = new RegExp(`^(?:${CREDIT_WORD}) (?:by|from|courtesy|credit|von|par|de|di|per) `, 'iu')

/** A line that ends with a credit: `… Photo: …` or `… (Photo by …)`. */
export const CREDIT_END = new RegExp(
  `(?:^|[\\s(\\[|/.])(?:${CREDIT_WORD})\\s*(?:credit\\s*)?(?:[:：/©]\\s*[^.!?]{2,80}(?<![.!?])$|(?:[:：/©]|by(?!\\p{L}))\\s*[^.!?]{2,80}[)\\]]\\.?$)`,
  'iu',
)

/** A line that ends with an agency. */
export const AGENCY_END = new RegExp(`(?:^|[\\s/|(,.–—-])${AGENCY}\\)?\\.?$`, 'iu')

/** A line that begins with an agency and a slash. */
export const AGENCY_START = new RegExp(`^(?:${AGENCY})\\s*/\\s*\\S`, 'iu')

/** A line that points into a picture. */
export const POINTER_START = new RegExp(`^(?:${PICTURE_POINTER})`, 'iu')
