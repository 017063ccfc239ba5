import type { Problem } from '../model/problem.ts'
import type { Rule } from '../rules/rule.ts'
import { type ParsedStory, parseStory } from '../source/parse-story.ts'
import { soundItems } from './sound-items.ts'

/** A story that breaks no rule, in two languages, small enough to see at a glance what a test changes in it. */
const soundStory: Record<string, string> = {
  'story.yaml': `originalLanguage: en
published: 2025-03-01
modified: 2025-03-05
asOf: 2025-02-28
levels: [full]
retoldFrom: { author: anna-petrosyan, title: A bridge for Gyumri, language: en }
sources:
  bridge-law: { title: Law on bridges, publisher: National Assembly, date: 2020-05, language: hy }
people: [anna-petrosyan]
places: [gyumri]
quotations:
  - { id: we-will-build, segments: [full.p1s2], speaker: anna-petrosyan, spokenIn: hy, quotedFrom: en }
glossary: [bridge]
corrections:
  - { id: wrong-length, date: 2025-03-04 }
`,
  'en/full.md': `In Gyumri, 20 workers are building a [bridge](gloss:bridge).
Petrosyan said: “We will build it. We will not stop.”

It will be *ready* in three years.
`,
  'en/words.yaml': `headline: A bridge for Gyumri
standfirst: The river divides the town.
people:
  anna-petrosyan: { name: Anna Petrosyan, office: mayor of Gyumri, mentions: [Petrosyan] }
places:
  gyumri: { name: Gyumri, mentions: [Gyumri] }
quotations:
  we-will-build: { occasion: 'Anna Petrosyan, at the river', note: She spoke Armenian. }
corrections:
  wrong-length: { text: The bridge is 90 metres long. }
`,
  'en/glossary.yaml': `bridge:
  headword: bridge
  partOfSpeech: noun
  pronunciation: BRIJ
  explanation: A road over water.
  sources: [bridge-law]
`,
  'hy/full.md': `Գյումրիում 20 բանվոր [կամուրջ](gloss:bridge) է կառուցում։
Պետրոսյանն ասաց․ «Մենք կկառուցենք։ Կանգ չենք առնի»։

Այն *պատրաստ* կլինի երեք տարուց։
`,
  'hy/words.yaml': `headline: Կամուրջ Գյումրու համար
standfirst: Գետը բաժանում է քաղաքը։
people:
  anna-petrosyan: { name: Աննա Պետրոսյան, office: Գյումրու քաղաքապետ, mentions: [Պետրոսյան*] }
places:
  gyumri: { name: Գյումրի, mentions: [Գյումրի*, Գյումրու] }
quotations:
  we-will-build: { occasion: 'Աննա Պետրոսյան, գետի մոտ', note: Թարգմանված է անգլերենից։ }
corrections:
  wrong-length: { text: Կամուրջը 90 մետր է։ }
`,
  'hy/glossary.yaml': `bridge:
  headword: կամուրջ
  partOfSpeech: noun
  pronunciation: կա-մո՛ւրջ
  explanation: Ճանապարհ ջրի վրայով։
  sources: [bridge-law]
`,
  ...soundItems,
}

/** Files that take the place of the sound story’s; null takes a file away. */
export type Changes = Record<string, string | null>

/** The files of the sound story with some of them changed. */
export function storyTexts(changes: Changes = {}): Map<string, string> {
  const texts = Object.entries({ ...soundStory, ...changes })
  return new Map(texts.flatMap(([path, text]) => (text === null ? [] : [[path, text]])))
}

/** A change of one file: `replacement` where `original` stands, which must be there. */
export function edit(path: string, original: string, replacement: string): Changes {
  const text = soundStory[path]
  if (!text?.includes(original)) throw new Error(`${path} does not hold ${original}`)
  return { [path]: text.replace(original, () => replacement) }
}

/** The sound story with some files changed, parsed. */
export function parseFixture(changes: Changes = {}, slug = 'bridge'): ParsedStory {
  return parseStory({ slug, texts: storyTexts(changes) })
}

/** What a rule finds in the sound story with some files changed. */
export function judge(rule: Rule, changes: Changes = {}, slug = 'bridge'): Problem[] {
  return rule(parseFixture(changes, slug).story)
}

/** The sound story with other text at the full level in English and in Armenian. */
export function textChange(english: string | null, armenian: string | null): Changes {
  return {
    ...(english === null ? {} : { 'en/full.md': english }),
    ...(armenian === null ? {} : { 'hy/full.md': armenian }),
  }
}
