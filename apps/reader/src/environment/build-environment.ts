import { join } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  BASE_ADDRESS: z
    .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' })
    .refine((address) => new URL(address).pathname === '/', 'a domain’s root, without a path')
    .default('http://localhost:3000'),
  STORIES_FOLDER: z.string().min(1).default(join(process.cwd(), '../../packages/article-content/stories')),
})

/** What a build takes from the environment. */
export interface BuildEnvironment {
  /** Where the site will stand, without a slash at its end: `https://karda.example`. */
  baseAddress: string
  /** The folder of the stories. */
  storiesFolder: string
}

/** Reads the build's settings; throws `InvalidBuildEnvironmentError`, for a build has nobody to ask. */
export function buildEnvironment(variables: NodeJS.ProcessEnv): BuildEnvironment {
  // An empty variable stands for one that is not set, as in the server's settings.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new InvalidBuildEnvironmentError(parsed.error, variables)
  return { baseAddress: new URL(parsed.data.BASE_ADDRESS).origin, storiesFolder: parsed.data.STORIES_FOLDER }
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
