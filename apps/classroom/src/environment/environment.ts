import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

/** What the server is told from outside, parsed. */
export interface Environment {
  /** The port to listen on; 0 stands for any free port. */
  port: number
  /** The address of this computer to listen on; null stands for all that it has. */
  host: string | null
  /** The absolute path of the folder in which the server keeps its data. */
  dataFolder: string
  /** The address, without a path, under which visitors know the server: `https://karda.example`. */
  baseAddress: string
  /** Where PostgreSQL is; null while the data is kept in a file of the data folder. */
  databaseUrl: string | null
  /** Whether a proxy of ours stands before the server, whose word on a visitor's address is believed. */
  trustsProxy: boolean
}

/** One variable with a value that cannot be used, and what to do about it. */
export interface EnvironmentProblem {
  variable: string
  expected: string
  found: string
  remedy: string
}

/** The environment, or every problem in it. */
export type ParsedEnvironment =
  | { kind: 'valid'; environment: Environment }
  | { kind: 'invalid'; problems: EnvironmentProblem[] }

/** Environment variables as a process has them. */
export type Variables = Readonly<Record<string, string | undefined>>

const largestPort = 65_535

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= largestPort)
    .default(3000),
  LISTEN_ADDRESS: z
    .string()
    .refine((text) => isIP(text) !== 0)
    .optional(),
  DATA_FOLDER: z.string().default('data'),
  BASE_ADDRESS: z.string().refine(isBaseAddress).optional(),
  DATABASE_URL: z.string().refine(isDatabaseUrl).optional(),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
})

/** The variables that are read; docs/operations.md says what each is. */
export const settingNames: readonly string[] = Object.keys(schema.shape)

const guidance: Readonly<Record<string, Pick<EnvironmentProblem, 'expected' | 'remedy'>>> = {
  PORT: {
    expected: `a whole number from 0 to ${largestPort}`,
    remedy: 'Set PORT to a free port such as 3000, or leave it out.',
  },
  LISTEN_ADDRESS: {
    expected: 'an IP address of this computer, such as 127.0.0.1, or 0.0.0.0 for all that it has',
    remedy: 'Set LISTEN_ADDRESS to the address at which the server is to be reached, or leave it out.',
  },
  BASE_ADDRESS: {
    expected: 'an http or https address without a path',
    remedy:
      'Set BASE_ADDRESS to the address that visitors type, such as https://karda.example, or leave it out.',
  },
  DATABASE_URL: {
    expected: 'an address that begins with postgres:// or postgresql://',
    remedy:
      'Set DATABASE_URL to the address of a PostgreSQL database, or leave it out to keep the data in DATA_FOLDER.',
  },
  TRUST_PROXY: {
    expected: '1 where a proxy of yours stands before the server, else 0',
    remedy: 'Set TRUST_PROXY to 1 or 0, or leave it out.',
  },
}

/**
 * Parses PORT, LISTEN_ADDRESS, DATA_FOLDER (relative to `projectFolder`), BASE_ADDRESS, DATABASE_URL and TRUST_PROXY. One
 * that is missing or empty has its default: 3000, every network, `data`, this computer at the port, a file in the data
 * folder, and no proxy. Behind a proxy the default of LISTEN_ADDRESS is this computer alone: whoever reaches the server
 * past the proxy could say to be at any address, and no limit by address would hold.
 */
export function parseEnvironment(variables: Variables, projectFolder: string): ParsedEnvironment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path }) => String(path[0])))
    return { kind: 'invalid', problems: [...names].map((name) => describeProblem(name, variables)) }
  }
  const { PORT: port, LISTEN_ADDRESS, DATA_FOLDER, BASE_ADDRESS, DATABASE_URL, TRUST_PROXY } = parsed.data
  const trustsProxy = TRUST_PROXY === '1'
  const baseAddress = BASE_ADDRESS ? new URL(BASE_ADDRESS).origin : `http://localhost:${port}`
  return {
    kind: 'valid',
    environment: {
      port,
      host: LISTEN_ADDRESS ?? (trustsProxy ? '127.0.0.1' : null),
      dataFolder: resolve(projectFolder, DATA_FOLDER),
      baseAddress,
      databaseUrl: DATABASE_URL ?? null,
      trustsProxy,
    },
  }
}

function describeProblem(variable: string, variables: Variables): EnvironmentProblem {
  const { expected = 'a usable value', remedy = `Leave ${variable} out.` } = guidance[variable] ?? {}
  return { variable, expected, found: foundIn(variable, variables), remedy }
}

function isBaseAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, origin, href } = new URL(text)
  return (protocol === 'http:' || protocol === 'https:') && href === `${origin}/`
}

function isDatabaseUrl(text: string): boolean {
  return URL.canParse(text) && ['postgres:', 'postgresql:'].includes(new URL(text).protocol)
}

/** The value as it was given; not that of an address which may hold a password. */
function foundIn(variable: string, variables: Variables): string {
  return variable === 'DATABASE_URL' ? 'another address' : JSON.stringify(variables[variable])
}
