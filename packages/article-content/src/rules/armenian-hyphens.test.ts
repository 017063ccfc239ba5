import { describe, expect, it } from 'vitest'
import { columnsIn } from '../testing/sign-cases.ts'
import { edit, judge } from '../testing/story-fixture.ts'
import { armenianHyphens } from './armenian-hyphens.ts'

describe('armenianHyphens', () => {
  it.each(['ՀԱՊԿ-ի, 12-ին, YouTube-ում, Փաշինյանի, 7ա, 2-րդ, 21-րդ։', 'հայ-ադրբեջանական, մեծ-մեծ, ՈՒՐԲԱԹ։'])(
    'accepts «%s»',
    (line) => {
      expect(columnsIn(armenianHyphens, 'hy', line)).toEqual([])
    },
  )

  it.each([
    ['a hyphen after an Armenian word', 'Փաշինյան-ի, հայ-երին։', [8, 15]],
    ['no hyphen after a number', '12ին։', [2]],
    ['no hyphen after an abbreviation', 'ՀԱՊԿի։', [1]],
    ['1-րդ', '1-րդ։', [1]],
  ])('refuses %s', (_, line, columns) => {
    expect(columnsIn(armenianHyphens, 'hy', line)).toEqual(columns)
  })

  it('lets a pronunciation part its syllables', () => {
    expect(judge(armenianHyphens, edit('hy/glossary.yaml', 'կա-մո՛ւրջ', 'տու-նը'))).toEqual([])
  })
})
