import { MissingMessageValueError } from './missing-message-value-error.ts'

const placeholder = /\{\{(\w+)\}\}/g

/**
 * A message that came as plain data (`messagesOf`) with its placeholders filled, for code that runs in the browser
 * without i18next. Values are not escaped: React does that. It knows no plurals. Throws `MissingMessageValueError`.
 */
export function fillMessage(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(placeholder, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new MissingMessageValueError(message)
    return String(value)
  })
}
