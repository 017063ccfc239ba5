import type { Item, ItemResponse } from '@karda/assessment'
import type { ReactNode } from 'react'
import { KeptText } from '../marks/kept-text.tsx'
import { VisuallyHidden } from '../text/visually-hidden.tsx'
import { ItemControls } from './controls/item-controls.tsx'
import type { ControlsProps } from './controls/item-controls-props.ts'
import { instructionOf } from './instruction-of.ts'
import { promptId } from './item-ids.ts'
import styles from './item-view.module.css'

/** An item as a student meets it; all words in it are in the item's own language. */
export interface ItemViewProps extends ControlsProps {
  item: Item
  response: ItemResponse | null
  onRespond: (response: ItemResponse | null) => void
  /** Which question it is, as in “Question 3 of 14”. */
  place: string
  /** Stands on the line above the prompt, behind the place. */
  beside?: ReactNode
  /** Stands below what is answered: buttons, feedback. */
  children?: ReactNode
}

/** See `ItemViewProps`. The prompt is a heading, and names the group of all that answers it. */
export function ItemView({ place, beside, children, ...answering }: ItemViewProps) {
  const { item, messages, name } = answering
  const instructionId = `${name}.instruction`
  return (
    <div className={styles.item} data-item={item.id} lang={item.locale}>
      <div className={styles.top}>
        {/* Heard with the prompt. */}
        <span className={styles.place} aria-hidden="true">
          {place}
        </span>
        {beside}
      </div>
      <fieldset className={styles.group} aria-describedby={instructionId}>
        <legend className={styles.legend}>
          <h2 id={promptId(name)} className={styles.prompt} tabIndex={-1}>
            <VisuallyHidden>{`${place} `}</VisuallyHidden>
            <KeptText text={item.prompt} />
          </h2>
        </legend>
        <p id={instructionId} className={styles.instruction}>
          {instructionOf(item, messages)}
        </p>
        <ItemControls {...answering} />
      </fieldset>
      {children}
    </div>
  )
}
