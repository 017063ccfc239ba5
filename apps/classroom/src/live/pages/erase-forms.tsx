import { translator } from '@karda/i18n'
import { SubmitButton, TextField } from '../../forms/fields.tsx'
import styles from './live-controls.module.css'
import { LiveForm, type LiveFormIds } from './live-form.tsx'

/** Erases the answers, or the assignment with them; each once a word was typed. */
export function EraseForms({ ids }: { ids: LiveFormIds }) {
  const { t } = translator(ids.locale)
  const forms = [
    { action: 'erase-answers', text: t('live:eraseAnswersText'), button: t('live:eraseAnswers') },
    { action: 'erase', text: t('live:eraseAssignmentText'), button: t('live:eraseAssignment') },
  ] as const
  return (
    <div className={styles.beside}>
      {forms.map(({ action, text, button }) => (
        <LiveForm key={action} ids={ids} action={action}>
          <p>{text}</p>
          <TextField
            id={`${action}-word`}
            name="word"
            autoComplete="off"
            label={t('live:confirmWord', { word: t('live:eraseWord') })}
            required
          />
          <SubmitButton rank="plain">{button}</SubmitButton>
        </LiveForm>
      ))}
    </div>
  )
}
