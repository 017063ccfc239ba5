const prefix = 'mark-'

/** The name of the field that holds the points of a criterion. */
export function markField(criterion: string): string {
  return `${prefix}${criterion}`
}

/** The points by criterion that a form holds; what is no whole number is `NaN`, which no rubric takes. */
export function marksIn(fields: Readonly<Record<string, unknown>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), readMark(value)]),
  )
}

function readMark(value: unknown): number {
  return typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN
}
