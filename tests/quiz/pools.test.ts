import { readdirSync } from 'node:fs'
import { type ItemPool, type ItemType, itemPools, itemSkills } from '@karda/article-content'
import { assembleItems, type Item } from '@karda/assessment'
import { describe, expect, it } from 'vitest'
import { storedStories } from './stored-stories.ts'
import { storiesFolder } from './stories-folder.ts'

/** Every kind of question, by type: to choose one answer is another thing than to choose several. */
const kindsByType: Record<ItemType, readonly string[]> = {
  choice: ['choice, single', 'choice, multiple'],
  'true-false-not-stated': ['true-false-not-stated'],
  order: ['order'],
  match: ['match'],
  gap: ['gap'],
  'hot-text': ['hot-text'],
  'short-answer': ['short-answer'],
  extended: ['extended'],
}
const fewest: Record<ItemPool, number> = { practice: 12, assignment: 14 }

const pools = storedStories.flatMap(({ story, items }) =>
  itemPools.map((pool) => ({
    slug: story.slug,
    pool,
    // Which items there are is the same in every language.
    asked: assembleItems(story, items, 'en', 'full', pool),
  })),
)

it('is said of every story of the project', () => {
  expect(storedStories.map(({ story }) => story.slug).sort()).toEqual(readdirSync(storiesFolder).sort())
})

// Asked of the project's own stories, which show what there is; another's story may ask less.
describe.each(pools)('the $pool pool of $slug, at the full level', ({ pool, asked }) => {
  it(`has ${fewest[pool]} items at least`, () => {
    expect(asked.length).toBeGreaterThanOrEqual(fewest[pool])
  })

  it('has items of every kind', () => {
    const kinds = asked.map(kindOf)
    expect(
      Object.values(kindsByType)
        .flat()
        .filter((kind) => !kinds.includes(kind)),
    ).toEqual([])
  })

  it('has an item for every skill', () => {
    const skills = asked.map(({ skill }) => skill)
    expect(itemSkills.filter((skill) => !skills.includes(skill))).toEqual([])
  })
})

function kindOf(item: Item): string {
  return item.type === 'choice' ? `choice, ${item.cardinality}` : item.type
}
