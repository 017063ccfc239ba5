import { editionOf, levelTextOf, type Story } from '@karda/article-content'
import type { Assignment } from '@karda/database'
import { translator } from '@karda/i18n'
import { KeptText } from '@karda/ui'
import { FieldGroup } from '../../../forms/fields.tsx'
import { fieldList } from '../../../forms/read-form.ts'
import { shownLocale } from '../../form/assignable-items.ts'
import styles from './evidence-fields.module.css'
import type { ItemFormParts } from './item-form-parts.ts'

/** The story with each sentence to be pressed: those pressed decide the item. */
export function EvidenceFields(props: ItemFormParts & { story: Story; level: Assignment['level'] }) {
  const { locale, fields, problemAt, story, level } = props
  const { t } = translator(locale)
  const edition = editionOf(story, shownLocale(story, locale))
  const chosen = fieldList(fields, 'evidence')
  return (
    <FieldGroup
      id="evidence"
      legend={t('assignments:evidence')}
      hint={t('assignments:evidenceHint')}
      problem={problemAt('evidence')}
    >
      <div className={styles.story} lang={edition.locale}>
        {levelTextOf(edition, level).paragraphs.map((paragraph) => (
          <div key={paragraph.id} className={styles.paragraph}>
            {paragraph.segments.map((segment) => (
              <label key={segment.id} className={styles.sentence}>
                <input
                  type="checkbox"
                  name="evidence[]"
                  value={`${level}.${segment.id}`}
                  defaultChecked={chosen.includes(`${level}.${segment.id}`)}
                />
                <span>
                  <KeptText text={segment.text} />
                </span>
              </label>
            ))}
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}
