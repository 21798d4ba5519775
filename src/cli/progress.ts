import pc from 'picocolors'

/** Tells on standard error what takes a while; standard output stays clean for what was asked for. */
export interface Progress {
  /** Says what is under way; replaces what was said before. For short work: said in a terminal only. */
  show(text: string): void
  /** The same for what takes seconds: said wherever standard error goes. */
  announce(text: string): void
  /** Takes the line away. */
  clear(): void
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const FRAME_MS = 120

/** In a terminal one line that moves and goes away again; elsewhere a plain line where it takes long. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (stream.isTTY !== true) {
    return { show: () => undefined, announce: (text) => void stream.write(`${text}\n`), clear: () => undefined }
  }
  let timer: NodeJS.Timeout | null = null
  let said = ''
  let frame = 0
  const draw = (): void => {
    frame = (frame + 1) % FRAMES.length
    stream.write(`\r\u001b[2K${pc.cyan(FRAMES[frame] ?? '')} ${said}`)
  }
  const show = (text: string): void => {
    said = text
    if (timer === null) timer = setInterval(draw, FRAME_MS).unref()
    draw()
  }
  return {
    show,
    announce: show,
    clear() {
      if (timer === null) return
      clearInterval(timer)
      timer = null
      stream.write('\r\u001b[2K')
    },
  }
}
