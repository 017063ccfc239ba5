import { isChecked, responsesOf, validResponses } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import type { OutboxState } from '../device/outbox-state.ts'
import { itemFeedback } from '../item-feedback.ts'
import type { ToldItem } from '../protocol/answers.ts'
import type { Sheet, SheetEdition, SheetQuestion } from '../sheet.ts'
import type { DeviceAttempt } from './device-attempt-props.ts'

/** What the questions of a page follow from, once its script runs. */
export interface LiveSource {
  sheet: Sheet
  device: DeviceAttempt
  state: OutboxState
  /** The language of each item that is read in another one than the page drew it in, by item id. */
  spoken: Readonly<Record<string, LocaleCode>>
  /** What is told of the answers by now, by item id. */
  told: Readonly<Record<string, ToldItem>>
  /** The item of which a check was asked without an answer. */
  noticed: string | null
}

/** The questions of a page as they stand on the device. */
export function liveQuestions(source: LiveSource): SheetQuestion[] {
  const { sheet, device, state, spoken, told } = source
  const responses = responsesOf(state.attempt)
  return sheet.questions.map((drawn) => {
    const { id } = drawn.item
    const locale = spoken[id]
    const item = (locale && device.items[locale]?.find((one) => one.id === id)) ?? drawn.item
    const edition = sheet.editions.find((one) => one.locale === item.locale)
    const toldItem = told[id]
    const closed = toldItem?.isChecked ? toldItem : null
    // Until the server has told of it, the device goes by what it knows itself.
    const isItemChecked = closed !== null || (sheet.offersCheck && isChecked(state.attempt, id))
    const response = closed ? closed.response : (validResponses([item], responses)[id] ?? null)
    const feedback = edition ? itemFeedback(item, toldItem, edition.quiz) : null
    return {
      ...drawn,
      item,
      response,
      isReadOnly: sheet.isReadOnly || isItemChecked,
      feedback,
      awaitsTeacher: toldItem?.score.verdict === 'awaits-teacher',
      note: edition
        ? noteOn(edition, source, {
            id,
            isItemChecked,
            isLate: drawn.late !== null,
            isTold: feedback !== null,
            isAnswered: response !== null,
          })
        : null,
      problem:
        source.noticed === id
          ? (edition?.quiz[item.type === 'order' ? 'unansweredOrder' : 'unanswered'] ?? null)
          : null,
    }
  })
}

function noteOn(
  { answering }: SheetEdition,
  { state }: LiveSource,
  question: { id: string; isItemChecked: boolean; isLate: boolean; isTold: boolean; isAnswered: boolean },
): string | null {
  if (question.isLate) return answering.notCounted
  if (question.isItemChecked) return question.isTold ? answering.checkedStays : answering.deviceFeedbackWaits
  if (state.waitingItems.includes(question.id)) return answering['deviceState_on-device']
  return question.isAnswered ? answering.deviceState_saved : null
}
