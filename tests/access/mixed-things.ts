import type { Cast, Thing } from './actors.ts'
import type { Rule } from './rules.ts'

/** Ids of which some are another's and the others one's own, and the same where behind the former there is nothing. */
export interface MixedThing {
  /** Which are another's. */
  foreign: readonly (keyof Thing)[]
  mixed: Thing
  missing: Thing
}

/** Every mixture of the ids by which a route finds what it is about; none where it is one id. */
export function mixedThings(
  pattern: string,
  rule: Rule,
  cast: Pick<Cast, 'own' | 'others' | 'missing'>,
): MixedThing[] {
  const own = { ...cast.own, itemId: rule.itemId ?? cast.own.itemId }
  return mixturesOf(idsOf(pattern, rule)).map((foreign) => ({
    foreign,
    mixed: { ...own, ...idsIn(cast.others, foreign) },
    missing: { ...own, ...idsIn(cast.missing, foreign) },
  }))
}

/** Those of a page stand in its address, those of a form are told by its rule. What counts attempts is no id. */
function idsOf(pattern: string, { about = [] }: Rule): (keyof Thing)[] {
  const names: (keyof Thing)[] = ['classId', 'assignmentId', 'seatId', 'spareSeatId', 'itemId', 'code']
  return names.filter((name) => pattern.includes(`[${name}]`) || about.includes(name))
}

/** Some of the ids but not all, in every way. A code is nobody's: whoever knows it may use it. */
function mixturesOf<Name extends keyof Thing>(names: readonly Name[]): Name[][] {
  return names
    .reduce<Name[][]>((sets, name) => sets.flatMap((set) => [set, [...set, name]]), [[]])
    .filter((set) => set.length > 0 && set.length < names.length && !set.some((name) => name === 'code'))
}

function idsIn(thing: Thing, names: readonly (keyof Thing)[]): Partial<Thing> {
  return Object.fromEntries(names.map((name) => [name, thing[name]]))
}
