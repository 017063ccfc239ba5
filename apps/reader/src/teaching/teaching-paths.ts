import { storyPaths } from '../site/page-params.ts'

/** Every story that has teacher's notes, in each of its languages, as the paths of their page. */
export function teachingPaths() {
  return storyPaths(({ hasNotes }) => hasNotes)
}
