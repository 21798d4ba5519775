import { Command, InvalidArgumentError } from 'commander'
import { readVersion } from '../service/version.js'
import type { Globals } from './globals.js'
import { PARLEY } from './hint.js'

/** What runs a command; loaded when it is called for, so that help and filters come at once. */
type Run<Args extends unknown[]> = (globals: Globals, ...args: Args) => Promise<void>

interface GlobalOptions {
  readonly config?: string
  readonly data?: string
  readonly json?: boolean
}

/** Runs a command and leaves its exit code to the process. */
async function run<Args extends unknown[]>(
  command: Command,
  load: () => Promise<Run<Args>>,
  ...args: Args
): Promise<void> {
  const { config, data, json } = command.optsWithGlobals<GlobalOptions>()
  const work = await load()
  await work({ config, data, json: json === true }, ...args)
}

/** Every command of `parley`, with its help. What a command does stands in its own file under `commands/`. */
export function buildProgram(): Command {
  const program = new Command('parley')
    .exitOverride()
    .description(
      'Watches the press and official channels, and says first that prisoners are exchanged or talks are held.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('--config <dir>', 'the folder of parley.yaml, sources.yaml, publishers.yaml and topics/ (default: config)')
    .option('--data <dir>', 'the folder of the embedded database and the keys (default: data)')
    .option('--json', 'print one JSON object a line, as is done anyway where the output is piped')
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      `
To begin:
  $ ${PARLEY} demo                                     see it work, on a newsroom of its own; needs no network
  $ ${PARLEY} start                                    watch the sources of config/sources.yaml
  $ ${PARLEY} endpoints add https://example.org/hook   be told by a signed webhook

Every command has its own help: ${PARLEY} sources add --help`,
    )
  addService(program)
  addReaders(program)
  addSources(program)
  addEndpoints(program)
  addStories(program)
  addFeedback(program)
  addEvents(program)
  addFilters(program)
  addUpkeep(program)
  return program
}

function example(...lines: readonly string[]): string {
  return `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map((line) => `  $ ${line}`).join('\n')}`
}

function positive(text: string): number {
  const number = Number(text)
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError('It has to be a number above 0.')
  return number
}

function addService(program: Command): void {
  program
    .command('start')
    .description('watch the sources and deliver alerts, until Ctrl-C')
    .option('--roles <roles>', 'what this process does: http,poll,fetch,tag,deliver; fewer than all need DATABASE_URL')
    .addHelpText(
      'after',
      example('npx parley start', 'npx parley start --roles http', 'npx parley start --roles poll,fetch,tag,deliver'),
    )
    .action((options: { roles?: string }, command: Command) =>
      run(command, async () => (await import('./commands/start.js')).start, options),
    )
  program
    .command('demo')
    .description('see it work: a newsroom on this machine is watched, its stories found and delivered')
    .option('--exit', 'end when everything has been shown, instead of at Ctrl-C')
    .option('--speed <factor>', 'how fast the news comes: 2 is twice as fast', positive, 1)
    .addHelpText('after', example('npx parley demo', 'npx parley demo --exit --speed 2'))
    .action((options: { exit?: boolean; speed: number }, command: Command) =>
      run(command, async () => (await import('./commands/demo.js')).demo, options),
    )
}

function addReaders(program: Command): void {
  program
    .command('add')
    .description('hand in pages to be read, tagged and linked like those that sources show')
    .argument('<url...>', 'addresses of pages')
    .addHelpText('after', example('npx parley add https://example.org/news/1 https://example.org/news/2'))
    .action((urls: string[], _: object, command: Command) =>
      run(command, async () => (await import('./commands/add.js')).add, urls),
    )
}

