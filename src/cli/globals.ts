/** Options that every command has. */
export interface Globals {
  /** The folder of the configuration, as written; undefined for the usual one. */
  readonly config: string | undefined
  /** The data folder, as written; undefined for the one of the settings. */
  readonly data: string | undefined
  /** One JSON object a line instead of sentences and tables. */
  readonly json: boolean
}
