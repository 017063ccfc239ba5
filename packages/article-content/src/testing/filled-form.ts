import { findBlanks } from '../source/find-blanks.ts'

/** A level's text: its first sentence, that with a quotation, and one sentence in every other place. */
function level(sentences: number, first: string, quotation: string, other: string): string[] {
  return Array.from({ length: 4 * sentences }, (_, index) => {
    if (index === 0) return first
    return index === sentences ? quotation : other
  })
}

function repeat(count: number, ...texts: string[]): string[] {
  return Array.from({ length: count }, () => texts).flat()
}

/** What an author writes into the blanks of a new story, file by file in their order. */
const fillings: Readonly<Record<string, readonly string[]>> = {
  'story.yaml': [
    '2025-02-28',
    'A bridge for Gyumri',
    'en',
    'Law on bridges',
    'National Assembly',
    '2020-05',
    'hy',
    'hy',
    'en',
  ],
  'items.yaml': ['locate', 'infer', 'vocabulary', 'locate'],
  'answer-key.yaml': ['is-false'],
  'timeline.yaml': ['2020'],
  'people.yaml': ['2021-09-01'],
  'map.yaml': ['43.85', '40.79', '051', '43', '40', '45', '41.5', '43.9', '40.8', '44.5', '40.3'],
  'claims.yaml': repeat(6, 'reported', 'said'),
  'en/full.md': level(
    3,
    'In Gyumri, people are building a new [bridge](gloss:first-term).',
    'Petrosyan said: “We will build it and we will not stop.”',
    'The people of the old town are building it over the river.',
  ),
  'en/plain.md': level(
    4,
    'In Gyumri, the people of the town are building a new [bridge](gloss:first-term).',
    'By the river, Petrosyan said: “We will build it and we will not stop.”',
    'The people of the old town are building a new bridge over the river.',
  ),
  'en/easy.md': level(
    4,
    'In Gyumri, people build a [bridge](gloss:first-term).',
    'Petrosyan said: “We will build it and not stop.”',
    'They are building a bridge over the river.',
  ),
  'en/words.yaml': [
    'A bridge for Gyumri',
    'The river divides the town.',
    'Mary Smith',
    'Smith',
    'Anna Petrosyan',
    'mayor of Gyumri',
    'Petrosyan',
    'Gyumri',
    'Gyumri',
    'Anna Petrosyan, at the river',
    'She spoke Armenian.',
  ],
  'en/glossary.yaml': ['bridge', 'noun', 'BRIJ', 'A road over water.'],
  'en/items.yaml': [
    ...['What is being built?', 'A school', 'A bridge', 'A tower', 'A house'],
    ...['No school is named.', 'It is a bridge.', 'No tower is named.', 'No house is named.'],
    ...['They will stop.', 'Look at the quotation.', 'They will not.', 'The story does say it.'],
    ...['What divides the town?', 'A wall', 'A road', 'A river', 'A hill'],
    ...['No wall is named.', 'No road is named.', 'It is the river.', 'No hill is named.'],
    ...['In which town?', 'It is built in Gyumri.', 'Gyumri'],
  ],
  'en/background.yaml': [
    ...['A law', 'It says how bridges are built.', 'AN-na', 'The mayor.', 'GYOOM-ree', 'A town.', 'Armenia'],
    ...['The town', 'Armenia', 'Gyumri is in Armenia.', 'the report', 'Who promises?', 'Compare two claims.'],
    ...repeat(12, 'There is a bridge.', 'Go and see.'),
  ],
  'en/teaching.md': [
    ...['For teachers.', 'Aims', 'Students can:', 'tell a promise from a fact', 'say who says what'],
    ...[
      'The lesson',
      'minutes',
      'Asking.',
      'minutes',
      'Reading.',
      'minutes',
      'Talking.',
      'minutes',
      'Writing.',
    ],
    ...['Questions', 'Is there a bridge?', 'Not yet ([paragraph 1](paragraph:p1)).'],
    ...['Views', 'The mayor', 'She [promises it](source:first-source).'],
    ...['Her critics', 'They [doubt it](source:first-source).'],
    ...[
      'Words',
      'Open the [glossary](page:glossary).',
      'Languages',
      'Read in both.',
      'Printing',
      'A sheet for all.',
    ],
    ...['Assigning', 'Open [your classes](page:classes).', 'Assign the quiz.'],
  ],
  'hy/full.md': level(
    3,
    'Գյումրիում մարդիկ նոր [կամուրջ](gloss:first-term) են կառուցում։',
    'Պետրոսյանն ասաց․ «Մենք այն կկառուցենք և կանգ չենք առնի»։',
    'Հին քաղաքի բնակիչներն այն կառուցում են գետի վրա։',
  ),
  'hy/plain.md': level(
    4,
    'Գյումրիում մարդիկ նոր [կամուրջ](gloss:first-term) են կառուցում։',
    'Գետի մոտ Պետրոսյանն ասաց․ «Մենք այն կկառուցենք և կանգ չենք առնի»։',
    'Հին քաղաքի բնակիչներն այս ամառ իրենց ձեռքով մեծ նոր կամուրջ են կառուցում գետի վրա։',
  ),
  'hy/easy.md': level(
    4,
    'Գյումրիում [կամուրջ](gloss:first-term) են կառուցում։',
    'Պետրոսյանն ասաց․ «Մենք այն կկառուցենք, կանգ չենք առնի»։',
    'Հիմա նրանք այդ գետի վրա կամուրջ են կառուցում։',
  ),
  'hy/words.yaml': [
    'Կամուրջ Գյումրու համար',
    'Գետը բաժանում է քաղաքը։',
    'Մերի Սմիթ',
    'Սմիթ*',
    'Աննա Պետրոսյան',
    'Գյումրու քաղաքապետ',
    'Պետրոսյան*',
    'Գյումրի',
    'Գյումրի*',
    'Աննա Պետրոսյան, գետի մոտ',
    'Թարգմանված է անգլերենից։',
  ],
  'hy/glossary.yaml': ['կամուրջ', 'noun', 'կա-մո՛ւրջ', 'Ճանապարհ ջրի վրայով։'],
  'hy/items.yaml': [
    ...['Ի՞նչ են կառուցում։', 'Դպրոց', 'Կամուրջ', 'Աշտարակ', 'Տուն'],
    ...['Դպրոց չի նշվում։', 'Կամուրջ է։', 'Աշտարակ չի նշվում։', 'Տուն չի նշվում։'],
    ...['Նրանք կանգ կառնեն։', 'Նայի՛ր մեջբերմանը։', 'Կանգ չեն առնի։', 'Դա տեքստում նշված է։'],
    ...['Ի՞նչն է բաժանում քաղաքը։', 'Պատը', 'Ճանապարհը', 'Գետը', 'Բլուրը'],
    ...['Պատ չի նշվում։', 'Ճանապարհ չի նշվում։', 'Գետն է։', 'Բլուր չի նշվում։'],
    ...['Ո՞ր քաղաքում։', 'Կառուցում են Գյումրիում։', 'Գյումրի'],
  ],
  'hy/background.yaml': [
    ...['Օրենք', 'Այն ասում է՝ ինչպես կառուցել։', 'ա՛ն-նա', 'Քաղաքապետը։', 'գյում-րի՛', 'Քաղաք։', 'Հայաստան'],
    ...[
      'Քաղաքը',
      'Հայաստան',
      'Գյումրին Հայաստանում է։',
      'հոդվածը',
      'Ո՞վ է խոստանում',
      'Համեմատե՛ք երկու պնդում։',
    ],
    ...repeat(12, 'Կամուրջ կա։', 'Գնալ և տեսնել։'),
  ],
  'hy/teaching.md': [
    ...[
      'Ուսուցիչների համար։',
      'Նպատակներ',
      'Աշակերտները կարողանում են՝',
      'տարբերել խոստումը փաստից',
      'ասել՝ ով ինչ է ասում',
    ],
    ...['Դասը', 'րոպե', 'Հարցեր։', 'րոպե', 'Ընթերցում։', 'րոպե', 'Քննարկում։', 'րոպե', 'Գրել։'],
    ...['Հարցեր', 'Կամուրջ կա՞։', 'Դեռ ոչ ([պարբերություն 1](paragraph:p1))։'],
    ...['Տեսակետներ', 'Քաղաքապետը', 'Նա այն [խոստանում է](source:first-source)։'],
    ...['Նրա քննադատները', 'Նրանք [կասկածում են](source:first-source)։'],
    ...[
      'Բառեր',
      'Բացեք [բառարանը](page:glossary)։',
      'Լեզուներ',
      'Կարդացեք երկուսով։',
      'Տպել',
      'Մի թերթ բոլորի համար։',
    ],
    ...['Հանձնարարել', 'Բացեք [Ձեր դասարանները](page:classes)։', 'Հանձնարարեք թեստը։'],
  ],
}

/** A file of a new story with every blank filled; `path` leads from the story's folder. */
export function fillBlanks(path: string, text: string): string {
  const blanks = findBlanks(path, text)
  const words = fillings[path] ?? []
  if (blanks.length !== words.length) {
    throw new Error(`${path} has ${blanks.length} blanks, the test fills ${words.length}`)
  }
  return blanks.reduce(
    (filled, { asks }, index) => filled.replace(`‹TODO ${asks}›`, () => words[index] ?? ''),
    text,
  )
}
