#!/usr/bin/env node
import { CommanderError } from 'commander'
import { EXIT, explain } from './failure.js'
import { buildProgram } from './program.js'

try {
  const program = buildProgram()
  // Alone it is a question, not a mistake.
  if (process.argv.length <= 2) program.outputHelp()
  else await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said already what is wrong; help that was asked for is no mistake.
    process.exitCode = error.exitCode === 0 ? EXIT.fine : EXIT.usage
  } else {
    const { text, code } = explain(error)
    process.stderr.write(text)
    process.exitCode = code
  }
}
