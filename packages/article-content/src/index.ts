export { countWords, countWordsIn } from './model/count-words.ts'
export { editionOf, MissingEditionError } from './model/edition-of.ts'
export { findSegment } from './model/find-segment.ts'
export type { Inline } from './model/inline.ts'
export { levelTextOf, MissingLevelError } from './model/level-text-of.ts'
export { levelsAsked } from './model/levels-asked.ts'
export { originOf, type StoryOrigin } from './model/origin-of.ts'
export type { Problem } from './model/problem.ts'
export { segmentAtLevel } from './model/segment-at-level.ts'
export { segmentsAtLevel } from './model/segments-at-level.ts'
export type { Edition, LevelText, Paragraph, Segment, Story } from './model/story.ts'
export type { StoryBackground } from './model/story-background.ts'
export type { StoryAnswerKey, StoryItems } from './model/story-items.ts'
export type {
  StoryTeaching,
  TeachingBlock,
  TeachingInline,
  TeachingNotes,
  TeachingPart,
  TeachingTarget,
} from './model/teaching.ts'
export { romanizeArmenian } from './romanize-armenian.ts'
export * from './schema/index.ts'
