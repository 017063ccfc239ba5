import { describe, expect, it } from 'vitest'
import { pageDifferences } from './same-pages.ts'

const page = (bytes: number, status = 200) => [{ path: '/en/', status, bytes }]

describe('pageDifferences', () => {
  it('takes answers of nearly one size for the same page', () => {
    expect(pageDifferences(page(1000), page(951))).toEqual([])
  })

  it('tells of a page that is much smaller from one server', () => {
    expect(pageDifferences(page(1000), page(900))).toEqual([
      '/en/: 200 with 1000 bytes from ours, 200 with 900 bytes from the other',
    ])
  })

  it('tells of a page that is not found, even by both servers', () => {
    expect(pageDifferences(page(1000, 404), page(1000, 404))).toHaveLength(1)
  })

  it('tells of a page that one server was not asked for', () => {
    expect(pageDifferences(page(1000), [])).toEqual(['/en/: asked of one server only'])
  })
})
