import { expect, it } from 'vitest'
import { IncompleteSiteError, loadNotFoundPages } from './not-found-pages.ts'

it('names the page that an incomplete site lacks', () => {
  expect(() => loadNotFoundPages('site', { files: {} })).toThrow(
    new IncompleteSiteError('/en/not-found/index.html'),
  )
})
