import type { ItemResponse } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import { feedbackText, promptId, useFocusAfterRender } from '@karda/ui/items'
import { type QuizLayout, unansweredNotice, useAnnouncements } from '@karda/ui/quiz'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { writeAnswersFile } from '../device/answers-file.ts'
import { downloadText } from '../device/download-text.ts'
import { itemFeedback } from '../item-feedback.ts'
import { itemName } from '../item-name.ts'
import type { Sheet, SheetQuestion } from '../sheet.ts'
import type { DeviceAttempt } from './device-attempt-props.ts'
import { liveQuestions } from './live-questions.ts'
import { typedBefore } from './typed-before.ts'
import { useOutbox } from './use-outbox.ts'
import { useTold } from './use-told.ts'
import { freshView, loadView, saveView, type ViewPreferences } from './view-preferences.ts'

/** The id of the heading of what stands in place of the questions. */
export const stageHeadingId = 'stage'

/**
 * An attempt as it stands on the device, and what a student can do in it: each action with all that follows, on the
 * page, for the keyboard's focus, and for those who listen.
 */
export function useAssignedQuiz(
  sheet: Sheet,
  device: DeviceAttempt,
  form: RefObject<HTMLFormElement | null>,
) {
  const { outbox, state } = useOutbox(device.key, device.attempt)
  const [view, setView] = useState(freshView)
  const [noticed, setNoticed] = useState<string | null>(null)
  const [isReviewing, setIsReviewing] = useState(false)
  /** What was answered before there was an outbox: the framework tells of it as the script arrives, by item id. */
  const early = useRef(new Map<string, ItemResponse | null>())
  const { announcement, announce } = useAnnouncements()
  const focusAfterRender = useFocusAfterRender()
  const told = useTold(device, state, {
    onTold(id, answer) {
      const question = questions.find(({ item }) => item.id === id)
      const edition = sheet.editions.find(({ locale }) => locale === question?.item.locale)
      const content = question && edition && itemFeedback(question.item, answer, edition.quiz)
      if (content && edition) announce(feedbackText(content, edition.quiz), edition.locale)
    },
    onUntold: () => outbox?.refresh(),
  })
  const questions = liveQuestions({ sheet, device, state, spoken: view.spoken, told, noticed })

  // What was answered before the script ran stands in the form until the page is drawn again.
  useEffect(() => {
    if (!form.current) return
    for (const [item, response] of typedBefore(sheet.questions, form.current)) {
      if (!early.current.has(item)) early.current.set(item, response)
    }
  }, [])

  // It is kept as soon as there is an outbox, and the question at which the student is stays in sight.
  useEffect(() => {
    if (!outbox) return
    for (const [item, response] of early.current) save(item, response)
    early.current.clear()
    const place = document.activeElement?.closest('[data-item]')?.getAttribute('data-item')
    const remembered = loadView(device.key)
    setView(place ? { ...remembered, current: place } : remembered)
  }, [outbox])

  function save(item: string, response: ItemResponse | null): void {
    if (!outbox) {
      early.current.set(item, response)
      return
    }
    const locale = questions.find((one) => one.item.id === item)?.item.locale
    const isTyping = response === null || response.type === 'short-answer' || response.type === 'extended'
    outbox.record({ kind: 'saved', item, response, ...(locale && { locale }) }, { isTyping })
  }

  function changeView(changed: Partial<ViewPreferences>): void {
    const next = { ...view, ...changed }
    setView(next)
    saveView(device.key, next)
  }

  function leaveQuestion(): void {
    setNoticed(null)
    announce([], sheet.locale)
  }

  return {
    isReady: outbox !== null,
    state,
    view,
    questions,
    isReviewing,
    announcement,
    announce,

    respond({ item }: SheetQuestion, response: ItemResponse | null) {
      setNoticed(null)
      save(item.id, response)
    },

    speak({ item }: SheetQuestion, locale: LocaleCode) {
      changeView({ spoken: { ...view.spoken, [item.id]: locale } })
      focusAfterRender(() =>
        document.querySelector<HTMLElement>(
          `[data-item="${item.id}"] button[lang="${locale}"][aria-pressed]`,
        ),
      )
    },

    show(item: string | null) {
      leaveQuestion()
      setIsReviewing(false)
      changeView({ current: item })
      focusAfterRender(() => document.getElementById(promptId(itemName(item ?? ''))))
    },

    arrange: (layout: QuizLayout) => changeView({ layout }),

    check(id: string) {
      const question = questions.find(({ item }) => item.id === id)
      const edition = sheet.editions.find(({ locale }) => locale === question?.item.locale)
      if (!question || !edition || question.isReadOnly) return
      setNoticed(question.response ? null : id)
      if (question.response) outbox?.record({ kind: 'checked', item: id })
      else announce([unansweredNotice(question.item, edition.quiz)], edition.locale)
    },

    review() {
      leaveQuestion()
      outbox?.wake()
      outbox?.refresh()
      setIsReviewing(true)
      focusAfterRender(() => document.getElementById(stageHeadingId))
    },

    handIn() {
      const answers = questions.flatMap(({ item, response }): [string, ItemResponse][] =>
        response ? [[item.id, response]] : [],
      )
      outbox?.submit(Object.fromEntries(answers))
      focusAfterRender(() => document.getElementById(stageHeadingId))
    },

    download() {
      if (outbox) downloadText(device.fileName, writeAnswersFile(device.key, outbox.events()))
    },
  }
}
