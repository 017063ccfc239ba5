import { messagesOf } from '@karda/i18n'
import { AnswerDetails } from '@karda/ui/items'
import type { AssignableItem } from '../form/assignable-items.ts'

/** The answer to an item, in the item's language, closed until the teacher opens it. */
export function ItemAnswer({ assignable: { item, explanation } }: { assignable: AssignableItem }) {
  return (
    <div lang={item.locale}>
      <AnswerDetails item={item} explanation={explanation} messages={messagesOf(item.locale, 'quiz')} />
    </div>
  )
}
