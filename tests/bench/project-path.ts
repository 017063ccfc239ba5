import { fileURLToPath } from 'node:url'

/** The absolute path of a file or folder of the project, from the project's root. */
export function projectPath(relative: string): string {
  return fileURLToPath(new URL(relative, new URL('../../', import.meta.url)))
}
