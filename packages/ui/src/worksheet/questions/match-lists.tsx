import type { MatchItem } from '@karda/assessment'
import { InLanguages } from '../words/in-languages.tsx'
import { listLetter } from '../words/list-letters.ts'
import { wordsIn } from '../words/wording.ts'
import boxes from './boxes.module.css'
import styles from './match-lists.module.css'
import { textOfChoice } from './text-of-choice.ts'

/** A box for a letter before each source, and beside them the targets by their letters. */
export function MatchLists({ twins }: { twins: readonly MatchItem[] }) {
  const [item] = twins
  if (!item) return null
  return (
    <div className={styles.lists}>
      <ul className={boxes.list}>
        {item.sources.map(({ id }) => (
          <li key={id} className={boxes.entry}>
            <span className={boxes.write} />
            <span>
              <InLanguages
                wordings={wordsIn(twins, ({ sources }) => textOfChoice(sources, id))}
                placed="below"
              />
            </span>
          </li>
        ))}
      </ul>
      <ul className={`${boxes.list} ${styles.targets}`}>
        {item.targets.map(({ id }, index) => (
          <li key={id} className={boxes.entry}>
            <span className={styles.letter} lang={item.locale}>
              {listLetter(index, item.locale)}
            </span>
            <span>
              <InLanguages
                wordings={wordsIn(twins, ({ targets }) => textOfChoice(targets, id))}
                placed="below"
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
