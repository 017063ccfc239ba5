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
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    return { kind: 'read', values, positionals }
  } catch (error) {
    // Node says in its own words which option it does not know.
    if (error instanceof TypeError) return { kind: 'misused', problem: error.message }
    throw error
  }
}
