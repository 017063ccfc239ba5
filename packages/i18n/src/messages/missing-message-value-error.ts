/** Only a mistake in code leaves a placeholder of a message without its value. */
export class MissingMessageValueError extends Error {
  override readonly name = 'MissingMessageValueError'

  constructor(message: string) {
    super(`A placeholder has no value in the message "${message}".`)
  }
}
