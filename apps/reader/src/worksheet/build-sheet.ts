import { editionOf, type LevelName, levelTextOf, type Story } from '@karda/article-content'
import { assembleItems, maximumPoints } from '@karda/assessment'
import { assembleAnswerKeys, assembleExplanations } from '@karda/assessment/answer-key'
import type { LocaleCode } from '@karda/i18n'
import type { Sheet, SheetKey, SheetText } from '@karda/ui/worksheet'
import { type PracticeItems, quizLevels } from '../site/site-stories.ts'
import { numberStoryLines } from './number-story-lines.ts'
import { orderForPaper } from './order-for-paper.ts'

/** What a sheet is made of: a story at a level with what one may practise, in a language or in two, the page's first. */
export interface SheetParts {
  story: Story
  level: LevelName
  practice: PracticeItems
  locales: readonly [LocaleCode, LocaleCode?]
}

/** Puts a worksheet and its key together. Of the items only those of the practice pool are on either. */
export function buildSheet({ story, level, practice, locales }: SheetParts): { sheet: Sheet; key: SheetKey } {
  const { items, key } = practice
  const answers = assembleAnswerKeys(items, key, level, 'practice')
  const [locale, other] = locales
  const textIn = (code: LocaleCode): SheetText => {
    const edition = editionOf(story, code)
    return {
      edition,
      paragraphs: numberStoryLines(levelTextOf(edition, level), other ? 'beside' : 'alone'),
      items: assembleItems(story, items, code, level, 'practice').map((item) => {
        const answer = answers[item.id]
        return answer ? orderForPaper(item, answer) : item
      }),
    }
  }
  const points = Object.entries(answers).map(([id, answer]) => [id, maximumPoints(answer)])
  const explanations = (other ? [locale, other] : [locale]).map((code) => [
    code,
    assembleExplanations(items, key, code, level, 'practice'),
  ])
  return {
    sheet: {
      story,
      level,
      levels: quizLevels(story),
      points: Object.fromEntries(points),
      texts: [textIn(locale), ...(other ? [textIn(other)] : [])],
    },
    key: { answers, explanations: Object.fromEntries(explanations) },
  }
}
