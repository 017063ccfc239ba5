import { describe, expect, it } from 'vitest'
import { foreignSigns } from './foreign-signs.ts'

describe('foreignSigns', () => {
  it.each([
    ['Ինչո՞ւ: ', ':'],
    ['Ի՞նչ?', '?'],
    ['Կարդա!', '!'],
    ['Այո; ոչ', ';'],
    ['"Կարդա"', '"'],
    ["Կարդա'", "'"],
    ['Հայաստան եւ Ադրբեջան', 'եւ'],
    ['Նյուﬓ', 'ﬓ'],
  ])('finds in %s what Armenian writes otherwise', (text, sign) => {
    expect(foreignSigns(text)).toContain(sign)
  })

  it('finds a Latin letter that looks like an Armenian one inside a word', () => {
    expect(foreignSigns('\u0540\u0061\u0575')).toEqual(['a'])
    expect(foreignSigns('նյ\u006fւթ')).toEqual(['o'])
  })

  it('finds a Cyrillic letter', () => {
    expect(foreignSigns('նյ\u043Eւթ')).toEqual(['\u043E'])
  })

  it.each([
    'Կարդա՛, ինչո՞ւ ոչ․ «այո»՝ 12-ին, 50% և 1,5։',
    'Հրապարակման օրը՝ {{date}}',
    'Լիցենզիա՝ CC BY 4.0, https://example.org/a?b=c',
    'Ժամը 15:30',
  ])('has nothing against %s', (text) => {
    expect(foreignSigns(text)).toEqual([])
  })
})
