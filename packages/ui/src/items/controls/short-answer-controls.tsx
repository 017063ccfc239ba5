import { textLimits } from '@karda/assessment'
import type { ItemControlsProps } from './item-controls-props.ts'
import styles from './text-controls.module.css'

/**
 * A word or a number, typed. A number too is typed on the whole keyboard: the one of figures has no minus on some phones,
 * and often no decimal mark; which of them an answer needs, it would give away; and a number in words is right as well.
 */
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
