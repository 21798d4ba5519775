/** One word or number of a text, with its place in it. */
export interface Token {
  /** Folded for comparison: lower case, no diacritics, one form of apostrophes, alefs and Chinese characters. */
  readonly key: string
  /** Arabic only: the word without its clitics (article, conjunction, preposition); else empty. */
  readonly stems: readonly string[]
  readonly kind: 'word' | 'number'
  /** Number of the folded word, the same for all its places: see {@link rememberedFrom}. -1 for a number. */
  readonly word: number
  /** Offsets in UTF-16 code units in the text it was read from. */
  readonly start: number
  readonly end: number
  /** How the word is written; words of scripts without case are `lower`. */
  readonly shape: 'lower' | 'capital' | 'upper'
}

const HARAKAT = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g
const MARKS = /[\u0300-\u036f]/g

/** Traditional characters of the news vocabulary and their simplified forms, in pairs. */
const SIMPLIFIED = new Map<string, string>()
const PAIRS =
  '換换戰战俘俘囚囚釋释獲获遣遣還还談谈會会議议協协雙双輪轮團团調调國国烏乌俄俄蘭兰聯联軍军員员進进發发與与對对個个這这從从後后來来時时說说話话間间關关係系總总統统長长達达業业務务衛卫擊击襲袭創创傷伤亡亡遺遗體体屍尸領领導导簽签訂订約约條条實实現现將将於于無无視视聞闻報报導导稱称認认為为圍围繞绕聲声處处見见開开門门東东烏乌車车農农區区島岛灣湾歷历歲岁萬万億亿兩两雙双週周號号動动勢势劃划則则創创術术衝冲突突緩缓緊紧級级組组終终結结給给經经維维續续網网義义習习聽听職职腦脑臺台台台舉举舊旧興兴華华薩萨蘇苏處处補补裡里裏里規规覺觉觀观計计討讨記记設设許许訪访評评試试該该語语請请課课調调論论證证譯译護护讓让變变責责貨货費费資资賣卖質质買买贈赠趕赶跡迹軌轨較较輕轻載载輸输轉转辦办遠远適适選选邊边邏逻還还郵邮鄉乡醫医釋释針针鐵铁錄录錢钱鎮镇閉闭隊队陽阳階阶際际陸陆隨随險险隱隐雖虽離离難难電电靜静響响頁页項项順顺須须預预頓顿頭头題题額额願愿類类風风飛飞飯饭館馆駐驻驗验鬥斗魚鱼點点齊齐龍龙歐欧殺杀毀毁決决況况準准減减溫温滿满漢汉災灾烈烈燈灯獨独環环產产畫画當当療疗盡尽監监盤盘碼码禮礼種种積积稱称穩稳競竞筆笔節节範范築筑簡简糧粮紀纪約约紅红納纳純纯紙纸細细終终絡络統统絕绝維维綱纲線线緝缉編编練练縣县縮缩績绩織织繼继罰罚羅罗聖圣聞闻脅胁膚肤臨临艦舰艱艰節节蓋盖藝艺藥药蘭兰虛虚蟲虫號号補补製制複复詢询該该詳详誌志誠诚誤误誰谁諾诺謀谋謂谓講讲謝谢識识警警譽誉豐丰貝贝負负貢贡貧贫貿贸賀贺賓宾賞赏賽赛贏赢趙赵踐践躍跃軟软軸轴輔辅輩辈輪轮辭辞遞递違违遲迟遼辽遷迁鄰邻鄭郑釣钓鈴铃銀银銷销鋒锋錯错鍵键鐘钟鑒鉴閒闲閣阁闊阔關关陣阵陰阴陳陈陷陷隊队隸隶雜杂雲云霧雾韓韩頂顶頒颁頗颇頻频顆颗顏颜顧顾顯显飄飘養养餘余駕驾驅驱驚惊體体髮发鬧闹魯鲁鮮鲜鳥鸟麗丽黃黄黨党'
