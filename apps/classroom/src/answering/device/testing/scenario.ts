import fc from 'fast-check'

/** One thing that a student does, `wait` milliseconds after the one before. */
export interface Step {
  wait: number
  item: string
  kind: 'choose' | 'type' | 'check'
}

/** What happens in a run; all that is random comes from here, so that a run can be had again. */
export interface Scenario {
  steps: readonly Step[]
  /** Whether the student hands in at the end. */
  submits: boolean
  /** When a fault begins, in percent of the time that the steps take, and how long it lasts, in milliseconds. */
  faultBegins: number
  faultLasts: number
  seed: number
}

const step: fc.Arbitrary<Step> = fc.record({
  wait: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2500 })),
  item: fc.constantFrom('day', 'place', 'why'),
  kind: fc.constantFrom('choose', 'choose', 'type', 'type', 'type', 'check'),
})

/** Runs of at least `fewest` steps. */
export function scenarios(fewest = 1): fc.Arbitrary<Scenario> {
  return fc.record({
    steps: fc.array(step, { minLength: fewest, maxLength: fewest + 24 }),
    submits: fc.boolean(),
    faultBegins: fc.integer({ min: 0, max: 100 }),
    faultLasts: fc.integer({ min: 1, max: 20_000 }),
    seed: fc.integer(),
  })
}
