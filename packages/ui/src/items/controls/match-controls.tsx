import { fillMessage } from '@karda/i18n'
import { KeptText } from '../../marks/kept-text.tsx'
import { partName } from '../item-ids.ts'
import { PartMark } from '../part-mark.tsx'
import type { ItemControlsProps } from './item-controls-props.ts'
import styles from './match-controls.module.css'
import { optionLetter } from './option-letter.ts'
import selectStyles from './select.module.css'

/** Lines, each of which is given one of the lettered answers. A list that opens shows an answer's beginning; the letter tells it. */
export function MatchControls({ item, response, onRespond, ...shared }: ItemControlsProps<'match'>) {
  const { messages, name, isReadOnly, marks } = shared
  const targets = response?.targets ?? {}
  const lettered = item.targets.map((target, place) => ({
    ...target,
    letter: optionLetter(place, messages),
  }))

  function match(source: string, target: string) {
    const { [source]: _, ...others } = targets
    const matched = target === '' ? others : { ...others, [source]: target }
    onRespond(Object.keys(matched).length === 0 ? null : { type: 'match', targets: matched })
  }

  return (
    <>
      <ol className={styles.targets} aria-label={messages.options}>
        {lettered.map(({ id, letter, text }) => (
          <li key={id} className={styles.target}>
            <span className={styles.letter}>{`${letter})`}</span>
            <span>
              <KeptText text={text} />
            </span>
          </li>
        ))}
      </ol>
      <ul className={styles.sources}>
        {item.sources.map(({ id, text }) => (
          <li key={id} className={styles.source}>
            <label className={styles.label} htmlFor={partName(name, id)}>
              <KeptText text={text} />
            </label>
            <span className={styles.answer}>
              <select
                id={partName(name, id)}
                name={partName(name, id)}
                className={selectStyles.select}
                value={targets[id] ?? ''}
                disabled={isReadOnly}
                onChange={(event) => match(id, event.target.value)}
              >
                <option value="">{messages.chooseOption}</option>
                {lettered.map((target) => (
                  <option key={target.id} value={target.id}>
                    {fillMessage(messages.lettered, target)}
                  </option>
                ))}
              </select>
              <PartMark isRight={marks[id]} messages={messages} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
