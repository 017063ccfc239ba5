import { expect, it } from 'vitest'
import { edit, parseFixture } from '../testing/story-fixture.ts'
import { textsOfEdition } from './texts-of-edition.ts'

it('gives the texts that readers see, without ids, mentions and names in another language', () => {
  const names = `bridge:
  names:
    - { usedBy: We say, name: span, language: en, reading: SPAN }
    - { usedBy: They say, name: körpü, language: az }`
  const changes = { ...edit('en/glossary.yaml', 'bridge:', names), 'en/items.yaml': null }
  const [english] = parseFixture(changes).story.editions
  expect(english && textsOfEdition(english).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'segment: In Gyumri, 20 workers are building a bridge.',
    'segment: Petrosyan said: “We will build it. We will not stop.”',
    'segment: It will be ready in three years.',
    'phrase: A bridge for Gyumri',
    'sentences: The river divides the town.',
    'phrase: Anna Petrosyan',
    'phrase: mayor of Gyumri',
    'phrase: Gyumri',
    'label: Anna Petrosyan, at the river',
    'sentences: She spoke Armenian.',
    'sentences: The bridge is 90 metres long.',
    'phrase: bridge',
    'pronunciation: BRIJ',
    'sentences: A road over water.',
    'phrase: We say',
    'phrase: span',
    'phrase: SPAN',
    'phrase: They say',
  ])
})
