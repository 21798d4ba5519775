import type { Written } from '../../src/config/setting.js'
import { SETTINGS } from '../../src/config/settings.js'
import { VARIABLES } from '../../src/config/variables.js'

const WIDTH = 110

/** `config/parley.yaml` as it is shipped: every setting with its default, what it is for and what is allowed. */
export function settingsFile(): string {
  const groups = Object.entries(SETTINGS).map(([group, settings]) => {
    const lines = Object.entries(settings).flatMap(([key, setting]) => [
      ...comment(setting.about, '  '),
      ...comment(defaultAndAllowed(setting), '  '),
      `  ${key}: ${written(setting.default)}`.trimEnd(),
      '',
    ])
    return [`${group}:`, ...lines].join('\n')
  })
  const head =
    'The settings of Parley. Every line is the default: a line that is not changed may be left out. A duration is a number with its unit: ms, s, m, h or d. A size has the unit B, kB, MB or GB (thousands) or KiB, MiB or GiB (1024). The file is checked at the start, and each mistake is named with its line.'
  return `${comment(head, '').join('\n')}\n\n${groups.join('\n').trimEnd()}\n`
}

/** `.env.example` as it is shipped: every variable, none set. */
export function environmentFile(): string {
  const head =
    'The variables of the environment that Parley reads; all may be left out. Copy this file to .env and uncomment what is to be set. What the environment itself says prevails. Instead of NAME, NAME_FILE may give the path of a file that holds the value.'
  const blocks = Object.entries(VARIABLES).map(([name, { about, example, file, make }]) =>
    [
      ...comment(about, ''),
      ...(make === null ? [] : [`# To make one: ${make}`]),
      `#${name}=${example}`,
      ...(file ? [`#${name}_FILE=`] : []),
    ].join('\n'),
  )
  return `${comment(head, '').join('\n')}\n\n${blocks.join('\n\n')}\n`
}

function defaultAndAllowed(setting: { readonly allowed: string; readonly default: Written }): string {
  const { allowed, default: byDefault } = setting
  const none = byDefault === null || (Array.isArray(byDefault) && byDefault.length === 0)
  // An example of what is allowed helps only where the default is none itself.
  return none ? `Default none; ${allowed}.` : `Default ${written(byDefault)}; ${allowed.replace(/, such as .*$/, '')}.`
}

function written(value: Written): string {
  return value === null ? '' : Array.isArray(value) ? `[${value.join(', ')}]` : String(value)
}

function comment(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + word.length + 3 > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => `${indent}# ${each}`)
}
