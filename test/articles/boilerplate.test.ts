import { describe, expect, it } from 'vitest'
import { NO_BLOCKS, packBlocks, remembering, unpackBlocks, withoutBoilerplate } from '../../src/articles/boilerplate.js'

const BANNER = 'Our newsroom lives on its readers. 1,204 of them gave this week; join them today.'
const BANNER_LATER = 'Our newsroom lives on its readers. 1,377 of them gave this week; join them today.'
const body = (n: number): string =>
  `Report ${'abcdefghijklmnop'.charAt(n)} from the front: an officer of unit ${'qrstuvwxyz'.charAt(n % 10)} spoke.\n\nMore of it ${'klmnopqrstuvwxyz'.charAt(n)} follows in this long paragraph about the day.`
const page = (n: number, banner = BANNER): string => `${body(n)}\n\n${banner}`

const after = (texts: readonly string[]) => texts.reduce(remembering, NO_BLOCKS)

describe('boilerplate of a host', () => {
  it('is a paragraph that stood on three of its articles, whatever figures stand in it', () => {
    const two = after([page(0), page(1)])
    expect(withoutBoilerplate(page(2), two)).toEqual({ text: page(2), dropped: [] })
    const three = remembering(two, page(2))
    expect(withoutBoilerplate(page(3, BANNER_LATER), three)).toEqual({ text: body(3), dropped: [BANNER_LATER] })
  })

  it('is not what one article repeats, nor what one article shows each time it is read', () => {
    const memory = after([`${BANNER}\n\n${BANNER}\n\n${BANNER}\n\n${body(0)}`])
    expect(withoutBoilerplate(page(1), memory).dropped).toEqual([])
  })

  it('is not what a host says in the same words now and then', () => {
    const formula = 'The United Arab Emirates helped to bring the exchange about, the ministry said.'
    const many = Array.from({ length: 16 }, (_, n) => body(n))
    const memory = after([
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
    const short = after([0, 1, 2].map((n) => `${body(n)}\n\nAnalysis`))
    expect(withoutBoilerplate(`${body(3)}\n\nAnalysis`, short).dropped).toEqual([])
    const notice = `${BANNER}\n\n${BANNER_LATER} And so on, for as long as there is paper to print it on, every day of the year.`
    const stubs = after([notice, notice, notice])
    expect(withoutBoilerplate(`Short news.\n\n${notice}`, stubs)).toEqual({
      text: `Short news.\n\n${notice}`,
      dropped: [],
    })
  })

  it('works in scripts without spaces', () => {
    const banner = '本报由读者支持，请点击此处订阅我们的通讯。'
    const memory = after([0, 1, 2].map((n) => `${body(n)}\n\n${banner}`))
    expect(withoutBoilerplate(`${body(3)}\n\n${banner}`, memory).text).toBe(body(3))
  })

  it('is remembered while other paragraphs are forgotten', () => {
    let memory = after([page(0), page(1), page(2)])
    for (let n = 0; n < 300; n++) {
      const own = n.toString(2).replaceAll('0', 'a').replaceAll('1', 'b')
      memory = remembering(
        memory,
        `The first words of report ${own} here.\n\nThe second words of report ${own} here.\n\n${BANNER}`,
      )
    }
    expect(memory.blocks).toHaveLength(480)
    expect(withoutBoilerplate(page(3), memory).text).toBe(body(3))
  })

  it('passes through a row unharmed', () => {
    const memory = after([page(0), page(1), page(2)])
    expect(unpackBlocks(packBlocks(memory))).toEqual(memory)
    expect(unpackBlocks(null)).toEqual(NO_BLOCKS)
  })
})
