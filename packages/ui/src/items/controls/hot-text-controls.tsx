import type { ItemControlsProps } from './item-controls-props.ts'
import styles from './option.module.css'
import { Option } from './option.tsx'

/** A passage of the story, one sentence of which is chosen. */
export function HotTextControls({ item, response, onRespond, ...shared }: ItemControlsProps<'hot-text'>) {
  return (
    <ul className={styles.passage}>
      {item.choices.map(({ id, text }) => (
        <li key={id}>
          <Option
            type="radio"
            name={shared.name}
            value={id}
            text={text}
            isChecked={response?.choice === id}
            isReadOnly={shared.isReadOnly}
            isRight={shared.marks[id]}
            messages={shared.messages}
            onChange={() => onRespond({ type: 'hot-text', choice: id })}
          />
        </li>
      ))}
    </ul>
  )
}
