// Prints how readers who had read nothing did at each item, beside blind guessing, as a Markdown table:
//   node tests/twin-story/print-table.ts
import { itemPools } from '@karda/article-content'
import { assembleItems, scoreResponse } from '@karda/assessment'
import { assembleAnswerKeys } from '@karda/assessment/answer-key'
import { storedStories } from '../quiz/stored-stories.ts'
import { chanceOf } from './chance-of.ts'
import { readers, responseOf } from './readers.ts'
import { readOtherwise } from './words-read.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`
const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length
/** Stands beside an item that is asked in other words now, in whichever language; what changed is told below. */
const mark = (id: string) => (readOtherwise.some((item) => item.id === id) ? ' †' : '')

for (const { story, items, key } of storedStories.filter((stored) => stored.story.slug === 'armenia-csto')) {
  for (const pool of itemPools) {
    const keys = assembleAnswerKeys(items, key, 'full', pool)
    const rows = assembleItems(story, items, 'en', 'full', pool).flatMap((item) => {
      const answerKey = keys[item.id]
      if (!answerKey || item.type === 'extended') return []
      const shares = readers.withoutStory.map((reader) => {
        const { points, maximum } = scoreResponse(item, answerKey, responseOf(reader, item))
        return points / maximum
      })
      return [{ item, guessing: chanceOf(item, answerKey), reached: mean(shares) }]
    })
    process.stdout.write(
      `\n| ${pool} | skill | readers without the story | blind guessing |\n|---|---|---|---|\n`,
    )
    for (const { item, guessing, reached } of rows)
      process.stdout.write(
        `| \`${item.id}\`${mark(item.id)} | ${item.skill} | ${percent(reached)} | ${percent(guessing)} |\n`,
      )
    const counted = rows.filter(({ item }) => item.skill !== 'vocabulary')
    process.stdout.write(
      `| **all but vocabulary** | | **${percent(mean(counted.map(({ reached }) => reached)))}** | **${percent(mean(counted.map(({ guessing }) => guessing)))}** |\n`,
    )
  }
}
if (readOtherwise.length > 0) process.stdout.write('\n† Asked in other words than the readers answered:\n\n')
for (const { id, locale, reason } of readOtherwise) {
  process.stdout.write(`- \`${id}\` (${locale}): ${reason}\n`)
}
