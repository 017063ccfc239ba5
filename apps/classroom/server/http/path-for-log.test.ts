import { expect, it } from 'vitest'
import { pathForLog } from './path-for-log.ts'

it('keeps the query out of the log', () => {
  expect(pathForLog('/en/?name=Ani')).toBe('/en/')
  expect(pathForLog('/en/?name=Ani\nnext')).toBe('/en/')
})

it('replaces characters that could disturb a reader of the log', () => {
  expect(pathForLog('/a\u001b[31m\nb"<հ>')).toBe('/a__31m_b____')
})

it('cuts a long path', () => {
  expect(pathForLog(`/${'a'.repeat(9000)}`)).toHaveLength(80)
})
