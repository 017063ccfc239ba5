import type { LevelName, Story } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { SelectField, SubmitButton } from '../../forms/fields.tsx'
import { assignmentTitle } from '../assigned-story.ts'
import type { FormParts } from './form-parts.ts'

/** The story and level of a new assignment; another choice is shown by a button, with all that was typed kept. */
export function StoryFields(
  props: FormParts & { stories: readonly Story[]; levels: readonly LevelName[]; address: string },
) {
  const { locale, fields, stories, levels, address } = props
  const { t } = translator(locale)
  return (
    <>
      <SelectField
        id="story"
        name="story"
        label={t('assignments:story')}
        problem={props.problemOf('storySlug')}
        defaultValue={fields.storySlug}
      >
        {stories.map((story) => (
          <option key={story.slug} value={story.slug}>
            {assignmentTitle({ title: null }, story, locale)}
          </option>
        ))}
      </SelectField>
      <SelectField id="level" name="level" label={t('assignments:level')} defaultValue={fields.level}>
        {levels.map((level) => (
          <option key={level} value={level}>
            {t(`story:level_${level}`)}
          </option>
        ))}
      </SelectField>
      <input type="hidden" name="shown" value={fields.shown} />
      {(stories.length > 1 || levels.length > 1) && (
        <SubmitButton rank="plain" formMethod="get" formAction={address} formNoValidate>
          {t('assignments:showItems')}
        </SubmitButton>
      )}
    </>
  )
}