function addSources(program: Command): void {
  const sources = program.command('sources').description('what is watched: list, add, check, export and import sources')
  sources
    .command('list')
    .description('list the sources and how they are doing')
    .addHelpText('after', example('npx parley sources list', 'npx parley sources list --json | head -3'))
    .action((_: object, command: Command) =>
      run(command, async () => (await import('./commands/sources-list.js')).listSources),
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
      run(command, async () => (await import('./commands/sources-add.js')).addSource, url, options),
    )
  sources
    .command('export')
    .description('write every source as OPML, for any other reader or for "sources import"')
    .addHelpText('after', example('npx parley sources export > sources.opml'))
    .action((_: object, command: Command) =>
      run(command, async () => (await import('./commands/sources-export.js')).exportSources),
    )
  sources
    .command('import')
    .description('watch every source of an OPML file; what is watched already is passed over')
    .argument('<file>', 'the OPML file of any reader')
    .addHelpText('after', example('npx parley sources import sources.opml'))
    .action((file: string, _: object, command: Command) =>
      run(command, async () => (await import('./commands/sources-import.js')).importSources, file),
    )
  sources
    .command('check')
    .description('fetch sources now, and say what is found there and when the service looks again; nothing is kept')
    .argument('[key...]', 'keys of sources, or addresses of feeds (default: every source)')
    .option('--recorded', 'fetch nothing: say only what the service has on record')
    .addHelpText('after', example('npx parley sources check', 'npx parley sources check https://example.org/feed.xml'))
    .action((keys: string[], options: { recorded?: boolean }, command: Command) =>
      run(command, async () => (await import('./commands/sources-check.js')).checkSources, keys, options),
    )
}

function addEndpoints(program: Command): void {
  const endpoints = program
    .command('endpoints')
    .description('who is told: list, add, test and remove webhook receivers')
  endpoints
    .command('list')
    .description('list the receivers and how they are doing')
    .addHelpText('after', example('npx parley endpoints list'))
    .action((_: object, command: Command) =>
      run(command, async () => (await import('./commands/endpoints-list.js')).listEndpoints),
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
      run(command, async () => (await import('./commands/endpoints-add.js')).addEndpoint, url, options),
    )
  endpoints
    .command('test')
    .description('send a signed test message to a receiver and say what it answers')
    .argument('<id>', 'the number that "parley endpoints list" shows')
    .addHelpText('after', example('npx parley endpoints test 1'))
    .action((id: string, _: object, command: Command) =>
      run(command, async () => (await import('./commands/endpoints-test.js')).testEndpoint, id),
    )
  endpoints
    .command('remove')
    .description('send no more to a receiver; what was still to be delivered to it is cancelled')
    .argument('<id>', 'the number that "parley endpoints list" shows')
    .addHelpText('after', example('npx parley endpoints remove 1'))
    .action((id: string, _: object, command: Command) =>
      run(command, async () => (await import('./commands/endpoints-remove.js')).removeEndpoint, id),
    )
}

function addStories(program: Command): void {
  const stories = program.command('stories').description('what happened: show, merge and split stories')
  stories
    .command('show')
    .description('show a story: its state, who says what, and who was first')
    .argument('<id>', 'the number of the story')
    .addHelpText('after', example('npx parley stories show 12'))
    .action((id: string, _: object, command: Command) =>
      run(command, async () => (await import('./commands/stories.js')).showStory, id),
    )
  stories
    .command('merge')
    .description('say that two stories are one: the articles of the second become those of the first')
    .argument('<id>', 'the story that stays')
    .argument('<other>', 'the story that is taken in')
    .addHelpText('after', example('npx parley stories merge 12 14'))
    .action((id: string, other: string, _: object, command: Command) =>
      run(command, async () => (await import('./commands/stories.js')).mergeStories, id, other),
    )
  stories
    .command('split')
    .description('say that some articles of a story tell of another happening: they become a story of their own')
    .argument('<id>', 'the number of the story')
    .argument('<article...>', 'numbers of its articles')
    .addHelpText('after', example('npx parley stories split 12 40 41'))
    .action((id: string, articles: string[], _: object, command: Command) =>
      run(command, async () => (await import('./commands/stories.js')).splitStory, id, articles),
    )
}

