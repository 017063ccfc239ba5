import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The words of a command, told apart; or what is wrong with them. */
type ReadWords<Options extends NonNullable<ParseArgsConfig['options']>> =
  | ({ kind: 'read' } & Pick<
      ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>,
      'values' | 'positionals'
    >)
  | { kind: 'misused'; problem: string }

/** Tells the options of a command from what it is about. */
export function readWords<const Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
): ReadWords<Options> {
  try {
    const args = joinValues(words, options)
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return { kind: 'read', values, positionals }
  } catch (error) {
    // Node says in its own words which option it does not know.
    if (error instanceof TypeError) return { kind: 'misused', problem: error.message }
    throw error
  }
}

/** Ids may begin with a dash, which Node takes for an option unless the id is tied to the one that it belongs to. */
function joinValues(
  words: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): readonly string[] {
  const optionOf = (word = '') => (word.startsWith('--') ? options[word.slice(2)] : undefined)
  return words.flatMap((word, index) => {
    const [before, after] = [words[index - 1], words[index + 1]]
    const takesNext = (one: string | undefined, next: string | undefined) =>
      optionOf(one)?.type === 'string' && next !== undefined && optionOf(next) === undefined
    if (takesNext(before, word)) return []
    return takesNext(word, after) ? [`${word}=${after}`] : [word]
  })
}
