import type { AnswerKey, Explanation, Item } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'

/** Items of every type on a bridge in Gyumri, in a language. */
export function sampleItems(locale: LocaleCode): readonly Item[] {
  const say = (english: string, armenian: string) => (locale === 'en' ? english : armenian)
  const base = (id: string, points: number, prompt: string) =>
    ({ id, skill: 'locate', points, locale, prompt }) as const
  return [
    {
      ...base('built', 1, say('What is being built?', 'Ի՞նչ են կառուցում։')),
      type: 'choice',
      cardinality: 'single',
      fixed: [],
      choices: [
        { id: 'school', text: say('A school', 'Դպրոց') },
        { id: 'bridge', text: say('A bridge', 'Կամուրջ') },
      ],
    },
    {
      ...base('promises', 2, say('What does the mayor promise?', 'Ի՞նչ է խոստանում քաղաքապետը։')),
      type: 'choice',
      cardinality: 'multiple',
      fixed: [],
      choices: [
        { id: 'build', text: say('To build', 'Կառուցել') },
        { id: 'rest', text: say('To rest', 'Հանգստանալ') },
        { id: 'go-on', text: say('To go on', 'Շարունակել') },
      ],
    },
    {
      ...base('five-years', 1, say('It will take five years.', 'Կտևի հինգ տարի։')),
      type: 'true-false-not-stated',
      choices: ['is-true', 'is-false', 'not-stated'],
    },
    {
      ...base('order', 2, say('What comes first?', 'Ի՞նչն է առաջինը։')),
      type: 'order',
      choices: [
        { id: 'ready', text: say('The bridge is ready', 'Կամուրջը պատրաստ է') },
        { id: 'start', text: say('Workers begin', 'Բանվորներն սկսում են') },
        { id: 'plan', text: say('A plan is drawn', 'Նախագիծ են անում') },
      ],
    },
    {
      ...base('who', 2, say('Who does what?', 'Ո՞վ ինչ է անում։')),
      type: 'match',
      sources: [
        { id: 'builds', text: say('Builds', 'Կառուցում է') },
        { id: 'promises', text: say('Promises', 'Խոստանում է') },
      ],
      targets: [
        { id: 'mayor', text: say('The mayor', 'Քաղաքապետը') },
        { id: 'workers', text: say('The workers', 'Բանվորները') },
      ],
    },
    {
      ...base('short', 2, say('Fill the gaps.', 'Լրացրո՛ւ։')),
      type: 'gap',
      text: [
        { kind: 'text', text: say('In ', 'Քաղաքը՝ ') },
        { kind: 'gap', id: 'town' },
        { kind: 'text', text: say(', in three ', ', ժամանակը՝ երեք ') },
        { kind: 'gap', id: 'time' },
        { kind: 'text', text: say('.', '։') },
      ],
      words: [
        { id: 'days', text: say('days', 'օր') },
        { id: 'gyumri', text: say('Gyumri', 'Գյումրի') },
        { id: 'years', text: say('years', 'տարի') },
      ],
    },
    {
      ...base('proof', 1, say('Which sentence says when?', 'Ո՞ր նախադասությունն է ասում՝ երբ։')),
      type: 'hot-text',
      choices: [
        { id: 'p1s1', text: say('Workers are building a bridge.', 'Բանվորները կամուրջ են կառուցում։') },
        { id: 'p2s1', text: say('It will take three years.', 'Կտևի երեք տարի։') },
      ],
    },
    {
      ...base('workers', 1, say('How many workers are there?', 'Քանի՞ բանվոր կա։')),
      type: 'short-answer',
      answer: 'number',
    },
    { ...base('own', 2, say('Say it in your own words.', 'Պատմի՛ր քո խոսքերով։')), type: 'extended' },
  ]
}

/** What is right in the sample items, by item id. */
export const sampleKeys: Readonly<Record<string, AnswerKey>> = {
  built: { type: 'choice', correct: ['bridge'], evidence: ['p1s1'] },
  promises: { type: 'choice', correct: ['build', 'go-on'], evidence: ['p1s1'] },
  'five-years': { type: 'true-false-not-stated', correct: 'is-false', evidence: ['p2s1'] },
  order: { type: 'order', correct: ['plan', 'start', 'ready'], evidence: ['p1s1', 'p2s1'] },
  who: { type: 'match', correct: { builds: 'workers', promises: 'mayor' }, evidence: ['p1s1'] },
  short: { type: 'gap', correct: { town: 'gyumri', time: 'years' }, evidence: ['p2s1'] },
  proof: { type: 'hot-text', correct: 'p2s1', evidence: ['p2s1'] },
  workers: {
    type: 'short-answer',
    number: 20,
    accepted: { en: ['twenty'], hy: ['քսան'] },
    evidence: ['p1s1'],
  },
  own: { type: 'extended', criteria: { who: 1, what: 2 }, evidence: ['p2s1'] },
}

/** Why it is right, by item id, in a language; a reason names its subject. */
export function sampleExplanations(locale: LocaleCode): Readonly<Record<string, Explanation>> {
  const say = (english: string, armenian: string) => (locale === 'en' ? english : armenian)
  const reasons = (...subjects: string[]) => ({
    locale,
    reasons: Object.fromEntries(
      subjects.map((subject) => [subject, say(`The reason of ${subject}.`, `Պատճառը (${subject})։`)]),
    ),
    mistakes: [],
    criteria: {},
  })
  return {
    built: reasons('school', 'bridge'),
    promises: reasons('build', 'rest', 'go-on'),
    'five-years': reasons('is-true', 'is-false', 'not-stated'),
    order: reasons('ready', 'start', 'plan'),
    who: reasons('builds', 'promises'),
    short: reasons('town', 'time', 'days'),
    proof: reasons('p1s1', 'p2s1'),
    workers: reasons('answer'),
    own: {
      ...reasons(),
      criteria: { who: say('Says who', 'Ասում է՝ ով'), what: say('Says what', 'Ասում է՝ ինչ') },
      modelAnswer: say('The mayor promises a bridge.', 'Քաղաքապետը կամուրջ է խոստանում։'),
    },
  }
}

/** The sentences that decide the sample items, by segment, in a language. */
export function sampleEvidence(locale: LocaleCode): Readonly<Record<string, string>> {
  const sentences = sampleItems(locale).find((item) => item.type === 'hot-text')?.choices ?? []
  return Object.fromEntries(sentences.map(({ id, text }) => [id, text]))
}

/** One sample item in a language; throws where there is none with this id. */
export function sampleItem<Type extends Item['type']>(
  locale: LocaleCode,
  id: string,
  type: Type,
): Extract<Item, { type: Type }> {
  const item = sampleItems(locale).find((candidate) => candidate.id === id)
  if (!item || !isOfType(item, type)) throw new Error(`No sample item "${id}" of type ${type}.`)
  return item
}

function isOfType<Type extends Item['type']>(item: Item, type: Type): item is Extract<Item, { type: Type }> {
  return item.type === type
}
