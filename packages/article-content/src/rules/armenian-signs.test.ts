import { describe, expect, it } from 'vitest'
import { columnsIn } from '../testing/sign-cases.ts'
import { edit, judge } from '../testing/story-fixture.ts'
import { armenianSigns } from './armenian-signs.ts'

describe('armenianSigns', () => {
  it.each([
    'Նա ասաց․ «Մենք կգանք։ Հետո կգնանք», և՝ գնաց (վաղը)։',
    'Ժամը 15:30-ին կարդացի՛ր 1lurer.am կայքը և [սա](https://example.org/a:b)։',
    'Կարդա P’ashinyan, vol. 2 և 3,5…',
  ])('accepts «%s»', (line) => {
    expect(columnsIn(armenianSigns, 'hy', line)).toEqual([])
  })

  it.each([
    ['a colon at the end', 'Նա գնաց:', [8]],
    ['a question mark', 'Գնաց?', [5]],
    ['an exclamation mark', 'Գնաց!', [5]],
    ['a semicolon', 'Գնաց; եկավ։', [5]],
    ['English quotation marks', 'Ա “բ” "գ"։', [3, 5, 7, 9]],
    ['an apostrophe', "Ա’ ու ա'։", [2, 8]],
    ['a backquote', 'Ա` բ ´։', [2, 6]],
    ['a decimal point', 'Ա 3.5։', [4]],
    ['a full stop', 'Նա գնաց.', [8]],
    ['a full stop after a digit', '2024 թ. Կար 12.', [7, 15]],
    ['three points', 'Նա...', [3]],
    ['a quotation that closes after ։', 'Ասաց․ «Կգամ։»', [12]],
  ])('refuses %s', (_, line, columns) => {
    expect(columnsIn(armenianSigns, 'hy', line)).toEqual(columns)
  })

  it('asks sentences in words.yaml and glossary.yaml for ։, and phrases for none', () => {
    const sentence = edit('hy/glossary.yaml', 'Ճանապարհ ջրի վրայով։', 'Ճանապարհ')
    expect(judge(armenianSigns, sentence)).toMatchObject([
      { file: 'bridge/hy/glossary.yaml', line: 5, expected: '։ at the end' },
    ])
    const phrase = edit('hy/words.yaml', 'Կամուրջ Գյումրու համար', 'Կամուրջ Գյումրու համար։')
    expect(judge(armenianSigns, phrase)).toMatchObject([
      { file: 'bridge/hy/words.yaml', line: 1, column: 33 },
    ])
  })

  it('leaves a pronunciation in Latin letters alone', () => {
    expect(judge(armenianSigns, edit('hy/glossary.yaml', 'կա-մո՛ւրջ', "ka'murj"))).toEqual([])
    expect(judge(armenianSigns, edit('hy/glossary.yaml', 'կա-մո՛ւրջ', "կա'մուրջ"))).toHaveLength(1)
  })
})
