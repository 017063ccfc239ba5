import { afterEach, expect, it, vi } from 'vitest'
import { whenParsed } from './when-parsed.ts'

afterEach(() => vi.unstubAllGlobals())

it('waits for the end of a document that is still being parsed', () => {
  const page = new EventTarget()
  vi.stubGlobal('document', { readyState: 'loading' })
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  const act = vi.fn()
  whenParsed(act)
  expect(act).not.toHaveBeenCalled()
  page.dispatchEvent(new Event('DOMContentLoaded'))
  expect(act).toHaveBeenCalledOnce()
})

it.each(['interactive', 'complete'])('acts at once on a document that is %s', (readyState) => {
  vi.stubGlobal('document', { readyState })
  const act = vi.fn()
  whenParsed(act)
  expect(act).toHaveBeenCalledOnce()
})
