import { describe, expect, it } from 'vitest'
import { columnsIn } from '../testing/sign-cases.ts'
import { armenianArticles } from './armenian-articles.ts'

describe('armenianArticles', () => {
  it.each([
    'Փաշինյանն ասաց, Հայաստանը և Երևանը երեկ որոշեցին։',
    'Գետը բարձր է, Մոսկվան՝ ևս։',
    'Ընդամենը ութ, ՀԱՊԿ-ը արդեն, Հայաստանը, ասաց։',
    'Հայաստանն ունի, Հայաստանն ով գիտի։',
  ])('accepts «%s»', (line) => {
    expect(columnsIn(armenianArticles, 'hy', line)).toEqual([])
  })

  it.each([
    ['ը after a vowel', 'Մոսկվաը, լեզուը գնաց։', [6, 13]],
    ['ը before a vowel sound', 'Փաշինյանը ասաց, գետը ունի։', [9, 20]],
    ['ն before և, ե, ո', 'Հայաստանն և, Հայաստանն երեկ, Հայաստանն որոշեց։', [8, 21, 37]],
  ])('refuses %s', (_, line, columns) => {
    expect(columnsIn(armenianArticles, 'hy', line)).toEqual(columns)
  })
})
