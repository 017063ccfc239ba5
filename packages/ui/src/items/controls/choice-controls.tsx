import type { ItemControlsProps } from './item-controls-props.ts'
import styles from './option.module.css'
import { Option } from './option.tsx'

/** One choice, or several, out of a list. */
export function ChoiceControls({ item, response, onRespond, ...shared }: ItemControlsProps<'choice'>) {
  const chosen = response?.choices ?? []
  const isSingle = item.cardinality === 'single'

  function choose(id: string, isChecked: boolean) {
    const others = isSingle ? [] : chosen.filter((choice) => choice !== id)
    const choices = isChecked ? [...others, id] : others
    onRespond(choices.length === 0 ? null : { type: 'choice', choices })
  }

  return (
    <ul className={styles.options}>
      {item.choices.map(({ id, text }) => (
        <li key={id}>
          <Option
            type={isSingle ? 'radio' : 'checkbox'}
            name={shared.name}
            value={id}
            text={text}
            isChecked={chosen.includes(id)}
            isReadOnly={shared.isReadOnly}
            isRight={shared.marks[id]}
            messages={shared.messages}
            onChange={(isChecked) => choose(id, isChecked)}
          />
        </li>
      ))}
    </ul>
  )
}
