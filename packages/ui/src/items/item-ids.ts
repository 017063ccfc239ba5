/** The id of the heading of the item whose controls' names begin with `name`. */
export function promptId(name: string): string {
  return `${name}.prompt`
}

/** The name of the control for one part of an item (a source, a gap, an entry), whose controls' names begin with `name`. */
export function partName(name: string, part: string): string {
  return `${name}.${part}`
}
