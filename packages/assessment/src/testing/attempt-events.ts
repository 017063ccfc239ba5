import { locales } from '@karda/i18n'
import fc from 'fast-check'
import type { AttemptEvent } from '../attempt/attempt-event.ts'
import type { ItemResponse } from '../response/item-response.ts'

/** Ids of items, among them names that objects inherit or treat in a special way. */
const items = fc.constantFrom('day', 'constructor', '__proto__')

const response: fc.Arbitrary<ItemResponse> = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((choice): ItemResponse => ({ type: 'choice', choices: [choice] })),
  fc.constantFrom('x', 'y').map((target): ItemResponse => ({ type: 'match', targets: { one: target } })),
  fc.constantFrom('', 'yes', 'կարդա՛').map((text): ItemResponse => ({ type: 'extended', text })),
)

// Few stamps, so that some of them meet.
const common = {
  stamp: fc.record({ counter: fc.integer({ min: 1, max: 6 }), client: fc.constantFrom('phone', 'tablet') }),
  at: fc.constantFrom(0, 1_718_190_000_000),
}

/** Events of one attempt on two devices, as wild as they can be: two events of one device may even have one stamp. */
export const attemptEvents: fc.Arbitrary<AttemptEvent> = fc.oneof(
  fc.record({ kind: fc.constant('started'), ...common, seed: fc.integer() }),
  fc.record(
    {
      kind: fc.constant('saved'),
      ...common,
      item: items,
      response: fc.option(response),
      locale: fc.constantFrom(...locales.map(({ code }) => code)),
    },
    { requiredKeys: ['kind', 'stamp', 'at', 'item', 'response'] },
  ),
  fc.record({ kind: fc.constant('checked'), ...common, item: items }),
  fc.record({ kind: fc.constant('submitted'), ...common, responses: fc.dictionary(items, response) }),
  fc.record({ kind: fc.constant('reviewed'), ...common }),
)
