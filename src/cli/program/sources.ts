import type { Command } from 'commander'
import { example, run } from './command.js'

/** `sources …`. */
export function addSources(program: Command): void {
  const sources = program.command('sources').description('what is watched: list, add, check, export and import sources')
  sources
    .command('list')
    .description('list the sources and how they are doing')
    .addHelpText('after', example('npx parley sources list', 'npx parley sources list --json | head -3'))
    .action((_: object, command: Command) =>
      run(command, async () => (await import('../commands/sources-list.js')).listSources),
    )
  sources
    .command('add')
    .description('find out what can be watched at an address, show it, and watch it after asking')
    .argument('<url>', 'the address of a feed, sitemap, channel or JSON endpoint, or of a page that names its feed')
    .option('--kind <kind>', 'what it is: feed, sitemap, telegram, listing or json (default: found out)')
    .option('-y, --yes', 'do not ask; of several take the first')
    .option('--pick <number>', 'do not ask; of several take this one')
    .option('--unchecked', 'add it as it is, without looking at it')
    .option('--key <key>', 'a short name of lower-case letters, digits and dashes (default: from the host)')
    .option('--name <name>', 'a name for people (default: its own title)')
    .option('--publisher <key>', 'who stands behind it, as in publishers.yaml')
    .option('--language <code>', 'its language, such as uk')
    .option('--country <code>', 'the country of its publisher, such as UA')
    .option('--role <role>', 'official, wire, national, independent, international or aggregator')
    .option('--interval <duration>', 'how often to look, such as 10m (default: polling.interval)')
    .option('--item <selector>', 'listing: a CSS selector of the entries')
    .option('--items <path>', 'json: the path of the list of entries, such as data.items')
    .option('--link <where>', 'listing: selector of the link in an entry; json: its path, or an address with {paths}')
    .option('--title <where>', 'listing: selector of the title in an entry; json: its path')
    .option('--date <where>', 'listing: selector of the time in an entry; json: its path')
    .option('--id <path>', 'json: path of what names an entry for good')
    .option('--updated <path>', 'json: path of the time of change')
    .option('--summary <path>', 'json: path of the summary')
    .addHelpText(
      'after',
      `
Where there is no terminal to ask at, an address that is itself a source is added; what was merely found behind it
is listed, and added with --yes or --pick.
${example(
  'npx parley sources add https://example.org/',
  'npx parley sources add https://example.org/feed.xml --name "Example" --language en --yes',
  'npx parley sources add https://t.me/s/example',
  'npx parley sources add https://example.org/news --item "article.news" --date time',
)}`,
    )
    .action((url: string, options: Record<string, string>, command: Command) =>
      run(command, async () => (await import('../commands/sources-add.js')).addSource, url, options),
    )
  sources
    .command('export')
    .description('write every source as OPML, for any other reader or for "sources import"')
    .addHelpText('after', example('npx parley sources export > sources.opml'))
    .action((_: object, command: Command) =>
      run(command, async () => (await import('../commands/sources-export.js')).exportSources),
    )
  sources
    .command('import')
    .description('watch every source of an OPML file; what is watched already is passed over')
    .argument('<file>', 'the OPML file of any reader')
    .addHelpText('after', example('npx parley sources import sources.opml'))
    .action((file: string, _: object, command: Command) =>
      run(command, async () => (await import('../commands/sources-import.js')).importSources, file),
    )
  sources
    .command('check')
    .description('fetch sources now, and say what is found there and when the service looks again; nothing is kept')
    .argument('[key...]', 'keys of sources, or addresses of feeds (default: every source)')
    .option('--recorded', 'fetch nothing: say only what the service has on record')
    .addHelpText('after', example('npx parley sources check', 'npx parley sources check https://example.org/feed.xml'))
    .action((keys: string[], options: { recorded?: boolean }, command: Command) =>
      run(command, async () => (await import('../commands/sources-check.js')).checkSources, keys, options),
    )
}
