import { textLimits } from '@karda/assessment'
import type { ItemControlsProps } from './item-controls-props.ts'
import styles from './text-controls.module.css'

/** A word or a number, typed. */
export function ShortAnswerControls({
  item,
  response,
  onRespond,
  ...shared
}: ItemControlsProps<'short-answer'>) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{shared.messages.answerField}</span>
      <input
        className={styles.line}
        type="text"
        name={shared.name}
        inputMode={item.answer === 'number' ? 'numeric' : 'text'}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        lang={item.locale}
        maxLength={textLimits['short-answer']}
        value={response?.text ?? ''}
        readOnly={shared.isReadOnly}
        onChange={({ target }) =>
          onRespond(target.value === '' ? null : { type: 'short-answer', text: target.value })
        }
      />
    </label>
  )
}
