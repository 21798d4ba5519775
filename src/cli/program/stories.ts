import type { Command } from 'commander'
import { STORY_STATES } from '../../domain/story.js'
import { example, run } from './command.js'

/** `stories …`. */
export function addStories(program: Command): void {
  const stories = program.command('stories').description('what happened: list, show, merge and split stories')
  stories
    .command('list')
    .description('list the stories that were opened last, with their numbers')
    .option('--topic <key>', 'only those of a topic, such as negotiation')
    .option('--state <state>', `only those that are ${STORY_STATES.join(', ')}`)
    .option('--limit <number>', 'so many at the most', '20')
    .addHelpText(
      'after',
      example('npx parley stories list', 'npx parley stories list --topic prisoner-exchange --state planned'),
    )
    .action((options: { topic?: string; state?: string; limit: string }, command: Command) =>
      run(command, async () => (await import('../commands/stories.js')).listStories, options),
    )
  stories
    .command('show')
    .description('show a story: its state, who says what, and who was first')
    .argument('<id>', 'the number of the story')
    .addHelpText('after', example('npx parley stories show 12'))
    .action((id: string, _: object, command: Command) =>
      run(command, async () => (await import('../commands/stories.js')).showStory, id),
    )
  stories
    .command('merge')
    .description('say that two stories are one: the articles of the second become those of the first')
    .argument('<id>', 'the story that stays')
    .argument('<other>', 'the story that is taken in')
    .addHelpText('after', example('npx parley stories merge 12 14'))
    .action((id: string, other: string, _: object, command: Command) =>
      run(command, async () => (await import('../commands/stories.js')).mergeStories, id, other),
    )
  stories
    .command('split')
    .description('say that some articles of a story tell of another happening: they become a story of their own')
    .argument('<id>', 'the number of the story')
    .argument('<article...>', 'numbers of its articles')
    .addHelpText('after', example('npx parley stories split 12 40 41'))
    .action((id: string, articles: string[], _: object, command: Command) =>
      run(command, async () => (await import('../commands/stories.js')).splitStory, id, articles),
    )
}

/** `feedback …`. */
export function addFeedback(program: Command): void {
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
      run(command, async () => (await import('../commands/feedback.js')).wrongTopic, article, topic, options),
    )
  feedback
    .command('missed-topic')
    .description('an article is about a topic, and was not found to be')
    .argument('<article>', 'the number of the article')
    .argument('<topic>', 'such as negotiation')
    .option(...note)
    .addHelpText('after', example('npx parley feedback missed-topic 41 prisoner-exchange'))
    .action((article: string, topic: string, options: { note?: string }, command: Command) =>
      run(command, async () => (await import('../commands/feedback.js')).missedTopic, article, topic, options),
    )
  feedback
    .command('wrong-story')
    .description('an article does not belong to a story: it leaves it')
    .argument('<article>', 'the number of the article')
    .argument('<story>', 'the number of the story')
    .option(...note)
    .addHelpText('after', example('npx parley feedback wrong-story 40 12'))
    .action((article: string, story: string, options: { note?: string }, command: Command) =>
      run(command, async () => (await import('../commands/feedback.js')).wrongStory, article, story, options),
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
        run(command, async () => (await import('../commands/feedback.js')).mute, name, story, options),
      )
  }
  feedback
    .command('export')
    .description('write what was said as labelled cases, one JSON object a line, in the form of the test corpus')
    .addHelpText('after', example('npx parley feedback export > cases.jsonl'))
    .action((_: object, command: Command) =>
      run(command, async () => (await import('../commands/feedback.js')).exportCases),
    )
}
