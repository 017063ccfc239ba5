import path from 'node:path'

/** The folder of the stories: `STORIES_FOLDER` of the environment, or the project's own, seen from `appFolder`. */
export function storiesFolder(appFolder: string, chosen: string | undefined): string {
  return path.resolve(appFolder, chosen || '../../packages/article-content/stories')
}
