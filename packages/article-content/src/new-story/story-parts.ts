/** What a story can have beside its texts, its glossary and its items. */
export const storyParts = ['background', 'teaching'] as const

/** See `storyParts`. */
export type StoryPart = (typeof storyParts)[number]
