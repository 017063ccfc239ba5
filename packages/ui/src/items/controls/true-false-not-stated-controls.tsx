import type { ItemControlsProps } from './item-controls-props.ts'
import styles from './option.module.css'
import { Option } from './option.tsx'

/** Whether the story says so, says the contrary, or does not say. */
export function TrueFalseNotStatedControls({
  item,
  response,
  onRespond,
  ...shared
}: ItemControlsProps<'true-false-not-stated'>) {
  return (
    <ul className={styles.options}>
      {item.choices.map((choice) => (
        <li key={choice}>
          <Option
            type="radio"
            name={shared.name}
            value={choice}
            text={shared.messages[`truth_${choice}`]}
            isChecked={response?.choice === choice}
            isReadOnly={shared.isReadOnly}
            isRight={shared.marks[choice]}
            messages={shared.messages}
            onChange={() => onRespond({ type: 'true-false-not-stated', choice })}
          />
        </li>
      ))}
    </ul>
  )
}
