import type { Command } from 'commander'
import { example, positive, run } from './command.js'

/** `start` and `demo`. */
export function addService(program: Command): void {
  program
    .command('start')
    .description('watch the sources and deliver alerts, until Ctrl-C')
    .option('--roles <roles>', 'what this process does: http,poll,fetch,tag,deliver; fewer than all need DATABASE_URL')
    .addHelpText(
      'after',
      example('npx parley start', 'npx parley start --roles http', 'npx parley start --roles poll,fetch,tag,deliver'),
    )
    .action((options: { roles?: string }, command: Command) =>
      run(command, async () => (await import('../commands/start.js')).start, options),
    )
  program
    .command('demo')
    .description('see it work: a newsroom on this machine is watched, its stories found and delivered')
    .option('--exit', 'end when everything has been shown, instead of at Ctrl-C')
    .option('--speed <factor>', 'how fast the news comes: 2 is twice as fast', positive, 1)
    .addHelpText('after', example('npx parley demo', 'npx parley demo --exit --speed 2'))
    .action((options: { exit?: boolean; speed: number }, command: Command) =>
      run(command, async () => (await import('../commands/demo.js')).demo, options),
    )
}

/** `add`. */
export function addReaders(program: Command): void {
  program
    .command('add')
    .description('hand in pages to be read, tagged and linked like those that sources show')
    .argument('<url...>', 'addresses of pages')
    .addHelpText('after', example('npx parley add https://example.org/news/1 https://example.org/news/2'))
    .action((urls: string[], _: object, command: Command) =>
      run(command, async () => (await import('../commands/add.js')).add, urls),
    )
}
