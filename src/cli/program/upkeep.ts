import type { Command } from 'commander'
import { example, positive, run } from './command.js'

/** `migrate`, `topics …`, `retag` and `doctor`. */
export function addUpkeep(program: Command): void {
  program
    .command('migrate')
    .description('bring the schema of the database up to date; "parley start" does it by itself')
    .addHelpText('after', example('DATABASE_URL=postgresql://parley:PASSWORD@localhost:5432/parley npx parley migrate'))
    .action((_: object, command: Command) =>
      run(command, async () => (await import('../commands/migrate.js')).migrateStore),
    )
  const topics = program.command('topics').description('topics: what is news, as config/topics/*.yaml says')
  topics
    .command('try')
    .argument('<file>', "a topic's file, wherever it lies")
    .description('judge the archive by a topic file: what it would have found; nothing is kept, nobody alerted')
    .option('--days <n>', 'how far back', positive, 30)
    .addHelpText('after', example('npx parley topics try config/topics/negotiation.yaml --days 7'))
    .action((file: string, options: { days: number }, command: Command) =>
      run(command, async () => (await import('../commands/topics-try.js')).tryTopic, file, options),
    )
  program
    .command('retag')
    .description('judge the archive by the topics as they are now, and keep what is otherwise; nobody is alerted')
    .option('--days <n>', 'how far back', positive, 30)
    .option('--dry-run', 'only show what would be otherwise; nothing is kept')
    .addHelpText('after', example('npx parley retag --days 7 --dry-run'))
    .action((options: { days: number; dryRun?: boolean }, command: Command) =>
      run(command, async () => (await import('../commands/retag.js')).retag, options),
    )
  program
    .command('doctor')
    .description('look for what is wrong with this installation, and say what to do')
    .addHelpText('after', example('npx parley doctor'))
    .action((_: object, command: Command) => run(command, async () => (await import('../commands/doctor.js')).doctor))
}
