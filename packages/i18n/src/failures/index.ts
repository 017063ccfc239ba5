export { type FailureWords, failureWords } from './failure-words.ts'
