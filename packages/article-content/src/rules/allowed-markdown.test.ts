import { describe, expect, it } from 'vitest'
import { judge, textChange } from '../testing/story-fixture.ts'
import { allowedMarkdown } from './allowed-markdown.ts'

const problemsIn = (text: string) => judge(allowedMarkdown, textChange(text, null))

describe('allowedMarkdown', () => {
  it('accepts paragraphs, emphasis, glossary marks and https links', () => {
    expect(
      problemsIn('A [word](gloss:a-word) *so*.\n*[It](gloss:it)* is [*there*](https://example.org).\n'),
    ).toEqual([])
  })

  it('accepts signs that are escaped', () => {
    expect(problemsIn('2024\\. A year \\*.\n\n\\- B \\[c\\] \\<d\\>.\n\n\\# E.\n')).toEqual([])
  })

  it.each([
    ['a number and a point', '2024. A year.', 'list: 2024. A year.', '2024\\. A year.'],
    ['a hyphen', '- A thing.', 'list: - A thing.', '\\- A thing.'],
    ['a number sign', '# A title', 'heading: # A title', '\\# A title'],
    ['a line of hyphens below', 'A title.\n---', 'heading: A title.', 'line of - or = below'],
    ['a line of hyphens alone', 'A.\n\n---\n', 'thematic break: ---', '\\---'],
    ['an angle bracket', '> A word.', 'blockquote: > A word.', '\\> A word.'],
    ['four spaces', '    A word.', 'code:     A word.', 'spaces at the start'],
    ['a fence', '```\nA.\n```', 'code: ```', 'Take the ``` away'],
    ['backquotes', 'A `word`.', 'inline code: A `word`.', 'Take away the signs `'],
    ['a tag', 'A <b>word</b>.', 'html: A <b>word</b>.', 'Take the tag away'],
    ['a block of HTML', '<div>A.</div>', 'html: <div>A.</div>', 'Take the tag away'],
    ['two asterisks', 'A **word**.', 'strong: A **word**.', 'one asterisk'],
    ['two spaces at the end', 'A.  \nB.', 'break: A.  ', 'two spaces'],
    ['a backslash at the end', 'A.\\\nB.', 'break: A.\\', 'the \\ at the end'],
    ['a picture', '![A](https://example.org/a.png).', 'image: ', 'no pictures'],
    ['a picture by reference', '![A][a].\n\n[a]: https://example.org', 'image reference: ', 'no pictures'],
    ['a link by reference', '[A][a].\n\n[a]: https://example.org', 'link reference: ', 'in the link itself'],
    ['a definition', 'A.\n\n[a]: https://example.org', 'definition: ', 'in the link itself'],
  ])('refuses what Markdown makes of %s, with a hint', (_, text, found, hint) => {
    const [problem] = problemsIn(text)
    expect(problem?.found).toContain(found)
    expect(problem?.hint).toContain(hint)
  })

  it('names the line of the fault', () => {
    expect(problemsIn('A.\nB.\n\nC **d**.\n')).toMatchObject([
      { file: 'bridge/en/full.md', line: 4, column: 3 },
    ])
  })

  it.each([
    ['a bare address', '<https://example.org>', 'a link with words'],
    ['a link with a title', '[A](https://example.org "B")', 'a link without a title'],
    ['a link without https', '[A](http://example.org)', 'gloss:<term> or https'],
    ['a link to nothing', '[A]()', 'gloss:<term> or https'],
    ['emphasis inside a glossary mark', '[*A*](gloss:a)', '[plain words](gloss:term)'],
    ['a glossary mark without words', '[](gloss:a)', '[plain words](gloss:term)'],
    ['a glossary mark for a term that is no id', '[A](gloss:A_b)', '[plain words](gloss:term)'],
    ['emphasis over two lines', '*A.\nB.*', 'closed on its line'],
    ['an open mark', 'A\n*b.', 'marks that are closed'],
    ['a glossary mark with a space in it', 'A [b] (gloss:c).', 'marks that are closed'],
  ])('refuses %s', (_, text, expected) => {
    expect(problemsIn(text)[0]?.expected).toContain(expected)
  })

  it('names the line on which an open mark stands', () => {
    expect(problemsIn('A.\nB *c.\n')).toMatchObject([{ line: 2, found: '* as plain text' }])
  })
})
