import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type TopicSpec, topicSpecSchema } from '../topics/spec.js'
import { codeOf, shown, unreadable } from './files.js'
import { check } from './issues.js'
import type { Problem } from './problem.js'
import { readYaml } from './yaml-file.js'

/**
 * Reads every `*.yaml` in the folder `topics` of a configuration, in the order of the files' names. `cwd` is what the
 * names in problems and notes are relative to.
 */
export function readTopics(
  dir: string,
  cwd: string,
): { topics: readonly TopicSpec[]; problems: readonly Problem[]; notes: readonly string[] } {
  const folder = join(dir, 'topics')
  const name = shown(folder, cwd)
  let files: readonly string[]
  try {
    files = readdirSync(folder).sort()
  } catch (error) {
    if (codeOf(error) === 'ENOENT')
      return { topics: [], problems: [], notes: [`${name} is not there: no topic is looked for`] }
    return { topics: [], problems: [unreadable(name, error)], notes: [] }
  }
  const topics: TopicSpec[] = []
  const problems: Problem[] = []
  const first = new Map<string, string>()
  for (const entry of files) {
    const path = shown(join(folder, entry), cwd)
    if (/\.yml$/i.test(entry)) problems.push(misnamed(path))
    if (!entry.endsWith('.yaml')) continue
    const read = readYaml(join(folder, entry), path)
    if (read.kind === 'broken') problems.push(...read.problems)
    if (read.kind !== 'read') continue
    const topic = check(read.file, topicSpecSchema, read.file.value)
    if (!topic.ok) {
      problems.push(...topic.problems)
      continue
    }
    const { key } = topic.value
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, path)
      topics.push(topic.value)
    } else problems.push(read.file.problem(['key'], 'a key that no other topic has', `"${key}", as in ${before}`))
  }
  const notes = files.some((entry) => entry.endsWith('.yaml'))
    ? []
    : [`${name} holds no .yaml file: no topic is looked for`]
  return { topics, problems, notes }
}

/** Reads one topic's file, wherever it lies. `cwd` is what the names in problems are relative to. */
export function readTopicFile(
  path: string,
  cwd: string,
): { readonly ok: true; readonly topic: TopicSpec } | { readonly ok: false; readonly problems: readonly Problem[] } {
  const name = shown(path, cwd)
  const read = readYaml(path, name)
  if (read.kind === 'broken') return { ok: false, problems: read.problems }
  if (read.kind !== 'read') {
    const missing = {
      file: name,
      line: null,
      column: null,
      key: null,
      found: 'no such file',
      allowed: "a topic's file",
    }
    return { ok: false, problems: [missing] }
  }
  const topic = check(read.file, topicSpecSchema, read.file.value)
  return topic.ok ? { ok: true, topic: topic.value } : { ok: false, problems: topic.problems }
}

function misnamed(path: string): Problem {
  return {
    file: path,
    line: null,
    column: null,
    key: null,
    found: 'a name that is not read',
    allowed: 'a name that ends in .yaml',
  }
}
