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

it.each([
  ['/j/3467BCDF', '/j/-'],
  ['/J/3467bcdf/', '/J/-'],
  ['/hy/class/join/3467BCDF/', '/hy/class/join/-'],
  ['/en/class/join//3467BCDF/', '/en/class/join/-'],
  ['/%6A/%33467BCDF%00', '/j/-'],
  ['/j/3467%2FBCDF', '/j/-'],
  ['/en/class/join/?code=3467BCDF', '/en/class/join/'],
  ['/en/class/c/one/', '/en/class/c/one/'],
])('keeps a code out of the log: %s', (target, logged) => {
  expect(pathForLog(target)).toBe(logged)
})
