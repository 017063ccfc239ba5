import { type LocaleCode, locales, translator } from '@karda/i18n'
import { actionAddress, classAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SelectField, SubmitButton, TextField } from '../../forms/fields.tsx'
import { Notice } from '../../forms/notice.tsx'
import { PageHeading, PagePart } from '../../frame/page-heading.tsx'
import { RuledEntry, RuledList } from '../../frame/ruled-list.tsx'
import { TracesLeft } from '../../upkeep/pages/traces-left.tsx'
import { mostSeats } from '../class-limits.ts'

/** A class in the list of a teacher's classes. */
export interface ListedClass {
  classId: string
  name: string
  seats: number
}

/** A teacher's classes, and the form that makes another. */
export function ClassesView(props: {
  locale: LocaleCode
  classes: readonly ListedClass[]
  problem: string | undefined
  done: string | undefined
  /** What an erasure has left on the disk. */
  traces: string | undefined
}) {
  const { locale, classes } = props
  const { t } = translator(locale)
  return (
    <>
      <PageHeading title={t('class-frame:myClasses')}>
        {classes.length === 0 ? t('classes:none') : undefined}
      </PageHeading>
      {props.problem === 'invalid' && (
        <Notice kind="problem">
          <p>{t('classes:problem_invalid', { max: mostSeats })}</p>
        </Notice>
      )}
      {props.done === 'class-erased' && (
        <Notice kind="done">
          <p>{t('classes:done_class-erased')}</p>
          <TracesLeft locale={locale} traces={props.traces} />
        </Notice>
      )}
      {classes.length > 0 && (
        <RuledList>
          {classes.map((one) => (
            <RuledEntry key={one.classId} href={classAddress(locale, one.classId)} title={one.name}>
              {t('classes:seatCount', { count: one.seats })}
            </RuledEntry>
          ))}
        </RuledList>
      )}
      <PagePart heading={t('classes:newTitle')}>
        <PostForm action={actionAddress(locale, 'classes/make')}>
          <TextField
            id="name"
            name="name"
            maxLength={60}
            autoComplete="off"
            label={t('classes:name')}
            hint={t('classes:nameHint')}
            required
          />
          <TextField
            id="seats"
            name="seats"
            type="number"
            min={1}
            max={mostSeats}
            defaultValue={30}
            label={t('classes:seats')}
            hint={t('classes:seatsHint', { max: mostSeats })}
            required
          />
          <SelectField id="locale" name="locale" label={t('classes:language')} defaultValue={locale}>
            {locales.map(({ code, endonym }) => (
              <option key={code} value={code} lang={code}>
                {endonym}
              </option>
            ))}
          </SelectField>
          <SubmitButton>{t('classes:make')}</SubmitButton>
        </PostForm>
      </PagePart>
    </>
  )
}
