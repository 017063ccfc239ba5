import { fileURLToPath } from 'node:url'

/** The path of a file of the twin story. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/twin-story/${name}`, import.meta.url))
}
