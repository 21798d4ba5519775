import { describe, expect, it } from 'vitest'
import { NO_BLOCKS, packBlocks, remembering, unpackBlocks, withoutBoilerplate } from '../../src/articles/boilerplate.js'

const BANNER = 'Our newsroom lives on its readers. € 1,204 came in this week; join them today.'
const BANNER_LATER = 'Our newsroom lives on its readers. € 1,377 came in this week; join them today.'
const body = (n: number): string =>
  `Report ${'abcdefghijklmnop'.charAt(n)} from the front: an officer of unit ${'qrstuvwxyz'.charAt(n % 10)} spoke.\n\nMore of it ${'klmnopqrstuvwxyz'.charAt(n)} follows in this long paragraph about the day.`
const page = (n: number, banner = BANNER): string => `${body(n)}\n\n${banner}`

const remembered = (texts: readonly string[]) => texts.reduce(remembering, NO_BLOCKS)

describe('boilerplate of a host', () => {
  it('is a paragraph that stood on three of its articles, whatever sums of money stand in it', () => {
    const two = remembered([page(0), page(1)])
    expect(withoutBoilerplate(page(2), two)).toEqual({ text: page(2), dropped: [] })
    const three = remembering(two, page(2))
    expect(withoutBoilerplate(page(3, BANNER_LATER), three)).toEqual({ text: body(3), dropped: [BANNER_LATER] })
  })

  it('is not what says another figure each day', () => {
    const losses = (n: number) => `The enemy lost ${n} soldiers over the past day, the General Staff reported.`
    const memory = remembered([0, 1, 2].map((n) => `${body(n)}\n\n${losses(900 + n)}`))
    expect(withoutBoilerplate(`${body(3)}\n\n${losses(950)}`, memory).dropped).toEqual([])
  })

  it('is not what one article repeats, nor what one article shows each time it is read', () => {
    const memory = remembered([`${BANNER}\n\n${BANNER}\n\n${BANNER}\n\n${body(0)}`])
    expect(withoutBoilerplate(page(1), memory).dropped).toEqual([])
  })

  it('is not what a host says in the same words now and then', () => {
    const formula = 'The United Arab Emirates helped to bring the exchange about, the ministry said.'
    const many = Array.from({ length: 16 }, (_, n) => body(n))
    const memory = remembered([
      ...many,
      ...many,
      `${body(0)}\n\n${formula}`,
      ...many,
      ...many,
      `${body(1)}\n\n${formula}`,
      ...many,
      `${body(2)}\n\n${formula}`,
    ])
    expect(withoutBoilerplate(`${body(3)}\n\n${formula}`, memory).dropped).not.toContain(formula)
  })

  it('is no short line, and never nearly all of a text', () => {
    const short = remembered([0, 1, 2].map((n) => `${body(n)}\n\nAnalysis`))
    expect(withoutBoilerplate(`${body(3)}\n\nAnalysis`, short).dropped).toEqual([])
    const notice = (n: number) => `Notice ${'abcdefghijkl'.charAt(n)} of the office, in a few words only.\n\n${BANNER}`
    const stubs = remembered([
      body(0),
      notice(0),
      `${body(1)}\n\n${BANNER}`,
      `${body(2)}\n\n${BANNER}`,
      `${body(3)}\n\n${BANNER}`,
    ])
    expect(withoutBoilerplate(notice(4), stubs)).toEqual({ text: notice(4), dropped: [] })
  })

  it('is not what several versions of one article share', () => {
    const version = (n: number) => `${body(0)}\n\nUpdate ${'abcdefghijkl'.charAt(n)}: more buses have come.`
    const versions = remembered([0, 1, 2, 3].map(version))
    expect(withoutBoilerplate(version(4), versions).dropped).toEqual([])
  })

  it('works in scripts without spaces', () => {
    const banner = '本报由读者支持，请点击此处订阅我们的通讯。'
    const memory = remembered([0, 1, 2].map((n) => `${body(n)}\n\n${banner}`))
    expect(withoutBoilerplate(`${body(3)}\n\n${banner}`, memory).text).toBe(body(3))
  })

  it('is remembered while other paragraphs are forgotten', () => {
    let memory = remembered([page(0), page(1), page(2)])
    for (let n = 0; n < 300; n++) {
      const own = n.toString(2).replaceAll('0', 'a').replaceAll('1', 'b')
      memory = remembering(
        memory,
        `The first words of report ${own} here, and a good many more of them that nobody else has written so far about ${own}.\n\nThe second words of report ${own} here, again with more to follow in the same paragraph about ${own}.\n\n${BANNER}`,
      )
    }
    expect(memory.blocks).toHaveLength(480)
    expect(withoutBoilerplate(page(3), memory).text).toBe(body(3))
  })

  it('passes through a row unharmed', () => {
    const memory = remembered([page(0), page(1), page(2)])
    expect(unpackBlocks(packBlocks(memory))).toEqual(memory)
    expect(unpackBlocks(null)).toEqual(NO_BLOCKS)
  })
})
