import type { Rule } from '../rules/rule.ts'
import { type Changes, judge } from './story-fixture.ts'

/** A background that breaks no rule for the sound story of `story-fixture.ts`. */
export const soundBackground: Record<string, string> = {
  'timeline.yaml': `- { id: law, date: 2020-05, sources: [bridge-law] }
- { id: begun, date: 2025-01-10, until: 2025-02-28, sources: [bridge-law] }
`,
  'people.yaml': `anna-petrosyan: { since: 2021-09-01, sources: [bridge-law] }
`,
  'map.yaml': `places:
  gyumri: { kind: point, at: [43.85, 40.79], sources: [bridge-law] }
  armenia: { kind: country, code: '051' }
maps:
  - id: town
    frame: { west: 43, south: 40, east: 45, north: 41.5 }
    marked: [armenia]
    labels: { gyumri: { at: [43.9, 40.8], align: start }, armenia: { at: [44.5, 40.3] } }
    sources: [bridge-law]
`,
  'claims.yaml': `- { id: title, where: [report-headline], kind: reported, by: the-report }
- { id: building, where: [full.p1s1], kind: reported, by: the-report, sources: [bridge-law] }
- { id: promise, where: [full.p1s2], kind: announced, by: anna-petrosyan }
- { id: ready, where: [full.p2s1], kind: judged, by: the-report }
`,
  'en/background.yaml': `timeline:
  law: { title: A law, text: A law of 2020 says how bridges are built. }
  begun: { title: The work begins, text: Workers come. }
people:
  anna-petrosyan: { pronunciation: AN-na, text: The mayor. }
places:
  gyumri: { pronunciation: GYOOM-ree, text: A town. }
names: { armenia: Armenia }
maps:
  town: { title: The town, marked: Armenia, text: Gyumri is in Armenia. }
voices: { the-report: the report }
lesson: { title: Who promises?, text: Compare claims 2 and 3. }
claims:
  title: { claim: There is a bridge., check: Go and see. }
  building: { claim: 20 workers are building., check: Count them. }
  promise: { claim: They will build it., check: Wait. }
  ready: { claim: It will be ready., check: Wait longer. }
`,
  'hy/background.yaml': `timeline:
  law: { title: Օրենք, text: 2020 թվականի օրենքն ասում է՝ ինչպես կառուցել կամուրջներ։ }
  begun: { title: Աշխատանքն սկսվում է, text: Բանվորները գալիս են։ }
people:
  anna-petrosyan: { pronunciation: ա՛ն-նա, text: Քաղաքապետը։ }
places:
  gyumri: { pronunciation: գյում-րի՛, text: Քաղաք։ }
names: { armenia: Հայաստան }
maps:
  town: { title: Քաղաքը, marked: Հայաստան, text: Գյումրին Հայաստանում է։ }
voices: { the-report: հոդվածը }
lesson: { title: Ո՞վ է խոստանում, text: Համեմատե՛ք 2-րդ և 3-րդ պնդումները։ }
claims:
  title: { claim: Կամուրջ կա։, check: Գնալ և տեսնել։ }
  building: { claim: 20 բանվոր կառուցում է։, check: Հաշվել նրանց։ }
  promise: { claim: Նրանք կկառուցեն։, check: Սպասել։ }
  ready: { claim: Այն պատրաստ կլինի։, check: Ավելի երկար սպասել։ }
`,
}

/** A change of one file of the sound background: `replacement` where `original` stands, which must be there. */
export function editBackground(path: string, original: string, replacement: string): Changes {
  const text = soundBackground[path]
  if (!text?.includes(original)) throw new Error(`${path} does not hold ${original}`)
  return { [path]: text.replace(original, () => replacement) }
}

/** What a rule finds in the sound story with the sound background, some files of either changed. */
export function judgeBackground(rule: Rule, changes: Changes = {}) {
  return judge(rule, { ...soundBackground, ...changes })
}
