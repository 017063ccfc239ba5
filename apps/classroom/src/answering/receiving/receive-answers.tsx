import { type AssignmentKey, seatOf } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton, TextField, TickField } from '../../forms/fields.tsx'
import { Notice } from '../../forms/notice.tsx'
import { type PageQuery, queryValue } from '../../forms/query-of.ts'
import { services } from '../../services/services.ts'
import { receivingProblems } from './receiving-problem.ts'

/**
 * For the page of an assignment: where its teacher hands in a student's file with answers, and what became of the last
 * one, by the page's query.
 */
export async function ReceiveAnswers(props: {
  locale: LocaleCode
  assignment: AssignmentKey
  query: PageQuery
}) {
  const { locale, assignment, query } = props
  const { t } = translator(locale)
  const { classId, assignmentId } = assignment
  const problemCode = await queryValue(query, 'fileProblem')
  const problem = receivingProblems.find((one) => one === problemCode)
  const seatId = (await queryValue(query, 'fileSeat')) ?? ''
  const seat = await seatOf(services().database, { classId, seatId })
  const answers = Number(await queryValue(query, 'fileAnswers'))
  const late = Number((await queryValue(query, 'fileLate')) ?? 0)
  const outOfTurn = Number((await queryValue(query, 'fileOutOfTurn')) ?? 0)
  return (
    <section aria-labelledby="receive-file">
      <h2 id="receive-file">{t('answering:deviceReceiveTitle')}</h2>
      {problem && (
        <Notice kind="problem">
          <p>
            {problem === 'unproven'
              ? t('answering:deviceReceiveProblem_unproven', {
                  alias: seat ? aliasName(locale, seat.aliasKey) : '',
                })
              : t(`answering:deviceReceiveProblem_${problem}`)}
          </p>
        </Notice>
      )}
      {!problem && seat && Number.isSafeInteger(answers) && Number.isSafeInteger(late) && (
        <Notice kind="done">
          <p>
            {t(late > 0 ? 'answering:deviceReceivedLate' : 'answering:deviceReceived', {
              alias: aliasName(locale, seat.aliasKey),
              number: answers,
              late,
            })}
          </p>
          {Number.isSafeInteger(outOfTurn) && outOfTurn > 0 && (
            <p>{t('answering:deviceReceivedOutOfTurn', { number: outOfTurn })}</p>
          )}
        </Notice>
      )}
      <PostForm action={actionAddress(locale, 'answering/receive-file')} encType="multipart/form-data">
        <input type="hidden" name="classId" value={classId} />
        <input type="hidden" name="assignmentId" value={assignmentId} />
        <TextField
          id="answers-file"
          name="file"
          type="file"
          accept=".json,application/json"
          required
          label={t('answering:deviceReceiveFile')}
          hint={t('answering:deviceReceiveText')}
        />
        {problem === 'unproven' && (
          <TickField id="answers-file-known" name="isKnown" label={t('answering:deviceReceiveKnown')} />
        )}
        <SubmitButton rank="plain">{t('answering:deviceReceive')}</SubmitButton>
      </PostForm>
    </section>
  )
}
