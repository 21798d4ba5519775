import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { shippedConfig } from '../src/cli/package.js'
import type { Place } from './place.js'

/** What stands in a configuration besides the shipped topics. */
export interface Setup {
  /** Groups of `parley.yaml`; everything else has its default. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly sources: readonly { readonly key: string; readonly url: string; readonly interval?: string }[]
}

/** Writes the configuration of a place; returns its folder. */
export function writeSetup(place: Place, { settings, sources }: Setup): string {
  const dir = join(place.folder, 'config')
  mkdirSync(dir, { recursive: true })
  cpSync(join(shippedConfig(), 'topics'), join(dir, 'topics'), { recursive: true })
  const write = (name: string, value: object): void => writeFileSync(join(dir, name), stringify(value))
  write('parley.yaml', settings)
  write('sources.yaml', { sources: sources.map((source) => ({ ...source, name: source.key, kind: 'feed' })) })
  write('publishers.yaml', { publishers: [] })
  return dir
}
