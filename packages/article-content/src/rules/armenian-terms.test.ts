import { describe, expect, it } from 'vitest'
import { columnsIn } from '../testing/sign-cases.ts'
import { armenianTerms } from './armenian-terms.ts'

describe('armenianTerms', () => {
  it.each([
    'Ազգային ժողովը, իբրև խորհրդարան, սահմանամերձ գյուղերն է քննարկում։',
    'Բաքուն դա կոչում է «հակաահաբեկչական միջոցառում», ոմանք՝ «ագրեսիա»։',
  ])('accepts «%s»', (line) => {
    expect(columnsIn(armenianTerms, 'hy', line)).toEqual([])
  })

  it.each([
    ['ԱԺ', 'ԱԺ-ն քննարկեց։', [1]],
    ['ռուսական կողմ', 'Ռուսական կողմը լռեց։', [1]],
    ['իբր, in quotation marks too', 'Նա «իբր» գնաց։', [5]],
    ['Հայաստանի գյուղեր', 'Սրանք Հայաստանի գյուղերն են։', [7]],
    ['ագրեսիա', 'Դա ագրեսիա է։', [4]],
    ['ազատագրում', 'Դա ազատագրում է։', [4]],
    ['հակաահաբեկչական', 'Դա հակաահաբեկչական է։', [4]],
    ['էթնիկ զտում', 'Դա էթնիկ զտում է։', [4]],
  ])('refuses %s', (_, line, columns) => {
    expect(columnsIn(armenianTerms, 'hy', line)).toEqual(columns)
  })
})
