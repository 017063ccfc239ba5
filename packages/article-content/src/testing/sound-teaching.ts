import type { Changes } from './story-fixture.ts'

/** Teacher's notes that break no rule, on the sound story of `story-fixture.ts`, which has none. */
export const soundTeaching: Record<string, string> = {
  'en/teaching.md': `For teachers, as of 28 February 2025.

## [Aims](part:aims)

Students can:

- tell a *promise* from a fact

## [The lesson](part:plan)

1. *20 minutes* Reading.
2. *25 minutes* Talking.

## [Questions](part:questions)

### Is there a bridge?

- Not yet ([paragraph 1](paragraph:p1)).

## [Views](part:positions)

### The mayor

- She [promises](source:bridge-law) a bridge.

### Her critics

- They [doubt it](source:bridge-law), see [their page](https://example.org/doubts).

## [Words](part:vocabulary)

Open the [glossary](page:glossary).

## [Languages](part:languages)

The Armenian for it is [կամուրջ](language:hy).

## [Printing](part:print)

A sheet for
each student.

## [Assigning](part:assign)

1. Open [your classes](page:classes).
`,
  'hy/teaching.md': `Ուսուցիչների համար, 2025 թվականի փետրվարի 28-ի դրությամբ։

## [Նպատակներ](part:aims)

Աշակերտները կարողանում են՝

- տարբերել *խոստումը* փաստից

## [Դասը](part:plan)

1. *20 րոպե* Ընթերցում։
2. *25 րոպե* Քննարկում։

## [Հարցեր](part:questions)

### Կամուրջ կա՞։

- Դեռ ոչ ([պարբերություն 1](paragraph:p1))։

## [Տեսակետներ](part:positions)

### Քաղաքապետը

- Նա կամուրջ է [խոստանում](source:bridge-law)։

### Նրա քննադատները

- Նրանք [կասկածում են](source:bridge-law), տե՛ս [նրանց էջը](https://example.org/doubts)։

## [Բառեր](part:vocabulary)

Բացեք [բառարանը](page:glossary)։

## [Լեզուներ](part:languages)

Անգլերեն դա [bridge](language:en) է։

## [Տպել](part:print)

Թերթ՝ յուրաքանչյուր
աշակերտի համար։

## [Հանձնարարել](part:assign)

1. Բացեք [Ձեր դասարանները](page:classes)։
`,
}

/** The sound notes with `replacement` where `original` stands in one language’s file, which must be there. */
export function editTeaching(locale: 'en' | 'hy', original: string, replacement: string): Changes {
  const path = `${locale}/teaching.md`
  const text = soundTeaching[path]
  if (!text?.includes(original)) throw new Error(`${path} does not hold ${original}`)
  return { ...soundTeaching, [path]: text.replace(original, () => replacement) }
}
