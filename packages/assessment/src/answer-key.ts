export { assembleAnswerKeys } from './assembly/assemble-answer-keys.ts'
export { assembleExplanations } from './assembly/assemble-explanations.ts'
