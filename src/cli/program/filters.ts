import type { Command } from 'commander'
import { example, run } from './command.js'

/** `parse`, `read`, `tag` and `same`: one JSON object a line in, one a line out. */
export function addFilters(program: Command): void {
  const note = 'Reads one JSON object a line from standard input and answers one a line, in the same order.\n'
  program
    .command('parse')
    .description("filter: a source's bytes to its entries")
    .addHelpText(
      'after',
      `\n${note}${example(`echo '{"id":1,"path":"feed.xml","url":"https://example.org/feed.xml"}' | npx parley parse`)}`,
    )
    .action((_: object, command: Command) => run(command, async () => (await import('../commands/parse.js')).parse))
  program
    .command('read')
    .description("filter: a page to its article's title and text")
    .addHelpText(
      'after',
      `\n${note}${example(`echo '{"id":1,"url":"https://example.org/news/1","htmlPath":"page.html"}' | npx parley read`)}`,
    )
    .action((_: object, command: Command) => run(command, async () => (await import('../commands/read.js')).read))
  program
    .command('tag')
    .description('filter: an article to its topics with evidence, its facts and its stories')
    .addHelpText(
      'after',
      `\n${note}${example(
        `echo '{"id":1,"title":"Talks resume","text":"The envoys met again."}' | npx parley tag`,
        'npx parley tag --explain < articles.jsonl',
      )}`,
    )
    .option('--explain', 'say in words why each topic applies or does not')
    .action((options: { explain?: boolean }, command: Command) =>
      run(command, async () => (await import('../commands/tag.js')).tag, options),
    )
  program
    .command('same')
    .description('filter: two texts to whether one is a copy of the other')
    .addHelpText(
      'after',
      `\n${note}${example(`echo '{"id":1,"a":{"title":"A","text":"…"},"b":{"title":"B","text":"…"}}' | npx parley same`)}`,
    )
    .action((_: object, command: Command) => run(command, async () => (await import('../commands/same.js')).same))
}
