import type { AssignableStory } from './assignable-story.ts'

/** The items of a story that can be assigned at its level, in the order of its files. */
export function availableItemIds({ items, level }: Pick<AssignableStory, 'items' | 'level'>): string[] {
  return Object.entries(items.facts)
    .filter(
      ([, { pool, evidence }]) =>
        pool === 'assignment' && evidence.some((segment) => segment.startsWith(`${level}.`)),
    )
    .map(([id]) => id)
}
