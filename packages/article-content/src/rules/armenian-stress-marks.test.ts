import { describe, expect, it } from 'vitest'
import { columnsIn } from '../testing/sign-cases.ts'
import { armenianStressMarks } from './armenian-stress-marks.ts'

describe('armenianStressMarks', () => {
  it.each(['Ո՞րը, մի՞թե, ինչո՞ւ, լրացրո՛ւ, և՛ նա, և՛ ես։', 'Ե՛ս եմ, չէ՞, ի՜նչ օ՛ր։', 'Ա՞յդ ՀԱՊԿ՞։'])(
    'accepts «%s»',
    (line) => {
      expect(columnsIn(armenianStressMarks, 'hy', line)).toEqual([])
    },
  )

  it.each([
    ['after ու', 'Ինչու՞։', [4]],
    ['on the article', 'Որը՞։', [3]],
    ['after a consonant', 'Որ՞ը, միթ՞ե։', [3, 10]],
    ['at a word’s start', '՞Որը։', [1]],
    ['on the auxiliary', 'Եկել է՞, եկել ե՞ք, եկել էի՞ն։', [6, 15, 25]],
  ])('refuses a mark %s', (_, line, columns) => {
    expect(columnsIn(armenianStressMarks, 'hy', line)).toEqual(columns)
  })
})
