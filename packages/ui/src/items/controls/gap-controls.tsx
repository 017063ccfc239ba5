import { fillMessage } from '@karda/i18n'
import { KeptText } from '../../marks/kept-text.tsx'
import { VisuallyHidden } from '../../text/visually-hidden.tsx'
import { gapNumber } from '../gap-number.ts'
import { partName } from '../item-ids.ts'
import { PartMark } from '../part-mark.tsx'
import styles from './gap-controls.module.css'
import { glueGaps } from './glue-gaps.ts'
import type { ItemControlsProps } from './item-controls-props.ts'
import { putWord } from './put-word.ts'
import selectStyles from './select.module.css'

/** A text with a list of words in each gap, under the bank of words. */
export function GapControls({ item, response, onRespond, ...shared }: ItemControlsProps<'gap'>) {
  const { messages, name, isReadOnly, marks } = shared
  const words = response?.words ?? {}
  const used = new Set(Object.values(words))
  const bankId = `${name}.bank`

  function fill(gap: string, word: string) {
    const filled = putWord(words, gap, word)
    onRespond(Object.keys(filled.words).length === 0 ? null : { type: 'gap', words: filled.words })
    if (filled.emptied !== undefined) {
      shared.onAnnounce(fillMessage(messages.gapEmptied, { number: gapNumber(item, filled.emptied) }))
    }
  }

  return (
    <>
      <div className={styles.bank}>
        <p id={bankId} className={styles.label}>
          {messages.wordBank}
        </p>
        <ul className={styles.words} aria-labelledby={bankId}>
          {item.words.map(({ id, text }) => (
            <li key={id} className={used.has(id) ? styles.used : styles.word}>
              <KeptText text={text} />
              {used.has(id) && <VisuallyHidden> ({messages.usedWord})</VisuallyHidden>}
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.text}>
        {glueGaps(item.text).map((run, index) =>
          run.kind === 'text' ? (
            <KeptText key={index} text={run.text} />
          ) : (
            <span key={run.id} className={styles.gap}>
              {run.before}
              <select
                name={partName(name, run.id)}
                className={selectStyles.select}
                aria-label={fillMessage(messages.gap, { number: gapNumber(item, run.id) })}
                value={words[run.id] ?? ''}
                disabled={isReadOnly}
                onChange={(event) => fill(run.id, event.target.value)}
              >
                <option value="">…</option>
                {item.words.map(({ id, text }) => (
                  <option key={id} value={id}>
                    {text}
                  </option>
                ))}
              </select>
              <PartMark isRight={marks[run.id]} messages={messages} />
              {run.after}
            </span>
          ),
        )}
      </p>
    </>
  )
}
