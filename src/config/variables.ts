/** One variable of the environment. */
interface Variable {
  /** Whether `NAME_FILE` may name a file that holds the value. */
  readonly file: boolean
  /** Whether the value must not be shown. */
  readonly secret: boolean
  readonly about: string
  /** A command that makes a value, or null. */
  readonly make: string | null
  /** How it looks in `.env.example`. */
  readonly example: string
}

/** Every variable that Parley reads; `.env.example` is made of it, and a test holds the two equal. */
export const VARIABLES = {
  DATABASE_URL: {
    file: true,
    secret: true,
    about:
      'A PostgreSQL server, 15 or later. Without it an embedded database is kept in the data folder, for one process. With it PARLEY_TOKEN and PARLEY_SECRET_KEY are required.',
    make: null,
    example: 'postgresql://parley:PASSWORD@localhost:5432/parley',
  },
  REDIS_URL: {
    file: true,
    secret: true,
    about: 'A Redis server for the queues. Without it they live in the database.',
    make: null,
    example: 'redis://localhost:6379',
  },
  PARLEY_TOKEN: {
    file: true,
    secret: true,
    about:
      "The administrator's token, at least 32 characters. Without DATABASE_URL it is made at the first start and kept in data/keys.",
    make: 'node -p \'"ptk_" + crypto.randomBytes(32).toString("base64url")\'',
    example: '',
  },
  PARLEY_SECRET_KEY: {
    file: true,
    secret: true,
    about:
      'The key that encrypts the secrets of endpoints, 32 bytes in base64. Who loses it has to add the endpoints again. Without DATABASE_URL it is made at the first start and kept in data/keys.',
    make: 'node -p \'crypto.randomBytes(32).toString("base64")\'',
    example: '',
  },
  PARLEY_CONFIG: {
    file: false,
    secret: false,
    about: 'The folder of parley.yaml, sources.yaml, publishers.yaml and topics/.',
    make: null,
    example: 'config',
  },
  PARLEY_DATA: {
    file: false,
    secret: false,
    about: 'The folder of the embedded database and of the keys; data.dir in parley.yaml.',
    make: null,
    example: 'data',
  },
  PARLEY_HOST: {
    file: false,
    secret: false,
    about: 'The address to listen on; http.host in parley.yaml.',
    make: null,
    example: '127.0.0.1',
  },
  PARLEY_PORT: {
    file: false,
    secret: false,
    about: 'The port to listen on; http.port in parley.yaml.',
    make: null,
    example: '7788',
  },
  PARLEY_LOG_LEVEL: {
    file: false,
    secret: false,
    about: 'How much is logged; log.level in parley.yaml.',
    make: null,
    example: 'info',
  },
} as const satisfies Record<string, Variable>

export type VariableName = keyof typeof VARIABLES
