/** Lines as a file gives them, one after the other; what is not text is written as JSON. */
export async function* linesOf(lines: readonly unknown[]): AsyncGenerator<string, void> {
  for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line)
}

/** All lines that are yet to come. */
export async function readAll(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const line of lines) all.push(line)
  return all
}
