import type { Worded } from './kind.js'

/** A book, a film, a letter, an auction: somebody tells of it, or writes. */
export const works: Worded = {
  en: `
    book|books, memoir*, novel*, film|films|movie*, series, miniseries, documentary, premiere*, screening,
    exhibition, museum, auction*, play opens, letters|letter ~6 prisoners|captives|families, parcels, postcards,
    director says, bestseller
  `,
  ru: `
    книг* ~6 презент*|вышл*|издал*|выпустил*|плен*, презентовал* ~4 книг*|воспоминани*|фильм*, воспоминани*,
    мемуар*, фильм*, сериал*, премьер* ~4 фильм*|спектакл*|сериал*, спектакл*, выставк*, музе*, аукцион*,
    письм* ~6 пленн*|родственник*|семь*|военнопленн*, посылк*, открыток
  `,
  uk: `
    книг*|книжк*, презентува* ~4 спогад*|книг*|фільм*, спогад*, мемуар*, фільм*, серіал*,
    премʼєр* ~4 фільм*|вистав*|серіал*, вистав*, музе*, аукціон*, лист* ~6 полонен*|родин*|військовополонен*,
    листами, листів, посилк*, листівк*
  `,
  de: `
    buch|buches|bücher, memoiren, erinnerungen an, roman*, film|filme|films, serie, miniserie, dokumentation,
    doku, premiere, ausstellung, museum*, auktion, versteigert, briefe|briefen ~6 gefangene*|familien,
    briefwechsel, pakete, feldpost, theaterstück
  `,
  fr: `
    livre|livres, mémoires, roman*, film|films, série, minisérie, documentaire*, avant première, exposition,
    musée*, enchères, pièce de théâtre, lettres ~6 prisonniers|familles|captifs, colis, récit de
  `,
  es: `
    libro|libros, memorias, novela*, película*, filme, serie, miniserie, documental*, estreno|estrena,
    exposición, museo*, subasta*, obra de teatro, cartas ~6 prisioneros|presos|familias|cautivos, paquetes
  `,
  it: `
    libro|libri, memorie, romanzo, film, serie tv, miniserie, fiction, documentario, prima visione, mostra,
    museo, asta, lettere ~6 prigionieri|famiglie, pacchi, spettacolo teatrale
  `,
  pt: `
    livro|livros, memórias, romance, filme|filmes, série, minissérie, documentário, estreia, exposição, museu,
    leilão|leiload*, peça de teatro, cartas, encomendas
  `,
  pl: `
    książk*, wspomnienia, pamiętnik*, powieść, film|filmu|filmie, serial*, miniserial*, dokument o,
    premier* ~2 filmu|serialu|spektaklu, wystaw*, muze*, aukcj*, listy ~6 jeńców|rodzin, paczki|paczek, spektakl
  `,
  tr: `
    kitap|kitabı|kitabını, anılarını, romanı|roman, filmi|film|filmin, dizi|dizisi, mini dizi, belgesel*,
    vizyon*, sergi*, müze*, müzayede*, tiyatro oyunu, mektup* ~6 esir*|aile*, koliler
  `,
  ar: `
    كتاب|كتابه|كتابها|كتابا, مذكرات*, رواية|روايته, فيلم|الفيلم|فيلما, مسلسل*|المسلسل, وثائقي, معرض فني|صور,
    متحف, مزاد, مسرحية, رسائل ~4 أسرى|الأسرى|عائلات|ذويهم, طرود, عرض أول
  `,
  zh: `
    新书, 回忆录, 小说, 电影, 影片, 剧集, 连续剧, 纪录片, 首映, 上映, 展览, 博物馆, 拍卖, 话剧, 家书, 包裹
  `,
}
