import type { Class } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { ActionLink } from '@karda/ui'
import { actionAddress, classAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { PagePart } from '../../frame/page-heading.tsx'
import { ListedSeats } from './listed-seats.tsx'

/**
 * The parts of a class's page on who gets in: join cards, the door for all who have none, and the seats on which nobody
 * has begun, as where somebody sits down and leaves again and again.
 */
export function JoiningPart(props: {
  locale: LocaleCode
  ownedClass: Class
  /** The ids of the seats on which nobody has begun. */
  unbegun: readonly string[]
}) {
  const { locale, ownedClass, unbegun } = props
  const { t } = translator(locale)
  const { classId, isLocked } = ownedClass
  return (
    <>
      <PagePart heading={t('joining:cardsTitle')} text={t('joining:cardsText')}>
        <ActionLink rank="plain" href={classAddress(locale, classId, 'cards/')}>
          {t('joining:toCards')}
        </ActionLink>
      </PagePart>
      <PagePart
        id="door"
        heading={t('joining:door')}
        text={isLocked ? t('joining:doorLocked') : t('joining:doorOpen')}
      >
        <PostForm action={actionAddress(locale, 'joining/door')}>
          <input type="hidden" name="classId" value={classId} />
          <input type="hidden" name="door" value={isLocked ? 'open' : 'locked'} />
          <SubmitButton rank="plain">
            {isLocked ? t('joining:unlockDoor') : t('joining:lockDoor')}
          </SubmitButton>
        </PostForm>
      </PagePart>
      {unbegun.length > 0 && (
        <PagePart
          id="unbegun"
          heading={t('joining:unbegunTitle')}
          text={t('joining:unbegunText', { count: unbegun.length })}
        >
          <PostForm action={actionAddress(locale, 'joining/free')}>
            <input type="hidden" name="classId" value={classId} />
            <ListedSeats seatIds={unbegun} />
            <SubmitButton rank="plain">{t('joining:free', { count: unbegun.length })}</SubmitButton>
          </PostForm>
        </PagePart>
      )}
    </>
  )
}
