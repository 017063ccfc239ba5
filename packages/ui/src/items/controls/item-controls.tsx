import type { Item, ItemResponse } from '@karda/assessment'
import { ChoiceControls } from './choice-controls.tsx'
import { ExtendedControls } from './extended-controls.tsx'
import { GapControls } from './gap-controls.tsx'
import { HotTextControls } from './hot-text-controls.tsx'
import type { ControlsProps } from './item-controls-props.ts'
import { MatchControls } from './match-controls.tsx'
import { OrderControls } from './order-controls.tsx'
import { ShortAnswerControls } from './short-answer-controls.tsx'
import { TrueFalseNotStatedControls } from './true-false-not-stated-controls.tsx'

/** What answers an item, whatever its type. A response to an item of another type counts as none. */
export function ItemControls({
  item,
  response,
  ...shared
}: ControlsProps & {
  item: Item
  response: ItemResponse | null
  onRespond: (response: ItemResponse | null) => void
}) {
  switch (item.type) {
    case 'choice':
      return (
        <ChoiceControls {...shared} item={item} response={response?.type === 'choice' ? response : null} />
      )
    case 'true-false-not-stated':
      return (
        <TrueFalseNotStatedControls
          {...shared}
          item={item}
          response={response?.type === 'true-false-not-stated' ? response : null}
        />
      )
    case 'order':
      return <OrderControls {...shared} item={item} response={response?.type === 'order' ? response : null} />
    case 'match':
      return <MatchControls {...shared} item={item} response={response?.type === 'match' ? response : null} />
    case 'gap':
      return <GapControls {...shared} item={item} response={response?.type === 'gap' ? response : null} />
    case 'hot-text':
      return (
        <HotTextControls {...shared} item={item} response={response?.type === 'hot-text' ? response : null} />
      )
    case 'short-answer':
      return (
        <ShortAnswerControls
          {...shared}
          item={item}
          response={response?.type === 'short-answer' ? response : null}
        />
      )
    case 'extended':
      return (
        <ExtendedControls
          {...shared}
          item={item}
          response={response?.type === 'extended' ? response : null}
        />
      )
    default:
      return item satisfies never
  }
}
