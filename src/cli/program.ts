import { Command } from 'commander'
import { readVersion } from '../service/version.js'
import { PARLEY } from './hint.js'
import { addEndpoints, addEvents } from './program/endpoints.js'
import { addFilters } from './program/filters.js'
import { addReaders, addService } from './program/service.js'
import { addSources } from './program/sources.js'
import { addFeedback, addStories } from './program/stories.js'
import { addUpkeep } from './program/upkeep.js'

/**
 * Every command of `parley`, with its help, as the files under `program/` say. What a command does stands in its own file
 * under `commands/`.
 */
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
