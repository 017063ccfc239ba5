import type { Rule } from '../rule.ts'
import { idFaults } from './id-faults.ts'

/** The answer key and the words of each language hold exactly the items of `items.yaml`. */
export const itemIdsAgree: Rule = ({ items, answerKey, editions }) => {
  if (!items) return []
  const expected = Object.keys(items.data)
  return [answerKey, ...editions.map((edition) => edition.items)].flatMap((yaml) => {
    if (!yaml) return []
    const list = `the items of ${items.file}`
    return idFaults({ path: [], expected, found: Object.keys(yaml.data), list }).map(
      ({ path, ...fault }) => ({
        file: yaml.file,
        ...yaml.positionOf(path),
        rule: 'item-ids-agree',
        ...fault,
      }),
    )
  })
}
