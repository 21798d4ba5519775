import { source, wholeLine } from './pattern.js'

/** Lines that are no part of any article, wherever they stand. */
const DEBRIS = [
  // advertising, players, sharing, comments
  '(?:advertisement|advertising|advert|sponsored|ad|ads|promoted|caption|photos?|gallery|slideshow|(?:image|photo|slide|picture) \\d+ (?:of|/)[ /]*\\d+|story continues below(?: advertisement)?|continue reading(?: below| the main story)?|article continues (?:after|below).{0,40}|scroll (?:down )?(?:to|for).{0,40})',
  '(?:реклама|на правах рекламы|продолжение (?:после|под) реклам\\p{L}*|werbung|anzeige|publicité|publicidad|pubblicità|publicidade|reklama|reklam|إعلان|إعلانات|广告|廣告)',
  '(?:share|share this(?: article| story| post)?|share on .{2,20}|tweet|email|print|copy link|comments?|leave a comment|\\d+ comments?|view comments|show comments|join the conversation|post a comment|save|bookmark|like|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram)',
  '(?:поделиться|поделитесь|комментарии|комментировать|распечатать|скопировать ссылку|поділитися|поділіться|коментарі|коментувати|роздрукувати|teilen|kommentare|drucken|merken|partager|commenter|commentaires|imprimer|compartir|comentarios|imprimir|condividi|commenti|stampa|compartilhar|comentários|udostępnij|komentarze|drukuj|skomentuj|paylaş|yorumlar|yorum yap|yazdır|مشاركة|شارك|تعليقات|طباعة|分享|评论|評論|打印|收藏|点赞)',
  '(?:loading|play|pause|mute|unmute|close|open|menu|skip|back to top|expand|show more|load more|see more|view more|read full article|tap to .{2,20}|click (?:here|to).{0,60})(?:\\.\\.\\.|…)?',
  '(?:empfohlener (?:externer |redaktioneller )?inhalt|externer inhalt|video player is loading|this is a modal window|beginning of dialog window|(?:this )?audio is (?:auto[- ]?generated|read by).{0,120})',
  // lengths and ways of reading
  '(?:\\d+[- ]?(?:min(?:ute)?s?\\.?)(?: (?:of )?read(?:ing)?(?: time)?)?|(?:reading time|read time|time to read|est\\. reading time).{0,20})',
  '(?:(?:время чтения|час читання|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|czas czytania|okuma süresi|مدة القراءة|阅读时间|閱讀時間).{0,24})',
  '(?:читать|читати|чтение|lectura|lecture|lesedauer)?\\s*(?:~|≈)?\\s*\\d+\\s*(?:мин(?:ут\\p{L}*)?|хв(?:илин\\p{L}*)?|min(?:uten|utes|utos|uti)?|dk|dakika|دقائق|دقيقة|分钟|分鐘)\\.?(?: (?:чтения|читання|lesezeit|de lecture|de lectura|di lettura|de leitura|czytania|okuma|قراءة))?',
  '(?:listen to (?:this )?(?:article|story).{0,40}|(?:this )?(?:article|audio) (?:is|was) (?:voiced|read).{0,60})',
  // where a copy came from
  '(?:original url|original link|source url|permalink|short link|canonical url|via|url|link)\\s*:?(?:\\s*<?https?://\\S+>?)?',
  '<?https?://\\S+>?',
  '(?:источник|джерело|quelle|fuente|fonte|źródło|kaynak|المصدر|来源|來源|source)\\s*[:：].{0,40}',
  // tags and topics
  '(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|more on(?: this)?|read more about|in this (?:article|story)|теги|тэги|темы|рубрик[аи]|ключевые слова|теми|мітки|schlagworte|themen|mots[- ]clés|etiquetas|temas|tag|argomenti|tópicos|assuntos|tagi|tematy|etiketler|konular|الوسوم|كلمات مفتاحية|标签|標籤|关键词|關鍵詞)\\s*[:：].{0,200}',
  // counters and rules
  '[\\d\\s.,:;|/()+%$€£&•·*_–—-]+',
  // typos and corrections wanted
  '(?:если вы (?:нашли|заметили)|нашли ошибку|заметили ошибку|якщо (?:ви )?(?:знайшли|помітили)|знайшли помилку|помітили помилку|found (?:a|an) (?:typo|error|mistake)|spotted an error|see an error|si detecta|se trovi un errore|zauważyłeś błąd).{0,160}',
]

/** Ends of articles: rights, masthead, who to write to. May be whole sentences. */
const COLOPHON = [
  '(?:©|\\(c\\)|copyright)\\s?.{0,200}',
  '.{0,120}(?:all rights reserved|все права защищены|усі права захищені?о?|всі права захищено|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|wszelkie prawa zastrzeżone|(?:tüm|her) hak(?:ları|kı) saklıdır|جميع الحقوق محفوظة|版权所有|版權所有).{0,160}',
  '(?:this (?:article|story|material|piece|post) (?:was |has been |is |originally |first )+(?:published|appeared|republished|syndicated|produced).{0,200})',
  '(?:(?:this|the) material may not be (?:published|broadcast|rewritten|redistributed)|reproduction (?:in whole|of)|no part of this).{0,200}',
  '(?:send|email|share|got|have) (?:us )?(?:a |your |news )?(?:tips?|letters?|story ideas?|feedback|corrections?)\\b.{0,160}',
  '.{0,120}(?:follow (?:us|him|her|them|me|@\\w+|\\p{L}+ \\p{L}+) on|(?:contact|e-?mail|reach|find) (?:us|him|her|me|@\\w+) (?:on|at|via)) (?:twitter|x|facebook|instagram|telegram|linkedin|threads|bluesky|@|[\\w.]+@).{0,120}',
  'the (?:author|writer|columnist) (?:of this (?:article|piece|column) )?(?:is an?|teaches|writes|works|lives|can be) .{0,200}',
  '(?:with|includes?) (?:additional )?(?:inputs?|reporting|material) (?:from|by) .{2,80}',
  '(?:except for the headline|this (?:story|article|report) has not been edited).{0,200}',
  '(?:first )?published (?:by|on|in)\\b.{0,80}',
  '(?:reporting|additional reporting|writing|editing|edited|written|compiled|translated|produced) by .{2,120}',
  '(?:перепечатка|копирование|использование материалов|при цитировании|передрук|копіювання|використання матеріалів|при цитуванні).{0,200}',
  '(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核)\\s*[:：].{0,40}',
  '(?:未经授权|未經授權|转载请|轉載請).{0,80}',
]

/** A whole line that is no part of any article. */
export const DEBRIS_LINE = wholeLine(...DEBRIS)

/** A whole line of what stands at the end of articles. */
export const COLOPHON_LINE = new RegExp(`^(?:${source(COLOPHON)})$`, 'iu')
