import { type LocaleCode, messagesOf } from '@karda/i18n'

/** What a live view says by itself in the browser, where there is no translator. */
export type LiveWords = ReturnType<typeof liveWords>

/** See `LiveWords`. */
export function liveWords(locale: LocaleCode) {
  const messages = messagesOf(locale, 'live')
  return {
    updates: messages.updates,
    refresh: messages.refresh,
    lost: messages.lost,
    over: {
      'signed-out': messages['over_signed-out'],
      gone: messages.over_gone,
      elsewhere: messages.over_elsewhere,
    },
    nobody: messages.nobody,
    students: messages.students,
    alias: messages.alias,
    state: messages.state,
    progress: messages.progress,
    last: messages.last,
    answersTitle: messages.answersTitle,
    answer: messages.answer,
    chosenBy: messages.chosenBy,
    rightAnswer: messages.rightAnswer,
  }
}

/** What the buttons of the projector's view say. */
export type ProjectorWords = ReturnType<typeof projectorWords>

/** See `ProjectorWords`. */
export function projectorWords(locale: LocaleCode) {
  const messages = messagesOf(locale, 'live')
  return {
    answers: { shown: messages.hide_answers, hidden: messages.show_answers },
    right: { shown: messages.hide_right, hidden: messages.show_right },
    aliases: { shown: messages.hide_aliases, hidden: messages.show_aliases },
    next: messages.nextQuestion,
    previous: messages.previousQuestion,
    joinHere: messages.joinHere,
    joinCode: messages.joinCode,
    joinOver: messages.joinOver,
  }
}
