import { translator } from '@karda/i18n'
import type { Telling } from '../../assignments/pages/assignment-status-text.ts'
import { SubmitButton } from '../../forms/fields.tsx'
import { PagePart } from '../../frame/page-heading.tsx'
import type { LiveState } from '../live-reader.ts'
import { EraseForms } from './erase-forms.tsx'
import { ExtendForms } from './extend-forms.tsx'
import { LiveForm } from './live-form.tsx'
import { RemoveSeatForm } from './remove-seat-form.tsx'
import { ReopenForm } from './reopen-form.tsx'

/** What a teacher can do with an assignment while the class answers, and after: forms, all of which work without a script. */
export function LiveControls({ state, telling }: { state: LiveState; telling: Telling }) {
  const { locale } = telling
  const { t } = translator(locale)
  const { ownedClass, assignment, picture } = state
  const ids = { locale, classId: assignment.classId, assignmentId: assignment.assignmentId }
  return (
    <>
      {picture.status === 'closed' ? (
        <PagePart heading={t('live:reopenTitle')} text={t('live:reopenText')}>
          <ReopenForm ids={ids} settings={assignment.settings} telling={telling} />
        </PagePart>
      ) : (
        <>
          <PagePart heading={t('live:closeTitle')} text={t('live:closeText')}>
            <LiveForm ids={ids} action="close">
              <SubmitButton>{t('live:close')}</SubmitButton>
            </LiveForm>
          </PagePart>
          {assignment.settings.dueAt !== null && (
            <PagePart heading={t('live:extendTitle')} text={t('live:extendText')}>
              <ExtendForms ids={ids} dueAt={assignment.settings.dueAt} telling={telling} />
            </PagePart>
          )}
          <PagePart heading={t('live:newCodeTitle')} text={t('live:newCodeText')}>
            <LiveForm ids={ids} action="new-code">
              <SubmitButton rank="plain">{t('live:makeNewCode')}</SubmitButton>
            </LiveForm>
          </PagePart>
        </>
      )}
      <PagePart
        id="door"
        heading={t('joining:door')}
        text={ownedClass.isLocked ? t('joining:doorLocked') : t('joining:doorOpen')}
      >
        <LiveForm ids={ids} action="door">
          <input type="hidden" name="door" value={ownedClass.isLocked ? 'open' : 'locked'} />
          <SubmitButton rank="plain">
            {ownedClass.isLocked ? t('joining:unlockDoor') : t('joining:lockDoor')}
          </SubmitButton>
        </LiveForm>
      </PagePart>
      {picture.seats.length > 0 && (
        <PagePart heading={t('live:seatTitle')} text={t('live:seatText')}>
          <RemoveSeatForm ids={ids} seats={picture.seats} />
        </PagePart>
      )}
      <PagePart heading={t('live:eraseTitle')}>
        <EraseForms ids={ids} />
      </PagePart>
    </>
  )
}
