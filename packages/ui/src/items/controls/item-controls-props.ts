import type { Item, ItemResponse } from '@karda/assessment'
import type { QuizMessages } from '../quiz-messages.ts'

/** Whether each part of a checked answer is right, by id; a part that nothing is said of is not there. */
export type PartMarks = Readonly<Record<string, boolean>>

/** What every kind of item takes besides the item and the response. */
export interface ControlsProps {
  /** In the item's language. */
  messages: QuizMessages
  /** Begins the ids and names of the controls; unique on the page. */
  name: string
  /** While an answer is checked, it stays as it is. */
  isReadOnly: boolean
  marks: PartMarks
  /** Whether the script has yet to arrive that answers to buttons; they cannot be pressed until then. */
  isAwaitingScript?: boolean
  /** Says something once, to those who listen to the page. */
  onAnnounce: (text: string) => void
}

/** What answers an item of one type: data and callbacks; nothing is kept inside. */
export interface ItemControlsProps<Type extends Item['type']> extends ControlsProps {
  item: Extract<Item, { type: Type }>
  /** Null while there is no answer. */
  response: Extract<ItemResponse, { type: Type }> | null
  /** Null where the answer is taken back. */
  onRespond: (response: Extract<ItemResponse, { type: Type }> | null) => void
}
