import type { Problem } from '../model/problem.ts'
import type { SourceStory } from '../source/source-story.ts'

/** A content rule: everything in a story that breaks it. Pure; what a missing file leaves open is not judged. */
export type Rule = (story: SourceStory) => Problem[]
