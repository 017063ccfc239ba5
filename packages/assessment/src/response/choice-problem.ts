import type { ResponseProblem } from './response-problem.ts'

/** What is wrong with a list of chosen ids, of which `known` may be chosen, each once; null where nothing is. */
export function choiceProblem(known: readonly string[], chosen: readonly string[]): ResponseProblem | null {
  const unknown = chosen.find((id) => !known.includes(id))
  if (unknown !== undefined) return { code: 'unknown-id', id: unknown }
  const repeated = chosen.find((id, index) => chosen.indexOf(id) !== index)
  return repeated === undefined ? null : { code: 'repeated-id', id: repeated }
}
