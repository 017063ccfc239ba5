import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findArmenianNumbers } from './find-armenian-numbers.ts'
import { findEnglishNumbers } from './find-english-numbers.ts'

interface Vocabulary {
  units: readonly string[]
  tens: readonly string[]
  hundred: string
  thousand: string
  /** What stands between a ten and its unit. */
  seam: string
}

const english: Vocabulary = {
  units:
    ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  tens: '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  hundred: 'hundred',
  thousand: 'thousand',
  seam: '-',
}

const armenian: Vocabulary = {
  units:
    ' մեկ երկու երեք չորս հինգ վեց յոթ ութ ինը տասը տասնմեկ տասներկու տասներեք տասնչորս տասնհինգ տասնվեց տասնյոթ տասնութ տասնինը'.split(
      ' ',
    ),
  tens: '  քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն'.split(' '),
  hundred: 'հարյուր',
  thousand: 'հազար',
  seam: '',
}

/** A whole number from 1 to 999999 in words. */
function spell(number: number, words: Vocabulary): string {
  if (number >= 1000)
    return join(spell(Math.floor(number / 1000), words), words.thousand, number % 1000, words)
  if (number >= 100) return join(words.units[Math.floor(number / 100)], words.hundred, number % 100, words)
  if (number < 20) return words.units[number] ?? ''
  const [ten = '', unit = ''] = [words.tens[Math.floor(number / 10)], words.units[number % 10]]
  return unit === '' ? ten : ten + words.seam + unit
}

function join(count = '', multiplier = '', rest = 0, words = english): string {
  return [count, multiplier, rest === 0 ? '' : spell(rest, words)].filter(Boolean).join(' ')
}

it('reads every whole number from 2 to 999999 that is spelled in English', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), (number) => {
      expect(findEnglishNumbers(`About ${spell(number, english)} people`)).toMatchObject([{ value: number }])
    }),
  )
})

it('reads every whole number from 2 to 999999 that is spelled in Armenian', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), (number) => {
      expect(findArmenianNumbers(`Մոտ ${spell(number, armenian)} մարդ`)).toMatchObject([{ value: number }])
    }),
  )
})
