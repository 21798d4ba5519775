import type { Command } from 'commander'
import { example, run } from './command.js'

/** `endpoints …`. */
export function addEndpoints(program: Command): void {
  const endpoints = program
    .command('endpoints')
    .description('who is told: list, add, test and remove webhook receivers')
  endpoints
    .command('list')
    .description('list the receivers and how they are doing')
    .addHelpText('after', example('npx parley endpoints list'))
    .action((_: object, command: Command) =>
      run(command, async () => (await import('../commands/endpoints-list.js')).listEndpoints),
    )
  endpoints
    .command('add')
    .description('send events to an address from now on; shows the secret that its signatures are verified with, once')
    .argument('<url>', 'where to send: an https address')
    .option('--events <types>', 'types of events, separated by commas (default: the alerts, story.*)')
    .addHelpText(
      'after',
      example(
        'npx parley endpoints add https://example.org/hook',
        'npx parley endpoints add https://example.org/hook --events story.opened,source.failing',
      ),
    )
    .action((url: string, options: { events?: string }, command: Command) =>
      run(command, async () => (await import('../commands/endpoints-add.js')).addEndpoint, url, options),
    )
  endpoints
    .command('test')
    .description('send a signed test message to a receiver and say what it answers')
    .argument('<id>', 'the number that "parley endpoints list" shows')
    .addHelpText('after', example('npx parley endpoints test 1'))
    .action((id: string, _: object, command: Command) =>
      run(command, async () => (await import('../commands/endpoints-test.js')).testEndpoint, id),
    )
  endpoints
    .command('remove')
    .description('send no more to a receiver; what was still to be delivered to it is cancelled')
    .argument('<id>', 'the number that "parley endpoints list" shows')
    .addHelpText('after', example('npx parley endpoints remove 1'))
    .action((id: string, _: object, command: Command) =>
      run(command, async () => (await import('../commands/endpoints-remove.js')).removeEndpoint, id),
    )
}

/** `events …`. */
export function addEvents(program: Command): void {
  const events = program.command('events').description('the log of what happened')
  events
    .command('tail')
    .description('show events as they happen, one a line, until Ctrl-C')
    .option('--after <id>', 'begin after this event, such as evt_0000000000000042 (default: with the next one)')
    .option('--from-start', 'begin with the oldest event that is kept')
    .option('--types <types>', 'only these types, separated by commas')
    .option('--no-follow', 'end where the log ends now, instead of waiting for more')
    .addHelpText(
      'after',
      example(
        'npx parley events tail',
        'npx parley events tail --from-start --no-follow --types story.opened,story.updated',
      ),
    )
    .action((options: { after?: string; fromStart?: boolean; types?: string; follow: boolean }, command: Command) =>
      run(command, async () => (await import('../commands/events-tail.js')).tailEvents, options),
    )
}
