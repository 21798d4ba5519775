import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Column, createOutput } from '../../src/cli/output.js'

interface Row {
  readonly key: string
  readonly name: string
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'KEY', cell: ({ key }) => key },
  { title: 'NAME', cell: ({ name }) => name },
]
const ROWS: readonly Row[] = [
  { key: 'courier', name: 'Harbour Courier' },
  { key: '海港', name: 'A name that goes on and on, further than the terminal is wide' },
]

function written(human: boolean, write: (output: ReturnType<typeof createOutput>) => void): string {
  const stream = new PassThrough()
  write(createOutput({ stream, human, columns: 40, colours: false }))
  return String(stream.read() ?? '')
}

describe('createOutput', () => {
  it('lines up columns by what a terminal shows, and cuts the last', () => {
    expect(written(true, (output) => output.table(ROWS, COLUMNS, 'none'))).toBe(
      'KEY      NAME\n' + 'courier  Harbour Courier\n' + '海港     A name that goes on and on, further tha…\n',
    )
  })

  it('gives programs each row whole', () => {
    expect(written(false, (output) => output.table(ROWS, COLUMNS, 'none'))).toBe(
      '{"key":"courier","name":"Harbour Courier"}\n' +
        '{"key":"海港","name":"A name that goes on and on, further than the terminal is wide"}\n',
    )
  })

  it('says to people that there is nothing, and to programs nothing', () => {
    expect(written(true, (output) => output.table([], COLUMNS, 'none'))).toBe('none\n')
    expect(written(false, (output) => output.table([], COLUMNS, 'none'))).toBe('')
  })

  it('keeps sentences from programs and objects from people', () => {
    const both = (output: ReturnType<typeof createOutput>): void => {
      output.say('done')
      output.emit({ done: true })
    }
    expect(written(true, both)).toBe('done\n')
    expect(written(false, both)).toBe('{"done":true}\n')
  })
})
