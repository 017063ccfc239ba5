// What reads files: apart from the rest, which browsers may use as well.
export { checkStories } from './check-stories.ts'
export { type LoadedStories, loadStories } from './load-stories.ts'
