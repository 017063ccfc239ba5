import type { ApplicationHandler } from './steps/serve-classroom.ts'

/** The framework that makes the classroom's pages, ready for requests. */
export interface Framework {
  handle: ApplicationHandler
  /** Lets go of what it holds; it answers nothing any more. */
  close: () => Promise<void>
}

/** Loads the framework and the pages that it built in the folder of the app; that takes about a second. */
export async function loadFramework(appFolder: string): Promise<Framework> {
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: appFolder })
  await app.prepare()
  return { handle: app.getRequestHandler(), close: () => app.close() }
}
