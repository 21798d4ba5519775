import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Folder, launch, lines, makeFolder, run } from './run.js'

const FEED =
  '<rss version="2.0"><channel><item><title>Talks</title><link>https://x.example/1</link></item></channel></rss>'
const PARAGRAPH =
  'The two delegations met for the third round of peace talks on Thursday, and the mediator said that both sides would come back next week to go on with the list of names that they had begun to draw up.'
const PAGE = `<html lang="en"><head><title>Talks go on</title></head><body><article><h1>Talks go on</h1>${`<p>${PARAGRAPH}</p>`.repeat(3)}</article></body></html>`

/** A line of each filter, and what the answer must hold. */
const FILTERS: readonly [name: string, line: object, answer: object][] = [
  ['parse', { id: 'a', body: FEED }, { id: 'a', entries: [expect.objectContaining({ title: 'Talks' })], error: null }],
  ['read', { id: 'a', url: 'https://x.example/1', html: PAGE }, { id: 'a', text: expect.stringContaining(PARAGRAPH) }],
  ['tag', { id: 'a', title: 'Weather', text: 'It rains.' }, { id: 'a', topics: [], story: null, stories: [] }],
  ['same', { id: 'a', a: { text: 'x' }, b: { text: 'y' } }, { id: 'a', same: false, kind: 'different' }],
]

describe('filters', () => {
  let folder: Folder
  beforeAll(() => {
    folder = makeFolder({ config: false })
  })
  afterAll(() => folder.remove())

  it.each(FILTERS)(
    '%s answers a line before the next one comes, and ends with the input',
    async (name, line, answer) => {
      const filter = launch(folder.path, [name])
      filter.child.stdin?.write(`${JSON.stringify(line)}\n`)
      await filter.until(/\n/)
      filter.child.stdin?.end('{"id":"b",\n')
      const { code, out, err } = await filter.ended
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const [first, second, ...more] = lines(out)
      expect(first).toMatchObject(answer)
      expect(second).toEqual({ id: null, error: expect.stringContaining('not JSON') })
      expect(more).toEqual([])
    },
  )

  it('leave no trace in the folder that they run in', () => {
    expect(readdirSync(folder.path)).toEqual([])
  })

  it('tag judges by the topics of the folder, and says what is wrong with them', async () => {
    const own = makeFolder()
    own.write('config/topics/broken.yaml', 'key: broken\nname: Broken\nverzion: 1\n')
    const { code, out, err } = await run(own.path, ['tag'], { input: '{"id":1,"text":"x"}\n' })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('config/topics/broken.yaml:3:1  verzion')
    expect(existsSync(join(own.path, 'data'))).toBe(false)
    own.remove()
  })

  it('tag says where it looked when a folder is named that is not there', async () => {
    const { code, err } = await run(folder.path, ['tag', '--config', 'nowhere'], { input: '' })
    expect(code).toBe(1)
    expect(err).toContain('nowhere\n    found    no such folder')
  })
})
