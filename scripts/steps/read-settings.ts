import { environmentMessage } from '../../apps/classroom/server/start-messages.ts'
import { type Environment, parseEnvironment } from '../../apps/classroom/src/environment/environment.ts'
import { root } from './root.ts'

/** The settings in the environment; says what is wrong with them and ends the process where they cannot be used. */
export function readSettings(): Environment {
  const parsed = parseEnvironment(process.env, root)
  if (parsed.kind === 'valid') return parsed.environment
  process.stderr.write(environmentMessage(parsed.problems))
  process.exit(2)
}
