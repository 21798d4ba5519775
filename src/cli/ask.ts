import { createInterface } from 'node:readline/promises'

/** Asks whoever sits at the terminal. */
export interface Asker {
  /** Yes, which Enter means too, or no; no as well where the input ends. */
  confirm(question: string): Promise<boolean>
  /** A number from 1 to `most`, 1 for Enter; null for none, or where the input ends. */
  choose(question: string, most: number): Promise<number | null>
}

/** How often an answer that cannot be understood is asked for again. */
const PATIENCE = 3

/** An asker over two streams; the question goes to `output`. */
export function createAsker(streams: {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}): Asker {
  const ask = async <T>(question: string, read: (answer: string) => T | undefined): Promise<T | null> => {
    const lines = createInterface({ ...streams, prompt: question })
    let times = 0
    try {
      lines.prompt()
      for await (const answer of lines) {
        const understood = read(answer.trim().toLowerCase())
        if (understood !== undefined) return understood
        times += 1
        if (times === PATIENCE) return null
        lines.prompt()
      }
      return null
    } finally {
      lines.close()
    }
  }
  return {
    async confirm(question) {
      const answer = await ask(`${question} [Y/n] `, (said) =>
        /^(?:y|yes)?$/.test(said) ? true : /^no?$/.test(said) ? false : undefined,
      )
      return answer ?? false
    },
    async choose(question, most) {
      const answer = await ask(`${question} [1-${most}, n for none] `, (said) => {
        if (/^(?:n|no|none|0)$/.test(said)) return 0
        const number = said === '' ? 1 : Number(said)
        return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined
      })
      return answer === null || answer === 0 ? null : answer
    },
  }
}

/** Whether somebody can be asked: both ends of the talk are a terminal. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true
}
