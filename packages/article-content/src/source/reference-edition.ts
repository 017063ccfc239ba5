import type { SourceEdition, SourceStory } from './source-story.ts'

/** The edition that others are compared with: that of the original language, or else the first. */
export function referenceEdition(story: SourceStory): SourceEdition | undefined {
  const original = story.facts?.data.originalLanguage
  return story.editions.find((edition) => edition.locale === original) ?? story.editions[0]
}

/** The editions that are compared with the {@link referenceEdition}. */
export function otherEditions(story: SourceStory): SourceEdition[] {
  const reference = referenceEdition(story)
  return story.editions.filter((edition) => edition !== reference)
}
