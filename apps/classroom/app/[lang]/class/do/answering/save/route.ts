import { saveAnswers } from '#src/answering/forms/save-answers.ts'

export const POST = saveAnswers
