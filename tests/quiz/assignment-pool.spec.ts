import { expect, test } from '@playwright/test'
import { readSiteTexts, type SiteText } from '../site/site-texts.ts'
import { type StoredStory, storedStories } from './stored-stories.ts'

/** Characters that make a text more than a word such as “Later” or “17”, which may stand anywhere. */
const tellingLength = 16

/** What stories tell and practice quizzes ask: two stories may ask in the same words. */
const told = storedStories
  .flatMap((stored) => textsIn([stored.story, wordsOfPool(stored, 'practice')]))
  .join('\n')

let texts: readonly SiteText[]

test.beforeAll(() => {
  texts = readSiteTexts()
})

for (const stored of storedStories) {
  const { slug } = stored.story

  test(`nothing that is asked, chosen or explained in the assignments on ${slug}, and not told by a story or a practice quiz, is in any file of the site`, () => {
    const assigned = wordsOfPool(stored, 'assignment').filter((text) => !told.includes(text))

    expect(assigned.length).toBeGreaterThan(100)
    expect(filesWith(assigned)).toEqual([])
    expect(filesWith(idsOfPool(stored, 'assignment').map((id) => `"${id}"`))).toEqual([])
  })

  test(`what is asked and explained in the practice quiz on ${slug} is found by the same search`, () => {
    const practice = wordsOfPool(stored, 'practice')
    const found = filesWith(practice).map(({ text }) => text)
    expect(practice.filter((text) => !found.includes(text))).toEqual([])
  })
}

/** Those of the texts that stand in files of the site, with the files. */
function filesWith(searched: readonly string[]): { text: string; files: string[] }[] {
  return searched
    .map((text) => ({
      text,
      files: texts.filter(({ content }) => content.includes(text)).map(({ path }) => path),
    }))
    .filter(({ files }) => files.length > 0)
}

type Pool = 'practice' | 'assignment'

function idsOfPool({ items }: StoredStory, pool: Pool): string[] {
  return Object.entries(items.facts).flatMap(([id, facts]) => (facts.pool === pool ? [id] : []))
}

/** Every text of a pool’s items in every language, the feedback’s among them. */
function wordsOfPool(stored: StoredStory, pool: Pool): string[] {
  const ids = idsOfPool(stored, pool)
  const words = [...Object.values(stored.items.words), ...Object.values(stored.key.feedback)]
  const own = words.flatMap((byId) => ids.map((id) => byId?.[id]))
  return textsIn(own).filter((text) => text.length >= tellingLength)
}

function textsIn(value: unknown): string[] {
  // A text with gaps is written in pieces.
  if (typeof value === 'string') return value.split(/\{[a-z0-9-]+\}/)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
