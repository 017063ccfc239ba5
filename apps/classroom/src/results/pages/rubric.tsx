import { translator } from '@karda/i18n'
import type { ItemResult } from '../results.ts'
import { criteriaOf, modelAnswerOf } from '../words/rubric-words.ts'
import type { OpenResults } from './open-results.ts'
import styles from './rubric.module.css'

/** What a written answer is marked by: the criteria, and a model where there is one. */
export function Rubric({ open, item }: { open: OpenResults; item: ItemResult }) {
  const { t } = translator(open.locale)
  return (
    <div className={styles.rubric}>
      <h3 className={styles.heading}>{t('quiz:criteria')}</h3>
      <ul className={styles.criteria}>
        {criteriaOf(item, open.explanations, open.locale).map(({ id, words, maximum }) => (
          <li key={id}>
            <span lang={words.locale}>{words.text}</span>{' '}
            <span className={styles.points}>{t('quiz:upToPoints', { points: maximum })}</span>
          </li>
        ))}
      </ul>
      <ModelAnswer open={open} item={item} />
    </div>
  )
}

/** A model of a good answer, where there is one. */
export function ModelAnswer({ open, item }: { open: OpenResults; item: ItemResult }) {
  const model = modelAnswerOf(item, open.explanations, open.locale)
  if (!model) return null
  return (
    <section className={styles.rubric}>
      <h3 className={styles.heading}>{translator(open.locale).t('quiz:modelAnswer')}</h3>
      <p className={styles.model} lang={model.locale}>
        {model.text}
      </p>
    </section>
  )
}
