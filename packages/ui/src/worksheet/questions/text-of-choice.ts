import type { Choice } from '@karda/assessment'

/** The words of the choice with an id; undefined where there is none. */
export function textOfChoice(choices: readonly Choice[], id: string): string | undefined {
  return choices.find((choice) => choice.id === id)?.text
}
