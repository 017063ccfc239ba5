import { textLimits } from '@karda/assessment'
import type { ItemControlsProps } from './item-controls-props.ts'
import styles from './text-controls.module.css'

/** A few sentences, written. */
export function ExtendedControls({ item, response, onRespond, ...shared }: ItemControlsProps<'extended'>) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{shared.messages.answerField}</span>
      <textarea
        className={styles.lines}
        name={shared.name}
        rows={6}
        lang={item.locale}
        maxLength={textLimits.extended}
        value={response?.text ?? ''}
        readOnly={shared.isReadOnly}
        onChange={({ target }) =>
          onRespond(target.value === '' ? null : { type: 'extended', text: target.value })
        }
      />
    </label>
  )
}
