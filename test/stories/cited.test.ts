import { describe, expect, it } from 'vitest'
import { citedIn } from '../../src/stories/cited.js'

describe('whom a text cites', () => {
  it.each([
    ['en', 'Russia handed over 157 soldiers, the Russian Defense Ministry said on Thursday.', ['defence:RU']],
    ['ru', 'Об этом сообщили в Минобороны России.', ['defence:RU']],
    ['uk', 'Про це повідомив Координаційний штаб.', ['pow-hq:UA']],
    ['de', 'Das teilte das russische Verteidigungsministerium mit.', ['defence:RU']],
    ['fr', 'Le ministère russe de la Défense a annoncé un échange, a déclaré un porte-parole.', ['defence:RU']],
    ['es', 'Según el Ministerio de Defensa ruso, volvieron 84 soldados.', ['defence:RU']],
    ['it', 'Lo ha reso noto la Croce Rossa, secondo il ministero della Difesa russo.', ['defence:RU', 'red-cross']],
    ['pt', 'O Presidente Volodymyr Zelensky disse que voltaram 20 civis.', ['president:UA']],
    ['pl', 'Poinformował o tym, jak podaje rosyjskie Ministerstwo Obrony, rzecznik.', ['defence:RU']],
    ['tr', 'Rusya Savunma Bakanlığı takasın yapıldığını bildirdi.', ['defence:RU']],
    ['ar', 'أعلنت وزارة الدفاع الروسية عودة الجنود.', ['defence:RU']],
    ['zh', '俄罗斯国防部5日发布消息说，双方各移交157人。', ['defence:RU']],
  ])('%s', (language, text, primary) => {
    expect(citedIn(text, language).primary).toEqual(expect.arrayContaining(primary))
  })

  it('is nobody where nobody is said to say anything', () => {
    expect(citedIn('The Kremlin lies in the middle of the city.', 'en')).toEqual({ primary: [], wires: [] })
  })

  it.each([
    ['KYIV, Feb 5 (Reuters) - Both sides met.', ['reuters']],
    ['Jerusalén, 13 oct (EFE).- Las partes se reunieron.', ['efe']],
    ['新华社北京2月5日电 双方会面。', ['xinhua']],
    ['Об этом пишет ТАСС.', ['tass']],
    ['(ANSA) - KIEV, 23 OTT - Le parti si sono incontrate.', ['ansa']],
    ['The map of the region, ap and down.', []],
  ])('an agency that is credited: %s', (text, wires) => {
    expect(citedIn(text, null).wires).toEqual(wires)
  })

  it('an agency in the middle of a long text is no credit', () => {
    const filler = 'The talks went on through the night without a word to those who waited outside. '
    expect(citedIn(`${filler.repeat(10)}He spoke to Reuters. ${filler.repeat(10)}`, 'en').wires).toEqual([])
  })
})
