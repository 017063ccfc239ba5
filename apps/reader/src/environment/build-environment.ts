import { join } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  BASE_ADDRESS: z
    .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' })
    .refine((address) => new URL(address).pathname === '/', 'a domain’s root, without a path')
    .default('http://localhost:3000'),
  CLASSROOM: z.enum(['served', 'none'], { error: '“served” or “none”' }).default('served'),
  STORIES_FOLDER: z.string().min(1).default(join(process.cwd(), '../../packages/article-content/stories')),
})

/** What a build takes from the environment. */
export interface BuildEnvironment {
  /** Where the site will stand, without a slash at its end: `https://karda.example`. */
  baseAddress: string
  /** Whether the classroom is served at the same address, so that pages may lead there; a static host has none. */
  hasClassroom: boolean
  /** The folder of the stories. */
  storiesFolder: string
}

/** Reads the build's settings; throws `InvalidBuildEnvironmentError`, for a build has nobody to ask. */
export function buildEnvironment(variables: NodeJS.ProcessEnv): BuildEnvironment {
  // An empty variable stands for one that is not set, as in the server's settings.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new InvalidBuildEnvironmentError(parsed.error, variables)
  const { BASE_ADDRESS, CLASSROOM, STORIES_FOLDER } = parsed.data
  return {
    baseAddress: new URL(BASE_ADDRESS).origin,
    hasClassroom: CLASSROOM === 'served',
    storiesFolder: STORIES_FOLDER,
  }
}

/** A setting of the build has a value that cannot be used. */
export class InvalidBuildEnvironmentError extends Error {
  override readonly name = 'InvalidBuildEnvironmentError'

  constructor(error: z.ZodError, variables: NodeJS.ProcessEnv) {
    const lines = error.issues.map((issue) => {
      const name = issue.path.join('.')
      return `${name}: expected ${issue.message}, found “${variables[name] ?? ''}”`
    })
    super(lines.join('\n'))
  }
}
