import { fileURLToPath } from 'node:url'

const ownStories = fileURLToPath(new URL('../../packages/article-content/stories', import.meta.url))

/** The folder of the stories from which the site was built: the one that the build was told of, else the project's own. */
export const storiesFolder = process.env.STORIES_FOLDER || ownStories
