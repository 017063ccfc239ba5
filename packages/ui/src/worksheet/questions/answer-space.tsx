import type { Item } from '@karda/assessment'
import { itemsOfType } from '../items-of-type.ts'
import { ChoiceBoxes } from './choice-boxes.tsx'
import { GapText } from './gap-text.tsx'
import { LineField } from './line-field.tsx'
import { MatchLists } from './match-lists.tsx'
import { OrderBoxes } from './order-boxes.tsx'
import { TruthBoxes } from './truth-boxes.tsx'
import { WritingLines } from './writing-lines.tsx'

/** Lines to write a few sentences on. */
const linesOfText = 6

/** The room for the answer to a question, as its type asks for it. */
export function AnswerSpace({ twins }: { twins: readonly Item[] }) {
  const [item] = twins
  if (!item) return null
  switch (item.type) {
    case 'choice':
      return <ChoiceBoxes twins={itemsOfType(twins, item.type)} />
    case 'true-false-not-stated':
      return <TruthBoxes twins={itemsOfType(twins, item.type)} />
    case 'order':
      return <OrderBoxes twins={itemsOfType(twins, item.type)} />
    case 'match':
      return <MatchLists twins={itemsOfType(twins, item.type)} />
    case 'gap':
      return <GapText twins={itemsOfType(twins, item.type)} />
    case 'hot-text':
      return <LineField twins={twins} />
    case 'short-answer':
      return <WritingLines count={1} width="half" />
    case 'extended':
      return <WritingLines count={linesOfText} width="full" />
    default:
      return item satisfies never
  }
}
