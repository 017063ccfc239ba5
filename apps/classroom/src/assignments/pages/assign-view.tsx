import type { LevelName } from '@karda/article-content'
import type { Class } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress, classAddress } from '../../addresses/class-addresses.ts'
import { PageHeading } from '../../frame/page-heading.tsx'
import { services } from '../../services/services.ts'
import { assignableStories } from '../form/assignable-story.ts'
import type { AssignmentForm as Form } from '../form/assignment-form.ts'
import { AssignmentForm } from './assignment-form.tsx'
import { StoryFields } from './story-fields.tsx'

/** The page that gives a class a quiz. `form` is undefined where the library has nothing to assign. */
export function AssignView(props: {
  locale: LocaleCode
  ownedClass: Class
  form: Form | undefined
  levels: readonly LevelName[]
}) {
  const { locale, ownedClass, form, levels } = props
  const { t } = translator(locale)
  const title = t('assignments:assignTitle')
  if (!form) return <PageHeading title={title}>{t('assignments:nothingToAssign')}</PageHeading>
  const stories = assignableStories(services().library).map(({ story }) => story)
  const address = classAddress(locale, ownedClass.classId, 'assign/')
  return (
    <AssignmentForm
      locale={locale}
      form={form}
      title={title}
      intro={t('assignments:assignText', { className: ownedClass.name })}
      action={actionAddress(locale, 'assignments/make')}
      sendAsIs={t('assignments:assignAsIs')}
      send={t('assignments:assign')}
      about={<input type="hidden" name="classId" value={ownedClass.classId} />}
      storyPart={(parts) => <StoryFields {...parts} stories={stories} levels={levels} address={address} />}
    />
  )
}
