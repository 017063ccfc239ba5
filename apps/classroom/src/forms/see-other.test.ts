import { describe, expect, it } from 'vitest'
import { seeOther, withQuery } from './see-other.ts'

describe('seeOther', () => {
  it('leads to the page and brings the cookies along', () => {
    const response = seeOther('/en/class/', new Headers({ 'Set-Cookie': 'a=b' }))
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe('/en/class/')
    expect(response.headers.getSetCookie()).toEqual(['a=b'])
  })
})

describe('withQuery', () => {
  it('escapes values and leaves out what is not there', () => {
    expect(withQuery('/en/class/', { problem: 'a&b', next: undefined })).toBe('/en/class/?problem=a%26b')
  })

  it('adds nothing where there is nothing to say', () => {
    expect(withQuery('/en/class/', {})).toBe('/en/class/')
  })
})