function addFeedback(program: Command): void {
  const feedback = program
    .command('feedback')
    .description('say what was judged wrongly: it is honoured, and exported as labelled cases')
  const note = ['--note <text>', 'why, in your own words'] as const
  feedback
    .command('wrong-topic')
    .description('an article is not about a topic: it leaves its story')
    .argument('<article>', 'the number of the article')
    .argument('<topic>', 'such as negotiation')
    .option(...note)
    .addHelpText('after', example('npx parley feedback wrong-topic 40 negotiation --note "a trade dispute"'))
    .action((article: string, topic: string, options: { note?: string }, command: Command) =>
      run(command, async () => (await import('./commands/feedback.js')).wrongTopic, article, topic, options),
    )
  feedback
    .command('missed-topic')
    .description('an article is about a topic, and was not found to be')
    .argument('<article>', 'the number of the article')
    .argument('<topic>', 'such as negotiation')
    .option(...note)
    .addHelpText('after', example('npx parley feedback missed-topic 41 prisoner-exchange'))
    .action((article: string, topic: string, options: { note?: string }, command: Command) =>
      run(command, async () => (await import('./commands/feedback.js')).missedTopic, article, topic, options),
    )
  feedback
    .command('wrong-story')
    .description('an article does not belong to a story: it leaves it')
    .argument('<article>', 'the number of the article')
    .argument('<story>', 'the number of the story')
    .option(...note)
    .addHelpText('after', example('npx parley feedback wrong-story 40 12'))
    .action((article: string, story: string, options: { note?: string }, command: Command) =>
      run(command, async () => (await import('./commands/feedback.js')).wrongStory, article, story, options),
    )
  for (const [name, does] of [
    ['mute', 'a story alerts no more, whatever comes'],
    ['unmute', 'a muted story may alert again'],
  ] as const) {
    feedback
      .command(name)
      .description(does)
      .argument('<story>', 'the number of the story')
      .option(...note)
      .addHelpText('after', example(`npx parley feedback ${name} 12`))
      .action((story: string, options: { note?: string }, command: Command) =>
        run(command, async () => (await import('./commands/feedback.js')).mute, name, story, options),
      )
  }
  feedback
    .command('export')
    .description('write what was said as labelled cases, one JSON object a line, in the form of the test corpus')
    .addHelpText('after', example('npx parley feedback export > cases.jsonl'))
    .action((_: object, command: Command) =>
      run(command, async () => (await import('./commands/feedback.js')).exportCases),
    )
}

function addEvents(program: Command): void {
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
      run(command, async () => (await import('./commands/events-tail.js')).tailEvents, options),
    )
}

function addFilters(program: Command): void {
  const note = 'Reads one JSON object a line from standard input and answers one a line, in the same order.\n'
  program
    .command('parse')
    .description("filter: a source's bytes to its entries")
    .addHelpText(
      'after',
      `\n${note}${example(`echo '{"id":1,"path":"feed.xml","url":"https://example.org/feed.xml"}' | npx parley parse`)}`,
    )
    .action((_: object, command: Command) => run(command, async () => (await import('./commands/parse.js')).parse))
  program
    .command('read')
    .description("filter: a page to its article's title and text")
    .addHelpText(
      'after',
      `\n${note}${example(`echo '{"id":1,"url":"https://example.org/news/1","htmlPath":"page.html"}' | npx parley read`)}`,
    )
    .action((_: object, command: Command) => run(command, async () => (await import('./commands/read.js')).read))
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
      run(command, async () => (await import('./commands/tag.js')).tag, options),
    )
  program
    .command('same')
    .description('filter: two texts to whether one is a copy of the other')
    .addHelpText(
      'after',
      `\n${note}${example(`echo '{"id":1,"a":{"title":"A","text":"…"},"b":{"title":"B","text":"…"}}' | npx parley same`)}`,
    )
    .action((_: object, command: Command) => run(command, async () => (await import('./commands/same.js')).same))
}

function addUpkeep(program: Command): void {
  program
    .command('migrate')
    .description('bring the schema of the database up to date; "parley start" does it by itself')
    .addHelpText('after', example('DATABASE_URL=postgresql://parley:PASSWORD@localhost:5432/parley npx parley migrate'))
    .action((_: object, command: Command) =>
      run(command, async () => (await import('./commands/migrate.js')).migrateStore),
    )
  const topics = program.command('topics').description('topics: what is news, as config/topics/*.yaml says')
  topics
    .command('try')
    .argument('<file>', "a topic's file, wherever it lies")
    .description('judge the archive by a topic file: what it would have found; nothing is kept, nobody alerted')
    .option('--days <n>', 'how far back', positive, 30)
    .addHelpText('after', example('npx parley topics try config/topics/negotiation.yaml --days 7'))
    .action((file: string, options: { days: number }, command: Command) =>
      run(command, async () => (await import('./commands/topics-try.js')).tryTopic, file, options),
    )
  program
    .command('retag')
    .description('judge the archive by the topics as they are now, and show what would be otherwise; nobody is alerted')
    .option('--days <n>', 'how far back', positive, 30)
    .addHelpText('after', example('npx parley retag --days 7'))
    .action((options: { days: number }, command: Command) =>
      run(command, async () => (await import('./commands/retag.js')).retag, options),
    )
  program
    .command('doctor')
    .description('look for what is wrong with this installation, and say what to do')
    .addHelpText('after', example('npx parley doctor'))
    .action((_: object, command: Command) => run(command, async () => (await import('./commands/doctor.js')).doctor))
}