for (let i = 0; i + 1 < PAIRS.length; i += 2) {
  const from = PAIRS.charAt(i)
  const to = PAIRS.charAt(i + 1)
  if (from !== to) SIMPLIFIED.set(from, to)
}

const ATOM =
  /\d{1,3}(?:[.,٫٬'’\u00a0\u202f ]\d{3}(?!\d))+|\d+(?:[.,]\d+)?|[٠-٩۰-۹]+(?:[٬,٫.][٠-٩۰-۹]{3})*|(?:\p{Lu}\.){2,}|\p{Script=Han}|[\p{Lu}][\p{L}\p{M}]*\d{1,3}(?!\d)|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:[’'ʼ‘`]\p{Script=Cyrillic}+)*/gu
const CYRILLIC = /\p{Script=Cyrillic}/u
const ARABIC = /\p{Script=Arabic}/u

/** So many foldings are remembered: words come again and again. */
const FOLDED_MOST = 40_000

interface FoldedWord {
  readonly key: string
  readonly stems: readonly string[]
  readonly word: number
}

const folded = new Map<string, FoldedWord>()
let from = 0

/**
 * Number of the first of the words that are remembered; those before it do not come again. What is known of words can be
 * kept in arrays by number as long as this stays the same, which costs less than to look a string up.
 */
export function rememberedFrom(): number {
  return from
}

function foldKnown(written: string): FoldedWord {
  const known = folded.get(written)
  if (known !== undefined) return known
  const key = foldWord(written.includes('.') ? written.replaceAll('.', '') : written)
  if (folded.size >= FOLDED_MOST) {
    from += folded.size
    folded.clear()
  }
  const entry = { key, stems: ARABIC.test(key) ? arabicStems(key) : NONE, word: from + folded.size }
  folded.set(written, entry)
  return entry
}

/** Folds one word so that its spellings compare equal. The result may be shorter than the word. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  let plain = true
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x7f) {
      plain = false
      break
    }
  }
  if (plain) return lower
  if (ARABIC.test(lower)) {
    return lower
      .replace(HARAKAT, '')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه')
      .replace(/ؤ/g, 'و')
      .replace(/ئ/g, 'ي')
  }
  if (CYRILLIC.test(lower))
    return lower
      .replace(/[’'ʼ‘`]/g, '')
      .replace(/ё/g, 'е')
      .replace(/\u0301/g, '')
  if (lower.length <= 2) {
    const simple = SIMPLIFIED.get(lower)
    if (simple !== undefined) return simple
  }
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
}

const CONJUNCTION = /^[وف](?=.{3})/
const PREPOSITION = /^(?:لل|[بلك])(?=.{3})/
const ARTICLE = /^ال(?=.{2})/

function arabicStems(key: string): readonly string[] {
  const stems = new Set<string>()
  for (const one of [key, key.replace(CONJUNCTION, '')]) {
    for (const two of [one, one.replace(PREPOSITION, '')]) {
      for (const three of [two, two.replace(ARTICLE, '')]) if (three !== key) stems.add(three)
    }
  }
  return [...stems]
}

const NONE: readonly string[] = []
const DIGIT = /^[\d٠-٩۰-۹]/
const CAPITAL = /^\p{Lu}/u
const SMALL = /\p{Ll}/u

function shapeOf(written: string): Token['shape'] {
  if (!CAPITAL.test(written)) return 'lower'
  return SMALL.test(written) ? 'capital' : 'upper'
}

/**
 * Splits a text into words and numbers; a Chinese character is a word of its own.
 * @param offset added to every place, where the text is a part of a longer one
 */
export function tokenise(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(ATOM)) {
    const written = match[0]
    const start = match.index + offset
    const end = start + written.length
    if (DIGIT.test(written)) {
      tokens.push({ key: written, stems: NONE, kind: 'number', word: -1, start, end, shape: 'lower' })
      continue
    }
    const { key, stems, word } = foldKnown(written)
    if (key === '') continue
    tokens.push({ key, stems, kind: 'word', word, start, end, shape: shapeOf(written) })
  }
  return tokens
}
