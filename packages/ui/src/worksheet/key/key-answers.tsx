import { type LocaleCode, translator } from '@karda/i18n'
import type { ReactNode } from 'react'
import { KeptText } from '../../marks/kept-text.tsx'
import type { Wording } from '../words/wording.ts'
import styles from './key-answers.module.css'
import type { KeyEntry } from './key-entry.ts'

/** What the key says of a question: each kind of entry under its own words, so that nothing is told by a sign alone. */
export function KeyAnswers(props: { entries: readonly KeyEntry[]; locale: LocaleCode }) {
  const { t } = translator(props.locale)
  const headings: Record<KeyEntry['kind'], string> = {
    boxes: t('worksheet:inBoxes'),
    right: t('worksheet:right'),
    wrong: t('worksheet:wrong'),
    criterion: t('worksheet:criteria'),
    'model-answer': t('worksheet:modelAnswer'),
  }
  return [...Map.groupBy(props.entries, ({ kind }) => kind)].map(([kind, entries]) => (
    <div key={kind} className={styles.group} data-kind={kind}>
      <p className={styles.heading}>{headings[kind]}</p>
      <ul className={styles.list}>
        {entries.map((entry, index) => (
          <li key={index}>
            <Entry entry={entry} locale={props.locale} />
          </li>
        ))}
      </ul>
    </div>
  ))
}

function Entry({ entry, locale }: { entry: KeyEntry; locale: LocaleCode }): ReactNode {
  const { t } = translator(locale)
  switch (entry.kind) {
    case 'right':
    case 'wrong':
      return (
        <>
          <span className={styles.answer}>
            {entry.belongsTo && `${entry.belongsTo} → `}
            {entry.mark && <Mark mark={entry.mark} />}
            <KeptText text={entry.answer} />
          </span>{' '}
          <span className={styles.reason}>
            <KeptText text={entry.reason} />
          </span>
        </>
      )
    case 'boxes':
      return (
        <span className={styles.answer}>
          {entry.marks.map((mark, index) => (
            <Mark key={index} mark={mark} />
          ))}
        </span>
      )
    case 'criterion':
      return (
        <>
          <span className={styles.answer}>{t('worksheet:pointCount', { count: entry.points })}</span>{' '}
          <span className={styles.reason}>
            <KeptText text={entry.text} />
          </span>
        </>
      )
    case 'model-answer':
      return <KeptText text={entry.text} />
    default:
      return entry satisfies never
  }
}

function Mark({ mark }: { mark: Wording }) {
  return (
    <span lang={mark.locale} className={styles.mark}>
      {mark.text}{' '}
    </span>
  )
}
