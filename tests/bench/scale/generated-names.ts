/** A story to be made, and the present one that it is made of. */
export interface GeneratedName {
  slug: string
  source: string
}

/** The names of so many stories, made of the present ones in turn: `armenia-csto-0001`, `armenian-alphabet-0002`. */
export function generatedNames(sources: readonly string[], count: number): GeneratedName[] {
  return Array.from({ length: count }, (_, index) => {
    const source = sources[index % sources.length]
    if (source === undefined) throw new RangeError('there is no story of which others could be made')
    return { slug: `${source}-${String(index + 1).padStart(4, '0')}`, source }
  })
}
